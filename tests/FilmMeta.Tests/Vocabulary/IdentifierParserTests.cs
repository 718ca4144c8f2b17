using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class IdentifierParserTests
{
    [Theory]
    [InlineData("tt0046359", "imdb", "tt0046359")]
    [InlineData("TT10046359", "imdb", "tt10046359")]
    [InlineData("nm0000095", "imdb", "nm0000095")]
    [InlineData("IMDb: tt0046359", "imdb", "tt0046359")]
    [InlineData("https://www.imdb.com/title/tt0046359/?ref_=fn", "imdb", "tt0046359")]
    [InlineData("imdb.com/name/nm0000095/", "imdb", "nm0000095")]
    [InlineData("TMDB ID: 18148", "tmdb", "18148")]
    [InlineData("tmdb:18148", "tmdb", "18148")]
    [InlineData("https://www.themoviedb.org/movie/18148-tokyo-monogatari", "tmdb", "18148")]
    [InlineData("https://www.themoviedb.org/tv/1396", "tmdb", "tv/1396")]
    [InlineData("https://www.themoviedb.org/person/31", "tmdb", "person/31")]
    [InlineData("Q276318", "wikidata", "Q276318")]
    [InlineData("Wikidata: Q42", "wikidata", "Q42")]
    [InlineData("http://www.wikidata.org/entity/Q276318", "wikidata", "Q276318")]
    [InlineData("10.5240/7791-8534-2C23-9030-8610-5", "eidr", "10.5240/7791-8534-2C23-9030-8610-5")]
    [InlineData("10.5240/7791-8534-2c23-9030-8610-5", "eidr", "10.5240/7791-8534-2C23-9030-8610-5")]
    [InlineData("10.5240/779185342C23903086105", "eidr", "10.5240/7791-8534-2C23-9030-8610-5")]
    [InlineData("urn:eidr:10.5240:7791-8534-2C23-9030-8610-5", "eidr", "10.5240/7791-8534-2C23-9030-8610-5")]
    [InlineData("EIDR: 10.5240/7791-8534-2C23-9030-8610-5", "eidr", "10.5240/7791-8534-2C23-9030-8610-5")]
    [InlineData("doi:10.5240/7791-8534-2C23-9030-8610-5", "eidr", "10.5240/7791-8534-2C23-9030-8610-5")]
    [InlineData("https://doi.org/10.5240/7791-8534-2C23-9030-8610-5", "eidr", "10.5240/7791-8534-2C23-9030-8610-5")]
    [InlineData("ISAN 0000-0001-8CFA-0000-I-0000-0000-K", "isan", "0000-0001-8CFA-0000-I-0000-0000-K")]
    [InlineData("ISAN: 0000-0001-8CFA-0000-0000-0000", "isan", "0000-0001-8CFA-0000-I-0000-0000-K")]
    [InlineData("urn:isan:0000-0000-d07a-0090-q-0000-0000-x", "isan", "0000-0000-D07A-0090-Q-0000-0000-X")]
    [InlineData("ISAN 0000-0001-8CFA-0000", "isan", "0000-0001-8CFA-0000-I")]
    [InlineData("0000-0001-8CFA-0000-I", "isan", "0000-0001-8CFA-0000-I")]
    [InlineData("1881-66C7-3420-6541-Y-9F3A-0245-O", "isan", "1881-66C7-3420-6541-Y-9F3A-0245-O")]
    [InlineData("Visa n° 26.871", "cnc-visa", "26871")]
    [InlineData("Numéro de visa : 26 871", "cnc-visa", "26871")]
    public void Reads_and_normalises(string text, string scheme, string value)
    {
        IdentifierParser.TryParse(text, out var identifier).Should().BeTrue();
        identifier.Should().Be(new Identifier(scheme, value));
        IdentifierParser.IsValid(identifier!, out var reason).Should().BeTrue(reason);
    }

    [Theory]
    [InlineData("tt004635")]
    [InlineData("tt004635999")]
    [InlineData("tt0046359x")]
    [InlineData("tmdb")]
    [InlineData("18148")]
    [InlineData("Q4")]
    [InlineData("Q0123")]
    [InlineData("Quartet")]
    [InlineData("10.5240/7791-8534-2C23-9030-8610")]
    [InlineData("10.5240/7791-8534-2G23-9030-8610-5")]
    [InlineData("10.1000/182")]
    [InlineData("ISAN 0000-0001")]
    [InlineData("0000-0001-8CFA-0000")]
    [InlineData("tt0046359 and more")]
    [InlineData("https://example.org/tt0046359")]
    [InlineData("")]
    public void Recognises_nothing_in(string text)
    {
        IdentifierParser.TryParse(text, out var identifier).Should().BeFalse();
        identifier.Should().BeNull();
    }

    [Theory]
    [InlineData("eidr", "10.5240/7791-8534-2C23-9030-8610-6", "*'6', expected '5'*")]
    [InlineData("eidr", "10.5240/0000-0000-0000-0000-0000-X", "*placeholder*")]
    [InlineData("eidr", "7791-8534-2C23-9030-8610-5", "*10.5240*")]
    [InlineData("isan", "0000-0001-8CFA-0000-1-0000-0000-K", "*first*'1', expected 'I'*")]
    [InlineData("isan", "0000-0001-8CFA-0000-I-0000-0000-L", "*second*'L', expected 'K'*")]
    [InlineData("isan", "0000-0001-8CFA-0000", "expected*")]
    [InlineData("imdb", "tt0000000", "*placeholder*")]
    [InlineData("imdb", "0046359", "expected*")]
    [InlineData("tmdb", "movie", "expected*")]
    [InlineData("wikidata", "276318", "expected*")]
    [InlineData("moon", "1", "unknown scheme 'moon'*")]
    public void Says_what_is_wrong_with(string scheme, string value, string reason)
    {
        IdentifierParser.IsValid(new Identifier(scheme, value), out var found).Should().BeFalse();
        found.Should().Match(reason);
    }

    [Fact]
    public void A_wrong_check_character_is_kept_and_found_out()
    {
        IdentifierParser.TryParse("EIDR 10.5240/7791-8534-2C23-9030-8610-K", out var identifier).Should().BeTrue();
        IdentifierParser.IsValid(identifier!, out _).Should().BeFalse();
    }

    [Fact]
    public void Leaves_what_follows() => IdentifierParser.Match("tt0046359, 88 mins", out _).Should().Be(9);

    [Fact]
    public void Refuses_null()
    {
        FluentActions.Invoking(() => IdentifierParser.TryParse(null!, out _)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => IdentifierParser.IsValid(null!, out _)).Should().Throw<ArgumentNullException>();
    }
}
