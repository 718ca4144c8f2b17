using FilmMeta.Vocabulary;
using NodaTime;

namespace FilmMeta.Validation;

/// <summary>Checks a statement of copyright.</summary>
public sealed class CopyrightValidator : RecordValidator<Copyright>
{
    /// <summary>Makes a validator.</summary>
    /// <param name="options">Which rules apply; null for <see cref="ValidationOptions.Default"/>.</param>
    public CopyrightValidator(ValidationOptions? options = null) : base(options)
    {
        CheckTexts(copyright => copyright.Holders, TextKind.Organisation);
        Check(ValidationRules.CopyrightEmpty, copyright => copyright.Holders,
            copyright => copyright.Holders.Count > 0 || copyright.Year is not null,
            _ => "The copyright has neither a holder nor a year.");
    }
}

/// <summary>Checks a release or a transmission.</summary>
public sealed class ReleaseEventValidator : RecordValidator<ReleaseEvent>
{
    /// <summary>Makes a validator.</summary>
    /// <param name="options">Which rules apply; null for <see cref="ValidationOptions.Default"/>.</param>
    public ReleaseEventValidator(ValidationOptions? options = null) : base(options)
    {
        Check(ValidationRules.ReleaseKindUnknown, release => release.Kind,
            release => release.Kind is "release" or "transmission",
            release => $"The kind is {Failures.Quote(release.Kind)}.");
        Check(ValidationRules.DateImpossible, release => release.Date,
            release => release.Date is not { } date || Exists(date),
            release => $"The date is {release.Date}.");
        Check(ValidationRules.TerritoryUnknown, release => release.Territory,
            release => release.Territory is not { } territory || CountryCode.Exists(territory),
            release => $"The territory is {Failures.Quote(release.Territory)}.");
        CheckText(release => release.By, TextKind.Plain);
    }

    private static bool Exists(PartialDate date) =>
        date.Year is >= 1 and <= 9999 && date.Month is null or (>= 1 and <= 12)
        && (date.Day is null || (date.Month is { } month && date.Day >= 1
        && date.Day <= CalendarSystem.Iso.GetDaysInMonth(date.Year, month)));
}

/// <summary>Checks the decision of a censor or a rating board.</summary>
public sealed class ClassificationValidator : RecordValidator<Classification>
{
    /// <summary>Makes a validator.</summary>
    /// <param name="options">Which rules apply; null for <see cref="ValidationOptions.Default"/>.</param>
    public ClassificationValidator(ValidationOptions? options = null) : base(options)
    {
        Check(ValidationRules.ClassificationSystemUnknown, classification => classification.System,
            classification => classification.System is not { } system || ClassificationTable.FindSystem(system) is not null,
            classification => $"The system is {Failures.Quote(classification.System)}.");
        Check(ValidationRules.ClassificationUnknown, classification => classification.Symbol,
            classification => FindSystem(classification) is not { } system || ClassificationTable.IsSymbol(system, classification.Symbol),
            classification => $"{FindSystem(classification)} has no classification {Failures.Quote(classification.Symbol)}.");
        Check(ValidationRules.ClassificationAgeDiffers, classification => classification.MinimumAge,
            classification => FindAge(classification) is null,
            classification => Invariant($"{FindSystem(classification)} lets into {classification.Symbol} from {FindAge(classification)} on, the entry says {classification.MinimumAge}."));
        Check(ValidationRules.TerritoryUnknown, classification => classification.Territory,
            classification => classification.Territory is not { } territory || CountryCode.Exists(territory),
            classification => $"The territory is {Failures.Quote(classification.Territory)}.");
        CheckText(classification => classification.Symbol, TextKind.Plain);
        CheckTexts(classification => classification.Advice, TextKind.Plain);
    }

    private static string? FindSystem(Classification classification) =>
        classification.System is { } system ? ClassificationTable.FindSystem(system) : null;

    // The age of the classification where it is another than the entry's. Symbols that meant two ages at two times are let pass.
    private static int? FindAge(Classification classification) =>
        classification.MinimumAge is { } given && FindSystem(classification) is { } system
            && ClassificationTable.FindMinimumAge(system, classification.Symbol) is { } age && age != given
        && !(system == "BBFC" && classification.Symbol is "X" or "A") ? age : null;
}

/// <summary>Checks what a critic or an audience gave.</summary>
public sealed class ScoreValidator : RecordValidator<Score>
{
    /// <summary>Makes a validator.</summary>
    /// <param name="options">Which rules apply; null for <see cref="ValidationOptions.Default"/>.</param>
    public ScoreValidator(ValidationOptions? options = null) : base(options)
    {
        Check(ValidationRules.ScaleNotPositive, score => score.OutOf,
            score => score.OutOf is not <= 0,
            score => Invariant($"The best is {score.OutOf}."));
        Check(ValidationRules.ScoreOutOfRange, score => score.Value,
            score => score.Value is not { } value || (value >= 0 && (score.OutOf is null or <= 0 || value <= score.OutOf)),
            score =>
                score.OutOf is null ? Invariant($"The score is {score.Value}.")
                    : Invariant($"The score is {score.Value} out of {score.OutOf}."));
        Check(ValidationRules.VotesNegative, score => score.Votes,
            score => score.Votes is not < 0,
            score => Invariant($"The number of votes is {score.Votes}."));
        Check(ValidationRules.ScoreEmpty, score => score.Value,
            score => score.Value is not null || !string.IsNullOrWhiteSpace(score.Verdict),
            _ => "The score has neither a number nor a verdict.");
        CheckText(score => score.Verdict, TextKind.Plain);
        CheckText(score => score.By, TextKind.Plain);
    }
}

/// <summary>Checks a number or name by which a register knows a film.</summary>
public sealed class IdentifierValidator : RecordValidator<Identifier>
{
    /// <summary>Makes a validator.</summary>
    /// <param name="options">Which rules apply; null for <see cref="ValidationOptions.Default"/>.</param>
    public IdentifierValidator(ValidationOptions? options = null) : base(options)
    {
        Check(ValidationRules.IdentifierSchemeUnknown, identifier => identifier.Scheme,
            identifier => IsKnown(identifier),
            identifier => $"The register is {Failures.Quote(identifier.Scheme)}.");
        Check(ValidationRules.IdentifierInvalid, identifier => identifier.Value,
            identifier => FindFault(identifier) is null,
            identifier => $"{Failures.Quote(identifier.Value)} is no identifier of {identifier.Scheme}: {FindFault(identifier)}.");
        CheckText(identifier => identifier.Scheme, TextKind.Plain);
        CheckText(identifier => identifier.Value, TextKind.Plain);
    }

    private static bool IsKnown(Identifier identifier) =>
        identifier.Scheme is "imdb" or "tmdb" or "wikidata" or "eidr" or "isan" or "cnc-visa";

    private static string? FindFault(Identifier identifier)
    {
        if (!IsKnown(identifier) || identifier.Value.Length == 0)
            return null;
        if ((identifier.Scheme == "imdb" && identifier.Value.StartsWith("nm", StringComparison.Ordinal))
            || (identifier.Scheme == "tmdb" && identifier.Value.StartsWith("person/", StringComparison.Ordinal)))
        {
            return "it is that of a person, expected that of a film";
        }

        return IdentifierParser.IsValid(identifier, out var reason) ? null : reason;
    }
}
