using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class FormatTableTests
{
    [Theory]
    [InlineData("35mm")]
    [InlineData("35 mm")]
    [InlineData("9.5mm")]
    [InlineData("17,5 mm")]
    [InlineData("35mm nitrate")]
    [InlineData("16mm print")]
    [InlineData("Digital")]
    [InlineData("digital")]
    [InlineData("DCP")]
    [InlineData("4K DCP")]
    [InlineData("DCP 4K")]
    [InlineData("Digital 4K")]
    [InlineData("Digital 3D")]
    [InlineData("4K Digital")]
    [InlineData("DigiBeta")]
    [InlineData("Digibeta")]
    [InlineData("Digi-Beta")]
    [InlineData("Blu-ray")]
    [InlineData("Betacam SP")]
    [InlineData("Beta SP")]
    [InlineData("U-matic")]
    [InlineData("ProRes 422 HQ")]
    [InlineData("Super 8")]
    [InlineData("Super-8mm")]
    [InlineData("Super 16mm")]
    [InlineData("IMAX 70mm")]
    [InlineData("VHS")]
    [InlineData("H.264")]
    [InlineData("S 16mm")]
    [InlineData("2K DCP Scope")]
    public void Reads_a_format(string text)
    {
        FormatTable.Match(text).Should().Be(text.Length);
        FormatTable.Match(text + ", colour").Should().Be(text.Length);
    }

    [Theory]
    [InlineData("35mm/Digital", 4)]
    [InlineData("35mm - Digital", 4)]
    [InlineData("Digital (restored)", 7)]
    [InlineData("16mm blown up", 4)]
    [InlineData("DVD1", 3)]
    public void Stops_where_the_format_ends(string text, int length) => FormatTable.Match(text).Should().Be(length);

    [Theory]
    [InlineData("Digitalis")]
    [InlineData("print")]
    [InlineData("50mm")]
    [InlineData("350mm")]
    [InlineData("35 men")]
    [InlineData("Videodrome")]
    [InlineData("")]
    public void Reads_no_format_at_the_start_of(string text) => FormatTable.Match(text).Should().Be(0);
}
