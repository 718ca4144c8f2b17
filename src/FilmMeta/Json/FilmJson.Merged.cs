using System.Buffers;
using System.Text;
using System.Text.Json;
using FilmMeta.Merging;

namespace FilmMeta.Json;

public static partial class FilmJson
{
    private static readonly Lazy<string> MergedSchemaText = new(MergedSchemaMaker.Make);

    /// <summary>The JSON Schema (2020-12) of the document of merged films, as text.</summary>
    /// <remarks>The schema of the document, with sources, variants and conflicts beside each value. Closed: a member that the document does not have fails it.</remarks>
    public static string MergedSchema => MergedSchemaText.Value;

    /// <summary>Writes the document of merged films: that of the films, with sources, variants and conflicts beside each value.</summary>
    /// <param name="output">Where to write it, as UTF-8 without byte-order mark and without a line end behind it.</param>
    /// <param name="result">What was merged.</param>
    /// <param name="indented">Whether each member stands on a line of its own.</param>
    /// <remarks>Whoever reads documents of films, <see cref="ReadDocument(ReadOnlySpan{byte})"/> among them, reads the preferred values.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="result"/> is null.</exception>
    public static void Write(IBufferWriter<byte> output, MergeResult result, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(result);
        using var json = new Utf8JsonWriter(output, FilmJsonWriter.Options(indented));
        MergedFilmJson.Document(result).WriteTo(json);
    }

    /// <summary>The document of merged films, as text.</summary>
    /// <param name="result">What was merged.</param>
    /// <param name="indented">Whether each member stands on a line of its own.</param>
    /// <returns>The JSON, without a line end behind it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static string Serialize(MergeResult result, bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        Write(buffer, result, indented);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
