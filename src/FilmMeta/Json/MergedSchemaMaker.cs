using System.Text.Json;
using System.Text.Json.Nodes;

namespace FilmMeta.Json;

/// <summary>Makes the schema of merged films out of that of films, so that the two cannot drift apart.</summary>
internal static class MergedSchemaMaker
{
    private const string Attestation =
        """
        {
          "description": "That one document gives the value, where, and how it prints it.",
          "type": "object",
          "properties": {
            "document": {"description": "The document, by its name in the film's sources.", "$ref": "#/$defs/text"},
            "at": {"description": "Where the value stands in the document.", "$ref": "#/$defs/span"},
            "asWritten": {"description": "The value as printed there; of a credit the name.", "type": "string"},
            "label": {"description": "The label of a crew credit as printed there.", "$ref": "#/$defs/text"},
            "labelAt": {"description": "Where the label stands in the document.", "$ref": "#/$defs/span"},
            "character": {"description": "The character of a cast credit as printed there.", "$ref": "#/$defs/text"},
            "characterAt": {"description": "Where the character stands in the document.", "$ref": "#/$defs/span"},
            "basis": {"description": "What the value rests on there; left out for a credits line.", "enum": ["fact-block", "prose"]}
          },
          "required": ["document", "asWritten"],
          "additionalProperties": false
        }
        """;

    private const string Source =
        """
        {
          "description": "A document that was merged.",
          "type": "object",
          "properties": {
            "document": {"description": "Its path, or - for standard input.", "$ref": "#/$defs/text"},
            "layout": {"description": "The layout it was read in.", "$ref": "#/$defs/text"}
          },
          "required": ["document"],
          "additionalProperties": false
        }
        """;

    private const string Attestations = """{"description": "The documents that give it, the surest first.", "type": "array", "minItems": 1, "items": {"$ref": "#/$defs/attestation"}}""";

    private static readonly string[] Entries =
        ["alternativeTitle", "country", "language", "runtime", "aspectRatio", "soundSystem", "colour", "release", "classification", "score", "identifier", "crewCredit", "castCredit"];

    public static string Make()
    {
        var schema = (JsonObject)JsonNode.Parse(FilmJson.Schema)!;
        schema["title"] = "FilmMeta document of merged films, version 1";
        schema["description"] = "Films, each with what several documents say of it. The members are those of the document of films, with sources, variants and conflicts beside each value.";
        var properties = (JsonObject)schema["properties"]!;
        properties.Remove("source");
        properties.Remove("layout");
        properties["films"]!["description"] = "The merged films.";
        properties["diagnostics"]!["description"] = "What a person should look at, in the order of documents and places.";

        var definitions = (JsonObject)schema["$defs"]!;
        foreach (var name in Entries)
        {
            AddLists((JsonObject)definitions[name]!["properties"]!, $"#/$defs/{name}");
        }

        var film = (JsonObject)definitions["film"]!["properties"]!;
        RemoveSpans(film);
        AddLists((JsonObject)film["copyright"]!["properties"]!, "#/$defs/film/properties/copyright");
        foreach (var (name, members) in MergedFilmJson.Single)
            AddBeside(definitions, film, name, members);

        foreach (var name in MergedFilmJson.TextLists)
        {
            film.Insert(film.IndexOf(name) + 1, name + "Sources", JsonNode.Parse($$"""
                {"description": "For each of {{name}} the documents that give it, in the same order.", "type": "array", "minItems": 1, "items": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/attestation"} } }
                """));
        }

        film.Add(MergedFilmJson.Sources, JsonNode.Parse("""{"description": "The documents that were merged, the surest first.", "type": "array", "minItems": 1, "items": {"$ref": "#/$defs/source"}}"""));
        ((JsonObject)definitions["diagnostic"]!["properties"]!).Insert(0, "document", JsonNode.Parse("""{"description": "The document that says otherwise than the others.", "$ref": "#/$defs/text"}"""));
        definitions["diagnostic"]!["properties"]!["code"]!["description"] = "What was found: FM4xxx about merging.";
        definitions.Add("attestation", JsonNode.Parse(Attestation));
        definitions.Add("source", JsonNode.Parse(Source));
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, FilmJsonWriter.Options(indented: true)))
            schema.WriteTo(writer);

        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    // Where a value stands is said of each source.
    private static void RemoveSpans(JsonObject properties)
    {
        foreach (var (name, _) in properties.ToList())
        {
            if (name == "at" || name.EndsWith("At", StringComparison.Ordinal))
                properties.Remove(name);
        }
    }

    private static void AddLists(JsonObject properties, string item)
    {
        RemoveSpans(properties);
        properties.Add(MergedFilmJson.Sources, JsonNode.Parse(Attestations));
        properties.Add(MergedFilmJson.Variants, JsonNode.Parse($$"""{"description": "How other documents put it, each with its sources.", "type": "array", "minItems": 1, "items": {"$ref": "{{item}}"} }"""));
        properties.Add(MergedFilmJson.Conflicts, JsonNode.Parse($$"""{"description": "What other documents give instead, each with its sources.", "type": "array", "minItems": 1, "items": {"$ref": "{{item}}"} }"""));
    }

    private static void AddBeside(JsonObject definitions, JsonObject film, string name, string[] members)
    {
        var other = new JsonObject { ["description"] = $"Another {name}.", ["type"] = "object" };
        var properties = new JsonObject();
        if (name == "title")
        {
            properties.Add("value", JsonNode.Parse("""{"description": "The title as printed.", "$ref": "#/$defs/text"}"""));
        }
        else if (name == "year")
        {
            foreach (var member in members.Reverse())
                properties.Add(member, film[member]!.DeepClone());
        }

        var item = "#/$defs/runtime";
        if (properties.Count > 0)
        {
            properties.Add(MergedFilmJson.Sources, JsonNode.Parse(Attestations));
            other.Add("properties", properties);
            other.Add("required", new JsonArray("sources"));
            other.Add("additionalProperties", false);
            definitions.Add($"other{char.ToUpperInvariant(name[0])}{name[1..]}", other);
            item = $"#/$defs/other{char.ToUpperInvariant(name[0])}{name[1..]}";
        }

        var index = film.IndexOf(members[0]) + 1;
        film.Insert(index, name + "Sources", JsonNode.Parse(Attestations));
        film.Insert(index + 1, name + "Variants", JsonNode.Parse($$"""{"description": "How other documents put the {{name}}, each with its sources.", "type": "array", "minItems": 1, "items": {"$ref": "{{item}}"} }"""));
        film.Insert(index + 2, name + "Conflicts", JsonNode.Parse($$"""{"description": "What other documents give as the {{name}} instead, each with its sources.", "type": "array", "minItems": 1, "items": {"$ref": "{{item}}"} }"""));
    }
}
