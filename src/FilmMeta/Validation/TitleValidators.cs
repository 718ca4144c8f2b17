namespace FilmMeta.Validation;

/// <summary>Checks a further title.</summary>
public sealed class AlternativeTitleValidator : RecordValidator<AlternativeTitle>
{
    /// <summary>Makes a validator.</summary>
    /// <param name="options">Which rules apply; null for <see cref="ValidationOptions.Default"/>.</param>
    public AlternativeTitleValidator(ValidationOptions? options = null) : base(options) => CheckText(title => title.Title, TextKind.Title);
}

/// <summary>Checks the work that a credit names.</summary>
public sealed class WorkReferenceValidator : RecordValidator<WorkReference>
{
    /// <summary>Makes a validator.</summary>
    /// <param name="options">Which rules apply; null for <see cref="ValidationOptions.Default"/>.</param>
    public WorkReferenceValidator(ValidationOptions? options = null) : base(options) => CheckText(work => work.Title, TextKind.Title);
}
