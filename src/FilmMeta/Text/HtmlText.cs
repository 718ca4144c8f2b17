using System.Collections.Frozen;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace FilmMeta.Text;

/// <summary>
/// The words of an HTML page as text of the same length: tags, scripts and comments become blanks, and what breaks a line in a browser becomes a line end.
/// So each place in it is the same place in the page. Entities stay as they are written.
/// </summary>
internal static class HtmlText
{
    // A page says what it is before this offset.
    private const int Reach = 1500;
    private const string Data = "application/ld+json";

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "address", "article", "aside", "blockquote", "br", "caption", "dd", "div", "dl", "dt", "figcaption", "figure", "form", "header", "hr", "legend", "li", "main", "ol",
        "option", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul", "h1", "h2", "h3", "h4", "h5", "h6");

    // What a reader of the page does not see, or sees on every page of the site.
    private static readonly FrozenSet<string> Hidden = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "head", "nav", "footer", "select", "button", "svg", "template", "noscript");

    /// <summary>Whether a text is an HTML page.</summary>
    public static bool IsPage(ReadOnlySpan<char> text)
    {
        var head = text.TrimStart(" \t\r\n\ufeff");
        if (head.IsEmpty || head[0] != '<')
            return false;

        head = head[..Math.Min(head.Length, Reach)];
        foreach (var mark in (ReadOnlySpan<string>)["<!doctype html", "<html", "<head>", "<body"])
        {
            if (head.Contains(mark, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return IsFragment(text);
    }

    /// <summary>Part of a page: it begins with a block of HTML, and so do most of its lines.</summary>
    private static bool IsFragment(ReadOnlySpan<char> text)
    {
        var head = text.TrimStart(" \t\r\n\ufeff");
        var name = head[1..];
        var stop = name.IndexOfAnyExceptInRange('a', 'z');
        if (stop <= 0 || !(Blocks.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name[..Math.Min(stop + 1, name.Length)].TrimEnd(" >")) || Blocks.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name[..stop])))
            return false;

        var lines = 0;
        var tags = 0;
        foreach (var line in text[..Math.Min(text.Length, 2 * Reach)].EnumerateLines())
        {
            var words = line.TrimStart();
            lines += words.IsEmpty ? 0 : 1;
            tags += !words.IsEmpty && words[0] == '<' ? 1 : 0;
        }

        return tags * 5 >= lines * 4;
    }

    /// <summary>Takes the words out of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="data">Receives the stretches of the page that hold embedded linked data.</param>
    /// <returns>A text of the same length.</returns>
    public static string Read(string page, List<TextSpan> data)
    {
        var words = new char[page.Length];
        words.AsSpan().Fill(' ');
        using var source = new TextSource(page);
        var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        string? hiddenBy = null;
        var isData = false;
        var start = 0;
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            var end = Math.Clamp(source.Index, start, page.Length);
            var span = TextSpan.FromBounds(start, end);
            switch (token.Type)
            {
                case HtmlTokenType.Character when isData:
                    data.Add(span);
                    break;
                case HtmlTokenType.Character when hiddenBy is null:
                    CopyWords(page, words, span);
                    break;
                case HtmlTokenType.StartTag:
                    isData = token.Name == "script" && token.AsTag().GetAttribute("type").Equals(Data, StringComparison.OrdinalIgnoreCase);
                    Enter(tokenizer, token.Name, words, span, ref hiddenBy);
                    break;
                case HtmlTokenType.EndTag:
                    isData = false;
                    if (token.Name == hiddenBy)
                        hiddenBy = null;
                    else if (hiddenBy is null)
                        Break(token.Name, words, span, isStart: false);
                    break;
                default:
                    break;
            }

            start = end;
        }

        return new string(words);
    }

    private static void Enter(HtmlTokenizer tokenizer, string name, Span<char> words, TextSpan tag, ref string? hiddenBy)
    {
        // The tokenizer leaves it to its user that markup means nothing inside these.
        switch (name)
        {
            case "script":
                tokenizer.State = HtmlParseMode.Script;
                hiddenBy ??= name;
                break;
            case "style" or "xmp" or "iframe" or "noembed" or "noframes":
                tokenizer.State = HtmlParseMode.Rawtext;
                hiddenBy ??= name;
                break;
            case "textarea" or "title":
                tokenizer.State = HtmlParseMode.RCData;
                hiddenBy ??= name;
                break;
            case "body":
                hiddenBy = null;
                break;
            default:
                if (Hidden.Contains(name))
                    hiddenBy ??= name;
                break;
        }

        if (hiddenBy is null)
            Break(name, words, tag, isStart: true);
    }

    /// <summary>Puts in a tag's place what it does to the layout: a line end, the sign of a heading, a tabulator between cells.</summary>
    private static void Break(string name, Span<char> words, TextSpan tag, bool isStart)
    {
        if (tag.IsEmpty)
            return;
        if (name is "td" or "th")
        {
            words[tag.Start] = isStart ? ' ' : '\t';
            return;
        }

        if (!Blocks.Contains(name))
            return;

        words[tag.Start] = '\n';
        if (isStart && name is "h1" && tag.Length > 2)
            words[tag.Start + 1] = '#';
    }

    // A line end in the page's text is a blank.
    private static void CopyWords(string page, Span<char> words, TextSpan span)
    {
        var target = words.Slice(span.Start, span.Length);
        page.AsSpan(span.Start, span.Length).CopyTo(target);
        target.ReplaceAny(LineEnds, ' ');

        // Blanks and the signs that part words are such; other entities are left to whoever reads a value.
        if (!target.Contains('&'))
            return;

        PageText.DecodeEntities(target);
        foreach (var blank in (ReadOnlySpan<string>)["&#xa0;", "&#xA0;", "&ensp;", "&emsp;"])
            BlankOut(target, blank);
    }

    private static void BlankOut(Span<char> words, string what)
    {
        for (var at = words.IndexOf(what); at >= 0;)
        {
            words.Slice(at, what.Length).Fill(' ');
            var next = words[(at + what.Length)..].IndexOf(what);
            at = next < 0 ? -1 : at + what.Length + next;
        }
    }

    private static readonly System.Buffers.SearchValues<char> LineEnds = System.Buffers.SearchValues.Create("\r\n\t");
}
