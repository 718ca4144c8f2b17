using FilmMeta.Validation;

namespace FilmMeta.Cli.Checking;

/// <summary>Makes findings of the rules about the JSON itself.</summary>
internal static class InputFinding
{
    /// <summary>A finding of a rule.</summary>
    /// <param name="options">How it is graded.</param>
    /// <param name="id">The id of the rule.</param>
    /// <param name="what">What was found, as a sentence.</param>
    /// <returns>The finding; null where the options leave the rule out.</returns>
    public static Finding? Make(ValidationOptions options, string id, string what)
    {
        var rule = ValidationRules.Find(id)!;
        return options.SeverityOf(rule) is { } severity ? new Finding(id, severity, $"{what} {rule.Remedy}", "") : null;
    }
}
