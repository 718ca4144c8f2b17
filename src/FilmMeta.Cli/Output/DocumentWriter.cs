using System.Buffers;

namespace FilmMeta.Cli.Output;

/// <summary>Joins the documents of several inputs: each on a line of its own, or as the items of an indented array.</summary>
/// <remarks>Writes nothing before the first document, and nothing at all when there is none.</remarks>
internal sealed class DocumentWriter
{
    private readonly Stream _output;
    private readonly bool _isArray;
    private bool _isBegun;

    /// <param name="output">Where to write.</param>
    /// <param name="isArray">Whether the documents are items of an array.</param>
    public DocumentWriter(Stream output, bool isArray)
    {
        _output = output;
        _isArray = isArray;
    }

    /// <summary>Writes one document.</summary>
    /// <param name="json">The JSON, without a line end behind it.</param>
    public void Write(ReadOnlySpan<byte> json)
    {
        if (!_isArray)
        {
            _output.Write(json);
            _output.Write("\n"u8);
        }
        else
        {
            _output.Write(_isBegun ? ",\n  "u8 : "[\n  "u8);
            WriteIndented(json);
        }

        _isBegun = true;
    }

    /// <summary>Closes what is open.</summary>
    public void End()
    {
        if (_isArray && _isBegun)
            _output.Write("\n]\n"u8);
    }

    // A line end inside a JSON string is escaped, so each that stands there belongs to the layout.
    private void WriteIndented(ReadOnlySpan<byte> json)
    {
        var lines = 0;
        foreach (var at in json.Split((byte)'\n'))
            lines += at.End.Value > 0 ? 1 : 0;

        var buffer = ArrayPool<byte>.Shared.Rent(json.Length + (2 * lines));
        var length = 0;
        foreach (var range in json.Split((byte)'\n'))
        {
            if (length > 0)
            {
                "\n  "u8.CopyTo(buffer.AsSpan(length));
                length += 3;
            }

            var line = json[range];
            line.CopyTo(buffer.AsSpan(length));
            length += line.Length;
        }

        _output.Write(buffer, 0, length);
        ArrayPool<byte>.Shared.Return(buffer);
    }
}
