using System.Text;
using FilmMeta.Text;

namespace FilmMeta.Json;

/// <summary>Where bytes of a UTF-8 text stand, as line and column.</summary>
internal sealed class Utf8Lines
{
    private readonly int[] _starts;

    /// <param name="utf8">The whole text.</param>
    public Utf8Lines(ReadOnlySpan<byte> utf8)
    {
        List<int> starts = [0];
        var offset = 0;
        for (var at = utf8.IndexOf((byte)'\n'); at >= 0; at = utf8[offset..].IndexOf((byte)'\n'))
        {
            offset += at + 1;
            starts.Add(offset);
        }

        _starts = [.. starts];
    }

    /// <summary>Line and column of a byte, both from 1, the column in UTF-16 code units.</summary>
    /// <param name="utf8">The same text.</param>
    /// <param name="offset">An offset from 0 up to and including the length of the text; one beyond it counts as the end.</param>
    public LinePosition GetPosition(ReadOnlySpan<byte> utf8, long offset)
    {
        var at = (int)Math.Min(offset, utf8.Length);
        var index = Array.BinarySearch(_starts, at);
        if (index < 0)
            index = ~index - 1;

        return new LinePosition(index + 1, Encoding.UTF8.GetCharCount(utf8[_starts[index]..at]) + 1);
    }
}
