namespace FilmMeta.Json;

/// <summary>What can be wrong with JSON that is well formed.</summary>
internal enum JsonProblemKind
{
    /// <summary>A member that objects of its kind do not have.</summary>
    UnknownMember,

    /// <summary>A member that stands twice in one object.</summary>
    DuplicateMember,

    /// <summary>A member that must be there and is not.</summary>
    MissingMember,

    /// <summary>A value of another JSON type than the member has.</summary>
    WrongType,

    /// <summary>A value of the right type that cannot mean anything: no ISO 8601 duration, no word of the list.</summary>
    BadValue,

    /// <summary>A null, which the document never has: what has no value is left out.</summary>
    Null,
}

/// <summary>Something wrong with JSON that is well formed.</summary>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Pointer">The JSON pointer of the value it is about; of a missing member, that of the object.</param>
/// <param name="Offset">Where it starts, in bytes of the input: the value, the name of an unknown or doubled member, the object that misses one.</param>
/// <param name="Message">What was expected and what was found, in one line, without the place.</param>
/// <param name="Members">The object it happened in, with the names of the members it can have.</param>
/// <param name="Member">The name of the member; null for an item of a list and for the whole.</param>
internal sealed record JsonProblem(JsonProblemKind Kind, string Pointer, long Offset, string Message, JsonMemberSet? Members, string? Member);

/// <summary>Carries a problem out of a reading that nobody watches.</summary>
internal sealed class JsonProblemException : Exception
{
    public JsonProblemException(JsonProblem problem) : base(problem.Message) => Problem = problem;

    public JsonProblem Problem { get; }
}
