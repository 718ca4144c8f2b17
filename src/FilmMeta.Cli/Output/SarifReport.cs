using System.Text.Encodings.Web;
using System.Text.Json;
using FilmMeta.Cli.Input;
using FilmMeta.Diagnostics;
using FilmMeta.Validation;

namespace FilmMeta.Cli.Output;

/// <summary>The report for code-scanning tools: SARIF 2.1.0 (OASIS, 27 March 2020, with Errata 01).</summary>
internal sealed class SarifReport : FindingReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly Utf8JsonWriter _writer;
    private readonly Stream _output;
    private readonly Dictionary<string, int> _rules = new(StringComparer.Ordinal);

    public SarifReport(Stream output, ValidationOptions options)
    {
        _output = output;
        _writer = new Utf8JsonWriter(output,
            new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _writer.WriteStartObject();
        _writer.WriteString("$schema", Schema);
        _writer.WriteString("version", "2.1.0");
        _writer.WriteStartArray("runs");
        _writer.WriteStartObject();
        _writer.WriteStartObject("tool");
        _writer.WriteStartObject("driver");
        _writer.WriteString("name", "filmmeta");
        _writer.WriteString("semanticVersion", typeof(FilmValidator).Assembly.GetName().Version?.ToString(3) ?? "0.0.0");
        _writer.WriteStartArray("rules");
        foreach (var rule in ValidationRules.All)
            WriteRule(rule.Id, rule.Title, rule.Remedy, options.SeverityOf(rule), rule.Subject);
        foreach (var rule in options.Added.Where(rule => !_rules.ContainsKey(rule.Id)))
            WriteRule(rule.Id, rule.Message ?? $"The member {rule.Member} is not as the caller's rule asks", null, rule.Severity, "added");

        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndObject();
        _writer.WriteString("columnKind", "utf16CodeUnits");
        _writer.WriteStartArray("results");
    }

    /// <inheritdoc/>
    public override void Add(PlacedFinding finding)
    {
        _writer.WriteStartObject();
        _writer.WriteString("ruleId", finding.Code);
        if (_rules.TryGetValue(finding.Code, out var index))
            _writer.WriteNumber("ruleIndex", index);

        _writer.WriteString("level", Level(finding.Severity));
        WriteText("message", finding.Message);
        _writer.WriteStartArray("locations");
        WriteLocation(finding.File, finding.Place, finding.Pointer);
        _writer.WriteEndArray();
        if (finding.Other is { } other)
        {
            _writer.WriteStartArray("relatedLocations");
            WriteLocation(other.File, other.Place, other.Pointer);
            _writer.WriteEndArray();
        }

        _writer.WriteEndObject();
        if (_writer.BytesPending > 32 * 1024)
            _writer.Flush();
    }

    /// <inheritdoc/>
    public override void End(ReportSummary summary)
    {
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.Flush();
        _output.Write("\n"u8);
    }

    /// <inheritdoc/>
    public override void Dispose() => _writer.Dispose();

    private void WriteRule(string id, string title, string? remedy, DiagnosticSeverity? severity, string subject)
    {
        _rules.Add(id, _rules.Count);
        _writer.WriteStartObject();
        _writer.WriteString("id", id);
        WriteText("shortDescription", title + ".");
        if (remedy is not null)
        {
            WriteText("fullDescription", $"{title}. {remedy}");
            WriteText("help", remedy);
        }

        _writer.WriteStartObject("defaultConfiguration");
        _writer.WriteBoolean("enabled", severity is not null);
        _writer.WriteString("level", severity is { } grade ? Level(grade) : "none");
        _writer.WriteEndObject();
        _writer.WriteStartObject("properties");
        _writer.WriteStartArray("tags");
        _writer.WriteStringValue(subject);
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    private void WriteLocation(string file, EntryPlace place, string pointer)
    {
        _writer.WriteStartObject();
        _writer.WriteStartObject("physicalLocation");
        _writer.WriteStartObject("artifactLocation");
        _writer.WriteString("uri", Uri(file));
        _writer.WriteEndObject();
        _writer.WriteStartObject("region");
        _writer.WriteNumber("startLine", place.Line);
        _writer.WriteNumber("startColumn", place.Column);
        _writer.WriteNumber("byteOffset", place.Offset);
        _writer.WriteEndObject();
        _writer.WriteEndObject();
        if (pointer.Length > 0)
        {
            _writer.WriteStartArray("logicalLocations");
            _writer.WriteStartObject();
            _writer.WriteString("fullyQualifiedName", pointer);
            _writer.WriteString("kind", "member");
            _writer.WriteEndObject();
            _writer.WriteEndArray();
        }

        _writer.WriteEndObject();
    }

    private void WriteText(string member, string text)
    {
        _writer.WriteStartObject(member);
        _writer.WriteString("text", text);
        _writer.WriteEndObject();
    }

    private static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    // A path becomes a reference: a whole URI for a rooted one, a relative one else. A first step with a colon would read as a scheme.
    private static string Uri(string file)
    {
        if (file == InputFile.StandardInput)
            return "stdin";

        if (Path.IsPathRooted(file))
            return new Uri(file).AbsoluteUri;

        var escaped = string.Join('/', file.Replace('\\', '/').Split('/').Select(System.Uri.EscapeDataString));
        return escaped.StartsWith("./", StringComparison.Ordinal) ? escaped[2..] : escaped;
    }
}
