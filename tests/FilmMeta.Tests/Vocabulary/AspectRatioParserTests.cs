using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class AspectRatioParserTests
{
    [Theory]
    [InlineData("1.85:1", 1.85)]
    [InlineData("2.35 : 1", 2.35)]
    [InlineData("1:1,66", 1.66)]
    [InlineData("1 : 2.39", 2.39)]
    [InlineData("2,39:1", 2.39)]
    [InlineData("16:9", 1.78)]
    [InlineData("16/9", 1.78)]
    [InlineData("4 x 3", 1.33)]
    [InlineData("2:1", 2)]
    [InlineData("1.375:1", 1.38)]
    [InlineData("9:16", 0.56)]
    [InlineData("1.66", 1.66)]
    [InlineData("Scope (2.35:1)", 2.35)]
    [InlineData("1.33:1 (4:3)", 1.33)]
    public void Reads_width_by_height(string value, double ratio) =>
        AspectRatioParser.Parse(value).Should().Be(new AspectRatio(value, (decimal)ratio));

    [Theory]
    [InlineData("Scope")]
    [InlineData("CinemaScope")]
    [InlineData("Academy")]
    [InlineData("anamorphic widescreen")]
    [InlineData("Breitwand")]
    public void Keeps_a_named_shape_without_a_number(string value) => AspectRatioParser.Parse(value).Should().Be(new AspectRatio(value));

    [Theory]
    [InlineData("Ann Lee")]
    [InlineData("1920x1080")]
    [InlineData("35")]
    [InlineData("03")]
    [InlineData("0:0")]
    [InlineData("yes")]
    [InlineData("")]
    public void Takes_nothing_else_for_a_ratio(string value) => AspectRatioParser.Parse(value).Should().BeNull();

    [Theory]
    [InlineData("1.85:1, Dolby", 6)]
    [InlineData("16:9 colour", 4)]
    [InlineData("4/5", 0)]
    [InlineData("3:15", 0)]
    [InlineData("1:30", 0)]
    [InlineData("3 x 25min", 0)]
    [InlineData("1.5 hours", 0)]
    [InlineData("1.85:1st", 0)]
    public void Finds_a_ratio_in_a_line_of_facts(string text, int length) => AspectRatioParser.Match(text, out _).Should().Be(length);
}
