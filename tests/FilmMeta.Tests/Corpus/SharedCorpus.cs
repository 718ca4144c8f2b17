namespace FilmMeta.Tests.Corpus;

/// <summary>
/// The documents that tests run over: our own, which are always there, and the corpora of other people's texts, which may not be.
/// </summary>
/// <remarks>The corpora are looked for in the folder that the environment variable <c>FILMMETA_CORPUS</c> names, else in a folder <c>shared</c> beside or above the repository.</remarks>
internal static class SharedCorpus
{
    public const string Variable = "FILMMETA_CORPUS";

    /// <summary>The folder that holds <c>corpus</c> and <c>seeds</c>; null where there is none.</summary>
    public static string? Folder { get; } = FindFolder();

    /// <summary>Programme notes of our own making.</summary>
    public static IReadOnlyList<string> OwnNotes { get; } = Documents(Path.Combine(Repository.TestProject, "Corpus", "ProgrammeNotes"));

    /// <summary>All texts of our own making, of whatever layout.</summary>
    public static IReadOnlyList<string> OwnDocuments { get; } =
        [.. OwnNotes, .. new[] { "FactSheets", "Prose" }.SelectMany(name => Documents(Path.Combine(Repository.TestProject, "Corpus", name)))];

    /// <summary>Programme notes of the shared corpora, the seed that is one among them.</summary>
    public static IReadOnlyList<string> SharedNotes { get; } = Folder is null
        ? []
        : [.. Documents(Path.Combine(Folder, "corpus", "programme-notes")), .. Documents(Path.Combine(Folder, "seeds")).Where(path => Path.GetFileName(path).StartsWith("004_", StringComparison.Ordinal))];

    /// <summary>All texts of the shared corpora, of whatever layout.</summary>
    public static IReadOnlyList<string> SharedDocuments { get; } = Folder is null
        ? []
        : [.. new[] { "programme-notes", "factsheets", "prose" }.SelectMany(name => Documents(Path.Combine(Folder, "corpus", name))), .. Documents(Path.Combine(Folder, "seeds"))];

    private static readonly Dictionary<string, string> ByShortName = OwnDocuments.Concat(SharedDocuments).ToDictionary(ShortName, StringComparer.Ordinal);

    /// <summary>The documents by short names, which test runners show whole.</summary>
    public static TheoryData<string> AsTheory(IEnumerable<string> paths) => [.. paths.Select(ShortName)];

    /// <summary>The text of a document of <see cref="AsTheory"/>.</summary>
    public static string Read(string shortName) => File.ReadAllText(ByShortName[shortName]);

    private static string ShortName(string path) => $"{Path.GetFileName(Path.GetDirectoryName(path))}/{Path.GetFileName(path)}";

    private static string[] Documents(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder)
            .Where(path => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".txt", StringComparison.Ordinal))
            .Where(path => Path.GetFileName(path) != "README.md")
            .Order(StringComparer.Ordinal)]
        : [];

    private static string? FindFolder()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return Directory.Exists(Path.Combine(named, "corpus")) ? named : null;

        for (var folder = new DirectoryInfo(Repository.Root); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(shared, "corpus")))
                return shared;
        }

        return null;
    }
}

/// <summary>A theory over the shared corpora; skipped, with the reason, where they are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute()
    {
        if (SharedCorpus.Folder is null)
            Skip = $"The shared corpora are not at hand: set {SharedCorpus.Variable} to the folder that holds them.";
    }
}

/// <summary>A fact about the shared corpora; skipped, with the reason, where they are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (SharedCorpus.Folder is null)
            Skip = $"The shared corpora are not at hand: set {SharedCorpus.Variable} to the folder that holds them.";
    }
}
