namespace FilmMeta.Merging;

/// <summary>Makes one film of the sources about it, member by member.</summary>
internal static class FilmBuilder
{
    /// <summary>Merges sources that are about the same film.</summary>
    /// <param name="sources">The sources in their order; not empty.</param>
    public static MergedFilm Build(IReadOnlyList<FilmSource> sources)
    {
        var mentions = new Mentions(sources);
        var merged = new MergedFilm
        {
            Film = new Film(),
            Sources = sources.ToEquatableList(),
            Title = Title(mentions),
            AlternativeTitles = List(mentions.Many(film => film.AlternativeTitles, spans => spans.AlternativeTitles, title => title.Title), FactMatching.Match),
            Years = One(mentions.One(film => film.Years, spans => spans.Years, Mentions.Print, isPrintInText: true), static (a, b) => a.Equals(b), FactMatching.Conflict),
            Countries = List(mentions.Many(film => film.Countries, spans => spans.Countries, country => country.AsWritten), FactMatching.Match, agree: static (_, _) => true),
            Languages = List(mentions.Many(film => film.Languages, spans => spans.Languages, language => language.AsWritten), FactMatching.Match, agree: static (_, _) => true),
            Runtime = One(mentions.One(film => film.Runtime, spans => spans.Runtime, runtime => runtime.AsWritten), FactMatching.Agree, FactMatching.Conflict),
            OtherRuntimes = List(mentions.Many(film => film.OtherRuntimes, spans => spans.OtherRuntimes, runtime => runtime.AsWritten), FactMatching.Match, FactMatching.Agree),
            Formats = List(mentions.Many(film => film.Formats, spans => spans.Formats, format => format), FactMatching.Match, agree: static (_, _) => true),
            AspectRatios = List(mentions.Many(film => film.AspectRatios, spans => spans.AspectRatios, ratio => ratio.AsWritten), FactMatching.Match, agree: static (_, _) => true),
            SoundSystems = List(mentions.Many(film => film.SoundSystems, spans => spans.SoundSystems, sound => sound.AsWritten), FactMatching.Match, agree: static (_, _) => true),
            Colour = One(mentions.One(film => film.Colour, spans => spans.Colour, colour => colour.AsWritten), FactMatching.Agree, FactMatching.Conflict),
            Genres = List(mentions.Many(film => film.Genres, spans => spans.Genres, genre => genre), FactMatching.Match, agree: static (_, _) => true),
            Copyright = One(mentions.One(film => film.Copyright, CopyrightSpan, copyright => string.Join(", ", copyright.Holders)), FactMatching.Agree, FactMatching.Conflict),
            Releases = Releases(mentions),
            Classifications = Classifications(mentions),
            Scores = List(mentions.Many(film => film.Scores, spans => spans.Scores, Print, isPrintInText: true), FactMatching.Match),
            Identifiers = List(
                mentions.Many(film => film.Identifiers, spans => spans.Identifiers, identifier => identifier.Value, isPrintInText: true),
                FactMatching.Match,
                conflict: static (a, b) => !string.Equals(a.Value, b.Value, StringComparison.OrdinalIgnoreCase)),
            Crew = Clusters.Find(mentions.Crew(), CrewMatching.Match)
                .Select(cluster => Preference.Spread(cluster, CrewMatching.Compose, CrewMatching.Holds, CrewMatching.AreAlike, static (_, _) => false)).ToEquatableList(),
            Cast = Clusters.Find(mentions.Cast(), CastMatching.Match)
                .Select(cluster => Preference.Spread(cluster, CastMatching.Compose, CastMatching.Holds, CastMatching.AreAlike, CastMatching.Conflict)).ToEquatableList(),
        };
        return merged with { Film = ToFilm(merged) };
    }

    private static Film ToFilm(MergedFilm merged) => new()
    {
        Title = merged.Title?.Value,
        AlternativeTitles = Values(merged.AlternativeTitles),
        Years = merged.Years?.Value,
        Countries = Values(merged.Countries),
        Languages = Values(merged.Languages),
        Runtime = merged.Runtime?.Value,
        OtherRuntimes = Values(merged.OtherRuntimes),
        Formats = Values(merged.Formats),
        AspectRatios = Values(merged.AspectRatios),
        SoundSystems = Values(merged.SoundSystems),
        Colour = merged.Colour?.Value,
        Genres = Values(merged.Genres),
        Copyright = merged.Copyright?.Value,
        Releases = Values(merged.Releases),
        Classifications = Values(merged.Classifications),
        Scores = Values(merged.Scores),
        Identifiers = Values(merged.Identifiers),
        Crew = Values(merged.Crew),
        Cast = Values(merged.Cast),
    };

    private static EquatableList<T> Values<T>(EquatableList<Sourced<T>> list) => list.Select(item => item.Value).ToEquatableList();

    private static Sourced<T>? One<T>(List<Mention<T>> mentions, Func<T, T, bool> agree, Func<T, T, bool> conflict)
        where T : class => mentions.Count == 0 ? null : Preference.Choose(mentions, agree, conflict);

    private static EquatableList<Sourced<T>> List<T>(List<Mention<T>> mentions, Func<T, T, double> match, Func<T, T, bool>? agree = null, Func<T, T, bool>? conflict = null) =>
        Clusters.Find(mentions, (a, b) => match(a.Value, b.Value))
            .Select(cluster => Preference.Choose(cluster, agree ?? EqualityComparer<T>.Default.Equals, conflict ?? (static (_, _) => false)))
            .ToEquatableList();

    private static Sourced<string>? Title(Mentions mentions)
    {
        var films = mentions.Sources.Select(source => source.Film);
        return One(
            mentions.One(film => film.Title, spans => spans.Title, title => title),
            static (a, b) => string.Equals(a, b, StringComparison.Ordinal),
            (a, b) => !FactMatching.AreAlternatives(a, b, films));
    }

    private static EquatableList<Sourced<ReleaseEvent>> Releases(Mentions mentions) =>
        Clusters.Find(mentions.Many(film => film.Releases, spans => spans.Releases, release => release.Date?.ToString() ?? release.By ?? release.Kind, isPrintInText: true), static (a, b) => FactMatching.Match(a.Value, b.Value))
            .Select(cluster => Preference.Spread(cluster, FactMatching.ComposeRelease, FactMatching.Holds, static (a, b) => a.Equals(b), static (_, _) => false))
            .ToEquatableList();

    private static EquatableList<Sourced<Classification>> Classifications(Mentions mentions) =>
        Clusters.Find(mentions.Many(film => film.Classifications, spans => spans.Classifications, classification => classification.Symbol), static (a, b) => FactMatching.Match(a.Value, b.Value))
            .Select(cluster => Preference.Spread(cluster, FactMatching.ComposeClassification, FactMatching.Holds, static (a, b) => a.Equals(b), FactMatching.Conflict))
            .ToEquatableList();

    private static Text.TextSpan CopyrightSpan(FilmSpans spans)
    {
        var holders = spans.CopyrightHolders.Where(span => !span.IsEmpty).ToList();
        return holders.Count == 0 ? default : Text.TextSpan.FromBounds(holders.Min(span => span.Start), holders.Max(span => span.End));
    }

    private static string Print(Score score)
    {
        var value = score.OutOf is { } outOf
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{score.Value}/{outOf}")
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{score.Value}");
        return value.Length > 0 ? value : score.Verdict ?? "";
    }
}
