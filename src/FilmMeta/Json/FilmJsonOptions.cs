namespace FilmMeta.Json;

/// <summary>How JSON is to be written.</summary>
/// <remarks>Compared by content. Whatever is chosen here, lines end at <c>\n</c> and names stay readable: only what JSON itself asks for is escaped.</remarks>
public sealed record FilmJsonOptions
{
    /// <summary>The options that apply when none are given: one line, without spans.</summary>
    public static FilmJsonOptions Default { get; } = new();

    /// <summary>Whether each member stands on a line of its own, indented by two spaces a level; by default all is one line. Makes about a third more bytes.</summary>
    public bool Indented { get; init; }

    /// <summary>
    /// Whether each value says where it stood in the text, as <c>"at":[offset,length]</c> in UTF-16 code units of <see cref="ParseResult.Source"/>;
    /// not by default. Makes about half more bytes.
    /// </summary>
    public bool WithSpans { get; init; }
}
