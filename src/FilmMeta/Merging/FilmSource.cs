using FilmMeta.Text;

namespace FilmMeta.Merging;

/// <summary>A film as one document has it.</summary>
/// <remarks>Compared by content: document, film, layout and number; where the values stand makes no difference.</remarks>
public sealed record FilmSource
{
    /// <summary>A film that was not read from text, or whose places do not matter.</summary>
    /// <param name="document">The name of the document: a path, an address, whatever tells it from the others.</param>
    /// <param name="film">What it says.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="film"/> is null.</exception>
    public FilmSource(string document, Film film)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(film);
        Document = document;
        Film = film;
    }

    /// <summary>The name of the document.</summary>
    public string Document { get; }

    /// <summary>What the document says of the film.</summary>
    public Film Film { get; }

    /// <summary>The layout it was read in, by its name in <see cref="CreditsParser.Layouts"/>; null when nobody knows. Says how sure its values are.</summary>
    public string? Layout { get; init; }

    /// <summary>Which film of the document it is, from 0.</summary>
    public int Number { get; init; }

    internal FilmSpans Spans { get; private init; } = FilmSpans.None;

    internal SourceText? Text { get; private init; }

    /// <summary>The films that were read from a text, with the places of their values.</summary>
    /// <param name="document">The name of the document.</param>
    /// <param name="result">What was read in it.</param>
    /// <returns>An item for each film, in the order of the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="result"/> is null.</exception>
    public static IReadOnlyList<FilmSource> From(string document, ParseResult result)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(result);
        return [.. result.Films.Select((film, i) => new FilmSource(document, film) { Layout = result.Layout, Number = i, Spans = result.Spans[i], Text = result.Source })];
    }

    /// <summary>Whether both say the same in the same document.</summary>
    /// <param name="other">The source to compare with.</param>
    /// <returns><see langword="true"/> when they are equal.</returns>
    public bool Equals(FilmSource? other) =>
        ReferenceEquals(this, other)
        || (other is not null && string.Equals(Document, other.Document, StringComparison.Ordinal) && Number == other.Number && string.Equals(Layout, other.Layout, StringComparison.Ordinal) && Film.Equals(other.Film));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Document, Number, Layout, Film);
}
