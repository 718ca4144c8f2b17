using System.Buffers;
using System.Net;

namespace FilmMeta.Text;

/// <summary>Takes the markup of Markdown and HTML off a stretch of text. Knows characters, not meanings.</summary>
internal static class Markup
{
    private static readonly SearchValues<char> Special = SearchValues.Create("_*\\<&[`\r\n\t\u00a0\u200b");
    private static readonly SearchValues<char> EdgeNoise = SearchValues.Create(" \t\r\n_*\u00a0\ufeff\u200b");

    /// <summary>The text without markup, white space collapsed and trimmed.</summary>
    public static string Clean(ReadOnlySpan<char> raw)
    {
        raw = raw.Trim();
        if (!raw.ContainsAny(Special) && raw.IndexOf("  ") < 0)
            return raw.ToString();

        return CleanSlowly(raw);
    }

    /// <summary>Writes the clean text into a buffer at least as long as the raw text; gives its length.</summary>
    /// <remarks>An entity never decodes to more characters than it is written with.</remarks>
    public static int CleanInto(ReadOnlySpan<char> raw, Span<char> target)
    {
        var length = 0;
        var i = 0;
        while (i < raw.Length)
        {
            var c = raw[i];
            switch (c)
            {
                case '_' or '*' when IsInsideWord(raw, i):
                    target[length++] = c;
                    i++;
                    break;
                case '_' or '*' or '`' or '\u200b':
                    i++;
                    break;
                case '\\' when i + 1 < raw.Length && IsEscapable(raw[i + 1]):
                    target[length++] = raw[i + 1];
                    i += 2;
                    break;
                case '<' when TagLength(raw[i..]) is > 0 and var width:
                    AppendSpace(target, ref length);
                    i += width;
                    break;
                case '&' when EntityLength(raw[i..]) is > 0 and var width:
                    foreach (var decoded in WebUtility.HtmlDecode(raw.Slice(i, width).ToString()))
                    {
                        if (char.IsWhiteSpace(decoded))
                            AppendSpace(target, ref length);
                        else
                            target[length++] = decoded;
                    }

                    i += width;
                    break;
                case '[' when LinkTextLength(raw[i..], out var whole) is >= 0 and var inner:
                    length += CleanInto(raw.Slice(i + 1, inner), target[length..]);
                    i += whole;
                    break;
                default:
                    if (char.IsWhiteSpace(c))
                        AppendSpace(target, ref length);
                    else
                        target[length++] = c;

                    i++;
                    break;
            }
        }

        while (length > 0 && target[length - 1] == ' ')
            length--;

        return length;
    }

    /// <summary>The same span without white space and emphasis marks at its ends.</summary>
    public static TextSpan Trim(ReadOnlySpan<char> text, TextSpan span)
    {
        var start = span.Start;
        var end = span.End;
        while (start < end && IsEdgeNoise(text[start]))
            start++;
        while (end > start && IsEdgeNoise(text[end - 1]) && !(text[end - 1] == '*' && end - 2 >= start && text[end - 2] == '\\'))
            end--;

        return TextSpan.FromBounds(start, end);
    }

    public static bool IsEdgeNoise(char c) => EdgeNoise.Contains(c);

    /// <summary>Length of the HTML tag, comment or marked section at the start; 0 for none.</summary>
    public static int TagLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != '<')
            return 0;
        if (text.Length > 3 && text[3] == '>' && IsBr(text))
            return 4;

        if (text.StartsWith("<!--"))
        {
            var close = text.IndexOf("-->");
            return close < 0 ? text.Length : close + 3;
        }

        if (!char.IsAsciiLetter(text[1]) && text[1] is not ('/' or '!'))
            return 0;

        var end = text[..Math.Min(text.Length, MaximumTag)].IndexOf('>');
        return end < 0 ? 0 : end + 1;
    }

    /// <summary>Whether a tag breaks a line: br, p, div and their like.</summary>
    public static bool IsLineBreakTag(ReadOnlySpan<char> tag)
    {
        if (IsBr(tag))
            return tag.Length > 3 && !char.IsAsciiLetter(tag[3]);

        var name = tag.Trim("</ >");
        return name.Equals("br", StringComparison.OrdinalIgnoreCase) || name.Equals("p", StringComparison.OrdinalIgnoreCase) || name.Equals("div", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsBr(ReadOnlySpan<char> tag) => tag.Length > 2 && (tag[1] | 0x20) == 'b' && (tag[2] | 0x20) == 'r';

    // Longer tags than this hold no text of a credits page; the bound keeps a page of '<' linear.
    private const int MaximumTag = 400;
    private const int MaximumLink = 1000;
    private const int MaximumEntity = 10;

    private static string CleanSlowly(ReadOnlySpan<char> raw)
    {
        char[]? rented = null;
        var buffer = raw.Length <= 256 ? stackalloc char[256] : (rented = ArrayPool<char>.Shared.Rent(raw.Length));
        var length = CleanInto(raw, buffer);
        var text = buffer[..length].ToString();
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);

        return text;
    }

    private static void AppendSpace(Span<char> target, ref int length)
    {
        if (length > 0 && target[length - 1] != ' ')
            target[length++] = ' ';
    }

    private static bool IsInsideWord(ReadOnlySpan<char> text, int i) =>
        i > 0 && i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i - 1]) && char.IsAsciiLetterOrDigit(text[i + 1]);

    private static bool IsEscapable(char c) => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c));

    private static int EntityLength(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, MaximumEntity)].IndexOf(';');
        if (end < 2)
            return 0;

        foreach (var c in text[1..end])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '#')
                return 0;
        }

        return end + 1;
    }

    // [text](target): length of the text, and of the whole; -1 when it is no link.
    private static int LinkTextLength(ReadOnlySpan<char> text, out int whole)
    {
        whole = 0;
        var near = text[..Math.Min(text.Length, MaximumLink)];
        var close = near.IndexOf("](");
        if (close < 0 || near[1..close].Contains('['))
            return -1;

        var end = near[close..].IndexOf(')');
        if (end < 0)
            return -1;

        whole = close + end + 1;
        return close - 1;
    }
}
