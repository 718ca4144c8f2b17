namespace FilmMeta.Vocabulary;

internal static partial class RuntimeParser
{
    private static readonly string[] NoteWords =
    [
        "version", "cut", "edit", "print", "restored", "restoration", "theatrical", "release", "released", "uncut", "abridged", "extended", "original", "extract", "excerpt",
        "fps", "pal", "ntsc", "each", "fassung", "versione", "versión", "montage", "kinofassung", "including", "excluding", "incl", "plus", "total", "surviving", "fragment",
        "incomplete", "interval", "intermission", "overture",
    ];

    // One quantity after another: hours, minutes, seconds; or a clock.
    private static int MatchMeasure(ReadOnlySpan<char> text, int position, bool allowClock, out double seconds)
    {
        seconds = 0;
        var end = 0;
        var last = RuntimeUnit.None;
        while (true)
        {
            var start = end == 0 ? position : SkipJoint(text, end);
            var stop = MatchNumber(text, start, out var number);
            if (stop == 0)
                return end;

            if (end == 0 && stop < text.Length && text[stop] == ':')
                return MatchClock(text, start, allowClock, out seconds);

            var unitStart = SkipUnitGap(text, stop);
            var unit = RuntimeUnits.Read(text, ref unitStart, unitStart == stop);
            if (unit == RuntimeUnit.None)
            {
                // "1h30", "1'46", "2 hours 6", "1 h 25": two digits, the next smaller unit.
                var digits = stop - start;
                var isJoined = start == end || (last == RuntimeUnit.Hours && start == end + 1 && text[end - 2] == ' ' && EndsMeasure(text, stop));
                if (last is not (RuntimeUnit.Hours or RuntimeUnit.Minutes) || !isJoined || digits != 2 || number >= 60 || !TextScan.IsWordEnd(text, stop))
                    return end;

                seconds += last == RuntimeUnit.Hours ? number * 60 : number;
                return stop;
            }

            if (unit == RuntimeUnit.Minutes && number > LongestBareMinutes && text[unitStart - 1] is 'm' or 'M')
                return 0;

            if (unit <= last || (last != RuntimeUnit.None && number >= 60))
                return end;

            // A quantity that ends within a word or a number is none: "95'th".
            var following = unitStart < text.Length ? text[unitStart] : ' ';
            if (char.IsLetter(following) || (char.IsAsciiDigit(following) && unit == RuntimeUnit.Seconds))
                return end;

            seconds += number * unit switch { RuntimeUnit.Hours => 3600, RuntimeUnit.Minutes => 60, _ => 1 };
            end = unitStart;
            last = unit;
            if (unit == RuntimeUnit.Seconds)
                return end;
        }
    }

    private static bool EndsMeasure(ReadOnlySpan<char> text, int position)
    {
        position = TextScan.SkipSpaces(text, position);
        return position >= text.Length || text[position] is '\r' or '\n' or ',' or '.' or ';' or '|' or '/' or '(' or ')' or '-' or '–' or '•' or '·';
    }

    // A hyphen stands before the unit in "126-min".
    private static int SkipUnitGap(ReadOnlySpan<char> text, int position)
    {
        if (position + 1 < text.Length && text[position] == '-' && char.IsAsciiLetter(text[position + 1]))
            return position + 1;

        return TextScan.SkipSpaces(text, position);
    }

    // "2 hours and 6 minutes", "2 Std., 6 Min.".
    private static int SkipJoint(ReadOnlySpan<char> text, int position)
    {
        var start = TextScan.SkipSpaces(text, position);
        if (start < text.Length && text[start] == ',')
            return TextScan.SkipSpaces(text, start + 1);

        foreach (var word in (ReadOnlySpan<string>)["and", "und", "et", "e", "y"])
        {
            if (TextScan.HasWord(text, start, word))
                return TextScan.SkipSpaces(text, start + word.Length);
        }

        return start < text.Length && text[start] == '&' ? TextScan.SkipSpaces(text, start + 1) : start;
    }

