using FilmMeta.Vocabulary;
using NodaTime;

namespace FilmMeta.Binding;

/// <summary>Reads values that need the label beside them to be understood.</summary>
internal static class LabelledFacts
{
    private const int LongestRuntime = 1440;

    /// <summary>A running time behind its label, where minutes need no unit: "58", "1:38:00".</summary>
    public static Runtime? ReadRuntime(ReadOnlySpan<char> value)
    {
        value = value.Trim(" .\t");
        if (RuntimeParser.Match(value, out var clock, allowClock: true) > 0)
            return clock;

        var digits = TextScan.CountDigits(value, 0);
        if (digits is 0 or > 4 || (digits < value.Length && value[digits] is not (' ' or '(' or ',' or '.')))
            return null;

        var minutes = TextScan.Value(value[..digits]);
        return minutes is > 0 and <= LongestRuntime ? new Runtime(Duration.FromMinutes(minutes), value[..digits].ToString()) : null;
    }

    /// <summary>A release behind its label: "12 July 2013", "FR 16/07/2008", "UK: May 1999"; the label may name the country.</summary>
    public static ReleaseEvent? ReadRelease(ReadOnlySpan<char> label, ReadOnlySpan<char> value)
    {

        if (ReleaseParser.Match(string.Concat(label.Trim(" :."), ": ", value), out var release) > 0)
            return release!.Territory is null ? release with { Territory = TerritoryIn(label) } : release;

        var position = CountryTable.Match(value, out var territory);
        if (position == 0)
            position = CountryTable.MatchCode(value, out territory);
        while (position < value.Length && value[position] is ' ' or ':' or ',' or '-' or '–')
            position++;
        if (position < value.Length && DateParser.Match(value[position..], out var date) > 0)
            return new ReleaseEvent("release", date, Territory: territory ?? TerritoryIn(label));
        if (position < value.Length && YearParser.Match(value[position..], out var years) > 0)
            return new ReleaseEvent("release", new PartialDate(years!.From), Territory: territory ?? TerritoryIn(label));

        return null;
    }

    // "Estreno en USA", "UK release date".
    private static string? TerritoryIn(ReadOnlySpan<char> label)
    {
        for (var at = 0; at < label.Length;)
        {
            if (CountryTable.Match(label[at..], out var code) > 0 && code is not null)
                return code;

            var space = label[at..].IndexOfAny(' ', '(');
            at = space < 0 ? label.Length : at + space + 1;
        }

        return null;
    }
}
