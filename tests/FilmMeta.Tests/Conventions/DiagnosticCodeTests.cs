using System.Text.RegularExpressions;
using FilmMeta.Diagnostics;
using FilmMeta.Tests.Corpus;
using FilmMeta.Validation;

namespace FilmMeta.Tests.Conventions;

public partial class DiagnosticCodeTests
{
    // What reading, merging and checking can say: together all there is.
    private static readonly List<string> Known = [.. DiagnosticCatalog.All.Concat(DiagnosticCatalog.Merging).Select(entry => entry.Code), .. ValidationRules.All.Select(rule => rule.Id)];

    [Fact]
    public void Each_code_is_listed_once_and_says_what_it_is_about()
    {
        Known.Should().NotBeEmpty().And.OnlyHaveUniqueItems().And.OnlyContain(code => Code().IsMatch(code));
        DiagnosticCatalog.All.Should().OnlyContain(entry => entry.Title.Length > 0);
        DiagnosticCatalog.All.Select(entry => entry.Code).Should().BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public void Each_code_in_the_sources_is_listed()
    {
        var unknown =
            from file in Directory.EnumerateFiles(Repository.Library, "*.cs", SearchOption.AllDirectories)
            where !Path.GetRelativePath(Repository.Library, file).StartsWith("obj", StringComparison.Ordinal)
            from match in Literal().Matches(File.ReadAllText(file))
            where !Known.Contains(match.Groups[1].Value)
            select $"{match.Groups[1].Value} in {file}";
        unknown.Should().BeEmpty();
    }

    [Fact]
    public void What_is_reported_has_the_severity_of_the_catalogue()
    {
        var severities = DiagnosticCatalog.All.ToDictionary(entry => entry.Code, entry => entry.Severity);
        var reported = SharedCorpus.OwnNotes.Concat(SharedCorpus.SharedDocuments).SelectMany(path => CreditsParser.Parse(File.ReadAllText(path)).Diagnostics).ToList();
        reported.Should().NotBeEmpty("the notes hold lines that cannot be read for certain");
        reported.Should().OnlyContain(diagnostic => severities.ContainsKey(diagnostic.Code) && severities[diagnostic.Code] == diagnostic.Severity);
    }

    [GeneratedRegex("^FM[1234][0-9]{3}$")]
    private static partial Regex Code();

    [GeneratedRegex("\"(FM[0-9]{4})\"")]
    private static partial Regex Literal();
}
