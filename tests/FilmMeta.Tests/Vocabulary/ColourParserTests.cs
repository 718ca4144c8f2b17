using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class ColourParserTests
{
    [Theory]
    [InlineData("Colour", ColourKind.Colour, null)]
    [InlineData("in color", ColourKind.Colour, null)]
    [InlineData("Farbe", ColourKind.Colour, null)]
    [InlineData("C", ColourKind.Colour, null)]
    [InlineData("Technicolor", ColourKind.Colour, "Technicolor")]
    [InlineData("Colour (Eastman Color)", ColourKind.Colour, "Eastman Color")]
    [InlineData("Black and White", ColourKind.BlackAndWhite, null)]
    [InlineData("B&W", ColourKind.BlackAndWhite, null)]
    [InlineData("b/w", ColourKind.BlackAndWhite, null)]
    [InlineData("s/w", ColourKind.BlackAndWhite, null)]
    [InlineData("Noir & blanc", null, null)]
    [InlineData("noir et blanc", ColourKind.BlackAndWhite, null)]
    [InlineData("schwarz-weiß", ColourKind.BlackAndWhite, null)]
    [InlineData("NB", ColourKind.BlackAndWhite, null)]
    [InlineData("Colour/B&W", ColourKind.Mixed, null)]
    [InlineData("Black and White / Colour (Technicolor)", ColourKind.Mixed, "Technicolor")]
    [InlineData("Farbe und s/w", ColourKind.Mixed, null)]
    [InlineData("part-colour", ColourKind.Mixed, null)]
    [InlineData("tinted and toned", ColourKind.Tinted, null)]
    [InlineData("black & white, tinted", ColourKind.Tinted, null)]
    [InlineData("hand-coloured", ColourKind.HandColoured, null)]
    public void Reads_the_kind_and_the_process(string value, ColourKind? kind, string? process) =>
        ColourParser.Parse(value).Should().Be(kind is null ? null : new Colour(value, kind, process));

    [Theory]
    [InlineData("Ann Lee")]
    [InlineData("yes")]
    [InlineData("The Colours of a long remark that goes on and on and says something about colour that nobody would print as a value in one word of a sheet")]
    [InlineData("")]
    public void Takes_nothing_else_for_a_colour(string value) => ColourParser.Parse(value).Should().BeNull();
}
