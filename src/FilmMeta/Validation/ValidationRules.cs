using System.Collections.Frozen;

namespace FilmMeta.Validation;

/// <summary>Every rule that entries are checked by: the one list that the validators, the tool and the documentation share.</summary>
/// <remarks>
/// The rules are FilmMeta's own. What a complete entry holds follows EN 15744 (minimum set of metadata for cinematographic works) and EN 15907, as the FIAF
/// Moving Image Cataloguing Manual (2016) presents them. Left out: what only a look at the film or at another register could tell.
/// </remarks>
public static partial class ValidationRules
{
    /// <summary>All rules, ordered by id.</summary>
    public static IReadOnlyList<ValidationRule> All => Index.All;

    /// <summary>The rule with an id.</summary>
    /// <param name="id">The id, such as <c>FM3001</c>; case does not matter.</param>
    /// <returns>The rule; null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static ValidationRule? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Index.ById.GetValueOrDefault(id);
    }

    // A class of its own: the rules stand in several files, whose fields are set in no certain order.
    private static class Index
    {
        internal static readonly ValidationRule[] All =
            [.. FilmRules.Concat(TextRules).Concat(CreditRules).Concat(FactRules).Concat(CompletenessRules).Concat(CatalogueRules).Concat(InputRules)
                .OrderBy(rule => rule.Id, StringComparer.Ordinal)];

        internal static readonly FrozenDictionary<string,
            ValidationRule> ById = All.ToFrozenDictionary(rule => rule.Id, StringComparer.OrdinalIgnoreCase);
    }
}
