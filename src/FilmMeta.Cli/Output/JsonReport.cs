using System.Text.Encodings.Web;
using System.Text.Json;

namespace FilmMeta.Cli.Output;

/// <summary>The report for programs: every finding as an object, and the sums.</summary>
/// <remarks><c>{"version":1,"profile":"core","findings":[{"file","line","column","offset","pointer","code","severity","message","other"?}],"summary":{…}}</c></remarks>
internal sealed class JsonReport : FindingReport
{
    private readonly Utf8JsonWriter _writer;
    private readonly Stream _output;

    public JsonReport(Stream output, string profile)
    {
        _output = output;
        _writer = new Utf8JsonWriter(output,
            new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _writer.WriteStartObject();
        _writer.WriteNumber("version", 1);
        _writer.WriteString("profile", profile);
        _writer.WriteStartArray("findings");
    }

    /// <inheritdoc/>
    public override void Add(PlacedFinding finding)
    {
        _writer.WriteStartObject();
        _writer.WriteString("file", finding.File);
        WritePlace(finding.Place, finding.Pointer);
        _writer.WriteString("code", finding.Code);
        _writer.WriteString("severity", finding.SeverityWord);
        _writer.WriteString("message", finding.Message);
        if (finding.Other is { } other)
        {
            _writer.WriteStartObject("other");
            _writer.WriteString("file", other.File);
            WritePlace(other.Place, other.Pointer);
            _writer.WriteEndObject();
        }

        _writer.WriteEndObject();
        if (_writer.BytesPending > 32 * 1024)
            _writer.Flush();
    }

    /// <inheritdoc/>
    public override void End(ReportSummary summary)
    {
        _writer.WriteEndArray();
        _writer.WriteStartObject("summary");
        _writer.WriteNumber("inputs", summary.Inputs);
        _writer.WriteNumber("films", summary.Films);
        _writer.WriteNumber("errors", summary.Errors);
        _writer.WriteNumber("warnings", summary.Warnings);
        _writer.WriteNumber("infos", summary.Infos);
        _writer.WriteEndObject();
        _writer.WriteEndObject();
        _writer.Flush();
        _output.Write("\n"u8);
    }

    /// <inheritdoc/>
    public override void Dispose() => _writer.Dispose();

    private void WritePlace(Input.EntryPlace place, string pointer)
    {
        _writer.WriteNumber("line", place.Line);
        _writer.WriteNumber("column", place.Column);
        _writer.WriteNumber("offset", place.Offset);
        _writer.WriteString("pointer", pointer);
    }
}
