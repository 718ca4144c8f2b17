using System.Text.Json;
using System.Text.RegularExpressions;

namespace FilmMeta.Tests.Json;

/// <summary>Checks JSON against the part of JSON Schema 2020-12 that the schema of the document uses; a keyword beyond that is an error of the schema.</summary>
internal sealed class SchemaChecker
{
    private readonly JsonElement _root;
    private readonly List<string> _failures = [];

    private SchemaChecker(JsonElement root) => _root = root;

    public static IReadOnlyList<string> Check(string schema, string json)
    {
        using var schemaDocument = JsonDocument.Parse(schema);
        using var document = JsonDocument.Parse(json);
        var checker = new SchemaChecker(schemaDocument.RootElement);
        checker.Check(schemaDocument.RootElement, document.RootElement, "");
        return checker._failures;
    }

    private void Check(JsonElement schema, JsonElement value, string at)
    {
        if (schema.ValueKind == JsonValueKind.False)
        {
            _failures.Add($"{at}: nothing may stand here");
            return;
        }

        foreach (var keyword in schema.EnumerateObject())
        {
            var ok = keyword.Name switch
            {
                "$schema" or "$defs" or "title" or "description" or "additionalProperties" or "items" => true,
                "$ref" => Follow(keyword.Value.GetString()!, value, at),
                "type" => IsOfType(value, keyword.Value.GetString()!),
                "enum" => keyword.Value.EnumerateArray().Any(item => JsonElement.DeepEquals(item, value)),
                "pattern" => Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!),
                "minLength" => value.GetString()!.Length >= keyword.Value.GetInt32(),
                "minimum" => value.GetDecimal() >= keyword.Value.GetDecimal(),
                "maximum" => value.GetDecimal() <= keyword.Value.GetDecimal(),
                "exclusiveMinimum" => value.GetDecimal() > keyword.Value.GetDecimal(),
                "minItems" => value.GetArrayLength() >= keyword.Value.GetInt32(),
                "required" => keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
                "dependentRequired" => keyword.Value.EnumerateObject().All(
                    rule => !value.TryGetProperty(rule.Name, out _) || rule.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _))),
                "prefixItems" => true,
                "properties" => true,
                _ => throw new NotSupportedException($"The keyword '{keyword.Name}' is not checked."),
            };
            if (!ok)
            {
                _failures.Add($"{at}: {keyword.Name}");
                return;
            }
        }

        if (value.ValueKind == JsonValueKind.Object)
            CheckMembers(schema, value, at);
        else if (value.ValueKind == JsonValueKind.Array)
            CheckItems(schema, value, at);
    }

    private void CheckMembers(JsonElement schema, JsonElement value, string at)
    {
        if (!schema.TryGetProperty("properties", out var properties))
            return;

        schema.GetProperty("additionalProperties").ValueKind.Should().Be(JsonValueKind.False);
        foreach (var member in value.EnumerateObject())
        {
            if (properties.TryGetProperty(member.Name, out var inner))
                Check(inner, member.Value, $"{at}/{member.Name}");
            else
                _failures.Add($"{at}/{member.Name}: additionalProperties");
        }
    }

    private void CheckItems(JsonElement schema, JsonElement value, string at)
    {
        var first = schema.TryGetProperty("prefixItems", out var prefix) ? prefix.EnumerateArray().ToArray() : [];
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            if (index < first.Length)
                Check(first[index], item, $"{at}/{index}");
            else if (schema.TryGetProperty("items", out var rest))
                Check(rest, item, $"{at}/{index}");

            index++;
        }
    }

    private bool Follow(string reference, JsonElement value, string at)
    {
        Check(_root.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..]), value, at);
        return true;
    }

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => throw new NotSupportedException(type),
    };
}
