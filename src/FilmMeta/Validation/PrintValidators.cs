using FilmMeta.Vocabulary;

namespace FilmMeta.Validation;

/// <summary>Checks the shape of the picture.</summary>
public sealed class AspectRatioValidator : RecordValidator<AspectRatio>
{
    private const decimal Tolerance = 0.02m;

    /// <summary>Makes a validator.</summary>
    /// <param name="options">Which rules apply; null for <see cref="ValidationOptions.Default"/>.</param>
    public AspectRatioValidator(ValidationOptions? options = null) : base(options)
    {
        CheckText(ratio => ratio.AsWritten, TextKind.Plain);
        Check(ValidationRules.AspectRatioImplausible, ratio => ratio.Ratio,
            ratio => ratio.Ratio is null or (>= 0.5m and <= 4m),
            ratio => Invariant($"The aspect ratio is {ratio.Ratio}."));
        Check(ValidationRules.AspectRatioContradictsText, ratio => ratio.Ratio,
            ratio => FindOther(ratio) is null,
            ratio => Invariant($"The aspect ratio is {ratio.Ratio}, and {Failures.Quote(ratio.AsWritten)} is {FindOther(ratio)}."));
    }

    // 16:9 is 1.78 or, cut off, 1.77.
    private static decimal? FindOther(AspectRatio ratio) =>
        ratio.Ratio is { } given && ratio.AsWritten is { Length: > 0 } text && AspectRatioParser.Parse(text)?.Ratio is { } written
            && Math.Abs(given - written) > Tolerance ? written : null;
}

/// <summary>Checks the sound of a film.</summary>
public sealed class SoundSystemValidator : RecordValidator<SoundSystem>
{
    /// <summary>Makes a validator.</summary>
    /// <param name="options">Which rules apply; null for <see cref="ValidationOptions.Default"/>.</param>
    public SoundSystemValidator(ValidationOptions? options = null) : base(options)
    {
        CheckText(sound => sound.AsWritten, TextKind.Plain);
        CheckText(sound => sound.System, TextKind.Plain);
        Check(ValidationRules.SoundContradictsText, sound => sound.Kind,
            sound => FindOther(sound) is null,
            sound => $"The film is {Word(sound.Kind)}, and {Failures.Quote(sound.AsWritten)} is {Word(FindOther(sound))}.");
    }

    // How many channels a system has is a matter of opinion; whether there is any sound is not.
    private static SoundKind? FindOther(SoundSystem sound) =>
        sound.Kind is { } given && sound.AsWritten is { Length: > 0 } text && SoundParser.Parse(text)?.Kind is { } written
            && (given == SoundKind.Silent) != (written == SoundKind.Silent) ? written : null;

    private static string Word(SoundKind? kind) => kind == SoundKind.Silent ? "silent" : "with sound";
}

/// <summary>Checks the colour of a film.</summary>
public sealed class ColourValidator : RecordValidator<Colour>
{
    /// <summary>Makes a validator.</summary>
    /// <param name="options">Which rules apply; null for <see cref="ValidationOptions.Default"/>.</param>
    public ColourValidator(ValidationOptions? options = null) : base(options)
    {
        CheckText(colour => colour.AsWritten, TextKind.Plain);
        CheckText(colour => colour.Process, TextKind.Plain);
        Check(ValidationRules.ColourContradictsText, colour => colour.Kind,
            colour => FindOther(colour) is null,
            colour => $"The film is {Word(colour.Kind)}, and {Failures.Quote(colour.AsWritten)} is {Word(FindOther(colour))}.");
    }

    // Between the kinds of tinting, and for films that have both, words differ.
    private static ColourKind? FindOther(Colour colour) =>
        colour.Kind is { } given && colour.AsWritten is { Length: > 0 } text && ColourParser.Parse(text)?.Kind is { } written
            && given is ColourKind.Colour or ColourKind.BlackAndWhite && written is ColourKind.Colour or ColourKind.BlackAndWhite && given != written ? written : null;

    private static string Word(ColourKind? kind) => kind == ColourKind.BlackAndWhite ? "in black and white" : "in colour";
}
