using NodaTime;

namespace FilmMeta.Vocabulary;

/// <summary>Reads a running time at the start of a text, as credits print it in many languages.</summary>
internal static partial class RuntimeParser
{
    // A year of film; more digits are no running time.
    private const double LongestSeconds = 366d * 24 * 60 * 60;

    /// <summary>The most minutes that "600m" can be; more is metres of film.</summary>
    internal const int LongestBareMinutes = 600;

    private static readonly string[] Approximations =
    [
        "approximately", "approx", "apprx", "appr", "apx", "about", "around", "circa", "environ", "env", "ungefahr", "etwa", "rund", "aproximadamente", "aprox", "unos",
        "vers", "cca", "cerca", "ca", "c",
    ];

    /// <summary>Reads a whole text as one running time.</summary>
    /// <param name="text">The text: "126 mins", "PT2H6M", "3:59"; spaces around it are passed over.</param>
    /// <param name="runtime">What it says; null when it says none.</param>
    /// <param name="allowClock">Whether "3:59" is one, minutes and seconds, and "1:23:45", hours, minutes and seconds.</param>
    /// <returns>Whether the whole text is a running time.</returns>
    internal static bool TryParse(string text, out Runtime? runtime, bool allowClock = true)
    {
        var trimmed = text.AsSpan().Trim();
        var length = Match(trimmed, out runtime, allowClock);
        if (length > 0 && trimmed[length..].Trim().IsEmpty)
            return true;

        runtime = null;
        return false;
    }

    /// <summary>
    /// Reads "126 mins", "c.90min", "3 x 25min" (added up), "2h 6m", "1h30", "95'", "1'46''", "90 Min.", "PT2H6M", "55 mins approx", "126 mins (director's cut)".
    /// </summary>
    /// <param name="text">The text, without leading spaces.</param>
    /// <param name="runtime">What it says, longer than nothing; null when there is none.</param>
    /// <param name="allowClock">Whether a bare "3:59" is one; only where the context says that a running time stands here.</param>
    /// <returns>How much of the text says it; 0 for none.</returns>
    internal static int Match(ReadOnlySpan<char> text, out Runtime? runtime, bool allowClock = false)
    {
        runtime = null;
        if (text.IsEmpty)
            return 0;

        var position = MatchApproximation(text, out var approximate);
        double seconds;
        int end;
        if (position == 0 && text[0] is 'P' or 'p')
        {
            end = MatchIso(text, out seconds);
        }
        else
        {
            var start = MatchParts(text, position, out var parts, ref approximate);
            end = MatchMeasure(text, start, allowClock, out seconds);
            end = MatchPartsBehind(text, end, ref parts);
            seconds *= parts;
        }

        if (end == 0 || seconds <= 0 || seconds > LongestSeconds)
            return 0;

        end = MatchApproximationBehind(text, end, ref approximate);
        var written = end;
        end = MatchNote(text, end, out var note);
        runtime = new Runtime(Duration.FromMilliseconds((long)Math.Round(seconds * 1000)), text[..written].TrimEnd().ToString(), approximate, note);
        return end;
    }

    // "25 mins x 3".
    private static int MatchPartsBehind(ReadOnlySpan<char> text, int end, ref int parts)
    {
        var sign = TextScan.SkipSpaces(text, end);
        if (end == 0 || parts > 1 || sign >= text.Length || text[sign] is not ('x' or 'X' or '\u00D7'))
            return end;

        var start = TextScan.SkipSpaces(text, sign + 1);
        var digits = start < text.Length ? TextScan.CountDigits(text, start) : 0;
        if (digits is not (1 or 2) || !TextScan.IsWordEnd(text, start + digits))
            return end;

        parts = Math.Max(1, TextScan.Value(text.Slice(start, digits)));
        return start + digits;
    }

    private static int MatchApproximation(ReadOnlySpan<char> text, out bool approximate)
    {
        approximate = true;
        if (text[0] is '~' or '\u2248' or '\u00B1')
            return TextScan.SkipSpaces(text, 1);

        if (char.IsAsciiLetter(text[0]) || text[0] is '\u00FC')
        {
            var end = MatchApproximationWord(text, 0);
            if (end > 0 && (end = TextScan.SkipSpaces(text, end)) < text.Length && char.IsAsciiDigit(text[end]))
                return end;
        }

        approximate = false;
        return 0;
    }

    // The end of the word and its full stop; 0 for none.
    private static int MatchApproximationWord(ReadOnlySpan<char> text, int position)
    {
        Span<char> buffer = stackalloc char[16];
        var letters = TextScan.Letters(text, position);
        if (letters.IsEmpty || letters.Length >= buffer.Length)
            return 0;

        var word = buffer[..TextScan.Fold(letters, buffer)];
        foreach (var approximation in Approximations)
        {
            if (word.SequenceEqual(approximation))
            {
                var end = position + letters.Length;
                return end < text.Length && text[end] == '.' ? end + 1 : end;
            }
        }

        return 0;
    }

    // "55 mins approx", "55 mins (approx.)".
    private static int MatchApproximationBehind(ReadOnlySpan<char> text, int end, ref bool approximate)
    {
        var start = TextScan.SkipSpaces(text, end);
        if (start < text.Length && text[start] == ',')
            start = TextScan.SkipSpaces(text, start + 1);

        var bracketed = start < text.Length && text[start] is '(' or '[';
        var stop = MatchApproximationWord(text, bracketed ? start + 1 : start);

        // Bare "c" and "ca" belong to what follows: "55 mins, c. 1936".
        if (stop == 0 || (!bracketed && TextScan.Letters(text, start).Length < 5))
            return end;

        if (bracketed)
        {
            if (stop >= text.Length || text[stop] is not (')' or ']'))
                return end;

            stop++;
        }
        else if (TextScan.SkipSpaces(text, stop) is var next && next < text.Length && char.IsAsciiDigit(text[next]))
        {
            return end;
        }

        approximate = true;
        return stop;
    }

    // "3 x ", "6 × ": how many parts there are; 1 and the place itself where there are none.
    private static int MatchParts(ReadOnlySpan<char> text, int position, out int parts, ref bool approximate)
    {
        parts = 1;
        var digits = TextScan.CountDigits(text, position);
        if (digits is not (> 0 and < 4))
            return position;

        var end = TextScan.SkipSpaces(text, position + digits);
        foreach (var word in (ReadOnlySpan<string>)["episodes", "parts", "eps", "episode", "part", "folgen", "teile", "reels"])
        {
            if (TextScan.HasWord(text, end, word))
            {
                end = TextScan.SkipSpaces(text, end + word.Length);
                break;
            }
        }

        if (end >= text.Length || text[end] is not ('x' or 'X' or '\u00D7' or '*'))
            return position;

        end = TextScan.SkipSpaces(text, end + 1);
        if (end < text.Length && !char.IsAsciiDigit(text[end]) && MatchApproximation(text[end..], out var roughly) is var skipped and > 0)
        {
            approximate |= roughly;
            end += skipped;
        }

        if (end >= text.Length || !char.IsAsciiDigit(text[end]))
            return position;

        parts = TextScan.Value(text.Slice(position, digits));
        return end;
    }
}
