using FilmMeta.Json;
using FilmMeta.Merging;
using FsCheck;
using FsCheck.Fluent;
using static FilmMeta.Tests.Merging.Made;

namespace FilmMeta.Tests.Merging;

public class MergePropertyTests
{
    // Few names in many spellings, so that sources meet, agree and contradict each other.
    private static readonly Gen<string> Names = Gen.Elements("Ida Brandt", "Ída Brandt", "Ida Brant", "Brandt", "I. Brandt", "Otto Weiss", "Otto Weiß", "Otto Weis", "Una Fry", "-", "Ned Marsh Jr.", "Ned Marsh");

    private static readonly Gen<string?> Characters = Gen.Elements<string?>(null, null, "Lene", "Lene Voss", "voice of Lene", "Karl", "woman", "Karl / Lene");

    private static readonly Gen<CastCredit> Players =
        from name in Names
        from character in Characters
        from isUncredited in Gen.Elements(false, false, true)
        from note in Gen.Elements<string?>(null, null, "as Ida")
        select Player(name, character, character == "Karl / Lene" ? ["Karl", "Lene"] : []) with { IsUncredited = isUncredited, Note = note };

    private static readonly Gen<CrewCredit> Crew =
        from name in Names
        from make in Gen.Elements<Func<string, CrewCredit>>(Director, Writer, WriterDirector, Photographer, who => new CrewCredit { Label = "Sparks", Contributor = new(who, ContributorKind.Organisation) })
        select make(name);

    private static readonly Gen<Film> Films =
        from title in Gen.Elements<string?>("Salt", "SALT", "The Salt", null, "Pepper")
        from years in Gen.Elements(null, new YearRange(1962), new YearRange(1963), new YearRange(1960, 1964), new YearRange(1962, 1962, true))
        from runtime in Gen.Elements(null, Minutes(88), Minutes(90), Minutes(90) with { IsApproximate = true, AsWritten = "c.90min" })
        from countries in Gen.Elements(new Country("UK", "GB"), new Country("Great Britain", "GB"), new Country("Chile", "CL"), new Country("Ruritania")).ListOf()
        from classifications in Gen.Elements(new Classification("BBFC", "15", []), new Classification("BBFC", "15", ["violence"]), new Classification("BBFC", "18", []), new Classification(null, "15", [])).ListOf()
        from releases in Gen.Elements(new ReleaseEvent("release", new PartialDate(1962)), new ReleaseEvent("release", new PartialDate(1962, 3), "X"), new ReleaseEvent("release", new PartialDate(1962, 3, 4), null, "GB")).ListOf()
        from scores in Gen.Elements(new Score(4, 5), new Score(4.5m, 5, "X"), new Score(null, null, null, "Good")).ListOf()
        from identifiers in Gen.Elements(new Identifier("imdb", "tt1"), new Identifier("imdb", "tt2"), new Identifier("isan", "1")).ListOf()
        from crew in Crew.ListOf()
        from cast in Players.ListOf()
        select new Film
        {
            Title = title,
            AlternativeTitles = title is null ? [] : [new("Sal", "original")],
            Years = years,
            Runtime = runtime,
            OtherRuntimes = runtime is null ? [] : [Minutes(100)],
            Countries = countries.ToEquatableList(),
            Formats = title == "SALT" ? ["35mm"] : ["35 MM", "DCP"],
            AspectRatios = title == "SALT" ? [new("1.66:1", 1.66m), new("Scope")] : title is null ? [] : [new("1:1,66", 1.66m), new("SCOPE")],
            SoundSystems = title == "SALT" ? [new("mono", SoundKind.Mono)] : [new("Mono (RCA)", SoundKind.Mono, "RCA"), new("Mono", SoundKind.Mono)],
            Colour = title == "SALT" ? new Colour("b/w", ColourKind.BlackAndWhite) : years is null ? null : new Colour("Colour", ColourKind.Colour),
            Copyright = title == "SALT" ? new Copyright(["Salt Films"], 1962) : null,
            Classifications = classifications.ToEquatableList(),
            Releases = releases.ToEquatableList(),
            Scores = scores.ToEquatableList(),
            Identifiers = identifiers.ToEquatableList(),
            Crew = crew.ToEquatableList(),
            Cast = cast.ToEquatableList(),
        };

    private static readonly Gen<FilmSource[]> Sources =
        from films in Films.ListOf()
        from layouts in Gen.Elements("programme-note", "fact-sheet", "prose").ArrayOf(films.Count)
        from documents in Gen.Elements("a", "b", "c", "d").ArrayOf(films.Count)
        select films.Select((film, i) => Source(documents[i], film, layouts[i])).ToArray();

    [Fact]
    public void The_order_of_the_sources_makes_no_difference() => Check(sources =>
    {
        var inOrder = Grouped(sources);
        Grouped(sources.Reverse()).Should().Be(inOrder);
        Grouped(sources.OrderBy(source => source.GetHashCode() ^ 0x5555)).Should().Be(inOrder);
    });

