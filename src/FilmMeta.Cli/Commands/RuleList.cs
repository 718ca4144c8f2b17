using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FilmMeta.Cli.Output;
using FilmMeta.Diagnostics;
using FilmMeta.Validation;

namespace FilmMeta.Cli.Commands;

/// <summary>Lists the rules, as a table for people or as JSON.</summary>
internal static class RuleList
{
    public static int Write(ValidationOptions options, bool isJson, string? path, Terminal terminal)
    {
        try
        {
            using var output = OutputFile.Open(path, terminal);
            if (isJson)
                WriteJson(options, output.Stream);
            else
                output.Stream.Write(Encoding.UTF8.GetBytes(Table(options)));

            output.Commit();
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.ReportError(path ?? "standard output", e.Message);
            return ExitCode.Failed;
        }
    }

    private static string Table(ValidationOptions options)
    {
        var profiles = Enum.GetValues<ValidationProfile>();
        var table = new StringBuilder();
        table.Append("id      now      ").AppendJoin("",
            profiles.Select(profile => Profiles.NameOf(profile).PadRight(10))).Append(" rule\n");
        foreach (var rule in ValidationRules.All)
        {
            table.Append(rule.Id).Append("  ").Append(Word(options.SeverityOf(rule)).PadRight(9));
            foreach (var profile in profiles)
                table.Append(Word(rule.SeverityIn(profile)).PadRight(10));

            table.Append(' ').Append(rule.Title).Append(". ").Append(rule.Remedy).Append('\n');
        }

        return table.ToString();
    }

    private static void WriteJson(ValidationOptions options, Stream output)
    {
        using (var writer = new Utf8JsonWriter(output,
            new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartArray();
            foreach (var rule in ValidationRules.All)
            {
                writer.WriteStartObject();
                writer.WriteString("id", rule.Id);
                writer.WriteString("subject", rule.Subject);
                writer.WriteString("title", rule.Title);
                writer.WriteString("remedy", rule.Remedy);
                writer.WriteString("severity", Word(options.SeverityOf(rule)));
                writer.WriteStartObject("profiles");
                foreach (var profile in Enum.GetValues<ValidationProfile>())
                    writer.WriteString(Profiles.NameOf(profile), Word(rule.SeverityIn(profile)));

                writer.WriteEndObject();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        output.Write("\n"u8);
    }

    private static string Word(DiagnosticSeverity? severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "info",
        _ => "off",
    };
}
