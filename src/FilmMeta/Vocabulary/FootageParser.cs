namespace FilmMeta.Vocabulary;

/// <summary>Reads the length of a film, in feet, metres or reels, at the start of a text.</summary>
internal static class FootageParser
{
    private const int LongestLength = 300_000;

    private enum Unit
    {
        None,
        Feet,
        Metres,
        Reels,
    }

    /// <summary>Reads "6,213 ft", "1889 metres, 35mm, 18 fps", "2.430 m", "5 reels".</summary>
    /// <param name="text">The text, without leading spaces.</param>
    /// <param name="runtime">
    /// How long it runs: the length as printed, and in the note what was read and what was assumed (35mm; 24 frames a second, or 18 for a silent film). Null when there is none.
    /// </param>
    /// <param name="year">The year of the film, for the frame rate to assume; null where it is not known.</param>
    /// <returns>How much of the text says it, with gauge and frame rate behind it; 0 for none.</returns>
    internal static int Match(ReadOnlySpan<char> text, out Runtime? runtime, int? year = null)
    {
        runtime = null;
        var end = MatchNumber(text, out var number);
        if (end == 0)
            return 0;

        var unitStart = TextScan.SkipSpaces(text, end);
        var unit = MatchUnit(text, unitStart, isAttached: unitStart == end, number, out end);
        if (unit == Unit.None)
            return 0;

        var asWritten = text[..end].ToString();
        FootageGauge? gauge = null;
        double? rate = null;
        end = MatchDetails(text, end, ref gauge, ref rate);
        runtime = Create(unit, number, asWritten, gauge, rate, year);
        return end;
    }

    private static Runtime Create(Unit unit, double number, string asWritten, FootageGauge? gauge, double? rate, int? year)
    {
        var feet = unit switch { Unit.Feet => number, Unit.Metres => number * FootageConverter.FeetOfMetre, _ => number * FootageConverter.FeetOfReel };
        var usedGauge = gauge ?? FootageGauge.Mm35;
        var usedRate = rate ?? FootageConverter.AssumedRate(year);
        var note = $"computed from {asWritten} of {FootageConverter.NameOf(usedGauge)} at {FootageConverter.Rate(usedRate)} frames a second";
        var assumed = string.Join(" and ", Assumptions(unit, gauge is null, rate is null));
        return FootageConverter.Create(feet, asWritten, usedGauge, usedRate, assumed.Length == 0 ? note : $"{note}; {assumed} assumed");
    }

    private static IEnumerable<string> Assumptions(Unit unit, bool isGaugeAssumed, bool isRateAssumed)
    {
        if (unit == Unit.Reels)
            yield return "1000 ft a reel";

        if (isGaugeAssumed)
            yield return "gauge";

        if (isRateAssumed)
            yield return "frame rate";
    }

    // "6213", "6,213", "2.430", "47.5".
    private static int MatchNumber(ReadOnlySpan<char> text, out double number)
    {
        number = 0;
        var digits = TextScan.CountDigits(text, 0);
        if (digits is 0 or > 6)
            return 0;

        number = TextScan.Value(text[..digits]);
        var end = digits;
        if (end + 1 < text.Length && text[end] is ',' or '.' && TextScan.CountDigits(text, end + 1) is var more and > 0)
        {
            if (more == 3 && digits <= 3)
                number = (number * 1000) + TextScan.Value(text.Slice(end + 1, 3));
            else if (more <= 2)
                number += TextScan.Value(text.Slice(end + 1, more)) / (more == 1 ? 10d : 100d);
            else
                return 0;

            end += more + 1;
        }

        return number is > 0 and <= LongestLength ? end : 0;
    }

