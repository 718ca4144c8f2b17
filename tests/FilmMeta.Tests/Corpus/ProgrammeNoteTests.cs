using System.Text.Json;
using FilmMeta.Json;

namespace FilmMeta.Tests.Corpus;

public class ProgrammeNoteTests
{
    private static readonly FilmJsonOptions Indented = new() { Indented = true, WithSpans = true };

    public static TheoryData<string> OwnNotes => SharedCorpus.AsTheory(SharedCorpus.OwnNotes);

    [Theory]
    [MemberData(nameof(OwnNotes))]
    public void A_note_is_read_as_it_was_when_it_was_checked(string document)
    {
        var name = Path.GetFileName(document);
        var expectedFile = Path.Combine(Repository.TestProject, "Corpus", "ProgrammeNotes", Path.ChangeExtension(name, ".expected.json"));
        var receivedFile = Path.Combine(AppContext.BaseDirectory, "received", Path.GetFileName(expectedFile));
        var expected = File.Exists(expectedFile) ? File.ReadAllText(expectedFile) : "";
        var received = FilmJson.Serialize(CreditsParser.Parse(SharedCorpus.Read(document)), name, Indented).ReplaceLineEndings("\n").TrimEnd() + "\n";
        Directory.CreateDirectory(Path.GetDirectoryName(receivedFile)!);
        File.WriteAllText(receivedFile, received);

        var (was, now) = (expected.Split('\n'), received.Split('\n'));
        var at = was.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        (expected == received).Should().BeTrue(
            "line {0} was '{1}' and is '{2}'; if the new reading is the better one, copy {3} over {4}",
            at + 1, was.ElementAtOrDefault(at), now.ElementAtOrDefault(at), receivedFile, expectedFile);
    }

    [Theory]
    [MemberData(nameof(OwnNotes))]
    public void A_note_gives_the_films_that_a_reader_found(string document)
    {
        var goldFile = Path.Combine(Repository.TestProject, "Corpus", "ProgrammeNotes", Path.GetFileNameWithoutExtension(document) + ".gold.json");
        using var gold = JsonDocument.Parse(File.ReadAllText(goldFile));
        var found = gold.RootElement.GetProperty("films").EnumerateArray().Select(film => (film.GetProperty("title").GetString(), film.GetProperty("year").GetInt32()));
        CreditsParser.Parse(SharedCorpus.Read(document)).Films.Select(film => (film.Title, film.Years?.From ?? 0)).Should().Equal(found);
    }
}
