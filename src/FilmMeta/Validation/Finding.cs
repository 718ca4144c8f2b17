using FilmMeta.Diagnostics;
using FluentValidation.Results;

namespace FilmMeta.Validation;

/// <summary>Something about an entry that a rule objects to.</summary>
/// <param name="Code">The id of the rule, such as <c>FM3001</c>.</param>
/// <param name="Severity">How much it matters, as the options grade the rule.</param>
/// <param name="Message">What is wrong, what was found and what to do, in English, in one line.</param>
/// <param name="Pointer">The JSON pointer (RFC 6901) of the value it is about, from the film: <c>/crew/3/name</c>; empty for the film itself.</param>
/// <remarks>Compared by content.</remarks>
public sealed record Finding(string Code, DiagnosticSeverity Severity, string Message, string Pointer)
{
    /// <summary>A failure of FluentValidation as a finding: its property path becomes the pointer of the value in the JSON of the film.</summary>
    /// <param name="failure">A failure of one of the validators of this namespace, or of a rule added to one.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="failure"/> is null.</exception>
    public static Finding From(ValidationFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return new Finding(failure.ErrorCode ?? "", Failures.Grade(failure.Severity), failure.ErrorMessage,
            MemberPath.ToPointer(failure.PropertyName));
    }

    /// <summary>The finding as a line of text: <c>severity code pointer: message</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Diagnostic.SeverityWord(Severity)} {Code} {Pointer}: {Message}";
}
