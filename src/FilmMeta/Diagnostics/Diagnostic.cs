using FilmMeta.Text;

namespace FilmMeta.Diagnostics;

/// <summary>One finding about a text or a record, with its place.</summary>
/// <remarks>Compared by content.</remarks>
public sealed record Diagnostic
{
    /// <summary>Stable id, <c>FM</c> and four digits: 1xxx about the text, 2xxx about its meaning, 3xxx about a record that was checked, 4xxx about records that were merged.</summary>
    public required string Code { get; init; }

    /// <summary>How much it matters.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>What was found and what was expected, in English, in one line.</summary>
    public required string Message { get; init; }

    /// <summary>The stretch of the source it is about; empty at 0 when it is about the whole.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Line and column of the span's first character, from 1.</summary>
    public LinePosition Position { get; init; } = new(1, 1);

    /// <summary>The finding as compilers print it, without the file: <c>(line,column): severity code: message</c>.</summary>
    /// <returns>The line of text.</returns>
    public override string ToString() => $"({Position}): {SeverityWord(Severity)} {Code}: {Message}";

    internal static string SeverityWord(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
