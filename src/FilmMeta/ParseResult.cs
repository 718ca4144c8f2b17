using FilmMeta.Diagnostics;
using FilmMeta.Text;

namespace FilmMeta;

/// <summary>What was read in a text.</summary>
public sealed class ParseResult
{
    internal ParseResult(SourceText source, string? layout, EquatableList<Film> films, IReadOnlyList<FilmSpans> spans, EquatableList<Diagnostic> diagnostics)
    {
        Source = source;
        Layout = layout;
        Films = films;
        Spans = spans;
        Diagnostics = diagnostics;
    }

    /// <summary>The text that was read.</summary>
    public SourceText Source { get; }

    /// <summary>The layout that was recognised or asked for, by its name in <see cref="CreditsParser.Layouts"/>; null when the text shows none.</summary>
    public string? Layout { get; }

    /// <summary>Why <see cref="Layout"/> was chosen, or why none was: words for a person, in English; they may change.</summary>
    public string LayoutReason { get; internal init; } = "";

    /// <summary>The films, in the order of the text; empty when it holds none.</summary>
    public EquatableList<Film> Films { get; }

    /// <summary>Where the values of each film stand in the text: one item for each of <see cref="Films"/>, in the same order.</summary>
    public IReadOnlyList<FilmSpans> Spans { get; }

    /// <summary>What could not be read or was left out, in the order of the text.</summary>
    public EquatableList<Diagnostic> Diagnostics { get; }
}
