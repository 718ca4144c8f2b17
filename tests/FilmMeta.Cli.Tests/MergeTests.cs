using System.Text.Json;

namespace FilmMeta.Cli.Tests;

public sealed class MergeTests : IDisposable
{
    private const string Other =
        """
        # The Lamplighter

        **THE LAMPLIGHTER**
        _Director_: Ada Exampel

        **Cast**
        Cy Actor _(Old Tom)_

        UK 1951
        84 mins

        """;

    private const string Different = "**THE BAKER**\n_Directed by_: Eve Else\n\nUK 1970\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Two_sources_are_one_film_that_knows_who_said_what()
    {
        var (a, b) = (_folder.Write("a.md", Tool.Note), _folder.Write("b.md", Other));
        var run = Tool.Run("merge", a, b);

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("{\n  \"films\": [\n").And.EndWith("}\n");
        var film = Films(run.Output).Should().ContainSingle().Subject;
        film.GetProperty("runtime").GetString().Should().Be("PT1H20M");
        film.GetProperty("runtimeConflicts")[0].GetProperty("duration").GetString().Should().Be("PT1H24M");
        film.GetProperty("runtimeConflicts")[0].GetProperty("sources")[0].GetProperty("document").GetString().Should().Be(b);
        var director = film.GetProperty("crew")[0];
        director.GetProperty("name").GetString().Should().Be("Ada Example");
        director.GetProperty("sources")[0].GetProperty("label").GetString().Should().Be("Directed by");
        director.GetProperty("variants")[0].GetProperty("name").GetString().Should().Be("Ada Exampel");
        film.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("document").GetString()).Should().Equal(a, b);
    }

    [Fact]
    public void What_contradicts_the_rest_is_told_with_its_place()
    {
        var (a, b) = (_folder.Write("a.md", Tool.Note), _folder.Write("b.md", Other));
        var run = Tool.Run("merge", a, b);

        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(
            $"{b}(4,13): warning FM4003: \"Ada Exampel\" is spelled \"Ada Example\" in {a}: spelling: 'exampel', 'example'.",
            $"{b}(10,1): warning FM4002: The running time is \"84 mins\" here and \"80 mins\" in {a}; the latter was preferred.");
    }

    [Fact]
    public void What_is_merged_can_be_validated()
    {
        var (a, b) = (_folder.Write("a.md", Tool.Note), _folder.Write("b.md", Other));
        var merged = Tool.Run("merge", a, b).Output;
        Tool.Run(Tool.Bytes(merged), "validate", "-").Output.Should().NotContain("FM3904");
        Tool.Run(Tool.Bytes(merged.Replace("\"sources\"", "\"sorces\"", StringComparison.Ordinal)), "validate", "-").Output.Should().Contain("FM3904");
    }

    [Fact]
    public void The_order_of_the_paths_makes_no_difference()
    {
        var (a, b) = (_folder.Write("a.md", Tool.Note), _folder.Write("b.md", Other));
        Tool.Run("merge", a, b).Should().Be(Tool.Run("merge", b, a)).And.Be(Tool.Run("merge", b, a, b));
    }

    [Fact]
    public void Sources_of_different_films_are_refused()
    {
        var (a, b) = (_folder.Write("a.md", Tool.Note), _folder.Write("b.md", Different));
        var run = Tool.Run("merge", a, b);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("error FM4001: \"THE BAKER\" (1970) is not the film of").And.Contain("the titles differ").And.Contain("--group");
    }

    [Theory]
    [InlineData("json", 1)]
    [InlineData("ndjson", 2)]
    public void Sources_of_different_films_are_grouped_when_asked(string format, int documents)
    {
        _folder.Write("a.md", Tool.Note);
        _folder.Write("b.md", Different);
        _folder.Write("c.md", Other);
        var run = Tool.Run("merge", "--group", "--to", format, _folder.Path);

        run.ExitCode.Should().Be(0);
        var lines = format == "json" ? [run.Output] : run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(documents);
        lines.SelectMany(Films).Select(film => film.GetProperty("title").GetString()).Should().Equal("THE LAMPLIGHTER", "THE BAKER");
    }

    [Fact]
    public void An_input_without_a_film_is_exit_code_1_and_the_others_are_merged()
    {
        var run = Tool.Run("merge", _folder.Write("a.md", Tool.Note), _folder.Write("b.md", "Nothing.\n"));

        run.ExitCode.Should().Be(1);
        Films(run.Output).Should().ContainSingle();
        run.Error.Should().Contain("b.md(1,1): error FM2001");
    }

    [Fact]
    public void No_film_at_all_is_exit_code_1_and_no_output()
    {
        var target = _folder.File("out.json");
        var run = Tool.Run("merge", _folder.Write("a.md", "Nothing.\n"), "-o", target);

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        File.Exists(target).Should().BeFalse();
    }

    [Fact]
    public void An_input_that_cannot_be_read_is_exit_code_2_and_the_others_are_merged()
    {
        var run = Tool.Run("merge", _folder.Write("a.md", Tool.Note), _folder.File("none.md"));

        run.ExitCode.Should().Be(2);
        Films(run.Output).Should().ContainSingle();
        run.Error.Should().Be($"{_folder.File("none.md")}: error: there is no such file or folder\n");
    }

    [Fact]
    public void Paths_are_asked_for()
    {
        var run = Tool.Run("merge");
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public void The_schema_of_what_is_written_is_at_hand()
    {
        using var schema = JsonDocument.Parse(Tool.Run("schema", "--merged").Output);
        schema.RootElement.GetProperty("$defs").GetProperty("castCredit").GetProperty("properties").TryGetProperty("conflicts", out _).Should().BeTrue();
    }

    [Fact]
    public void Standard_input_and_a_file_to_write_to_are_known()
    {
        var target = _folder.File("out.json");
        var run = Tool.Run(Tool.Bytes(Other), "merge", "-", _folder.Write("a.md", Tool.Note), "--output", target);

        run.Output.Should().BeEmpty();
        Films(File.ReadAllText(target)).Should().ContainSingle().Which.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("document").GetString()).Should().Contain("-");
    }

    private static IReadOnlyList<JsonElement> Films(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("films").EnumerateArray().Select(film => film.Clone())];
    }
}
