namespace FilmMeta.Diagnostics;

/// <summary>How much a finding matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing is wrong with the result.</summary>
    Info,

    /// <summary>The result may be incomplete or differ from what was meant; someone should look.</summary>
    Warning,

    /// <summary>Something asked for is missing or wrong.</summary>
    Error,
}
