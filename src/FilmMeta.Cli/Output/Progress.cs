namespace FilmMeta.Cli.Output;

/// <summary>Says how far the work is, when it takes longer than a blink and somebody watches.</summary>
/// <remarks>One line that is written over, and wiped before anything else is written to standard error.</remarks>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Blink = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);

    private readonly Terminal _terminal;
    private readonly string _noun;
    private readonly Lock _lock = new();
    private readonly Timer? _timer;
    private int _done;
    private int _shown;

    /// <param name="terminal">Whose standard error to write to.</param>
    /// <param name="noun">What is counted, in the plural: "inputs".</param>
    public Progress(Terminal terminal, string noun)
    {
        _terminal = terminal;
        _noun = noun;
        if (terminal.IsErrorTerminal)
            _timer = new Timer(_ => Show(), null, Blink, Step);
    }

    /// <summary>One more is done.</summary>
    public void Advance() => Interlocked.Increment(ref _done);

    /// <summary>Lets something else be written to standard error.</summary>
    /// <param name="write">Writes whole lines.</param>
    public void Interrupt(Action<Terminal> write)
    {
        lock (_lock)
        {
            Wipe();
            write(_terminal);
        }
    }

    /// <summary>Wipes the line.</summary>
    public void Dispose()
    {
        _timer?.Dispose();
        lock (_lock)
        {
            Wipe();
            _shown = -1;
        }
    }

    private void Show()
    {
        lock (_lock)
        {
            if (_shown < 0)
                return;

            var line = $"{Volatile.Read(ref _done)} {_noun} done";
            _terminal.Error.Write($"\r{line}");
            _terminal.Error.Flush();
            _shown = line.Length;
        }
    }

    private void Wipe()
    {
        if (_shown <= 0)
            return;

        _terminal.Error.Write($"\r{new string(' ', _shown)}\r");
        _shown = 0;
    }
}
