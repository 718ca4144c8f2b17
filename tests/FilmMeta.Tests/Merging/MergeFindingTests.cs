using FilmMeta.Diagnostics;
using FilmMeta.Merging;
using static FilmMeta.Tests.Merging.Made;

namespace FilmMeta.Tests.Merging;

public class MergeFindingTests
{
    [Fact]
    public void Sources_that_agree_give_no_finding() =>
        FilmMerger.Merge([Source("a", Note), Source("b", Note with { Title = "The Night Ferry", Countries = [new("France", "FR")] })]).Findings.Should().BeEmpty();

    [Fact]
    public void A_value_that_cannot_hold_beside_the_preferred_one_is_a_warning_at_its_place()
    {
        var texts = new[] { ("a.md", "**SALT**\n_Directed by_: Pía Navarro\n_Photography_: Lev Adler\n\nChile 1962\n88 mins\n"), ("b.md", "**SALT**\n_Directed by_: Pía Navarro\n\nChile 1962\n98 mins\n") };
        var result = FilmMerger.Merge(texts.SelectMany(text => FilmSource.From(text.Item1, CreditsParser.Parse(text.Item2))));

        result.Findings.Should().ContainSingle().Which.ToString().Should().Be(
            "b.md(5,1): warning FM4002: The running time is \"98 mins\" here and \"88 mins\" in a.md; the latter was preferred.");
    }

    [Theory]
    [InlineData("Jonas Johansen", "FM4003")]
    [InlineData("Jónas Johansson", "FM4005")]
    [InlineData("J. Johansson", "FM4005")]
    public void A_name_put_otherwise_is_reported_and_a_misspelt_one_is_a_warning(string name, string code)
    {
        var result = FilmMerger.Merge([Source("a", Note), Source("b", new Film { Title = "The Night Ferry", Cast = [Player(name, "Captain Roake")] })]);

        var finding = result.Findings.Should().ContainSingle().Subject;
        (finding.Document, finding.Diagnostic.Code).Should().Be(("b", code));
        finding.Diagnostic.Message.Should().ContainAll($"\"{name}\"", "\"Jonas Johansson\" in a");
    }

    [Fact]
    public void A_character_with_two_performers_is_a_warning_unless_one_source_lists_both()
    {
        var other = Player("Una Fry", "Edith Penrose");
        Codes(Note, new Film { Title = "The Night Ferry", Cast = [other] }).Should().Equal("FM4004");
        Codes(Note with { Cast = [.. Note.Cast, other] }, new Film { Title = "The Night Ferry", Cast = [other] }).Should().BeEmpty();
    }

    [Fact]
    public void A_performer_of_two_characters_that_have_names_is_a_warning_and_a_description_is_none()
    {
        Codes(Note, new Film { Title = "The Night Ferry", Cast = [Player("Margaret Halloran", "Daisy")] }).Should().Equal("FM4002");
        Codes(Note, new Film { Title = "The Night Ferry", Cast = [Player("Margaret Halloran", "woman")] }).Should().BeEmpty();
    }

    [Fact]
    public void Another_holder_of_a_principal_role_is_a_warning_and_one_more_is_none()
    {
        Codes(Note, Note with { Crew = [Director("Aurélie Lindqvist"), Photographer("Sam Reyes")] }).Should().Equal("FM4004");
        Codes(Note, Note with { Crew = [Director("Aurélie Lindqvist"), Photographer("Tom Okafor"), Photographer("Sam Reyes")] }).Should().BeEmpty();
    }

    [Fact]
    public void A_source_without_a_title_is_recognised_by_its_people()
    {
        var result = FilmMerger.Merge([Source("a", Note), Source("b", new Film { Cast = [.. Note.Cast.Select(credit => credit with { Character = null, Characters = [], IsVoice = false })] })]);

        result.Films.Should().ContainSingle().Which.Sources.Should().HaveCount(2);
        result.Findings.Select(finding => (finding.Document, finding.Diagnostic.Code)).Should().Equal(("b", "FM4006"));
    }

    [Fact]
    public void Each_finding_of_the_catalogue_is_given_with_its_severity()
    {
        Film[] others =
        [
            new() { Title = "Salt", Years = new YearRange(1999) },
            new() { Title = "The Night Ferry", Runtime = Minutes(120), Cast = [Player("Jonas Johansen", "Captain Roake"), Player("Una Fry", "Edith Penrose"), Player("Ánselm Drury")] },
            new() { Cast = Note.Cast },
        ];
        var findings = others.SelectMany(other => FilmMerger.Merge([Source("a", Note), Source("b", other)]).Findings).Select(finding => finding.Diagnostic).ToList();

        findings.Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal).Should().Equal(DiagnosticCatalog.Merging.Select(entry => entry.Code));
        findings.Should().OnlyContain(finding => DiagnosticCatalog.Merging.Single(entry => entry.Code == finding.Code).Severity == finding.Severity);
    }

    private static IEnumerable<string> Codes(Film one, Film other) => FilmMerger.Merge([Source("a", one), Source("b", other)]).Findings.Select(finding => finding.Diagnostic.Code);
}
