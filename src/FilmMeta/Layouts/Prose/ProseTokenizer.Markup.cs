namespace FilmMeta.Layouts.Prose;

/// <summary>Emphasis, tags, entities, links and code.</summary>
internal sealed partial class ProseTokenizer
{
    private int Emphasis(ReadOnlySpan<char> text, int at, char c)
    {
        var end = at + 1;
        while (end < text.Length && text[end] == c)
            end++;

        var opens = end < text.Length && !char.IsWhiteSpace(text[end]);
        var closes = at > 0 && !char.IsWhiteSpace(text[at - 1]);
        var length = end - at;
        var style = length == 1 ? ProseTokenTraits.Italic : length == 2 ? ProseTokenTraits.Bold : ProseTokenTraits.Italic | ProseTokenTraits.Bold;
        if (c == '*' && length is >= 3 and <= 5 && !opens && !closes && LastKind is ProseTokenKind.Colon or ProseTokenKind.LineEnd && at > 0 && text[at - 1] is ' ' or '\n' && (end >= text.Length || text[end] is '\n' or '\r'))
            return Add(ProseTokenKind.Stars, at, end);
        if (length > 3 || (opens && closes && c == '_' && char.IsLetterOrDigit(text[end]) && char.IsLetterOrDigit(text[at - 1])))
            return end;

        if ((_style & style) != 0 && closes)
            _style &= ~style;
        else if (opens)
            _style |= style;

        return end;
    }

    private int Tag(ReadOnlySpan<char> text, int at)
    {
        var near = text.Slice(at, Math.Min(LongestTag, text.Length - at));
        if (near.StartsWith("<!--"))
            return SkipTo(text, at, "-->");

        var close = near.IndexOf('>');
        if (close < 2 || !(char.IsAsciiLetter(near[1]) || near[1] == '/'))
            return Add(ProseTokenKind.Other, at, at + 1);

        var isEnd = near[1] == '/';
        var name = near[(isEnd ? 2 : 1)..close];
        var stop = name.IndexOfAny(" /\n\t");
        if (stop >= 0)
            name = name[..stop];

        var end = at + close + 1;
        switch (name.Length)
        {
            case 1 when name[0] is 'i' or 'I':
            case 2 when name is "em":
            case 4 when name is "cite":
                Style(ProseTokenTraits.Italic, isEnd);
                break;
            case 1 when name[0] is 'b' or 'B':
            case 6 when name is "strong":
                Style(ProseTokenTraits.Bold, isEnd);
                break;
            case 2 when name is "br" or "BR":
                Break(LastKind == ProseTokenKind.LineEnd ? ProseTokenKind.BlockEnd : ProseTokenKind.LineEnd, at);
                _lineStart = end;
                break;
            case 2 when name[0] is 'h' or 'H' && char.IsAsciiDigit(name[1]):
                Break(ProseTokenKind.BlockEnd, at);
                Style(ProseTokenTraits.Heading, isEnd);
                break;
            case 5 when name is "style" && !isEnd:
                return SkipTo(text, end, "</style>");
            case 6 when name is "script" && !isEnd:
                return SkipTo(text, end, "</script>");
            case 1 when name[0] is 'a' or 'u' or 'q' or 's':
            case 4 when name is "span" or "abbr" or "font":
                break;
            default:
                Break(ProseTokenKind.BlockEnd, at);
                break;
        }

        return end;
    }

    private void Style(ProseTokenTraits style, bool isEnd) => _style = isEnd ? _style & ~style : _style | style;

    private int Entity(ReadOnlySpan<char> text, int at)
    {
        var near = text.Slice(at, Math.Min(10, text.Length - at));
        var semicolon = near.IndexOf(';');
        if (semicolon < 2)
            return Add(ProseTokenKind.Ampersand, at, at + 1);

        var end = at + semicolon + 1;
        return near[1..semicolon] switch
        {
            "amp" or "#38" => Add(ProseTokenKind.Ampersand, at, end),
            "quot" or "#34" => Add(LastKind == ProseTokenKind.Word && at > 0 && !char.IsWhiteSpace(text[at - 1]) ? ProseTokenKind.QuoteClose : ProseTokenKind.QuoteOpen, at, end, ProseTokenTraits.Double),
            "ldquo" or "#8220" => Add(ProseTokenKind.QuoteOpen, at, end, ProseTokenTraits.Double),
            "rdquo" or "#8221" => Add(ProseTokenKind.QuoteClose, at, end, ProseTokenTraits.Double),
            "lsquo" or "#8216" => Add(ProseTokenKind.QuoteOpen, at, end),
            "rsquo" or "#8217" or "#39" or "#x27" => Add(ProseTokenKind.QuoteClose, at, end),
            "ndash" or "mdash" or "#8211" or "#8212" => Add(ProseTokenKind.Dash, at, end),
            "nbsp" or "#160" => end,
            _ => Add(ProseTokenKind.Other, at, end),
        };
    }

    private int Hash(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        while (end < text.Length && text[end] == '#')
            end++;

        if (end < text.Length && text[end] == ' ' && at == _lineStart)
        {
            Break(ProseTokenKind.BlockEnd, at);
            _style |= ProseTokenTraits.Heading;
            return end;
        }

        return Add(ProseTokenKind.Hash, at, end);
    }

    // "[7]" and "[sic]" are notes; "![" is a picture; "[text](target)" is its text.
    private int Link(ReadOnlySpan<char> text, int at)
    {
        var near = text.Slice(at, Math.Min(LongestTarget, text.Length - at));
        var close = near.IndexOf(']');
        if (close < 0)
            return at + 1;

        var isLink = close + 1 < near.Length && near[close + 1] == '(';
        if (isLink && at > 0 && text[at - 1] == '!')
        {
            var end = near[close..].IndexOf(')');
            return end < 0 ? at + 1 : at + close + end + 1;
        }

        return isLink ? at + 1 : close <= 6 ? at + close + 1 : Add(ProseTokenKind.Other, at, at + 1);
    }

    private static int LinkEnd(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || text[at + 1] != '(')
            return at + 1;

        var near = text.Slice(at, Math.Min(LongestTarget, text.Length - at));
        var end = near.IndexOf(')');
        return end < 0 ? at + 1 : at + end + 1;
    }

    private int Url(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or ')' or ']' or '"'))
            end++;

        return Add(ProseTokenKind.Other, at, end);
    }

    private int SkipTo(ReadOnlySpan<char> text, int at, string close)
    {
        // What is never closed is no markup; searching for its end again and again would not be linear.
        if (_unclosed.Contains(close, StringComparison.Ordinal))
            return at + 1;

        var end = text[at..].IndexOf(close, StringComparison.Ordinal);
        if (end >= 0)
            return at + end + close.Length;

        _unclosed += close;
        return Math.Min(at + 1, text.Length);
    }
}
