using System.Globalization;
using NodaTime;

namespace FilmMeta.Json;

/// <summary>Durations as ISO 8601 writes them: <c>PT2H6M</c>.</summary>
/// <remarks>
/// Written with hours, minutes and seconds only. Read with days too, with a fraction of the seconds, and with a sign in front;
/// not with weeks, months or years, which are no fixed length or no running time.
/// </remarks>
internal static class IsoDuration
{
    /// <summary>The longest text that is written: sign, letters, ten digits of hours, nine of a fraction.</summary>
    public const int MaxLength = 40;

    private const long LongestDays = 1 << 24;

    public static string Format(Duration duration)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        return buffer[..Format(duration, buffer)].ToString();
    }

    public static int Format(Duration duration, Span<char> buffer)
    {
        var length = 0;
        if (duration < Duration.Zero)
        {
            buffer[length++] = '-';
            duration = -duration;
        }

        "PT".CopyTo(buffer[length..]);
        length += 2;
        var start = length;
        Append(buffer, ref length, (duration.Days * 24L) + duration.Hours, 'H');
        Append(buffer, ref length, duration.Minutes, 'M');
        var nanoseconds = duration.SubsecondNanoseconds;
        if (nanoseconds != 0)
        {
            duration.Seconds.TryFormat(buffer[length..], out var written, default, CultureInfo.InvariantCulture);
            length += written;
            buffer[length++] = '.';
            nanoseconds.TryFormat(buffer[length..], out written, "D9", CultureInfo.InvariantCulture);
            length += buffer.Slice(length, written).TrimEnd('0').Length;
            buffer[length++] = 'S';
        }
        else if (duration.Seconds != 0 || length == start)
        {
            AppendAlways(buffer, ref length, duration.Seconds, 'S');
        }

        return length;
    }

    public static bool TryParse(ReadOnlySpan<char> text, out Duration duration)
    {
        duration = Duration.Zero;
        var isNegative = text is ['-', ..];
        var rest = isNegative ? text[1..] : text;
        if (rest is not ['P', .., not 'T'] || rest.Length < 3)
            return false;

        rest = rest[1..];
        var inTime = false;
        var lastUnit = 0;
        var seconds = 0L;
        var nanoseconds = 0L;
        while (!rest.IsEmpty)
        {
            if (rest[0] == 'T')
            {
                if (inTime)
                    return false;

                inTime = true;
                rest = rest[1..];
                continue;
            }

            var digits = rest.IndexOfAnyExceptInRange('0', '9');
            if (digits is <= 0 or > 10)
                return false;

            var value = long.Parse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
            rest = rest[digits..];
            if (rest[0] is '.' or ',')
            {
                var fraction = rest[1..].IndexOfAnyExceptInRange('0', '9');
                if (!inTime || fraction is <= 0 or > 9 || rest[(fraction + 1)..] is not "S")
                    return false;

                nanoseconds = long.Parse(rest.Slice(1, fraction), NumberStyles.None, CultureInfo.InvariantCulture);
                for (var i = fraction; i < 9; i++)
                    nanoseconds *= 10;

                rest = rest[(fraction + 1)..];
            }

            var (unit, width) = (inTime, rest[0]) switch
            {
                (false, 'D') => (1, 86_400),
                (true, 'H') => (2, 3_600),
                (true, 'M') => (3, 60),
                (true, 'S') => (4, 1),
                _ => (0, 0),
            };
            if (unit <= lastUnit)
                return false;

            lastUnit = unit;
            seconds += value * width;
            rest = rest[1..];
        }

        // Beyond that NodaTime has no duration; no film is that long.
        if (seconds >= LongestDays * 86_400)
            return false;

        duration = Duration.FromSeconds(seconds) + Duration.FromNanoseconds(nanoseconds);
        if (isNegative)
            duration = -duration;

        return true;
    }

    private static void Append(Span<char> buffer, ref int length, long value, char unit)
    {
        if (value != 0)
            AppendAlways(buffer, ref length, value, unit);
    }

    private static void AppendAlways(Span<char> buffer, ref int length, long value, char unit)
    {
        value.TryFormat(buffer[length..], out var written, default, CultureInfo.InvariantCulture);
        length += written;
        buffer[length++] = unit;
    }
}
