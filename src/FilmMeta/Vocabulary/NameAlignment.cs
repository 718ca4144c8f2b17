namespace FilmMeta.Vocabulary;

/// <summary>Compares two persons' names word by word: family name with family name, given names with given names.</summary>
internal static class NameAlignment
{
    /// <summary>Compares the words of two names.</summary>
    /// <param name="left">The words, folded, family name last; at least two.</param>
    /// <param name="right">The same of the other name.</param>
    /// <returns>The score and what makes the difference.</returns>
    internal static NameComparison Align(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var reasons = new List<string>(3);
        var family = Word(left[^1], right[^1], isFamily: true, reasons);
        if (family < 0.8)
            return new NameComparison(Math.Round(0.3 * Word(left[0], right[0], isFamily: false, reasons), 2), "different family names");

        var given = Word(left[0], right[0], isFamily: false, reasons);
        if (given < 0.8)
            return new NameComparison(0.4, $"different given names: '{left[0]}', '{right[0]}'");

        var score = family * given * Middle(left, right, reasons);
        return new NameComparison(Math.Round(score, 2), reasons.Count > 0 ? string.Join("; ", reasons) : "the same words");
    }

    /// <summary>How many letters two words may differ by and still be spellings of one.</summary>
    internal static int Tolerance(string left, string right) => Math.Min(left.Length, right.Length) switch
    {
        < 4 => 0,
        < 8 => 1,
        _ => 2,
    };

    // Middle names: one may be left out or shortened; a different one makes a different person.
    private static double Middle(IReadOnlyList<string> left, IReadOnlyList<string> right, List<string> reasons)
    {
        int i = 1, j = 1;
        var score = 1.0;
        while (i < left.Count - 1 && j < right.Count - 1)
        {
            var word = Word(left[i], right[j], isFamily: false, reasons);
            if (word < 0.8)
            {
                reasons.Add($"different middle names: '{left[i]}', '{right[j]}'");
                return 0.6;
            }

            score *= word;
            i++;
            j++;
        }

        var missing = Math.Max(left.Count - 1 - i, 0) + Math.Max(right.Count - 1 - j, 0);
        if (missing == 0)
            return score;

        reasons.Add(missing == 1 ? "a middle name left out" : "middle names left out");
        return score * (missing == 1 ? 0.95 : 0.9);
    }

    private static double Word(string left, string right, bool isFamily, List<string> reasons)
    {
        if (string.Equals(left, right, StringComparison.Ordinal))
            return 1;

        if (!isFamily && (left.Length == 1 || right.Length == 1))
        {
            if (left[0] != right[0])
                return 0;

            reasons.Add($"initials: '{left}', '{right}'");
            return 0.92;
        }

        if (!isFamily && NameVariants.AreVariants(left, right))
        {
            reasons.Add($"forms of one given name: '{left}', '{right}'");
            return 0.93;
        }

        var edits = NameComparer.Edits(left, right);
        if (edits > Tolerance(left, right))
            return 0;

        // A change of the first letter is seldom a slip.
        if (left[0] != right[0] && edits > 0)
            return 0.7;

        reasons.Add($"spelling: '{left}', '{right}'");
        return edits == 1 ? 0.94 : 0.89;
    }
}
