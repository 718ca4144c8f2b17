using System.Collections.Frozen;

namespace FilmMeta.Vocabulary;

/// <summary>What a word says that stands unlabelled in a line of facts.</summary>
internal enum FactWord
{
    None,
    Colour,
    Sound,
    Genre,

    /// <summary>About the print or its audience.</summary>
    Remark,
}

/// <summary>Words for colour, sound and kind of film in lines of facts: from <c>fact-words.tsv</c>.</summary>
internal static class FactWords
{
    private const int Longest = 40;

    private static readonly Lazy<FrozenDictionary<string, FactWord>> Loaded = new(Load);

    /// <summary>What some words say; nothing where the table does not have them as they stand.</summary>
    public static FactWord Find(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        if (words.Length is 0 or > Longest)
            return FactWord.None;

        Span<char> buffer = stackalloc char[2 * Longest];
        var length = FactLabels.Fold(words, buffer);
        return Loaded.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(buffer[..length], out var found) ? found : FactWord.None;
    }

    private static FrozenDictionary<string, FactWord> Load()
    {
        var words = new Dictionary<string, FactWord>(600, StringComparer.Ordinal);
        Span<char> buffer = stackalloc char[128];
        var table = new TextScanTable(TextScanTable.Read("fact-words.tsv"));
        while (table.NextRow())
        {
            var what = table.NextColumn() switch
            {
                "colour" => FactWord.Colour,
                "sound" => FactWord.Sound,
                "genre" => FactWord.Genre,
                _ => FactWord.Remark,
            };
            table.NextColumn();
            var values = table.NextColumn();
            while (TextScanTable.NextValue(ref values, out var value))
                words.TryAdd(buffer[..FactLabels.Fold(value, buffer)].ToString(), what);
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
