using FilmMeta.Vocabulary;

namespace FilmMeta.Binding;

/// <summary>What the words beside a name mean.</summary>
internal static class Remarks
{
    private static readonly string[] NoteStarts = ["as ", "for ", "from ", "by ", "in ", "on ", "with ", "to ", "also ", "courtesy ", "aka ", "a.k.a. ", "i.e. ", "ie ", "billed as ", "credited as ", "under ", "uncredited"];

    /// <summary>Whether a remark says that someone was not credited.</summary>
    public static bool IsUncredited(ReadOnlySpan<char> remark) => UncreditedWords.Contains(remark);

    /// <summary>Whether the words of a footnote say so.</summary>
    public static bool SaysUncredited(ReadOnlySpan<char> footnote) =>
        footnote.Contains("uncredited", StringComparison.OrdinalIgnoreCase) || footnote.Contains("not credited", StringComparison.OrdinalIgnoreCase) || footnote.Contains("unbilled", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a remark says that a band stands under the name.</summary>
    public static bool SaysGroup(ReadOnlySpan<char> remark)
    {
        foreach (var word in (ReadOnlySpan<string>)["band", "group", "groupe", "gruppe", "gruppo", "grupo", "orchestra", "choir"])
        {
            if (remark.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether a remark starts as a remark does, not as a name: "as John Doe".</summary>
    public static bool StartsAsNote(ReadOnlySpan<char> remark)
    {
        // "_for_ X": the emphasis may end behind the first word.
        var mark = remark.IndexOf("_ ");
        if (mark is > 0 and < 10)
            return StartsAsNote($"{remark[..mark]} x");

        foreach (var start in NoteStarts)
        {
            if (remark.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether a piece of a list is no name but a remark on the name before it: "for Film4", "from the play by Y".</summary>
    public static bool StartsAsRemarkOnLast(ReadOnlySpan<char> piece)
    {
        if (!char.IsAsciiLetterLower(piece[0]))
            return false;

        foreach (var start in (ReadOnlySpan<string>)["for ", "from the ", "from a ", "based on ", "after the ", "after a ", "adapted from ", "inspired by ", "courtesy of ", "et al", "and others", "d’après ", "d'après ", "nach ", "dal romanzo "])
        {
            if (piece.StartsWith(start, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether a remark in brackets names a firm or body.</summary>
    public static bool IsAffiliation(ReadOnlySpan<char> remark) =>
        !remark.IsEmpty && char.IsUpper(remark[0]) && !StartsAsNote(remark) && CountryTable.Match(remark, out _) != remark.Length
        && ContributorClassifier.LooksLikeOrganisation(remark);

    /// <summary>Length of the words that join a helper to the names before: "assisted by X".</summary>
    public static int JoinLength(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || !char.IsAsciiLetterLower(words[0]))
            return 0;

        foreach (var join in (ReadOnlySpan<string>)["assisted by ", "with the assistance of ", "in collaboration with ", "together with ", "with support from ", "with the support of ", "performed by ", "sung by ", "played by ", "conducted by ", "arranged by ", "written by "])
        {
            if (words.StartsWith(join, StringComparison.Ordinal))
                return join.Length;
        }

        return 0;
    }

    /// <summary>A look that is cheap: whether a word of the name starts with a small letter as prepositions do.</summary>
    public static bool MayHoldPreposition(ReadOnlySpan<char> words)
    {
        for (var at = words.IndexOf(' '); at >= 0 && at + 1 < words.Length;)
        {
            if (words[at + 1] is 'a' or 'o' or 'f' or 'c' or 'p' or '@')
                return true;

            var step = words[(at + 1)..].IndexOf(' ');
            at = step < 0 ? -1 : at + 1 + step;
        }

        return false;
    }

    /// <summary>The preposition that parts a name from a body or a remark.</summary>
    /// <param name="words">The name with what follows it.</param>
    /// <param name="length">Length of the preposition with its blanks.</param>
    /// <param name="isNote">Whether what follows is a remark that keeps its preposition ("for Film4").</param>
    /// <param name="needsPerson">Whether it parts only behind a person: "Centre for Film" is one name.</param>
    /// <returns>Where it starts; -1 for none.</returns>
    public static int FindPreposition(ReadOnlySpan<char> words, out int length, out bool isNote, out bool needsPerson)
    {
        foreach (var (preposition, note, person) in Prepositions)
        {
            var at = words.IndexOf(preposition, StringComparison.Ordinal);
            if (at <= 0)
                continue;

            var behind = words[(at + preposition.Length)..].TrimStart("_* \r\n");
            if (behind.IsEmpty || !(char.IsUpper(behind[0]) || char.IsDigit(behind[0])))
                continue;

            (length, isNote, needsPerson) = (preposition.Length, note, person);
            return at;
        }

        (length, isNote, needsPerson) = (0, false, false);
        return -1;
    }

    private static readonly (string Preposition, bool IsNote, bool NeedsPerson)[] Prepositions =
    [
        (" at ", false, true),
        (" @ ", false, true),
        (" of ", false, true),
        (" for ", true, true),
        (" from ", true, true),
        (" para ", true, true),
        (" pour ", true, true),
        (" für ", true, true),
        (" as ", true, true),
        (" c/o ", false, false),
        (" courtesy of ", true, false),
    ];
}
