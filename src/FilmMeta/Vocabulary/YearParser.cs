namespace FilmMeta.Vocabulary;

/// <summary>Reads a year or a range of years at the start of a text.</summary>
internal static class YearParser
{
    /// <summary>The first year there can be a film of.</summary>
    internal const int Earliest = 1870;

    /// <summary>The last year that is read as one.</summary>
    internal const int Latest = 2100;

    // "1998-02" is a range of four years, "1964-12" no range of half a century.
    private const int LongestRangeAcrossCenturies = 20;

    private static readonly string[] Approximations =
        ["circa", "approximately", "approx", "about", "around", "vers", "environ", "hacia", "ungefahr", "etwa", "um", "cca", "ca", "c"];

    /// <summary>Reads "1953", "1964-65", "1988–98", "c1936", "circa 1936", "[1936?]", "1930s", "1941©".</summary>
    /// <param name="text">The text, without leading spaces.</param>
    /// <param name="years">The years, 1870 to 2100; null when there are none.</param>
    /// <returns>How much of the text says it, without a © behind it; 0 where the text starts with no year, or with a date or a running time.</returns>
    internal static int Match(ReadOnlySpan<char> text, out YearRange? years)
    {
        years = null;
        if (text.IsEmpty)
            return 0;

        var bracketed = text[0] == '[';
        var position = MatchApproximation(text, bracketed ? 1 : 0, out var approximate);
        var part = MatchPartOfDecade(text, position);
        var isPart = part > position;
        var end = MatchYears(text, part, out var from, out var to, ref approximate);
        if (end == 0 && bracketed)
            end = MatchOpenDecade(text, position, out from, out to, out approximate);

        if (end == 0)
            return 0;

        // "early 1930s" is no year.
        if (isPart && to != from + 9)
            return 0;

        if (bracketed)
        {
            if (end >= text.Length || text[end] != ']')
                return 0;

            end++;
        }

        years = new YearRange(from, to, approximate);
        return end;
    }

    private static int MatchApproximation(ReadOnlySpan<char> text, int position, out bool approximate)
    {
        approximate = false;
        Span<char> buffer = stackalloc char[16];
        var letters = TextScan.Letters(text, position);
        if (letters.IsEmpty || letters.Length >= buffer.Length)
            return position;

        var word = buffer[..TextScan.Fold(letters, buffer)];
        foreach (var approximation in Approximations)
        {
            if (!word.SequenceEqual(approximation))
                continue;

            approximate = true;
            var end = position + letters.Length;
            if (end < text.Length && text[end] == '.')
                end++;

            return TextScan.SkipSpaces(text, end);
        }

        return position;
    }

    // "early 1930s", "mid-1930s".
    private static int MatchPartOfDecade(ReadOnlySpan<char> text, int position)
    {
        foreach (var word in (ReadOnlySpan<string>)["early", "late", "mid"])
        {
            if (!TextScan.HasWord(text, position, word))
                continue;

            var end = position + word.Length;
            return end < text.Length && TextScan.IsDash(text[end]) ? end + 1 : TextScan.SkipSpaces(text, end);
        }

        return position;
    }

    // "[193-]", "[193-?]", "[193?]", as libraries write a decade.
    private static int MatchOpenDecade(ReadOnlySpan<char> text, int position, out int from, out int to, out bool approximate)
    {
        approximate = true;
        from = to = 0;
        if (TextScan.CountDigits(text, position) != 3)
            return 0;

        var end = position + 3;
        from = TextScan.Value(text[position..end]) * 10;
        to = from + 9;
        if (end >= text.Length || from is < Earliest or > Latest - 10 || !(TextScan.IsDash(text[end]) || text[end] == '?'))
            return 0;

        end++;
        return end < text.Length && text[end] == '?' ? end + 1 : end;
    }

