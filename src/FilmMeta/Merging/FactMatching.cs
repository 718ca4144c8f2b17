using NodaTime;

namespace FilmMeta.Merging;

/// <summary>When two sources give the same fact, and when what they give cannot both hold.</summary>
internal static class FactMatching
{
    // A source that rounds says so; within this part of the longer time, both can be meant.
    private const double Rounding = 0.05;
    private const int ApproximateYears = 5;

    public static bool AreAlternatives(string title, string other, IEnumerable<Film> films)
    {
        var (folded, otherFolded) = (MergeText.FoldTitle(title), MergeText.FoldTitle(other));
        return string.Equals(folded, otherFolded, StringComparison.Ordinal)
            || films.Any(film => Titles(film).ToList() is var titles && titles.Contains(folded, StringComparer.Ordinal) && titles.Contains(otherFolded, StringComparer.Ordinal));
    }

    /// <summary>All titles of a film, folded.</summary>
    public static IEnumerable<string> Titles(Film film)
    {
        if (film.Title is { Length: > 0 } title)
            yield return MergeText.FoldTitle(title);

        foreach (var alternative in film.AlternativeTitles)
            yield return MergeText.FoldTitle(alternative.Title);
    }

    public static bool Conflict(YearRange one, YearRange other)
    {
        var slack = one.IsApproximate || other.IsApproximate ? ApproximateYears : 0;
        return one.From > other.To + slack || other.From > one.To + slack;
    }

    public static bool Agree(Runtime one, Runtime other) =>
        one.Duration == other.Duration && one.IsApproximate == other.IsApproximate && AreEqual(one.Note, other.Note);

    public static bool Conflict(Runtime one, Runtime other)
    {
        if (one.Duration == other.Duration)
            return false;

        var difference = Duration.Max(one.Duration - other.Duration, other.Duration - one.Duration);
        return !(one.IsApproximate || other.IsApproximate) || difference.TotalSeconds > Rounding * Duration.Max(one.Duration, other.Duration).TotalSeconds;
    }

    public static bool Agree(Copyright one, Copyright other) => one.Year == other.Year && Holders(one).SetEquals(Holders(other)) && one.Holders.Count == other.Holders.Count;

    public static bool Conflict(Copyright one, Copyright other) =>
        (one.Year is { } year && other.Year is { } otherYear && year != otherYear)
        || (one.Holders.Count > 0 && other.Holders.Count > 0 && !Holders(one).Overlaps(Holders(other)));

    public static double Match(Country one, Country other) => AreEqual(one.Code, other.Code) && (one.Code is not null || AreFoldedEqual(one.AsWritten, other.AsWritten)) ? 1 : 0;

    public static double Match(Language one, Language other) => AreEqual(one.Code, other.Code) && (one.Code is not null || AreFoldedEqual(one.AsWritten, other.AsWritten)) ? 1 : 0;

    // Only a number tells one shape from another: "Scope" may be any of several.
    public static double Match(AspectRatio one, AspectRatio other) =>
        one.Ratio == other.Ratio && (one.Ratio is not null || AreFoldedEqual(one.AsWritten, other.AsWritten)) ? 1 : 0;

    public static double Match(SoundSystem one, SoundSystem other)
    {
        if (one.Kind != other.Kind || (one.System is null) != (other.System is null))
            return 0;
        if (one.System is { } system)
            return AreFoldedEqual(system, other.System!) ? 1 : 0;

        return one.Kind is not null || AreFoldedEqual(one.AsWritten, other.AsWritten) ? 1 : 0;
    }

    public static bool Agree(Colour one, Colour other) =>
        one.Kind == other.Kind && (one.Process is null ? other.Process is null : other.Process is { } process && AreFoldedEqual(one.Process, process))
        && (one.Kind is not null || AreFoldedEqual(one.AsWritten, other.AsWritten));

    /// <summary>Whether a film cannot be both: one that is partly in colour may well be called either.</summary>
    public static bool Conflict(Colour one, Colour other) =>
        one.Kind is { } kind && other.Kind is { } otherKind && kind != otherKind && (kind == ColourKind.Colour || otherKind == ColourKind.Colour) && kind != ColourKind.Mixed && otherKind != ColourKind.Mixed;

    public static double Match(AlternativeTitle one, AlternativeTitle other)
    {
        if (!string.Equals(MergeText.FoldTitle(one.Title), MergeText.FoldTitle(other.Title), StringComparison.Ordinal))
            return 0;

        return AreEqual(one.Kind, other.Kind) ? 1 : one.Kind is null || other.Kind is null ? 0.9 : 0;
    }

    public static double Match(string one, string other) => AreFoldedEqual(one, other) ? 1 : 0;

    public static double Match(Runtime one, Runtime other) => Agree(one, other) ? 1 : 0;

