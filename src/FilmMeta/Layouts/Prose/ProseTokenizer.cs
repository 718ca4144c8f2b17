using System.Buffers;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.Prose;

/// <summary>Takes running text apart into words and marks, passing over markup, link targets and code. Rents its memory.</summary>
internal sealed partial class ProseTokenizer : IDisposable
{
    // A line shorter than this ends on purpose; a longer one may be a wrapped paragraph.
    private const int ShortLine = 60;
    private const int LongestTag = 400;
    private const int LongestTarget = 1000;


    private readonly string _text;
    private ProseToken[] _tokens;
    private ProseTokenTraits _style;
    private int _lineStart;
    private bool _isSingleQuoted;
    private char _lowQuote;
    private string _unclosed = "";

    private ProseTokenizer(string text)
    {
        // A token stands for five characters or so, blanks among them.
        _text = text;
        Language = ProseLanguage.Detect(text);
        _tokens = ArrayPool<ProseToken>.Shared.Rent(64 + (text.Length / 5));
    }

    public int Count { get; private set; }

    /// <summary>The language of the text; null for English.</summary>
    public ProseLanguage? Language { get; }

    /// <summary>The rented memory, of which the first <see cref="Count"/> tokens count.</summary>
    public ProseToken[] Buffer => _tokens;

    /// <summary>Takes the end of a text apart, and what stands before it as its headline.</summary>
    public static ProseTokenizer Run(string text, TextSpan headline, int from)
    {
        var tokenizer = new ProseTokenizer(text) { _style = ProseTokenTraits.Heading };
        tokenizer.Tokenize(headline.Start, headline.End);
        tokenizer.Tokenize(from, text.Length);
        return tokenizer;
    }

    /// <summary>Takes a whole text apart.</summary>
    public static ProseTokenizer Run(string text)
    {
        var tokenizer = new ProseTokenizer(text);
        var end = FrontMatterEnd(text);
        if (end > 0 && FrontMatterTitle(text.AsSpan(0, end)) is { IsEmpty: false } title)
        {
            // What the page calls itself is its headline.
            tokenizer._style = ProseTokenTraits.Heading;
            tokenizer.Tokenize(title.Start, title.End);
        }

        tokenizer.Tokenize(end, text.Length);
        return tokenizer;
    }

    // title: "Her, a review"
    private static TextSpan FrontMatterTitle(ReadOnlySpan<char> matter)
    {
        var at = matter.IndexOf("\ntitle:");
        if (at < 0)
            return default;

        var start = at + "\ntitle:".Length;
        var length = matter[start..].IndexOf('\n');
        var value = matter.Slice(start, length < 0 ? matter.Length - start : length);
        var trimmed = value.TrimStart(" \t\"'");
        return new TextSpan(start + value.Length - trimmed.Length, trimmed.TrimEnd(" \t\r\"'").Length);
    }

    public void Dispose()
    {
        ArrayPool<ProseToken>.Shared.Return(_tokens);
        _tokens = [];
        Count = 0;
    }

    /// <summary>Where the text starts behind a block of front matter; 0 when there is none.</summary>
    public static int FrontMatterEnd(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("---\n") && !text.StartsWith("---\r\n"))
            return 0;

