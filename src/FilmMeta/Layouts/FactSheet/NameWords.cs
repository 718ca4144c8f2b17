using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>Tells names from sentences by the look of their words.</summary>
internal static class NameWords
{
    private const int LongestName = 90;

    private static readonly string[] NoValue =
        ["n/a", "na", "tba", "tbc", "unknown", "none", "various", "k.a.", "-", "–", "—", "aucun", "aucune", "non précisé", "not specified", "not available", "keine", "nessuno", "ninguno", "no", "sin datos", "inconnu", "unbekannt"];

    /// <summary>Whether words are the full name of a person, or of several: "Michael Powell &amp; Emeric Pressburger", "Jane Doe, John Roe".</summary>
    public static bool ArePersons(ReadOnlySpan<char> words)
    {
        const int Longest = 200;
        if (words.Length > Longest)
            return false;

        foreach (var stop in (ReadOnlySpan<string>)[", ", " & ", " and ", " und ", " et ", " y ", " e "])
        {
            if (words.IndexOf(stop, StringComparison.Ordinal) is > 0 and var at)
                return ArePersons(words[..at]) && ArePersons(words[(at + stop.Length)..]);
        }

        return words.Contains(' ') && !words.ContainsAnyInRange('0', '9') && AreNames(words) && ContributorClassifier.LooksLikePerson(words);
    }

    /// <summary>Whether words can be names: in capitals, but for particles and what stands in brackets.</summary>
    public static bool AreNames(ReadOnlySpan<char> words)
    {
        words = words.Trim(" \t*_.");
        if (words.IsEmpty || words.ContainsAny('!', '?', '@'))
            return false;

        var depth = 0;
        var lower = 0;
        var upper = 0;
        foreach (var range in words.Split(' '))
        {
            var word = words[range];
            if (word.IsEmpty)
                continue;
            if (depth == 0 && word[0] != '(' && char.IsLower(word[0]) && word.Length > 3 && word[1] != '.' && !word.ContainsAny('\'', '’') && !IsParticle(word))
                lower++;
            else if (depth == 0 && char.IsLetter(word[0]))
                upper++;
            if (depth == 0 && word.Length > 4 && word[^1] == '.' && char.IsLower(word[^2]) && range.End.Value < words.Length)
                return false;

            depth += word.Count('(') - word.Count(')');
        }

        return lower == 0 && (upper > 0 || !char.IsAsciiLetter(words[0]));
    }

    // "Ufficio Federale della Cultura"
    private static bool IsParticle(ReadOnlySpan<char> word) => word.Length <= 5 && word is "della" or "dello" or "degli" or "delle" or "dalla" or "voor" or "para" or "pour";

    /// <summary>Whether a line can be one title or name.</summary>
    public static bool IsShort(ReadOnlySpan<char> line) => line.Length <= LongestName;

    /// <summary>Whether a value says that there is none.</summary>
    public static bool SaysNothing(ReadOnlySpan<char> value)
    {
        value = value.Trim(" \t\u00a0*_");
        foreach (var word in NoValue)
        {
            if (value.Length == word.Length && WordSearch.HasSameLetter(value[0], word[0]) && value.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return !HasLetter(value);
    }

    /// <summary>Whether a letter stands among some characters.</summary>
    public static bool HasLetter(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }

    /// <summary>Without white space, emphasis and what parts a value from others, at both ends.</summary>
    public static TextSpan Trim(ReadOnlySpan<char> text, TextSpan span)
    {
        var start = span.Start;
        var end = span.End;
        while (start < end && (Markup.IsEdgeNoise(text[start]) || text[start] is '|' or ':' or '：' or '•' or '·' or '▪' or '●' or '►' or '‣' or '\u3000' or ';' or ',' || IsLooseMark(text, start, start, end)))
            start++;
        while (end > start && (Markup.IsEdgeNoise(text[end - 1]) || text[end - 1] is '|' or ',' or ';' or '•' or '·' or '/' or '\\' or '\u3000' || IsLooseMark(text, end - 1, start, end)))
            end--;

        return TextSpan.FromBounds(start, end);
    }

    // A dash or slash with nothing beside it.
    private static bool IsLooseMark(ReadOnlySpan<char> text, int at, int start, int end) =>
        text[at] is '-' or '–' or '—' or '/' or '=' && ((at == start && at + 1 < end && char.IsWhiteSpace(text[at + 1])) || (at == end - 1 && at > start && char.IsWhiteSpace(text[at - 1])) || end - start == 1);
}
