using System.Text;
using System.Text.Json;

namespace FilmMeta.Json;

public static partial class FilmJson
{
    private delegate T Reading<T>(FilmJsonReader films, ref Utf8JsonReader json);

    /// <summary>Reads a document that was written by this class, or by anyone to its schema.</summary>
    /// <param name="utf8Json">The JSON as UTF-8; a byte-order mark is passed over.</param>
    /// <returns>The document; its films are equal to those that were written.</returns>
    /// <remarks>
    /// Members may come in any order; members that are not known, and nulls, are passed over. Spans (<c>at</c> and its like) are not read:
    /// they say where a value stood in a text, and are no part of a record.
    /// </remarks>
    /// <exception cref="JsonException">The text is no JSON, or no document; the message names the place, what was expected and what was found.</exception>
    public static FilmDocument ReadDocument(ReadOnlySpan<byte> utf8Json) =>
        ReadOne(utf8Json, static (FilmJsonReader films, ref Utf8JsonReader json) => films.ReadDocument(ref json));

    /// <inheritdoc cref="ReadDocument(ReadOnlySpan{byte})"/>
    /// <param name="json">The JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static FilmDocument ReadDocument(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadDocument(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads all documents of an input in any form that <c>filmmeta convert</c> writes: one document, an array of them, or one a line.</summary>
    /// <param name="utf8Json">The JSON as UTF-8; a byte-order mark is passed over.</param>
    /// <returns>The documents, in the order of the input; empty when it holds none.</returns>
    /// <remarks>What holds of <see cref="ReadDocument(ReadOnlySpan{byte})"/> holds of each.</remarks>
    /// <exception cref="JsonException">The text is no JSON, or no document; the message names the place, what was expected and what was found.</exception>
    public static IReadOnlyList<FilmDocument> ReadDocuments(ReadOnlySpan<byte> utf8Json)
    {
        List<FilmDocument> documents = [];
        ReadAll(utf8Json, watchEach: false, (document, _) => documents.Add(document));
        return documents;
    }

    /// <summary>Reads one film: an item of a document's <c>films</c>.</summary>
    /// <param name="utf8Json">The JSON as UTF-8; a byte-order mark is passed over.</param>
    /// <returns>The film, equal to the one that was written.</returns>
    /// <remarks>Members may come in any order; members that are not known, and nulls, are passed over.</remarks>
    /// <exception cref="JsonException">The text is no JSON, or no film; the message names the place, what was expected and what was found.</exception>
    public static Film ReadFilm(ReadOnlySpan<byte> utf8Json) =>
        ReadOne(utf8Json, static (FilmJsonReader films, ref Utf8JsonReader json) => films.ReadFilm(ref json));

    /// <inheritdoc cref="ReadFilm(ReadOnlySpan{byte})"/>
    /// <param name="json">The JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Film ReadFilm(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadFilm(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads all documents of an input, and notes of each where its values stand and what is wrong with it.</summary>
    /// <param name="utf8Json">The JSON as UTF-8; a byte-order mark is passed over, and offsets count from behind it.</param>
    /// <param name="found">Is given each document in turn. Pointers begin at the document, in an array at the array: <c>/2/films/0</c>.</param>
    /// <exception cref="JsonException">The text is no JSON at all; documents before that place were found.</exception>
    internal static void ReadWatched(ReadOnlySpan<byte> utf8Json, Action<FilmDocument, JsonLocations> found) =>
        ReadAll(utf8Json, watchEach: true, (document, locations) => found(document, locations!));

    private static void ReadAll(ReadOnlySpan<byte> utf8Json, bool watchEach, Action<FilmDocument, JsonLocations?> found)
    {
        var text = WithoutMark(utf8Json);
        var json = new Utf8JsonReader(text, new JsonReaderOptions { AllowMultipleValues = true });
        var films = new FilmJsonReader();
        try
        {
            while (json.Read())
            {
                if (json.TokenType != JsonTokenType.StartArray)
                {
                    ReadNext(ref json, -1);
                    continue;
                }

                for (var index = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; index++)
                    ReadNext(ref json, index);
            }
        }
        catch (Exception e) when (IsAboutText(e))
        {
            throw Explain(e, text, films.Pointer);
        }

        void ReadNext(ref Utf8JsonReader reader, int index)
        {
            var locations = watchEach ? new JsonLocations() : null;
            films = new FilmJsonReader(locations);
            if (index >= 0)
                films.EnterItem(index);

            films.NotePlace(ref reader);
            found(films.ReadDocument(ref reader), locations);
        }
    }

    private static T ReadOne<T>(ReadOnlySpan<byte> utf8Json, Reading<T> read)
    {
        var text = WithoutMark(utf8Json);
        var json = new Utf8JsonReader(text);
        var films = new FilmJsonReader();
        try
        {
            json.Read();
            var value = read(films, ref json);

            // Whatever stands behind the value makes this throw.
            json.Read();
            return value;
        }
        catch (Exception e) when (IsAboutText(e))
        {
            throw Explain(e, text, films.Pointer);
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) => utf8 is [0xEF, 0xBB, 0xBF, ..] ? utf8[3..] : utf8;

    // The JSON reader calls a string that is no UTF-8 an invalid operation.
    private static bool IsAboutText(Exception e) => e is JsonException or JsonProblemException || (e is InvalidOperationException && e.Source?.StartsWith("System.Text.Json", StringComparison.Ordinal) == true);

    private static JsonException Explain(Exception e, ReadOnlySpan<byte> text, string pointer)
    {
        var message = e.Message;
        long line, byteInLine;
        if (e is JsonProblemException { Problem: var problem })
        {
            pointer = problem.Pointer;
            (line, byteInLine) = Count(text, problem.Offset);
        }
        else
        {
            (line, byteInLine) = e is JsonException json ? (json.LineNumber ?? 0, json.BytePositionInLine ?? 0) : (0, 0);
            var place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
            if (place > 0)
                message = message[..place];
        }

        var where = pointer.Length == 0 ? "" : $" at {pointer}";
        return new JsonException(string.Create(null, $"Line {line + 1}{where}: {message.TrimEnd('.')}."), pointer, line, byteInLine, e);
    }

    private static (long Line, long ByteInLine) Count(ReadOnlySpan<byte> text, long offset)
    {
        var before = text[..(int)offset];
        return (before.Count((byte)'\n'), before.Length - (before.LastIndexOf((byte)'\n') + 1));
    }
}
