namespace FilmMeta.Vocabulary;

/// <summary>Reads a release at the start of a text: where, and when.</summary>
internal static class ReleaseParser
{
    private const string Kind = "release";

    // What announces a release, and the country whose word it is; the longest first where one starts with another.
    private static readonly (string Word, string? Territory)[] Marks =
    [
        ("theatrical release date", null), ("theatrical release", null), ("cinema release date", null), ("cinema release", null), ("general release", null),
        ("release date", null), ("released in cinemas", null), ("released", null), ("release", null), ("in cinemas from", null), ("in cinemas", null), ("in theaters", null),
        ("opening date", null), ("opens", null), ("opened", null), ("premiered", null), ("premiere", null), ("première", null), ("world premiere", null),
        ("kinostart", "DE"), ("deutscher kinostart", "DE"), ("uraufführung", null), ("erstaufführung", null), ("sortie en salles", "FR"), ("date de sortie", "FR"), ("sortie", "FR"),
        ("data di uscita", "IT"), ("uscita", "IT"), ("fecha de estreno", "ES"), ("estreno", "ES"), ("estreia", "PT"), ("data de estreia", "PT"),
    ];

    /// <summary>Reads "UK release: 12 May 1999", "Released 12 May 1999 (UK)", "Release date: May 1999", "Kinostart: 12.5.1999", "USA: 12 May 1999".</summary>
    /// <param name="text">The text, without leading spaces.</param>
    /// <param name="release">The release, its date a day, a month or a year; null when there is none.</param>
    /// <returns>How much of the text says it; 0 for none.</returns>
    internal static int Match(ReadOnlySpan<char> text, out ReleaseEvent? release)
    {
        release = null;
        var position = MatchPlace(text, out var territory);
        var isColon = position > 0 && text[..position].Contains(':');
        var markEnd = MatchMark(text, position, out var markTerritory);
        var isMarked = markEnd > position;
        if (!isMarked && !isColon)
            return 0;

        position = isMarked ? markEnd : position;

        // "Release date (UK): …", "Released in France on …".
        if (territory is null && MatchPlaceBehind(text, position, out var behind) is var placeEnd && placeEnd > position)
        {
            territory = behind;
            position = placeEnd;
        }

        position = SkipWords(text, position);
        if (position >= text.Length)
            return 0;

        var rest = text[position..];
        var length = DateParser.Match(rest, out var date);
        if (length == 0)
        {
            if (!isMarked || (length = YearParser.Match(rest, out var years)) == 0 || years is null)
                return 0;

            date = new PartialDate(years.From);
        }

        var end = position + length;
        if (territory is null && MatchPlaceBehind(text, end, out behind) is var stop && stop > end && text[TextScan.SkipSpaces(text, end)] == '(')
        {
            territory = behind;
            end = stop;
        }

        release = new ReleaseEvent(Kind, date, By: null, territory ?? markTerritory);
        return end;
    }

    // A country or an adjective before the word: "UK release", "French release", "USA:".
    private static int MatchPlace(ReadOnlySpan<char> text, out string? territory)
    {
        var length = CountryTable.Match(text, out territory);
        if (length == 0)
            length = CountryTable.MatchAdjective(text, out territory);

        return length == 0 ? 0 : SkipColon(text, length);
    }

    private static int MatchMark(ReadOnlySpan<char> text, int position, out string? territory)
    {
        foreach (var (word, place) in Marks)
        {
            if (TextScan.HasWord(text, position, word))
            {
                territory = place;
                return SkipColon(text, position + word.Length);
            }
        }

        territory = null;
        return position;
    }

    // "(UK)", "in the UK".
    private static int MatchPlaceBehind(ReadOnlySpan<char> text, int position, out string? territory)
    {
        territory = null;
        var start = TextScan.SkipSpaces(text, position);
        if (start >= text.Length)
            return position;

        var isBracketed = text[start] == '(';
        if (isBracketed)
            start++;
        else if (TextScan.HasWord(text, start, "in"))
            start = TextScan.SkipSpaces(text, start + 2);
        else
            return position;

        if (start >= text.Length)
            return position;

        var length = CountryTable.Match(text[start..], out territory);
        var end = start + length;
        if (length == 0 || (isBracketed && (end >= text.Length || text[end] != ')')))
        {
            territory = null;
            return position;
        }

        return SkipColon(text, isBracketed ? end + 1 : end);
    }

    private static int SkipWords(ReadOnlySpan<char> text, int position)
    {
        position = SkipColon(text, position);
        foreach (var word in (ReadOnlySpan<string>)["on", "from", "in", "am", "le", "il", "el", "em"])
        {
            if (TextScan.HasWord(text, position, word))
                return TextScan.SkipSpaces(text, position + word.Length);
        }

        return position;
    }

    private static int SkipColon(ReadOnlySpan<char> text, int position)
    {
        var end = TextScan.SkipSpaces(text, position);
        return end < text.Length && text[end] is ':' or ',' ? TextScan.SkipSpaces(text, end + 1) : end == text.Length ? position : end;
    }
}
