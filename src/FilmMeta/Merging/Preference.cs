namespace FilmMeta.Merging;

/// <summary>Which of several values is shown: the one of the surest basis, then the one that most documents give, then that of the fullest source.</summary>
internal static class Preference
{
    /// <summary>The mentions, those that agree together, the preferred first.</summary>
    /// <param name="mentions">Mentions of one thing, by source and index; not empty.</param>
    /// <param name="agree">Whether two values are the same, whatever their print.</param>
    public static List<List<Mention<T>>> Rank<T>(IEnumerable<Mention<T>> mentions, Func<T, T, bool> agree)
    {
        List<List<Mention<T>>> groups = [];
        foreach (var mention in mentions)
        {
            if (groups.Find(group => agree(group[0].Value, mention.Value)) is { } group)
                group.Add(mention);
            else
                groups.Add([mention]);
        }

        // A stable order: groups are in the order of their first source.
        foreach (var group in groups)
            SortBySurety(group);

        return [.. groups.OrderBy(group => group[0].At.Basis).ThenByDescending(CountDocuments)];
    }

    /// <summary>The preferred value of mentions of one thing, with the others beside it.</summary>
    /// <param name="mentions">Mentions of one thing, by source and index; not empty.</param>
    /// <param name="agree">Whether two values are the same, whatever their print.</param>
    /// <param name="conflict">Whether two values that are not the same cannot both hold; the preferred one comes first.</param>
    public static Sourced<T> Choose<T>(IReadOnlyList<Mention<T>> mentions, Func<T, T, bool> agree, Func<T, T, bool> conflict)
    {
        var groups = Rank(mentions, agree);
        var value = groups[0][0].Value;
        return new Sourced<T>(
            value,
            Attestations(groups[0]),
            groups.Skip(1).Select(group => new Variant<T>(group[0].Value, conflict(value, group[0].Value), Attestations(group))).ToEquatableList());
    }

    /// <summary>The value put together from several mentions, with those that say something else beside it.</summary>
    /// <param name="mentions">Mentions of one thing, by source and index; not empty.</param>
    /// <param name="compose">Puts one value together from mentions of it; of a single mention it makes that value.</param>
    /// <param name="holds">Whether the shown value says all that a mentioned one says.</param>
    /// <param name="alike">Whether two values that say something else are one variant.</param>
    /// <param name="conflict">Whether a variant cannot hold together with the shown value.</param>
    public static Sourced<T> Spread<T>(IReadOnlyList<Mention<T>> mentions, Func<IReadOnlyList<Mention<T>>, T> compose, Func<T, T, bool> holds, Func<T, T, bool> alike, Func<T, T, bool> conflict)
    {
        var value = compose(mentions);
        List<Mention<T>> agreeing = [.. mentions.Where(mention => holds(value, mention.Value))];
        SortBySurety(agreeing);
        return new Sourced<T>(
            value,
            Attestations(agreeing),
            Rank(mentions.Where(mention => !holds(value, mention.Value)), alike)
                .Select(group => (Value: compose(group), group))
                .Select(variant => new Variant<T>(variant.Value, conflict(value, variant.Value), Attestations(variant.group)))
                .ToEquatableList());
    }

    public static int CountDocuments<T>(IEnumerable<Mention<T>> mentions) => mentions.Select(mention => mention.At.Document).Distinct(StringComparer.Ordinal).Count();

    private static void SortBySurety<T>(List<Mention<T>> mentions) =>
        mentions.Sort(static (a, b) => (a.At.Basis, a.Source, a.Index).CompareTo((b.At.Basis, b.Source, b.Index)));

    private static EquatableList<Attestation> Attestations<T>(List<Mention<T>> mentions) => mentions.Select(mention => mention.At).ToEquatableList();
}
