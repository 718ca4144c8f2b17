namespace FilmMeta.Vocabulary;

/// <summary>Reads the embedded tables of names: tab-separated, <c>#</c> before a remark.</summary>
internal static class NameTable
{
    /// <summary>Reads one table whole.</summary>
    /// <param name="fileName">The file's name, such as <c>given-names.tsv</c>.</param>
    /// <returns>Its text.</returns>
    internal static string Read(string fileName)
    {
        using var stream = typeof(NameTable).Assembly.GetManifestResourceStream(fileName)
            ?? throw new InvalidOperationException($"The table '{fileName}' is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Takes the next row off a table's text.</summary>
    /// <param name="text">The text that is still to read; on return, what follows the row.</param>
    /// <param name="row">The row without its line end; remarks and empty lines are passed over.</param>
    /// <returns><see langword="false"/> at the end.</returns>
    internal static bool TryReadRow(ref ReadOnlySpan<char> text, out ReadOnlySpan<char> row)
    {
        while (!text.IsEmpty)
        {
            row = Take(ref text, '\n').TrimEnd('\r');
            if (!row.IsEmpty && row[0] != '#')
                return true;
        }

        row = default;
        return false;
    }

    /// <summary>Takes what stands before a separator off a text.</summary>
    /// <param name="text">The text; on return, what follows the separator.</param>
    /// <param name="separator">The separator.</param>
    /// <returns>What stands before it; everything when there is none.</returns>
    internal static ReadOnlySpan<char> Take(ref ReadOnlySpan<char> text, char separator)
    {
        var index = text.IndexOf(separator);
        var taken = index < 0 ? text : text[..index];
        text = index < 0 ? default : text[(index + 1)..];
        return taken;
    }
}
