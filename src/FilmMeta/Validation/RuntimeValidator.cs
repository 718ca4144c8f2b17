using FilmMeta.Vocabulary;
using NodaTime;

namespace FilmMeta.Validation;

/// <summary>Checks a running time.</summary>
public sealed class RuntimeValidator : RecordValidator<Runtime>
{
    /// <summary>Makes a validator.</summary>
    /// <param name="options">Which rules apply; null for <see cref="ValidationOptions.Default"/>.</param>
    public RuntimeValidator(ValidationOptions? options = null) : base(options)
    {
        Check(ValidationRules.RuntimeNotPositive, runtime => runtime.Duration,
            runtime => runtime.Duration > Duration.Zero,
            runtime => $"The running time is {Say(runtime.Duration)}.");
        Check(ValidationRules.RuntimeTooLong, runtime => runtime.Duration,
            runtime => runtime.Duration <= Duration.FromHours(24),
            runtime => $"The running time is {Say(runtime.Duration)}.");
        Check(ValidationRules.RuntimeContradictsText, runtime => runtime.Duration,
            runtime => FindOther(runtime) is null,
            runtime => $"The running time is {Say(runtime.Duration)}, and {Failures.Quote(runtime.AsWritten)} is {Say(FindOther(runtime).GetValueOrDefault())}.");
        CheckText(runtime => runtime.Note, TextKind.Plain);
    }

    // Written times are rounded to the minute, a sum of parts by one for each.
    private static Duration? FindOther(Runtime runtime)
    {
        if (runtime.AsWritten.Length == 0 || runtime.AsWritten[0] is 'P' || !RuntimeParser.TryParse(runtime.AsWritten, out var written)
            || written is null)
        {
            return null;
        }

        var difference = written.Duration - runtime.Duration;
        return Math.Abs(difference.TotalMinutes) > 1.5 ? written.Duration : null;
    }

    /// <summary>A duration in words: "2 h 6 min", "1 min 46 s".</summary>
    internal static string Say(Duration duration)
    {
        var seconds = (long)Math.Round(duration.TotalSeconds);
        var sign = seconds < 0 ? "-" : "";
        seconds = Math.Abs(seconds);
        var (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        string[] parts = [hours > 0 ? Invariant($"{hours} h") : "", minutes > 0 ? Invariant($"{minutes} min") : "",
            rest > 0 ? Invariant($"{rest} s") : ""];
        var text = string.Join(' ', parts.Where(part => part.Length > 0));
        return text.Length == 0 ? "0 min" : sign + text;
    }
}
