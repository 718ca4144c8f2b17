using FilmMeta.Vocabulary;
using NodaTime;

namespace FilmMeta.Validation;

/// <summary>Holds a running time against the length of the film that stands beside it.</summary>
internal static class FootageFaults
{
    // What films run at: 16 frames a second in the silent era, 25 on television, and what rounding and leaders add.
    private const double Slowest = 24.0 / 16 * 1.05;
    private const double Fastest = 24.0 / 25 * 0.93;

    // A foot of 16mm holds 40 frames, one of 35mm holds 16.
    private const double SmallGauge = 40.0 / 16;

    // Beyond this, a text is no statement of a length.
    private const int LongestText = 200;

    /// <summary>The lengths that the running time does not fit, and where they stand.</summary>
    internal static IEnumerable<(string Path, string What)> Find(Film film)
    {
        if (film.Runtime is not { } runtime || runtime.Duration <= Duration.Zero)
            yield break;

        if (FindIn(runtime.Note, runtime.Duration) is { } inNote)
            yield return (nameof(Film.Runtime), inNote);

        for (var i = 0; i < film.Formats.Count; i++)
        {
            if (FindIn(film.Formats[i], runtime.Duration) is { } inFormat)
                yield return (FormattableString.Invariant($"{nameof(Film.Formats)}[{i}]"), inFormat);
        }

        for (var i = 0; i < film.OtherRuntimes.Count; i++)
        {
            // A remark says that it is another version's.
            var other = film.OtherRuntimes[i];
            if ((other.Note is null || other.Note.StartsWith("computed from", StringComparison.Ordinal))
                && FindIn(other.AsWritten, runtime.Duration) is { } inOther)
            {
                yield return (FormattableString.Invariant($"{nameof(Film.OtherRuntimes)}[{i}]"), inOther);
            }
        }
    }

    private static string? FindIn(string? text, Duration duration)
    {
        if (text is null || text.Length > LongestText)
            return null;

        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || (i > 0 && (char.IsAsciiLetterOrDigit(text[i - 1]) || text[i - 1] is '.' or ',')))
                continue;
            if (FootageParser.Match(text.AsSpan(i), out var length) == 0 || length is null)
                continue;

            var ratio = duration.TotalSeconds / length.Duration.TotalSeconds;
            var isGaugeKnown = text.Contains("mm", StringComparison.Ordinal);
            return Fits(ratio) || (!isGaugeKnown && Fits(ratio / SmallGauge))
                ? null
                : $"The film runs {RuntimeValidator.Say(duration)}, and {Failures.Quote(length.AsWritten)} would run about {RuntimeValidator.Say(length.Duration)}.";
        }

        return null;
    }

    private static bool Fits(double ratio) => ratio is >= Fastest and <= Slowest;
}
