using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class NameComparerTests
{
    [Theory]
    [InlineData("Agnès Varda", "Agnes Varda", "diacritics or punctuation")]
    [InlineData("AGNÈS VARDA", "Agnès Varda", "case")]
    [InlineData("Jürgen Böttcher", "Juergen Boettcher", "umlauts written out")]
    [InlineData("Sir Carol Reed", "Carol Reed", "title, nickname or letters behind the name")]
    [InlineData("Varda, Agnès", "Agnès Varda", "order of the words")]
    [InlineData("Mikio Naruse", "Naruse Mikio", "order of the words")]
    [InlineData("Thorold Dickinson", "Thorold Dickenson", "spelling: 'dickenson', 'dickinson'")]
    [InlineData("Robert Siodmak", "Bob Siodmak", "forms of one given name: 'bob', 'robert'")]
    [InlineData("H. Clouzot", "Henri Clouzot", "initials: 'h', 'henri'")]
    [InlineData("Henri Clouzot", "Henri Georges Clouzot", "a middle name left out")]
    [InlineData("Ealing Studios", "Ealing Studios Ltd.", "legal form or article")]
    [InlineData("Mario Bava, Jr.", "Mario Bava", "suffix 'jr' in one only")]
    public void Sees_one_contributor_behind_two_writings_and_says_what_differs(string left, string right, string reason)
    {
        var comparison = NameComparer.Compare(left, right);

        comparison.IsLikelySame.Should().BeTrue();
        comparison.Reason.Should().Be(reason);
    }

    [Theory]
    [InlineData("Ida Lupino", "Stanley Lupino")]
    [InlineData("John Boulting", "Roy Boulting")]
    [InlineData("John Ford", "John Fort Hill")]
    [InlineData("Alan Hale, Jr.", "Alan Hale, Sr.")]
    [InlineData("Ida Lupino", "Ida Lupino Films")]
    [InlineData("Anna May Wong", "Anna Lee Wong")]
    [InlineData("Gaumont", "Granada")]
    [InlineData("Lupino", "Ida Lupino")]
    [InlineData("", "Ida Lupino")]
    public void Keeps_different_contributors_apart(string left, string right)
    {
        NameComparer.Compare(left, right).IsLikelySame.Should().BeFalse();
    }

    [Theory]
    [InlineData("Thorold Dickinson", "Thorold Dickenson")]
    [InlineData("Mikio Naruse", "Naruse Mikio")]
    [InlineData("Robert Siodmak", "R. Siodmak")]
    public void Gives_the_same_answer_both_ways(string left, string right)
    {
        NameComparer.Compare(left, right).Should().Be(NameComparer.Compare(right, left));
    }

    [Fact]
    public void Gives_1_to_what_is_the_same_as_printed() =>
        NameComparer.Compare("Ida Lupino", "Ida Lupino").Should().Be(new NameComparison(1, "the same as printed"));

    [Theory]
    [InlineData("Thorold Dickinson", "Thorold Dickenson")]
    [InlineData("Naruse Mikio", "Mikio Naruse")]
    [InlineData("Jancsó Miklós", "Miklos Jancso")]
    [InlineData("Bong Joon-ho", "Joon-ho Bong")]
    [InlineData("Varda, Agnès", "Agnes Varda")]
    [InlineData("Alan Hale, Jr.", "Alan Hale")]
    [InlineData("Ealing Studios", "Ealing Studios Ltd.")]
    [InlineData("Stephen Frears", "Steven Freers")]
    public void Puts_writings_of_one_name_under_one_key(string left, string right)
    {
        NameComparer.NameKey(left).Should().NotBeEmpty().And.Be(NameComparer.NameKey(right));
    }

    [Theory]
    [InlineData("Ida Lupino", "Ida Lubin")]
    [InlineData("Ida Lupino", "Stanley Lupino")]
    public void Puts_different_names_under_different_keys(string left, string right)
    {
        NameComparer.NameKey(left).Should().NotBe(NameComparer.NameKey(right));
    }

    [Fact]
    public void Has_an_empty_key_for_an_empty_name() => NameComparer.NameKey("  ").Should().BeEmpty();
}
