namespace FilmMeta;

/// <summary>One film, or one television programme, with all that a source says of it.</summary>
/// <remarks>
/// Compared by content, lists included; the order of the lists is the order in which the source prints them.
/// A member that is null, or a list that is empty, means that the source does not say.
/// </remarks>
public sealed record Film
{
    /// <summary>The title as printed, markup removed.</summary>
    public string? Title { get; init; }

    /// <summary>Further titles printed beside it: original, romanised, translated.</summary>
    public EquatableList<AlternativeTitle> AlternativeTitles { get; init; } = [];

    /// <summary>The year, or the years, of production.</summary>
    public YearRange? Years { get; init; }

    /// <summary>The countries of production.</summary>
    public EquatableList<Country> Countries { get; init; } = [];

    /// <summary>The languages spoken, or shown in intertitles.</summary>
    public EquatableList<Language> Languages { get; init; } = [];

    /// <summary>The running time.</summary>
    public Runtime? Runtime { get; init; }

    /// <summary>Running times of other versions or parts, printed beside <see cref="Runtime"/>.</summary>
    public EquatableList<Runtime> OtherRuntimes { get; init; } = [];

    /// <summary>What it is, or will be, shown from, as printed: "35mm", "Digital".</summary>
    public EquatableList<string> Formats { get; init; } = [];

    /// <summary>The shapes of its picture, each once: several where parts or versions differ.</summary>
    public EquatableList<AspectRatio> AspectRatios { get; init; } = [];

    /// <summary>What it sounds like: an item for each system or kind that is printed.</summary>
    public EquatableList<SoundSystem> SoundSystems { get; init; } = [];

    /// <summary>Whether it is in colour.</summary>
    public Colour? Colour { get; init; }

    /// <summary>The genres, as printed.</summary>
    public EquatableList<string> Genres { get; init; } = [];

    /// <summary>Whose copyright it is.</summary>
    public Copyright? Copyright { get; init; }

    /// <summary>Releases and transmissions.</summary>
    public EquatableList<ReleaseEvent> Releases { get; init; } = [];

    /// <summary>What censors and rating boards decided.</summary>
    public EquatableList<Classification> Classifications { get; init; } = [];

    /// <summary>What critics and audiences gave it.</summary>
    public EquatableList<Score> Scores { get; init; } = [];

    /// <summary>Numbers and names by which registers know it.</summary>
    public EquatableList<Identifier> Identifiers { get; init; } = [];

    /// <summary>Everybody behind the camera, and every company: one entry for each contributor under each label, in printed order.</summary>
    public EquatableList<CrewCredit> Crew { get; init; } = [];

    /// <summary>Everybody in front of it, and every voice: one entry for each performer, in printed order.</summary>
    public EquatableList<CastCredit> Cast { get; init; } = [];

    /// <summary>The first year of <see cref="Years"/>.</summary>
    public int? Year => Years?.From;

    /// <summary>The crew credits with a role, as its principal holders: "2nd Unit Director" is none for <c>director</c>.</summary>
    /// <param name="role">The id of a role of the catalogue, such as <c>director</c> or <c>screenwriter</c>.</param>
    /// <returns>The credits, in printed order; those whose label qualifies the role (a unit, a rank) are left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> is null.</exception>
    public IEnumerable<CrewCredit> CrewIn(string role)
    {
        ArgumentNullException.ThrowIfNull(role);
        return Crew.Where(credit => credit.Roles.Any(r => r.Id == role && r.Modifiers.Count == 0));
    }
}
