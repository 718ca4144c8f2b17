using System.Collections.Frozen;

namespace FilmMeta.Layouts.ProgrammeNote;

/// <summary>The words under which a programme note lists those who are seen or heard, and the words that mark the uncredited.</summary>
internal static class CastHeadings
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Headings = FrozenSet.ToFrozenSet(
        [
            "cast", "the cast", "cast list", "main cast", "principal cast", "full cast", "supporting cast", "voice cast", "cast (voices)", "cast of voices", "english voice cast",
            "original voice cast", "cast includes", "cast included", "cast in order of appearance", "in order of appearance", "voices", "voices of", "the voices of", "voices by",
            "with the voices of", "with the voice of", "with voices by", "with", "featuring", "also featuring", "starring", "also starring", "stars", "players", "the players",
            "actors", "performers", "participants", "contributors", "contributor", "interviewees", "interviewee", "interviews", "interviews with", "interviewed", "with contributions from",
            "contributions from", "contributions by", "with appearances by", "appearances by", "appearing", "on screen participants", "on-screen participants", "on-screen contributors",
            "on screen", "speakers", "panellists", "guests", "with guests", "guest stars", "special guests", "cameos", "special appearances", "special appearances by", "dramatis personae",
            "and featuring", "with the participation on screen of", "as themselves", "themselves", "puppeteers and voices", "subjects", "witnesses",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CrewHeadings = FrozenSet.ToFrozenSet(
        ["crew", "the crew", "credits", "film credits", "production credits", "main credits", "cast and crew", "cast & crew", "crew credits", "full credits", "technical credits"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UncreditedMarks = FrozenSet.ToFrozenSet(
        ["uncredited", "uncredited cast", "uncredited crew", "not credited", "not credited on screen", "unbilled", "cast (uncredited)", "crew (uncredited)", "uncredited on screen"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a heading or label, marks taken off, opens the cast.</summary>
    public static bool OpensCast(ReadOnlySpan<char> words) => words.Length <= 40 && Headings.Contains(words);

    /// <summary>Whether it opens the crew, and says nothing more.</summary>
    public static bool OpensCrew(ReadOnlySpan<char> words) => words.Length <= 40 && CrewHeadings.Contains(words);

    /// <summary>Whether it marks what follows as uncredited.</summary>
    public static bool MarksUncredited(ReadOnlySpan<char> words) => words.Length <= 40 && UncreditedMarks.Contains(words.Trim("()[] "));

    /// <summary>Whether it opens a cast that is itself uncredited.</summary>
    public static bool OpensUncreditedCast(ReadOnlySpan<char> words) =>
        words.Equals("uncredited cast", StringComparison.OrdinalIgnoreCase) || words.Equals("cast (uncredited)", StringComparison.OrdinalIgnoreCase);

    /// <summary>A list that goes on from the music when an orchestra follows: "With: The London Symphony Orchestra".</summary>
    public static bool IsWith(ReadOnlySpan<char> words) => words.Equals("with", StringComparison.OrdinalIgnoreCase);
}
