using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace FilmMeta.Json;

/// <summary>Lets <see cref="JsonSerializer"/> write and read films and documents in the form of <see cref="FilmJson"/>, without reflection.</summary>
/// <remarks>
/// To use films as members of types of your own, put it beside your own context:
/// <c>TypeInfoResolver = JsonTypeInfoResolver.Combine(FilmJsonContext.Default, MyContext.Default)</c>.
/// </remarks>
/// <example>
/// <code>
/// var json = JsonSerializer.Serialize(film, FilmJsonContext.Default.Film);
/// var same = JsonSerializer.Deserialize(json, FilmJsonContext.Default.Film);
/// </code>
/// </example>
public sealed class FilmJsonContext : JsonSerializerContext, IJsonTypeInfoResolver
{
    // Written out: the generator cannot be given an encoder, and would describe each record that the two converters write themselves.
    private JsonTypeInfo<Film>? _film;
    private JsonTypeInfo<FilmDocument>? _filmDocument;

    /// <summary>A context with options of your own.</summary>
    /// <param name="options">The options; the context becomes their resolver. Null for those of <see cref="Default"/>.</param>
    public FilmJsonContext(JsonSerializerOptions? options = null) : base(options ?? CreateOptions())
    {
    }

    /// <summary>The context that writes one line and leaves the letters of every language readable.</summary>
    public static FilmJsonContext Default { get; } = new();

    /// <summary>How a film is written and read.</summary>
    public JsonTypeInfo<Film> Film => _film ??= (JsonTypeInfo<Film>)Options.GetTypeInfo(typeof(Film));

    /// <summary>How a document is written and read.</summary>
    public JsonTypeInfo<FilmDocument> FilmDocument => _filmDocument ??= (JsonTypeInfo<FilmDocument>)Options.GetTypeInfo(typeof(FilmDocument));

    /// <inheritdoc/>
    protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

    /// <inheritdoc/>
    public override JsonTypeInfo? GetTypeInfo(Type type)
    {
        Options.TryGetTypeInfo(type, out var typeInfo);
        return typeInfo;
    }

    JsonTypeInfo? IJsonTypeInfoResolver.GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(Film))
            return JsonMetadataServices.CreateValueInfo<Film>(options, new FilmConverter());

        if (type == typeof(FilmDocument))
            return JsonMetadataServices.CreateValueInfo<FilmDocument>(options, new FilmDocumentConverter());

        return null;
    }

    private static JsonSerializerOptions CreateOptions() => new() { Encoder = FilmJsonWriter.Encoder, NewLine = "\n" };
}
