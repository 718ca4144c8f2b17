namespace FilmMeta;

/// <summary>How a text is to be read.</summary>
/// <remarks>Compared by content. There are no limits to set: reading takes time and memory in proportion to the text, whatever the text.</remarks>
public sealed record ParseOptions
{
    /// <summary>The options that apply when none are given.</summary>
    public static ParseOptions Default { get; } = new();

    /// <summary>
    /// The layout to read, by a name of <see cref="CreditsParser.Layouts"/>; null, the default, recognises it from the text,
    /// which costs a look at the beginnings of the lines.
    /// </summary>
    public string? Layout { get; init; }
}
