using System.Text.Json;

namespace FilmMeta.Json;

/// <summary>The members of the document, each spelled once and encoded once.</summary>
internal static class JsonNames
{
    public static readonly JsonEncodedText Source = Encode("source");
    public static readonly JsonEncodedText Layout = Encode("layout");
    public static readonly JsonEncodedText Films = Encode("films");
    public static readonly JsonEncodedText Diagnostics = Encode("diagnostics");

    public static readonly JsonEncodedText Title = Encode("title");
    public static readonly JsonEncodedText TitleAt = Encode("titleAt");
    public static readonly JsonEncodedText AlternativeTitles = Encode("alternativeTitles");
    public static readonly JsonEncodedText Year = Encode("year");
    public static readonly JsonEncodedText Years = Encode("years");
    public static readonly JsonEncodedText YearApproximate = Encode("yearApproximate");
    public static readonly JsonEncodedText YearAt = Encode("yearAt");
    public static readonly JsonEncodedText From = Encode("from");
    public static readonly JsonEncodedText To = Encode("to");
    public static readonly JsonEncodedText Countries = Encode("countries");
    public static readonly JsonEncodedText Languages = Encode("languages");
    public static readonly JsonEncodedText Runtime = Encode("runtime");
    public static readonly JsonEncodedText RuntimeAsWritten = Encode("runtimeAsWritten");
    public static readonly JsonEncodedText RuntimeApproximate = Encode("runtimeApproximate");
    public static readonly JsonEncodedText RuntimeNote = Encode("runtimeNote");
    public static readonly JsonEncodedText RuntimeAt = Encode("runtimeAt");
    public static readonly JsonEncodedText OtherRuntimes = Encode("otherRuntimes");
    public static readonly JsonEncodedText Formats = Encode("formats");
    public static readonly JsonEncodedText FormatsAt = Encode("formatsAt");
    public static readonly JsonEncodedText AspectRatios = Encode("aspectRatios");
    public static readonly JsonEncodedText SoundSystems = Encode("soundSystems");
    public static readonly JsonEncodedText Colour = Encode("colour");
    public static readonly JsonEncodedText Genres = Encode("genres");
    public static readonly JsonEncodedText GenresAt = Encode("genresAt");
    public static readonly JsonEncodedText Copyright = Encode("copyright");
    public static readonly JsonEncodedText Holders = Encode("holders");
    public static readonly JsonEncodedText HoldersAt = Encode("holdersAt");
    public static readonly JsonEncodedText Releases = Encode("releases");
    public static readonly JsonEncodedText Classifications = Encode("classifications");
    public static readonly JsonEncodedText Scores = Encode("scores");
    public static readonly JsonEncodedText Identifiers = Encode("identifiers");
    public static readonly JsonEncodedText Crew = Encode("crew");
    public static readonly JsonEncodedText Cast = Encode("cast");

    public static readonly JsonEncodedText AsWritten = Encode("asWritten");
    public static readonly JsonEncodedText Code = Encode("code");
    public static readonly JsonEncodedText Duration = Encode("duration");
    public static readonly JsonEncodedText Approximate = Encode("approximate");
    public static readonly JsonEncodedText Kind = Encode("kind");
    public static readonly JsonEncodedText Date = Encode("date");
    public static readonly JsonEncodedText By = Encode("by");
    public static readonly JsonEncodedText Territory = Encode("territory");
    public static readonly JsonEncodedText System = Encode("system");
    public static readonly JsonEncodedText Symbol = Encode("symbol");
    public static readonly JsonEncodedText Advice = Encode("advice");
    public static readonly JsonEncodedText MinimumAge = Encode("minimumAge");
    public static readonly JsonEncodedText Value = Encode("value");
    public static readonly JsonEncodedText OutOf = Encode("outOf");
    public static readonly JsonEncodedText Verdict = Encode("verdict");
    public static readonly JsonEncodedText Votes = Encode("votes");
    public static readonly JsonEncodedText Ratio = Encode("ratio");
    public static readonly JsonEncodedText Process = Encode("process");
    public static readonly JsonEncodedText Scheme = Encode("scheme");

    public static readonly JsonEncodedText Label = Encode("label");
    public static readonly JsonEncodedText LabelAt = Encode("labelAt");
    public static readonly JsonEncodedText Role = Encode("role");
    public static readonly JsonEncodedText Roles = Encode("roles");
    public static readonly JsonEncodedText RoleDetails = Encode("roleDetails");
    public static readonly JsonEncodedText Department = Encode("department");
    public static readonly JsonEncodedText Modifiers = Encode("modifiers");
    public static readonly JsonEncodedText Subject = Encode("subject");
    public static readonly JsonEncodedText Name = Encode("name");
    public static readonly JsonEncodedText SortName = Encode("sortName");
    public static readonly JsonEncodedText Person = Encode("person");
    public static readonly JsonEncodedText Given = Encode("given");
    public static readonly JsonEncodedText Particle = Encode("particle");
    public static readonly JsonEncodedText Family = Encode("family");
    public static readonly JsonEncodedText Suffix = Encode("suffix");
    public static readonly JsonEncodedText Honorific = Encode("honorific");
    public static readonly JsonEncodedText PostNominals = Encode("postNominals");
    public static readonly JsonEncodedText Nickname = Encode("nickname");
    public static readonly JsonEncodedText Order = Encode("order");
    public static readonly JsonEncodedText Uncredited = Encode("uncredited");
    public static readonly JsonEncodedText Affiliation = Encode("affiliation");
    public static readonly JsonEncodedText Note = Encode("note");
    public static readonly JsonEncodedText Work = Encode("work");
    public static readonly JsonEncodedText Section = Encode("section");
    public static readonly JsonEncodedText Character = Encode("character");
    public static readonly JsonEncodedText CharacterAt = Encode("characterAt");
    public static readonly JsonEncodedText Characters = Encode("characters");
    public static readonly JsonEncodedText Voice = Encode("voice");
    public static readonly JsonEncodedText Group = Encode("group");
    public static readonly JsonEncodedText Basis = Encode("basis");

    public static readonly JsonEncodedText Severity = Encode("severity");
    public static readonly JsonEncodedText Message = Encode("message");
    public static readonly JsonEncodedText At = Encode("at");
    public static readonly JsonEncodedText Line = Encode("line");
    public static readonly JsonEncodedText Column = Encode("column");

    private static JsonEncodedText Encode(string name) => JsonEncodedText.Encode(name);
}
