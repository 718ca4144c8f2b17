namespace FilmMeta.Merging;

/// <summary>What a value rests on, the surest first.</summary>
public enum SourceBasis
{
    /// <summary>A line of a credits block.</summary>
    Credits,

    /// <summary>A labelled value of a fact block or a fact sheet.</summary>
    FactBlock,

    /// <summary>A sentence of running text.</summary>
    Prose,
}
