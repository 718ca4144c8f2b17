namespace FilmMeta.Vocabulary;

/// <summary>Reads the embedded tables of roles.</summary>
internal static class RoleTable
{
    /// <summary>The lines of a table that are neither empty nor comments.</summary>
    /// <param name="name">The resource, such as <c>roles.tsv</c>.</param>
    /// <returns>The lines, in order.</returns>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(RoleTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table '{name}' is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
