using System.CommandLine;
using System.CommandLine.Invocation;
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
            SchemaCommand.Create(terminal),
        };

        // A label may look like "[uncredited]" or "@home": nothing here is a directive or a file of arguments.
        root.Directives.Clear();
        var parse = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parse.Action is ParseErrorAction)
        {
            foreach (var error in parse.Errors)
                terminal.ReportError("filmmeta", error.Message);

            var verb = parse.CommandResult.Command == root ? "" : parse.CommandResult.Command.Name + " ";
            terminal.Error.WriteLine($"'filmmeta {verb}--help' says what there is.");
            return ExitCode.Failed;
        }

        using var help = new StreamWriter(terminal.Out, leaveOpen: true);
        return parse.Invoke(new InvocationConfiguration { Output = help, Error = terminal.Error, EnableDefaultExceptionHandler = false });
    }
}
