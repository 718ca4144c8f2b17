using System.Buffers;
using FilmMeta.Text;

namespace FilmMeta.Layouts;

/// <summary>Where a label and what it labels stand on a line.</summary>
/// <param name="Label">The label, without the marks at its ends and without its colon.</param>
/// <param name="ValueStart">Where its value starts.</param>
internal readonly record struct LabelMatch(TextSpan Label, int ValueStart)
{
    public bool IsEmpty => Label.IsEmpty;
}

/// <summary>
/// Finds labels whose end is marked by a colon beside an emphasis mark, wherever the mark slipped to:
/// <c>_Label:_</c>, <c>_Label_:</c>, <c>_Label_ :</c>, <c>_Label__:_</c>, <c>Label_:</c>.
/// </summary>
internal static class LabelScanner
{
    /// <summary>Longer labels than this are sentences.</summary>
    public const int MaximumLabel = 180;

    private static readonly SearchValues<char> AnyBracket = SearchValues.Create("()[]");

    /// <summary>The label that starts a line, when emphasis marks its end.</summary>
    public static LabelMatch MatchEmphasised(ReadOnlySpan<char> text, int start, int end)
    {
        var limit = Math.Min(end, start + MaximumLabel);
        var from = start;
        while (from < limit)
        {
            var step = text[from..limit].IndexOf(':');
            if (step < 0)
                break;

            var colon = from + step;
            if (EndsLabel(text, start, colon, end, out var valueStart))
            {
                var label = Markup.Trim(text, TextSpan.FromBounds(start, colon));
                return !label.IsEmpty && IsBalanced(text[start..colon]) && !text[start..colon].Contains(';') ? new LabelMatch(label, valueStart) : default;
            }

            from = colon + 1;
        }

        return default;
    }

    /// <summary>The label that starts a line, up to its first colon, whatever marks stand there.</summary>
    public static LabelMatch MatchPlain(ReadOnlySpan<char> text, int start, int end)
    {
        var limit = Math.Min(end, start + MaximumLabel);
        var step = text[start..limit].IndexOf(':');
        if (step <= 0)
            return default;

        var colon = start + step;
        if (colon + 1 < end && !char.IsWhiteSpace(text[colon + 1]) && !Markup.IsEdgeNoise(text[colon + 1]) && char.IsAsciiLetterOrDigit(text[colon - 1]) && char.IsLower(text[colon + 1]))
            return default;

        var label = Markup.Trim(text, TextSpan.FromBounds(start, colon));
        return IsBalanced(text[start..colon]) && !label.IsEmpty ? new LabelMatch(label, colon + 1) : default;
    }

    /// <summary>The label that starts a line in roman and ends in "by" before a name: "Directed by X".</summary>
    public static LabelMatch MatchBy(ReadOnlySpan<char> text, int start, int end)
    {
        var step = text[start..Math.Min(end, start + 60)].IndexOf(" by ");
        if (step <= 0 || start + step + 4 >= end || !char.IsUpper(text[start]))
            return default;

        var value = start + step + 4;
        return char.IsUpper(text[value]) ? new LabelMatch(TextSpan.FromBounds(start, value - 1), value) : default;
    }

    /// <summary>The run of emphasised text that starts a line: the text in it, and where it ends.</summary>
    public static LabelMatch MatchRun(ReadOnlySpan<char> text, int start, int end)
    {
        if (start >= end || !IsMark(text[start]))
            return default;

        var open = start;
        while (open < end && IsMark(text[open]))
            open++;

        var step = text[open..end].IndexOfAny('_', '*');
        if (step <= 0)
            return default;

        var close = open + step;
        var label = Markup.Trim(text, TextSpan.FromBounds(open, close));
        while (close < end && IsMark(text[close]))
            close++;

        return label.IsEmpty ? default : new LabelMatch(label, close);
    }

    /// <summary>
    /// The next label inside a value: behind white space or a semicolon, outside brackets, opened by an emphasis mark and closed by a colon beside one.
    /// </summary>
    public static LabelMatch FindNext(ReadOnlySpan<char> text, int from, int end, out int labelStart)
    {
        labelStart = -1;
        var depth = 0;
        var colon = from - 1;
        for (var i = from; i < end; i++)
        {
            // Without a colon ahead there is no label.
            if (i > colon)
            {
                var step = text[i..end].IndexOf(':');
                if (step < 0)
                    return default;

                colon = i + step;
            }

            switch (text[i])
            {
                case '(' or '[':
                    depth++;
                    break;
                case ')' or ']' when depth > 0:
                    depth--;
                    break;
                case '_' or '*' when depth == 0 && IsOpening(text, from, i):
                    var match = MatchEmphasised(text, i, end);
                    if (!match.IsEmpty)
                    {
                        labelStart = i;
                        return match;
                    }

                    break;
                default:
                    break;
            }
        }

        return default;
    }

    public static bool IsMark(char c) => c is '_' or '*';

    /// <summary>Whether a colon ends a label: an emphasis mark stands on one of its sides.</summary>
    private static bool EndsLabel(ReadOnlySpan<char> text, int start, int colon, int end, out int valueStart)
    {
        valueStart = colon + 1;
        var before = colon - 1;
        while (before > start && text[before] is ' ' or '\t')
            before--;

        var isClosedBefore = before > start && IsMark(text[before]);
        var after = colon + 1;
        while (after < end && text[after] is ' ')
            after++;

        // "_Label:_" and "_Label :_": the mark closes. "_Label_: _Value_": it opens the value.
        var isClosedAfter = after < end && IsMark(text[after]) && (!isClosedBefore || after == colon + 1) && !IsOpeningOfValue(text, after, end, isClosedBefore);
        if (!isClosedBefore && !isClosedAfter)
            return false;

        if (isClosedAfter)
        {
            valueStart = after;
            while (valueStart < end && IsMark(text[valueStart]))
                valueStart++;
            if (valueStart < end && text[valueStart] == ':')
                valueStart++;
        }

        return true;
    }

    private static bool IsOpeningOfValue(ReadOnlySpan<char> text, int mark, int end, bool isClosedBefore)
    {
        if (!isClosedBefore)
            return false;

        var behind = mark;
        while (behind < end && IsMark(text[behind]))
            behind++;

        return behind < end && !char.IsWhiteSpace(text[behind]) && text[behind..end].IndexOfAny('_', '*') >= 0;
    }

    private static bool IsOpening(ReadOnlySpan<char> text, int from, int i)
    {
        if (i > from && !char.IsWhiteSpace(text[i - 1]) && text[i - 1] is not (';' or ',' or '.'))
            return false;

        return i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]) && !IsMark(text[i + 1]);
    }

    private static bool IsBalanced(ReadOnlySpan<char> label)
    {
        if (!label.ContainsAny(AnyBracket))
            return true;

        var depth = 0;
        foreach (var c in label)
        {
            if (c is '(' or '[')
                depth++;
            else if (c is ')' or ']' && --depth < 0)
                return false;
        }

        return depth == 0;
    }
}
