using System.Globalization;

namespace FilmMeta.Vocabulary;

/// <summary>A label cut into words, with a key in which spelling, plural and word form no longer matter.</summary>
/// <remarks>
/// The key is the normal forms of the words without anything between them, so that "Make-up", "Make up" and "Makeup" are one,
/// and any run of words has its key as a slice of it.
/// </remarks>
internal sealed class LabelText
{
    private readonly char[] _key;

    private LabelText(string source, LabelWord[] words, char[] key)
    {
        Source = source;
        Words = words;
        _key = key;
    }

    /// <summary>The label as given.</summary>
    public string Source { get; }

    /// <summary>Its words.</summary>
    public LabelWord[] Words { get; }

    /// <summary>Cuts a label.</summary>
    /// <param name="source">The label.</param>
    /// <returns>Its words.</returns>
    public static LabelText Read(string source)
    {
        var words = new List<LabelWord>(8);
        var key = new List<char>(source.Length + 16);
        Span<char> buffer = stackalloc char[64];
        var before = ' ';
        var depth = 0;
        var quote = '\0';
        var at = 0;
        while (at < source.Length)
        {
            var c = source[at];
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c == '©' || c == '℗')
            {
                var end = WordEnd(source, at);
                var bare = Fold(source.AsSpan(at, end - at), buffer);
                Add(source, at, end, bare, before, depth > 0, quote != '\0', words, key, out var joins);
                before = joins ? '&' : ' ';
                at = SkipPossessive(source, end);
                continue;
            }

            switch (c)
            {
                case '(':
                    depth++;
                    break;
                case ')':
                    depth = Math.Max(0, depth - 1);
                    break;
                case '&' or '+' when words.Count > 0:
                    before = '&';
                    break;
                case '/' or '|' or ';' or '·' or '•' or '\u30FB' or '\uFF0F' or '\u3001' when words.Count > 0:
                    before = '/';
                    break;
                case ',' when words.Count > 0:
                    before = before is ' ' ? ',' : before;
                    break;
                case '–' or '—' or ':' when words.Count > 0:
                    before = '-';
                    break;
                case '-' when words.Count > 0 && source[at - 1] == ' ':
                    before = '-';
                    break;
                case '-' when words.Count > 0 && before == ' ':
                    before = '~';
                    break;
                default:
                    quote = Quote(source, at, quote);
                    break;
            }

            at++;
        }

