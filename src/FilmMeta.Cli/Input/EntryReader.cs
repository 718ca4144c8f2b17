using System.Text.Json;

namespace FilmMeta.Cli.Input;

/// <summary>Finds the films in an input, one after the other: in documents, in arrays of documents or films, in documents one a line, or alone.</summary>
internal sealed class EntryReader
{
    private static readonly string[] DocumentMembers = ["source", "layout", "films", "diagnostics"];

    private readonly Action<Entry> _found;
    private readonly Action<InputProblem> _wrong;

    /// <param name="found">Is given each film.</param>
    /// <param name="wrong">Is given what is wrong outside the films.</param>
    public EntryReader(Action<Entry> found, Action<InputProblem> wrong)
    {
        _found = found;
        _wrong = wrong;
    }

    private bool _isAnythingRead;

    /// <summary>Reads an input to its end, or to where it is no JSON any more.</summary>
    /// <param name="stream">The input.</param>
    /// <returns>Whether it is JSON; where each line is a value of its own, whether any line is.</returns>
    /// <exception cref="IOException">The input cannot be read.</exception>
    public bool Read(Stream stream)
    {
        var lines = new LineFeed(stream);
        if (!lines.IsOneValueALine)
        {
            var isJson = ReadValues(new JsonFeed(lines.Rest));
            if (isJson && !_isAnythingRead)
                _wrong(new InputProblem(InputRules.MalformedJson, EntryPlace.Start, "", "The input is empty."));

            return isJson && _isAnythingRead;
        }

        while (lines.Take(out var line, out var length, out var place))
            ReadValues(new JsonFeed(line, length, place));

        return _isAnythingRead;
    }

    private bool ReadValues(JsonFeed feed)
    {
        try
        {
            for (var type = feed.Peek(); type != JsonTokenType.None; type = feed.Peek())
            {
                if (type == JsonTokenType.StartArray)
                    ReadArray(feed, "", ReadObject);
                else
                    ReadObject(feed, "");

                _isAnythingRead = true;
            }

            return true;
        }
        catch (JsonException e)
        {
            _wrong(new InputProblem(InputRules.MalformedJson, feed.PlaceOf(e), "", $"The JSON is malformed: {Explain(e)}"));
            return false;
        }
    }

    private static void ReadArray(JsonFeed feed, string pointer, Action<JsonFeed, string> readItem)
    {
        feed.Take(out _, out _);
        for (var index = 0; feed.Peek() is not (JsonTokenType.EndArray or JsonTokenType.None); index++)
            readItem(feed, string.Create(null, $"{pointer}/{index}"));

        feed.Take(out _, out _);
    }

    // A document or a film.
    private void ReadObject(JsonFeed feed, string pointer)
    {
        if (feed.Peek() != JsonTokenType.StartObject)
        {
            var (json, place) = feed.TakeValue();
            _wrong(new InputProblem(InputRules.WrongType, place, pointer,
                $"Expected a document or a film (an object), found {Name(json.Span)}."));
            return;
        }

        var (isDocument, isFilm) = (false, false);
        feed.Scan((name, _) =>
        {
            isDocument |= Array.IndexOf(DocumentMembers, name) >= 0;
            isFilm |= name is "title" or "crew" or "cast" or "year";
            return name != "films";
        });
        if (isDocument && !isFilm)
        {
            ReadDocument(feed, pointer);
            return;
        }

        var film = feed.TakeValue();
        _found(new Entry(film.Json, film.Place, pointer, null));
    }

    private void ReadDocument(JsonFeed feed, string pointer)
    {
        feed.Take(out _, out var start);
        string? layout = null;
        var films = 0;
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (feed.Take(out var name, out var place) == JsonTokenType.PropertyName)
        {
            var at = $"{pointer}/{name!.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
            if (!seen.Add(name))
                _wrong(new InputProblem(InputRules.MemberRepeats, place, at, $"The member '{name}' stands twice in a document."));

            switch (name, feed.Peek())
            {
                case ("films", JsonTokenType.StartArray):
                    ReadArray(feed, at, (_, item) => ReadFilm(feed, item, layout, ref films));
                    break;
                case ("layout" or "source", JsonTokenType.String):
                    feed.Take(out var text, out _);
                    layout = name == "layout" ? text : layout;
                    break;
                case ("diagnostics", JsonTokenType.StartArray):
                    feed.TakeValue();
                    break;
                case ("films" or "layout" or "source" or "diagnostics", JsonTokenType.Null):
                    _wrong(new InputProblem(InputRules.NullValue, feed.TakeValue().Place, at,
                        $"The member '{name}' of the document is null."));
                    break;
                case ("films" or "layout" or "source" or "diagnostics", _):
                    var (json, valuePlace) = feed.TakeValue();
                    _wrong(new InputProblem(InputRules.WrongType, valuePlace, at,
                        $"Expected {(name is "layout" or "source" ? "a text" : "a list")}, found {Name(json.Span)}."));
                    break;
                default:
                    feed.TakeValue();
                    _wrong(new InputProblem(InputRules.UnknownMember, place, at,
                        $"A document has no member '{Shorten(name)}'; there are: {string.Join(", ", DocumentMembers)}."));
                    break;
            }
        }

        if (films == 0)
            _wrong(new InputProblem(InputRules.NoEntry, start, pointer, "The document holds no film."));
    }

    private void ReadFilm(JsonFeed feed, string pointer, string? layout, ref int films)
    {
        films++;
        var type = feed.Peek();
        var (json, place) = feed.TakeValue();
        if (type == JsonTokenType.StartObject)
            _found(new Entry(json, place, pointer, layout));
        else
            _wrong(new InputProblem(InputRules.WrongType, place, pointer, $"Expected a film (an object), found {Name(json.Span)}."));
    }

    private static string Name(ReadOnlySpan<byte> json) => json[0] switch
    {
        (byte)'{' => "an object",
        (byte)'[' => "a list",
        (byte)'"' => "a text",
        (byte)'n' => "null",
        _ => json.Length < 20 ? System.Text.Encoding.UTF8.GetString(json) : "a number",
    };

    private static string Shorten(string name) => name.Length <= 60 ? name : string.Concat(name.AsSpan(0, 59), "…");

    private static string Explain(JsonException e)
    {
        var place = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (place > 0 ? e.Message[..place] : e.Message).TrimEnd();
    }
}
