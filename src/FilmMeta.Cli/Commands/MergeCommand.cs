using System.Buffers;
using System.CommandLine;
using FilmMeta.Cli.Input;
using FilmMeta.Cli.Output;
using FilmMeta.Diagnostics;
using FilmMeta.Json;
using FilmMeta.Merging;

namespace FilmMeta.Cli.Commands;

/// <summary><c>filmmeta merge</c>: several sources about the same film in, one record out that remembers who said what.</summary>
internal sealed class MergeCommand
{
    private readonly Terminal _terminal;
    private readonly ParseOptions _options;
    private readonly bool _isGrouped;
    private readonly bool _isNdjson;
    private readonly DiagnosticSeverity _least;

    private MergeCommand(Terminal terminal, ParseOptions options, bool isGrouped, bool isNdjson, DiagnosticSeverity least)
    {
        _terminal = terminal;
        _options = options;
        _isGrouped = isGrouped;
        _isNdjson = isNdjson;
        _least = least;
    }

    public static Command Create(Terminal terminal)
    {
        var paths = CommonOptions.Paths(".md, .markdown and .txt");
        paths.Arity = ArgumentArity.OneOrMore;
        paths.Description = "Files to read, and folders: of those all .md, .markdown and .txt files, in subfolders too; '-' is standard input.";
        var from = CommonOptions.From();
        var to = CommonOptions.To();
        to.Description = "'json' is one indented document, 'ndjson' a compact one a line, one for each film.";
        var group = new Option<bool>("--group")
        {
            Description = "Sort the inputs by film, and merge those of each; without it, inputs about different films are refused.",
        };
        var output = CommonOptions.Output();
        var verbose = CommonOptions.Verbose();
        var command = new Command("merge", "Merge sources about the same film into one record that remembers who said what.") { paths, from, to, group, output, verbose };
        command.SetAction(parse =>
        {
            var merge = new MergeCommand(
                terminal,
                new ParseOptions { Layout = CommonOptions.Layout(parse.GetValue(from)!) },
                parse.GetValue(group),
                parse.GetValue(to) == CommonOptions.Ndjson,
                parse.GetValue(verbose) ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning);
            return merge.Run(parse.GetValue(paths)!, parse.GetValue(output));
        });
        return command;
    }

    private int Run(IReadOnlyList<string> paths, string? outputPath)
    {
        try
        {
            using var output = OutputFile.Open(outputPath, _terminal);
            var sources = Read(paths, out var exitCode);
            var result = FilmMerger.Merge(sources, new MergeOptions { Grouped = _isGrouped });
            Report(result);
            if (result.Films.Count == 0)
                return sources.Count == 0 ? exitCode : ExitCode.Failed;

            foreach (var document in _isNdjson ? result.Films.Select(film => Document(result, film)) : [result])
            {
                var json = new ArrayBufferWriter<byte>(16 * 1024);
                FilmJson.Write(json, document, indented: !_isNdjson);
                output.Stream.Write(json.WrittenSpan);
                output.Stream.Write("\n"u8);
            }

            output.Commit();
            return exitCode;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _terminal.ReportError(outputPath ?? "standard output", e.Message);
            return ExitCode.Failed;
        }
    }

    private List<FilmSource> Read(IReadOnlyList<string> paths, out int exitCode)
    {
        List<FilmSource> sources = [];
        exitCode = ExitCode.Done;
        using var progress = new Progress(_terminal, "inputs");
        foreach (var (name, result, error) in OrderedWork.Run(InputFiles.Expand(paths, InputFiles.Text), Parse, 2 * Environment.ProcessorCount))
        {
            progress.Advance();
            if (result is null)
            {
                progress.Interrupt(terminal => terminal.ReportError(name, error!));
                exitCode = ExitCode.Failed;
                continue;
            }

            if (result.Diagnostics.Any(diagnostic => diagnostic.Severity >= _least))
                progress.Interrupt(_ => Report(name, result.Diagnostics));

            if (result.Films.Count == 0 || result.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
                exitCode = Math.Max(exitCode, ExitCode.Findings);

            sources.AddRange(FilmSource.From(name, result));
        }

        return sources;
    }

    private (string Name, ParseResult? Result, string? Error) Parse(InputFile input)
    {
        if (input.Error is not null)
            return (input.Name, null, input.Error);

        try
        {
            var text = InputText.Decode(InputText.ReadBytes(input, _terminal.In), out var error);
            return (input.Name, text is null ? null : CreditsParser.Parse(text, _options), error);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return (input.Name, null, e.Message);
        }
    }

    // What is found in the sources of a film goes with the film.
    private static MergeResult Document(MergeResult result, MergedFilm film)
    {
        var documents = film.Sources.Select(source => source.Document).ToHashSet(StringComparer.Ordinal);
        return new MergeResult([film], result.Findings.Where(finding => documents.Contains(finding.Document)).ToEquatableList());
    }

    private void Report(MergeResult result)
    {
        foreach (var (document, diagnostic) in result.Findings)
            Report(document, [diagnostic]);

        if (result.Findings.Any(finding => finding.Diagnostic.Severity == DiagnosticSeverity.Error))
            _terminal.Error.WriteLine("Merge the inputs of each film apart, or all of them with --group.");
    }

    private void Report(string name, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity >= _least)
                _terminal.Error.WriteLine(Printable.Line($"{name}{diagnostic}"));
        }
    }
}
