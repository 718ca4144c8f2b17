namespace FilmMeta.Cli.Output;

/// <summary>A report of findings, written as they are found.</summary>
internal abstract class FindingReport : IDisposable
{
    /// <summary>Writes one finding; those of one input come one after the other.</summary>
    public abstract void Add(PlacedFinding finding);

    /// <summary>Writes what belongs at the end.</summary>
    public abstract void End(ReportSummary summary);

    /// <inheritdoc/>
    public abstract void Dispose();
}
