namespace FilmMeta.Vocabulary;

/// <summary>Reads a date at the start of a text, of the precision that is printed: a day, or a month of a year.</summary>
internal static class DateParser
{
    // Two digits are 1930 to 2029: television starts in 1936, and nobody prints a date of the twenties in two digits.
    private const int WindowStart = 30;

    private static readonly string[] Weekdays =
    [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        "lunedi", "martedi", "mercoledi", "giovedi", "venerdi", "sabato", "domenica",
        "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo",
    ];

    /// <summary>
    /// Reads "19/11/1982" (the day first, unless the numbers forbid it), "22.1.1973", "1982-11-19", "19 November 1982", "November 19, 1982", "November 1982",
    /// "19. Oktober 1982", "1er mai 1950", "19 de noviembre de 1982", "13/11/64".
    /// </summary>
    /// <param name="text">The text, without leading spaces.</param>
    /// <param name="date">The date; a year of two digits is one of 1930 to 2029. Null when there is none.</param>
    /// <returns>How much of the text says it; 0 where the text starts with no date. A year alone is none.</returns>
    internal static int Match(ReadOnlySpan<char> text, out PartialDate? date)
    {
        date = null;
        if (text.IsEmpty)
            return 0;

        var start = SkipWeekday(text);
        var rest = text[start..];
        if (rest.IsEmpty)
            return 0;

        int length;
        if (char.IsLetter(rest[0]))
            length = MatchMonthFirst(rest, out date);
        else if ((length = MatchNumbers(rest, out date)) == 0)
            length = MatchDayFirst(rest, out date);

        return length == 0 ? 0 : start + length;
    }

    private static int SkipWeekday(ReadOnlySpan<char> text)
    {
        var letters = TextScan.Letters(text, 0);
        Span<char> buffer = stackalloc char[12];
        if (letters.Length is < 3 or > 12)
            return 0;

        var word = buffer[..TextScan.Fold(letters, buffer)];
        foreach (var weekday in Weekdays)
        {
            if (!word.SequenceEqual(weekday))
                continue;

            var end = letters.Length;
            if (end < text.Length && text[end] is ',' or '.')
                end++;

            return TextScan.SkipSpaces(text, end);
        }

        return 0;
    }

    // d/m/y, d.m.y, d-m-y, and y-m-d; 1982年11月19日.
    private static int MatchNumbers(ReadOnlySpan<char> text, out PartialDate? date)
    {
        date = null;
        var firstDigits = TextScan.CountDigits(text, 0);
        if (firstDigits is not (1 or 2 or 4) || firstDigits >= text.Length)
            return 0;

        var separator = text[firstDigits];
        if (separator == '\u5E74')
            return MatchJapanese(text, firstDigits, out date);

        if (separator is not ('/' or '.' or '-' or '\u2010' or '\u2011'))
            return 0;

        var second = TextScan.SkipSpaces(text, firstDigits + 1);
        var secondDigits = TextScan.CountDigits(text, second);
        var end = second + secondDigits;
        if (secondDigits is not (1 or 2))
            return 0;

        if (end >= text.Length || text[end] != separator)
            return 0;

        var third = TextScan.SkipSpaces(text, end + 1);
        var thirdDigits = TextScan.CountDigits(text, third);
        end = third + thirdDigits;
        var a = TextScan.Value(text[..firstDigits]);
        var b = TextScan.Value(text.Slice(second, secondDigits));
        if (thirdDigits is 0 or 3 or > 4 || !TextScan.IsWordEnd(text, end))
            return 0;

        var c = TextScan.Value(text[third..end]);
        date = (firstDigits, thirdDigits) switch
        {
            (4, <= 2) => Day(a, b, c),
            (4, _) => null,
            (_, 4) => Day(c, b, a) ?? Day(c, a, b),
            (_, 2) => Day(FullYear(c), b, a) ?? Day(FullYear(c), a, b),
            _ => null,
        };
        return date is null ? 0 : end;
    }

    private static int MatchJapanese(ReadOnlySpan<char> text, int yearDigits, out PartialDate? date)
    {
        date = null;
        if (yearDigits != 4)
            return 0;

        var year = TextScan.Value(text[..4]);
        var monthDigits = TextScan.CountDigits(text, 5);
        var end = 5 + monthDigits;
        if (monthDigits is not (1 or 2) || end >= text.Length || text[end] != '\u6708')
            return 0;

        var month = TextScan.Value(text.Slice(5, monthDigits));
        end++;
        var dayDigits = TextScan.CountDigits(text, end);
        if (dayDigits is 1 or 2 && end + dayDigits < text.Length && text[end + dayDigits] == '\u65E5')
        {
            date = Day(year, month, TextScan.Value(text.Slice(end, dayDigits)));
            return date is null ? 0 : end + dayDigits + 1;
        }

        date = month is >= 1 and <= 12 ? new PartialDate(year, month) : null;
        return date is null ? 0 : end;
    }

