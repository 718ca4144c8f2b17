using System.Text.RegularExpressions;

namespace FilmMeta.Tests.Conventions;

public partial class VocabularyTableTests
{
    private static readonly string Folder = Path.Combine(Repository.Library, "Vocabulary");

    private static readonly string[] Files = Directory.Exists(Folder)
        ? [.. Directory.EnumerateFiles(Folder, "*.tsv", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal)]
        : [];

    public static TheoryData<string> Tables => [.. Files];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Each_table_says_where_it_comes_from_and_when(string table)
    {
        var head = string.Join('\n', File.ReadLines(Path.Combine(Folder, table)).TakeWhile(line => line.StartsWith('#')));
        head.Should().StartWith("# ").And.MatchRegex("(?i)source");
        Date().IsMatch(head).Should().BeTrue("the head of {0} must give the date of its sources, as year and month", table);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Each_table_is_clean_text_and_says_nothing_twice(string table)
    {
        var text = File.ReadAllText(Path.Combine(Folder, table));
        text.Should().NotContain("\r").And.NotContain("\ufeff").And.EndWith("\n");
        var rows = text.Split('\n').Where(line => line.Length > 0 && !line.StartsWith('#')).ToList();
        rows.Should().NotBeEmpty();
        rows.Should().OnlyHaveUniqueItems();
        rows.SelectMany(row => row.Split('\t')).Where(cell => cell != cell.Trim()).Should().BeEmpty("white space around a cell of {0} would be part of the word", table);
    }

    [Fact]
    public void Each_table_is_in_the_assembly() =>
        typeof(CreditsParser).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".tsv", StringComparison.Ordinal))
            .Should().BeEquivalentTo(Files.Select(Path.GetFileName));

    [GeneratedRegex(@"\b20[0-9]{2}-[0-9]{2}\b|\b(January|February|March|April|May|June|July|August|September|October|November|December) 20[0-9]{2}\b")]
    private static partial Regex Date();
}
