using System.Text.Json.Nodes;
using FilmMeta.Json;
using FilmMeta.Merging;
using FilmMeta.Tests.Corpus;

namespace FilmMeta.Tests.Json;

/// <summary>The schemas against every document that is written of the corpora, and against documents that are broken in one place.</summary>
public class FilmSchemaTests
{
    public static TheoryData<string> Own => SharedCorpus.AsTheory(SharedCorpus.OwnDocuments);

    public static TheoryData<string> Shared => SharedCorpus.AsTheory(SharedCorpus.SharedDocuments);

    [Theory]
    [MemberData(nameof(Own))]
    public void Holds_of_what_is_written_of_our_own_documents(string name) => Holds(name);

    [CorpusTheory]
    [MemberData(nameof(Shared))]
    public void Holds_of_what_is_written_of_the_shared_corpora(string name) => Holds(name);

    [Fact]
    public void Holds_of_what_is_merged_of_our_own_documents() => HoldsMerged(SharedCorpus.OwnDocuments);

    [CorpusFact]
    public void Holds_of_what_is_merged_of_the_shared_corpora() => HoldsMerged(SharedCorpus.SharedDocuments);

    [Theory]
    [InlineData("", "film", "[]", "/film: additionalProperties")]
    [InlineData("", "films", "{}", "/films: type")]
    [InlineData("", "films", "[]", "/films: minItems")]
    [InlineData("", "source", "\"\"", "/source: minLength")]
    [InlineData("/films/0", "titel", "\"T\"", "/films/0/titel: additionalProperties")]
    [InlineData("/films/0", "title", "7", "/films/0/title: type")]
    [InlineData("/films/0", "year", "\"1988\"", "/films/0/year: type")]
    [InlineData("/films/0", "year", "null", "/films/0/year: type")]
    [InlineData("/films/0", "year", "1988.5", "/films/0/year: type")]
    [InlineData("/films/0", "year", "12345", "/films/0/year: maximum")]
    [InlineData("/films/0", "year", null, "/films/0: dependentRequired")]
    [InlineData("/films/0", "runtime", "\"75 mins\"", "/films/0/runtime: pattern")]
    [InlineData("/films/0", "runtime", null, "/films/0: dependentRequired")]
    [InlineData("/films/0/countries/0", "code", "\"de\"", "/films/0/countries/0/code: pattern")]
    [InlineData("/films/0/countries/0", "code", "\"DEU\"", "/films/0/countries/0/code: pattern")]
    [InlineData("/films/0/countries/0", "asWritten", null, "/films/0/countries/0: required")]
    [InlineData("/films/0/languages/0", "code", "\"fr_FR\"", "/films/0/languages/0/code: pattern")]
    [InlineData("/films/0/releases/0", "date", "\"1982-02-32\"", "/films/0/releases/0/date: pattern")]
    [InlineData("/films/0/releases/0", "date", "\"19 November 1982\"", "/films/0/releases/0/date: pattern")]
    [InlineData("/films/0/classifications/0", "minimumAge", "-1", "/films/0/classifications/0/minimumAge: minimum")]
    [InlineData("/films/0/scores/0", "outOf", "0", "/films/0/scores/0/outOf: exclusiveMinimum")]
    [InlineData("/films/0/identifiers/0", "scheme", null, "/films/0/identifiers/0: required")]
    [InlineData("/films/0/crew/0", "label", null, "/films/0/crew/0: required")]
    [InlineData("/films/0/crew/0", "role", "\"Director\"", "/films/0/crew/0/role: pattern")]
    [InlineData("/films/0/crew/0", "role", null, "/films/0/crew/0: dependentRequired")]
    [InlineData("/films/0/crew/0", "kind", "\"company\"", "/films/0/crew/0/kind: enum")]
    [InlineData("/films/0/crew/1", "uncredited", "\"yes\"", "/films/0/crew/1/uncredited: type")]
    [InlineData("/films/0/crew/0/person", "surname", "\"Ö\"", "/films/0/crew/0/person/surname: additionalProperties")]
    [InlineData("/films/0/cast/0", "name", null, "/films/0/cast/0: required")]
    [InlineData("/films/0/cast/0", "label", "\"Actor\"", "/films/0/cast/0/label: additionalProperties")]
    [InlineData("/films/0/cast/2", "characters", "\"Pip\"", "/films/0/cast/2/characters: type")]
    [InlineData("/diagnostics/0", "severity", "\"fatal\"", "/diagnostics/0/severity: enum")]
    [InlineData("/diagnostics/0", "at", "[1]", "/diagnostics/0/at: minItems")]
    [InlineData("/diagnostics/0", "at", "[1,\"2\"]", "/diagnostics/0/at/1: type")]
    [InlineData("/diagnostics/0", "at", "[1,2,3]", "/diagnostics/0/at/0: items")] // the library counts from behind the two that may be there
    [InlineData("/diagnostics/0", "line", "0", "/diagnostics/0/line: minimum")]
    public void Fails_a_document_that_is_broken_in_one_place(string holder, string member, string? value, string failure) =>
        SchemaChecker.Check(FilmJson.Schema, Broken(FilmJson.Serialize(Samples.Document), holder, member, value)).Should().Equal(failure);

