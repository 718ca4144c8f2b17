using FluentValidation;

namespace FilmMeta.Validation;

/// <summary>Checks the films of a catalogue, each by itself and all against each other.</summary>
/// <remarks>
/// A finding about two entries is a failure at the later one, <c>[12]</c>. For more films than memory holds, validate each with a <see cref="FilmValidator"/>
/// and add it to a <see cref="CatalogueChecker"/>.
/// </remarks>
public sealed class CatalogueValidator : RecordValidator<IReadOnlyList<Film>>
{
    /// <summary>Makes a validator.</summary>
    /// <param name="options">Which rules apply; null for <see cref="ValidationOptions.Default"/>.</param>
    public CatalogueValidator(ValidationOptions? options = null) : base(options)
    {
        Films = new FilmValidator(Options);
        RuleFor(films => films).Custom((films, context) =>
        {
            var checker = new CatalogueChecker(Options);
            for (var i = 0; i < films.Count; i++)
            {
                checker.Add(films[i]);
                foreach (var failure in Films.Validate(films[i]).Errors)
                {
                    failure.PropertyName = Invariant($"[{i}].{failure.PropertyName}");
                    context.AddFailure(failure);
                }
            }

            foreach (var found in checker.Finish())
            {
                context.AddFailure(new FluentValidation.Results.ValidationFailure(Invariant($"[{found.Entry}]{MemberPath.ToPath(found.Finding.Pointer)}"), found.Finding.Message)
                {
                    ErrorCode = found.Finding.Code,
                    Severity = Grade(found.Finding.Severity),
                });
            }
        });
    }

    /// <summary>The validator of each film; rules added to it are checked with the catalogue.</summary>
    public FilmValidator Films { get; }
}
