using System.Text;
using FilmMeta.Cli.Commands;
using FilmMeta.Cli.Output;

namespace FilmMeta.Cli.Tests;

/// <summary>Runs the tool in memory.</summary>
internal static class Tool
{
    /// <summary>A note with one film, as plain as can be.</summary>
    public const string Note =
        """
        # The Lamplighter

        **THE LAMPLIGHTER**
        _Directed by_: Ada Example
        _Photography_: Ben Sample

        **Cast**
        Cy Actor _(the lamplighter)_

        UK 1951
        80 mins

        """;

    public static ToolRun Run(params string[] args) => Run([], args);

    public static ToolRun Run(byte[] input, params string[] args)
    {
        using var standardInput = new MemoryStream(input);
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLine.Run(args, new Terminal(standardInput, output, error, IsErrorTerminal: false));
        return new ToolRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}

/// <summary>What a run gave.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error);

/// <summary>A folder that is gone when the test is.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("filmmeta-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name).Replace('\\', '/');

    public string Write(string name, string text) => Write(name, Tool.Bytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = File(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
