using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using FilmMeta.Cli.Output;

namespace FilmMeta.Cli.Commands;

/// <summary>The whole command line: the verbs, and what is the same for all of them.</summary>
internal static class CommandLine
{
    private const string About =
        """
        Reads film credits as a good cataloguer does: text of programme notes in, typed JSON records out.

        Data goes to standard output, everything meant for people to standard error.
        Exit codes: 0 done; 1 done, with something to complain about; 2 something could not be done.
        """;

    /// <summary>Runs the tool.</summary>
    /// <param name="args">What stands behind <c>filmmeta</c>.</param>
    /// <param name="terminal">What to read from and write to.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        var root = new RootCommand(About)
        {
            ConvertCommand.Create(terminal),
            ValidateCommand.Create(terminal),
            MergeCommand.Create(terminal),
            RolesCommand.Create(terminal),
            SchemaCommand.Create(terminal),
        };

        // A label may look like "[uncredited]" or "@home": nothing here is a directive or a file of arguments.
        root.Directives.Clear();
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null };
        if (args.Count == 0)
        {
            root.Parse(["--help"], configuration).Invoke(new InvocationConfiguration { Output = terminal.Error, Error = terminal.Error });
            return ExitCode.Failed;
        }

        var parse = root.Parse(args, configuration);
        List<string> errors = parse.Action is ParseErrorAction ? [.. parse.Errors.Select(error => error.Message)] : [];
        if (UnknownOption(parse) is { } unknown && parse.Action is not HelpAction)
            errors = [$"There is no option '{unknown}'. A path or label that begins so stands behind '--'."];

        if (errors.Count > 0)
        {
            foreach (var error in errors)
                terminal.ReportError("filmmeta", error);

            var verb = parse.CommandResult.Command == root ? "" : parse.CommandResult.Command.Name + " ";
            terminal.Error.WriteLine($"'filmmeta {verb}--help' says what there is.");
            return ExitCode.Failed;
        }

        using var help = new StreamWriter(terminal.Out, leaveOpen: true);
        return parse.Invoke(new InvocationConfiguration { Output = help, Error = terminal.Error, EnableDefaultExceptionHandler = false });
    }

    // A verb that takes any number of paths would take a misspelled option for one more.
    private static string? UnknownOption(System.CommandLine.ParseResult parse) => parse.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value is ['-', _, ..])?.Value;
}
