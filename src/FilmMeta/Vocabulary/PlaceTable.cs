using System.Collections.Frozen;

namespace FilmMeta.Vocabulary;

/// <summary>Places where films are made: what stands behind a firm's name and a comma without being a contributor.</summary>
internal static class PlaceTable
{
    private static readonly Lazy<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> Loaded = new(Load);

    /// <summary>Whether a text is the name of a country or of a place where films are made, and nothing else.</summary>
    /// <param name="text">The text, trimmed.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    internal static bool IsPlace(ReadOnlySpan<char> text) =>
        text.Length is >= 2 and <= 32 && char.IsUpper(text[0]) && (Loaded.Value.Contains(text) || CountryTable.Match(text, out _) == text.Length);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        ReadOnlySpan<char> text = NameTable.Read("places.tsv");
        while (NameTable.TryReadRow(ref text, out var row))
        {
            NameTable.Take(ref row, '\t');
            while (!row.IsEmpty)
                places.Add(NameTable.Take(ref row, '|').ToString());
        }

        return places.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
