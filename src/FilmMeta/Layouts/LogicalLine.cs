using System.Buffers;
using FilmMeta.Text;

namespace FilmMeta.Layouts;

/// <summary>A line as a reader of the rendered page sees it: it ends at a line break of the text or at a <c>br</c> tag.</summary>
/// <param name="Start">Where its content starts, behind white space and tags.</param>
/// <param name="End">Where its content ends, before white space and tags.</param>
/// <param name="Next">Where the next line starts; the length of the text at its end.</param>
/// <param name="IsHardBreak">Whether the line ends in a break that Markdown keeps: a <c>br</c> tag, two spaces or a backslash.</param>
internal readonly record struct LogicalLine(int Start, int End, int Next, bool IsHardBreak)
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("\n\r<");
    private static readonly SearchValues<char> MarksOnly = SearchValues.Create("_*-=#> \t\u00a0\\");

    public TextSpan Span => TextSpan.FromBounds(Start, End);

    public int Length => End - Start;

    public bool IsBlank => Start == End;

    /// <summary>The line that starts at an offset.</summary>
    public static LogicalLine Read(ReadOnlySpan<char> text, int offset)
    {
        var at = offset;
        int end;
        int next;
        var isHardBreak = false;
        while (true)
        {
            var step = text[at..].IndexOfAny(Stops);
            if (step < 0)
            {
                end = next = text.Length;
                break;
            }

            at += step;
            if (text[at] != '<')
            {
                end = at;
                next = AfterNewLine(text, at);
                break;
            }

            var width = Markup.TagLength(text[at..]);
            if (width > 0 && Markup.IsLineBreakTag(text.Slice(at, width)))
            {
                end = at;
                isHardBreak = true;
                next = at + width;
                while (next < text.Length && text[next] is ' ' or '\t')
                    next++;
                if (next < text.Length && text[next] is '\n' or '\r')
                    next = AfterNewLine(text, next);
                break;
            }

            at += Math.Max(width, 1);
        }

        isHardBreak |= EndsInHardBreak(text[offset..end]);
        return Trim(text, offset, end, next, isHardBreak);
    }

    private static bool EndsInHardBreak(ReadOnlySpan<char> line) => line.EndsWith("  ") || line.EndsWith("\\");

    private static int AfterNewLine(ReadOnlySpan<char> text, int at) =>
        text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;

    private static LogicalLine Trim(ReadOnlySpan<char> text, int start, int end, int next, bool isHardBreak)
    {
        while (start < end)
        {
            if (char.IsWhiteSpace(text[start]) || text[start] is '\ufeff' or '\u200b')
                start++;
            else if (text[start] == '<' && Markup.TagLength(text[start..end]) is > 0 and var width)
                start += width;
            else
                break;
        }

        while (end > start)
        {
            if (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == '\\')
                end--;
            else if (text[end - 1] == '>' && text[start..end].LastIndexOf('<') is >= 0 and var open && Markup.TagLength(text[(start + open)..end]) == end - start - open)
                end = start + open;
            else
                break;
        }

        // A line of marks alone (a rule, a bold that was left open) holds nothing.
        if (end - start <= 8 && !text[start..end].ContainsAnyExcept(MarksOnly))
            end = start;

        return new LogicalLine(start, end, next, isHardBreak);
    }
}
