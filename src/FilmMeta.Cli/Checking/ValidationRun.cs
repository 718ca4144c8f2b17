using FilmMeta.Cli.Input;
using FilmMeta.Cli.Output;
using FilmMeta.Validation;

namespace FilmMeta.Cli.Checking;

/// <summary>Checks one input after the other, and at the end their films together.</summary>
internal sealed class ValidationRun
{
    private readonly ValidationOptions _options;
    private readonly FindingReport _report;
    private readonly EntryChecker _checker;
    private readonly CatalogueRun? _catalogue;
    private readonly List<PlacedFinding> _findings = [];

    public ValidationRun(ValidationOptions options, bool isEachAlone, FindingReport report)
    {
        _options = options;
        _report = report;
        _checker = new EntryChecker(options);
        _catalogue = isEachAlone ? null : new CatalogueRun(options);
    }

    /// <summary>What was checked and found so far.</summary>
    public ReportSummary Summary { get; } = new();

    /// <summary>Whether an input could not be read, or not to its end.</summary>
    public bool HasFailed { get; set; }

    /// <summary>Checks all films of an input.</summary>
    /// <param name="name">The input, as the user named it.</param>
    /// <param name="stream">Its bytes.</param>
    /// <param name="advance">Is called after each film.</param>
    /// <exception cref="InputException">The input cannot be read.</exception>
    public void Check(string name, Stream stream, Action advance)
    {
        Summary.Inputs++;
        var reader = new EntryReader(
            entry =>
            {
                Summary.Films++;
                if (_checker.Check(name, entry, _findings) is { } film)
                    _catalogue?.Add(film, name, entry);

                Write();
                advance();
            },
            problem =>
            {
                if (InputFinding.Make(_options, problem.Rule, problem.What) is { } finding)
                    _findings.Add(new PlacedFinding(name, problem.Place, problem.Pointer, finding.Code, finding.Severity, finding.Message));

                Write();
            });
        HasFailed |= !reader.Read(new WatchedStream(stream));
    }

    /// <summary>Checks the films together, and ends the report.</summary>
    public void End()
    {
        foreach (var finding in _catalogue?.Finish() ?? [])
            _findings.Add(finding);

        Write();
        _report.End(Summary);
    }

    private void Write()
    {
        foreach (var finding in _findings)
        {
            Summary.Count(finding.Severity);
            _report.Add(finding);
        }

        _findings.Clear();
    }

    // Tells what goes wrong with an input from what goes wrong with the report.
    private sealed class WatchedStream(Stream inner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            try
            {
                return inner.Read(buffer, offset, count);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new InputException(e);
            }
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
