using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class ReleaseParserTests
{
    [Theory]
    [InlineData("UK release: 12 May 1999", "1999-05-12", "GB")]
    [InlineData("French release 12/05/1999", "1999-05-12", "FR")]
    [InlineData("Release date: May 1999", "1999-05", null)]
    [InlineData("Release date (UK): 12 May 1999", "1999-05-12", "GB")]
    [InlineData("Released 12 May 1999", "1999-05-12", null)]
    [InlineData("Released 12 May 1999 (UK)", "1999-05-12", "GB")]
    [InlineData("released in France on 12 May 1999", "1999-05-12", "FR")]
    [InlineData("Released in 1999", "1999", null)]
    [InlineData("In cinemas from 12 May 1999", "1999-05-12", null)]
    [InlineData("Kinostart: 12.5.1999", "1999-05-12", "DE")]
    [InlineData("Data di uscita: 12 maggio 1999", "1999-05-12", "IT")]
    [InlineData("USA: 12 May 1999", "1999-05-12", "US")]
    public void Reads_a_release(string text, string date, string? territory)
    {
        ReleaseParser.Match(text, out var release).Should().Be(text.Length);
        release!.Kind.Should().Be("release");
        release.Date!.ToString().Should().Be(date);
        release.Territory.Should().Be(territory);
        release.By.Should().BeNull();
    }

    [Theory]
    [InlineData("USA 1999")]
    [InlineData("USA 12 May 1999")]
    [InlineData("USA: 1999")]
    [InlineData("Release the prisoners")]
    [InlineData("Released")]
    [InlineData("12 May 1999")]
    [InlineData("")]
    public void Reads_no_release_at_the_start_of(string text) => ReleaseParser.Match(text, out _).Should().Be(0);
}
