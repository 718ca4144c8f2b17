namespace FilmMeta.Vocabulary;

/// <summary>In which order the parts of a person's name are printed.</summary>
public enum PersonNameOrder
{
    /// <summary>Not known: the name comes from a culture that puts the family name first, and it cannot be told whether it was turned round; or nothing in it is known.</summary>
    Unknown,

    /// <summary>Given name first: "Agnès Varda".</summary>
    GivenFirst,

    /// <summary>Family name first: "Park Chan-wook", "Nagy László".</summary>
    FamilyFirst,

    /// <summary>One name only: "Vangelis".</summary>
    Mononym,
}
