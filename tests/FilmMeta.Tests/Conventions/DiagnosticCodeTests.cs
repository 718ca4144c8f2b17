using System.Collections;
using System.Text.RegularExpressions;
using FilmMeta.Diagnostics;
using FilmMeta.Tests.Corpus;

namespace FilmMeta.Tests.Conventions;

public partial class DiagnosticCodeTests
{
    private static readonly List<(string Code, DiagnosticSeverity Severity, string Title)> Catalogue = ReadCatalogue();

    [Fact]
    public void The_catalogue_of_diagnostics_lists_each_code_once() =>
        Catalogue.Select(entry => entry.Code).Should().NotBeEmpty().And.OnlyHaveUniqueItems();

    [Fact]
    public void Each_code_says_which_part_it_is_about() => Catalogue.Should().OnlyContain(entry => Code().IsMatch(entry.Code) && entry.Title.Length > 0);

    [Fact]
    public void Each_code_in_the_sources_is_in_the_catalogue()
    {
        var known = Catalogue.Select(entry => entry.Code).ToHashSet(StringComparer.Ordinal);
        var unknown =
            from file in Directory.EnumerateFiles(Repository.Library, "*.cs", SearchOption.AllDirectories)
            where !Path.GetRelativePath(Repository.Library, file).StartsWith("obj", StringComparison.Ordinal)
            from Match match in Literal().Matches(File.ReadAllText(file))
            where !known.Contains(match.Groups[1].Value)
            select $"{match.Groups[1].Value} in {file}";
        unknown.Should().BeEmpty();
    }

    [Fact]
    public void What_is_reported_has_the_severity_of_the_catalogue()
    {
        var severities = Catalogue.ToDictionary(entry => entry.Code, entry => entry.Severity);
        var reported = SharedCorpus.OwnNotes.Concat(SharedCorpus.SharedDocuments).SelectMany(path => CreditsParser.Parse(File.ReadAllText(path)).Diagnostics).ToList();
        reported.Should().NotBeEmpty("the notes hold lines that cannot be read for certain");
        reported.Should().OnlyContain(diagnostic => severities.ContainsKey(diagnostic.Code) && severities[diagnostic.Code] == diagnostic.Severity);
    }

    // By name, because the catalogue need not be public.
    private static List<(string, DiagnosticSeverity, string)> ReadCatalogue()
    {
        var all = typeof(Diagnostic).Assembly.GetType("FilmMeta.Diagnostics.DiagnosticCatalog")?.GetProperty("All")?.GetValue(null) as IEnumerable;
        return all is null ? [] : [.. all.Cast<object>().Select(entry => (Get<string>(entry, "Code"), Get<DiagnosticSeverity>(entry, "Severity"), Get<string>(entry, "Title")))];

        static T Get<T>(object entry, string name) => (T)entry.GetType().GetProperty(name)!.GetValue(entry)!;
    }

    [GeneratedRegex("^FM[123][0-9]{3}$")]
    private static partial Regex Code();

    [GeneratedRegex("\"(FM[0-9]{4})\"")]
    private static partial Regex Literal();
}
