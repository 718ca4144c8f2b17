namespace FilmMeta.Validation;

public static partial class ValidationRules
{
    private static ValidationRule[] CatalogueRules => [DuplicateFilm, SharedIdentifier, ContradictingFacts, SpeltTwoWays];

    internal static readonly ValidationRule DuplicateFilm = new("FM3501", "catalogue", "WWWW",
        "The same film probably stands in the catalogue twice",
        "Merge the entries, or tell them apart by year or title.");

    internal static readonly ValidationRule SharedIdentifier = new("FM3502", "catalogue", "EEEE", "Two films share one identifier",
        "Check to which of them it belongs.");

    internal static readonly ValidationRule ContradictingFacts = new("FM3503", "catalogue", "WWWW",
        "Entries of one film contradict each other",
        "Check which of them is right.");

    internal static readonly ValidationRule SpeltTwoWays = new("FM3504", "catalogue", "WWWW", "One person is probably spelt in two ways",
        "Decide on one spelling where they are the same person.");
}
