using System.Text;
using System.Text.Json;

namespace FilmMeta.Json;

/// <summary>Reads documents and films from JSON, and knows at each moment where it stands.</summary>
/// <remarks>
/// Members in any order. Unwatched, the first thing that is wrong ends the reading with a <see cref="JsonProblemException"/>; unknown members and nulls are passed over,
/// since later versions of the document may have members more. Watched, all of it is noted and the reading goes on.
/// </remarks>
internal sealed partial class FilmJsonReader
{
    private readonly JsonLocations? _watch;
    private readonly List<Frame> _path = [];

    // The members of the object that ended last, a bit each.
    private long _seen;

    public FilmJsonReader(JsonLocations? watch = null) => _watch = watch;

    private delegate T ItemReader<T>(FilmJsonReader self, ref Utf8JsonReader reader);

    private delegate T MemberReader<T>(FilmJsonReader self, ref Utf8JsonReader reader, string member, T record);

    /// <summary>The JSON pointer of the value the reader stands at.</summary>
    public string Pointer
    {
        get
        {
            var pointer = new StringBuilder();
            foreach (var frame in _path)
            {
                if (frame.Members is null)
                    pointer.Append('/').Append(JsonLocations.Step(frame.Index));
                else if (frame.Name is not null)
                    pointer.Append('/').Append(JsonLocations.Step(frame.Name));
            }

            return pointer.ToString();
        }
    }

    /// <summary>Steps into the item of a list around the values that are read next.</summary>
    public void EnterItem(int index) => _path.Add(new Frame { Index = index });

    /// <summary>Steps out of it again.</summary>
    public void LeaveItem() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Notes where the value stands that the reader is at; not for values inside objects and lists, which note themselves.</summary>
    public void NotePlace(ref Utf8JsonReader reader)
    {
        if (_watch is { NotesPlaces: true })
            _watch.Note(Pointer, reader.TokenStartIndex);
    }

    /// <summary>Reads an object into a record, member by member.</summary>
    /// <param name="reader">Stands at its beginning; afterwards at its end.</param>
    /// <param name="members">The members it may have.</param>
    /// <param name="record">The record without any of them.</param>
    /// <param name="read">Reads the value of one member and gives the record with it.</param>
    /// <param name="required">The members it must have.</param>
    /// <returns>The record with all members that are there; as it was, and reported, where no object stands.</returns>
    private T ReadObject<T>(ref Utf8JsonReader reader, JsonMemberSet members, T record, MemberReader<T> read, params ReadOnlySpan<string> required)
    {
        var start = reader.TokenStartIndex;
        if (!BeginObject(ref reader, members))
            return record;

        while (NextMember(ref reader, out var member))
            record = read(this, ref reader, member, record);

        foreach (var needed in required)
            Require(members, needed, start);

        return record;
    }

