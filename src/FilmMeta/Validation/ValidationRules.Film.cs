namespace FilmMeta.Validation;

// The four letters are the grades under core, archive, programme and strict: E error, W warning, I info, - not checked.
public static partial class ValidationRules
{
    private static ValidationRule[] FilmRules =>
    [
        TitleMissing, CreditsMissing, DirectorMissing, YearTooEarly, YearTooLate, YearsReversed, ReleasedBeforeMade, CopyrightBeforeMade,
            YearInTitle,
        AlternativeTitleRepeats, ValueRepeats, SoundOnSilentFilm, RuntimeTooShort,
    ];

    internal static readonly ValidationRule TitleMissing = new("FM3001", "film", "EEEE", "The film has no title",
        "Give the title as the source prints it.");

    internal static readonly ValidationRule CreditsMissing = new("FM3002", "film", "EEEE", "The film has no credit at all",
        "Give at least one crew or cast credit.");

    internal static readonly ValidationRule DirectorMissing = new("FM3003", "film", "WEWW", "The film has no director",
        "Give who directed it, or check whether the label of the director was understood.");

    internal static readonly ValidationRule YearTooEarly = new("FM3010", "film", "EEEE", "The year lies before the first film",
        "Check the year against the source.");

    internal static readonly ValidationRule YearTooLate = new("FM3011", "film", "EEEE", "The year lies in the far future",
        "Check the year against the source.");

    internal static readonly ValidationRule YearsReversed = new("FM3012", "film", "EEEE", "The range of years runs backwards",
        "Put the earlier year first.");

    internal static readonly ValidationRule ReleasedBeforeMade = new("FM3013", "film", "WWWE", "The film was released before it was made",
        "Check the date of the release and the year of the film.");

    internal static readonly ValidationRule CopyrightBeforeMade = new("FM3014", "film", "WWWW", "The copyright is older than the film",
        "Check the year of the copyright and the year of the film.");

    internal static readonly ValidationRule YearInTitle = new("FM3015", "film", "WWWW", "The title holds the year",
        "Take the year out of the title.");

    internal static readonly ValidationRule AlternativeTitleRepeats = new("FM3016", "film", "IIIW",
        "An alternative title repeats another title",
        "Leave it out.");

    internal static readonly ValidationRule ValueRepeats = new("FM3017", "film", "WWWW", "A list holds the same value twice",
        "Leave the second one out.");

    internal static readonly ValidationRule SoundOnSilentFilm = new("FM3018", "film", "IIII", "A film of the silent era has a sound credit",
        "Nothing need be wrong: check whether the credit belongs to a later sound version, and give that section.");

    internal static readonly ValidationRule RuntimeTooShort = new("FM3019", "film", "WWWW",
        "The running time is too short for so many credits",
        "Check whether minutes were read as seconds, or hours as minutes.");
}
