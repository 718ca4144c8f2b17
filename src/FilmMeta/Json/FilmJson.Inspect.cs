using System.Text.Json;

namespace FilmMeta.Json;

public static partial class FilmJson
{
    /// <summary>Reads one film as far as it can be read, and says what is wrong with its JSON instead of stopping there.</summary>
    /// <param name="utf8Json">The JSON of one film as UTF-8, without a byte-order mark.</param>
    /// <returns>The film and the problems.</returns>
    /// <exception cref="JsonException">The text is no JSON at all; the message names the place, what was expected and what was found.</exception>
    public static FilmReading InspectFilm(ReadOnlySpan<byte> utf8Json)
    {
        var json = new Utf8JsonReader(utf8Json);
        var watch = new JsonLocations(notesPlaces: false);
        var films = new FilmJsonReader(watch);
        try
        {
            json.Read();
            var film = films.ReadFilm(ref json);

            // Whatever stands behind the value makes this throw.
            json.Read();
            return new FilmReading(film, watch.Problems.Count == 0 ? [] : [.. watch.Problems.Select(Show)]);
        }
        catch (Exception e) when (IsAboutText(e))
        {
            throw Explain(e, utf8Json, films.Pointer);
        }
    }

    private static FilmProblem Show(JsonProblem problem) => new(
        problem.Kind switch
        {
            JsonProblemKind.UnknownMember => FilmProblemKind.UnknownMember,
            JsonProblemKind.DuplicateMember => FilmProblemKind.DuplicateMember,
            JsonProblemKind.MissingMember => FilmProblemKind.MissingMember,
            JsonProblemKind.WrongType => FilmProblemKind.WrongType,
            JsonProblemKind.BadValue => FilmProblemKind.BadValue,
            _ => FilmProblemKind.Null,
        },
        problem.Pointer,
        problem.Offset,
        problem.Message,
        problem.Member,
        problem.Kind == JsonProblemKind.UnknownMember && problem.Member is { } member && problem.Members is { } members ? MemberSuggestion.Nearest(member, members.Names) : null);
}
