using FilmMeta.Vocabulary;
using NodaTime;

namespace FilmMeta.Tests.Vocabulary;

public class RuntimeParserTests
{
    [Theory]
    [InlineData("88 mins", 88)]
    [InlineData("88min", 88)]
    [InlineData("88 mins.", 88)]
    [InlineData("88 minutes", 88)]
    [InlineData("88 MINS", 88)]
    [InlineData("88m", 88)]
    [InlineData("88-min", 88)]
    [InlineData("3 x 25min", 75)]
    [InlineData("3x25 mins", 75)]
    [InlineData("6 × 50 mins", 300)]
    [InlineData("6 episodes x 50 mins", 300)]
    [InlineData("2h 6m", 126)]
    [InlineData("2h06", 126)]
    [InlineData("2hr 6min", 126)]
    [InlineData("2 hours 6 minutes", 126)]
    [InlineData("2 hours and 6 minutes", 126)]
    [InlineData("2 Std., 6 Min.", 126)]
    [InlineData("1 hour", 60)]
    [InlineData("1½ hours", 90)]
    [InlineData("1.5 hrs", 90)]
    [InlineData("95'", 95)]
    [InlineData("95′", 95)]
    [InlineData("95’", 95)]
    [InlineData("90 Min.", 90)]
    [InlineData("126 minuti", 126)]
    [InlineData("101 minutos", 101)]
    [InlineData("57 mn", 57)]
    [InlineData("87分", 87)]
    [InlineData("1時間27分", 87)]
    [InlineData("1小时27分钟", 87)]
    [InlineData("1시간 27분", 87)]
    [InlineData("25 mins x 3", 75)]
    [InlineData("1 hr. 30 min.", 90)]
    [InlineData("2 x 90'", 180)]
    [InlineData("PT2H6M", 126)]
    [InlineData("PT126M", 126)]
    [InlineData("PT117M00.0S", 117)]
    [InlineData("1:46 hrs", 106)]
    public void Reads_minutes(string text, int minutes)
    {
        RuntimeParser.Match(text, out var runtime).Should().Be(text.Length);
        runtime.Should().Be(new Runtime(Duration.FromMinutes(minutes), text));
    }

    [Theory]
    [InlineData("1'46''", 106)]
    [InlineData("1’46”", 106)]
    [InlineData("1'46\"", 106)]
    [InlineData("1'46", 106)]
    [InlineData("12 sec", 12)]
    [InlineData("30 secs.", 30)]
    [InlineData("12 min 30 sec", 750)]
    [InlineData("12m30s", 750)]
    [InlineData("45''", 45)]
    [InlineData("3:59 min", 239)]
    [InlineData("PT45S", 45)]
    [InlineData("2 mins 5 secs", 125)]
    public void Reads_seconds(string text, int seconds)
    {
        RuntimeParser.Match(text, out var runtime).Should().Be(text.Length);
        runtime!.Duration.Should().Be(Duration.FromSeconds(seconds));
    }

    [Theory]
    [InlineData("c.90min", 90)]
    [InlineData("c 90 mins", 90)]
    [InlineData("approx 90 mins", 90)]
    [InlineData("approx. 90 mins", 90)]
    [InlineData("ca. 90 Min.", 90)]
    [InlineData("etwa 90 Minuten", 90)]
    [InlineData("~90 min", 90)]
    [InlineData("6 x c.50 mins", 300)]
    [InlineData("55 mins approx", 55)]
    [InlineData("55 mins (approx.)", 55)]
    [InlineData("55 minuti circa", 55)]
    public void Reads_an_approximation(string text, int minutes)
    {
        RuntimeParser.Match(text, out var runtime).Should().Be(text.Length);
        runtime.Should().Be(new Runtime(Duration.FromMinutes(minutes), text, IsApproximate: true));
    }

    [Theory]
    [InlineData("88 mins, 35mm", 7)]
    [InlineData("88 mins; colour", 7)]
    [InlineData("88min/35mm", 5)]
    [InlineData("88 mins, c. 1936", 7)]
    [InlineData("88 mins x", 7)]
    [InlineData("88 mins x 35mm", 7)]
    [InlineData("88 mins (15)", 7)]
    [InlineData("88 min 1957", 6)]
    [InlineData("88 mins.  ", 8)]
    public void Leaves_what_follows(string text, int length)
    {
        RuntimeParser.Match(text, out var runtime).Should().Be(length);
        runtime!.AsWritten.Should().Be(text[..length]);
    }

    [Fact]
    public void Keeps_the_remark_about_the_version_as_a_note()
    {
        RuntimeParser.Match("171 mins (director's cut), 35mm", out var runtime).Should().Be(25);
        runtime.Should().Be(new Runtime(Duration.FromMinutes(171), "171 mins", Note: "director's cut"));
    }

    [Fact]
    public void Keeps_each_as_a_note()
    {
        RuntimeParser.Match("50 mins each", out var runtime).Should().Be(12);
        runtime.Should().Be(new Runtime(Duration.FromMinutes(50), "50 mins", Note: "each"));
    }

    [Theory]
    [InlineData("35mm")]
    [InlineData("88")]
    [InlineData("88 metres")]
    [InlineData("88 m")]
    [InlineData("20's")]
    [InlineData("minutes")]
    [InlineData("0 mins")]
    [InlineData("3:59")]
    [InlineData("12:30:99")]
    [InlineData("PT")]
    [InlineData("Part 3")]
    [InlineData("3 x")]
    [InlineData("c.")]
    [InlineData("999999 mins")]
    [InlineData("")]
    public void Reads_no_running_time_at_the_start_of(string text)
    {
        RuntimeParser.Match(text, out var runtime).Should().Be(0);
        runtime.Should().BeNull();
    }

    [Theory]
    [InlineData("3:59", 239)]
    [InlineData("1:23:45", 5025)]
    [InlineData("0:03:59", 239)]
    public void Reads_a_clock_where_it_is_allowed(string text, int seconds)
    {
        RuntimeParser.TryParse(text, out var runtime).Should().BeTrue();
        runtime!.Duration.Should().Be(Duration.FromSeconds(seconds));
    }

    [Theory]
    [InlineData("88 mins and more")]
    [InlineData("")]
    public void Parses_whole_texts_only(string text)
    {
        RuntimeParser.TryParse(text, out var runtime).Should().BeFalse();
        runtime.Should().BeNull();
    }
}
