namespace FilmMeta.Json;

public static partial class FilmJson
{
    private static readonly Lazy<string> SchemaText = new(ReadSchema);

    /// <summary>The JSON Schema (2020-12) of the document, as text.</summary>
    /// <remarks>Closed: a member that the document does not have fails it.</remarks>
    public static string Schema => SchemaText.Value;

    private static string ReadSchema()
    {
        using var stream = typeof(FilmJson).Assembly.GetManifestResourceStream("film-document.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
