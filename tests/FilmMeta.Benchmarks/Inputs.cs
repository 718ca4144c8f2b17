using System.Text;

namespace FilmMeta.Benchmarks;

/// <summary>The texts that are measured, made once and held in memory.</summary>
/// <remarks>
/// Taken from the shared corpora where they are at hand (environment variable <c>FILMMETA_CORPUS</c>, or a folder <c>shared</c> above the repository),
/// else from the notes of our own making among the tests.
/// </remarks>
internal static class Inputs
{
    // Real posts run to about this many characters, a third to two thirds of them credits. Short blocks get less prose, so that credits stay a third:
    // prose is read faster, and more of it would flatter every figure.
    private const int PostLength = 11_000;

    private const string Prose =
        "It is a film of corridors. People come out of one and go into another, and between two doors somebody says what cannot be unsaid. The camera follows "
        + "at the height of a child, or of a dog; _nothing_ that matters happens where it looks, and all of it is heard. When it was shown for the first time, in a hall "
        + "that smelled of wet coats, (so the story goes) one critic left after the second reel and wrote the most generous notice of the year.";

    public static string Source { get; private set; } = "";

    public static string Root { get; } = FindRoot();

    /// <summary>Whole posts: prose, credits, listings and all.</summary>
    public static string[] Posts { get; }

    /// <summary>Credits blocks alone, from the title to the facts.</summary>
    public static string[] Credits { get; }

    /// <summary>Fact sheets, of a few hundred to two thousand characters.</summary>
    public static string[] FactSheets { get; }

    /// <summary>Reviews and guides: the passages that name people.</summary>
    public static string[] Reviews { get; }

    static Inputs()
    {
        var texts = NoteFiles().Select(File.ReadAllText).ToArray();
        FactSheets = [.. FilesOf("factsheets", "FactSheets").Select(File.ReadAllText)];
        Reviews = [.. FilesOf("prose", "Prose").Select(File.ReadAllText)];
        Credits = [.. texts.Select(CreditsOf).Where(block => block.Length > 400)];
        Posts = [.. texts.Select(FilledUp)];
    }

    public static long CharactersOf(string[] texts) => texts.Sum(text => (long)text.Length);

    public static long BytesOf(string[] texts) => texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));

    private static string[] FilesOf(string sharedName, string ownName)
    {
        var folder = SharedFolder() is { } shared ? Path.Combine(shared, "corpus", sharedName) : Path.Combine(Root, "tests", "FilmMeta.Tests", "Corpus", ownName);
        return [.. Directory.EnumerateFiles(folder).Where(path => Path.GetExtension(path) is ".txt" or ".md" && Path.GetFileName(path) != "README.md").Order(StringComparer.Ordinal)];
    }

    private static string[] NoteFiles()
    {
        if (SharedFolder() is { } shared)
        {
            Source = "the shared corpora";
            return
            [
                .. Directory.EnumerateFiles(Path.Combine(shared, "corpus", "programme-notes"), "*.md").Order(StringComparer.Ordinal),
                .. Directory.EnumerateFiles(Path.Combine(shared, "seeds"), "004_*.txt"),
            ];
        }

        Source = "the notes of our own making";
        var own = Path.Combine(Root, "tests", "FilmMeta.Tests", "Corpus", "ProgrammeNotes");
        return [.. Directory.EnumerateFiles(own, "*.md").Where(path => Path.GetFileName(path) != "README.md").Order(StringComparer.Ordinal)];
    }

    // The prose goes behind the front matter, where the corpus documents had theirs taken out.
    private static string FilledUp(string text)
    {
        var at = text.StartsWith("---", StringComparison.Ordinal) ? text.IndexOf("\n---", 3, StringComparison.Ordinal) + 5 : 0;
        var post = new StringBuilder(text, 0, at, PostLength + 1000).Append('\n');
        var length = Math.Min(PostLength, 3 * CreditsOf(text).Length);
        while (post.Length + text.Length - at < length)
            post.Append(Prose).Append("\n\n");

        return post.Append(text, at, text.Length - at).ToString();
    }

    // From the heading above the first label to the line of the last runtime, found without the parser that is measured.
    private static string CreditsOf(string text)
    {
        var lines = text.Split('\n');
        var first = Array.FindIndex(lines, line => line.Contains('_', StringComparison.Ordinal) && line.TrimStart().StartsWith('_')
            && line.IndexOf(':', StringComparison.Ordinal) is > 0 and < 50 && line.Length < 2000);
        var last = Array.FindLastIndex(lines, line => line.Contains("mins", StringComparison.Ordinal) && line.Length < 60);
        if (first < 0 || last <= first)
            return "";

        while (first > 0 && !lines[first].StartsWith("**", StringComparison.Ordinal))
            first--;

        return string.Join('\n', lines[first..(last + 1)]) + "\n";
    }

    private static string? SharedFolder()
    {
        if (Environment.GetEnvironmentVariable("FILMMETA_CORPUS") is { Length: > 0 } named && Directory.Exists(Path.Combine(named, "corpus")))
            return named;

        for (var folder = new DirectoryInfo(Root); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "shared", "corpus")))
                return Path.Combine(folder.FullName, "shared");
        }

        return null;
    }

    // BenchmarkDotNet runs in a folder of its own below the one of this project.
    private static string FindRoot()
    {
        foreach (var start in new[] { AppContext.BaseDirectory, Environment.CurrentDirectory })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "FilmMeta.sln")))
                    return folder.FullName;
            }
        }

        throw new InvalidOperationException("No FilmMeta.sln above the benchmarks: run them from the repository.");
    }
}