    [Fact]
    public void Merging_again_makes_no_difference() => Check(sources =>
    {
        var once = Grouped(sources);
        Grouped([.. sources, .. sources]).Should().Be(once, "a source that is given twice counts once");
        foreach (var film in once.Films)
        {
            FilmMerger.Merge(film.Sources, new MergeOptions { Grouped = true }).Films.Should().Contain(film, "a merged film is what its sources give");
            FilmMerger.Merge([Source("merged", film.Film)]).Films[0].Film.Should().Be(film.Film, "the preferred values are a film like any other");
        }
    });

    [Fact]
    public void Nothing_is_lost_and_nothing_is_invented() => Check(sources =>
    {
        var distinct = sources.Distinct().ToList();
        var merged = Grouped(sources).Films;
        merged.SelectMany(film => film.Sources).Should().BeEquivalentTo(distinct);
        foreach (var film in merged)
        {
            Kept<string>(film, film.Title is null ? [] : [film.Title], given => given.Title is { } title ? [title] : [], (title, _) => title);
            Kept<YearRange>(film, film.Years is null ? [] : [film.Years], given => given.Years is { } years ? [years] : [], (_, at) => at.AsWritten.TrimStart('c', '.'), years => years.From == years.To ? $"{years.From}" : $"{years.From}-{years.To}");
            Kept<Runtime>(film, film.Runtime is null ? [] : [film.Runtime], given => given.Runtime is { } runtime ? [runtime] : [], (_, at) => at.AsWritten, runtime => runtime.AsWritten);
            Kept(film, film.Countries, given => given.Countries, (_, at) => at.AsWritten, country => country.AsWritten);
            Kept(film, film.Formats, given => given.Formats, (_, at) => at.AsWritten);
            Kept(film, film.AspectRatios, given => given.AspectRatios, (_, at) => at.AsWritten, ratio => ratio.AsWritten);
            Kept(film, film.SoundSystems, given => given.SoundSystems, (_, at) => at.AsWritten, sound => sound.AsWritten);
            Kept<Colour>(film, film.Colour is null ? [] : [film.Colour], given => given.Colour is { } colour ? [colour] : [], (_, at) => at.AsWritten, colour => colour.AsWritten);
            Kept(film, film.Classifications, given => given.Classifications, (_, at) => at.AsWritten, classification => classification.Symbol);
            Kept(film, film.Releases, given => given.Releases, (_, at) => at.AsWritten, release => release.Date!.ToString());
            Kept(film, film.Scores, given => given.Scores, (score, _) => score);
            Kept(film, film.Identifiers, given => given.Identifiers, (identifier, _) => identifier);
            Kept(film, film.Crew, given => given.Crew, (_, at) => (at.AsWritten, at.Detail), credit => (credit.Name, credit.Label));
            Kept(film, film.Cast, given => given.Cast, (_, at) => (at.AsWritten, at.Detail), credit => (credit.Name, credit.Character));
        }
    });

    [Fact]
    public void What_is_written_is_what_the_schema_says_and_is_read_as_the_preferred_values() => Check(sources =>
    {
        var result = Grouped(sources);
        var json = FilmJson.Serialize(result);
        SchemaCheck(json).Should().BeEmpty();
        FilmJson.ReadDocument(json).Films.Should().Equal(result.Films.Select(film => film.Film));
    }, 60);

    private static IReadOnlyList<string> SchemaCheck(string json) => Json.SchemaChecker.Check(FilmJson.MergedSchema, json);

    // Every item of every source is one attestation of one item of the merged film, and every attestation is one of those.
    private static void Kept<T>(MergedFilm film, IEnumerable<Sourced<T>> kept, Func<Film, IEnumerable<T>> given, Func<T, Attestation, object?> print) =>
        Kept(film, kept, given, print, value => value);

    private static void Kept<T>(MergedFilm film, IEnumerable<Sourced<T>> kept, Func<Film, IEnumerable<T>> given, Func<T, Attestation, object?> print, Func<T, object?> printGiven)
    {
        var attested =
            from sourced in kept
            from pair in sourced.Sources.Select(at => (sourced.Value, at)).Concat(sourced.Variants.SelectMany(variant => variant.Sources.Select(at => (variant.Value, at))))
            select $"{pair.at.Document}: {print(pair.Value, pair.at)}";
        var expected = film.Sources.SelectMany(source => given(source.Film).Select(value => $"{source.Document}: {printGiven(value)}"));
        attested.Order(StringComparer.Ordinal).Should().Equal(expected.Order(StringComparer.Ordinal));
    }

    private static MergeResult Grouped(IEnumerable<FilmSource> sources) => FilmMerger.Merge(sources, new MergeOptions { Grouped = true });

    private static void Check(Action<FilmSource[]> holds, int count = 200) =>
        Prop.ForAll(Sources.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithStartSize(1).WithEndSize(12).WithReplay(20261124, 1));
}
