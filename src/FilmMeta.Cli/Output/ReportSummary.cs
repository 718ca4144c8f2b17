using FilmMeta.Diagnostics;

namespace FilmMeta.Cli.Output;

/// <summary>What was checked, and how much was found.</summary>
internal sealed class ReportSummary
{
    public int Inputs { get; set; }

    public int Films { get; set; }

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public int Infos { get; private set; }

    public void Count(DiagnosticSeverity severity)
    {
        switch (severity)
        {
            case DiagnosticSeverity.Error:
                Errors++;
                break;
            case DiagnosticSeverity.Warning:
                Warnings++;
                break;
            default:
                Infos++;
                break;
        }
    }
}
