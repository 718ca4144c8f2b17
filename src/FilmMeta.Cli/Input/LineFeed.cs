using System.Text.Json;

namespace FilmMeta.Cli.Input;

/// <summary>Tells inputs with one JSON value a line from others, and gives their lines: what is wrong with one line leaves the others whole.</summary>
internal sealed class LineFeed
{
    private const int FirstBuffer = 64 * 1024;

    private readonly Stream _stream;
    private byte[] _buffer = new byte[FirstBuffer];
    private int _start;
    private int _end;
    private bool _isFinal;
    private long _offset;
    private int _line = 1;

    /// <param name="stream">The input, from its beginning.</param>
    public LineFeed(Stream stream)
    {
        _stream = stream;
        Fill();
        IsOneValueALine = LooksLikeLines();
    }

    /// <summary>Whether each line is a value of its own.</summary>
    public bool IsOneValueALine { get; }

    /// <summary>The whole input again, for who reads it another way.</summary>
    public Stream Rest => new JoinedStream(_buffer.AsMemory(_start, _end - _start), _stream);

    /// <summary>Takes the next line that is not blank.</summary>
    /// <param name="line">Begins with its bytes; good until the next call.</param>
    /// <param name="length">How many of them there are.</param>
    /// <param name="place">Where it stands.</param>
    /// <returns>Whether there is one.</returns>
    public bool Take(out byte[] line, out int length, out EntryPlace place)
    {
        while (true)
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            var end = rest.IndexOf((byte)'\n');
            if (end < 0 && !_isFinal)
            {
                Fill();
                continue;
            }

            if (end < 0)
                end = rest.Length;
            if (rest.IsEmpty)
            {
                (line, length, place) = ([], 0, EntryPlace.Start);
                return false;
            }

            var start = _line == 1 && rest.StartsWith("\uFEFF"u8) ? 3 : 0;
            var isBlank = rest[start..end].Trim(" \t\r"u8).IsEmpty;
            place = new EntryPlace(_offset + start, _line, 1);
            length = end - start;
            line = isBlank ? [] : rest[start..end].ToArray();
            var taken = Math.Min(end + 1, rest.Length);
            _start += taken;
            _offset += taken;
            _line++;
            if (!isBlank)
                return true;
        }
    }

    // The first line is a whole object, or as good as one, and another object begins on the second.
    private bool LooksLikeLines()
    {
        var text = _buffer.AsSpan(_start, _end - _start);
        if (text.StartsWith("\uFEFF"u8))
            text = text[3..];

        text = text.TrimStart(" \t\r\n"u8);

        // A first line longer than the buffer may be a document as big as the input: that one is not read by lines.
        var end = text.IndexOf((byte)'\n');
        if (end < 0 || text[0] != (byte)'{')
            return false;

        var next = text[(end + 1)..].TrimStart(" \t\r\n"u8);
        if (!next.StartsWith("{"u8))
            return false;

        return text[..end].Trim(" \t\r"u8).EndsWith("}"u8) || IsValue(text[..end]);
    }

    private static bool IsValue(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            return reader.Read() && reader.TrySkip();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, 2 * _buffer.Length);

        while (_end < _buffer.Length)
        {
            var read = _stream.Read(_buffer, _end, _buffer.Length - _end);
            if (read == 0)
            {
                _isFinal = true;
                return;
            }

            _end += read;
        }
    }

    /// <summary>What was read already, and then the stream it was read from.</summary>
    private sealed class JoinedStream(ReadOnlyMemory<byte> first, Stream rest) : Stream
    {
        private ReadOnlyMemory<byte> _first = first;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_first.IsEmpty)
                return rest.Read(buffer, offset, count);

            var taken = Math.Min(count, _first.Length);
            _first.Span[..taken].CopyTo(buffer.AsSpan(offset));
            _first = _first[taken..];
            return taken;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
