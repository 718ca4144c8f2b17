using System.Text.Encodings.Web;
using System.Text.Json;
using FilmMeta.Diagnostics;
using FilmMeta.Text;

namespace FilmMeta.Json;

/// <summary>Writes records as the document has them, members in the document's order, those without a value left out.</summary>
internal sealed partial class FilmJsonWriter
{
    /// <summary>Escapes what JSON asks for, and leaves the letters of every language as they are.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private readonly Utf8JsonWriter _json;

    public FilmJsonWriter(Utf8JsonWriter json) => _json = json;

    public static JsonWriterOptions Options(bool indented) => new()
    {
        Encoder = Encoder,
        Indented = indented,
        IndentCharacter = ' ',
        IndentSize = 2,
        NewLine = "\n",
        SkipValidation = true,
    };

    /// <summary>Writes a document.</summary>
    /// <param name="document">What to write.</param>
    /// <param name="spans">An item for each film, in the same order; null to write no spans.</param>
    public void Write(FilmDocument document, IReadOnlyList<FilmSpans>? spans = null)
    {
        _json.WriteStartObject();
        Text(JsonNames.Source, document.Source);
        Text(JsonNames.Layout, document.Layout);
        if (document.Films.Count > 0)
        {
            _json.WriteStartArray(JsonNames.Films);
            for (var i = 0; i < document.Films.Count; i++)
                Write(document.Films[i], spans is null ? null : i < spans.Count ? spans[i] : FilmSpans.None);

            _json.WriteEndArray();
        }

        if (document.Diagnostics.Count > 0)
        {
            _json.WriteStartArray(JsonNames.Diagnostics);
            foreach (var diagnostic in document.Diagnostics.AsSpan())
                Write(diagnostic);

            _json.WriteEndArray();
        }

        _json.WriteEndObject();
    }

    private void Write(Diagnostic diagnostic)
    {
        _json.WriteStartObject();
        _json.WriteString(JsonNames.Code, diagnostic.Code);
        _json.WriteString(JsonNames.Severity, JsonWords.Of(diagnostic.Severity));
        _json.WriteString(JsonNames.Message, diagnostic.Message);
        Pair(JsonNames.At, diagnostic.Span);
        _json.WriteNumber(JsonNames.Line, diagnostic.Position.Line);
        _json.WriteNumber(JsonNames.Column, diagnostic.Position.Column);
        _json.WriteEndObject();
    }

    private void Text(JsonEncodedText name, string? value)
    {
        if (value is not null)
            _json.WriteString(name, value);
    }

    private void Number(JsonEncodedText name, int? value)
    {
        if (value is { } number)
            _json.WriteNumber(name, number);
    }

    private void Number(JsonEncodedText name, decimal? value)
    {
        if (value is { } number)
            _json.WriteNumber(name, number);
    }

    private void Flag(JsonEncodedText name, bool value)
    {
        if (value)
            _json.WriteBoolean(name, true);
    }

    private void Texts(JsonEncodedText name, EquatableList<string> values)
    {
        if (values.Count == 0)
            return;

        _json.WriteStartArray(name);
        foreach (var value in values.AsSpan())
            _json.WriteStringValue(value);

        _json.WriteEndArray();
    }

    /// <summary>Writes a span; an empty one only says that the value stands nowhere in one piece, and is left out.</summary>
    private void Span(JsonEncodedText name, TextSpan span)
    {
        if (!span.IsEmpty)
            Pair(name, span);
    }

    /// <summary>Writes the spans of a list of texts, one for each, so that the two lists stay side by side.</summary>
    private void Spans(JsonEncodedText name, IReadOnlyList<TextSpan> spans)
    {
        if (spans.Count == 0)
            return;

        _json.WriteStartArray(name);
        foreach (var span in spans)
        {
            _json.WriteStartArray();
            _json.WriteNumberValue(span.Start);
            _json.WriteNumberValue(span.Length);
            _json.WriteEndArray();
        }

        _json.WriteEndArray();
    }

    private void Pair(JsonEncodedText name, TextSpan span)
    {
        _json.WriteStartArray(name);
        _json.WriteNumberValue(span.Start);
        _json.WriteNumberValue(span.Length);
        _json.WriteEndArray();
    }
}
