using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>Knows what stands in a block of contacts: addresses of the net and of the post, and telephone numbers.</summary>
internal static class Addresses
{
    private const int FewestDigits = 6;

    /// <summary>Whether a value or a line is an address of some kind, or holds one.</summary>
    public static bool IsOne(ReadOnlySpan<char> words)
    {
        if (words.Contains('@') || words.IndexOf("://") >= 0 || words.Contains("www.", StringComparison.OrdinalIgnoreCase) || words.Contains("po box", StringComparison.OrdinalIgnoreCase))
            return true;

        var digits = 0;
        foreach (var c in words)
        {
            if (char.IsAsciiDigit(c))
                digits++;
        }

        return digits >= FewestDigits || (digits * 2 > words.Length && digits > 3);
    }

    /// <summary>Whether a line that stands below a firm is a street, a town with its code, or a telephone number.</summary>
    public static bool IsOfPost(ReadOnlySpan<char> words)
    {
        // "20018 Donostia"
        var digits = TextScan.CountDigits(words, 0);
        if (digits is 4 or 5 && words.Length > digits + 2 && words[digits] == ' ' && char.IsUpper(words[digits + 1]))
            return true;

        // "Zubiberri Bidea, 31"
        if (words.LastIndexOf(' ') is > 2 and var space && words.Length - space is > 1 and <= 5 && words[space - 1] == ',' && char.IsAsciiDigit(words[space + 1]))
            return true;

        // "21 Stephen Street", "London W1T 1LN"
        if (digits is > 0 and < 5 && words.Length > digits + 4 && words[digits] == ' ' && char.IsUpper(words[digits + 1]) && !ContributorClassifier.LooksLikeOrganisation(words))
            return true;
        if (words.Length > 7 && words[^4] == ' ' && char.IsAsciiDigit(words[^3]) && char.IsAsciiLetterUpper(words[^2]) && char.IsAsciiLetterUpper(words[^1]))
            return true;

        return words.StartsWith("tel", StringComparison.OrdinalIgnoreCase) && words.Length > 4 && words[3] is '.' or ':' or ' ';
    }
}
