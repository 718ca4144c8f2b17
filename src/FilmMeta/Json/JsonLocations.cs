using System.Globalization;

namespace FilmMeta.Json;

/// <summary>Watches a reading: notes where each value stands, and what is wrong instead of ending the reading there.</summary>
/// <remarks>
/// While it watches, a value that cannot be read is as if it were not there: a list keeps an empty item in its place, so that the indices of records and pointers agree.
/// </remarks>
internal sealed class JsonLocations
{
    private readonly Dictionary<string, long> _offsets = new(StringComparer.Ordinal);
    private readonly List<JsonProblem> _problems = [];

    /// <param name="notesPlaces">Whether to note where values stand: it costs a string a value.</param>
    public JsonLocations(bool notesPlaces = true) => NotesPlaces = notesPlaces;

    /// <summary>Whether it notes where values stand.</summary>
    public bool NotesPlaces { get; }

    /// <summary>What was wrong, in the order of the text.</summary>
    public IReadOnlyList<JsonProblem> Problems => _problems;

    /// <summary>Where each value starts, in bytes of the input, by its JSON pointer.</summary>
    public IReadOnlyDictionary<string, long> Offsets => _offsets;

    /// <summary>Where a value starts, or else the innermost object or list around it that is there.</summary>
    /// <param name="pointer">A JSON pointer such as <c>/films/0/crew/3/name</c>.</param>
    /// <returns>The offset in bytes of the input; 0 when not even the document is there.</returns>
    public long OffsetOf(string pointer)
    {
        ReadOnlySpan<char> rest = pointer;
        var lookup = _offsets.GetAlternateLookup<ReadOnlySpan<char>>();
        while (true)
        {
            if (lookup.TryGetValue(rest, out var offset))
                return offset;

            var slash = rest.LastIndexOf('/');
            if (slash < 0)
                return 0;

            rest = rest[..slash];
        }
    }

    internal void Note(string pointer, long offset) => _offsets.TryAdd(pointer, offset);

    internal void Note(JsonProblem problem) => _problems.Add(problem);

    /// <summary>A name as a step of a JSON pointer.</summary>
    internal static string Step(string name) =>
        name.AsSpan().ContainsAny('~', '/') ? name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) : name;

    internal static string Step(int index) => index.ToString(CultureInfo.InvariantCulture);
}
