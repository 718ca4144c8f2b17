using System.Collections.Concurrent;
using System.Text.Json;
using Json.Schema;

namespace FilmMeta.Tests.Json;

/// <summary>Checks JSON against a schema with a library that knows all of JSON Schema 2020-12, and says shortly what fails where.</summary>
internal static class SchemaChecker
{
    private static readonly EvaluationOptions Flat = new() { OutputFormat = OutputFormat.List };

    private static readonly ConcurrentDictionary<string, Lazy<JsonSchema>> Schemas = new(StringComparer.Ordinal);

    /// <summary>The failures as "pointer: keyword", in the order of their pointers; none where the JSON holds.</summary>
    public static IReadOnlyList<string> Check(string schema, string json)
    {
        using var document = JsonDocument.Parse(json);
        return Failures(Schemas.GetOrAdd(schema, text => new Lazy<JsonSchema>(() => JsonSchema.FromText(text))).Value.Evaluate(document.RootElement, Flat));
    }

    /// <summary>The failures of a schema against the schema of schemas.</summary>
    public static IReadOnlyList<string> CheckSchema(string schema)
    {
        using var document = JsonDocument.Parse(schema);
        return Failures(MetaSchemas.Draft202012.Evaluate(document.RootElement, Flat));
    }

    private static List<string> Failures(EvaluationResults results)
    {
        if (results.IsValid)
            return [];

        // Whatever holds what fails, fails too, without an error of its own; a member that may not be there has one without a keyword.
        List<string> failures =
        [
            .. from place in (results.Details ?? []).Prepend(results)
               where place is { IsValid: false, Errors: not null }
               from keyword in place.Errors!.Keys
               select $"{place.InstanceLocation}: {(keyword.Length > 0 ? keyword : place.EvaluationPath.ToString().Split('/')[^1])}",
        ];
        failures.Should().NotBeEmpty("what does not hold fails somewhere");
        return [.. failures.Distinct().Order(StringComparer.Ordinal)];
    }
}
