using System.Text.Json;

namespace FilmMeta.Cli.Tests;

public class ValidateTests
{
    private const string Sound = """{"title":"The Lamp Room","year":1987,"crew":[{"label":"Directed by","role":"director","department":"directing","name":"Ines Falk"}]}""";
    private const string Untitled = """{"year":1987,"crew":[{"label":"Directed by","role":"director","department":"directing","name":"Ines Falk"}]}""";

    [Fact]
    public void A_sound_film_gives_no_finding_and_exit_code_0()
    {
        var run = Tool.Run(Tool.Bytes(Sound), "validate");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Be("1 film in 1 input: 0 errors, 0 warnings, 0 infos.\n");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void An_error_gives_exit_code_1_and_a_line_with_place_code_and_pointer()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.json", "{\"films\":[\n  " + Sound + ",\n  " + Untitled + "\n]}");
        var run = Tool.Run("validate", path);
        run.ExitCode.Should().Be(1);
        run.Output.Should().Be($"{path}\n  3:3      error    FM3001  The film has no title. Give the title as the source prints it.  /films/1\n\n2 films in 1 input: 1 error, 0 warnings, 0 infos.\n");
    }

    [Theory]
    [InlineData("{0}", "")]
    [InlineData("[{0}]", "/0")]
    [InlineData("{{\"films\":[{0}]}}", "/films/0")]
    [InlineData("{{\"source\":\"x\",\"layout\":\"programme-note\",\"films\":[{0}],\"diagnostics\":[]}}", "/films/0")]
    [InlineData("[{{\"source\":\"x\",\"films\":[]}},{{\"films\":[{0}]}}]", "/1/films/0")]
    public void Films_are_found_in_every_form_of_input(string form, string pointer)
    {
        var broken = Sound.Replace("Ines Falk", "Ines  Falk", StringComparison.Ordinal);
        var json = string.Format(null, form, broken);
        var finding = Findings(Tool.Run(Tool.Bytes(json), "validate", "--report", "json")).Last();
        finding.Code.Should().Be("FM3102");
        finding.Pointer.Should().Be(pointer + "/crew/0/name");
        finding.Line.Should().Be(1);
        finding.Column.Should().Be(json.IndexOf("\"Ines  Falk\"", StringComparison.Ordinal) + 1);
    }

    [Fact]
    public void Each_line_of_ndjson_is_an_input_of_its_own()
    {
        var run = Tool.Run(Tool.Bytes(Sound + "\n{\"title\":\"A\",\n\n" + Untitled + "\r\n" + Sound.Replace("1987", "1803", StringComparison.Ordinal)), "validate", "--report", "json", "--each-alone");
        run.ExitCode.Should().Be(1, "three lines could be checked");
        Findings(run).Select(finding => $"{finding.Line} {finding.Code}").Should().Equal("2 FM3901", "4 FM3001", "5 FM3010");
    }

    [Fact]
    public void Columns_are_counted_in_utf16_code_units_and_offsets_in_bytes()
    {
        var json = Sound.Replace("The Lamp Room", "Лампа 😀 «Room»", StringComparison.Ordinal).Replace("Ines Falk", "Ines Falk,", StringComparison.Ordinal);
        var finding = Findings(Tool.Run([0xEF, 0xBB, 0xBF, .. Tool.Bytes(json)], "validate", "--report", "json")).Single();
        var at = json.IndexOf("\"Ines", StringComparison.Ordinal);
        finding.Column.Should().Be(at + 1);
        finding.Offset.Should().Be(3 + Tool.Bytes(json[..at]).Length);
    }

    [Fact]
    public void Malformed_json_is_a_finding_with_its_place_and_exit_code_2()
    {
        var run = Tool.Run(Tool.Bytes("{\n  \"title\": \"A\",\n  \"year\": 19x7\n}"), "validate", "--report", "json");
        run.ExitCode.Should().Be(2);
        var finding = Findings(run).Single();
        (finding.Code, finding.Line, finding.Column).Should().Be(("FM3901", 3, 13));
        finding.Message.Should().NotContain("LineNumber").And.Contain("'x' is an invalid");
    }

    [Fact]
    public void Films_before_malformed_json_are_checked()
    {
        var run = Tool.Run(Tool.Bytes("{\"films\":[" + Untitled + "," + Sound + ",}"), "validate", "--report", "json");
        run.ExitCode.Should().Be(2);
        Findings(run).Select(finding => finding.Code).Should().Equal("FM3001", "FM3901");
    }

    [Fact]
    public void A_value_of_the_wrong_type_is_a_finding_and_nothing_is_missing_for_it()
    {
        var run = Tool.Run(Tool.Bytes(Sound.Replace("\"The Lamp Room\"", "7", StringComparison.Ordinal)), "validate", "--report", "json");
        run.ExitCode.Should().Be(1);
        Findings(run).Select(finding => $"{finding.Code} {finding.Pointer} {finding.Column}").Should().Equal("FM3903 /title 10");
    }

