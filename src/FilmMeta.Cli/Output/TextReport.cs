using System.Globalization;
using System.Text;
using FilmMeta.Diagnostics;

namespace FilmMeta.Cli.Output;

/// <summary>The report for people: the findings of each input under its name, and a line that sums up.</summary>
internal sealed class TextReport : FindingReport
{
    private const string Reset = "\u001b[0m";

    private readonly StreamWriter _writer;
    private readonly bool _isColoured;
    private string? _file;

    public TextReport(Stream output, bool isColoured)
    {
        _writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        _isColoured = isColoured;
    }

    /// <inheritdoc/>
    public override void Add(PlacedFinding finding)
    {
        if (finding.File != _file)
        {
            if (_file is not null)
                _writer.WriteLine();

            _file = finding.File;
            _writer.WriteLine(Colour("\u001b[1m", Printable.Line(finding.File)));
        }

        var place = string.Create(CultureInfo.InvariantCulture, $"{finding.Place.Line}:{finding.Place.Column}");
        var severity = Colour(ColourOf(finding.Severity), finding.SeverityWord.PadRight(7));
        var pointer = finding.Pointer.Length == 0 ? "" : "  " + Colour("\u001b[2m", Printable.Line(finding.Pointer));
        _writer.WriteLine($"  {place,-8} {severity}  {finding.Code}  {Printable.Line(finding.Message)}{pointer}");
        if (finding.Other is { } other)
        {
            _writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{' ',28}see {Printable.Line(other.File)}:{other.Place.Line}:{other.Place.Column} {Printable.Line(other.Pointer)}"));
        }
    }

    /// <inheritdoc/>
    public override void End(ReportSummary summary)
    {
        if (_file is not null)
            _writer.WriteLine();

        var text = $"{Count(summary.Films, "film")} in {Count(summary.Inputs, "input")}: {Count(summary.Errors, "error")}, {Count(summary.Warnings, "warning")}, {Count(summary.Infos, "info")}.";
        _writer.WriteLine(Colour(summary.Errors > 0 ? ColourOf(DiagnosticSeverity.Error) : summary.Warnings > 0
            ? ColourOf(DiagnosticSeverity.Warning) : "\u001b[32m", text));
        _writer.Flush();
    }

    /// <inheritdoc/>
    public override void Dispose() => _writer.Dispose();

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    private static string ColourOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "\u001b[31m",
        DiagnosticSeverity.Warning => "\u001b[33m",
        _ => "\u001b[36m",
    };

    private string Colour(string colour, string text) => _isColoured ? colour + text + Reset : text;
}
