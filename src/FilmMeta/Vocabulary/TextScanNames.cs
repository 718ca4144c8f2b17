namespace FilmMeta.Vocabulary;

/// <summary>
/// Names and the codes they stand for, found as the longest one at the start of a text: without regard to case, accents, full stops and hyphens.
/// Short forms are found in capitals only.
/// </summary>
internal sealed class TextScanNames
{
    // Longer than the longest name of any table, folded.
    private const int BufferLength = 80;

    private readonly Dictionary<string, string?> _names;
    private readonly Dictionary<string, string?>.AlternateLookup<ReadOnlySpan<char>> _nameLookup;
    private readonly Dictionary<string, string?> _shortForms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?>.AlternateLookup<ReadOnlySpan<char>> _shortFormLookup;
    private int _longest;

    internal TextScanNames(int capacity)
    {
        _names = new(capacity, StringComparer.Ordinal);
        _nameLookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        _shortFormLookup = _shortForms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Adds a name; the first of two that fold alike stays.</summary>
    internal void Add(ReadOnlySpan<char> name, string? code)
    {
        Span<char> lower = stackalloc char[BufferLength];
        Span<char> kept = stackalloc char[BufferLength];
        Span<int> ends = stackalloc int[BufferLength];
        var key = WithoutArticle(lower[..Fold(name, lower, kept, ends, out _)]);
        _longest = Math.Max(_longest, key.Length + 4);
        _nameLookup.TryAdd(key, code);
    }

    /// <summary>Adds a short form in capitals, with or without full stops and spaces between the letters.</summary>
    internal void AddShortForm(ReadOnlySpan<char> form, string? code)
    {
        var letters = form.ToString();
        _longest = Math.Max(_longest, form.Length * 2);
        _shortForms.TryAdd(letters, code);
        if (form.Length <= 4)
            _shortForms.TryAdd(string.Join(' ', letters.AsEnumerable()), code);
    }

    /// <summary>The length of the longest name at the start that ends at the end of a word; 0 for none.</summary>
    internal int Match(ReadOnlySpan<char> text, out string? code)
    {
        code = null;
        if (text.IsEmpty || !char.IsLetterOrDigit(text[0]))
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

            if (_nameLookup.TryGetValue(lower[article..end], out code))
                return stop;

            if (article == 0 && _shortFormLookup.TryGetValue(kept[..end], out code))
                return stop < text.Length && text[stop] == '.' && text[..stop].Contains('.') ? stop + 1 : stop;
        }

        code = null;
        return 0;
    }

    /// <summary>Whether the whole text is a name or a short form.</summary>
    internal bool TryFind(ReadOnlySpan<char> name, out string? code)
    {
        code = null;
        Span<char> lower = stackalloc char[BufferLength];
        Span<char> kept = stackalloc char[BufferLength];
        Span<int> ends = stackalloc int[BufferLength];
        var length = Fold(name.Trim(), lower, kept, ends, out var whole);
        return whole
            && (_nameLookup.TryGetValue(WithoutArticle(lower[..length]), out code) || _shortFormLookup.TryGetValue(kept[..length], out code));
    }

    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> folded) =>
        folded.StartsWith("the ", StringComparison.Ordinal) ? folded[4..] : folded;

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
            if (TextScan.IsCombiningMark(c) && length > 0)
            {
                ends[length - 1] = i + 1;
                continue;
            }

            if (c is '.' or '\u200B' or '\u00AD')
                continue;

            if (c is '\n' or '\r' or '\u00A9')
                break;

            var folded = TextScan.IsSpace(c) || TextScan.IsDash(c) ? ' ' : TextScan.IsApostrophe(c) ? '\'' : TextScan.WithoutDiacritics(c);
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