    private static int MatchYears(ReadOnlySpan<char> text, int position, out int from, out int to, ref bool approximate)
    {
        from = to = 0;
        if (TextScan.CountDigits(text, position) != 4)
            return 0;

        from = to = TextScan.Value(text.Slice(position, 4));
        if (from is < Earliest or > Latest)
            return 0;

        var end = position + 4;
        if (MatchDecade(text, end, from) is var decade and > 0)
        {
            approximate = true;
            to = from + 9;
            return decade;
        }

        if (MatchDoubt(text, ref end))
            approximate = true;

        var secondEnd = MatchSecondYear(text, end, from, out var second);
        if (secondEnd > 0)
        {
            to = second;
            end = secondEnd;
            if (MatchDoubt(text, ref end))
                approximate = true;
        }
        else if (secondEnd < 0)
        {
            return 0;
        }

        return IsYearEnd(text, end) ? end : 0;
    }

    private static bool MatchDoubt(ReadOnlySpan<char> text, ref int end)
    {
        if (end < text.Length && text[end] == '?')
        {
            end++;
            return true;
        }

        if (text[end..].StartsWith("(?)", StringComparison.Ordinal))
        {
            end += 3;
            return true;
        }

        return false;
    }

    // "1930s", "1930's", "1930er".
    private static int MatchDecade(ReadOnlySpan<char> text, int end, int from)
    {
        if (from % 10 != 0)
            return 0;

        if (end < text.Length && TextScan.IsApostrophe(text[end]))
            end++;

        if (TextScan.HasWord(text, end, "s"))
            return end + 1;

        return TextScan.HasWord(text, end, "er") ? end + 2 : 0;
    }

    // Above 0: where the range ends; 0: one year; below 0: a date, "1982-11-19".
    private static int MatchSecondYear(ReadOnlySpan<char> text, int end, int from, out int to)
    {
        to = from;
        var dash = TextScan.SkipSpaces(text, end);
        var spaced = dash > end;
        if (dash >= text.Length || (!TextScan.IsDash(text[dash]) && text[dash] != '/'))
            return 0;

        var start = TextScan.SkipSpaces(text, dash + 1);
        var digits = TextScan.CountDigits(text, start);
        var stop = start + digits;
        if (digits is 1 or 2 && stop < text.Length && (text[stop] == text[dash] || TextScan.IsDash(text[stop])) && TextScan.CountDigits(text, stop + 1) is 1 or 2)
            return -1;

        // Beside a spaced dash only a whole year is one: "1964 - 65 mins".
        if (digits is not (1 or 2 or 4) || ((spaced || start > dash + 1) && digits != 4) || !IsYearEnd(text, TextScan.CountDigits(text, stop) + stop, doubtful: true))
            return 0;

        var value = TextScan.Value(text[start..stop]);
        to = digits switch
        {
            4 => value,
            2 => (from / 100 * 100) + value,
            _ => (from / 10 * 10) + value,
        };
        if (digits == 2 && to < from && to + 100 - from <= LongestRangeAcrossCenturies)
            to += 100;

        if (to > from && to <= Latest)
            return stop;

        to = from;
        return 0;
    }

    private static bool IsYearEnd(ReadOnlySpan<char> text, int end, bool doubtful = false)
    {
        if (end >= text.Length)
            return true;

        var next = text[end];
        if (char.IsLetterOrDigit(next) || next is '%' or '″' or '"' or '\u2032')
            return false;

        // "1920.5", "1,920,500" and "1920'" are measures.
        if ((next is '.' or ',' or ':') && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
            return false;

        if (!doubtful && TextScan.IsApostrophe(next))
            return end + 1 < text.Length && char.IsLetter(text[end + 1]);

        return !IsMeasure(text, TextScan.SkipSpaces(text, end));
    }

    private static bool IsMeasure(ReadOnlySpan<char> text, int position)
    {
        var word = TextScan.Letters(text, position);
        return word.Length is > 1 and < 8
            && (word.StartsWith("min", StringComparison.OrdinalIgnoreCase) || word is "ft" or "feet" or "metres" or "meters" or "hrs" or "secs" or "frames");
    }
}
