using FilmMeta.Diagnostics;
using FilmMeta.Json;
using FilmMeta.Text;
using NodaTime;

namespace FilmMeta.Tests.Json;

/// <summary>Records made by hand, for the tests of their JSON.</summary>
internal static class Samples
{
    /// <summary>A film in which every member has a value.</summary>
    public static Film Full { get; } = new()
    {
        Title = "LE CHÂTEAU “BLEU”",
        AlternativeTitles = [new("The Blue Castle", "english"), new("Синий замок")],
        Years = new YearRange(1988, 1998, true),
        Countries = [new("West Germany", "DEDE"), new("Ruritania")],
        Languages = [new("French", "fr"), new("Old Norse", null)],
        Runtime = new Runtime(Duration.FromMinutes(75), "3 x 25min", true, "director's cut"),
        OtherRuntimes = [new(Duration.FromSeconds(5401), "1:30:01", false, "Part 2"), new(Duration.FromMinutes(60), "PT1H", true)],
        Formats = ["35mm", "4K <DCP>"],
        AspectRatios = [new("1.85:1", 1.85m), new("Scope")],
        SoundSystems = [new("Dolby Digital 5.1", SoundKind.Surround, "Dolby Digital"), new("Optophone")],
        Colour = new Colour("Black and White/Colour (Technicolor)", ColourKind.Mixed, "Technicolor"),
        Genres = ["Thriller"],
        Copyright = new Copyright(["A & B Films, Ltd.", "C+"], 1989),
        Releases = [new("transmission", new PartialDate(1982, 11, 19), "BBC2"), new("release", new PartialDate(1983, 2), null, "GB"), new("release", new PartialDate(1984))],
        Classifications = [new("BBFC", "15", ["strong language", "sex references"], "GB", 15), new(null, "U", [])],
        Scores = [new(4.5m, 5m, "A. Critic", "Worth \"Seeing\"", 12), new(null, null, null, "Avoid")],
        Identifiers = [new("imdb", "tt0000001")],
        Crew =
        [
            new() { Label = "Directed by", Roles = [new("director", "directing")], Contributor = new("Åsa Öst") },
            new()
            {
                Label = "2nd Unit Director/Camera",
                Roles = [new("director", "directing", ["2nd unit"], "Elephants"), new("camera-operator", "camera", ["2nd unit", "assistant"])],
                Contributor = new("Gwen Müller\tJr."),
                IsUncredited = true,
                Affiliation = "Studio 5",
                Note = "as G. M.",
                Section = "2010 restoration credits",
            },
            new()
            {
                Label = "From the novel by",
                Contributor = new("Three Writers", ContributorKind.Organisation),
                Work = new WorkReference("The Castle", "novel"),
            },
            new() { Label = "From the work", Contributor = new("X"), Work = new WorkReference("Y"), Basis = CreditBasis.Prose },
        ],
        Cast =
        [
            new() { Contributor = new("Sir Hoyte \"Hob\" van Hoytema, Jr., ASC") },
            new() { Contributor = new("Park Chan-wook") },
            new() { Contributor = new("Jo O'Neil"), Character = "voice of Pip/Pop", Characters = ["Pip", "Pop"], IsVoice = true, IsUncredited = true, Note = "n", Group = "crusaders" },
            new() { Contributor = new("The Choir", ContributorKind.Organisation), Basis = CreditBasis.Prose },
        ],
    };

    public static FilmDocument Document { get; } = new()
    {
        Source = "a/ü.md",
        Layout = "programme-note",
        Films = [Full, new Film { Title = "Second", Years = new YearRange(2001) }],
        Diagnostics =
        [
            new Diagnostic { Code = "FM2003", Severity = DiagnosticSeverity.Warning, Message = "odd", Span = new TextSpan(1022, 14), Position = new LinePosition(31, 1) },
            new Diagnostic { Code = "FM2001", Severity = DiagnosticSeverity.Error, Message = "none" },
            new Diagnostic { Code = "FM2004", Severity = DiagnosticSeverity.Info, Message = "unknown label", Position = new LinePosition(1, 1) },
        ],
    };

    public static ParseResult Result(Film film, FilmSpans? spans = null, string text = "") =>
        new(new SourceText(text), "programme-note", [film], [spans ?? FilmSpans.None], []);
}
