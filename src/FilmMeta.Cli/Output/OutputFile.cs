using System.Runtime.InteropServices;

namespace FilmMeta.Cli.Output;

/// <summary>Where the data goes: standard output, or a file that is there completely or not at all.</summary>
/// <remarks>A file is written beside its place and moved there by <see cref="Commit"/>; without that, what stood there before still stands.</remarks>
internal sealed class OutputFile : IDisposable
{
    private readonly string? _path;
    private readonly string? _temporary;
    private readonly List<PosixSignalRegistration> _signals = [];
    private bool _isOpen = true;

    private OutputFile(Stream stream, string? path, string? temporary)
    {
        Stream = stream;
        _path = path;
        _temporary = temporary;

        // Who is stopped leaves nothing beside the file, either; the signal then does what it does.
        if (temporary is not null)
            _signals = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(signal => PosixSignalRegistration.Create(signal, _ => File.Delete(temporary)))];
    }

    /// <summary>The stream to write to.</summary>
    public Stream Stream { get; }

    /// <summary>Opens the output of a verb.</summary>
    /// <param name="path">The file asked for; null or <c>-</c> is standard output.</param>
    /// <param name="terminal">Where standard output is.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static OutputFile Open(string? path, Terminal terminal)
    {
        if (path is null or "-")
            return new OutputFile(terminal.Out, null, null);

        if (path.Length == 0)
            throw new IOException("an output file needs a name");

        if (Directory.Exists(path))
            throw new IOException("is a folder, not a file");

        // A device can be written to, but nothing can be moved in its place.
        if (path.StartsWith("/dev/", StringComparison.Ordinal))
            return new OutputFile(new FileStream(path, FileMode.Open, FileAccess.Write), path, null);

        // Through a link, what it points at is replaced, and the link stays.
        var full = Path.GetFullPath(path);
        if (File.Exists(full) && File.ResolveLinkTarget(full, returnFinalTarget: true) is { } target)
            full = target.FullName;

        var temporary = $"{full}.{Path.GetRandomFileName()}.tmp";
        return new OutputFile(new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None), full, temporary);
    }

    /// <summary>All is written: puts a file in its place.</summary>
    /// <exception cref="IOException">The rest could not be written, or the file not be moved.</exception>
    /// <exception cref="UnauthorizedAccessException">The file in its place may not be replaced.</exception>
    public void Commit()
    {
        Stream.Flush();
        if (_path is null)
            return;

        Stream.Dispose();
        if (_temporary is not null)
            File.Move(_temporary, _path, overwrite: true);

        _isOpen = false;
        IgnoreSignals();
    }

    /// <summary>Removes what is not complete.</summary>
    public void Dispose()
    {
        if (_path is null || !_isOpen)
            return;

        _isOpen = false;
        Stream.Dispose();
        if (_temporary is not null)
            File.Delete(_temporary);

        IgnoreSignals();
    }

    private void IgnoreSignals() => _signals.ForEach(signal => signal.Dispose());
}
