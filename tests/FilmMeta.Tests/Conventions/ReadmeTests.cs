using System.Text.RegularExpressions;

namespace FilmMeta.Tests.Conventions;

public partial class ReadmeTests
{
    internal static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void The_program_in_the_readme_is_the_sample_that_is_built()
    {
        var sample = Plain(File.ReadAllText(Path.Combine(Repository.Root, "samples", "DirectorsAndCast", "Program.cs")));
        Blocks("csharp").Should().Contain(block => Plain(block) == sample, "the README shows the sample as it is built");
    }

    [Fact]
    public void The_commands_in_the_readme_name_what_is_there()
    {
        var commands = Blocks("sh").Concat(Blocks("bash")).Concat(Blocks("console")).SelectMany(block => block.Split('\n')).ToList();
        commands.Should().Contain(command => command.Contains("dotnet test", StringComparison.Ordinal));
        commands.Should().Contain(command => command.Contains("dotnet run --project src/FilmMeta.Cli -- convert samples/data/", StringComparison.Ordinal));
        var missing = commands.SelectMany(command => LocalPath().Matches(command).Select(match => match.Value)).Where(path => !Path.Exists(Path.Combine(Repository.Root, path)));
        missing.Should().BeEmpty();
    }

    [Fact]
    public void Links_in_the_readme_lead_somewhere() =>
        Link().Matches(Readme).Select(match => match.Groups[1].Value)
            .Where(target => !target.StartsWith("http", StringComparison.Ordinal) && !target.StartsWith('#'))
            .Where(target => !Path.Exists(Path.Combine(Repository.Root, target.Split('#')[0])))
            .Should().BeEmpty();

    [Fact]
    public void The_readme_is_short() => Readme.Split('\n').Length.Should().BeLessThan(200);

    private static IEnumerable<string> Blocks(string language) =>
        Fence().Matches(Readme.ReplaceLineEndings("\n")).Where(match => match.Groups[1].Value == language).Select(match => match.Groups[2].Value);

    private static string Plain(string code) =>
        string.Join('\n', code.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0));

    [GeneratedRegex("^```([a-z]*)\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\b(src|samples|tests)/[\w./-]+")]
    private static partial Regex LocalPath();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