    // A bare "m" right behind a number is minutes, unless nobody could sit through them.
    private static Unit MatchUnit(ReadOnlySpan<char> text, int position, bool isAttached, double number, out int end)
    {
        var word = TextScan.Letters(text, position);
        end = position + word.Length;
        var unit = Unit.None;
        if (word.Equals("ft", StringComparison.OrdinalIgnoreCase) || word.Equals("feet", StringComparison.OrdinalIgnoreCase) || word.Equals("foot", StringComparison.OrdinalIgnoreCase))
            unit = Unit.Feet;
        else if (IsMetres(word) || (word is "m" or "M" && (!isAttached || number > RuntimeParser.LongestBareMinutes)))
            unit = Unit.Metres;
        else if (IsReels(word) && number == Math.Floor(number) && number <= 100)
            unit = Unit.Reels;

        if (unit != Unit.None && !TextScan.IsWordEnd(text, end))
            unit = Unit.None;

        if (unit == Unit.Feet && end < text.Length && text[end] == '.')
            end++;

        return unit;
    }

    private static bool IsMetres(ReadOnlySpan<char> word)
    {
        foreach (var name in (ReadOnlySpan<string>)["metres", "meters", "metre", "meter", "mètres", "metri", "metros", "mtrs"])
        {
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsReels(ReadOnlySpan<char> word)
    {
        foreach (var name in (ReadOnlySpan<string>)["reels", "reel", "akte", "bobines", "rulli", "rollos", "actes", "atti"])
        {
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // ", 35mm", " at 18 fps", "of 16mm": in either order.
    private static int MatchDetails(ReadOnlySpan<char> text, int end, ref FootageGauge? gauge, ref double? rate)
    {
        for (var step = 0; step < 2; step++)
        {
            var position = TextScan.SkipSpaces(text, end);
            if (position < text.Length && text[position] is ',' or ';' or '@' or '/')
                position = TextScan.SkipSpaces(text, position + 1);

            foreach (var word in (ReadOnlySpan<string>)["at", "of", "on", "à", "bei"])
            {
                if (TextScan.HasWord(text, position, word))
                {
                    position = TextScan.SkipSpaces(text, position + word.Length);
                    break;
                }
            }

            if (gauge is null && MatchGauge(text, position, out var found) is var gaugeEnd and > 0)
            {
                gauge = found;
                end = gaugeEnd;
            }
            else if (rate is null && MatchRate(text, position, out var value) is var rateEnd and > 0)
            {
                rate = value;
                end = rateEnd;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static int MatchGauge(ReadOnlySpan<char> text, int position, out FootageGauge gauge)
    {
        foreach (var (name, value) in (ReadOnlySpan<(string, FootageGauge)>)
            [
                ("35mm", FootageGauge.Mm35), ("35 mm", FootageGauge.Mm35), ("16mm", FootageGauge.Mm16), ("16 mm", FootageGauge.Mm16), ("9.5mm", FootageGauge.Mm9Point5),
                ("9.5 mm", FootageGauge.Mm9Point5), ("super 8mm", FootageGauge.Super8), ("super 8", FootageGauge.Super8), ("super-8", FootageGauge.Super8),
                ("8mm", FootageGauge.Mm8), ("8 mm", FootageGauge.Mm8), ("70mm", FootageGauge.Mm70), ("70 mm", FootageGauge.Mm70), ("65mm", FootageGauge.Mm70),
            ])
        {
            if (TextScan.HasWord(text, position, name))
            {
                gauge = value;
                return position + name.Length;
            }
        }

        gauge = default;
        return 0;
    }

    private static int MatchRate(ReadOnlySpan<char> text, int position, out double rate)
    {
        rate = 0;
        var digits = position < text.Length ? TextScan.CountDigits(text, position) : 0;
        if (digits is not (1 or 2))
            return 0;

        rate = TextScan.Value(text.Slice(position, digits));
        if (rate < 1)
            return 0;

        var end = TextScan.SkipSpaces(text, position + digits);
        foreach (var word in (ReadOnlySpan<string>)["fps", "f.p.s.", "f.p.s", "f/s", "frames per second", "frames a second", "images par seconde", "i/s", "im/s", "b/s", "bilder/s"])
        {
            if (TextScan.HasWord(text, end, word))
                return end + word.Length;
        }

        return 0;
    }
}