    /// <summary>Begins an object.</summary>
    /// <returns>Whether there is one; if not, the value is passed over.</returns>
    private bool BeginObject(ref Utf8JsonReader reader, JsonMemberSet members)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            WrongType(ref reader, $"{members.Kind} (an object)");
            return false;
        }

        _path.Add(new Frame { Members = members });
        return true;
    }

    /// <summary>Goes to the value of the next member that is known.</summary>
    /// <param name="reader">Stands at the beginning of the object or behind the value of a member.</param>
    /// <param name="member">The name of the member.</param>
    /// <returns>Whether there is one; if not, the object has ended.</returns>
    private bool NextMember(ref Utf8JsonReader reader, out string member)
    {
        var frame = _path[^1];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var offset = reader.TokenStartIndex;
            var index = frame.Members!.IndexOf(ref reader, frame.Hint);
            if (index == JsonMemberSet.Unknown)
            {
                if (_watch is not null)
                    Unknown(reader.GetString()!, offset);

                reader.TrySkip();
                continue;
            }

            member = frame.Members[index];
            frame.Name = member;
            var bit = 1L << index;
            if ((frame.Seen & bit) != 0)
                Report(JsonProblemKind.DuplicateMember, offset, $"the member '{member}' stands twice in {frame.Members.Kind}", frame.Members, member);

            frame.Hint = index + 1;
            reader.Read();
            NotePlace(ref reader);
            if (reader.TokenType == JsonTokenType.Null)
            {
                if (_watch is not null)
                    Report(JsonProblemKind.Null, reader.TokenStartIndex, "unexpected null; leave the member out", frame.Members, member);

                continue;
            }

            frame.Seen |= bit;
            return true;
        }

        member = "";
        _seen = frame.Seen;
        _path.RemoveAt(_path.Count - 1);
        return false;
    }

    private void Unknown(string name, long offset)
    {
        var frame = _path[^1];
        frame.Name = name;
        if (!MergedFilmJson.IsOwnMember(name))
            Report(JsonProblemKind.UnknownMember, offset, $"{frame.Members!.Kind} has no member '{name}'", frame.Members, name);
    }

    private EquatableList<T> ReadList<T>(ref Utf8JsonReader reader, ItemReader<T> read)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            WrongType(ref reader, "a list");
            return [];
        }

        var frame = new Frame();
        _path.Add(frame);
        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            NotePlace(ref reader);
            items.Add(read(this, ref reader));
            frame.Index++;
        }

        _path.RemoveAt(_path.Count - 1);
        return items.ToEquatableList();
    }

    private EquatableList<string> ReadTexts(ref Utf8JsonReader reader) =>
        ReadList(ref reader, static (FilmJsonReader self, ref Utf8JsonReader item) => self.ReadText(ref item) ?? "");

    private string? ReadText(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
            return reader.GetString();

        WrongType(ref reader, "a text");
        return null;
    }

    private int? ReadInteger(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
            WrongType(ref reader, "a whole number");
        else if (reader.TryGetInt32(out var number))
            return number;
        else
            BadValue(ref reader, "a whole number", Found(ref reader));

        return null;
    }

    private decimal? ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
            WrongType(ref reader, "a number");
        else if (reader.TryGetDecimal(out var number))
            return number;
        else
            BadValue(ref reader, "a number of at most 28 digits", Found(ref reader));

        return null;
    }

    private bool ReadFlag(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
            return reader.GetBoolean();

        WrongType(ref reader, "true or false");
        return false;
    }

    private void WrongType(ref Utf8JsonReader reader, string expected)
    {
        Value(JsonProblemKind.WrongType, reader.TokenStartIndex, $"expected {expected}, found {Found(ref reader)}");
        reader.TrySkip();
    }

    private void BadValue(ref Utf8JsonReader reader, string expected, string found) =>
        Value(JsonProblemKind.BadValue, reader.TokenStartIndex, $"expected {expected}, found {found}");

    private void Value(JsonProblemKind kind, long offset, string message)
    {
        var frame = _path.Count > 0 ? _path[^1] : null;
        Report(kind, offset, message, frame?.Members, frame?.Name);
    }

    /// <summary>Asks for a member of the object that just ended.</summary>
    private void Require(JsonMemberSet members, string member, long start)
    {
        if (!members.IsSeen(member, _seen))
            Report(JsonProblemKind.MissingMember, start, $"{members.Kind} needs a member '{member}'", members, member);
    }

    private void Report(JsonProblemKind kind, long offset, string message, JsonMemberSet? members, string? member)
    {
        var problem = new JsonProblem(kind, Pointer, offset, message, members, member);
        if (_watch is null)
            throw new JsonProblemException(problem);

        _watch.Note(problem);
    }

    private static string Found(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => Quoted(reader.GetString()!),
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    private static string Quoted(string text) => text.Length <= 60 ? $"\"{text}\"" : $"\"{text.AsSpan(0, 60)}…\"";

    /// <summary>One step of the path: a member of an object, or an item of a list.</summary>
    private sealed class Frame
    {
        public JsonMemberSet? Members { get; init; }

        public string? Name { get; set; }

        public int Index { get; set; }

        public int Hint { get; set; }

        public long Seen { get; set; }
    }
}
