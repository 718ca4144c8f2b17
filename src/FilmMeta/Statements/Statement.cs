using FilmMeta.Text;

namespace FilmMeta.Statements;

/// <summary>What a page says in one place, before anyone knows what it means.</summary>
internal enum StatementKind
{
    /// <summary>A film begins; the text is its title line.</summary>
    Heading,

    /// <summary>The heading of a part of the crew, or of a group inside the cast. Empty text ends it.</summary>
    Section,

    /// <summary>What follows, up to the next section, was not credited on the film.</summary>
    Uncredited,

    /// <summary>The cast begins.</summary>
    CastHeading,

    /// <summary>A label and the names under it.</summary>
    Credit,

    /// <summary>A sentence of labels in italics and names in roman: "An A and B production for C". The label is the whole line.</summary>
    RunningPhrase,

    /// <summary>Performers, and as label their character.</summary>
    Cast,

    /// <summary>The holders of the copyright.</summary>
    Copyright,

    /// <summary>A country, year, runtime: <see cref="Statement.Fact"/> tells which.</summary>
    Fact,

    /// <summary>The explanation of a mark such as a star; the label is the mark.</summary>
    Footnote,

    /// <summary>Something that belongs to the screening or the print, not to the film.</summary>
    LeftOut,

    /// <summary>A line that could not be read.</summary>
    Unread,
}

/// <summary>Which fact a <see cref="StatementKind.Fact"/> states.</summary>
internal enum FactKind
{
    None,
    Country,
    Years,
    Runtime,
    Format,
    Classification,
    Transmission,
    Language,
    Genre,
    Release,
    AspectRatio,
    Sound,
    Colour,
    Identifier,
    Score,
    Verdict,

    /// <summary>A classification behind its label, where a bare symbol is enough.</summary>
    LabelledClassification,
    OriginalTitle,
    EnglishTitle,
    OtherTitle,
}

/// <summary>How the text of a statement stands on the page.</summary>
[Flags]
internal enum StatementTraits
{
    None = 0,

    /// <summary>Each line is a name of its own.</summary>
    Stacked = 1,

    /// <summary>Read by a guess that someone should look at.</summary>
    Guessed = 2,

    /// <summary>From the page's own description, not from the credits.</summary>
    FrontMatter = 4,

    /// <summary>A star stands behind it.</summary>
    Star = 8,

    /// <summary>Two stars stand behind it.</summary>
    DoubleStar = 16,

    /// <summary>A dagger stands behind it.</summary>
    Dagger = 32,

    /// <summary>"[uncredited]" stands behind it.</summary>
    Uncredited = 64,

    /// <summary>Told by running text, not by a line of credits.</summary>
    Prose = 128,

    /// <summary>A title that running text gives to the film that was begun before, should it have none.</summary>
    Continued = 256,

    /// <summary>Only the voice is heard.</summary>
    Voice = 512,

    /// <summary>A phrase such as "an X film": it tells who without a label of its own.</summary>
    Loose = 1024,

    /// <summary>The page may be in any language: the last two names may be joined by its word for "and".</summary>
    Multilingual = 2048,

    /// <summary>Said again in another part of the page: it adds only what is not known yet.</summary>
    Repeated = 4096,
}

/// <summary>One statement; all its spans are raw stretches of the source, markup included.</summary>
/// <param name="Kind">What is said.</param>
/// <param name="Text">The names, the title, the fact.</param>
/// <param name="Label">The label or character; empty for none.</param>
/// <param name="Fact">Which fact.</param>
/// <param name="Traits">How it stands there.</param>
internal readonly record struct Statement(StatementKind Kind, TextSpan Text, TextSpan Label = default, FactKind Fact = FactKind.None, StatementTraits Traits = StatementTraits.None);
