namespace FilmMeta.Json;

/// <summary>What can be wrong with the JSON of a film that is well formed.</summary>
public enum FilmProblemKind
{
    /// <summary>A member that objects of its kind do not have; it is passed over.</summary>
    UnknownMember,

    /// <summary>A member that stands twice in one object.</summary>
    DuplicateMember,

    /// <summary>A member that must be there and is not.</summary>
    MissingMember,

    /// <summary>A value of another JSON type than the member has; it is passed over.</summary>
    WrongType,

    /// <summary>A value of the right type that cannot mean anything: no ISO 8601 duration, no word of the list.</summary>
    BadValue,

    /// <summary>A null, which the document never has: what has no value is left out.</summary>
    Null,
}

/// <summary>Something wrong with the JSON of a film that is well formed.</summary>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Pointer">The JSON pointer, from the film, of the value it is about; of a missing member, that of the object.</param>
/// <param name="Offset">Where it starts, in bytes of the JSON that was read.</param>
/// <param name="Message">What was expected and what was found, in English, in one line.</param>
/// <param name="Member">The name of the member it is about; null where it is about an item of a list.</param>
/// <param name="Suggestion">For an unknown member, the known one that it may be meant for; null where none is near.</param>
public sealed record FilmProblem(FilmProblemKind Kind, string Pointer, long Offset, string Message, string? Member = null, string? Suggestion = null);

/// <summary>A film that was read from JSON, and all that is wrong with the JSON.</summary>
/// <param name="Film">The film; a value that could not be read is as if it were not there.</param>
/// <param name="Problems">What is wrong, in the order of the text; empty when nothing is.</param>
public sealed record FilmReading(Film Film, IReadOnlyList<FilmProblem> Problems);
