using FilmMeta.Text;

namespace FilmMeta.Merging;

/// <summary>That one document gives a value, where, and how it prints it.</summary>
/// <remarks>Compared by content.</remarks>
public sealed record Attestation
{
    /// <summary>The document, by the name that <see cref="FilmSource.Document"/> has.</summary>
    public required string Document { get; init; }

    /// <summary>Where the value stands in the document; empty where it stands nowhere in one piece, or nobody knows.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The value as printed there; of a credit the name.</summary>
    public required string AsWritten { get; init; }

    /// <summary>What it rests on there.</summary>
    public SourceBasis Basis { get; init; }

    /// <summary>Of a crew credit the label, of a cast credit the character, as printed there; null for other values and where none is printed.</summary>
    public string? Detail { get; init; }

    /// <summary>Where <see cref="Detail"/> stands; empty where it is null or its place is not known.</summary>
    public TextSpan DetailSpan { get; init; }
}
