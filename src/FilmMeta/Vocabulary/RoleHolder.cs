namespace FilmMeta.Vocabulary;

/// <summary>Who usually holds the role that a label names.</summary>
public enum RoleHolder
{
    /// <summary>Persons and organisations alike: "Visual Effects", "Music". Also the answer for an unknown label.</summary>
    Either,

    /// <summary>Persons: "Director", "Gaffer", the cast.</summary>
    Person,

    /// <summary>Organisations: "Production Company", "Laboratory".</summary>
    Organisation,
}
