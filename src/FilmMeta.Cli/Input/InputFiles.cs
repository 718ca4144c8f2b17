namespace FilmMeta.Cli.Input;

/// <summary>Finds what to read behind the paths that a user gives.</summary>
internal static class InputFiles
{
    /// <summary>The extensions of credits text.</summary>
    public static readonly string[] Text = [".md", ".markdown", ".txt"];

    /// <summary>The inputs behind the paths, in the order of the paths, the files of a folder in ordinal order of their paths.</summary>
    /// <param name="paths">Files, folders, <c>-</c>; none is standard input.</param>
    /// <param name="extensions">Which files of a folder to read.</param>
    /// <remarks>Lazy: holds the names of one folder on the way, not those of a whole tree. What cannot be found or opened comes as an input with an error.</remarks>
    public static IEnumerable<InputFile> Expand(IReadOnlyList<string> paths, string[] extensions)
    {
        if (paths.Count == 0)
            return [new InputFile(InputFile.StandardInput)];

        return paths.SelectMany(path => Expand(path, extensions));
    }

    private static IEnumerable<InputFile> Expand(string path, string[] extensions)
    {
        if (path == InputFile.StandardInput || File.Exists(path))
        {
            yield return new InputFile(path);
        }
        else if (Directory.Exists(path))
        {
            var isEmpty = true;
            foreach (var file in Walk(path, extensions))
            {
                isEmpty = false;
                yield return file;
            }

            if (isEmpty)
                yield return new InputFile(path, $"the folder holds no file that ends in {string.Join(", ", extensions)}");
        }
        else
        {
            yield return new InputFile(path, "there is no such file or folder");
        }
    }

    private static IEnumerable<InputFile> Walk(string folder, string[] extensions)
    {
        List<(string Key, bool IsFolder)>? entries;
        string? error = null;
        try
        {
            entries = Entries(folder, extensions);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            entries = [];
            error = e.Message;
        }

        if (error is not null)
            yield return new InputFile(folder, error);

        var prefix = folder is [.., '/' or '\\'] ? folder : folder + "/";
        foreach (var (key, isFolder) in entries)
        {
            if (!isFolder)
            {
                yield return new InputFile(prefix + key);
                continue;
            }

            foreach (var file in Walk(prefix + key[..^1], extensions))
                yield return file;
        }
    }

    // A folder sorts by its name with the slash, so that one folder after the other gives the order of the whole paths.
    private static List<(string Key, bool IsFolder)> Entries(string folder, string[] extensions)
    {
        List<(string Key, bool IsFolder)> entries = [];
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo)
            {
                // A link to a folder can lead in a circle.
                if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                    entries.Add((entry.Name + "/", true));
            }
            else if (extensions.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase))
            {
                entries.Add((entry.Name, false));
            }
        }

        entries.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        return entries;
    }
}
