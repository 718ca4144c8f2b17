namespace FilmMeta.Json;

/// <summary>Finds the name that a misspelt one may be meant for.</summary>
internal static class MemberSuggestion
{
    private const int LongestName = 40;

    /// <summary>The nearest of some names.</summary>
    /// <param name="name">The name that is not among them.</param>
    /// <param name="names">The names there are.</param>
    /// <returns>The one with the fewest letters changed, at most a third of them; null where none is that near.</returns>
    public static string? Nearest(string name, IReadOnlyList<string> names)
    {
        if (name.Length is 0 or > LongestName)
            return null;

        string? nearest = null;
        var least = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in names)
        {
            var distance = Distance(name, candidate);
            if (distance < least)
                (least, nearest) = (distance, candidate);
        }

        return nearest;
    }

    // Levenshtein's distance with swapped neighbours as one change; case is no difference.
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> before = stackalloc int[LongestName + 2];
        Span<int> last = stackalloc int[LongestName + 2];
        Span<int> current = stackalloc int[LongestName + 2];
        if (b.Length > LongestName)
            return int.MaxValue;

        for (var j = 0; j <= b.Length; j++)
            last[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                var cost = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 2]) && char.ToLowerInvariant(a[i - 2]) == char.ToLowerInvariant(b[j - 1]))
                    cost = Math.Min(cost, before[j - 2] + 1);

                current[j] = cost;
            }

            last.CopyTo(before);
            current.CopyTo(last);
        }

        return last[b.Length];
    }
}
