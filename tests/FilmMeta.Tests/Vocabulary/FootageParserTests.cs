using FilmMeta.Vocabulary;
using NodaTime;

namespace FilmMeta.Tests.Vocabulary;

public class FootageParserTests
{
    [Theory]
    [InlineData("8,100 ft", 5400, "8,100 ft", "computed from 8,100 ft of 35mm at 24 frames a second; gauge and frame rate assumed")]
    [InlineData("8100ft.", 5400, "8100ft.", "computed from 8100ft. of 35mm at 24 frames a second; gauge and frame rate assumed")]
    [InlineData("8100 feet, 35mm", 5400, "8100 feet", "computed from 8100 feet of 35mm at 24 frames a second; frame rate assumed")]
    [InlineData("600 feet of 16mm at 24 fps", 1000, "600 feet", "computed from 600 feet of 16mm at 24 frames a second")]
    [InlineData("600 feet, 20 fps, 16mm", 1200, "600 feet", "computed from 600 feet of 16mm at 20 frames a second")]
    [InlineData("2743 metres", 6000, "2743 metres", "computed from 2743 metres of 35mm at 24 frames a second; gauge and frame rate assumed")]
    [InlineData("2.743 m", 6000, "2.743 m", "computed from 2.743 m of 35mm at 24 frames a second; gauge and frame rate assumed")]
    [InlineData("2743m", 6000, "2743m", "computed from 2743m of 35mm at 24 frames a second; gauge and frame rate assumed")]
    [InlineData("9 reels", 6000, "9 reels", "computed from 9 reels of 35mm at 24 frames a second; 1000 ft a reel and gauge and frame rate assumed")]
    public void Reads_a_length(string text, int seconds, string asWritten, string note)
    {
        FootageParser.Match(text, out var runtime).Should().Be(text.Length);
        runtime!.AsWritten.Should().Be(asWritten);
        runtime.Note.Should().Be(note);
        runtime.IsApproximate.Should().BeTrue();
        Math.Abs((runtime.Duration - Duration.FromSeconds(seconds)).TotalSeconds).Should().BeLessThanOrEqualTo(1);
    }

    [Fact]
    public void Takes_a_silent_film_for_slower()
    {
        FootageParser.Match("5400 ft", out var runtime, year: 1916);
        runtime!.Duration.Should().Be(Duration.FromSeconds(4800));
    }

    [Theory]
    [InlineData("126m")]
    [InlineData("35mm")]
    [InlineData("88 mins")]
    [InlineData("0 ft")]
    [InlineData("1,5000 ft")]
    [InlineData("feet")]
    [InlineData("6 footmen")]
    [InlineData("2.5 reels")]
    [InlineData("")]
    public void Reads_no_length_at_the_start_of(string text) => FootageParser.Match(text, out _).Should().Be(0);

    [Fact]
    public void Leaves_more_than_ten_hours_of_m_to_the_reader_of_lengths() => RuntimeParser.Match("2743m", out _).Should().Be(0);
}
