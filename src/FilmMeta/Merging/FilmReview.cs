using FilmMeta.Vocabulary;

namespace FilmMeta.Merging;

/// <summary>Looks over a merged film for what a person should look at: conflicts, names that may be misspelt, one part that several are said to have.</summary>
internal static class FilmReview
{
    // Roles that a film mostly fills once, so that two sources that share no holder contradict each other.
    private static readonly (string Role, string What)[] PrincipalRoles =
    [
        ("director", "The director"), ("director-of-photography", "The director of photography"), ("editor", "The editor"), ("composer", "The composer"), ("production-designer", "The production designer"),
    ];

    public static void Report(MergedFilm film, MergeReport report)
    {
        if (film.Sources.Count < 2)
            return;

        Values(film, "title", film.Title, report);
        Values(film, "year", film.Years, report);
        Values(film, "running time", film.Runtime, report);
        Values(film, "colour", film.Colour, report);
        Values(film, "copyright", film.Copyright, report);
        foreach (var classification in film.Classifications)
            Values(film, $"{classification.Value.System} classification", classification, report);

        foreach (var identifier in film.Identifiers)
            Values(film, $"{identifier.Value.Scheme} identifier", identifier, report);

        foreach (var credit in film.Crew)
            Names(film, credit.Value.Name, credit.Sources, credit.Variants, static value => value.Name, report);

        foreach (var credit in film.Cast)
        {
            Names(film, credit.Value.Name, credit.Sources, credit.Variants, static value => value.Name, report);
            Characters(film, credit, report);
        }

        Performers(film, report);
        Holders(film, report);
    }

    private static void Values<T>(MergedFilm film, string what, Sourced<T>? sourced, MergeReport report)
    {
        if (sourced is null || sourced.Sources.Count == 0)
            return;

        foreach (var variant in sourced.Variants)
        {
            if (!variant.IsConflict)
                continue;

            foreach (var other in variant.Sources)
                report.ReportValue(film, what, sourced.Sources[0], sourced.Sources, other);
        }
    }

    private static void Names<T>(MergedFilm film, string name, EquatableList<Attestation> sources, EquatableList<Variant<T>> variants, Func<T, string> nameOf, MergeReport report)
    {
        foreach (var variant in variants)
        {
            if (string.Equals(nameOf(variant.Value), name, StringComparison.Ordinal))
                continue;

            var by = sources.Concat(variants.Where(other => string.Equals(nameOf(other.Value), name, StringComparison.Ordinal)).SelectMany(other => other.Sources));
            var reason = NameComparer.Compare(name, nameOf(variant.Value)).Reason;
            foreach (var other in variant.Sources)
                report.ReportName(film, reason.Contains("spelling", StringComparison.Ordinal), name, by, other, reason);
        }
    }

    private static void Characters(MergedFilm film, Sourced<CastCredit> credit, MergeReport report)
    {
        foreach (var variant in credit.Variants.Where(variant => variant.IsConflict))
        {
            foreach (var other in variant.Sources)
                report.ReportCharacter(film, credit.Value.Name, credit.Value.Character!, credit.Sources.Count > 0 ? credit.Sources : All(credit), other);
        }
    }

    // One character with two performers, when no source lists both: an older and a younger self stand in one list.
    private static void Performers(MergedFilm film, MergeReport report)
    {
        var first = new Dictionary<string, Sourced<CastCredit>>(StringComparer.Ordinal);
        foreach (var credit in film.Cast)
        {
            if (credit.Value.Character is not { } character || !character.Any(char.IsUpper))
                continue;

            foreach (var part in CastMatching.Parts(credit.Value))
            {
                if (first.TryAdd(part, credit))
                    continue;

                var (by, others) = (All(first[part]), All(credit));
                if (!by.Any(one => others.Any(other => string.Equals(one.Document, other.Document, StringComparison.Ordinal))))
                    report.ReportHolder(film, $"\"{character}\"", first[part].Value.Name, by, others[0]);
            }
        }
    }

    private static void Holders(MergedFilm film, MergeReport report)
    {
        foreach (var (role, what) in PrincipalRoles)
        {
            List<Sourced<CrewCredit>> holders = [.. film.Crew.Where(credit => credit.Value.Section is null && credit.Value.Roles.Any(r => r.Id == role && r.Modifiers.Count == 0 && r.Subject is null))];
            if (holders.Count < 2)
                continue;

            // Those of whom some source that has one has the preferred holder too are only more of them.
            var by = All(holders[0]);
            var agreeing = holders.Where(holder => All(holder).Any(other => by.Any(one => string.Equals(one.Document, other.Document, StringComparison.Ordinal)))).SelectMany(All).Select(other => other.Document).ToHashSet(StringComparer.Ordinal);
            foreach (var holder in holders.Skip(1))
            {
                if (All(holder) is var others && !others.Any(other => agreeing.Contains(other.Document)))
                    report.ReportHolder(film, what, holders[0].Value.Name, by, others[0]);
            }
        }
    }

    private static EquatableList<Attestation> All<T>(Sourced<T> sourced) => sourced.Sources.Concat(sourced.Variants.SelectMany(variant => variant.Sources)).ToEquatableList();
}
