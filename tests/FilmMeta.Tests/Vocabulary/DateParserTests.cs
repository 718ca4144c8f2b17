using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class DateParserTests
{
    [Theory]
    [InlineData("05/01/1965", "1965-01-05")]
    [InlineData("12/25/1965", "1965-12-25")]
    [InlineData("22.1.1973", "1973-01-22")]
    [InlineData("22. 1. 1973", "1973-01-22")]
    [InlineData("5-1-1965", "1965-01-05")]
    [InlineData("1965-01-05", "1965-01-05")]
    [InlineData("1965/1/5", "1965-01-05")]
    [InlineData("13/11/64", "1964-11-13")]
    [InlineData("01/05/29", "2029-05-01")]
    [InlineData("01/05/30", "1930-05-01")]
    [InlineData("5 January 1965", "1965-01-05")]
    [InlineData("5th Jan. 1965", "1965-01-05")]
    [InlineData("5 January, 1965", "1965-01-05")]
    [InlineData("Tuesday 5 January 1965", "1965-01-05")]
    [InlineData("Tues, 5 January 1965", "1965-01-05")]
    [InlineData("January 5, 1965", "1965-01-05")]
    [InlineData("JANUARY 5TH 1965", "1965-01-05")]
    [InlineData("Jan 5, '65", "1965-01-05")]
    [InlineData("5. Jänner 1965", "1965-01-05")]
    [InlineData("1er février 1950", "1950-02-01")]
    [InlineData("5 gennaio 1965", "1965-01-05")]
    [InlineData("5 de enero de 1965", "1965-01-05")]
    [InlineData("5 de março de 1965", "1965-03-05")]
    [InlineData("1982年11月9日", "1982-11-09")]
    [InlineData("29 February 1964", "1964-02-29")]
    [InlineData("January 1965", "1965-01")]
    [InlineData("Jan. 1965", "1965-01")]
    [InlineData("enero de 1965", "1965-01")]
    public void Reads_a_date(string text, string iso)
    {
        DateParser.Match(text, out var date).Should().Be(text.Length);
        date!.ToString().Should().Be(iso);
    }

    [Theory]
    [InlineData("5 January 1965, BBC1", 14)]
    [InlineData("13/11/64-11/4/65", 8)]
    [InlineData("January 1965 issue", 12)]
    public void Stops_where_the_date_ends(string text, int length) => DateParser.Match(text, out _).Should().Be(length);

    [Theory]
    [InlineData("31/02/1965")]
    [InlineData("29 February 1965")]
    [InlineData("13/13/1965")]
    [InlineData("1/2/196")]
    [InlineData("1/2/19655")]
    [InlineData("5 January")]
    [InlineData("January")]
    [InlineData("Marching 1965")]
    [InlineData("1965")]
    [InlineData("5/1")]
    [InlineData("1:2:1965")]
    [InlineData("Monday")]
    [InlineData("")]
    public void Reads_no_date_at_the_start_of(string text)
    {
        DateParser.Match(text, out var date).Should().Be(0);
        date.Should().BeNull();
    }
}
