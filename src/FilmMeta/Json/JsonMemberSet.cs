using System.Text.Json;

namespace FilmMeta.Json;

/// <summary>The members that one kind of object can have, in the document's order.</summary>
internal sealed class JsonMemberSet
{
    /// <summary>What an unknown member gives.</summary>
    public const int Unknown = -1;

    private readonly JsonEncodedText[] _encoded;
    private readonly string[] _names;

    private JsonMemberSet(string kind, JsonEncodedText[] members)
    {
        Kind = kind;
        _encoded = members;
        _names = [.. members.Select(member => member.Value)];
    }

    /// <summary>What the object is, for people: "a film".</summary>
    public string Kind { get; }

    /// <summary>The names of the members.</summary>
    public IReadOnlyList<string> Names => _names;

    public string this[int index] => _names[index];

    public static JsonMemberSet Document { get; } = new("a document",
        [JsonNames.Source, JsonNames.Layout, JsonNames.Films, JsonNames.Diagnostics]);

    public static JsonMemberSet Film { get; } = new("a film",
    [
        JsonNames.Title, JsonNames.TitleAt, JsonNames.AlternativeTitles, JsonNames.Year, JsonNames.Years, JsonNames.YearApproximate, JsonNames.YearAt,
        JsonNames.Countries, JsonNames.Languages,
        JsonNames.Runtime, JsonNames.RuntimeAsWritten, JsonNames.RuntimeApproximate, JsonNames.RuntimeNote, JsonNames.RuntimeAt, JsonNames.OtherRuntimes,
        JsonNames.Formats, JsonNames.FormatsAt, JsonNames.AspectRatios, JsonNames.SoundSystems, JsonNames.Colour, JsonNames.Genres, JsonNames.GenresAt, JsonNames.Copyright,
        JsonNames.Releases, JsonNames.Classifications, JsonNames.Scores, JsonNames.Identifiers, JsonNames.Crew, JsonNames.Cast,
    ]);

    public static JsonMemberSet Title { get; } = new("a title", [JsonNames.Title, JsonNames.Kind, JsonNames.At]);

    public static JsonMemberSet Work { get; } = new("a work", [JsonNames.Title, JsonNames.Kind]);

    public static JsonMemberSet Years { get; } = new("a range of years", [JsonNames.From, JsonNames.To]);

    public static JsonMemberSet Country { get; } = new("a country", [JsonNames.AsWritten, JsonNames.Code, JsonNames.At]);

    public static JsonMemberSet Language { get; } = new("a language", [JsonNames.AsWritten, JsonNames.Code, JsonNames.At]);

    public static JsonMemberSet Runtime { get; } = new("a running time",
        [JsonNames.Duration, JsonNames.AsWritten, JsonNames.Approximate, JsonNames.Note, JsonNames.At]);

    public static JsonMemberSet AspectRatio { get; } = new("an aspect ratio", [JsonNames.AsWritten, JsonNames.Ratio, JsonNames.At]);

    public static JsonMemberSet SoundSystem { get; } = new("a sound system", [JsonNames.AsWritten, JsonNames.Kind, JsonNames.System, JsonNames.At]);

    public static JsonMemberSet Colour { get; } = new("a colour", [JsonNames.AsWritten, JsonNames.Kind, JsonNames.Process, JsonNames.At]);

    public static JsonMemberSet Copyright { get; } = new("a copyright", [JsonNames.Holders, JsonNames.HoldersAt, JsonNames.Year]);

    public static JsonMemberSet Release { get; } = new("a release",
        [JsonNames.Kind, JsonNames.Date, JsonNames.By, JsonNames.Territory, JsonNames.At]);

    public static JsonMemberSet Classification { get; } = new("a classification",
        [JsonNames.System, JsonNames.Symbol, JsonNames.Advice, JsonNames.Territory, JsonNames.MinimumAge, JsonNames.At]);

    public static JsonMemberSet Score { get; } = new("a score",
        [JsonNames.Value, JsonNames.OutOf, JsonNames.By, JsonNames.Verdict, JsonNames.Votes, JsonNames.At]);

    public static JsonMemberSet Identifier { get; } = new("an identifier", [JsonNames.Scheme, JsonNames.Value, JsonNames.At]);

    public static JsonMemberSet Crew { get; } = new("a crew credit",
    [
        JsonNames.Label, JsonNames.LabelAt, JsonNames.Role, JsonNames.Roles, JsonNames.Department, JsonNames.Modifiers, JsonNames.Subject, JsonNames.RoleDetails,
        JsonNames.Name, JsonNames.SortName, JsonNames.Person, JsonNames.Kind, JsonNames.Uncredited, JsonNames.Affiliation, JsonNames.Note, JsonNames.Work, JsonNames.Section, JsonNames.Basis, JsonNames.At,
    ]);

    public static JsonMemberSet Role { get; } = new("a role", [JsonNames.Role, JsonNames.Department, JsonNames.Modifiers, JsonNames.Subject]);

    public static JsonMemberSet Cast { get; } = new("a cast entry",
    [
        JsonNames.Name, JsonNames.SortName, JsonNames.Person, JsonNames.Kind, JsonNames.Character, JsonNames.CharacterAt, JsonNames.Characters, JsonNames.Voice, JsonNames.Uncredited,
        JsonNames.Note, JsonNames.Group, JsonNames.Basis, JsonNames.At,
    ]);

    public static JsonMemberSet Person { get; } = new("a person's name",
    [
        JsonNames.Given, JsonNames.Particle, JsonNames.Family, JsonNames.Suffix, JsonNames.Honorific, JsonNames.PostNominals, JsonNames.Nickname, JsonNames.Order,
    ]);

    public static JsonMemberSet Diagnostic { get; } = new("a diagnostic",
        [JsonNames.Code, JsonNames.Severity, JsonNames.Message, JsonNames.At, JsonNames.Line, JsonNames.Column]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<JsonMemberSet> All { get; } =
    [
        Document, Film, Title, Work, Years, Country, Language, Runtime, AspectRatio, SoundSystem, Colour, Copyright, Release, Classification, Score, Identifier, Crew, Role, Cast, Person, Diagnostic,
    ];

    /// <summary>Which member the reader stands at.</summary>
    /// <param name="reader">Stands at a member's name.</param>
    /// <param name="hint">Where to look first: members mostly come in the document's order.</param>
    public int IndexOf(ref Utf8JsonReader reader, int hint)
    {
        for (var i = hint; i < _encoded.Length; i++)
        {
            if (reader.ValueTextEquals(_encoded[i].EncodedUtf8Bytes))
                return i;
        }

        for (var i = 0; i < hint; i++)
        {
            if (reader.ValueTextEquals(_encoded[i].EncodedUtf8Bytes))
                return i;
        }

        return Unknown;
    }

    /// <summary>Whether a member is among those that were seen.</summary>
    /// <param name="member">One of <see cref="Names"/>.</param>
    /// <param name="seen">A bit for each member, by its place in <see cref="Names"/>.</param>
    public bool IsSeen(string member, long seen) => (seen & (1L << Array.IndexOf(_names, member))) != 0;
}
