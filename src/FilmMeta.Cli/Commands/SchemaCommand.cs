using System.CommandLine;
using System.Text;
using FilmMeta.Cli.Output;
using FilmMeta.Json;

namespace FilmMeta.Cli.Commands;

/// <summary><c>filmmeta schema</c>: prints the JSON Schema of the document.</summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        var output = CommonOptions.Output();
        var merged = new Option<bool>("--merged") { Description = "The schema of the document that 'merge' writes." };
        var command = new Command("schema", "Print the JSON Schema (2020-12) of the document that 'convert' writes.") { merged, output };
        command.SetAction(parse => Run(parse.GetValue(merged) ? FilmJson.MergedSchema : FilmJson.Schema, parse.GetValue(output), terminal));
        return command;
    }

    private static int Run(string schema, string? path, Terminal terminal)
    {
        try
        {
            using var output = OutputFile.Open(path, terminal);
            output.Stream.Write(Encoding.UTF8.GetBytes(schema));
            output.Commit();
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.ReportError(path ?? "standard output", e.Message);
            return ExitCode.Failed;
        }
    }
}
