namespace FilmMeta.Vocabulary;

/// <summary>What the tables know of a word in a name.</summary>
[Flags]
internal enum NameTraits : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A given name of some culture.</summary>
    Given = 1,

    /// <summary>A family name of some culture.</summary>
    Family = 2,

    /// <summary>A given or family name of a culture of East Asia, which usually puts the family name first.</summary>
    FamilyFirst = 4,

    /// <summary>A particle before a family name: van, de, bin.</summary>
    Particle = 8,

    /// <summary>A title before a name: Sir, Dr, Mlle.</summary>
    Honorific = 16,

    /// <summary>A suffix of the family: Jr, III.</summary>
    Suffix = 32,

    /// <summary>Letters of a guild, an order or a degree behind the name: ACE, BSC, OBE.</summary>
    PostNominal = 64,

    /// <summary>An ordinary word of a language.</summary>
    Common = 128,

    /// <summary>A word that joins two: and, und, y.</summary>
    Conjunction = 256,

    /// <summary>A small word that joins no parts of a person's name: of, for, the.</summary>
    Function = 512,

    /// <summary>An article that a name begins with: The, Les, Die.</summary>
    Article = 1024,

    /// <summary>A word for persons of one family working as one: Brothers, Sisters.</summary>
    Team = 2048,

    /// <summary>A particle that is filed before the family name even in English: De, Mac, San.</summary>
    KeptParticle = 4096,

    /// <summary>An acronym, which counts in capitals only: RAI.</summary>
    Acronym = 8192,

    /// <summary>A given or family name of Hungarian, which puts the family name first at home and behind abroad.</summary>
    Hungarian = 16384,
}

/// <summary>A word of the tables: its traits and how much it speaks for an organisation.</summary>
/// <param name="Traits">What is known of it.</param>
/// <param name="Last">What it adds to the evidence for an organisation as the last word; 0 for nothing, 8 and more is decisive.</param>
/// <param name="Elsewhere">The same, for any other place.</param>
internal readonly record struct NameWord(NameTraits Traits, sbyte Last = 0, sbyte Elsewhere = 0)
{
    /// <summary>Whether it has any of the given traits.</summary>
    /// <param name="traits">One or more traits.</param>
    /// <returns><see langword="true"/> when it has at least one of them.</returns>
    internal bool Is(NameTraits traits) => (Traits & traits) != 0;

    /// <summary>What both tables know of one word.</summary>
    /// <param name="other">The word as another table has it.</param>
    /// <returns>The traits of both, and the heavier of each weight.</returns>
    internal NameWord With(NameWord other) =>
        new(Traits | other.Traits, Math.Max(Last, other.Last), Math.Max(Elsewhere, other.Elsewhere));
}
