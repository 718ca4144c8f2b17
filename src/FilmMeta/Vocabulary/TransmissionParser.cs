using System.Buffers;

namespace FilmMeta.Vocabulary;

/// <summary>Reads a transmission at the start of a text: who sent it, and when.</summary>
internal static class TransmissionParser
{
    private const string Kind = "transmission";

    // "8, 15 and 22 May": more dates are no transmission of one film.
    private const int MostDays = 12;

    // An unknown broadcaster is believed when "tx" stands within this many characters.
    private const int LongestSender = 50;

    // The longest first: "transmission date" before "transmission".
    private static readonly string[] Marks =
    [
        "first transmitted", "first transmission", "first broadcast", "first aired", "first shown", "first tx", "original transmission", "original broadcast", "original airdate",
        "original tx", "transmission date", "broadcast date", "tx date", "air date", "airdate", "tx'd", "tx’d", "txd", "tx", "transmitted", "transmission", "broadcast", "aired",
        "erstausstrahlung", "erstsendung", "ausstrahlung", "gesendet", "première diffusion", "diffusion", "diffusé", "trasmesso", "messa in onda", "prima tv", "primera emisión", "emisión", "emitido",
    ];

    private static readonly SearchValues<char> MarkStarts = SearchValues.Create([.. Marks.SelectMany(mark => new[] { mark[0], char.ToUpperInvariant(mark[0]) })]);

    private static readonly string[] Fillers = ["on", "in", "am", "le", "il", "el", "date"];

    /// <summary>
    /// Reads "BBC2 tx 19/11/1982", "tx BBC2 19/11/1982", "BBC1, 22.1.1973", "Granada for ITV tx 5 January 1965", "BBC1 tx 13/11/64-11/4/65" (its first day).
    /// </summary>
    /// <param name="text">The text, without leading spaces.</param>
    /// <param name="release">The transmission: its broadcaster as printed, the country it sends to, and a day, a month or a year; null when there is none.</param>
    /// <returns>How much of the text says it; 0 for none. Without "tx" or its like, only a known broadcaster before a whole date is one.</returns>
    internal static int Match(ReadOnlySpan<char> text, out ReleaseEvent? release)
    {
        release = null;
        if (text.IsEmpty)
            return 0;

        var sender = 0;
        string? territory = null;
        var position = MatchMark(text, 0);
        var isMarked = position > 0;
        var senderStart = position;
        if (isMarked)
        {
            sender = MatchSender(text[position..], out territory);
            position += sender;
        }
        else if ((sender = MatchSender(text, out territory)) > 0 || (sender = MatchUnknownSender(text)) > 0)
        {
            position = SkipPunctuation(text, sender);
            var mark = MatchMark(text, position);
            isMarked = mark > 0;
            position = isMarked ? mark : position;
        }
        else
        {
            return 0;
        }

        position = SkipPunctuation(text, position);
        var end = MatchDates(text, position, isMarked, out var date);
        if (end == 0)
            return 0;

        end = SkipHour(text, end);
        if (sender == 0)
            end = MatchSenderBehind(text, end, out senderStart, out sender, out territory);

        var by = sender > 0 ? text.Slice(senderStart, sender).Trim().ToString() : null;
        release = new ReleaseEvent(Kind, date, by, territory);
        return end;
    }

    // A known broadcaster, or two: "Granada for ITV", "BBC/HBO".
    private static int MatchSender(ReadOnlySpan<char> text, out string? territory)
    {
        var end = BroadcasterTable.Match(text, out territory);
        if (end == 0)
            return 0;

        var next = TextScan.SkipSpaces(text, end);
        if (TextScan.HasWord(text, next, "for"))
            next = TextScan.SkipSpaces(text, next + 3);
        else if (next < text.Length && text[next] is '/' or '&')
            next = TextScan.SkipSpaces(text, next + 1);
        else if (next < text.Length && text[next] == '(')
            return MatchSenderInBrackets(text, next, end, ref territory);
        else
            return end;

        var second = BroadcasterTable.Match(text[next..], out var secondTerritory);
        if (second == 0)
            return end;

        territory ??= secondTerritory;
        return next + second;
    }

    // "ITV (Granada)".
    private static int MatchSenderInBrackets(ReadOnlySpan<char> text, int bracket, int end, ref string? territory)
    {
        var length = BroadcasterTable.Match(text[(bracket + 1)..], out var second);
        var close = bracket + 1 + length;
        if (length == 0 || close >= text.Length || text[close] != ')')
            return end;

        territory ??= second;
        return close + 1;
    }

    // Capitalised words before "tx": a broadcaster of any name.
    private static int MatchUnknownSender(ReadOnlySpan<char> text)
    {
        if (!char.IsUpper(text[0]))
            return 0;

        var limit = Math.Min(text.Length, LongestSender);
        for (var i = 1; i < limit; i++)
        {
            var c = text[i];
            if (c is '\n' or '.' or ';' or '(' or ')')
                return 0;

            if (TextScan.IsSpace(c) && (TextScan.HasWord(text, i + 1, "tx") || TextScan.HasWord(text, i + 1, "txd")))
                return i;

            if (TextScan.IsSpace(c) && i + 1 < limit && char.IsLower(text[i + 1]) && !TextScan.HasWord(text, i + 1, "for"))
                return 0;
        }

        return 0;
    }

    private static int MatchMark(ReadOnlySpan<char> text, int position)
    {
        if (position >= text.Length || !MarkStarts.Contains(text[position]))
            return 0;

        foreach (var mark in Marks)
        {
            if (!TextScan.HasWord(text, position, mark))
                continue;

            var end = position + mark.Length;
            if (end < text.Length && text[end] == '.')
                end++;

            end = SkipPunctuation(text, end);
            foreach (var filler in Fillers)
            {
                if (TextScan.HasWord(text, end, filler))
                    return SkipPunctuation(text, end + filler.Length);
            }

            return end;
        }

        return 0;
    }

