using System.Text.Encodings.Web;
using System.Text.Json;
using FilmMeta.Vocabulary;

namespace FilmMeta.Cli.Output;

/// <summary>Writes what labels mean, and the catalogue of roles, as JSON.</summary>
internal static class RoleJsonWriter
{
    /// <summary>Writes a document for each label.</summary>
    public static void WriteLabels(Stream stream, IReadOnlyList<string> labels, bool isLines) =>
        Write(stream, labels, isLines, static (writer, label) =>
        {
            writer.WriteStartObject();
            writer.WriteString("label", label);
            writer.WriteStartArray("roles");
            foreach (var role in RoleCatalog.Default.Analyze(label))
                WriteRole(writer, role);
            writer.WriteEndArray();
            writer.WriteEndObject();
        });

    /// <summary>Writes a document for each role of the catalogue.</summary>
    public static void WriteCatalogue(Stream stream, bool isLines) =>
        Write(stream, RoleCatalog.Default.Roles, isLines, static (writer, role) =>
        {
            writer.WriteStartObject();
            writer.WriteString("role", role.Id);
            writer.WriteString("department", role.Department);
            writer.WriteString("holder", role.Holder switch { RoleHolder.Person => "person", RoleHolder.Organisation => "organisation", _ => "either" });
            WriteList(writer, "labels", role.Labels);
            WriteCodes(writer, role, role.Marc, hasJob: true);
            writer.WriteEndObject();
        });

    private static void Write<T>(Stream stream, IReadOnlyList<T> items, bool isLines, Action<Utf8JsonWriter, T> write)
    {
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = !isLines, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" });
        if (isLines)
        {
            foreach (var item in items)
            {
                write(writer, item);
                writer.Flush();
                writer.Reset();
                stream.WriteByte((byte)'\n');
            }

            return;
        }

        if (items.Count != 1)
            writer.WriteStartArray();
        foreach (var item in items)
            write(writer, item);
        if (items.Count != 1)
            writer.WriteEndArray();
        writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void WriteRole(Utf8JsonWriter writer, CreditRole role)
    {
        writer.WriteStartObject();
        writer.WriteString("role", role.Id);
        writer.WriteString("department", role.Department);
        WriteList(writer, "modifiers", role.Modifiers);
        if (role.Subject is not null)
            writer.WriteString("subject", role.Subject);
        if (RoleCatalog.Default.Find(role.Id) is { } known)
        {
            // What has no relator because an assistant did it has no job of that name, either.
            var marc = RoleCatalog.Default.MarcRelators(role);
            WriteCodes(writer, known, marc, hasJob: marc.Count == known.Marc.Count);
        }

        writer.WriteEndObject();
    }

    private static void WriteCodes(Utf8JsonWriter writer, Role role, EquatableList<string> marc, bool hasJob)
    {
        WriteList(writer, "marc", marc);
        WriteText(writer, "imdb", role.Imdb);
        if (role.TmdbDepartment is not null)
        {
            writer.WriteStartObject("tmdb");
            writer.WriteString("department", role.TmdbDepartment);
            if (hasJob)
                WriteText(writer, "job", role.TmdbJob);
            writer.WriteEndObject();
        }

        WriteText(writer, "wikidata", hasJob ? role.Wikidata : null);
        WriteText(writer, "schemaOrg", hasJob ? role.SchemaOrg : null);
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
            writer.WriteString(name, text);
    }

    private static void WriteList(Utf8JsonWriter writer, string name, EquatableList<string> items)
    {
        if (items.Count == 0)
            return;

        writer.WriteStartArray(name);
        foreach (var item in items)
            writer.WriteStringValue(item);
        writer.WriteEndArray();
    }
}
