using System.Text.Json;
using FilmMeta.Diagnostics;
using FilmMeta.Merging;
using FilmMeta.Tests.Corpus;
using FilmMeta.Text;

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

        film.Sources.Should().HaveCount(5, "no document is about another film");
        (film.Film.Title, film.Film.Year, film.Film.Runtime!.Duration.TotalMinutes).Should().Be(("HER", 2013, 126));
        film.Film.Countries.Select(country => country.Code).Should().Equal("US", "CN");
        film.Film.Cast.Select(credit => (credit.Name, credit.Character)).Should().Equal(
            ("Joaquin Phoenix", "Theodore Twombly"), ("Amy Adams", "Amy"), ("Rooney Mara", "Catherine"), ("Olivia Wilde", "blind date"), ("Chris Pratt", "Paul"),
            ("Matt Letscher", "Charles"), ("Portia Doubleday", "Isabella, surrogate date"), ("Scarlett Johansson", "voice of Samantha"));
        film.Film.CrewIn("director").Select(credit => credit.Name).Should().Equal("Spike Jonze");
    }

    [CorpusFact]
    public void Each_fact_stands_with_the_documents_that_give_it()
    {
        var film = FilmMerger.Merge(Sources).Films[0];

        Told(film.Title!).Should().Equal("004 HER", "002 Her", "000 Her", "001 Her");
        film.Title!.Variants.Should().OnlyContain(variant => !variant.IsConflict, "small letters are no other title");
        Told(film.Years!).Should().Equal("004 2013", "002 2013");
        film.Countries.SelectMany(Told).Should().Equal("004 USA", "004 China");
        Told(film.Runtime!).Should().Equal("004 126 mins");

        var classification = film.Classifications.Should().ContainSingle().Subject;
        (classification.Value.System, classification.Value.Symbol, classification.Value.MinimumAge).Should().Be(("BBFC", "15", 15));
        classification.Value.Advice.Should().Equal("strong language", "sex references");
        Told(classification).Should().Equal("000 15");

        var score = film.Scores.Should().ContainSingle("a page on which nobody voted gives no score").Subject;
        (score.Value.Verdict, score.Value.Value, score.Value.OutOf).Should().Be(("Worth Seeing", null, null));
        Told(score).Should().Equal("003 Worth Seeing");
    }

    [CorpusFact]
    public void Director_writer_and_studio_stand_with_the_documents_that_name_them()
    {
        var film = FilmMerger.Merge(Sources).Films[0];

        var director = film.Crew.Should().ContainSingle(credit => credit.Value.Role != null && credit.Value.Role.Id == "director" && credit.Value.Role.Modifiers.Count == 0).Subject;
        director.Value.Name.Should().Be("Spike Jonze");
        AllSources(director).Select(at => at.Document).Should().Equal("004", "002", "000", "001");

        var writer = film.Crew.Should().ContainSingle(credit => credit.Value.Role != null && credit.Value.Role.Id == "writer").Subject;
        writer.Value.Name.Should().Be("Spike Jonze");
        AllSources(writer).Select(at => at.Document).Should().Equal("004", "002");

        var studio = film.Crew.Should().ContainSingle(credit => credit.Value.Role != null && credit.Value.Role.Id == "studio").Subject;
        (studio.Value.Name, studio.Value.Contributor.Kind).Should().Be(("Warner Bros.", ContributorKind.Organisation));
        AllSources(studio).Select(at => (at.Document, at.Detail)).Should().Equal(("002", "Studio"));
    }

    [CorpusFact]
    public void The_whole_crew_of_the_fullest_document_is_kept_in_its_order_each_credit_with_its_place()
    {
        var film = FilmMerger.Merge(Sources).Films[0];
        var note = Sources.Single(source => source.Document == "004").Film;
        film.Film.Crew.Take(note.Crew.Count).Select(credit => (credit.Label, credit.Name)).Should().Equal(note.Crew.Select(credit => (credit.Label, credit.Name)));

        // What a person read in it, not only what our reader did.
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(Paths.Single(path => Path.GetFileName(path).StartsWith("004", StringComparison.Ordinal)), ".gold.json")));
        var credits = gold.RootElement.GetProperty("films")[0].GetProperty("crew").EnumerateArray()
            .SelectMany(credit => credit.GetProperty("names").EnumerateArray().Select(name => (Label: credit.GetProperty("label").GetString(), Name: name.GetProperty("name").GetString())))
            .ToList();
        credits.Should().HaveCountGreaterThan(50);
        film.Crew.SelectMany(AllSources).Where(at => at.Document == "004").Select(at => (Label: at.Detail, Name: (string?)at.AsWritten)).Should().BeEquivalentTo(credits);
    }

    [CorpusFact]
    public void Every_source_points_at_what_it_prints()
    {
        var film = FilmMerger.Merge(Sources).Films[0];
        var texts = Paths.ToDictionary(path => Path.GetFileName(path)[..3], path => new SourceText(File.ReadAllText(path)));

        var crewAndCast = film.Crew.SelectMany(AllSources).Concat(film.Cast.SelectMany(AllSources)).ToList();
        crewAndCast.Should().HaveCountGreaterThan(80);
        foreach (var at in crewAndCast)
            Readings.WithoutMarkup(texts[at.Document].Slice(at.Span)).Should().Be(at.AsWritten);
    }

    [CorpusFact]
    public void Each_document_that_is_read_stands_with_what_it_says_and_the_misspelling_is_reported()
    {
        var result = FilmMerger.Merge(Sources);
        var film = result.Films[0];
        foreach (var source in Sources)
        {
            foreach (var given in source.Film.Cast)
                film.Cast.Should().ContainSingle(kept => AllSources(kept).Any(at => at.Document == source.Document && at.AsWritten == given.Name && at.Detail == given.Character));

            foreach (var score in source.Film.Scores)
                film.Film.Scores.Should().Contain(score);

            foreach (var classification in source.Film.Classifications)
                film.Film.Classifications.Should().ContainSingle(kept => kept.Symbol == classification.Symbol && kept.Advice.Count >= classification.Advice.Count);
        }

        // The misspelt performer, and nothing else, is what a person must look at.
        var warning = result.Findings.Should().ContainSingle(finding => finding.Diagnostic.Severity == DiagnosticSeverity.Warning).Subject;
        (warning.Document, warning.Diagnostic.Code).Should().Be(("001", "FM4003"));
        warning.Diagnostic.Message.Should().ContainAll("Scarlett Johansen", "Scarlett Johansson", "004");
        AllSources(film.Cast.Single(credit => credit.Value.Name == "Scarlett Johansson")).Should().HaveCount(5);
    }

    private static IEnumerable<Attestation> AllSources<T>(Sourced<T> sourced) => FilmMergerTests.AllSources(sourced);

    private static IEnumerable<string> Told<T>(Sourced<T> sourced) => AllSources(sourced).Select(at => $"{at.Document} {at.AsWritten}");
}
