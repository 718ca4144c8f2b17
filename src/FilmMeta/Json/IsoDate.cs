using System.Globalization;

namespace FilmMeta.Json;

/// <summary>Dates as ISO 8601 writes them, with the precision there is: <c>1982-11-19</c>, <c>1982-11</c>, <c>1982</c>.</summary>
internal static class IsoDate
{
    /// <summary>Reads the form of a date; whether the month has so many days is a question for the validator.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate? date)
    {
        date = null;
        var isNegative = text is ['-', ..];
        var rest = isNegative ? text[1..] : text;
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0)
            digits = rest.Length;

        if (digits is < 4 or > 6)
            return false;

        var year = int.Parse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        if (isNegative)
            year = -year;

        rest = rest[digits..];
        switch (rest.Length)
        {
            case 0:
                date = new PartialDate(year);
                return true;
            case 3 when TryPart(rest, out var month):
                date = new PartialDate(year, month);
                return true;
            case 6 when TryPart(rest, out var month) && TryPart(rest[3..], out var day):
                date = new PartialDate(year, month, day);
                return true;
            default:
                return false;
        }
    }

    private static bool TryPart(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        return text[0] == '-' && int.TryParse(text.Slice(1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
