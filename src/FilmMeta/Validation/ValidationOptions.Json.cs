using System.Text.Json;
using FilmMeta.Diagnostics;

namespace FilmMeta.Validation;

public sealed partial record ValidationOptions
{
    private static readonly JsonDocumentOptions FileOptions = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true
    };

    /// <summary>
    /// Reads options from JSON: <c>{"profile":"archive","latestYear":2030,"rules":{"FM3108":"off","FM3003":"error"},
    /// "add":[{"id":"MY1","severity":"warning","subject":"film","member":"formats","required":true,"pattern":"mm$","oneOf":["35mm","DCP"],"message":"…"}]}</c>.
    /// Every member may be left out; comments and trailing commas are allowed.
    /// </summary>
    /// <param name="utf8Json">The JSON as UTF-8; a byte-order mark is passed over.</param>
    /// <returns>The options.</returns>
    /// <exception cref="FormatException">The JSON is malformed, or it names a rule, a profile, a member or a severity that there is not; the message says which.</exception>
    public static ValidationOptions FromJson(ReadOnlySpan<byte> utf8Json)
    {
        if (utf8Json is [0xEF, 0xBB, 0xBF, ..])
            utf8Json = utf8Json[3..];

        try
        {
            using var document = JsonDocument.Parse(utf8Json.ToArray(), FileOptions);
            return Read(document.RootElement);
        }
        catch (JsonException e)
        {
            throw new FormatException($"The rules are no JSON: {e.Message}", e);
        }
    }

    private static ValidationOptions Read(JsonElement root)
    {
        var options = Default;
        foreach (var member in Members(root, "The rules"))
        {
            options = member.Name switch
            {
                "$schema" => options,
                "profile" => options with { Profile = ReadProfile(Text(member)) },
                "latestYear" => options with { LatestYear = ReadYear(member) },
                "rules" => options with { Grades = ReadGrades(member) },
                "add" => options with { Added = ReadAdded(member) },
                _ => throw new FormatException($"The rules have no member '{member.Name}'; there are: profile, latestYear, rules, add."),
            };
        }

        return options;
    }

    private static Dictionary<string, DiagnosticSeverity?> ReadGrades(JsonProperty rules)
    {
        var grades = new Dictionary<string, DiagnosticSeverity?>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in Members(rules.Value, "The member 'rules'"))
        {
            var rule = ValidationRules.Find(member.Name) ?? throw new FormatException($"There is no rule '{member.Name}'; `filmmeta validate --rules` lists them.");
            grades[rule.Id] = ReadSeverity(Text(member));
        }

        return grades;
    }

    private static EquatableList<AddedRule> ReadAdded(JsonProperty add)
    {
        if (add.Value.ValueKind != JsonValueKind.Array)
            throw Wrong(add, "a list");

        List<AddedRule> added = [];
        foreach (var item in add.Value.EnumerateArray())
        {
            var rule = new AddedRule { Id = "", Member = "" };
            foreach (var member in Members(item, "An added rule"))
            {
                rule = member.Name switch
                {
                    "id" => rule with { Id = Text(member) },
                    "severity" => rule with { Severity = ReadSeverity(Text(member)) ?? throw Wrong(member, "error, warning or info") },
                    "subject" => rule with { Subject = ReadSubject(Text(member)) },
                    "member" => rule with { Member = Text(member) },
                    "required" => rule with { IsRequired = ReadFlag(member) },
                    "pattern" => rule with { Pattern = Text(member) },
                    "oneOf" => rule with { OneOf = ReadTexts(member) },
                    "message" => rule with { Message = Text(member) },
                    _ =>
                        throw new FormatException($"An added rule has no member '{member.Name}'; there are: id, severity, subject, member, required, pattern, oneOf, message."),
                };
            }

            if (AddedRules.FindFault(rule) is { } fault)
                throw new FormatException(fault);

            added.Add(rule);
        }

        return added.ToEquatableList();
    }

    private static JsonElement.ObjectEnumerator Members(JsonElement element, string what) =>
        element.ValueKind == JsonValueKind.Object ? element.EnumerateObject() : throw new FormatException($"{what} must be an object.");

    private static string Text(JsonProperty member) =>
        member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString()! : throw Wrong(member, "a text");

    private static int ReadYear(JsonProperty member) =>
        member.Value.ValueKind == JsonValueKind.Number && member.Value.TryGetInt32(out var year) ? year : throw Wrong(member, "a year");

    private static bool ReadFlag(JsonProperty member) =>
        member.Value.ValueKind is JsonValueKind.True or JsonValueKind.False ? member.Value.GetBoolean() : throw Wrong(member, "true or false");

    private static EquatableList<string> ReadTexts(JsonProperty member) => member.Value.ValueKind == JsonValueKind.Array
        ? member.Value.EnumerateArray().Select(value => value.ToString()).ToEquatableList()
        : throw Wrong(member, "a list");

    private static FormatException Wrong(JsonProperty member, string expected) => new($"The member '{member.Name}' must be {expected}.");

    private static ValidationProfile ReadProfile(string word) => word switch
    {
        "core" => ValidationProfile.Core,
        "archive" => ValidationProfile.Archive,
        "programme" => ValidationProfile.Programme,
        "strict" => ValidationProfile.Strict,
        _ => throw new FormatException($"There is no profile '{word}'; there are: core, archive, programme, strict."),
    };

    private static DiagnosticSeverity? ReadSeverity(string word) => word switch
    {
        "error" => DiagnosticSeverity.Error,
        "warning" => DiagnosticSeverity.Warning,
        "info" => DiagnosticSeverity.Info,
        "off" => null,
        _ => throw new FormatException($"There is no severity '{word}'; there are: error, warning, info, off."),
    };

    private static AddedRuleSubject ReadSubject(string word) => word switch
    {
        "film" => AddedRuleSubject.Film,
        "crew" => AddedRuleSubject.Crew,
        "cast" => AddedRuleSubject.Cast,
        _ => throw new FormatException($"There is no subject '{word}'; there are: film, crew, cast."),
    };
}