    private static int SkipPunctuation(ReadOnlySpan<char> text, int position)
    {
        position = TextScan.SkipSpaces(text, position);
        return position < text.Length && text[position] is ',' or ':' ? TextScan.SkipSpaces(text, position + 1) : position;
    }

    // One date, or the first of a range; a bare year only behind "tx".
    private static int MatchDates(ReadOnlySpan<char> text, int position, bool isMarked, out PartialDate? date)
    {
        date = null;
        if (position >= text.Length)
            return 0;

        var rest = text[position..];
        var length = MatchDayRange(rest, out date);
        if (length == 0)
            length = DateParser.Match(rest, out date);

        if (length == 0)
        {
            if (!isMarked || (length = YearParser.Match(rest, out var years)) == 0 || years is null)
                return 0;

            date = new PartialDate(years.From);
            return position + length;
        }

        if (!isMarked && date?.Day is null)
            return 0;

        var dash = TextScan.SkipSpaces(rest, length);
        if (dash < rest.Length && TextScan.IsDash(rest[dash]))
            dash = TextScan.SkipSpaces(rest, dash + 1);
        else if (TextScan.HasWord(rest, dash, "to"))
            dash = TextScan.SkipSpaces(rest, dash + 2);
        else
            return position + length;

        var second = dash < rest.Length ? DateParser.Match(rest[dash..], out _) : 0;
        return position + (second == 0 ? length : dash + second);
    }

    // "1-22 May 1975", "8, 15 & 22 May 1975", "28 April-5 May 1975", "28/4-5/5/1975": the first day.
    private static int MatchDayRange(ReadOnlySpan<char> text, out PartialDate? date)
    {
        date = null;
        var digits = TextScan.CountDigits(text, 0);
        if (digits is not (1 or 2) || digits >= text.Length)
            return 0;

        var day = TextScan.Value(text[..digits]);
        var position = TextScan.SkipSpaces(text, digits);
        var monthName = TextScan.Letters(text, position);
        var month = DateMonthNames.Find(monthName);
        if (month > 0)
            position += monthName.Length;
        else if (position < text.Length && text[position] is '/' or '.' && TextScan.CountDigits(text, position + 1) is (1 or 2) and var figures)
            (month, position) = (TextScan.Value(text.Slice(position + 1, figures)), position + 1 + figures);

        if (month > 12)
            return 0;

        for (var i = 0; i < MostDays; i++)
        {
            var next = SkipJoint(text, position);
            if (next == position)
                return 0;

            position = next;
            var length = position < text.Length ? DateParser.Match(text[position..], out date) : 0;
            if (length > 0 && date is { Day: not null } last)
            {
                // "28 December-4 January 1975" starts in the year before.
                date = new PartialDate(month > last.Month ? last.Year - 1 : last.Year, month > 0 ? month : last.Month, day);
                return date.ToLocalDate() is { } first && first < last.ToLocalDate() ? position + length : 0;
            }

            date = null;
            var more = TextScan.CountDigits(text, position);
            if (more is not (1 or 2) || month > 0)
                return 0;

            position += more;
        }

        return 0;
    }

    private static int SkipJoint(ReadOnlySpan<char> text, int position)
    {
        var start = TextScan.SkipSpaces(text, position);
        if (TextScan.HasWord(text, start, "and"))
            return TextScan.SkipSpaces(text, start + 3);

        return start < text.Length && (text[start] is ',' or '&' || TextScan.IsDash(text[start])) ? TextScan.SkipSpaces(text, start + 1) : position;
    }

    // ", 21:30", " at 9.30pm": the hour is passed over.
    private static int SkipHour(ReadOnlySpan<char> text, int end)
    {
        var start = SkipPunctuation(text, end);
        if (TextScan.HasWord(text, start, "at"))
            start = TextScan.SkipSpaces(text, start + 2);

        var digits = start < text.Length && start > end ? TextScan.CountDigits(text, start) : 0;
        var stop = start + digits;
        if (digits is not (1 or 2) || stop + 2 >= text.Length || text[stop] is not (':' or '.') || TextScan.CountDigits(text, stop + 1) != 2)
            return end;

        if (TextScan.Value(text.Slice(start, digits)) > 24 || TextScan.Value(text.Slice(stop + 1, 2)) > 59 || RuntimeParser.Match(text[start..], out _) > 0)
            return end;

        stop += 3;
        foreach (var word in (ReadOnlySpan<string>)["am", "pm", "hrs", "h"])
        {
            var suffix = TextScan.SkipSpaces(text, stop);
            if (TextScan.HasWord(text, suffix, word))
                return suffix + word.Length;
        }

        return TextScan.IsWordEnd(text, stop) ? stop : end;
    }

    // "tx 19/11/1982 (BBC2)", "tx 19/11/1982, BBC2".
    private static int MatchSenderBehind(ReadOnlySpan<char> text, int end, out int start, out int length, out string? territory)
    {
        territory = null;
        length = 0;
        start = SkipPunctuation(text, end);
        if (start >= text.Length)
            return end;

        var isBracketed = text[start] == '(';
        if (isBracketed)
            start++;

        if (TextScan.HasWord(text, start, "on"))
            start = TextScan.SkipSpaces(text, start + 2);

        if (start >= text.Length)
            return end;

        length = MatchSender(text[start..], out territory);
        var stop = start + length;
        if (length > 0 && (!isBracketed || (stop < text.Length && text[stop] == ')')))
            return isBracketed ? stop + 1 : stop;

        length = 0;
        territory = null;
        return end;
    }
}
