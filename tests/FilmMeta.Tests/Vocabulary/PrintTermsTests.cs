using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class PrintTermsTests
{
    [Theory]
    [InlineData("colour, 35mm", 6)]
    [InlineData("Colour and black & white / 90 mins", 24)]
    [InlineData("colour (Technicolor), 90 mins", 20)]
    [InlineData("colour (restored)", 6)]
    [InlineData("Dolby Digital 5.1 / 90 mins", 17)]
    [InlineData("colour / 1.85:1", 6)]
    [InlineData("silent", 6)]
    [InlineData("coloured pencils", 0)]
    [InlineData("Colourful", 0)]
    [InlineData("Ton Koopman", 0)]
    [InlineData("C", 0)]
    public void Finds_the_words_about_one_thing_at_the_start(string text, int length) => PrintTerms.Match(text, out _).Should().Be(length);

    [Theory]
    [InlineData("Black and White", "Colour")]
    [InlineData("In Colour", "Colour")]
    [InlineData("Dolby Stereo", "Sound")]
    [InlineData("1.37:1", "AspectRatio")]
    [InlineData("CinemaScope", "AspectRatio")]
    [InlineData("Technicolor", "None")]
    [InlineData("RCA", "None")]
    [InlineData("Silent Running", "None")]
    [InlineData("Academy Films", "None")]
    public void Tells_a_line_about_the_print_from_a_name(string line, string trait) => PrintTerms.FindUnlabelled(line).ToString().Should().Be(trait);
}
