namespace FilmMeta.Validation;

public static partial class ValidationRules
{
    private static ValidationRule[] FactRules =>
    [
        ClassificationSystemUnknown, ClassificationUnknown, ClassificationAgeDiffers, CountryCodeUnknown, CountryDidNotExist,
            CountryContradictsName,
        LanguageTagMalformed, RuntimeNotPositive, RuntimeTooLong, RuntimeContradictsText, RuntimeContradictsFootage,
            AspectRatioImplausible, AspectRatioContradictsText, SoundContradictsText, ColourContradictsText,
            IdentifierSchemeUnknown, IdentifierInvalid,
        IdentifierAmbiguous, ScoreOutOfRange, ScaleNotPositive, VotesNegative, ScoreEmpty, DateImpossible, ReleaseKindUnknown,
            TerritoryUnknown, CopyrightEmpty,
    ];

    internal static readonly ValidationRule ClassificationSystemUnknown = new("FM3301", "facts", "IWIW",
        "The classification system is not known",
        "Use the short name of the board, such as BBFC, MPA, FSK, or leave the system out.");

    internal static readonly ValidationRule ClassificationUnknown = new("FM3302", "facts", "WEWE",
        "The classification does not exist in its system",
        "Check the symbol and the system.");

    internal static readonly ValidationRule ClassificationAgeDiffers = new("FM3303", "facts", "WWWW",
        "The minimum age is not that of the classification",
        "Check the symbol and the age.");

    internal static readonly ValidationRule CountryCodeUnknown = new("FM3310", "facts", "EEEE", "The country code does not exist",
        "Use the alpha-2 code of ISO 3166-1, or the alpha-4 code of ISO 3166-3 for a former country.");

    internal static readonly ValidationRule CountryDidNotExist = new("FM3311", "facts", "WWWW",
        "The country did not exist in the year of the film",
        "Check the country and the year.");

    internal static readonly ValidationRule CountryContradictsName = new("FM3312", "facts", "WWWE",
        "The country code is not that of the country as written",
        "Check which of the two is right.");

    internal static readonly ValidationRule LanguageTagMalformed = new("FM3315", "facts", "EEEE", "The language tag is not well formed",
        "Use a tag of BCP 47, such as en or pt-BR.");

    internal static readonly ValidationRule RuntimeNotPositive = new("FM3320", "facts", "EEEE", "The running time is not positive",
        "Give the running time, or leave it out.");

    internal static readonly ValidationRule RuntimeTooLong = new("FM3321", "facts", "WWWE", "The running time is longer than a day",
        "Check whether minutes were read as hours, or seconds as minutes.");

    internal static readonly ValidationRule RuntimeContradictsText = new("FM3322", "facts", "WWWE",
        "The running time is not the one as written",
        "Check which of the two is right.");

    internal static readonly ValidationRule RuntimeContradictsFootage = new("FM3323", "facts", "WWWW",
        "The running time does not fit the footage",
        "Check the running time, the footage, its gauge and the speed of projection.");

    internal static readonly ValidationRule AspectRatioImplausible = new("FM3325", "facts", "WWWE", "No film has this aspect ratio",
        "Give width divided by height, such as 1.85: from 0.5 to 4 films have been made.");

    internal static readonly ValidationRule AspectRatioContradictsText = new("FM3326", "facts", "WWWE",
        "The aspect ratio is not the one as written",
        "Check which of the two is right.");

    internal static readonly ValidationRule SoundContradictsText = new("FM3327", "facts", "WWWE",
        "The kind of sound is not the one as written",
        "Check which of the two is right.");

    internal static readonly ValidationRule ColourContradictsText = new("FM3328", "facts", "WWWE",
        "The kind of colour is not the one as written",
        "Check which of the two is right.");

    internal static readonly ValidationRule IdentifierSchemeUnknown = new("FM3330", "facts", "IIIW",
        "The register of the identifier is not known",
        "Use imdb, tmdb, wikidata, eidr, isan or cnc-visa where it is one of them.");

    internal static readonly ValidationRule IdentifierInvalid = new("FM3331", "facts", "EEEE", "The identifier is none of its register",
        "Copy the identifier again: its form or its check digit is wrong.");

    internal static readonly ValidationRule IdentifierAmbiguous = new("FM3332", "facts", "WWWW",
        "The film has two different identifiers of one register",
        "Keep the one that belongs to this film.");

    internal static readonly ValidationRule ScoreOutOfRange = new("FM3340", "facts", "EEEE", "The score lies outside its scale",
        "Check the score and the best that could be given.");

    internal static readonly ValidationRule ScaleNotPositive = new("FM3341", "facts", "EEEE",
        "The best that could be given is not positive",
        "Give the top of the scale, such as 5 or 10, or leave it out.");

    internal static readonly ValidationRule VotesNegative = new("FM3342", "facts", "EEEE", "The number of votes is negative",
        "Give how many voted, or leave it out.");

    internal static readonly ValidationRule ScoreEmpty = new("FM3343", "facts", "WWWW", "The score has neither a number nor a verdict",
        "Give one of them, or leave the score out.");

    internal static readonly ValidationRule DateImpossible = new("FM3350", "facts", "EEEE", "The date does not exist",
        "Check year, month and day.");

    internal static readonly ValidationRule ReleaseKindUnknown = new("FM3351", "facts", "IIIW", "The kind of release is not known",
        "Use release or transmission.");

    internal static readonly ValidationRule TerritoryUnknown = new("FM3352", "facts", "EEEE", "The territory code does not exist",
        "Use a code of ISO 3166-1.");

    internal static readonly ValidationRule CopyrightEmpty = new("FM3360", "facts", "WWWW", "The copyright has neither a holder nor a year",
        "Give one of them, or leave the copyright out.");
}
