using FilmMeta.Vocabulary;
using NodaTime;

namespace FilmMeta.Tests.Vocabulary;

public class FootageConverterTests
{
    [Theory]
    [InlineData(8100, FootageGauge.Mm35, 24, 5400)]
    [InlineData(60, FootageGauge.Mm35, 16, 60)]
    [InlineData(36, FootageGauge.Mm16, 24, 60)]
    [InlineData(50, FootageGauge.Super8, 18, 200)]
    [InlineData(50, FootageGauge.Mm8, 16, 250)]
    [InlineData(112.5, FootageGauge.Mm70, 24, 60)]
    public void Converts_feet(double feet, FootageGauge gauge, double rate, int seconds)
    {
        var runtime = FootageConverter.FromFeet(feet, gauge, rate);
        runtime.Duration.Should().Be(Duration.FromSeconds(seconds));
        runtime.IsApproximate.Should().BeTrue();
    }

    [Fact]
    public void Says_from_what_it_was_computed()
    {
        var runtime = FootageConverter.FromMetres(27.432, FootageGauge.Mm35, 24);
        runtime.Should().Be(new Runtime(Duration.FromMinutes(1), "27.43 m", true, "computed from 27.43 m of 35mm at 24 frames a second"));
    }

    [Fact]
    public void Says_what_it_takes_a_reel_for()
    {
        var runtime = FootageConverter.FromReels(9, 24);
        runtime.Should().Be(new Runtime(Duration.FromMinutes(100), "9 reels", true, "assumed: 1000 ft of 35mm a reel, 24 frames a second"));
    }

    [Theory]
    [InlineData(1915, 18)]
    [InlineData(1928, 18)]
    [InlineData(1929, 24)]
    [InlineData(null, 24)]
    public void Assumes_a_rate_by_the_year(int? year, double rate) => FootageConverter.AssumedRate(year).Should().Be(rate);

    [Theory]
    [InlineData(0, 24)]
    [InlineData(-1, 24)]
    [InlineData(double.NaN, 24)]
    [InlineData(1_000_001, 24)]
    [InlineData(100, 0)]
    [InlineData(100, 121)]
    public void Refuses_what_is_out_of_range(double feet, double rate) =>
        FluentActions.Invoking(() => FootageConverter.FromFeet(feet, FootageGauge.Mm35, rate)).Should().Throw<ArgumentOutOfRangeException>();
}
