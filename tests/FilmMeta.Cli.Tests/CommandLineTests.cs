using System.Text.Json;
using FilmMeta.Cli.Input;

namespace FilmMeta.Cli.Tests;

public class CommandLineTests
{
    [Theory]
    [InlineData("convert", "--to", "xml")]
    [InlineData("convert", "--from", "papyrus")]
    [InlineData("convert", "--colour")]
    [InlineData("convert", "--output")]
    [InlineData("transmogrify")]
    public void Bad_usage_is_exit_code_2_and_a_hint(params string[] args)
    {
        var run = Tool.Run(args);
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("filmmeta: error: ").And.Contain("--help");
    }

    [Fact]
    public void Without_a_verb_the_help_is_shown_as_an_error()
    {
        var run = Tool.Run();
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("convert").And.Contain("schema");
    }

    [Theory]
    [InlineData("--help", "convert")]
    [InlineData("convert --help", "programme-note")]
    [InlineData("convert -h", "ndjson")]
    [InlineData("schema --help", "2020-12")]
    public void Help_goes_to_standard_output(string args, string expected)
    {
        var run = Tool.Run(args.Split(' '));
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain(expected);
    }

    [Fact]
    public void Help_names_every_layout_and_every_option_of_the_contract() =>
        Tool.Run("convert", "--help").Output.Should().ContainAll([.. CreditsParser.Layouts, "--from", "--to", "--output", "-o", "--spans"]);

    [Theory]
    [InlineData("@home.md")]
    [InlineData("[uncredited].md")]
    public void A_path_is_taken_as_it_stands(string path) =>
        Tool.Run("convert", path).Error.Should().Be($"{path}: error: there is no such file or folder\n");

    [Fact]
    public void A_path_that_looks_like_an_option_stands_behind_two_dashes() =>
        Tool.Run("convert", "--", "--spans").Error.Should().Be("--spans: error: there is no such file or folder\n");

    [Fact]
    public void Schema_prints_a_JSON_schema()
    {
        var run = Tool.Run("schema");
        run.ExitCode.Should().Be(0);
        using var schema = JsonDocument.Parse(run.Output);
        schema.RootElement.GetProperty("$schema").GetString().Should().Be("https://json-schema.org/draft/2020-12/schema");
    }

    [Fact]
    public void Work_comes_back_in_order_and_no_more_is_under_way_than_allowed()
    {
        var inWork = 0;
        var most = 0;
        var taken = 0;
        var aheadOfUse = 0;
        var used = 0;
        var results = OrderedWork.Run(
            Enumerable.Range(0, 200).Select(i =>
            {
                taken++;
                aheadOfUse = Math.Max(aheadOfUse, taken - used);
                return i;
            }),
            i =>
            {
                var now = Interlocked.Increment(ref inWork);
                InterlockedMax(ref most, now);
                Thread.Sleep(i % 7 == 0 ? 3 : 0);
                Interlocked.Decrement(ref inWork);
                return i * 2;
            },
            atOnce: 4);

        var all = new List<int>();
        foreach (var result in results)
        {
            used++;
            all.Add(result);
        }

        all.Should().Equal(Enumerable.Range(0, 200).Select(i => i * 2));
        most.Should().BeInRange(1, 4);
        aheadOfUse.Should().BeLessThanOrEqualTo(6);

        static void InterlockedMax(ref int target, int value)
        {
            for (var seen = Volatile.Read(ref target); seen < value;)
                seen = Interlocked.CompareExchange(ref target, value, seen) is var before && before == seen ? value : before;
        }
    }
}
