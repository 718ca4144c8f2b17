using System.Text;
using System.Text.Json;

namespace FilmMeta.Cli.Input;

/// <summary>Reads JSON from a stream, token by token or value by value, and knows where it stands.</summary>
/// <remarks>Holds no more of the input than the value that is asked for.</remarks>
internal sealed class JsonFeed
{
    private const int FirstBuffer = 64 * 1024;
    private static readonly JsonReaderOptions Options = new() { AllowMultipleValues = true };

    private readonly Stream? _stream;
    private byte[] _buffer;
    private int _start;
    private int _end;
    private bool _isFinal;
    private JsonReaderState _state = new(Options);

    // Offset of the line that the next token stands in.
    private long _lineStart;

    // Where the reader began to count: the lines and bytes of its exceptions are from there.
    private readonly EntryPlace _origin;

    /// <summary>Reads a stream from its beginning.</summary>
    public JsonFeed(Stream stream)
    {
        _stream = stream;
        _buffer = new byte[FirstBuffer];
        Place = EntryPlace.Start;
        Fill();
        if (_end >= 3 && _buffer is [0xEF, 0xBB, 0xBF, ..])
        {
            _start = 3;
            Place = Place with { Offset = 3 };
        }

        _origin = Place;
        _lineStart = Place.Offset;
    }

    /// <summary>Reads one line that was taken out of an input.</summary>
    public JsonFeed(byte[] line, int length, EntryPlace place)
    {
        _buffer = line;
        _end = length;
        _isFinal = true;
        _origin = Place = place;
        _lineStart = place.Offset;
    }

    /// <summary>Where the next token, or the white space before it, stands.</summary>
    public EntryPlace Place { get; private set; }

    /// <summary>The kind of the next token, which is not taken; <see cref="JsonTokenType.None"/> at the end.</summary>
    /// <exception cref="JsonException">There is no JSON.</exception>
    public JsonTokenType Peek()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isFinal, _state);
            if (reader.Read())
                return reader.TokenType;
            if (_isFinal)
                return JsonTokenType.None;

            Fill();
        }
    }

    /// <summary>Takes the next token.</summary>
    /// <param name="text">The name of a member, or a text; null for other tokens.</param>
    /// <param name="place">Where the token stands.</param>
    /// <exception cref="JsonException">There is no JSON.</exception>
    public JsonTokenType Take(out string? text, out EntryPlace place)
    {
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isFinal, _state);
            if (reader.Read())
            {
                text = reader.TokenType is JsonTokenType.PropertyName
                    or JsonTokenType.String ? Encoding.UTF8.GetString(reader.ValueSpan) : null;
                if (text is not null && reader.ValueIsEscaped)
                    text = Unescape(ref reader) ?? text;

                place = Place.Behind(_buffer.AsSpan(_start, (int)reader.TokenStartIndex));
                Consume(ref reader);
                return reader.TokenType;
            }

            if (_isFinal)
            {
                (text, place) = (null, Place);
                return JsonTokenType.None;
            }

            Fill();
        }
    }

    /// <summary>Takes the next value whole.</summary>
    /// <returns>Its bytes, which are good until the next call, and where it stands.</returns>
    /// <exception cref="JsonException">There is no JSON.</exception>
    public (ReadOnlyMemory<byte> Json, EntryPlace Place) TakeValue()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isFinal, _state);
            if (reader.Read())
            {
                var first = (int)reader.TokenStartIndex;
                if (reader.TrySkip())
                {
                    var json = _buffer.AsMemory(_start + first, (int)reader.BytesConsumed - first);
                    var place = Place.Behind(_buffer.AsSpan(_start, first));
                    Consume(ref reader);
                    return (json, place);
                }
            }

            if (_isFinal)
                throw new JsonException("Expected a value, but the text ends.");

            Fill();
        }
    }

    /// <summary>Looks at the members of the object that comes next, without taking it.</summary>
    /// <param name="see">Is given the name of each member and the kind of its value; returns whether to go on.</param>
    /// <exception cref="JsonException">There is no JSON.</exception>
    public void Scan(Func<string, JsonTokenType, bool> see)
    {
        while (!TryScan(see))
            Fill();
    }

    /// <summary>Where the reader gave up.</summary>
    public EntryPlace PlaceOf(JsonException error)
    {
        var rest = _buffer.AsSpan(_start, _end - _start);
        var line = _origin.Line + (int)(error.LineNumber ?? 0);
        var start = 0;
        for (var at = Place.Line; at < line && rest[start..].IndexOf((byte)'\n') is >= 0 and var next; at++)
            start += next + 1;

        // In the first of these lines, some bytes may be gone already.
        var column = (int)Math.Min(error.BytePositionInLine ?? 0, int.MaxValue);
        if (start == 0)
            column -= (int)(Place.Offset - _lineStart);

        return Place.Behind(rest[..Math.Clamp(start + column, 0, rest.Length)]);
    }

    private bool TryScan(Func<string, JsonTokenType, bool> see)
    {
        var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isFinal, _state);
        if (!reader.Read())
            return _isFinal;

        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndObject)
                return true;

            var name = Encoding.UTF8.GetString(reader.ValueSpan);
            if (!reader.Read())
                return _isFinal;
            if (!see(name, reader.TokenType))
                return true;
            if (!reader.TrySkip())
                return _isFinal;
        }

        return _isFinal;
    }

    private static string? Unescape(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private void Consume(ref Utf8JsonReader reader)
    {
        var consumed = _buffer.AsSpan(_start, (int)reader.BytesConsumed);
        var newLine = consumed.LastIndexOf((byte)'\n');
        if (newLine >= 0)
            _lineStart = Place.Offset + newLine + 1;

        Place = Place.Behind(consumed);
        _start += consumed.Length;
        _state = reader.CurrentState;
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
            var read = _stream!.Read(_buffer, _end, _buffer.Length - _end);
            if (read == 0)
            {
                _isFinal = true;
                return;
            }

            _end += read;
        }
    }
}
