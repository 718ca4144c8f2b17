using FilmMeta.Diagnostics;

namespace FilmMeta.Merging;

/// <summary>What became of the sources.</summary>
/// <param name="Films">The merged films; empty when there was nothing to merge, or the sources were refused because they are about different films.</param>
/// <param name="Findings">What a person should look at: why sources were refused, where they contradict each other, names that may be misspelt. In the order of documents and places.</param>
/// <remarks>Compared by content.</remarks>
public sealed record MergeResult(EquatableList<MergedFilm> Films, EquatableList<MergeFinding> Findings);

/// <summary>Something about the sources of a film that a person should look at.</summary>
/// <param name="Document">The document that says otherwise than the others.</param>
/// <param name="Diagnostic">What it is, and where in that document; its code is one of <see cref="DiagnosticCatalog.Merging"/>.</param>
/// <remarks>Compared by content.</remarks>
public sealed record MergeFinding(string Document, Diagnostic Diagnostic)
{
    /// <summary>The finding as compilers print it: <c>document(line,column): severity code: message</c>.</summary>
    /// <returns>The line of text.</returns>
    public override string ToString() => $"{Document}{Diagnostic}";
}

/// <summary>How to merge.</summary>
/// <remarks>Compared by content.</remarks>
public sealed record MergeOptions
{
    /// <summary>The options that apply when none are given.</summary>
    public static MergeOptions Default { get; } = new();

    /// <summary>
    /// Whether sources about different films make a merged film each; by default they are refused, all of them. Every pair of sources
    /// that shares a title or two people is compared.
    /// </summary>
    public bool Grouped { get; init; }
}
