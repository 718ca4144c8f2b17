using FilmMeta.Vocabulary;

namespace FilmMeta.Merging;

/// <summary>When two sources credit the same contributor with the same work.</summary>
internal static class CrewMatching
{
    // A family name alone, an initial that differs: enough when the role is the same.
    private const double LikelyInRole = 0.6;

    /// <summary>The roles of a credit, each with what qualifies it; the folded label where none is known.</summary>
    public static IReadOnlyList<string> Parts(CrewCredit credit) => credit.Roles.Count == 0
        ? [$"'{MergeText.Fold(credit.Label)}"]
        : [.. credit.Roles.Select(role => role.Modifiers.Count == 0 && role.Subject is null ? role.Id : $"{role.Id}|{string.Join('|', role.Modifiers)}|{MergeText.Fold(role.Subject)}").Distinct(StringComparer.Ordinal)];

    public static double Match(Mention<CrewCredit> one, Mention<CrewCredit> other)
    {
        if (!NameLetters.CanBeAlike(one.Letters, other.Letters) || !SharePart(one.Parts, other.Parts) || !string.Equals(MergeText.Fold(one.Value.Section), MergeText.Fold(other.Value.Section), StringComparison.Ordinal))
            return 0;

        var score = NameComparer.Compare(one.Value.Name, other.Value.Name).Score;
        return score >= LikelyInRole ? score : 0;
    }

    /// <summary>One credit out of those of several sources: the name of the surest, the label that names most roles, remarks of whoever has them.</summary>
    public static CrewCredit Compose(IReadOnlyList<Mention<CrewCredit>> mentions)
    {
        if (mentions.Count == 1)
            return mentions[0].Value;

        var names = Preference.Rank(mentions, static (a, b) => a.Contributor.Equals(b.Contributor));
        var labels = mentions.OrderByDescending(mention => mention.Parts.Count).ThenBy(mention => mention.At.Basis).ThenBy(mention => mention.Source).ThenBy(mention => mention.Index).ToList();
        var bySurety = mentions.OrderBy(mention => mention.At.Basis).ToList();
        return labels[0].Value with
        {
            Contributor = names[0][0].Value.Contributor,
            Basis = mentions.Min(mention => mention.Value.Basis),
            IsUncredited = mentions.Any(mention => mention.Value.IsUncredited),
            Affiliation = First(bySurety, credit => credit.Affiliation),
            Note = First(bySurety, credit => credit.Note),
            Work = First(bySurety, credit => credit.Work),
            Section = First(bySurety, credit => credit.Section),
        };
    }

    /// <summary>Whether the shown credit says all that a source says; how the source puts the label stands with the source.</summary>
    public static bool Holds(CrewCredit shown, CrewCredit other) =>
        shown.Contributor.Equals(other.Contributor)
        && Parts(other).All(Parts(shown).Contains)
        && (shown.IsUncredited || !other.IsUncredited)
        && IsHeld(shown.Affiliation, other.Affiliation)
        && IsHeld(shown.Note, other.Note)
        && IsHeld(shown.Section, other.Section)
        && (other.Work is null || other.Work.Equals(shown.Work));

    /// <summary>Whether two credits put the name and the roles the same way.</summary>
    public static bool AreAlike(CrewCredit one, CrewCredit other) =>
        one.Contributor.Equals(other.Contributor) && string.Equals(one.Label, other.Label, StringComparison.Ordinal) && one.Roles.Equals(other.Roles)
        && AreCompatible(one.Affiliation, other.Affiliation) && AreCompatible(one.Note, other.Note) && AreCompatible(one.Section, other.Section) && (one.Work ?? other.Work)?.Equals(other.Work ?? one.Work) != false;

    /// <summary>Whether two remarks are the same, or only one source has one.</summary>
    public static bool AreCompatible(string? one, string? other) => one is null || IsHeld(one, other);

    public static bool IsHeld(string? shown, string? other) => other is null || string.Equals(shown, other, StringComparison.Ordinal);

    private static bool SharePart(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        for (var i = 0; i < one.Count; i++)
        {
            for (var j = 0; j < other.Count; j++)
            {
                if (string.Equals(one[i], other[j], StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }

    private static TPart? First<TPart>(List<Mention<CrewCredit>> mentions, Func<CrewCredit, TPart?> part)
        where TPart : class => mentions.Select(mention => part(mention.Value)).FirstOrDefault(value => value is not null);
}