    // The day tells more than the month; a source that gives less is about the same event.
    public static double Match(ReleaseEvent one, ReleaseEvent other)
    {
        if (one.Kind != other.Kind || !AreCompatible(one.By, other.By) || !AreCompatible(one.Territory, other.Territory))
            return 0;

        if (one.Equals(other))
            return 1;

        return one.Date is not { } date || other.Date is not { } otherDate || (date.Year == otherDate.Year && AreCompatible(date.Month, otherDate.Month) && AreCompatible(date.Day, otherDate.Day))
            ? one.Date is not null && other.Date is not null ? 0.9 : one.By is not null && other.By is not null ? 0.5 : 0
            : 0;
    }

    /// <summary>Whether one release says all that another says.</summary>
    public static bool Holds(ReleaseEvent shown, ReleaseEvent other) =>
        (other.By is null || AreEqual(shown.By, other.By))
        && (other.Territory is null || shown.Territory == other.Territory)
        && (other.Date is not { } date || (shown.Date is { } own && own.Year == date.Year && (date.Month is null || date.Month == own.Month) && (date.Day is null || date.Day == own.Day)));

    /// <summary>One release out of those of several sources: the most precise date, and who and where of the surest that say so.</summary>
    public static ReleaseEvent ComposeRelease(IReadOnlyList<Mention<ReleaseEvent>> mentions)
    {
        List<ReleaseEvent> bySurety = [.. mentions.OrderBy(mention => mention.At.Basis).Select(mention => mention.Value)];
        return bySurety[0] with
        {
            Date = bySurety.Select(release => release.Date).OfType<PartialDate>().OrderByDescending(date => date.Day is not null ? 2 : date.Month is not null ? 1 : 0).FirstOrDefault(),
            By = bySurety.Select(release => release.By).FirstOrDefault(by => by is not null),
            Territory = bySurety.Select(release => release.Territory).FirstOrDefault(territory => territory is not null),
        };
    }

    public static double Match(Classification one, Classification other)
    {
        var isSameSymbol = AreFoldedEqual(one.Symbol, other.Symbol);
        if (!AreCompatible(one.Territory, other.Territory) || !AreCompatible(one.System, other.System))
            return 0;

        if (isSameSymbol)
            return AreEqual(one.System, other.System) ? 1 : 0.8;

        // Two boards may differ, one board has one mind.
        return one.System is not null && other.System is not null ? 0.5 : 0;
    }

    /// <summary>One decision out of those of several sources: the preferred symbol, with what those who give it say beside it.</summary>
    public static Classification ComposeClassification(IReadOnlyList<Mention<Classification>> mentions)
    {
        List<Classification> agreeing = [.. Preference.Rank(mentions, static (a, b) => !Conflict(a, b))[0].Select(mention => mention.Value)];
        return agreeing[0] with
        {
            System = agreeing.Select(classification => classification.System).FirstOrDefault(system => system is not null),
            Advice = agreeing.OrderByDescending(classification => classification.Advice.Count).First().Advice,
            Territory = agreeing.Select(classification => classification.Territory).FirstOrDefault(territory => territory is not null),
            MinimumAge = agreeing.Select(classification => classification.MinimumAge).FirstOrDefault(age => age is not null),
        };
    }

    /// <summary>Whether one decision says all that another says: the symbol, and each item of advice.</summary>
    public static bool Holds(Classification shown, Classification other) =>
        AreFoldedEqual(shown.Symbol, other.Symbol)
        && (other.System is null || AreEqual(shown.System, other.System))
        && (other.Territory is null || other.Territory == shown.Territory)
        && (other.MinimumAge is null || other.MinimumAge == shown.MinimumAge)
        && other.Advice.All(item => shown.Advice.Any(own => AreFoldedEqual(own, item)));

    public static bool Conflict(Classification one, Classification other) => !AreFoldedEqual(one.Symbol, other.Symbol);

    // Two critics that are not named may well give the same.
    public static double Match(Score one, Score other) => one.By is not null && one.Equals(other) ? 1 : 0;

    public static double Match(Identifier one, Identifier other) =>
        !string.Equals(one.Scheme, other.Scheme, StringComparison.OrdinalIgnoreCase) ? 0 : string.Equals(one.Value, other.Value, StringComparison.OrdinalIgnoreCase) ? 1 : 0.5;

    private static HashSet<string> Holders(Copyright copyright) => [.. copyright.Holders.Select(holder => MergeText.Fold(holder))];

    private static bool AreEqual(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool AreCompatible(string? one, string? other) => one is null || other is null || AreEqual(one, other);

    private static bool AreCompatible(int? one, int? other) => one is null || other is null || one == other;

    private static bool AreFoldedEqual(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) || (MergeText.Fold(one) is { Length: > 0 } folded && string.Equals(folded, MergeText.Fold(other), StringComparison.Ordinal));
}
