namespace FilmMeta.Validation;

/// <summary>Counts the letters that make one word of another.</summary>
internal static class EditDistance
{
    private const int Longest = 62;

    /// <summary>Whether two words are at most so many letters apart (inserted, removed, replaced, or two neighbours swapped).</summary>
    internal static bool AtMost(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most || a.Length > Longest || b.Length > Longest)
            return false;

        Span<int> rows = stackalloc int[3 * (Longest + 2)];
        var (before, last, current) = (0, Longest + 2, 2 * (Longest + 2));
        for (var j = 0; j <= b.Length; j++)
            rows[last + j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            rows[current] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Math.Min(Math.Min(rows[current + j - 1], rows[last + j]) + 1,
                    rows[last + j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost = Math.Min(cost, rows[before + j - 2] + 1);

                rows[current + j] = cost;
            }

            (before, last, current) = (last, current, before);
        }

        return rows[last + b.Length] <= most;
    }
}
