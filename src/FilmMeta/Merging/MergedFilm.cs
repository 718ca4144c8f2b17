namespace FilmMeta.Merging;

/// <summary>One film as several documents have it: each value with the documents that give it, and what others give instead.</summary>
/// <remarks>
/// Compared by content. Lists stand in the order of the surest and fullest document, followed by what others add.
/// What several documents say of one thing (a performer, a holder of a role, a country) is one item.
/// </remarks>
public sealed record MergedFilm
{
    /// <summary>The preferred values, as a film like any other; its lists have the items of the lists here, in the same order.</summary>
    public required Film Film { get; init; }

    /// <summary>What was merged, in an order of its own: the surest and fullest first. It does not depend on the order it was given in.</summary>
    public required EquatableList<FilmSource> Sources { get; init; }

    /// <summary>The title; null where no document gives one.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Further titles.</summary>
    public EquatableList<Sourced<AlternativeTitle>> AlternativeTitles { get; init; } = [];

    /// <summary>The year or years of production; null where no document gives any.</summary>
    public Sourced<YearRange>? Years { get; init; }

    /// <summary>The countries of production: those of all documents.</summary>
    public EquatableList<Sourced<Country>> Countries { get; init; } = [];

    /// <summary>The languages: those of all documents.</summary>
    public EquatableList<Sourced<Language>> Languages { get; init; } = [];

    /// <summary>The running time; null where no document gives one.</summary>
    public Sourced<Runtime>? Runtime { get; init; }

    /// <summary>Running times of other versions or parts.</summary>
    public EquatableList<Sourced<Runtime>> OtherRuntimes { get; init; } = [];

    /// <summary>What it is shown from.</summary>
    public EquatableList<Sourced<string>> Formats { get; init; } = [];

    /// <summary>The shapes of its picture: those of all documents.</summary>
    public EquatableList<Sourced<AspectRatio>> AspectRatios { get; init; } = [];

    /// <summary>What it sounds like: what all documents say.</summary>
    public EquatableList<Sourced<SoundSystem>> SoundSystems { get; init; } = [];

    /// <summary>Whether it is in colour; null where no document says.</summary>
    public Sourced<Colour>? Colour { get; init; }

    /// <summary>The genres.</summary>
    public EquatableList<Sourced<string>> Genres { get; init; } = [];

    /// <summary>Whose copyright it is; null where no document says.</summary>
    public Sourced<Copyright>? Copyright { get; init; }

    /// <summary>Releases and transmissions.</summary>
    public EquatableList<Sourced<ReleaseEvent>> Releases { get; init; } = [];

    /// <summary>What censors and rating boards decided; two symbols of one board are a conflict.</summary>
    public EquatableList<Sourced<Classification>> Classifications { get; init; } = [];

    /// <summary>What critics and audiences gave it. Scores that name nobody belong to their document and stay apart, equal or not.</summary>
    public EquatableList<Sourced<Score>> Scores { get; init; } = [];

    /// <summary>Numbers and names by which registers know it; two of one register are a conflict.</summary>
    public EquatableList<Sourced<Identifier>> Identifiers { get; init; } = [];

    /// <summary>Everybody behind the camera: one entry for each contributor in each role.</summary>
    public EquatableList<Sourced<CrewCredit>> Crew { get; init; } = [];

    /// <summary>Everybody in front of it: one entry for each performer.</summary>
    public EquatableList<Sourced<CastCredit>> Cast { get; init; } = [];
}