    [Fact]
    public void A_member_that_is_missing_is_told_once()
    {
        var run = Tool.Run(Tool.Bytes(Sound.Replace(",\"name\":\"Ines Falk\"", "", StringComparison.Ordinal)), "validate", "--report", "json");
        Findings(run).Select(finding => $"{finding.Code} {finding.Pointer}").Should().Equal("FM3908 /crew/0");
    }

    [Theory]
    [InlineData("\"titel\":\"x\",", "Did you mean 'title'?")]
    [InlineData("\"runTime\":\"PT1H\",", "Did you mean 'runtime'?")]
    [InlineData("\"director\":\"x\",", "A film has no member 'director'. Check")]
    public void An_unknown_member_is_a_warning_with_what_may_be_meant(string member, string hint)
    {
        var run = Tool.Run(Tool.Bytes("{" + member + Sound[1..]), "validate", "--report", "json");
        run.ExitCode.Should().Be(0);
        var finding = Findings(run).Single();
        (finding.Code, finding.Severity, finding.Column).Should().Be(("FM3904", "warning", 2));
        finding.Message.Should().Contain(hint);
    }

    [Theory]
    [InlineData("{\"films\":7}", "FM3903", 1)]
    [InlineData("{\"films\":[7]}", "FM3903", 1)]
    [InlineData("{\"films\":[],\"filmz\":1}", "FM3904", 0)]
    [InlineData("{\"films\":[],\"films\":[]}", "FM3905", 0)]
    [InlineData("{\"films\":null}", "FM3909", 0)]
    [InlineData("{\"films\":[],\"source\":[]}", "FM3903", 1)]
    [InlineData("{\"films\":[]}", "FM3906", 0)]
    [InlineData("{\"source\":\"x\"}", "FM3906", 0)]
    [InlineData("7", "FM3903", 1)]
    [InlineData("[[]]", "FM3903", 1)]
    [InlineData("[\"x\",null]", "FM3903", 1)]
    public void What_is_wrong_around_the_films_is_a_finding(string json, string code, int exitCode)
    {
        var run = Tool.Run(Tool.Bytes(json), "validate", "--report", "json");
        run.ExitCode.Should().Be(exitCode);
        Findings(run).Select(finding => finding.Code).Should().Contain(code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n")]
    [InlineData("{\"films\":[")]
    [InlineData("{\"films\":[{\"title\":\"A")]
    [InlineData("nothing")]
    [InlineData("{\"films\":[{}]}}")]
    public void What_is_no_json_gives_exit_code_2(string json)
    {
        var run = Tool.Run(Tool.Bytes(json), "validate", "--report", "json");
        run.ExitCode.Should().Be(2);
        Findings(run).Last().Code.Should().Be("FM3901");
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_told_with_their_offset()
    {
        byte[] json = [.. Tool.Bytes(Sound)];
        json[12] = 0xFF;
        var run = Tool.Run(json, "validate", "--report", "json");
        run.ExitCode.Should().Be(1);
        var finding = Findings(run).Single();
        (finding.Code, finding.Offset).Should().Be(("FM3902", 12));
        finding.Message.Should().StartWith("The byte 0xFF at offset 12 is no UTF-8.");
    }

    [Fact]
    public void A_file_that_is_not_there_gives_exit_code_2_and_the_others_are_checked()
    {
        using var folder = new TemporaryFolder();
        var run = Tool.Run("validate", folder.File("none.json"), folder.Write("a.json", Sound));
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("none.json: error: there is no such file or folder");
        run.Output.Should().Contain("1 film in 1 input");
    }

    [Fact]
    public void A_folder_is_read_for_json_and_ndjson()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b/one.json", Sound);
        folder.Write("two.ndjson", Sound.Replace("The Lamp Room", "Lamps", StringComparison.Ordinal) + "\n" + Sound.Replace("The Lamp Room", "Rooms", StringComparison.Ordinal));
        folder.Write("note.md", Tool.Note);
        Tool.Run("validate", folder.Path).Output.Should().Be("3 films in 2 inputs: 0 errors, 0 warnings, 0 infos.\n");
    }

    [Fact]
    public void What_convert_writes_can_be_validated_in_a_pipe()
    {
        foreach (var form in new[] { "json", "ndjson" })
        {
            var converted = Tool.Run(Tool.Bytes(Tool.Note), "convert", "--to", form, "--spans");
            var run = Tool.Run(Tool.Bytes(converted.Output), "validate", "-");
            run.Output.Should().Be("1 film in 1 input: 0 errors, 0 warnings, 0 infos.\n");
            run.ExitCode.Should().Be(0);
        }
    }

    [Fact]
    public void Warnings_fail_when_asked_to()
    {
        var json = Tool.Bytes(Sound.Replace("Ines", "**Ines**", StringComparison.Ordinal));
        Tool.Run(json, "validate").ExitCode.Should().Be(0);
        Tool.Run(json, "validate", "--fail-on", "warning").ExitCode.Should().Be(1);
        Tool.Run(json, "validate", "--fail-on", "error").ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_profile_brings_its_rules()
    {
        Findings(Tool.Run(Tool.Bytes(Sound), "validate", "--report", "json", "--profile", "programme")).Select(finding => finding.Code).Should().Contain("FM3403");
        Tool.Run(Tool.Bytes(Sound), "validate", "--profile", "house").ExitCode.Should().Be(2);
    }

    [Fact]
    public void Rules_are_read_from_a_file_and_the_profile_of_the_command_line_wins()
    {
        using var folder = new TemporaryFolder();
        var rules = folder.Write("rules.json", """{"profile":"strict","rules":{"FM3001":"info"},"add":[{"id":"MY1","member":"genres","required":true,"severity":"error"}]}""");
        var run = Tool.Run(Tool.Bytes(Untitled), "validate", "--rules", rules, "--profile", "core", "--report", "json");
        run.ExitCode.Should().Be(1);
        Findings(run).Select(finding => $"{finding.Severity} {finding.Code}").Should().Equal("info FM3001", "error MY1");
    }

    [Fact]
    public void A_rules_file_that_says_nothing_sensible_is_told_with_its_name()
    {
        using var folder = new TemporaryFolder();
        var run = Tool.Run(Tool.Bytes(Sound), "validate", "--rules", folder.Write("rules.json", """{"rules":{"FM1":"off"}}"""));
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("rules.json: error: There is no rule 'FM1'");
    }

    [Fact]
    public void The_rules_are_listed()
    {
        var run = Tool.Run("validate", "--rules");
        run.ExitCode.Should().Be(0);
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line[..6]).Should().Equal(Validation.ValidationRules.All.Select(rule => rule.Id));
        using var json = JsonDocument.Parse(Tool.Run("validate", "--report", "json", "--rules").Output);
        json.RootElement.GetArrayLength().Should().Be(Validation.ValidationRules.All.Count);
    }

    [Fact]
    public void Entries_are_compared_across_inputs_with_both_places()
    {
        using var folder = new TemporaryFolder();
        var first = folder.Write("a.json", "\n" + Sound);
        var second = folder.Write("b.json", "[\n" + Sound + "]");
        var run = Tool.Run("validate", first, second, "--report", "json");
        using var json = JsonDocument.Parse(run.Output);
        var finding = json.RootElement.GetProperty("findings").EnumerateArray().Single();
        finding.GetProperty("code").GetString().Should().Be("FM3501");
        finding.GetProperty("file").GetString().Should().Be(second);
        finding.GetProperty("other").GetProperty("file").GetString().Should().Be(first);
        finding.GetProperty("other").GetProperty("line").GetInt32().Should().Be(2);
        Tool.Run("validate", first, second, "--each-alone").Output.Should().Be("2 films in 2 inputs: 0 errors, 0 warnings, 0 infos.\n");
    }

    [Fact]
    public void What_is_missing_in_prose_is_a_warning()
    {
        var run = Tool.Run(Tool.Bytes("{\"layout\":\"prose\",\"films\":[" + Untitled + "]}"), "validate", "--report", "json");
        run.ExitCode.Should().Be(0);
        Findings(run).Single().Severity.Should().Be("warning");
    }

    [Fact]
    public void The_report_goes_to_a_file_when_asked_to()
    {
        using var folder = new TemporaryFolder();
        var run = Tool.Run(Tool.Bytes(Untitled), "validate", "--output", folder.File("report.txt"));
        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        File.ReadAllText(folder.File("report.txt")).Should().Contain("FM3001");
    }

    [Fact]
    public void Many_films_in_one_long_line_are_streamed_and_each_is_placed()
    {
        var json = "{\"films\":[" + string.Join(",", Enumerable.Range(0, 3000).Select(i => Sound.Replace("The Lamp Room", $"Lamp {i}", StringComparison.Ordinal).Replace("1987", i % 1000 == 999 ? "1803" : "1987", StringComparison.Ordinal))) + "]}";
        var run = Tool.Run(Tool.Bytes(json), "validate", "--each-alone", "--report", "json");
        Findings(run).Select(finding => (finding.Pointer, finding.Offset)).Should().Equal(
            new[] { 999, 1999, 2999 }.Select(i => ($"/films/{i}/year", (long)(json.IndexOf($"\"Lamp {i}\"", StringComparison.Ordinal) + $"\"Lamp {i}\",\"year\":".Length))));
    }

    private static List<(string Code, string Severity, string Message, string Pointer, int Line, int Column, long Offset)> Findings(ToolRun run)
    {
        using var json = JsonDocument.Parse(run.Output);
        return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => (
            finding.GetProperty("code").GetString()!, finding.GetProperty("severity").GetString()!, finding.GetProperty("message").GetString()!, finding.GetProperty("pointer").GetString()!,
            finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32(), finding.GetProperty("offset").GetInt64()))];
    }
}
