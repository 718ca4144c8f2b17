namespace FilmMeta.Validation;

/// <summary>Tells whether two labels are forms of one: "Editor", "Edited by".</summary>
internal static class LabelForms
{
    private const int MostWords = 12;

    // What inflection leaves of a word: "direct" of "director", "directed", "direction".
    private const int Stem = 4;

    /// <summary>Whether both have the same words, but for their endings and for small words.</summary>
    /// <remarks>"Dance Arrangements" and "Vocal Arrangements" are one role and two jobs.</remarks>
    internal static bool AreOneLabel(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<Range> left = stackalloc Range[MostWords];
        Span<Range> right = stackalloc Range[MostWords];
        var (first, second) = (Words(a, left), Words(b, right));
        if (first != second)
            return false;

        for (var i = 0; i < first; i++)
        {
            var word = a[left[i]];
            var isThere = false;
            for (var j = 0; j < second && !isThere; j++)
            {
                var other = b[right[j]];
                isThere = word[..Math.Min(Stem, word.Length)].Equals(other[..Math.Min(Stem, other.Length)],
                    StringComparison.OrdinalIgnoreCase);
            }

            if (!isThere)
                return false;
        }

        return first > 0;
    }

    private static int Words(ReadOnlySpan<char> label, Span<Range> words)
    {
        var count = 0;
        var start = 0;
        for (var i = 0; i <= label.Length && count < words.Length; i++)
        {
            if (i < label.Length && char.IsLetterOrDigit(label[i]))
                continue;

            var word = label[start..i];
            if (word.Length > 1 && !IsSmall(word))
                words[count++] = start..i;

            start = i + 1;
        }

        return count;
    }

    private static bool IsSmall(ReadOnlySpan<char> word) =>
        word.Equals("by", StringComparison.OrdinalIgnoreCase) || word.Equals("and", StringComparison.OrdinalIgnoreCase)
        || word.Equals("the", StringComparison.OrdinalIgnoreCase) || word.Equals("of", StringComparison.OrdinalIgnoreCase);
}
