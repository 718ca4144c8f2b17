using System.Buffers;
using System.Text;
using System.Text.Json;

namespace FilmMeta.Json;

/// <summary>The JSON form of what was read: documents and films out, and in again as equal records.</summary>
/// <remarks>
/// Members stand in a fixed order, those without a value are left out, and the same records give the same bytes on every machine and in every culture.
/// Keeps no state between calls; safe for use by several threads at once.
/// </remarks>
public static partial class FilmJson
{
    /// <summary>Writes the document of one input.</summary>
    /// <param name="output">Where to write it, as UTF-8 without byte-order mark and without a line end behind it.</param>
    /// <param name="result">What was read.</param>
    /// <param name="source">The document's <c>source</c>: where the text came from; null leaves it out.</param>
    /// <param name="options">How to write it; null for <see cref="FilmJsonOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="result"/> is null.</exception>
    public static void Write(IBufferWriter<byte> output, ParseResult result, string? source = null, FilmJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(result);
        options ??= FilmJsonOptions.Default;
        using var json = new Utf8JsonWriter(output, FilmJsonWriter.Options(options.Indented));
        new FilmJsonWriter(json).Write(ToDocument(result, source), options.WithSpans ? result.Spans : null);
    }

    /// <summary>Writes the document of one input.</summary>
    /// <param name="output">Where to write it, as UTF-8 without byte-order mark and without a line end behind it; it is left open.</param>
    /// <param name="result">What was read.</param>
    /// <param name="source">The document's <c>source</c>: where the text came from; null leaves it out.</param>
    /// <param name="options">How to write it; null for <see cref="FilmJsonOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="result"/> is null.</exception>
    /// <exception cref="IOException">Writing to <paramref name="output"/> failed.</exception>
    public static void Write(Stream output, ParseResult result, string? source = null, FilmJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        Write(buffer, result, source, options);
        output.Write(buffer.WrittenSpan);
    }

    /// <summary>The document of one input, as text.</summary>
    /// <param name="result">What was read.</param>
    /// <param name="source">The document's <c>source</c>: where the text came from; null leaves it out.</param>
    /// <param name="options">How to write it; null for <see cref="FilmJsonOptions.Default"/>.</param>
    /// <returns>The JSON, without a line end behind it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <example>
    /// <code>
    /// var result = CreditsParser.Parse(text);
    /// Console.WriteLine(FilmJson.Serialize(result, "note.md", new FilmJsonOptions { Indented = true }));
    /// </code>
    /// </example>
    public static string Serialize(ParseResult result, string? source = null, FilmJsonOptions? options = null)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        Write(buffer, result, source, options);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A document, as text.</summary>
    /// <param name="document">What to write.</param>
    /// <param name="indented">Whether each member stands on a line of its own.</param>
    /// <returns>The JSON, without a line end behind it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static string Serialize(FilmDocument document, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Serialize(document, indented, static (writer, value) => writer.Write(value));
    }

    /// <summary>One film, as text: an item of a document's <c>films</c>.</summary>
    /// <param name="film">What to write.</param>
    /// <param name="indented">Whether each member stands on a line of its own.</param>
    /// <returns>The JSON, without a line end behind it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="film"/> is null.</exception>
    public static string Serialize(Film film, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(film);
        return Serialize(film, indented, static (writer, value) => writer.Write(value));
    }

    private static string Serialize<T>(T value, bool indented, Action<FilmJsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new Utf8JsonWriter(buffer, FilmJsonWriter.Options(indented)))
            write(new FilmJsonWriter(json), value);

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static FilmDocument ToDocument(ParseResult result, string? source) => new()
    {
        Source = source,
        Layout = result.Layout,
        Films = result.Films,
        Diagnostics = result.Diagnostics,
    };
}
