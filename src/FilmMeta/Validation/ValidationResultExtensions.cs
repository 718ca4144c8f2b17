using FluentValidation.Results;

namespace FilmMeta.Validation;

/// <summary>Turns what FluentValidation reports into findings.</summary>
public static class ValidationResultExtensions
{
    /// <summary>The failures of a result as findings.</summary>
    /// <param name="result">The result of one of the validators of this namespace.</param>
    /// <returns>One finding for each failure, in the same order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static IEnumerable<Finding> ToFindings(this ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Errors.Select(Finding.From);
    }
}