    [Theory]
    [InlineData("", "source", "\"a.md\"", "/source: additionalProperties")]
    [InlineData("/films/0", "titleAt", "[0,3]", "/films/0/titleAt: additionalProperties")]
    [InlineData("/films/0", "titleSources", "[]", "/films/0/titleSources: minItems")]
    [InlineData("/films/0", "runtimeConflicts", "[{}]", "/films/0/runtimeConflicts/0: required")]
    [InlineData("/films/0/titleSources/0", "document", null, "/films/0/titleSources/0: required")]
    [InlineData("/films/0/titleSources/0", "asWritten", "7", "/films/0/titleSources/0/asWritten: type")]
    [InlineData("/films/0/titleSources/0", "basis", "\"hearsay\"", "/films/0/titleSources/0/basis: enum")]
    [InlineData("/films/0/titleVariants/0", "sources", null, "/films/0/titleVariants/0: required")]
    [InlineData("/films/0/crew/0", "label", null, "/films/0/crew/0: required")]
    [InlineData("/films/0/crew/0/sources/0", "page", "1", "/films/0/crew/0/sources/0/page: additionalProperties")]
    [InlineData("/films/0/cast/0/sources/0", "at", "[4]", "/films/0/cast/0/sources/0/at: minItems")]
    [InlineData("/films/0/cast/0/variants/0", "nam", "\"N\"", "/films/0/cast/0/variants/0/nam: additionalProperties")]
    [InlineData("/films/0/sources/0", "document", "\"\"", "/films/0/sources/0/document: minLength")]
    [InlineData("/diagnostics/0", "code", "\"4003\"", "/diagnostics/0/code: pattern")]
    public void Fails_merged_films_that_are_broken_in_one_place(string holder, string member, string? value, string failure)
    {
        var merged = FilmJson.Serialize(FilmMerger.Merge(
        [
            .. FilmSource.From("a.md", CreditsParser.Parse("**THE LAMPLIGHTER**\n_Directed by_: Ada Example\n\n**Cast**\nCyrus Actor _(Old Tom)_\n\nUK 1951\n80 mins\n")),
            .. FilmSource.From("b.md", CreditsParser.Parse("**The Lamplighter**\n_Director_: Ada Example\n\n**Cast**\nCyrus Acter _(Tom)_\n\nUK 1951\n84 mins\n")),
        ]));
        SchemaChecker.Check(FilmJson.MergedSchema, merged).Should().BeEmpty();
        SchemaChecker.Check(FilmJson.MergedSchema, Broken(merged, holder, member, value)).Should().Equal(failure);
    }

    private static void Holds(string name)
    {
        var result = CreditsParser.Parse(SharedCorpus.Read(name));
        foreach (var withSpans in new[] { false, true })
        {
            var json = FilmJson.Serialize(result, name, new FilmJsonOptions { WithSpans = withSpans });
            json.Contains("At\":", StringComparison.Ordinal).Should().Be(withSpans && result.Films.Count > 0);
            SchemaChecker.Check(FilmJson.Schema, json).Should().BeEmpty();
        }
    }

    private static void HoldsMerged(IEnumerable<string> paths)
    {
        var sources = paths.SelectMany(path => FilmSource.From(path, CreditsParser.Parse(File.ReadAllText(path)))).ToList();
        sources.Should().NotBeEmpty();
        SchemaChecker.Check(FilmJson.MergedSchema, FilmJson.Serialize(FilmMerger.Merge(sources, new MergeOptions { Grouped = true }))).Should().BeEmpty();
    }

    // The document with one member of one object set to another value, or without it.
    private static string Broken(string json, string holder, string member, string? value)
    {
        var document = JsonNode.Parse(json)!;
        var node = document;
        foreach (var step in holder.Split('/', StringSplitOptions.RemoveEmptyEntries))
            node = node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!;

        if (value is null)
            node.AsObject().Remove(member).Should().BeTrue("it must be there to be taken out");
        else
            node[member] = JsonNode.Parse(value);

        return document.ToJsonString();
    }
}
