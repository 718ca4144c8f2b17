using System.Collections.Frozen;

namespace FilmMeta.Vocabulary;

/// <summary>Places where films are made: what stands behind a firm's name and a comma without being a contributor. From <c>places.tsv</c>.</summary>
internal static class PlaceTable
{
    private const int Longest = 32;

    // As written, for credits, where it is asked of many names; and folded, for sheets, which write towns in every way.
    private static readonly Lazy<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> Written = new(static () => ToLookup(ReadNames()));
    private static readonly Lazy<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> Folded = new(static () => ToLookup(ReadNames().Select(Fold)));

    /// <summary>Whether a text is the name of a country or of a place where films are made, and nothing else.</summary>
    /// <param name="text">The text, trimmed.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    internal static bool IsPlace(ReadOnlySpan<char> text) =>
        text.Length is >= 2 and <= Longest && char.IsUpper(text[0]) && (Written.Value.Contains(text) || CountryTable.Match(text, out _) == text.Length);

    /// <summary>Whether some words are the name of such a place and nothing else, whatever the case, accents and brackets.</summary>
    /// <param name="words">The words.</param>
    /// <returns><see langword="true"/> when they are; <see langword="false"/> for a country.</returns>
    internal static bool IsTown(ReadOnlySpan<char> words)
    {
        words = words.Trim(" \t\u00a0()[].");
        if (words.Length is < 3 or > Longest || !(char.IsUpper(words[0]) || !char.IsAscii(words[0])))
            return false;

        Span<char> buffer = stackalloc char[2 * Longest];
        return Folded.Value.Contains(buffer[..FactLabels.Fold(words, buffer)]);
    }

    private static string Fold(string name)
    {
        Span<char> buffer = stackalloc char[2 * Longest];
        return buffer[..FactLabels.Fold(name, buffer)].ToString();
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ToLookup(IEnumerable<string> names) =>
        names.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static List<string> ReadNames()
    {
        var names = new List<string>(600);
        ReadOnlySpan<char> text = NameTable.Read("places.tsv");
        while (NameTable.TryReadRow(ref text, out var row))
        {
            NameTable.Take(ref row, '\t');
            while (!row.IsEmpty)
                names.Add(NameTable.Take(ref row, '|').ToString());
        }

        return names;
    }
}
