namespace FilmMeta.Vocabulary;

/// <summary>What a word does in a label, beside naming something.</summary>
internal enum LabelWordKind : byte
{
    /// <summary>Just a word.</summary>
    Plain,

    /// <summary>Joins two parts of a label: "and".</summary>
    Join,

    /// <summary>Means nothing here: "the", "kind".</summary>
    Skip,

    /// <summary>Means nothing where a label begins: "also", "a".</summary>
    Lead,

    /// <summary>A rank before a role: "senior".</summary>
    Rank,

    /// <summary>A rank that may follow the role: "assistant", "trainee".</summary>
    Junior,

    /// <summary>An ordinal: "2nd".</summary>
    Ordinal,

    /// <summary>Names a unit when "unit" follows, and qualifies a role alone: "splinter", "aerial".</summary>
    UnitName,

    /// <summary>A country, nation or city: "French".</summary>
    Place,

    /// <summary>Opens a complement: "for", "in".</summary>
    Preposition,

    /// <summary>Names a role only together with the word before it: "Supervisor".</summary>
    Generic,
}

/// <summary>One word of a label.</summary>
/// <param name="Start">Where it starts in the label.</param>
/// <param name="End">Where it ends in the label.</param>
/// <param name="KeyStart">Where its normal form starts in the key.</param>
/// <param name="KeyEnd">Where its normal form ends in the key; <see cref="KeyStart"/> when it is left out of the key.</param>
/// <param name="Before">What parts it from the word before: a space, <c>&amp;</c>, <c>/</c>, <c>,</c>, <c>-</c> (a dash) or <c>~</c> (a hyphen).</param>
/// <param name="Kind">What it does.</param>
/// <param name="Normal">The form as a modifier; null for a plain word.</param>
internal readonly record struct LabelWord(int Start, int End, int KeyStart, int KeyEnd, char Before, LabelWordKind Kind, string? Normal)
{
    /// <summary>Whether it stands in brackets.</summary>
    public bool InBrackets { get; init; }

    /// <summary>Whether it stands in quotation marks.</summary>
    public bool Quoted { get; init; }

    /// <summary>The modifier it was taken out of the key for, "2nd unit"; empty for a further word of such a modifier; null for all other words.</summary>
    public string? Modifier { get; init; }

    /// <summary>Whether another part of the label starts here.</summary>
    public bool StartsPart => Before is '&' or '/' or ',' or '-';
}
