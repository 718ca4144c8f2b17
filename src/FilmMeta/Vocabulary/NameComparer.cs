using F23.StringSimilarity;

namespace FilmMeta.Vocabulary;

/// <summary>Compares two names of contributors: case, diacritics, order, initials, short forms and a letter or two of misspelling are seen through.</summary>
/// <remarks>Symmetric: the order of the two does not matter. Safe for use by several threads.</remarks>
public static class NameComparer
{
    private static readonly OptimalStringAlignment Distance = new();

    /// <summary>Compares two names.</summary>
    /// <param name="left">A name as printed.</param>
    /// <param name="right">Another.</param>
    /// <returns>A score and its reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="left"/> or <paramref name="right"/> is null.</exception>
    /// <example><code>NameComparer.Compare("Scarlett Johansen", "Scarlett Johansson").Reason; // "spelling: 'johansen', 'johansson'"</code></example>
    public static NameComparison Compare(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);

        // The same way round whatever the order of the arguments, so that score and reason do not depend on it.
        if (string.CompareOrdinal(left, right) > 0)
            (left, right) = (right, left);

        if (string.Equals(left, right, StringComparison.Ordinal))
            return new NameComparison(1, "the same as printed");

        NameForm l = NameForm.Of(left), r = NameForm.Of(right);
        if (l.Words.Count == 0 || r.Words.Count == 0)
            return new NameComparison(0, "an empty name");

        if (string.Equals(l.Folded, r.Folded, StringComparison.Ordinal))
            return new NameComparison(0.99, string.Equals(left, right, StringComparison.OrdinalIgnoreCase) ? "case" : "diacritics or punctuation");

        if (string.Equals(NameForm.WithUmlautsWrittenOut(left), NameForm.WithUmlautsWrittenOut(right), StringComparison.Ordinal))
            return new NameComparison(0.97, "umlauts written out");

        return l.IsOrganisation || r.IsOrganisation ? CompareOrganisations(l, r) : ComparePersons(l, r);
    }

    /// <summary>A key under which names that <see cref="Compare"/> would find alike mostly fall together, so that not every pair need be compared.</summary>
    /// <param name="name">The name as printed.</param>
    /// <returns>The consonants of the family name and the first letter of the given name: "jnsn/s"; the same for either order of an East Asian or Hungarian name. Empty for an empty name.</returns>
    internal static string NameKey(ReadOnlySpan<char> name) => NameKeys.Of(name);

    private static NameComparison CompareOrganisations(NameForm left, NameForm right)
    {
        if (left.IsOrganisation != right.IsOrganisation && left.Words.Count > 1 && right.Words.Count > 1 && !left.Stem.StartsWith(right.Stem, StringComparison.Ordinal) && !right.Stem.StartsWith(left.Stem, StringComparison.Ordinal))
            return new NameComparison(0.1, "an organisation and a person");

        if (string.Equals(left.Stem, right.Stem, StringComparison.Ordinal))
            return new NameComparison(0.95, "legal form or article");

        var edits = Edits(left.Stem, right.Stem);
        var longest = Math.Max(left.Stem.Length, right.Stem.Length);
        if (longest >= 8 && edits <= 2)
            return new NameComparison(edits == 1 ? 0.92 : 0.86, $"spelling: '{left.Stem}', '{right.Stem}'");

        return new NameComparison(Math.Round(Math.Max(0, 1 - (edits / (double)longest)) * 0.8, 2), "different names");
    }

    private static NameComparison ComparePersons(NameForm left, NameForm right)
    {
        if (HaveSameWords(left.Folded.Split(' '), right.Folded.Split(' ')) || HaveSameWords(left.Words, right.Words))
        {
            var isTurned = left.Folded.Length == right.Folded.Length;
            return WithSuffix(left, right, 0.96, isTurned ? "order of the words" : "title, nickname or letters behind the name");
        }

        if (left.Words.Count == 1 && right.Words.Count == 1)
            return CompareSingle(left.Words[0], right.Words[0]);

        if (left.Words.Count == 1 || right.Words.Count == 1)
            return CompareMononym(left, right);

        var best = NameAlignment.Align(left.Words, right.Words);
        if (best.Score < NameComparison.LikelySame && left.Words.Count <= 3 && right.Words.Count <= 3)
        {
            // One of the two may have its family name in front.
            string[] turned = [.. right.Words.Skip(1), right.Words[0]];
            var other = NameAlignment.Align(left.Words, turned);
            if (other.Score * 0.95 > best.Score)
                best = new NameComparison(Math.Round(other.Score * 0.95, 2), $"order of the words, {other.Reason}");
        }

        return WithSuffix(left, right, best.Score, best.Reason);
    }

    private static bool HaveSameWords(IReadOnlyList<string> left, IReadOnlyList<string> right) =>
        left.Count == right.Count && left.Order(StringComparer.Ordinal).SequenceEqual(right.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    private static NameComparison CompareSingle(string left, string right)
    {
        var edits = Edits(left, right);
        return edits <= NameAlignment.Tolerance(left, right)
            ? new NameComparison(edits == 1 ? 0.9 : 0.85, $"spelling: '{left}', '{right}'")
            : new NameComparison(0.1, "different names");
    }

    private static NameComparison CompareMononym(NameForm left, NameForm right)
    {
        var (single, whole) = left.Words.Count == 1 ? (left.Words[0], right) : (right.Words[0], left);
        if (string.Equals(whole.Words[^1], single, StringComparison.Ordinal))
            return new NameComparison(0.6, "family name only");

        return whole.Words.Contains(single, StringComparer.Ordinal)
            ? new NameComparison(0.5, "one name of several")
            : new NameComparison(0.1, "different names");
    }

    private static NameComparison WithSuffix(NameForm left, NameForm right, double score, string reason)
    {
        if (string.Equals(left.Suffix, right.Suffix, StringComparison.Ordinal))
            return new NameComparison(score, reason);

        // Father and son share a name; a suffix that only one source prints may have been left out.
        return left.Suffix is null || right.Suffix is null
            ? new NameComparison(Math.Min(score, 0.88), $"suffix '{left.Suffix ?? right.Suffix}' in one only{(score < 0.96 ? ", " + reason : "")}")
            : new NameComparison(Math.Min(score, 0.3), $"different suffixes: '{left.Suffix}', '{right.Suffix}'");
    }

    /// <summary>How many letters must be added, dropped, changed or swapped with their neighbour.</summary>
    internal static int Edits(string left, string right) =>
        Math.Abs(left.Length - right.Length) > 4 ? int.MaxValue / 2 : (int)Distance.Distance(left, right);
}
