using FilmMeta.Json;
using NodaTime;

namespace FilmMeta.Tests.Json;

public class IsoTests
{
    [Theory]
    [InlineData(7560, 0, "PT2H6M")]
    [InlineData(5401, 0, "PT1H30M1S")]
    [InlineData(59, 0, "PT59S")]
    [InlineData(0, 0, "PT0S")]
    [InlineData(360_000, 0, "PT100H")]
    [InlineData(60, 500_000_000, "PT1M0.5S")]
    [InlineData(0, 1, "PT0.000000001S")]
    [InlineData(-90, 0, "-PT1M30S")]
    public void A_duration_is_written_and_read(long seconds, long nanoseconds, string iso)
    {
        var duration = Duration.FromSeconds(seconds) + Duration.FromNanoseconds(nanoseconds);
        IsoDuration.Format(duration).Should().Be(iso);
        IsoDuration.TryParse(iso, out var read).Should().BeTrue();
        read.Should().Be(duration);
    }

    [Theory]
    [InlineData("PT126M", 7560)]
    [InlineData("PT90S", 90)]
    [InlineData("P1DT1H", 90_000)]
    [InlineData("P2D", 172_800)]
    public void A_duration_is_read_in_other_forms_too(string iso, long seconds)
    {
        IsoDuration.TryParse(iso, out var read).Should().BeTrue();
        read.Should().Be(Duration.FromSeconds(seconds));
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("PT1")]
    [InlineData("PTM")]
    [InlineData("P1Y")]
    [InlineData("P1M")]
    [InlineData("P2W")]
    [InlineData("PT1M2H")]
    [InlineData("PT1H1H")]
    [InlineData("PT1.5H")]
    [InlineData("PT1.S")]
    [InlineData("pt1h")]
    [InlineData("PT1H ")]
    [InlineData("126 mins")]
    [InlineData("2:06")]
    [InlineData("PTT1H")]
    [InlineData("PT9999999999H")]
    [InlineData("PT99999999999999999999H")]
    public void What_is_no_duration_is_refused(string text) => IsoDuration.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void The_longest_durations_are_written_and_read()
    {
        foreach (var duration in new[] { Duration.MaxValue, -Duration.MaxValue })
        {
            IsoDuration.TryParse(IsoDuration.Format(duration), out var read).Should().BeTrue();
            read.Should().Be(duration);
        }
    }

    [Theory]
    [InlineData("1982", 1982, null, null)]
    [InlineData("1982-11", 1982, 11, null)]
    [InlineData("1982-11-19", 1982, 11, 19)]
    [InlineData("0007", 7, null, null)]
    public void A_date_is_written_and_read(string iso, int year, int? month, int? day)
    {
        IsoDate.TryParse(iso, out var date).Should().BeTrue();
        date.Should().Be(new PartialDate(year, month, day));
        date!.ToString().Should().Be(iso);
    }

    [Theory]
    [InlineData("")]
    [InlineData("82")]
    [InlineData("1982-")]
    [InlineData("1982-1")]
    [InlineData("1982/11")]
    [InlineData("1982-11-")]
    [InlineData("1982-11-1")]
    [InlineData("1982-11-19T00:00")]
    [InlineData("19 November 1982")]
    public void What_is_no_date_is_refused(string text) => IsoDate.TryParse(text, out _).Should().BeFalse();
}
