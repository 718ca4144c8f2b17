using System.Text.Json;
using FilmMeta.Validation;

namespace FilmMeta.Cli.Tests;

/// <summary>What SARIF 2.1.0 asks for, and what code-scanning tools need beyond it. (The published schema was run over such a report by hand.)</summary>
public class ValidateSarifTests
{
    private const string Broken = """{"films":[{"title":"A","year":1803,"crew":[{"label":"Directed by","role":"director","name":"Ines  Falk"}]}]}""";

    [Fact]
    public void The_log_has_what_the_schema_requires()
    {
        using var json = Report(out _);
        var log = json.RootElement;
        log.GetProperty("version").GetString().Should().Be("2.1.0");
        log.GetProperty("$schema").GetString().Should().EndWith("sarif-schema-2.1.0.json");
        var run = log.GetProperty("runs").EnumerateArray().Single();
        run.GetProperty("columnKind").GetString().Should().Be("utf16CodeUnits");
        var driver = run.GetProperty("tool").GetProperty("driver");
        driver.GetProperty("name").GetString().Should().Be("filmmeta");
        driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).Should().Equal(ValidationRules.All.Select(rule => rule.Id));
        driver.GetProperty("rules").EnumerateArray().Should().OnlyContain(rule => rule.GetProperty("shortDescription").GetProperty("text").GetString()!.EndsWith('.'));
    }

    [Fact]
    public void A_result_names_its_rule_its_level_and_its_place()
    {
        using var json = Report(out var file);
        var results = json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        results.Select(result => $"{result.GetProperty("ruleId").GetString()} {result.GetProperty("level").GetString()}").Should().Equal("FM3010 error", "FM3102 warning");
        var rules = json.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");
        results.Should().OnlyContain(result => rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString() == result.GetProperty("ruleId").GetString());
        results.Should().OnlyContain(result => result.GetProperty("message").GetProperty("text").GetString()!.Length > 0);
        var location = results[0].GetProperty("locations")[0];
        location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be(new Uri(file).AbsoluteUri);
        var region = location.GetProperty("physicalLocation").GetProperty("region");
        (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()).Should().Be((1, 31));
        location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString().Should().Be("/films/0/year");
    }

    [Fact]
    public void A_run_without_findings_has_an_empty_list_of_results()
    {
        var run = Tool.Run(Tool.Bytes(Broken.Replace("1803", "1983", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal)), "validate", "--report", "sarif");
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().Should().Be(0);
    }

    private static JsonDocument Report(out string file)
    {
        using var folder = new TemporaryFolder();
        file = folder.Write("a b.json", Broken);
        return JsonDocument.Parse(Tool.Run("validate", file, "--report", "sarif").Output);
    }
}
