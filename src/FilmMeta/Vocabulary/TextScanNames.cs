namespace FilmMeta.Vocabulary;

/// <summary>
/// Names and what they stand for, found as the longest one at the start of a text: without regard to case, accents, full stops and hyphens.
/// Short forms are found in capitals only.
/// </summary>
/// <typeparam name="T">What a name stands for.</typeparam>
internal sealed class TextScanNames<T>
    where T : class
{
    // Longer than the longest name of any table, folded.
    private const int BufferLength = 80;

    private const int FirstWordBits = 1 << 15;

    // So that no look is longer in a text without spaces.
    private const int LongestFirstWord = 40;

    private readonly Dictionary<string, T?> _names;
    private readonly Dictionary<string, T?>.AlternateLookup<ReadOnlySpan<char>> _nameLookup;
    private readonly Dictionary<string, T?> _shortForms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T?>.AlternateLookup<ReadOnlySpan<char>> _shortFormLookup;

    // A bit for the first word of every name, by its hash: most texts are told apart from all names by one look.
    private readonly ulong[] _firstWords = new ulong[FirstWordBits / 64];
    private int _longest;

    internal TextScanNames(int capacity)
    {
        _names = new(capacity, StringComparer.Ordinal);
        _nameLookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        _shortFormLookup = _shortForms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Adds a name; the first of two that fold alike stays.</summary>
    internal void Add(ReadOnlySpan<char> name, T? value)
    {
        Span<char> lower = stackalloc char[BufferLength];
        Span<char> kept = stackalloc char[BufferLength];
        Span<int> ends = stackalloc int[BufferLength];
        var key = WithoutArticle(lower[..Fold(name, lower, kept, ends, out _)]);
        _longest = Math.Max(_longest, key.Length + 4);
        AddFirstWord(key);
        _nameLookup.TryAdd(key, value);
    }

    /// <summary>Adds a short form that is read in the case in which it stands here; with full stops or spaces between its letters too.</summary>
    internal void AddShortForm(ReadOnlySpan<char> form, T? value, bool isSpelled = true)
    {
        Span<char> lower = stackalloc char[BufferLength];
        Span<char> kept = stackalloc char[BufferLength];
        Span<int> ends = stackalloc int[BufferLength];
        var length = Fold(form, lower, kept, ends, out _);
        var key = kept[..length].ToString();
        AddFirstWord(lower[..length]);
        _longest = Math.Max(_longest, key.Length * 2);
        _shortForms.TryAdd(key, value);
        if (!isSpelled || length > 4)
            return;

        Span<char> spelled = stackalloc char[8];
        for (var i = 0; i < length; i++)
        {
            spelled[2 * i] = key[i];
            spelled[(2 * i) + 1] = ' ';
        }

        _shortForms.TryAdd(spelled[..((2 * length) - 1)].ToString(), value);
        AddFirstWord(lower[..1]);
    }

    /// <summary>What a name or short form stands for already; null for nothing yet.</summary>
    internal T? Existing(ReadOnlySpan<char> name, bool isShortForm)
    {
        Span<char> lower = stackalloc char[BufferLength];
        Span<char> kept = stackalloc char[BufferLength];
        Span<int> ends = stackalloc int[BufferLength];
        var length = Fold(name, lower, kept, ends, out _);
        T? value;
        return (isShortForm ? _shortFormLookup.TryGetValue(kept[..length], out value) : _nameLookup.TryGetValue(WithoutArticle(lower[..length]), out value))
            ? value
            : null;
    }

    /// <summary>The length of the longest name at the start that ends at the end of a word; 0 for none.</summary>
    internal int Match(ReadOnlySpan<char> text, out T? value)
    {
        value = null;
        if (text.IsEmpty || !(char.IsLetterOrDigit(text[0]) || text[0] == '+') || !MayStart(text))
            return 0;

        Span<char> lower = stackalloc char[BufferLength];
        Span<char> kept = stackalloc char[BufferLength];
        Span<int> ends = stackalloc int[BufferLength];
        var limit = Math.Min(_longest, BufferLength);
        var length = Fold(text, lower[..limit], kept, ends, out _);
        var article = length - WithoutArticle(lower[..length]).Length;
        for (var end = length; end > article; end--)
        {
            var stop = ends[end - 1];
            if (lower[end - 1] == ' ' || !IsEnd(text, stop))
                continue;

            if (_nameLookup.TryGetValue(lower[article..end], out value) || (article == 0 && _shortFormLookup.TryGetValue(kept[..end], out value)))
                return IsAbbreviated(text, stop) ? stop + 1 : stop;
        }

        value = null;
        return 0;
    }

    /// <summary>Whether the whole text is a name or a short form.</summary>
    internal bool TryFind(ReadOnlySpan<char> name, out T? value)
    {
        value = null;
        Span<char> lower = stackalloc char[BufferLength];
        Span<char> kept = stackalloc char[BufferLength];
        Span<int> ends = stackalloc int[BufferLength];
        var length = Fold(name.Trim(), lower, kept, ends, out var whole);
        return whole
            && (_nameLookup.TryGetValue(WithoutArticle(lower[..length]), out value) || _shortFormLookup.TryGetValue(kept[..length], out value));
    }

    private void AddFirstWord(ReadOnlySpan<char> folded)
    {
        var hash = HashOfFirstWord(folded);
        _firstWords[hash / 64] |= 1UL << (hash % 64);
    }

    private bool MayStart(ReadOnlySpan<char> text)
    {
        var hash = HashOfFirstWord(text);
        return (_firstWords[hash / 64] & (1UL << (hash % 64))) != 0 || text.StartsWith("the ", StringComparison.OrdinalIgnoreCase);
    }

    // The run of letters, or of digits, at the start; folded or not, the hash is the same.
    private static int HashOfFirstWord(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        var isLetters = char.IsLetter(text[0]);
        foreach (var c in text[..Math.Min(text.Length, LongestFirstWord)])
        {
            if (TextScan.IsCombiningMark(c) || c is '.' or '\u200B' or '\u00AD')
                continue;

            if (isLetters ? !char.IsLetter(c) : !char.IsAsciiDigit(c))
                break;

            var folded = c == '\u00DF' ? 's' : char.ToLowerInvariant(Fold(c));
            hash = (hash ^ folded) * 16777619;
            if (c == '\u00DF')
                hash = (hash ^ folded) * 16777619;
        }

        return (int)((hash ^ (hash >> 15)) % FirstWordBits);
    }

    private static char Fold(char c)
    {
        if (c < '\u0080')
            return c is '-' or '\t' ? ' ' : c == '`' ? '\'' : c;

        return TextScan.IsSpace(c) || TextScan.IsDash(c) ? ' ' : TextScan.IsApostrophe(c) ? '\'' : TextScan.WithoutDiacritics(c);
    }

    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> folded) =>
        folded.StartsWith("the ", StringComparison.Ordinal) ? folded[4..] : folded;

    // The last full stop of "U.S.A." belongs to it, the one of "St. Lucia." does not.
    private static bool IsAbbreviated(ReadOnlySpan<char> text, int end) =>
        end < text.Length && text[end] == '.' && char.IsUpper(text[end - 1]) && text[..end].Contains('.');

    // "USA1941" ends a name too; "France's" and "Indian" do not.
    private static bool IsEnd(ReadOnlySpan<char> text, int position)
    {
        if (position >= text.Length)
            return true;

        var next = text[position];
        if (TextScan.IsApostrophe(next))
            return position + 1 >= text.Length || !char.IsLetter(text[position + 1]);

        return !char.IsLetter(next) && !TextScan.IsCombiningMark(next) && !(char.IsAsciiDigit(next) && char.IsAsciiDigit(text[position - 1]));
    }

    // Two foldings at once, since short forms keep their case; ends[i] is where, in the source, folded character i ends.
    private static int Fold(ReadOnlySpan<char> text, Span<char> lower, Span<char> kept, Span<int> ends, out bool whole)
    {
        var length = 0;
        var i = 0;
        for (; i < text.Length && length < lower.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetter(c))
            {
                kept[length] = c;
                lower[length] = (char)(c | 0x20);
                ends[length++] = i + 1;
                continue;
            }

            if (TextScan.IsCombiningMark(c) && length > 0)
            {
                ends[length - 1] = i + 1;
                continue;
            }

            if (c is '.' or '\u200B' or '\u00AD')
                continue;

            if (c is '\n' or '\r' or '\u00A9')
                break;

            var folded = Fold(c);
            if (folded == ' ' && (length == 0 || lower[length - 1] == ' '))
                continue;

            var count = folded == '\u00DF' && length + 1 < lower.Length ? 2 : 1;
            for (var k = 0; k < count; k++, length++)
            {
                kept[length] = count == 2 ? 's' : folded;
                lower[length] = count == 2 ? 's' : char.ToLowerInvariant(folded);
                ends[length] = i + 1;
            }
        }

        whole = i == text.Length;
        return length;
    }
}
