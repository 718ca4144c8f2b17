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
                name, context.InstanceToValidate.Kind == ContributorKind.Person ? TextKind.Person : TextKind.Organisation, context.PropertyPath, context.AddFailure));
        }
    }
}
