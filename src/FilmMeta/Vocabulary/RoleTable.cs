namespace FilmMeta.Vocabulary;

/// <summary>Reads the embedded tables of roles.</summary>
internal static class RoleTable
{
    /// <summary>The whole text of a table.</summary>
    /// <param name="name">The resource, such as <c>roles-index.tsv</c>.</param>
    /// <returns>The text.</returns>
    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }

    /// <summary>The lines of a table that are neither empty nor comments.</summary>
    /// <param name="name">The resource, such as <c>roles.tsv</c>.</param>
    /// <returns>The lines, in order.</returns>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    private static Stream Open(string name) =>
        typeof(RoleTable).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The table '{name}' is missing from the assembly.");
}
