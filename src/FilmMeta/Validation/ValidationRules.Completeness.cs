namespace FilmMeta.Validation;

public static partial class ValidationRules
{
    private static ValidationRule[] CompletenessRules =>
    [
        YearMissing, CountryMissing, RuntimeMissing, LanguageMissing, ProductionCompanyMissing, CastMissing, ClassificationMissing,
            FormatMissing,
        IdentifierMissing, WriterMissing, CountryCodeMissing, GenreMissing,
    ];

    internal static readonly ValidationRule YearMissing = new("FM3401", "film", "-EEW", "The film has no year",
        "Give the year of production; a range or an approximate year will do.");

    internal static readonly ValidationRule CountryMissing = new("FM3402", "film", "-EEW", "The film has no country",
        "Give the country or countries of production.");

    internal static readonly ValidationRule RuntimeMissing = new("FM3403", "film", "-WEW", "The film has no running time",
        "Give the running time.");

    internal static readonly ValidationRule LanguageMissing = new("FM3404", "film", "-W-I", "The film has no language",
        "Give the language spoken, or shown in intertitles.");

    internal static readonly ValidationRule ProductionCompanyMissing = new("FM3405", "film", "-W-I", "The film has no production company",
        "Give the company that produced it.");

    internal static readonly ValidationRule CastMissing = new("FM3406", "film", "-III", "The film has no cast",
        "Give the cast, if there is one.");

    internal static readonly ValidationRule ClassificationMissing = new("FM3407", "film", "--WI", "The film has no classification",
        "Give the classification under which it is shown.");

    internal static readonly ValidationRule FormatMissing = new("FM3408", "film", "-WWI", "The film has no format",
        "Give what it is shown from or kept on, such as 35mm or DCP.");

    internal static readonly ValidationRule IdentifierMissing = new("FM3409", "film", "-W-I", "The film has no identifier",
        "Give the number of a register, such as EIDR, ISAN or IMDb.");

    internal static readonly ValidationRule WriterMissing = new("FM3410", "film", "---I", "The film has no writer",
        "Give who wrote it, if anybody is credited.");

    internal static readonly ValidationRule CountryCodeMissing = new("FM3411", "facts", "-W-W", "The country has no code",
        "Give the code of ISO 3166.");

    internal static readonly ValidationRule GenreMissing = new("FM3412", "film", "-I-I", "The film has no genre",
        "Give the genre or the form.");

    /// <summary>Whether a rule asks that something be there, which a source that tells only a part need not do.</summary>
    internal static bool AsksForPresence(ValidationRule rule) =>
        ReferenceEquals(rule, TitleMissing) || ReferenceEquals(rule, CreditsMissing) || ReferenceEquals(rule, DirectorMissing)
        || Array.IndexOf(CompletenessRules, rule) >= 0;
}
