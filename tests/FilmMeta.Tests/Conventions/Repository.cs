namespace FilmMeta.Tests;

/// <summary>Where the sources that a test reads stand.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of this test project.</summary>
    public static string TestProject { get; } = Path.Combine(Root, "tests", "FilmMeta.Tests");

    /// <summary>The folder of the library.</summary>
    public static string Library { get; } = Path.Combine(Root, "src", "FilmMeta");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FilmMeta.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No FilmMeta.sln in or above {AppContext.BaseDirectory}: these tests read sources of the repository.");
    }
}
