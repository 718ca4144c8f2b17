using System.Globalization;
using FilmMeta.Text;

namespace FilmMeta.Merging;

/// <summary>The order in which sources are looked at, whatever the order they are given in: the surest first, then the fullest, then by name.</summary>
internal static class SourceOrder
{
    /// <summary>The sources in that order, each once.</summary>
    public static List<FilmSource> Sort(IEnumerable<FilmSource> sources)
    {
        List<FilmSource> sorted = [.. sources.Select(source => source ?? throw new ArgumentException("The sources hold a null.", nameof(sources)))];
        sorted.Sort(Compare);
        return [.. sorted.Distinct()];
    }

    private static int Compare(FilmSource a, FilmSource b)
    {
        var order = BasisOf(a).CompareTo(BasisOf(b));
        if (order == 0)
            order = (b.Film.Crew.Count + b.Film.Cast.Count).CompareTo(a.Film.Crew.Count + a.Film.Cast.Count);

        if (order == 0)
            order = string.CompareOrdinal(a.Document, b.Document);

        if (order == 0)
            order = a.Number.CompareTo(b.Number);

        if (order == 0)
            order = string.CompareOrdinal(a.Layout, b.Layout);

        if (order == 0 && !a.Film.Equals(b.Film))
            order = string.CompareOrdinal(Content(a), Content(b));

        // Of equal sources the one that knows its places stays.
        return order != 0 ? order : (a.Text is null).CompareTo(b.Text is null);
    }

    /// <summary>How sure the values of a source are that say nothing else of themselves.</summary>
    public static SourceBasis BasisOf(FilmSource source) => source.Layout switch
    {
        "prose" => SourceBasis.Prose,
        "fact-sheet" or "factsheet" => SourceBasis.FactBlock,
        _ => SourceBasis.Credits,
    };

    /// <summary>How sure a credit of a source is. A line of credits in a fact sheet, or among prose, is one of a fact block.</summary>
    public static SourceBasis BasisOf(FilmSource source, CreditBasis basis) => (basis, BasisOf(source)) switch
    {
        (CreditBasis.Prose, _) => SourceBasis.Prose,
        (_, SourceBasis.Credits) => SourceBasis.Credits,
        _ => SourceBasis.FactBlock,
    };

    /// <summary>How sure a title or fact of a source is: what the sentences beside a fact block tell is prose all the same.</summary>
    public static SourceBasis BasisOf(FilmSource source, TextSpan span) =>
        !span.IsEmpty && source.Spans.ToldAt?.Contains(span.Start) == true ? SourceBasis.Prose : BasisOf(source);

    // A text that two films share only when they are equal. Numbers that a culture would print its own way are printed apart.
    private static string Content(FilmSource source)
    {
        var film = source.Film;
        var runtimes = film.OtherRuntimes.Prepend(film.Runtime).Select(runtime => string.Create(CultureInfo.InvariantCulture, $"{runtime?.Duration.TotalTicks}|{runtime?.AsWritten}|{runtime?.IsApproximate}|{runtime?.Note}"));
        var scores = film.Scores.Select(score => string.Create(CultureInfo.InvariantCulture, $"{score.Value}|{score.OutOf}|{score.By}|{score.Verdict}|{score.Votes}"));
        var ratios = film.AspectRatios.Select(ratio => string.Create(CultureInfo.InvariantCulture, $"{ratio.AsWritten}|{ratio.Ratio}"));
        return $"{film with { Runtime = null, OtherRuntimes = [], Scores = [], AspectRatios = [] }}|{string.Join('|', runtimes)}|{string.Join('|', scores)}|{string.Join('|', ratios)}";
    }
}
