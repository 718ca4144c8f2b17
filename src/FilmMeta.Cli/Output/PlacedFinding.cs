using FilmMeta.Cli.Input;
using FilmMeta.Diagnostics;

namespace FilmMeta.Cli.Output;

/// <summary>A finding and where it stands.</summary>
/// <param name="File">The input, as the user named it.</param>
/// <param name="Place">Line, column and offset.</param>
/// <param name="Pointer">The JSON pointer of the value, from the document or the array of documents.</param>
/// <param name="Code">The id of the rule.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is wrong, what was found, what to do.</param>
/// <param name="Other">The other entry that it is about; null for none.</param>
internal sealed record PlacedFinding(string File, EntryPlace Place, string Pointer, string Code, DiagnosticSeverity Severity, string Message, RelatedPlace? Other = null)
{
    /// <summary>The severity in the words of the contract.</summary>
    public string SeverityWord => Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}

/// <summary>Where another entry stands that a finding is about.</summary>
internal sealed record RelatedPlace(string File, EntryPlace Place, string Pointer);
