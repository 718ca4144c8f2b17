namespace FilmMeta.Merging;

/// <summary>Makes one film of what several documents say of it, and remembers who said what.</summary>
/// <remarks>
/// The result does not depend on the order of the sources; a source that is given twice counts once. Nothing is lost: each value of each source is a source or
/// a variant of exactly one value of the merged film. Keeps no state between calls; safe for use by several threads at once.
/// </remarks>
public static class FilmMerger
{
    /// <summary>Merges what documents say of a film.</summary>
    /// <param name="sources">The film as each document has it.</param>
    /// <param name="options">How to merge; null for <see cref="MergeOptions.Default"/>.</param>
    /// <returns>The merged film and what a person should look at. No film when the sources are about different ones, unless they are to be grouped: then a film for each group.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="sources"/> holds a null.</exception>
    /// <example>
    /// <code>
    /// string[] paths = ["note.md", "review.txt"];
    /// var result = FilmMerger.Merge(paths.SelectMany(path => FilmSource.From(path, CreditsParser.Parse(File.ReadAllText(path)))));
    /// foreach (var performer in result.Films[0].Cast)
    ///     Console.WriteLine($"{performer.Value.Name}: {performer.Sources.Count} sources");
    /// </code>
    /// </example>
    public static MergeResult Merge(IEnumerable<FilmSource> sources, MergeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(sources);
        options ??= MergeOptions.Default;
        var sorted = SourceOrder.Sort(sources);
        var report = new MergeReport();
        var groups = FilmGroups.Find([.. sorted.Select(source => new FilmTraits(source))]);
        if (groups.Count > 1 && !options.Grouped)
        {
            report.ReportDifferentFilms(groups);
            return new MergeResult([], report.ToList());
        }

        List<MergedFilm> films = [];
        foreach (var group in groups)
        {
            var merged = FilmBuilder.Build([.. group.Select(traits => traits.Source)]);
            films.Add(merged);
            report.ReportUntitled(merged);
            FilmReview.Report(merged, report);
        }

        return new MergeResult(films.ToEquatableList(), report.ToList());
    }
}
