namespace FilmMeta.Merging;

/// <summary>One value in one source.</summary>
/// <param name="Source">The place of the source in the order of all sources, the surest first.</param>
/// <param name="Index">The place of the value in its list.</param>
/// <param name="Value">The value.</param>
/// <param name="At">Where it stands.</param>
internal sealed record Mention<T>(int Source, int Index, T Value, Attestation At)
{
    /// <summary>The parts that another source may give in entries of their own: the roles of a label, the characters of a performer; empty for a value of one piece.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>Of a credit the name, folded; empty for other values.</summary>
    public string Name { get; init; } = "";

    /// <summary>Of a credit the keys of the name, see <see cref="NameBlocks"/>; empty for other values, which are compared with all others.</summary>
    public ulong[] Keys { get; init; } = [];

    /// <summary>Of a credit the letters of the name, see <see cref="NameLetters"/>; 0 for other values.</summary>
    public ulong Letters { get; init; }
}