        return new LabelText(source, [.. words], [.. key]);
    }

    /// <summary>The key of a run of words.</summary>
    /// <param name="from">The first word.</param>
    /// <param name="to">The word after the last.</param>
    /// <returns>The key; empty for an empty run.</returns>
    public ReadOnlySpan<char> Key(int from, int to) =>
        from >= to ? default : _key.AsSpan(Words[from].KeyStart, Words[to - 1].KeyEnd - Words[from].KeyStart);

    /// <summary>The printed text of a run of words.</summary>
    /// <param name="from">The first word.</param>
    /// <param name="to">The word after the last.</param>
    /// <returns>The text, with the quotation marks around it; null for an empty run.</returns>
    public string? Text(int from, int to)
    {
        if (from >= to)
            return null;

        int start = Words[from].Start, end = Words[to - 1].End;
        if (start > 0 && Words[from].Quoted && IsQuote(Source[start - 1]))
            start--;
        if (end < Source.Length && Words[to - 1].Quoted && IsQuote(Source[end]))
            end++;
        return Source[start..end];
    }

    /// <summary>The printed text after a word, words without meaning included: "The Price of Salt" after "novel".</summary>
    /// <param name="from">The first word that may be in it.</param>
    /// <param name="to">The word after the last.</param>
    /// <returns>The text; null for an empty run.</returns>
    public string? TextAfter(int from, int to)
    {
        if (from == 0 || from >= to || Text(from, to) is not { } text)
            return from == 0 ? Text(from, to) : null;

        var start = SkipPossessive(Source, Words[from - 1].End);
        var end = Words[to - 1].End;
        if (end < Source.Length && Words[to - 1].Quoted && IsQuote(Source[end]))
            end++;
        return Source.AsSpan(start, end - start).TrimStart(" ,:–—-.)]/").ToString() is { Length: > 0 } all ? all : text;
    }

    /// <summary>The same label with other words, for example without those in brackets.</summary>
    /// <param name="words">The words that stay.</param>
    /// <returns>The label, its key rebuilt.</returns>
    public LabelText With(ReadOnlySpan<LabelWord> words)
    {
        var key = new List<char>(_key.Length);
        var kept = new LabelWord[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            var start = key.Count;
            if (!IsLeftOut(word))
                key.AddRange(_key.AsSpan(word.KeyStart, word.KeyEnd - word.KeyStart));
            kept[i] = word with { KeyStart = start, KeyEnd = key.Count };
        }

        return new LabelText(Source, kept, [.. key]);
    }

    private static bool IsLeftOut(in LabelWord word) => word.Modifier is not null;

    private static void Add(
        string source, int start, int end, ReadOnlySpan<char> bare, char before, bool inBrackets, bool quoted, List<LabelWord> words, List<char> key, out bool joins)
    {
        joins = false;
        var kind = LabelWordKind.Plain;
        var form = bare;
        string? normal = null;
        if (LabelVocabulary.Default.TryFind(bare, out var entry) || LabelVocabulary.Default.TryFind(form = Singular(bare), out entry))
        {
            kind = entry.Kind;
            normal = entry.Normal;
            form = entry.Key ?? form;
        }

        if (kind == LabelWordKind.Skip)
            return;
        if (kind == LabelWordKind.Join)
        {
            // A label that opens with "and" continues the one before it.
            joins = words.Count > 0;
            return;
        }

        var keyStart = key.Count;
        key.AddRange(form);
        words.Add(new LabelWord(start, end, keyStart, key.Count, words.Count == 0 ? ' ' : before, kind, normal) { InBrackets = inBrackets, Quoted = quoted });
    }

    // A word ends before anything that is no letter or digit, but brackets inside a word do not end it ("Direct[ed]").
    private static int WordEnd(string source, int at)
    {
        var end = at + 1;
        while (end < source.Length)
        {
            var c = source[end];
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
                end++;
            else if (c is '[' or ']' && end + 1 < source.Length && char.IsLetterOrDigit(source[end + 1]))
                end += 2;
            else
                break;
        }

        return end;
    }

    private static int SkipPossessive(string source, int at)
    {
        if (at + 1 < source.Length && source[at] is '\'' or '’' && source[at + 1] is 's' or 'S' && (at + 2 == source.Length || !char.IsLetterOrDigit(source[at + 2])))
            return at + 2;
        return at;
    }

    private static bool IsQuote(char c) => c is '‘' or '’' or '“' or '”' or '"' or '\'' or '«' or '»' or '„';

    // What the quotation is closed by after this character: nul outside of one. A single letter in quotes is no title ("A" camera).
    private static char Quote(string source, int at, char open)
    {
        var c = source[at];
        if (open != '\0')
            return c == open ? '\0' : open;
        var close = c switch { '‘' => '’', '“' => '”', '„' => '“', '«' => '»', '"' => '"', '\'' when at == 0 || source[at - 1] == ' ' => '\'', _ => '\0' };
        if (close == '\0' || at + 2 >= source.Length || source[at + 2] == close)
            return '\0';
        return source.IndexOf(close, at + 1) > 0 ? close : '\0';
    }

    // Lower case without diacritics; what does not fit the buffer is cut, no word of a label is that long.
    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var count = 0;
        foreach (var c in word)
        {
            if (count + 2 > buffer.Length)
                break;
            if (c < 0x80)
            {
                if (char.IsAsciiLetterOrDigit(c))
                    buffer[count++] = char.ToLowerInvariant(c);
                continue;
            }

            if (c is >= '\u0300' and <= '\u036F')
                continue;
            var lower = char.ToLowerInvariant(c);
            var folded = LatinLetters.Fold(lower);
            if (folded.Length == 0)
                buffer[count++] = lower;
            foreach (var f in folded)
                buffer[count++] = f;
        }

        return buffer[..count];
    }

    // English plurals; the words of the tables go the same way, so a wrong singular does no harm.
    private static ReadOnlySpan<char> Singular(ReadOnlySpan<char> word)
    {
        if (word.Length < 4)
            return word;
        if (word.EndsWith("men", StringComparison.Ordinal))
            return string.Concat(word[..^2], "an");
        if (word.EndsWith("woman", StringComparison.Ordinal) && word.Length > 5)
            return string.Concat(word[..^5], "man");
        if (word.EndsWith("person", StringComparison.Ordinal) && word.Length > 7)
            return string.Concat(word[..^6], "man");
        if (word[^1] != 's' || word[^2] is 's' or 'u' or 'i')
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal))
            return string.Concat(word[..^3], "y");
        return word.EndsWith("sses", StringComparison.Ordinal) ? word[..^2] : word[..^1];
    }
}
