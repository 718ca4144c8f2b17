using FilmMeta.Diagnostics;

namespace FilmMeta.Validation;

/// <summary>Which rules entries are checked by, and how hard.</summary>
/// <remarks>Every validator takes them when it is made; changing them afterwards makes new options and touches no validator.</remarks>
public sealed partial record ValidationOptions
{
    /// <summary>The options that apply when none are given: the profile <see cref="ValidationProfile.Core"/>, nothing changed.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>The profile whose rules apply.</summary>
    public ValidationProfile Profile { get; init; } = ValidationProfile.Core;

    /// <summary>
    /// What differs from the profile: the id of a rule, and the severity its findings get; null switches it off. A rule that the profile leaves out is
    /// switched on by giving its severity. Empty by default.
    /// </summary>
    public IReadOnlyDictionary<string, DiagnosticSeverity?> Grades { get; init; } = new Dictionary<string, DiagnosticSeverity?>();

    /// <summary>Rules of the caller's own, checked beside those of the list. Empty by default.</summary>
    public EquatableList<AddedRule> Added { get; init; } = [];

    /// <summary>The last year that a film can be of without being "in the far future". 2050 by default: a fixed year, so that the same input gives the same findings on every day.</summary>
    public int LatestYear { get; init; } = 2050;

    /// <summary>
    /// Whether an entry was read from a source that need not tell everything, such as a review: what is missing in the film is then one grade milder
    /// (an error becomes a warning, a warning an info). False by default.
    /// </summary>
    public bool IsPartialSource { get; init; }

    /// <summary>These options with one rule graded otherwise.</summary>
    /// <param name="id">The id of a rule of <see cref="ValidationRules.All"/>.</param>
    /// <param name="severity">The severity its findings get; null switches the rule off.</param>
    /// <returns>New options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the id of no rule.</exception>
    public ValidationOptions With(string id, DiagnosticSeverity? severity)
    {
        var rule = ValidationRules.Find(id) ?? throw new ArgumentException($"There is no rule '{id}'; the ids are those of ValidationRules.All.", nameof(id));
        var grades = new Dictionary<string, DiagnosticSeverity?>(Grades, StringComparer.OrdinalIgnoreCase) { [rule.Id] = severity };
        return this with { Grades = grades };
    }

    /// <summary>How the findings of a rule are graded under these options.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The severity; null where the rule is not checked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public DiagnosticSeverity? SeverityOf(ValidationRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (Grades.TryGetValue(rule.Id, out var severity))
            return severity;

        severity = rule.SeverityIn(Profile);
        return IsPartialSource && ValidationRules.AsksForPresence(rule)
            ? severity switch { DiagnosticSeverity.Error => DiagnosticSeverity.Warning, null => null, _ => DiagnosticSeverity.Info }
            : severity;
    }
}
