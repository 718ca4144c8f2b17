using System.Text.Json;

namespace FilmMeta.Tests.Corpus;

public class FactSheetTests
{
    private static readonly string Folder = Path.Combine(Repository.TestProject, "Corpus", "FactSheets");

    public static TheoryData<string> Sheets =>
        [.. Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)).Where(name => name != "README.md" && !name.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Sheets))]
    public void A_sheet_gives_the_films_and_people_that_a_reader_found(string sheet)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, Path.GetFileNameWithoutExtension(sheet) + ".gold.json")));
        var films = CreditsParser.Parse(File.ReadAllText(Path.Combine(Folder, sheet))).Films;
        films.Select(film => film.Title).Should().Equal(gold.RootElement.GetProperty("films").EnumerateArray().Select(film => film.GetProperty("title").GetString()));
        foreach (var (film, found) in films.Zip(gold.RootElement.GetProperty("films").EnumerateArray()))
        {
            film.Crew.Select(credit => $"{credit.Label}: {credit.Name}").Should().Equal(
                from credit in found.GetProperty("crew").EnumerateArray()
                from name in credit.GetProperty("names").EnumerateArray()
                select $"{credit.GetProperty("label").GetString()}: {name.GetProperty("name").GetString()}");
            film.Cast.Select(credit => $"{credit.Name} = {credit.Character}").Should().Equal(
                found.GetProperty("cast").EnumerateArray().Select(credit => $"{credit.GetProperty("name").GetString()} = {credit.GetProperty("character").GetString()}"));
            film.Year.Should().Be(found.GetProperty("year").ValueKind == JsonValueKind.Null ? null : found.GetProperty("year").GetInt32());
        }
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void The_text_at_each_span_of_a_sheet_is_the_value(string sheet)
    {
        var result = CreditsParser.Parse(File.ReadAllText(Path.Combine(Folder, sheet)));
        Readings.SpansAreInside(result);
        Readings.ValuesThatAreNotTheirText(result).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Each_beginning_of_a_sheet_is_read_without_complaint(string sheet)
    {
        var text = File.ReadAllText(Path.Combine(Folder, sheet));
        for (var length = 0; length < text.Length; length += 23)
            Readings.SpansAreInside(CreditsParser.Parse(text[..length]));
    }

    [Theory]
    [InlineData("Director: ")]
    [InlineData("a: ")]
    [InlineData("a:")]
    [InlineData("Director\n")]
    [InlineData("Cast\nA – B\n")]
    [InlineData("Title (Dir. A, UK 1999) ")]
    [InlineData("| Director ")]
    [InlineData("Director\tYear\tTitle\n")]
    [InlineData("Country: UK, ")]
    [InlineData("....... ")]
    [InlineData("((")]
    [InlineData("a / ")]
    [InlineData("1999, ")]
    [InlineData("A B as C, ")]
    [InlineData("Director A B\n")]
    [InlineData("R: A B\n")]
    [InlineData("Cast\nA B\n\n")]
    [InlineData("Cast: A B\n\nA Title\n")]
    [InlineData("Director\tA B\nC D\n")]
    [InlineData("{{a|")]
    [InlineData("[[a|")]
    [InlineData("A B  C D  ")]
    [InlineData("A (B C, 1999, 3 min)\n")]
    [InlineData(" based on ")]
    [InlineData("&amp;")]
    public void A_long_run_of_the_same_takes_no_time_worth_speaking_of(string piece)
    {
        var run = string.Concat(Enumerable.Repeat(piece, 75_000 / piece.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Readings.SpansAreInside(CreditsParser.Parse($"Title\nDirector: {run}\nCast: {run}\n{run}\n", new ParseOptions { Layout = "fact-sheet" }));
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(4), "a quadratic reader needs much longer for this");
    }
}
