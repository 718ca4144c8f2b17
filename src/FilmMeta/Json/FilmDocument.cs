using FilmMeta.Diagnostics;

namespace FilmMeta.Json;

/// <summary>What one input gave, as its JSON document holds it.</summary>
/// <remarks>Compared by content, lists included.</remarks>
public sealed record FilmDocument
{
    /// <summary>Where it was read from: a path, or <c>-</c> for standard input; null where nobody said.</summary>
    public string? Source { get; init; }

    /// <summary>The layout it was read in, by its name in <see cref="CreditsParser.Layouts"/>; null when the text showed none.</summary>
    public string? Layout { get; init; }

    /// <summary>The films, in the order of the source.</summary>
    public EquatableList<Film> Films { get; init; } = [];

    /// <summary>What could not be read or was left out, in the order of the source.</summary>
    public EquatableList<Diagnostic> Diagnostics { get; init; } = [];
}
