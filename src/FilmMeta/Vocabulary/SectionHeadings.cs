using System.Collections.Frozen;

namespace FilmMeta.Vocabulary;

/// <summary>What a heading or label does to the credits below it.</summary>
internal enum SectionKind
{
    /// <summary>Nothing: it is a label like others, or no label.</summary>
    None,

    /// <summary>It opens the cast.</summary>
    Cast,

    /// <summary>It opens a cast that is itself uncredited.</summary>
    UncreditedCast,

    /// <summary>"With": it opens a list of people seen, or goes on from the music when an orchestra follows.</summary>
    With,

    /// <summary>It opens the crew.</summary>
    Crew,

    /// <summary>It marks what follows as not credited on the film.</summary>
    Uncredited,
}

/// <summary>The words under which those who are seen or heard are listed, and the words that mark the crew and the uncredited.</summary>
/// <remarks>Source: wordings of cinemas' programme notes, press kits and festival catalogues, collected for FilmMeta in 2026.</remarks>
internal static class SectionHeadings
{
    private const int LongestHeading = 40;

    private static readonly string[] Cast =
    [
        "cast", "the cast", "cast list", "main cast", "principal cast", "full cast", "supporting cast", "voice cast", "cast (voices)", "cast of voices", "english voice cast",
        "original voice cast", "voice", "voice actors", "voice talent", "vocal cast", "cast includes", "cast included", "cast in order of appearance", "in order of appearance", "voices", "voices of", "the voices of", "voices by",
        "with the voices of", "with the voice of", "with voices by", "featuring", "also featuring", "starring", "also starring", "stars", "players", "the players",
        "actors", "performers", "participants", "contributors", "contributor", "interviewees", "interviewee", "interviews", "interviews with", "interviewed", "with contributions from",
        "contributions from", "contributions by", "with appearances by", "appearances by", "appearing", "on screen participants", "on-screen participants", "on-screen contributors",
        "on screen", "speakers", "panellists", "guests", "with guests", "guest stars", "special guests", "cameos", "special appearances", "special appearances by", "dramatis personae",
        "and featuring", "as themselves", "themselves", "subjects", "witnesses", "main performers", "dancers and singers", "on camera", "seen and heard", "with appearances from",
        "featured performers", "featured artists", "featured dancers", "with the participation on screen of", "people in the film", "in the film", "the people", "protagonists", "characters", "personages",
        "featuring the voice of", "featuring the voices of", "guest cast", "guest starring", "guest artists", "casts", "credited cast", "starring the voices of", "voice performers", "and the voices of", "with the voice talents of",
    ];

    private static readonly string[] Crew =
        ["crew", "the crew", "credits", "film credits", "production credits", "main credits", "cast and crew", "cast & crew", "crew credits", "full credits", "technical credits"];

    private static readonly string[] Uncredited =
        ["uncredited", "(uncredited)", "[uncredited]", "uncredited crew", "not credited", "(not credited)", "not credited on screen", "unbilled", "crew (uncredited)", "uncredited on screen"];

    // By the last five bits of the first letter, upper and lower case alike: a bit for each length.
    private static readonly ulong[] Lengths = ReadLengths();

    private static readonly FrozenDictionary<string, SectionKind>.AlternateLookup<ReadOnlySpan<char>> Kinds = Pairs()
        .ToFrozenDictionary(pair => pair.Words, pair => pair.Kind, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a heading does, marks and final colon taken off.</summary>
    public static SectionKind KindOf(ReadOnlySpan<char> words) =>
        words.Length is < 4 or > LongestHeading ? SectionKind.None
        : MayBeHeading(words) && Kinds.TryGetValue(words, out var kind) ? kind
        : words[^1] == ')' ? KindBeforeBracket(words)
        : SectionKind.None;

    // "Voices (English version)", "Cast (in order of appearance)": the bracket says more of the cast.
    private static SectionKind KindBeforeBracket(ReadOnlySpan<char> words)
    {
        var open = words.LastIndexOf('(');
        var before = open > 0 ? words[..open].TrimEnd() : default;
        return !before.IsEmpty && before.Length < words.Length && KindOf(before) is SectionKind.Cast and var kind ? kind : SectionKind.None;
    }

    // Nearly all that is asked for is none: first letter and length tell.
    private static bool MayBeHeading(ReadOnlySpan<char> words) => !char.IsAscii(words[0]) || (Lengths[words[0] & 31] >> words.Length & 1) != 0;

    private static ulong[] ReadLengths()
    {
        var lengths = new ulong[32];
        foreach (var (words, _) in Pairs())
            lengths[words[0] & 31] |= 1UL << words.Length;

        return lengths;
    }

    private static IEnumerable<(string Words, SectionKind Kind)> Pairs() =>
    [
        .. Cast.Select(words => (words, SectionKind.Cast)),
        .. Crew.Select(words => (words, SectionKind.Crew)),
        .. Uncredited.Select(words => (words, SectionKind.Uncredited)),
        ("with", SectionKind.With),
        ("uncredited cast", SectionKind.UncreditedCast),
        ("cast (uncredited)", SectionKind.UncreditedCast),
    ];
}
