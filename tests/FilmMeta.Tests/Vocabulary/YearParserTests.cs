using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class YearParserTests
{
    [Theory]
    [InlineData("1957", 4, 1957, 1957, false)]
    [InlineData("1957©", 4, 1957, 1957, false)]
    [InlineData("1957 ©", 4, 1957, 1957, false)]
    [InlineData("1957, 88 mins", 4, 1957, 1957, false)]
    [InlineData("1957.", 4, 1957, 1957, false)]
    [InlineData("1967-68", 7, 1967, 1968, false)]
    [InlineData("1967/68", 7, 1967, 1968, false)]
    [InlineData("1967–8", 6, 1967, 1968, false)]
    [InlineData("1988–98", 7, 1988, 1998, false)]
    [InlineData("1988-1998, c.90 mins", 9, 1988, 1998, false)]
    [InlineData("1988 - 1998", 11, 1988, 1998, false)]
    [InlineData("1999-01", 7, 1999, 2001, false)]
    [InlineData("1964 - 65 mins", 4, 1964, 1964, false)]
    [InlineData("1964-12", 4, 1964, 1964, false)]
    [InlineData("1998-88", 4, 1998, 1998, false)]
    [InlineData("c1936", 5, 1936, 1936, true)]
    [InlineData("c. 1936", 7, 1936, 1936, true)]
    [InlineData("ca. 1936-38", 11, 1936, 1938, true)]
    [InlineData("circa 1936", 10, 1936, 1936, true)]
    [InlineData("[1936?]", 7, 1936, 1936, true)]
    [InlineData("[c1936]", 7, 1936, 1936, true)]
    [InlineData("[1936]", 6, 1936, 1936, false)]
    [InlineData("1936?", 5, 1936, 1936, true)]
    [InlineData("1930s", 5, 1930, 1939, true)]
    [InlineData("early 1930s", 11, 1930, 1939, true)]
    [InlineData("mid-1930s", 9, 1930, 1939, true)]
    [InlineData("[193-]", 6, 1930, 1939, true)]
    [InlineData("[193-?]", 7, 1930, 1939, true)]
    [InlineData("1930's home movies", 6, 1930, 1939, true)]
    [InlineData("1957's best", 4, 1957, 1957, false)]
    public void Reads_a_year_at_the_start(string text, int length, int from, int to, bool approximate)
    {
        YearParser.Match(text, out var years).Should().Be(length);
        years.Should().Be(new YearRange(from, to, approximate));
    }

    [Theory]
    [InlineData("1869")]
    [InlineData("2101")]
    [InlineData("19571")]
    [InlineData("195")]
    [InlineData("1957A")]
    [InlineData("1982-11-19")]
    [InlineData("1920x1080")]
    [InlineData("1920 feet")]
    [InlineData("1900mins")]
    [InlineData("1900'")]
    [InlineData("[1936")]
    [InlineData("circa")]
    [InlineData("early 1936")]
    [InlineData("[193]")]
    [InlineData("")]
    public void Reads_no_year_at_the_start_of(string text)
    {
        YearParser.Match(text, out var years).Should().Be(0);
        years.Should().BeNull();
    }
}
