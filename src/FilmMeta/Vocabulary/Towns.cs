using System.Collections.Frozen;

namespace FilmMeta.Vocabulary;

/// <summary>Towns that stand behind the names of firms: from <c>towns.tsv</c>.</summary>
internal static class Towns
{
    private const int Longest = 30;

    private static readonly Lazy<FrozenSet<string>> Loaded = new(Load);

    /// <summary>Whether some words are the name of a town and nothing else.</summary>
    public static bool Contains(ReadOnlySpan<char> words)
    {
        words = words.Trim(" \t\u00a0()[].");
        if (words.Length is < 3 or > Longest || !(char.IsUpper(words[0]) || !char.IsAscii(words[0])))
            return false;

        Span<char> buffer = stackalloc char[2 * Longest];
        return Loaded.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(buffer[..FactLabels.Fold(words, buffer)]);
    }

    private static FrozenSet<string> Load()
    {
        var towns = new HashSet<string>(400, StringComparer.Ordinal);
        Span<char> buffer = stackalloc char[2 * Longest];
        var table = new TextScanTable(TextScanTable.Read("towns.tsv"));
        while (table.NextRow())
        {
            table.NextColumn();
            var values = table.NextColumn();
            while (TextScanTable.NextValue(ref values, out var value))
                towns.Add(buffer[..FactLabels.Fold(value, buffer)].ToString());
        }

        return towns.ToFrozenSet(StringComparer.Ordinal);
    }
}
