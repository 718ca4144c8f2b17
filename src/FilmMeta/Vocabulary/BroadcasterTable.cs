namespace FilmMeta.Vocabulary;

/// <summary>Broadcasters and channels by name, with the country they send to.</summary>
internal static class BroadcasterTable
{
    private static readonly Lazy<TextScanNames<string>> Loaded = new(Load);

    /// <summary>Reads a broadcaster at the start of a text.</summary>
    /// <param name="text">The text, without leading spaces.</param>
    /// <param name="territory">ISO 3166-1 alpha-2 code of the country it sends to; null where it is none or several.</param>
    /// <returns>The length of the longest name; 0 for none.</returns>
    internal static int Match(ReadOnlySpan<char> text, out string? territory) => Loaded.Value.Match(text, out territory);

    private static TextScanNames<string> Load()
    {
        var names = new TextScanNames<string>(600);
        var table = new TextScanTable(TextScanTable.Read("broadcasters.tsv"));
        while (table.NextRow())
        {
            var territory = table.NextColumn() is var column and not "-" ? column.ToString() : null;
            var column2 = table.NextColumn();
            while (TextScanTable.NextValue(ref column2, out var name))
                names.Add(name, territory);
        }

        return names;
    }
}
