using System.Text.Json;

namespace FilmMeta.Cli.Tests;

public class RolesTests
{
    [Fact]
    public void A_label_gives_one_document_with_the_codes_of_its_role()
    {
        var run = Tool.Run("roles", "--to", "ndjson", "2nd Unit Directors of Photography");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Be(
            """{"label":"2nd Unit Directors of Photography","roles":[{"role":"director-of-photography","department":"camera","modifiers":["2nd unit"],"marc":["cng"],"imdb":"cinematographer","tmdb":{"department":"Camera","job":"Director of Photography"},"wikidata":"P344"}]}""" + "\n");
    }

    [Fact]
    public void Labels_of_standard_input_are_answered_line_by_line()
    {
        var run = Tool.Run(Tool.Bytes("Gaffer\n\nSomething Else\n"), "roles", "-", "--to", "ndjson");

        run.ExitCode.Should().Be(0);
        run.Output.Split('\n').Should().HaveCount(4).And.Subject.Skip(1).Take(2).Should().Equal("""{"label":"","roles":[]}""", """{"label":"Something Else","roles":[]}""");
    }

    [Fact]
    public void Without_a_label_the_whole_catalogue_is_printed()
    {
        using var catalogue = JsonDocument.Parse(Tool.Run("roles").Output);

        catalogue.RootElement.GetArrayLength().Should().BeGreaterThan(400);
        catalogue.RootElement[0].GetProperty("role").GetString().Should().Be("director");
    }

    [Fact]
    public void An_assistant_gets_neither_relator_nor_job_of_the_one_assisted() =>
        Tool.Run("roles", "--to", "ndjson", "Assistant Choreographer").Output.Should().Contain("\"assistant\"").And.NotContain("marc").And.NotContain("job");

    [Fact]
    public void A_table_shows_a_line_for_each_role() =>
        Tool.Run("roles", "--to", "table", "Written and Directed by").Output.TrimEnd().Split('\n').Should().HaveCount(3);

    [Fact]
    public void Bytes_that_are_no_text_are_refused() => Tool.Run([0x47, 0xFF, 0x0A], "roles", "-").ExitCode.Should().Be(2);
}