    // Up to five digits, and a decimal fraction or a half.
    private static int MatchNumber(ReadOnlySpan<char> text, int position, out double number)
    {
        number = 0;
        var digits = TextScan.CountDigits(text, position);
        if (digits is 0 or > 5)
            return 0;

        var end = position + digits;
        number = TextScan.Value(text[position..end]);
        if (end < text.Length && text[end] is '\u00BD' or '\u00BC' or '\u00BE')
        {
            number += text[end] switch { '\u00BD' => 0.5, '\u00BC' => 0.25, _ => 0.75 };
            return end + 1;
        }

        if (end + 1 < text.Length && text[end] is '.' or ',' && TextScan.CountDigits(text, end + 1) is var decimals and (1 or 2))
        {
            var fraction = TextScan.Value(text.Slice(end + 1, decimals));
            number += fraction / (decimals == 1 ? 10d : 100d);
            end += decimals + 1;
        }

        return end;
    }

    // "3:59" is minutes and seconds, "1:23:45" hours too, "1:46 hrs" hours and minutes.
    private static int MatchClock(ReadOnlySpan<char> text, int position, bool allowClock, out double seconds)
    {
        seconds = 0;
        Span<int> fields = stackalloc int[3];
        var count = 0;
        var end = position;
        while (count < 3)
        {
            var digits = TextScan.CountDigits(text, end);
            if (digits is 0 or > 3 || (count > 0 && digits != 2))
                return 0;

            fields[count] = TextScan.Value(text.Slice(end, digits));
            if (count > 0 && fields[count] > 59)
                return 0;

            count++;
            end += digits;
            if (end + 1 >= text.Length || text[end] != ':' || !char.IsAsciiDigit(text[end + 1]))
                break;

            end++;
        }

        var unitStart = TextScan.SkipSpaces(text, end);
        var unit = RuntimeUnits.Read(text, ref unitStart, isAttached: unitStart == end);
        if (unit != RuntimeUnit.None)
            end = unitStart;
        else if (!allowClock || !TextScan.IsWordEnd(text, end))
            return 0;

        if (end < text.Length && text[end] == ':')
            return 0;

        seconds = count == 3 ? (fields[0] * 3600) + (fields[1] * 60) + fields[2]
            : unit == RuntimeUnit.Hours ? (fields[0] * 3600) + (fields[1] * 60)
            : (fields[0] * 60) + fields[1];
        return count < 2 ? 0 : end;
    }

    // ISO 8601: PT2H6M, PT126M, PT117M00.0S, P0DT1H.
    private static int MatchIso(ReadOnlySpan<char> text, out double seconds)
    {
        seconds = 0;
        var end = 1;
        var inTime = false;
        var found = false;
        while (end < text.Length)
        {
            if (!inTime && text[end] is 'T' or 't')
            {
                inTime = true;
                end++;
                continue;
            }

            var stop = MatchNumber(text, end, out var number);
            if (stop == 0 || stop >= text.Length)
                break;

            var factor = (inTime, text[stop]) switch
            {
                (false, 'D' or 'd') => 86400,
                (true, 'H' or 'h') => 3600,
                (true, 'M' or 'm') => 60,
                (true, 'S' or 's') => 1,
                _ => 0,
            };
            if (factor == 0)
                return 0;

            seconds += number * factor;
            found = true;
            end = stop + 1;
        }

        return found && inTime && TextScan.IsWordEnd(text, end) ? end : 0;
    }

    // "60 mins each"; "126 mins (director's cut)".
    private static int MatchNote(ReadOnlySpan<char> text, int end, out string? note)
    {
        note = null;
        var start = TextScan.SkipSpaces(text, end);
        if (TextScan.HasWord(text, start, "each"))
        {
            note = "each";
            return start + 4;
        }

        if (start >= text.Length || text[start] is not ('(' or '['))
            return end;

        // A note is short; whatever is longer is a remark of another kind.
        var room = text[start..Math.Min(text.Length, start + 120)];
        var close = room.IndexOfAny(')', ']');
        if (close < 0 || !HasNoteWord(room[1..close]))
            return end;

        note = room[1..close].Trim().ToString();
        return start + close + 1;
    }

    private static bool HasNoteWord(ReadOnlySpan<char> remark)
    {
        for (var i = 0; i < remark.Length;)
        {
            var word = TextScan.Letters(remark, i);
            foreach (var noteWord in NoteWords)
            {
                if (word.Equals(noteWord, StringComparison.OrdinalIgnoreCase))
                    return true;
            }

            i += Math.Max(1, word.Length);
        }

        return false;
    }
}
