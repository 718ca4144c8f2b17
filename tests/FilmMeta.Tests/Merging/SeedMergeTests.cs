using FilmMeta.Diagnostics;
using FilmMeta.Merging;
using FilmMeta.Tests.Corpus;

namespace FilmMeta.Tests.Merging;

/// <summary>The five documents about one film that the project began with.</summary>
public class SeedMergeTests
{
    private static readonly string[] Paths = [.. SharedCorpus.SharedDocuments.Where(path => Path.GetFileName(Path.GetDirectoryName(path)) == "seeds")];

    private static readonly List<FilmSource> Sources = [.. Paths.SelectMany(path => FilmSource.From(Path.GetFileName(path)[..3], CreditsParser.Parse(File.ReadAllText(path))))];

    [CorpusFact]
    public void The_documents_give_one_film()
    {
        var film = FilmMerger.Merge(Sources).Films.Should().ContainSingle().Subject;

        film.Sources.Should().HaveSameCount(Sources, "no document is about another film");
        (film.Film.Title, film.Film.Year, film.Film.Runtime!.Duration.TotalMinutes).Should().Be(("HER", 2013, 126));
        film.Film.Countries.Select(country => country.Code).Should().Equal("US", "CN");
        film.Film.Cast.Select(credit => (credit.Name, credit.Character)).Should().Equal(
            ("Joaquin Phoenix", "Theodore Twombly"), ("Amy Adams", "Amy"), ("Rooney Mara", "Catherine"), ("Olivia Wilde", "blind date"), ("Chris Pratt", "Paul"),
            ("Matt Letscher", "Charles"), ("Portia Doubleday", "Isabella, surrogate date"), ("Scarlett Johansson", "voice of Samantha"));
        film.Film.CrewIn("director").Select(credit => credit.Name).Should().Equal("Spike Jonze");
        film.Film.Crew.Should().HaveCountGreaterThanOrEqualTo(56, "the programme note credits as many");
    }

    [CorpusFact]
    public void The_whole_crew_of_the_fullest_document_is_kept_in_its_order()
    {
        var film = FilmMerger.Merge(Sources).Films[0];
        var note = Sources.Single(source => source.Document == "004").Film;
        film.Film.Crew.Take(note.Crew.Count).Select(credit => (credit.Label, credit.Name)).Should().Equal(note.Crew.Select(credit => (credit.Label, credit.Name)));
    }

    [CorpusFact]
    public void Each_document_that_is_read_stands_with_what_it_says_and_the_misspelling_is_reported()
    {
        var result = FilmMerger.Merge(Sources);
        var film = result.Films[0];
        foreach (var source in Sources)
        {
            foreach (var given in source.Film.Cast)
                film.Cast.Should().ContainSingle(kept => FilmMergerTests.AllSources(kept).Any(at => at.Document == source.Document && at.AsWritten == given.Name && at.Detail == given.Character));

            foreach (var score in source.Film.Scores)
                film.Film.Scores.Should().Contain(score);

            foreach (var classification in source.Film.Classifications)
                film.Film.Classifications.Should().ContainSingle(kept => kept.Symbol == classification.Symbol && kept.Advice.Count >= classification.Advice.Count);
        }

        // The layout that this one is read in comes with the documents of that kind.
        if (!Sources.Any(source => source.Document == "001"))
            return;

        result.Findings.Where(finding => finding.Diagnostic.Severity == DiagnosticSeverity.Warning).Select(finding => (finding.Document, finding.Diagnostic.Code)).Should().Contain(("001", "FM4003"));
        FilmMergerTests.AllSources(film.Cast.Single(credit => credit.Value.Name == "Scarlett Johansson")).Should().HaveCount(5);
    }
}