        var end = text[3..].IndexOf("\n---");
        return end < 0 ? 0 : end + 7;
    }

    private void Tokenize(int at, int end)
    {
        var text = _text.AsSpan(0, end);
        _lineStart = at;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsLetter(c) || (c == '&' && LetterEntity(text, at) > 0))
                at = Word(text, at);
            else if (c is ' ' or '\t' or '\u00a0')
                at++;
            else
                at = Mark(text, at, c);
        }

        Break(ProseTokenKind.BlockEnd, at);
    }

    private int Mark(ReadOnlySpan<char> text, int at, char c)
    {
        switch (c)
        {
            case '\n':
                return Newline(text, at);
            case '.' or '!' or '?' or '…':
                return Add(ProseTokenKind.Stop, at, at + 1);
            case ',':
                return Add(ProseTokenKind.Comma, at, at + 1);
            case '(':
                return Add(ProseTokenKind.Open, at, at + 1);
            case ')':
                return Add(ProseTokenKind.Close, at, at + 1);
            case ';':
                return Add(ProseTokenKind.Semicolon, at, at + 1);
            case ':':
                return Add(ProseTokenKind.Colon, at, at + 1);
            case '/':
                return Add(ProseTokenKind.Slash, at, at + 1);
            case '|':
                return Add(ProseTokenKind.Bar, at, at + 1);
            case '–' or '—':
                return Add(ProseTokenKind.Dash, at, at + 1);
            case '-':
                return Add(at > 0 && at + 1 < text.Length && text[at - 1] is ' ' or '-' && text[Math.Min(at + 1, text.Length - 1)] is ' ' or '-' ? ProseTokenKind.Dash : ProseTokenKind.Other, at, at + 1);
            case '★' or '☆' or '⭐' or '½' when c != '½' || LastKind == ProseTokenKind.Stars:
                return Stars(text, at);
            case '“' or '”' or '„' or '«' or '»':
                return DoubleQuote(at, c);
            case '‘':
                _isSingleQuoted = true;
                return Add(ProseTokenKind.QuoteOpen, at, at + 1);
            case '’' or '\'' or '"':
                return Quote(text, at, c);
            case '*' or '_':
                return Emphasis(text, at, c);
            case '<':
                return Tag(text, at);
            case '&':
                return Entity(text, at);
            case '#':
                return Hash(text, at);
            case '[':
                return Link(text, at);
            case ']':
                return LinkEnd(text, at);
            case '{' when at + 1 < text.Length && text[at + 1] is '%' or '{':
                return SkipTo(text, at, text[at + 1] == '%' ? "%}" : "}}");
            case '`':
                return at + 1;
            case '\\':
                return at + 1;
            default:
                return char.IsDigit(c) ? Number(text, at) : char.IsWhiteSpace(c) || c is '\ufeff' or '\u200b' ? at + 1 : Add(ProseTokenKind.Other, at, at + 1);
        }
    }

    private ProseTokenKind LastKind => Count > 0 ? _tokens[Count - 1].Kind : ProseTokenKind.BlockEnd;

    private int Add(ProseTokenKind kind, int start, int end, ProseTokenTraits traits = ProseTokenTraits.None, ProseWord word = ProseWord.None)
    {
        if (Count == _tokens.Length)
        {
            var larger = ArrayPool<ProseToken>.Shared.Rent(Count * 2);
            _tokens.AsSpan(0, Count).CopyTo(larger);
            ArrayPool<ProseToken>.Shared.Return(_tokens);
            _tokens = larger;
        }

        _tokens[Count++] = new ProseToken(start, end, word, kind, traits | _style);
        return end;
    }

    private void Break(ProseTokenKind kind, int at)
    {
        if (kind == ProseTokenKind.BlockEnd)
            (_style, _isSingleQuoted, _lowQuote) = (ProseTokenTraits.None, false, '\0');
        else
            _style &= ~ProseTokenTraits.Heading;

        if (Count > 0 && _tokens[Count - 1].IsBreak)
        {
            if (kind == ProseTokenKind.BlockEnd)
                _tokens[Count - 1] = _tokens[Count - 1] with { Kind = kind };
        }
        else if (Count > 0)
        {
            Add(kind, at, at);
        }
    }

    private int Newline(ReadOnlySpan<char> text, int at)
    {
        var isShort = at - _lineStart < ShortLine || (_style & ProseTokenTraits.Heading) != 0;
        var next = at + 1;
        while (next < text.Length && text[next] is ' ' or '\t' or '\r' or '\u00a0')
            next++;

        if (next >= text.Length || text[next] == '\n')
            Break(ProseTokenKind.BlockEnd, at);
        else if (isShort || IsLineMark(text[next..]))
            Break(ProseTokenKind.LineEnd, at);

        _lineStart = next;
        return next;
    }

    // What starts a line of its own: a heading, an item of a list.
    private static bool IsLineMark(ReadOnlySpan<char> line) =>
        line[0] is '#' or '•' or '>' or '|' or '★' || (line.Length > 1 && line[0] is '-' or '*' or '+' && line[1] == ' ')
        || (line.Length > 2 && char.IsAsciiDigit(line[0]) && line[1..Math.Min(4, line.Length)].Contains(". ", StringComparison.Ordinal));

    private int Word(ReadOnlySpan<char> text, int at)
    {
        var end = at + Math.Max(1, LetterEntity(text, at));
        while (end < text.Length)
        {
            // Most words are a few letters of ASCII, too few to search them by vectors.
            while (end < text.Length && char.IsAsciiLetter(text[end]))
                end++;
            if (end == text.Length)
                break;

            var c = text[end];
            if (c == ' ')
                break;
            if (c is '’' or '\'' && Language is { HasElision: true } && Language.Find(text[at..(end + 1)]) != ProseWord.None)
            {
                end++;
                break;
            }

            if (c == '&' && LetterEntity(text, end) is > 0 and var width)
                end += width;
            else if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
                end++;
            else if (c is '-' or '‐' or '‑' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))
                end += 2;
            else if (c is '’' or '\'' && end + 1 < text.Length && char.IsLetter(text[end + 1]) && !IsGenitive(text, end))
                end += 2;
            else if (c == '.' && end + 1 < text.Length && char.IsUpper(text[end - 1]) && (end - at == 1 || text[end - 2] is '.' or '-'))
                end++;
            else if (c == '&' && text[end..].StartsWith("&#8217;") && end + 7 < text.Length && char.IsLetter(text[end + 7]) && !IsGenitive(text, end + 6))
                end += 8;
            else
                break;
        }

        // "Dr." and its like keep their full stop.
        var word = text[at..end];
        if (end < text.Length && text[end] == '.' && word.Length is >= 2 and <= 4 && IsAbbreviation(word))
            word = text[at..++end];

        if (word.StartsWith("http", StringComparison.Ordinal) && text[end..].StartsWith("://") || word.StartsWith("www.", StringComparison.Ordinal))
            return Url(text, at);

        var traits = ProseTokenTraits.None;
        if (char.IsUpper(word[0]) || (!char.IsLower(word[0]) && word[0] != '&') || (word[0] == '&' && word.Length > 1 && char.IsUpper(word[1])))
            traits |= word.Length > 1 && IsAllCaps(word) ? ProseTokenTraits.Upper | ProseTokenTraits.AllCaps : ProseTokenTraits.Upper;

        // "d'Arcy"
        else if (word.Length > 3 && word[1] is '’' or '\'' && word[0] is 'd' or 'o' or 'l' && char.IsUpper(word[2]))
            traits |= ProseTokenTraits.Upper;

        var next = end;
        var mark = end < text.Length && text[end] == '&' && (text[end..].StartsWith("&#8217;") || text[end..].StartsWith("&rsquo;")) ? end + 6 : end;
        if (mark < text.Length && IsGenitive(text, mark))
        {
            traits |= ProseTokenTraits.Genitive;
            next = mark + 2;
        }
        else if (mark < text.Length && text[mark] is '’' or '\'' && text[end - 1] is 's' or 'z' && !_isSingleQuoted && mark + 1 < text.Length && text[mark + 1] == ' ')
        {
            traits |= ProseTokenTraits.Genitive;
            next = mark + 1;
        }

        // "Twelve-year-old Miguel": no part of the name, capital or not.
        var kind = word.Length > 8 && word.EndsWith("-old", StringComparison.Ordinal) ? ProseWord.Function | ProseWord.Adjective : word.Length == 2 && word[1] == '.' ? ProseWord.None : Language is null ? ProseWords.Find(word.TrimEnd('.')) : Language.Find(word);
        // "I'd", "she'll": a pronoun with a verb.
        if (kind == ProseWord.None && word.Length is > 2 and < 8 && (word[^2] is '’' or '\'' || word[^3] is '’' or '\'') && Language is null)
            kind = ProseWords.Find(word[..^(word[^2] is '’' or '\'' ? 2 : 3)]) & ProseWord.Function;

        Add(ProseTokenKind.Word, at, end, traits, kind);
        return next;
    }

    // "&eacute;", "&#233;": how long it is; 0 when it is no letter.
    private static int LetterEntity(ReadOnlySpan<char> text, int at)
    {
        if (text[at] != '&')
            return 0;

        var near = text.Slice(at, Math.Min(10, text.Length - at));
        var semicolon = near.IndexOf(';');
        if (semicolon < 3 || near[1..semicolon].Contains(' '))
            return 0;

        var decoded = System.Net.WebUtility.HtmlDecode(near[..(semicolon + 1)].ToString());
        return decoded.Length == 1 && char.IsLetter(decoded[0]) ? semicolon + 1 : 0;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        foreach (var known in (ReadOnlySpan<string>)["Dr", "Mr", "Mrs", "Ms", "Lt", "Col", "Capt", "Sgt", "Gen", "Prof", "Rev", "Gov", "Sen", "Jr", "Sr", "St", "Bros", "Co", "Ltd", "Inc", "Corp", "Maj", "vs", "Mme"])
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether "’s" stands at an offset, behind a word.</summary>
    private static bool IsGenitive(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && (text[at] is '’' or '\'' or ';') && text[at + 1] is 's' or 'S' && (at + 2 >= text.Length || !char.IsLetterOrDigit(text[at + 2]));

    private static bool IsAllCaps(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
                return false;
        }

        return true;
    }

    private int Number(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is '.' or ',' or '-' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))))
            end++;

        return Add(ProseTokenKind.Number, at, end, ProseTokenTraits.Upper);
    }

    private int Stars(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        while (end < text.Length && text[end] is '★' or '☆' or '⭐' or '½' or '\ufe0f' or ' ' or '✩' or '✰')
            end++;

        while (text[end - 1] == ' ')
            end--;

        return Add(ProseTokenKind.Stars, at, end);
    }

    // „A“ and »B« as Germans set them, « C » as the French do.
    private int DoubleQuote(int at, char c)
    {
        var isOpen = c is '„' || (_lowQuote is '\0' && c is '“' or '«') || (c == '»' && _lowQuote != '«' && at + 1 < _text.Length && char.IsLetterOrDigit(_text[at + 1]));
        _lowQuote = !isOpen ? '\0' : c is '„' or '«' or '»' ? c : _lowQuote;
        return Add(isOpen ? ProseTokenKind.QuoteOpen : ProseTokenKind.QuoteClose, at, at + 1, ProseTokenTraits.Double);
    }

    private int Quote(ReadOnlySpan<char> text, int at, char c)
    {
        var isOpen = c != '’' && (at == 0 || text[at - 1] is ' ' or '\n' or '(' or '[' or '\t' or '—' or '–' or '*' or '_' or '>' or '\u00a0' or '“') && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);
        if (c == '\'' && isOpen)
            _isSingleQuoted = true;
        else if (c is '\'' or '’')
            _isSingleQuoted = false;

        return Add(isOpen ? ProseTokenKind.QuoteOpen : ProseTokenKind.QuoteClose, at, at + 1, c == '"' ? ProseTokenTraits.Double : ProseTokenTraits.None);
    }
}
