using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class LabelAnalyzerTests
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var line in LabelCases.All.Split('\n'))
        {
            var parts = line.Split("=>");
            cases.Add(parts[0].Trim(), parts[1].Trim());
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads_a_label_as_a_cataloguer_does(string label, string expected) => Describe(label).Should().Be(expected);

    [Theory]
    [InlineData("Make-up Artist", "Makeup Artist", "Make up Artists", "MAKE-UP ARTIST:")]
    [InlineData("Stunt Co-ordinator", "Stunt Coordinator", "Stunt Co-ordinators", "Stunts co-ordinated by")]
    [InlineData("Colour Consultant", "Color Consultant", "Colour Consultants", "color consultant")]
    [InlineData("Réalisateur", "Realisateur", "réalisateurs", "RÉALISATEUR")]
    [InlineData("Costume Designer", "Costumes designed by", "Costume Design", "[Costume] Designers")]
    public void Does_not_mind_spelling_number_or_word_form(string label, string second, string third, string fourth)
    {
        var read = Describe(label);

        read.Should().NotBeEmpty();
        new[] { Describe(second), Describe(third), Describe(fourth) }.Should().AllBe(read);
    }

    [Fact]
    public void Keeps_the_subject_as_printed() =>
        RoleCatalog.Default.Analyze("Lyrics for ‘Over the Rainbow’ by").Should().ContainSingle().Which.Subject.Should().Be("‘Over the Rainbow’");

    [Fact]
    public void Takes_linear_time_whatever_the_label()
    {
        foreach (var word in new[] { "and ", "/", "a ", "2nd ", "Unit ", "(", "of ", "Director & ", "Assistant ", "for ", "‘x " })
            new Action(() => RoleCatalog.Default.Analyze(string.Concat(Enumerable.Repeat(word, 200 / word.Length)))).ExecutionTime().Should().BeLessThan(TimeSpan.FromSeconds(2));
    }

    private static string Describe(string label) => string.Join(" + ", RoleCatalog.Default.Analyze(label).Select(static role =>
        role.Id + (role.Modifiers.Count == 0 ? "" : $"[{string.Join(',', role.Modifiers)}]") + (role.Subject is null ? "" : $"{{{role.Subject}}}")));
}
