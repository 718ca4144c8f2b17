using FilmMeta.Vocabulary;
using FluentValidation;

namespace FilmMeta.Validation;

/// <summary>Checks the name of a contributor.</summary>
public sealed class ContributorValidator : RecordValidator<Contributor>
{
    /// <summary>Makes a validator.</summary>
    /// <param name="options">Which rules apply; null for <see cref="ValidationOptions.Default"/>.</param>
    public ContributorValidator(ValidationOptions? options = null) : base(options)
    {
        var rules = new TextChecks(Options);
        if (!rules.AreAllOff)
        {
            RuleFor(contributor => contributor.Name).Custom((name, context) => rules.Run(
                name, context.InstanceToValidate.Kind == ContributorKind.Person ? TextKind.Person : TextKind.Organisation,
                    context.PropertyPath, context.AddFailure));
        }

        CheckRecord((ValidationRules.KindContradictsName, nameof(Contributor.Name), contributor =>
            contributor.Kind == ContributorKind.Person
                && BearsLegalForm(contributor.Name) ? $"{Failures.Quote(contributor.Name)} is a person by its kind, and a firm by its name."
                : null));
    }

    // The form ends the name, and does not make up all of it.
    private static bool BearsLegalForm(ReadOnlySpan<char> name) => ContributorClassifier.EndsInLegalForm(name, out var start) && start > 1;
}
