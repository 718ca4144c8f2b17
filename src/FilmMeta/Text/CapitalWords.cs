namespace FilmMeta.Text;

/// <summary>The plainest of texts, which most names are.</summary>
internal static class CapitalWords
{
    /// <summary>
    /// Whether a stretch of a text is words of letters that all start with a capital, parted by single spaces: it holds no markup and nothing that could be split or taken off.
    /// What is longer than <see cref="LetterMasks.MaximumLength"/> is not looked at.
    /// </summary>
    public static bool AreAll(ReadOnlySpan<char> text, TextSpan span)
    {
        if (!LetterMasks.TryRead(text, span, out var masks))
            return false;

        var letters = masks.Upper | masks.Lower;
        var starts = (masks.Spaces << 1) | 1;
        return (letters | masks.Spaces | masks.Stops | masks.Hyphens | masks.Apostrophes) == masks.All && (starts & ~masks.Upper) == 0 && letters >> (span.Length - 1) == 1;
    }
}
