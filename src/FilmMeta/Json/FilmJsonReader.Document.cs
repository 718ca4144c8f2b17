using System.Text.Json;
using FilmMeta.Diagnostics;
using FilmMeta.Text;

namespace FilmMeta.Json;

internal sealed partial class FilmJsonReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="reader">Stands at its beginning; afterwards at its end.</param>
    public FilmDocument ReadDocument(ref Utf8JsonReader reader) => ReadObject(ref reader, JsonMemberSet.Document, new FilmDocument(), static (FilmJsonReader self, ref Utf8JsonReader at, string member, FilmDocument it) => member switch
    {
        "source" => it with { Source = self.ReadText(ref at) },
        "layout" => it with { Layout = self.ReadText(ref at) },
        "films" => it with { Films = self.ReadList(ref at, static (FilmJsonReader inner, ref Utf8JsonReader item) => inner.ReadFilm(ref item)) },
        _ => it with { Diagnostics = self.ReadList(ref at, static (FilmJsonReader inner, ref Utf8JsonReader item) => inner.ReadDiagnostic(ref item)) },
    });

    private Diagnostic ReadDiagnostic(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        string? code = null, message = null;
        DiagnosticSeverity? severity = null;
        TextSpan span = default;
        int line = 1, column = 1;
        if (BeginObject(ref reader, JsonMemberSet.Diagnostic))
        {
            while (NextMember(ref reader, out var member))
            {
                switch (member)
                {
                    case "code":
                        code = ReadText(ref reader);
                        break;
                    case "severity":
                        severity = ReadSeverity(ref reader);
                        break;
                    case "message":
                        message = ReadText(ref reader);
                        break;
                    case "at":
                        span = ReadSpan(ref reader);
                        break;
                    case "line":
                        line = ReadInteger(ref reader) ?? 1;
                        break;
                    case "column":
                        column = ReadInteger(ref reader) ?? 1;
                        break;
                }
            }

            Require(JsonMemberSet.Diagnostic, "code", start);
            Require(JsonMemberSet.Diagnostic, "severity", start);
            Require(JsonMemberSet.Diagnostic, "message", start);
        }

        return new Diagnostic
        {
            Code = code ?? "",
            Severity = severity ?? DiagnosticSeverity.Info,
            Message = message ?? "",
            Span = span,
            Position = new LinePosition(line, column),
        };
    }

    private DiagnosticSeverity? ReadSeverity(ref Utf8JsonReader reader) => ReadWord(ref reader, JsonWords.Severity, "\"error\", \"warning\" or \"info\"");

    private TextSpan ReadSpan(ref Utf8JsonReader reader)
    {
        var offset = reader.TokenStartIndex;
        var numbers = ReadList(ref reader, static (FilmJsonReader self, ref Utf8JsonReader item) => self.ReadInteger(ref item) ?? 0);
        if (numbers.Count == 2)
            return new TextSpan(numbers[0], numbers[1]);

        Value(JsonProblemKind.BadValue, offset, $"expected an offset and a length, found {numbers.Count} numbers");
        return default;
    }
}
