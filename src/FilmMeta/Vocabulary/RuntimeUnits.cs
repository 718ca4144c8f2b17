namespace FilmMeta.Vocabulary;

/// <summary>What a running time is counted in.</summary>
internal enum RuntimeUnit
{
    /// <summary>No unit that is known.</summary>
    None,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Minutes.</summary>
    Minutes,

    /// <summary>Seconds.</summary>
    Seconds,
}

/// <summary>The words and signs for hours, minutes and seconds in the languages of film credits.</summary>
internal static class RuntimeUnits
{
    /// <summary>Reads a unit at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the unit starts; on return, behind it and the full stop of an abbreviation.</param>
    /// <param name="isAttached">Whether it stands right behind the number: "126m" is minutes, "126 m" is film.</param>
    internal static RuntimeUnit Read(ReadOnlySpan<char> text, ref int position, bool isAttached)
    {
        if (position >= text.Length)
            return RuntimeUnit.None;

        if (ReadSign(text, ref position) is var sign and not RuntimeUnit.None)
            return sign;

        var letters = TextScan.Letters(text, position);
        var unit = OfWord(letters, isAttached, out var isAbbreviation);
        var end = position + letters.Length;

        // "1h30" and "2h06m": digits may follow an hour's sign, and a minute's where seconds follow.
        if (unit == RuntimeUnit.None || (end < text.Length && char.IsAsciiDigit(text[end]) && !isAttached))
            return RuntimeUnit.None;

        position = end;
        if (isAbbreviation && end < text.Length && text[end] == '.')
            position++;

        return unit;
    }

    private static RuntimeUnit ReadSign(ReadOnlySpan<char> text, ref int position)
    {
        var c = text[position];
        if (c is '"' or '\u2033' or '\u201D')
        {
            position++;
            return RuntimeUnit.Seconds;
        }

        // 分, 分钟, 분; 時間, 小时, 시간.
        if (c is '\u5206' or '\uBD84')
        {
            position += HasAt(text, position + 1, '\u949F') || HasAt(text, position + 1, '\u9418') ? 2 : 1;
            return RuntimeUnit.Minutes;
        }

        if ((c == '\u6642' && HasAt(text, position + 1, '\u9593')) || (c == '\uC2DC' && HasAt(text, position + 1, '\uAC04'))
            || (c == '\u5C0F' && (HasAt(text, position + 1, '\u65F6') || HasAt(text, position + 1, '\u6642'))))
        {
            position += 2;
            return RuntimeUnit.Hours;
        }

        if (c is '\u79D2' or '\uCD08')
        {
            position++;
            return RuntimeUnit.Seconds;
        }

        if (c != '\u2032' && !TextScan.IsApostrophe(c))
            return RuntimeUnit.None;

        position++;
        if (position >= text.Length || (text[position] != '\u2032' && !TextScan.IsApostrophe(text[position])))
            return RuntimeUnit.Minutes;

        position++;
        return RuntimeUnit.Seconds;
    }

    private static bool HasAt(ReadOnlySpan<char> text, int position, char c) => position < text.Length && text[position] == c;

    private static RuntimeUnit OfWord(ReadOnlySpan<char> letters, bool isAttached, out bool isAbbreviation)
    {
        isAbbreviation = true;
        Span<char> buffer = stackalloc char[12];
        if (letters.IsEmpty || letters.Length > buffer.Length)
            return RuntimeUnit.None;

        switch (buffer[..TextScan.Fold(letters, buffer)])
        {
            case "min" or "mins" or "mn" or "mns" or "minuts" or "мин":
            case "m" when isAttached:
                return RuntimeUnit.Minutes;
            case "h" or "hr" or "hrs" or "std" or "tim" or "hod" or "godz" or "ч":
                return RuntimeUnit.Hours;
            case "sec" or "secs" or "sek" or "seg" or "segs" or "sekund" or "сек":
            case "s" when isAttached:
                return RuntimeUnit.Seconds;
            case "minute" or "minutes" or "minuten" or "minuti" or "minuto" or "minutos" or "minuter" or "minutter" or "minut" or "minuty" or "minuut"
                or "minuuttia" or "perc" or "dakika" or "минут" or "минуты" or "хв" or "λεπτα":
                isAbbreviation = false;
                return RuntimeUnit.Minutes;
            case "hour" or "hours" or "stunde" or "stunden" or "heure" or "heures" or "ora" or "ore" or "hora" or "horas" or "uur" or "timme" or "timmar" or "time" or "timer":
                isAbbreviation = false;
                return RuntimeUnit.Hours;
            case "second" or "seconds" or "sekunde" or "sekunden" or "seconde" or "secondes" or "secondi" or "secondo" or "segundo" or "segundos" or "seconden" or "sekunder":
                isAbbreviation = false;
                return RuntimeUnit.Seconds;
            default:
                return RuntimeUnit.None;
        }
    }
}
