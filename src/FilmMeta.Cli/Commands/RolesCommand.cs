using System.CommandLine;
using System.Text;
using FilmMeta.Cli.Input;
using FilmMeta.Cli.Output;

namespace FilmMeta.Cli.Commands;

/// <summary><c>filmmeta roles</c>: says what credit labels mean, or prints the catalogue.</summary>
internal static class RolesCommand
{
    private const string Table = "table";

    public static Command Create(Terminal terminal)
    {
        var labels = new Argument<string[]>("LABEL")
        {
            Description = "Labels as printed, such as \"2nd Unit Directors of Photography\"; '-' reads them from standard input, one a line. Without a label: the whole catalogue.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var to = new Option<string>("--to")
        {
            Description = "'json' is one indented document, an array of them for several labels; 'ndjson' is one a line, in order; 'table' is for reading.",
            HelpName = $"{CommonOptions.Json}|{CommonOptions.Ndjson}|{Table}",
            DefaultValueFactory = _ => CommonOptions.Json,
        };
        to.AcceptOnlyFromAmong(CommonOptions.Json, CommonOptions.Ndjson, Table);
        var output = CommonOptions.Output();
        var command = new Command("roles", "Say what credit labels mean: role, department, modifiers, and the codes of other vocabularies.") { labels, to, output };
        command.SetAction(parse => Run(parse.GetValue(labels) ?? [], parse.GetValue(to)!, parse.GetValue(output), terminal));
        return command;
    }

    private static int Run(string[] arguments, string to, string? path, Terminal terminal)
    {
        try
        {
            if (Labels(arguments, terminal) is not { } labels)
                return ExitCode.Failed;

            using var output = OutputFile.Open(path, terminal);
            if (to == Table)
                output.Stream.Write(Encoding.UTF8.GetBytes(arguments.Length == 0 ? RoleTableWriter.Catalogue() : RoleTableWriter.Labels(labels)));
            else if (arguments.Length == 0)
                RoleJsonWriter.WriteCatalogue(output.Stream, to == CommonOptions.Ndjson);
            else
                RoleJsonWriter.WriteLabels(output.Stream, labels, to == CommonOptions.Ndjson);
            output.Commit();
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.ReportError(path ?? "standard output", e.Message);
            return ExitCode.Failed;
        }
    }

    private static List<string>? Labels(string[] arguments, Terminal terminal)
    {
        List<string> labels = [];
        foreach (var argument in arguments)
        {
            if (argument != "-")
            {
                labels.Add(argument);
                continue;
            }

            using var memory = new MemoryStream();
            terminal.In.CopyTo(memory);
            if (InputText.Decode(memory.ToArray(), out var error) is not { } text)
            {
                terminal.ReportError("standard input", error!);
                return null;
            }

            // An empty line is a label, too: answers stand beside their questions.
            using var reader = new StringReader(text);
            while (reader.ReadLine() is { } line)
                labels.Add(line);
        }

        return labels;
    }
}
