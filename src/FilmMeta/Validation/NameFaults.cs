namespace FilmMeta.Validation;

/// <summary>What can be wrong with the name of a contributor: each method looks for one fault.</summary>
internal static class NameFaults
{
    private const int LongestPerson = 80;
    private const int LongestOrganisation = 160;
    private const int MostWords = 10;

    // Words that stand before "by" in a label and end neither in -ed nor in -en.
    private static readonly string[] WordsBeforeBy =
        ["music", "screenplay", "story", "lyrics", "songs", "costumes", "shot", "sound", "words", "script", "photography", "song", "score",
            "titles", "film", "teleplay", "book", "text"];

    // What joins two names; the words stand between two spaces.
    private static readonly string[] Joints = [" & ", " and ", " und ", " et ", " / ", "; ", " + "];

    // What follows a comma without being a given name.
    private static readonly string[] AfterComma = ["jr", "sr", "jnr", "snr", "junior", "senior", "ii", "iii", "iv", "esq", "phd", "md",
        "dds", "obe", "mbe", "cbe", "ace", "asc", "bsc", "csc", "acs", "cas", "sj"];

    internal static bool IsAddress(ReadOnlySpan<char> text) =>
        text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || text.Contains(" www.", StringComparison.OrdinalIgnoreCase) || IsMail(text);

    internal static bool IsTooLong(ReadOnlySpan<char> text, TextKind kind)
    {
        if (text.Length < MostWords * 2)
            return false;

        return text.Length > (kind == TextKind.Person ? LongestPerson : LongestOrganisation)
            || (kind == TextKind.Person && text.Count(' ') >= MostWords);
    }

    /// <summary>The label that a name begins with: "Directed by", "Director:"; null for none.</summary>
    internal static string? FindLabel(ReadOnlySpan<char> text, Traits traits, TextKind kind)
    {
        var space = text.IndexOf(' ');
        if (space > 2 && text[(space + 1)..].StartsWith("by ", StringComparison.OrdinalIgnoreCase) && text.Length > space + 4)
        {
            var word = text[..space];
            if (word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || word.Equals("written", StringComparison.OrdinalIgnoreCase)
                || IsOneOf(word, WordsBeforeBy))
            {
                return text[..(space + 3)].ToString();
            }
        }

        if ((traits & Traits.Separator) == 0)
            return null;

        var colon = text.IndexOf(':');
        return colon > 1 && kind == TextKind.Person && colon + 2 < text.Length && text[colon + 1] == ' '
            && text[..colon].Count(' ') < 5 ? text[..(colon + 1)].ToString() : null;
    }

    /// <summary>Whether two whole names are joined in one: each side has two words or more, in capitals.</summary>
    internal static bool IsSeveral(ReadOnlySpan<char> text, Traits traits)
    {
        if (text.Length < 11)
            return false;

        foreach (var joint in Joints)
        {
            // Letters only stand in " and " and its kin; the signs are told by the traits.
            if (!char.IsLetter(joint[1]) && (traits & Traits.Separator) == 0 && joint != " + ")
                continue;

            var at = text.IndexOf(joint, StringComparison.Ordinal);
            if (at > 0 && IsWholeName(text[..at]) && IsWholeName(text[(at + joint.Length)..]))
                return true;
        }

        if ((traits & Traits.Separator) == 0)
            return false;

        // "Ann Lee, Bo Sun": two whole names, neither of which is a place or a title, are two people only when a third follows.
        return text.Count(',') >= 2 && AreWholeNames(text);
    }

    /// <summary>Whether a name is as an index prints it: "Lean, David".</summary>
    internal static bool IsInverted(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        if (comma < 2 || comma + 3 >= text.Length || text[comma + 1] != ' ' || text[(comma + 1)..].Contains(',')
            || text[..comma].Count(' ') > 2)
        {
            return false;
        }

        var given = text[(comma + 2)..];
        if (given.Count(' ') > 2 || !char.IsUpper(given[0]) || !HasLower(given))
            return false;

        foreach (var part in given.Split(' '))
        {
            var word = given[part];
            if (word.IsEmpty || !char.IsUpper(word[0]) || IsOneOf(word.TrimEnd('.'), AfterComma) || word.ContainsAny("()/&"))
                return false;
        }

        // "Philip Johnston, Panavision" has a whole name before the comma, and something else behind it.
        return text[..comma].Count(' ') == 0 || IsParticle(text[..text.IndexOf(' ')]);
    }

    /// <summary>Whether a name of two words or more is in capitals; initials and one word may be.</summary>
    internal static bool IsInCapitals(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var part in text.Split(' '))
        {
            var letters = 0;
            foreach (var c in text[part])
            {
                if (char.IsUpper(c))
                    letters++;
                else if (c == '.')
                    letters = 0;
            }

            if (letters > 2)
                words++;
        }

        return words >= 2;
    }

    private static bool AreWholeNames(ReadOnlySpan<char> text)
    {
        foreach (var part in text.Split(','))
        {
            if (!IsWholeName(text[part].Trim()))
                return false;
        }

        return true;
    }

    private static bool IsWholeName(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        return space > 0 && char.IsUpper(text[0]) && !text.StartsWith("The ", StringComparison.OrdinalIgnoreCase) && space + 1 < text.Length
            && char.IsUpper(text[text.LastIndexOf(' ') + 1]);
    }

    private static bool IsMail(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        return at > 0 && at + 3 < text.Length && text[(at + 1)..].Contains('.') && text[at - 1] != ' ' && text[at + 1] != ' ';
    }

    private static bool HasLower(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return true;
        }

        return false;
    }

    private static bool IsParticle(ReadOnlySpan<char> word) =>
        word is "van" or "von" or "de" or "da" or "di" or "del" or "der" or "la" or "le" or "De" or "Van" or "Von" or "La" or "Le" or "Di"
            or "Da" or "Del";

    private static bool IsOneOf(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
