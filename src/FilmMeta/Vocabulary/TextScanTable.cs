namespace FilmMeta.Vocabulary;

/// <summary>Reads an embedded table of facts: tab-separated columns, several values in a column parted by <c>|</c>, <c>#</c> before a remark.</summary>
/// <param name="text">The table's whole text.</param>
internal ref struct TextScanTable(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _text = text;
    private ReadOnlySpan<char> _row;

    /// <summary>Reads one embedded file whole.</summary>
    /// <param name="fileName">The file's name, such as <c>countries.tsv</c>.</param>
    internal static string Read(string fileName)
    {
        using var stream = typeof(TextScanTable).Assembly.GetManifestResourceStream(fileName)
            ?? throw new InvalidOperationException($"The table '{fileName}' is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Goes to the next row, over remarks and empty lines.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool NextRow()
    {
        while (!_text.IsEmpty)
        {
            _row = Take(ref _text, '\n').TrimEnd('\r');
            if (!_row.IsEmpty && _row[0] != '#')
                return true;
        }

        return false;
    }

    /// <summary>Takes the next column of the row; empty when there is none left.</summary>
    internal ReadOnlySpan<char> NextColumn() => Take(ref _row, '\t');

    /// <summary>Takes the next value off a column.</summary>
    /// <param name="column">The column; on return, what is left of it.</param>
    /// <param name="value">The value, never empty.</param>
    /// <returns>Whether there was one.</returns>
    internal static bool NextValue(scoped ref ReadOnlySpan<char> column, out ReadOnlySpan<char> value)
    {
        value = default;
        while (value.IsEmpty && !column.IsEmpty)
            value = Take(ref column, '|');

        return !value.IsEmpty;
    }

    private static ReadOnlySpan<char> Take(scoped ref ReadOnlySpan<char> text, char separator)
    {
        var index = text.IndexOf(separator);
        var taken = index < 0 ? text : text[..index];
        text = index < 0 ? default : text[(index + 1)..];
        return taken;
    }
}
