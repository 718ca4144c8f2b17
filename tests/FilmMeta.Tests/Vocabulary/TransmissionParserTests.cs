using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class TransmissionParserTests
{
    [Theory]
    [InlineData("BBC1 tx 05/01/1965", "BBC1", "1965-01-05", "GB")]
    [InlineData("BBC1 TX: 05/01/1965", "BBC1", "1965-01-05", "GB")]
    [InlineData("tx BBC1 05/01/1965", "BBC1", "1965-01-05", "GB")]
    [InlineData("tx. BBC1, 5 January 1965", "BBC1", "1965-01-05", "GB")]
    [InlineData("BBC1, 5.1.1965", "BBC1", "1965-01-05", "GB")]
    [InlineData("ITV tx 5 January 1965", "ITV", "1965-01-05", "GB")]
    [InlineData("Channel 4 tx 12.3.1989", "Channel 4", "1989-03-12", "GB")]
    [InlineData("BBC Two, tx. 1 May 2001", "BBC Two", "2001-05-01", "GB")]
    [InlineData("BBC1 tx 6/12/66-3/1/67", "BBC1", "1966-12-06", "GB")]
    [InlineData("BBC2 tx 1-22 May 1975", "BBC2", "1975-05-01", "GB")]
    [InlineData("BBC2 tx 8, 15 & 22 May 1975", "BBC2", "1975-05-08", "GB")]
    [InlineData("BBC2 tx 28 April-5 May 1975", "BBC2", "1975-04-28", "GB")]
    [InlineData("BBC2 tx 28/4-5/5/1975", "BBC2", "1975-04-28", "GB")]
    [InlineData("BBC2 tx 5 January 1965, 21:30", "BBC2", "1965-01-05", "GB")]
    [InlineData("BBC2, 5 January 1965 at 9.30pm", "BBC2", "1965-01-05", "GB")]
    [InlineData("ITV (Granada) tx 5 January 1965", "ITV (Granada)", "1965-01-05", "GB")]
    [InlineData("Granada for ITV tx 5 January 1965", "Granada for ITV", "1965-01-05", "GB")]
    [InlineData("BBC/HBO tx 5 January 1985", "BBC/HBO", "1985-01-05", "GB")]
    [InlineData("Moonbeam Television tx 5 January 1965", "Moonbeam Television", "1965-01-05", null)]
    [InlineData("tx 5/1/1965", null, "1965-01-05", null)]
    [InlineData("tx 5/1/1965 (ITV)", "ITV", "1965-01-05", "GB")]
    [InlineData("first broadcast 5 January 1965 on BBC2", "BBC2", "1965-01-05", "GB")]
    [InlineData("BBC2 tx 1965", "BBC2", "1965", "GB")]
    [InlineData("BBC2 tx January 1965", "BBC2", "1965-01", "GB")]
    [InlineData("Erstausstrahlung: 5.1.1965, ARD", "ARD", "1965-01-05", "DE")]
    [InlineData("ZDF, 5.1.1965", "ZDF", "1965-01-05", "DE")]
    public void Reads_a_transmission(string text, string? by, string date, string? territory)
    {
        TransmissionParser.Match(text, out var release).Should().Be(text.Length);
        release!.Kind.Should().Be("transmission");
        release.By.Should().Be(by);
        release.Date!.ToString().Should().Be(date);
        release.Territory.Should().Be(territory);
    }

    [Theory]
    [InlineData("BBC1 tx 5/1/1965, 50 mins", 16)]
    [InlineData("tx 5/1/1965 (repeat)", 11)]
    [InlineData("BBC1 tx 5/1/1965, 12.30 mins", 16)]
    [InlineData("BBC1 tx 5/1/1965, 35mm", 16)]
    public void Stops_where_the_transmission_ends(string text, int length) => TransmissionParser.Match(text, out _).Should().Be(length);

    [Theory]
    [InlineData("BBC1")]
    [InlineData("BBC 1965")]
    [InlineData("BBC, January 1965")]
    [InlineData("Moonbeam Television, 5/1/1965")]
    [InlineData("tx")]
    [InlineData("Texas 5/1/1965")]
    [InlineData("")]
    public void Reads_no_transmission_at_the_start_of(string text)
    {
        TransmissionParser.Match(text, out var release).Should().Be(0);
        release.Should().BeNull();
    }
}
