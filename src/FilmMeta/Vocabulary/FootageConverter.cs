using System.Globalization;
using NodaTime;

namespace FilmMeta.Vocabulary;

/// <summary>How long a length of film runs. The result is approximate, and its note says what was assumed.</summary>
/// <remarks>
/// A length says nothing without gauge and frame rate. Sound film runs at 24 frames a second (90 feet of 35mm a minute); silent film ran at 16 to 24, and no source but the print knows.
/// </remarks>
public static class FootageConverter
{
    /// <summary>The frame rate of sound film.</summary>
    public const double SoundRate = 24;

    /// <summary>The frame rate that is assumed for silent film.</summary>
    public const double SilentRate = 18;

    /// <summary>The feet of 35mm film that are assumed for a reel.</summary>
    public const double FeetOfReel = 1000;

    internal const double FeetOfMetre = 1 / 0.3048;

    // Films of the year before are silent as a rule.
    private const int FirstSoundYear = 1929;

    /// <summary>How long a length in feet runs.</summary>
    /// <param name="feet">The length; above 0, at most 1,000,000.</param>
    /// <param name="gauge">The gauge.</param>
    /// <param name="framesPerSecond">The frame rate, 1 to 120.</param>
    /// <returns>The running time to the second, marked as approximate; its note says from what it was computed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number or the gauge is out of its range.</exception>
    /// <example><code>FootageConverter.FromFeet(8100, FootageGauge.Mm35, 24) // 1 h 30 min</code></example>
    public static Runtime FromFeet(double feet, FootageGauge gauge, double framesPerSecond)
    {
        var asWritten = string.Create(CultureInfo.InvariantCulture, $"{feet:0.##} ft");
        return Create(feet, asWritten, gauge, framesPerSecond, $"computed from {asWritten} of {NameOf(gauge)} at {Rate(framesPerSecond)} frames a second");
    }

    /// <summary>How long a length in metres runs.</summary>
    /// <param name="metres">The length; above 0, at most 300,000.</param>
    /// <param name="gauge">The gauge.</param>
    /// <param name="framesPerSecond">The frame rate, 1 to 120.</param>
    /// <returns>The running time to the second, marked as approximate; its note says from what it was computed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number or the gauge is out of its range.</exception>
    public static Runtime FromMetres(double metres, FootageGauge gauge, double framesPerSecond)
    {
        var asWritten = string.Create(CultureInfo.InvariantCulture, $"{metres:0.##} m");
        return Create(metres * FeetOfMetre, asWritten, gauge, framesPerSecond, $"computed from {asWritten} of {NameOf(gauge)} at {Rate(framesPerSecond)} frames a second");
    }

    /// <summary>How long a film of which only the reels are counted runs, about: a reel is taken for 1000 feet of 35mm.</summary>
    /// <param name="reels">How many; 1 to 1000.</param>
    /// <param name="framesPerSecond">The frame rate, 1 to 120.</param>
    /// <returns>The running time, marked as approximate; its note says what was assumed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static Runtime FromReels(int reels, double framesPerSecond)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(reels, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(reels, 1000);
        var asWritten = string.Create(CultureInfo.InvariantCulture, $"{reels} {(reels == 1 ? "reel" : "reels")}");
        return Create(reels * FeetOfReel, asWritten, FootageGauge.Mm35, framesPerSecond, $"assumed: 1000 ft of 35mm a reel, {Rate(framesPerSecond)} frames a second");
    }

    /// <summary>The frame rate to assume where the source gives none.</summary>
    /// <param name="year">The year of the film; null where it is not known.</param>
    /// <returns>18 for a film made before 1929, else 24.</returns>
    public static double AssumedRate(int? year) => year < FirstSoundYear ? SilentRate : SoundRate;

    /// <summary>How many frames a foot of film has.</summary>
    /// <param name="gauge">The gauge.</param>
    /// <returns>The frames, above 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="gauge"/> is none of the enumeration.</exception>
    public static double FramesPerFoot(FootageGauge gauge) => gauge switch
    {
        FootageGauge.Mm35 => 16,
        FootageGauge.Mm16 => 40,
        FootageGauge.Mm9Point5 => 40.4,
        FootageGauge.Mm8 => 80,
        FootageGauge.Super8 => 72,
        FootageGauge.Mm70 => 12.8,
        _ => throw new ArgumentOutOfRangeException(nameof(gauge), gauge, "Expected a gauge of the enumeration."),
    };

    internal static Runtime Create(double feet, string asWritten, FootageGauge gauge, double framesPerSecond, string note)
    {
        if (!(feet > 0 && feet <= 1_000_000))
            throw new ArgumentOutOfRangeException(nameof(feet), feet, "Expected a length above 0 and of at most 1,000,000 feet.");

        if (!(framesPerSecond is >= 1 and <= 120))
            throw new ArgumentOutOfRangeException(nameof(framesPerSecond), framesPerSecond, "Expected 1 to 120 frames a second.");

        var seconds = feet * FramesPerFoot(gauge) / framesPerSecond;
        return new Runtime(Duration.FromSeconds(Math.Max(1, (long)Math.Round(seconds))), asWritten, IsApproximate: true, note);
    }

    internal static string NameOf(FootageGauge gauge) => gauge switch
    {
        FootageGauge.Mm35 => "35mm",
        FootageGauge.Mm16 => "16mm",
        FootageGauge.Mm9Point5 => "9.5mm",
        FootageGauge.Mm8 => "8mm",
        FootageGauge.Super8 => "Super 8",
        FootageGauge.Mm70 => "70mm",
        _ => throw new ArgumentOutOfRangeException(nameof(gauge), gauge, "Expected a gauge of the enumeration."),
    };

    internal static string Rate(double framesPerSecond) => framesPerSecond.ToString("0.###", CultureInfo.InvariantCulture);
}
