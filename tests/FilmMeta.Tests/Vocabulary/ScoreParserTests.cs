using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class ScoreParserTests
{
    [Theory]
    [InlineData("4/5", 4, 5)]
    [InlineData("3.5/5", 3.5, 5)]
    [InlineData("3½ / 5", 3.5, 5)]
    [InlineData("8.5 out of 10", 8.5, 10)]
    [InlineData("3 Stars", 3, 0)]
    [InlineData("4 stars out of five", 4, 5)]
    [InlineData("★★★★", 4, 0)]
    [InlineData("★★★½☆", 3.5, 5)]
    [InlineData("★★☆☆☆", 2, 5)]
    public void Reads_what_a_critic_gave(string text, double value, double outOf)
    {
        ScoreParser.Match(text, out var score).Should().Be(text.Length);
        ((double)score!.Value!, (double)(score.OutOf ?? 0)).Should().Be((value, outOf), "0 stands for a best that is not printed");
    }

    [Theory]
    [InlineData("4/5/2013")]
    [InlineData("12 stars")]
    [InlineData("7/7")]
    [InlineData("5 starlings")]
    [InlineData("")]
    [InlineData("6/5")]
    [InlineData("three")]
    public void Dates_and_counts_are_no_scores(string text) => ScoreParser.Match(text, out _).Should().Be(0);
}
