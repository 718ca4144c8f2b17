using System.Text.Json;
using System.Text.Json.Serialization;

namespace FilmMeta.Json;

/// <summary>A film inside whatever else is serialised.</summary>
internal sealed class FilmConverter : JsonConverter<Film>
{
    public override Film Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return new FilmJsonReader().ReadFilm(ref reader);
        }
        catch (JsonProblemException e)
        {
            throw JsonConverters.Explain(e);
        }
    }

    public override void Write(Utf8JsonWriter writer, Film value, JsonSerializerOptions options) => new FilmJsonWriter(writer).Write(value);
}

/// <summary>A document inside whatever else is serialised.</summary>
internal sealed class FilmDocumentConverter : JsonConverter<FilmDocument>
{
    public override FilmDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return new FilmJsonReader().ReadDocument(ref reader);
        }
        catch (JsonProblemException e)
        {
            throw JsonConverters.Explain(e);
        }
    }

    public override void Write(Utf8JsonWriter writer, FilmDocument value, JsonSerializerOptions options) => new FilmJsonWriter(writer).Write(value);
}

file static class JsonConverters
{
    // The serializer adds path and line of the value; from there on, the pointer leads.
    public static JsonException Explain(JsonProblemException e) =>
        new(e.Problem.Pointer.Length == 0 ? $"{e.Message}." : $"At {e.Problem.Pointer}: {e.Message}.", e);
}
