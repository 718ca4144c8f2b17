using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class CountryTableTests
{
    [Theory]
    [InlineData("USA", "US")]
    [InlineData("U.S.A.", "US")]
    [InlineData("U. S. A.", "US")]
    [InlineData("U.S.", "US")]
    [InlineData("EE. UU.", "US")]
    [InlineData("Estados Unidos", "US")]
    [InlineData("États-Unis", "US")]
    [InlineData("Etats-Unis", "US")]
    [InlineData("UK", "GB")]
    [InlineData("U.K.", "GB")]
    [InlineData("GB", "GB")]
    [InlineData("Great Britain", "GB")]
    [InlineData("great-britain", "GB")]
    [InlineData("Scotland", "GB")]
    [InlineData("Großbritannien", "GB")]
    [InlineData("GROSSBRITANNIEN", "GB")]
    [InlineData("West Germany", "DE")]
    [InlineData("Federal Republic of Germany", "DE")]
    [InlineData("The Federal Republic of Germany", "DE")]
    [InlineData("BRD", "DE")]
    [InlineData("East Germany", "DDDE")]
    [InlineData("GDR", "DDDE")]
    [InlineData("République démocratique allemande", "DDDE")]
    [InlineData("USSR", "SUHH")]
    [InlineData("Soviet Union", "SUHH")]
    [InlineData("Czechoslovakia", "CSHH")]
    [InlineData("Československo", "CSHH")]
    [InlineData("Yugoslavia", "YUCS")]
    [InlineData("Serbia and Montenegro", "CSXX")]
    [InlineData("Hong Kong", "HK")]
    [InlineData("Hongkong", "HK")]
    [InlineData("Côte d’Ivoire", "CI")]
    [InlineData("Cote d'Ivoire", "CI")]
    [InlineData("Ivory Coast", "CI")]
    [InlineData("Zaire", "ZRCD")]
    [InlineData("Upper Volta", "HVBF")]
    [InlineData("Burma", "BUMM")]
    [InlineData("Ceylon", "LK")]
    [InlineData("Persia", "IR")]
    [InlineData("United Arab Republic", "EG")]
    [InlineData("Weimar Republic", "DE")]
    [InlineData("Viet Nam", "VN")]
    [InlineData("Korea", "KR")]
    [InlineData("Bosnia and Herzegovina", "BA")]
    [InlineData("Bosnia & Herzegovina", "BA")]
    [InlineData("Frankreich", "FR")]
    [InlineData("Giappone", "JP")]
    [InlineData("日本", "JP")]
    [InlineData("フランス", "FR")]
    [InlineData("Россия", "RU")]
    [InlineData("Türkiye", "TR")]
    [InlineData("Turkey", "TR")]
    [InlineData("The Netherlands", "NL")]
    [InlineData("French", "FR")]
    [InlineData("British", "GB")]
    [InlineData("American", "US")]
    [InlineData("Québécois", "CA")]
    [InlineData("FR", "FR")]
    [InlineData("BRA", "BR")]
    [InlineData("A", "AT")]
    [InlineData("W. Germany", "DE")]
    [InlineData("Gt. Britain", "GB")]
    [InlineData("Czech Rep.", "CZ")]
    [InlineData("Sao Tome and Principe", "ST")]
    public void Finds_the_code_of(string name, string code) => CountryTable.FindCode(name).Should().Be(code);

    [Theory]
    [InlineData("Austria-Hungary")]
    [InlineData("Ruritania")]
    [InlineData("usa")]
    [InlineData("in")]
    [InlineData("")]
    [InlineData("France and more words than the name of any country could ever have in any language of the world")]
    public void Finds_no_code_of(string name) => CountryTable.FindCode(name).Should().BeNull();

    [Fact]
    public void Refuses_null() => FluentActions.Invoking(() => CountryTable.FindCode(null!)).Should().Throw<ArgumentNullException>();

    [Theory]
    [InlineData("USA 1957", 3, "US")]
    [InlineData("USA1957", 3, "US")]
    [InlineData("EE.UU. 1957", 6, "US")]
    [InlineData("EE. UU. 1957", 7, "US")]
    [InlineData("U. S. A. 1957", 8, "US")]
    [InlineData("Großbritannien 1957", 14, "GB")]
    [InlineData("GROSSBRITANNIEN 1957", 15, "GB")]
    [InlineData("Republic of Senegal 1966", 19, "SN")]
    [InlineData("U.S.A. 1957", 6, "US")]
    [InlineData("UK. 1957", 2, "GB")]
    [InlineData("USA-Japan 1984©", 3, "US")]
    [InlineData("West Germany/France 1977", 12, "DE")]
    [InlineData("Great Britain/Ireland 1994", 13, "GB")]
    [InlineData("Guinea-Bissau 1988", 13, "GW")]
    [InlineData("Guinea/Bissau", 6, "GN")]
    [InlineData("Niger, Nigeria", 5, "NE")]
    [InlineData("Hong Kong–Taiwan 1991", 9, "HK")]
    [InlineData("the Netherlands 1973", 15, "NL")]
    [InlineData("West  Germany 1977", 13, "DE")]
    [InlineData("France", 6, "FR")]
    public void Reads_a_country_at_the_start(string text, int length, string code)
    {
        CountryTable.Match(text, out var found).Should().Be(length);
        found.Should().Be(code);
    }

    [Fact]
    public void Reads_a_decomposed_letter_as_one_with_its_accent()
    {
        CountryTable.Match("E\u0301tats-Unis 1962", out var code).Should().Be(11);
        code.Should().Be("US");
    }

    [Fact]
    public void Reads_a_country_that_has_no_code()
    {
        CountryTable.Match("Austria-Hungary 1913", out var code).Should().Be(15);
        code.Should().BeNull();
    }

    [Theory]
    [InlineData("uk 1957")]
    [InlineData("Indiana Jones")]
    [InlineData("France's finest")]
    [InlineData("CAN YOU HEAR ME")]
    [InlineData("IN A LONELY PLACE")]
    [InlineData("Frenchman's Creek")]
    [InlineData("French 1957")]
    [InlineData(" USA")]
    [InlineData("")]
    [InlineData("1957")]
    public void Reads_no_country_at_the_start_of(string text) => CountryTable.Match(text, out _).Should().Be(0);

    [Theory]
    [InlineData("French film", 6, "FR")]
    [InlineData("West German television", 11, "DE")]
    [InlineData("Franco-Italian", 6, "FR")]
    [InlineData("Soviet silent", 6, "SUHH")]
    public void Reads_an_adjective_at_the_start(string text, int length, string code)
    {
        CountryTable.MatchAdjective(text, out var found).Should().Be(length);
        found.Should().Be(code);
    }

    [Fact]
    public void Reads_a_first_half_only_before_a_hyphen() => CountryTable.MatchAdjective("Franco Nero", out _).Should().Be(0);

    [Theory]
    [InlineData("FR/DE 1996", 2, "FR")]
    [InlineData("DEU", 3, "DE")]
    [InlineData("D/A 1996", 1, "DE")]
    [InlineData("fr", 0, null)]
    [InlineData("QQ", 0, null)]
    public void Reads_a_code_where_it_is_asked_for(string text, int length, string? code)
    {
        CountryTable.MatchCode(text, out var found).Should().Be(length);
        found.Should().Be(code);
    }
}
