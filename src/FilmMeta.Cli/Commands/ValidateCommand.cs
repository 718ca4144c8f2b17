using System.CommandLine;
using FilmMeta.Cli.Checking;
using FilmMeta.Cli.Input;
using FilmMeta.Cli.Output;
using FilmMeta.Diagnostics;
using FilmMeta.Validation;

namespace FilmMeta.Cli.Commands;

/// <summary><c>filmmeta validate</c>: checks catalogue entries, and points at the place of each finding.</summary>
internal sealed class ValidateCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Sarif = "sarif";

    private static readonly string[] Extensions = [".json", ".ndjson"];

    private readonly Terminal _terminal;
    private readonly ValidationOptions _options;
    private readonly DiagnosticSeverity _failOn;
    private readonly bool _isEachAlone;

    private ValidateCommand(Terminal terminal, ValidationOptions options, DiagnosticSeverity failOn, bool isEachAlone)
    {
        _terminal = terminal;
        _options = options;
        _failOn = failOn;
        _isEachAlone = isEachAlone;
    }

    public static Command Create(Terminal terminal)
    {
        var paths = CommonOptions.Paths(".json and .ndjson");
        var report = new Option<string>("--report") { Description = "How to report: 'text' for people, 'json' for programs, 'sarif' (2.1.0) for code-scanning tools.", HelpName = "text|json|sarif", DefaultValueFactory = _ => Text };
        report.AcceptOnlyFromAmong(Text, Json, Sarif);
        var profile = new Option<string?>("--profile")
        {
            Description = "Which rules apply: 'core' (the default) what is wrong whatever the entry is for; 'archive' also the minimum of EN 15744 and EN 15907; 'programme' also what a cinema prints; 'strict' everything.",
            HelpName = string.Join('|', Profiles.Names),
        };
        profile.AcceptOnlyFromAmong(Profiles.Names);
        var rules = new Option<string?>("--rules")
        {
            Description = "A JSON file that switches, re-grades and adds rules: {\"profile\":\"archive\",\"rules\":{\"FM3108\":\"off\"}}. Without a file: list the rules.",
            HelpName = "FILE",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var failOn = new Option<string>("--fail-on")
        {
            Description = "From which severity on the exit code is 1.",
            HelpName = "error|warning",
            DefaultValueFactory = _ => "error"
        };
        failOn.AcceptOnlyFromAmong("error", "warning");
        var alone = new Option<bool>("--each-alone") { Description = "Check each entry alone: nothing is compared across entries, and memory does not grow with their number." };
        var output = CommonOptions.Output();
        var command = new Command("validate", "Check catalogue entries, and report each finding with its place.") { paths, report, profile,
            rules, failOn, alone, output };
        command.SetAction(parse =>
        {
            var rulesFile = parse.GetValue(rules);
            if (!TryReadOptions(rulesFile, terminal, out var options))
                return ExitCode.Failed;
            if (Profiles.Find(parse.GetValue(profile)) is { } chosen)
                options = options with { Profile = chosen };

            var outputPath = parse.GetValue(output);
            if (parse.GetResult(rules) is not null && rulesFile is null)
                return RuleList.Write(options, parse.GetValue(report) == Json, outputPath, terminal);

            var validate = new ValidateCommand(terminal, options,
                parse.GetValue(failOn) == "warning" ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error, parse.GetValue(alone));
            return validate.Run(parse.GetValue(paths) ?? [], parse.GetValue(report)!, outputPath);
        });
        return command;
    }

    private static bool TryReadOptions(string? path, Terminal terminal, out ValidationOptions options)
    {
        options = ValidationOptions.Default;
        if (path is null)
            return true;

        try
        {
            options = ValidationOptions.FromJson(File.ReadAllBytes(path));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            terminal.ReportError(path, e.Message);
            return false;
        }
    }

    private int Run(IReadOnlyList<string> paths, string format, string? outputPath)
    {
        try
        {
            using var output = OutputFile.Open(outputPath, _terminal);
            int exitCode;
            using (var report = MakeReport(format, output.Stream, isColoured: outputPath is null && _terminal.IsOutColoured))
                exitCode = Check(paths, new ValidationRun(_options, _isEachAlone, report));

            output.Commit();
            return exitCode;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _terminal.ReportError(outputPath ?? "standard output", e.Message);
            return ExitCode.Failed;
        }
    }

    private int Check(IReadOnlyList<string> paths, ValidationRun run)
    {
        using (var progress = new Progress(_terminal, "films"))
        {
            foreach (var input in InputFiles.Expand(paths, Extensions))
            {
                if (Check(run, input, progress) is { } error)
                    progress.Interrupt(terminal => terminal.ReportError(input.Name, error));
            }
        }

        run.End();
        if (run.HasFailed)
            return ExitCode.Failed;

        return run.Summary.Errors > 0
            || (_failOn == DiagnosticSeverity.Warning && run.Summary.Warnings > 0) ? ExitCode.Findings : ExitCode.Done;
    }

    private string? Check(ValidationRun run, InputFile input, Progress progress)
    {
        if (input.Error is not null)
        {
            run.HasFailed = true;
            return input.Error;
        }

        try
        {
            using var stream = input.Name == InputFile.StandardInput ? null
                : new FileStream(input.Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1, FileOptions.SequentialScan);
            run.Check(input.Name, stream ?? _terminal.In, progress.Advance);
            return null;
        }
        catch (InputException e)
        {
            run.HasFailed = true;
            return e.Message;
        }
        catch (Exception e) when (e is UnauthorizedAccessException or NotSupportedException or FileNotFoundException
            or DirectoryNotFoundException)
        {
            run.HasFailed = true;
            return e.Message;
        }
    }

    private FindingReport MakeReport(string format, Stream output, bool isColoured) => format switch
    {
        Json => new JsonReport(output, Profiles.NameOf(_options.Profile)),
        Sarif => new SarifReport(output, _options),
        _ => new TextReport(output, isColoured),
    };
}
