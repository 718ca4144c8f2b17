using System.Buffers;
using System.CommandLine;
using FilmMeta.Cli.Input;
using FilmMeta.Cli.Output;
using FilmMeta.Diagnostics;
using FilmMeta.Json;

namespace FilmMeta.Cli.Commands;

/// <summary><c>filmmeta convert</c>: credits text in, typed records out.</summary>
internal sealed class ConvertCommand
{
    private readonly Terminal _terminal;
    private readonly ParseOptions _options;
    private readonly FilmJsonOptions _json;
    private readonly DiagnosticSeverity _least;

    private ConvertCommand(Terminal terminal, ParseOptions options, FilmJsonOptions json, DiagnosticSeverity least)
    {
        _terminal = terminal;
        _options = options;
        _json = json;
        _least = least;
    }

    public static Command Create(Terminal terminal)
    {
        var paths = CommonOptions.Paths(".md, .markdown and .txt");
        var from = CommonOptions.From();
        var to = CommonOptions.To();
        var output = CommonOptions.Output();
        var spans = new Option<bool>("--spans")
        {
            Description = "Add to each value where it stood, as \"at\":[offset,length], counted in UTF-16 code units of the text (a byte-order mark does not count).",
        };
        var verbose = CommonOptions.Verbose();
        var command = new Command("convert", "Read the credits in text and write them as typed JSON records.") { paths, from, to, output, spans, verbose };
        command.SetAction(parse =>
        {
            var isNdjson = parse.GetValue(to) == CommonOptions.Ndjson;
            var convert = new ConvertCommand(
                terminal,
                new ParseOptions { Layout = CommonOptions.Layout(parse.GetValue(from)!) },
                new FilmJsonOptions { Indented = !isNdjson, WithSpans = parse.GetValue(spans) },
                parse.GetValue(verbose) ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning);
            return convert.Run(parse.GetValue(paths) ?? [], isNdjson, parse.GetValue(output));
        });
        return command;
    }

    private int Run(IReadOnlyList<string> paths, bool isNdjson, string? outputPath)
    {
        try
        {
            using var output = OutputFile.Open(outputPath, _terminal);
            var isAnyDone = false;
            var exitCode = ExitCode.Done;
            using (var progress = new Progress(_terminal, "inputs"))
            {
                // Whether there are several is known once a second one is seen, before the first is written.
                var inputs = InputFiles.Expand(paths, InputFiles.Text);
                var isArray = !isNdjson && inputs.Skip(1).Any();
                var writer = new DocumentWriter(output.Stream, isArray);
                foreach (var converted in OrderedWork.Run(inputs, Convert, 2 * Environment.ProcessorCount))
                {
                    progress.Advance();
                    Report(converted, progress);
                    exitCode = Math.Max(exitCode, converted.ExitCode);
                    if (converted.Json is null)
                        continue;

                    writer.Write(converted.Json.WrittenSpan);
                    isAnyDone = true;
                }

                writer.End();
            }

            if (isAnyDone)
                output.Commit();

            return exitCode;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _terminal.ReportError(outputPath ?? "standard output", e.Message);
            return ExitCode.Failed;
        }
    }

    private void Report(Converted converted, Progress progress)
    {
        if (converted.Error is not null)
            progress.Interrupt(terminal => terminal.ReportError(converted.Name, converted.Error));
        else if (_least == DiagnosticSeverity.Info || converted.Diagnostics.Any(diagnostic => diagnostic.Severity >= _least))
            progress.Interrupt(terminal => Report(converted, terminal));
    }

    private void Report(Converted converted, Terminal terminal)
    {
        if (_least == DiagnosticSeverity.Info)
            terminal.Error.WriteLine(Printable.Line($"{converted.Name}: info: {converted.Layout}"));

        foreach (var diagnostic in converted.Diagnostics)
        {
            if (diagnostic.Severity >= _least)
                terminal.Error.WriteLine(Printable.Line($"{converted.Name}{diagnostic}"));
        }
    }

    private Converted Convert(InputFile input)
    {
        var error = input.Error;
        string? text = null;
        if (error is null)
        {
            try
            {
                text = InputText.Decode(InputText.ReadBytes(input, _terminal.In), out error);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                error = e.Message;
            }
        }

        if (text is null)
            return new Converted(input.Name, ExitCode.Failed, null, [], null, error);

        var result = CreditsParser.Parse(text, _options);
        var json = new ArrayBufferWriter<byte>(16 * 1024);
        FilmJson.Write(json, result, input.Name, _json);
        var hasErrors = result.Films.Count == 0 || result.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return new Converted(input.Name, hasErrors ? ExitCode.Findings : ExitCode.Done, json, result.Diagnostics, $"read as {result.Layout ?? "no layout"}: {result.LayoutReason}", null);
    }

    /// <summary>What became of one input.</summary>
    private sealed record Converted(string Name, int ExitCode, ArrayBufferWriter<byte>? Json, IReadOnlyList<Diagnostic> Diagnostics, string? Layout, string? Error);
}