    // "19 November 1982", "19th Nov. 1982", "1er mai 1950", "19. Oktober 1982", "19 de noviembre de 1982".
    private static int MatchDayFirst(ReadOnlySpan<char> text, out PartialDate? date)
    {
        date = null;
        var digits = TextScan.CountDigits(text, 0);
        if (digits is not (1 or 2))
            return 0;

        var end = SkipOrdinal(text, digits);
        end = SkipWord(text, TextScan.SkipSpaces(text, SkipOne(text, end, '-')), "de", "of");
        var month = ReadMonth(text, ref end);
        if (month == 0)
            return 0;

        end = SkipWord(text, TextScan.SkipSpaces(text, SkipOne(text, end, ',', '-')), "de", "del");
        end = ReadYear(text, end, out var year);
        if (end == 0)
            return 0;

        date = Day(year, month, TextScan.Value(text[..digits]));
        return date is null ? 0 : end;
    }

    // "November 19, 1982", "November 1982".
    private static int MatchMonthFirst(ReadOnlySpan<char> text, out PartialDate? date)
    {
        date = null;
        var end = 0;
        var month = ReadMonth(text, ref end);
        if (month == 0)
            return 0;

        end = TextScan.SkipSpaces(text, SkipOne(text, end, ',', '-'));
        var digits = TextScan.CountDigits(text, end);
        if (digits is 1 or 2)
        {
            var stop = SkipOrdinal(text, end + digits);
            stop = TextScan.SkipSpaces(text, SkipOne(text, stop, ',', '-'));
            stop = ReadYear(text, stop, out var year);
            date = stop == 0 ? null : Day(year, month, TextScan.Value(text.Slice(end, digits)));
            if (date is not null)
                return stop;
        }

        end = SkipWord(text, end, "de", "of");
        if (TextScan.CountDigits(text, end) != 4 || (end = ReadYear(text, end, out var plainYear)) == 0)
            return 0;

        date = new PartialDate(plainYear, month);
        return end;
    }

    private static int SkipOrdinal(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length)
            return end;

        if (text[end] is '.' or '\u00BA' or '\u00B0' or '\u00AA')
            return end + 1;

        var letters = TextScan.Letters(text, end);
        return letters is "st" or "nd" or "rd" or "th" or "er" or "ST" or "ND" or "RD" or "TH" ? end + letters.Length : end;
    }

    private static int SkipOne(ReadOnlySpan<char> text, int position, char one, char other = '\0') =>
        position < text.Length && (text[position] == one || (other != '\0' && text[position] == other)) ? position + 1 : position;

    private static int SkipWord(ReadOnlySpan<char> text, int position, string one, string other)
    {
        foreach (var word in (ReadOnlySpan<string>)[one, other])
        {
            if (TextScan.HasWord(text, position, word))
                return TextScan.SkipSpaces(text, position + word.Length);
        }

        return position;
    }

    private static int ReadMonth(ReadOnlySpan<char> text, ref int position)
    {
        var letters = TextScan.Letters(text, position);
        var month = DateMonthNames.Find(letters);
        if (month == 0)
            return 0;

        position += letters.Length;
        if (position < text.Length && text[position] == '.')
            position++;

        return month;
    }

    private static int ReadYear(ReadOnlySpan<char> text, int position, out int year)
    {
        year = 0;
        if (position < text.Length && TextScan.IsApostrophe(text[position]))
            position++;

        var digits = TextScan.CountDigits(text, position);
        if (digits is not (2 or 4) || !TextScan.IsWordEnd(text, position + digits))
            return 0;

        year = TextScan.Value(text.Slice(position, digits));
        if (digits == 2)
            year = FullYear(year);

        return year is < 1800 or > 2200 ? 0 : position + digits;
    }

    private static int FullYear(int twoDigits) => twoDigits + (twoDigits < WindowStart ? 2000 : 1900);

    private static PartialDate? Day(int year, int month, int day)
    {
        if (year is < 1800 or > 2200)
            return null;

        var date = new PartialDate(year, month, day);
        return date.ToLocalDate() is null ? null : date;
    }
}
