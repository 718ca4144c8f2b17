using FilmMeta.Diagnostics;
using FluentValidation;
using FluentValidation.Results;

namespace FilmMeta.Validation;

/// <summary>Makes FluentValidation's failures out of rules.</summary>
internal static class Failures
{
    private const int LongestQuote = 60;

    /// <summary>A failure of a rule.</summary>
    /// <param name="path">The path of the member, as FluentValidation writes it.</param>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="severity">How it is graded.</param>
    /// <param name="value">The value that was found; null for none.</param>
    /// <param name="what">What is wrong and what was found, as a sentence.</param>
    internal static ValidationFailure Make(string path, ValidationRule rule, DiagnosticSeverity severity, object? value, string what) =>
        new(path, Sentence(what, rule), value) { ErrorCode = rule.Id, Severity = Grade(severity) };

    internal static string Sentence(string what, ValidationRule rule) => $"{what} {rule.Remedy}";

    internal static Severity Grade(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Severity.Error,
        DiagnosticSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };

    internal static DiagnosticSeverity Grade(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    /// <summary>A text in quotation marks, shortened where it is long, invisible characters by their number.</summary>
    internal static string Quote(string? text)
    {
        if (text is null)
            return "nothing";

        var shown = text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote - 1), "…");
        return shown.AsSpan().ContainsAnyExceptInRange(' ', '~') ? $"'{Visible(shown)}'" : $"'{shown}'";
    }

    private static string Visible(string text)
    {
        var result = new System.Text.StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (char.IsControl(c) || TextTraits.IsInvisible(c) || c == '\u00A0' || char.IsSurrogate(c) && !IsPaired(text, c))
                result.Append(null, $"<U+{(int)c:X4}>");
            else
                result.Append(c);
        }

        return result.ToString();
    }

    // A pair cut in two by the shortening is left as it is; only texts without any partner are shown by number.
    private static bool IsPaired(string text, char c) =>
        char.IsHighSurrogate(c) ? text.Any(char.IsLowSurrogate) : text.Any(char.IsHighSurrogate);
}
