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
}
