using FilmMeta.Text;

namespace FilmMeta;

/// <summary>Where the values of a film stand in the text it was read from.</summary>
/// <remarks>
/// The text at a span, with markup removed, is the value. Each list has an item for each item of the list of the same name of <see cref="Film"/>,
/// in the same order. A span is empty where the film has no such value, or where the value stands nowhere in one piece.
/// </remarks>
public sealed class FilmSpans
{
    internal static readonly FilmSpans None = new();

    /// <summary>Where the facts start that running text tells, and no line of credits or facts states; null for none.</summary>
    internal HashSet<int>? ToldAt { get; init; }

    /// <summary>Span of <see cref="Film.Title"/>.</summary>
    public TextSpan Title { get; internal init; }

    /// <summary>Span of <see cref="Film.Years"/>.</summary>
    public TextSpan Years { get; internal init; }

    /// <summary>Span of <see cref="Film.Runtime"/>.</summary>
    public TextSpan Runtime { get; internal init; }

    /// <summary>Spans of <see cref="Film.AlternativeTitles"/>.</summary>
    public IReadOnlyList<TextSpan> AlternativeTitles { get; internal init; } = [];

    /// <summary>Spans of <see cref="Film.Countries"/>.</summary>
    public IReadOnlyList<TextSpan> Countries { get; internal init; } = [];

    /// <summary>Spans of <see cref="Film.Languages"/>.</summary>
    public IReadOnlyList<TextSpan> Languages { get; internal init; } = [];

    /// <summary>Spans of <see cref="Film.OtherRuntimes"/>.</summary>
    public IReadOnlyList<TextSpan> OtherRuntimes { get; internal init; } = [];

    /// <summary>Spans of <see cref="Film.Formats"/>.</summary>
    public IReadOnlyList<TextSpan> Formats { get; internal init; } = [];

    /// <summary>Spans of <see cref="Film.AspectRatios"/>.</summary>
    public IReadOnlyList<TextSpan> AspectRatios { get; internal init; } = [];

    /// <summary>Spans of <see cref="Film.SoundSystems"/>.</summary>
    public IReadOnlyList<TextSpan> SoundSystems { get; internal init; } = [];

    /// <summary>Span of <see cref="Film.Colour"/>.</summary>
    public TextSpan Colour { get; internal init; }

    /// <summary>Spans of <see cref="Film.Genres"/>.</summary>
    public IReadOnlyList<TextSpan> Genres { get; internal init; } = [];

    /// <summary>Spans of the holders of <see cref="Film.Copyright"/>.</summary>
    public IReadOnlyList<TextSpan> CopyrightHolders { get; internal init; } = [];

    /// <summary>Spans of <see cref="Film.Releases"/>.</summary>
    public IReadOnlyList<TextSpan> Releases { get; internal init; } = [];

    /// <summary>Spans of the symbols of <see cref="Film.Classifications"/>.</summary>
    public IReadOnlyList<TextSpan> Classifications { get; internal init; } = [];

    /// <summary>Spans of <see cref="Film.Scores"/>.</summary>
    public IReadOnlyList<TextSpan> Scores { get; internal init; } = [];

    /// <summary>Spans of <see cref="Film.Identifiers"/>.</summary>
    public IReadOnlyList<TextSpan> Identifiers { get; internal init; } = [];

    /// <summary>Spans of the names and labels of <see cref="Film.Crew"/>.</summary>
    public IReadOnlyList<CreditSpans> Crew { get; internal init; } = [];

    /// <summary>Spans of the names and characters of <see cref="Film.Cast"/>.</summary>
    public IReadOnlyList<CastSpans> Cast { get; internal init; } = [];
}

/// <summary>Where a crew credit stands.</summary>
/// <param name="Name">Span of <see cref="CrewCredit.Name"/>.</param>
/// <param name="Label">Span of <see cref="CrewCredit.Label"/>; credits of one printed line share it.</param>
public readonly record struct CreditSpans(TextSpan Name, TextSpan Label);

/// <summary>Where a cast credit stands.</summary>
/// <param name="Name">Span of <see cref="CastCredit.Name"/>.</param>
/// <param name="Character">Span of <see cref="CastCredit.Character"/>; performers of one printed line share it.</param>
public readonly record struct CastSpans(TextSpan Name, TextSpan Character);
