namespace FilmMeta.Validation;

/// <summary>Checks one cast credit.</summary>
public sealed class CastCreditValidator : RecordValidator<CastCredit>
{
    /// <summary>Makes a validator.</summary>
    /// <param name="options">Which rules apply; null for <see cref="ValidationOptions.Default"/>.</param>
    public CastCreditValidator(ValidationOptions? options = null) : base(options)
    {
        CheckText(credit => credit.Character, TextKind.Character);
        CheckText(credit => credit.Note, TextKind.Plain);
        CheckRecord(
            (ValidationRules.CharacterIsPerformer, nameof(CastCredit.Character),
                credit => string.Equals(credit.Character, credit.Name, StringComparison.OrdinalIgnoreCase)
                    ? $"Performer and character are both {Failures.Quote(credit.Name)}." : null),
            (ValidationRules.NameAndCharacterSwapped, nameof(CastCredit.Contributor) + "." + nameof(Contributor.Name),
                credit => CharacterFaults.LooksSwapped(credit)
                    ? $"The name {Failures.Quote(credit.Name)} reads like a part, the character {Failures.Quote(credit.Character)} like a person." : null),
            (ValidationRules.VoiceNotMarked, nameof(CastCredit.Character),
                credit => !credit.IsVoice
                    && CharacterFaults.SaysVoice(credit.Character) ? $"The character is {Failures.Quote(credit.Character)}." : null),
            (ValidationRules.UncreditedNotMarked, nameof(CastCredit.Character),
                credit => !credit.IsUncredited
                    && (UncreditedWord.IsIn(credit.Character) || UncreditedWord.IsIn(credit.Note))
                    ? $"The text {Failures.Quote(UncreditedWord.IsIn(credit.Note) ? credit.Note : credit.Character)} says that {Failures.Quote(credit.Name)} is not credited." : null),
            (ValidationRules.CharactersDiffer, nameof(CastCredit.Characters),
                credit => CharacterFaults.FindForeign(credit) is { } foreign
                    ? $"The list has {Failures.Quote(foreign)}, the character is {Failures.Quote(credit.Character)}." : null));
        RuleFor(credit => credit.Contributor).SetValidator(new ContributorValidator(Options));
        AddedRules.AddTo(this, Options);
    }
}
