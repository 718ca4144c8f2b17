namespace FilmMeta.Text;

/// <summary>A text that is read, and the places of its lines.</summary>
/// <remarks>Lines end at <c>\n</c>, <c>\r\n</c> or a lone <c>\r</c>. The line table is made when a position is first asked for. Safe for use by several threads.</remarks>
public sealed class SourceText
{
    private int[]? _lineStarts;

    /// <summary>Wraps a text.</summary>
    /// <param name="text">The whole text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public SourceText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    /// <summary>The text as it was given, unchanged.</summary>
    public string Text { get; }

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => Text.Length;

    /// <summary>The characters of a span, without copying them.</summary>
    /// <param name="span">A span inside the text.</param>
    /// <returns>The characters.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> reaches outside the text.</exception>
    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>Where an offset stands, as line and column.</summary>
    /// <param name="offset">An offset from 0 up to and including <see cref="Length"/>.</param>
    /// <returns>Line and column, both from 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative or behind the end of the text.</exception>
    public LinePosition GetPosition(int offset)
    {
        if ((uint)offset > (uint)Length)
            throw new ArgumentOutOfRangeException(nameof(offset), offset, $"An offset into this text lies between 0 and {Length}.");

        var starts = _lineStarts ??= FindLineStarts(Text);
        var index = Array.BinarySearch(starts, offset);
        if (index < 0)
            index = ~index - 1;

        return new LinePosition(index + 1, offset - starts[index] + 1);
    }

    private static int[] FindLineStarts(string text)
    {
        var rest = text.AsSpan();
        var starts = new int[1 + rest.Count('\n') + rest.Count('\r')];
        var count = 1;
        var offset = 0;
        for (var at = rest.IndexOfAny('\r', '\n'); at >= 0; at = rest.IndexOfAny('\r', '\n'))
        {
            var width = rest[at] == '\r' && at + 1 < rest.Length && rest[at + 1] == '\n' ? 2 : 1;
            offset += at + width;
            starts[count++] = offset;
            rest = rest[(at + width)..];
        }

        return count == starts.Length ? starts : starts[..count];
    }
}
