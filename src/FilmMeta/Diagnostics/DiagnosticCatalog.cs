namespace FilmMeta.Diagnostics;

/// <summary>What a diagnostic id stands for.</summary>
/// <param name="Code">The id, <c>FM</c> and four digits; it never changes its meaning.</param>
/// <param name="Severity">How much a finding with this id matters.</param>
/// <param name="Title">What it says, in a few words.</param>
public sealed record DiagnosticDescriptor(string Code, DiagnosticSeverity Severity, string Title);

/// <summary>All findings that reading texts and merging films can give.</summary>
public static partial class DiagnosticCatalog
{
    internal static readonly DiagnosticDescriptor NoFilm = new("FM2001", DiagnosticSeverity.Error, "The text holds no film credits");
    internal static readonly DiagnosticDescriptor UnknownLabel = new("FM2002", DiagnosticSeverity.Info, "The role catalogue does not know the label");
    internal static readonly DiagnosticDescriptor UnreadLine = new("FM2003", DiagnosticSeverity.Warning, "A line among the credits could not be read");
    internal static readonly DiagnosticDescriptor LeftOut = new("FM2004", DiagnosticSeverity.Info, "Something that the record of a film does not keep was left out");
    internal static readonly DiagnosticDescriptor GuessedNames = new("FM2005", DiagnosticSeverity.Warning, "A line without a label was read as names under the label above");
    internal static readonly DiagnosticDescriptor MarkWithoutNote = new("FM2006", DiagnosticSeverity.Info, "A mark beside a name is explained nowhere");
    internal static readonly DiagnosticDescriptor FrontMatterDiffers = new("FM2008", DiagnosticSeverity.Warning, "The page's own description contradicts the credits");
    internal static readonly DiagnosticDescriptor TakenFromFrontMatter = new("FM2009", DiagnosticSeverity.Info, "A value was taken from the page's own description");
    internal static readonly DiagnosticDescriptor UnknownCountry = new("FM2010", DiagnosticSeverity.Info, "The country table does not know the name");
    internal static readonly DiagnosticDescriptor NoTitle = new("FM2011", DiagnosticSeverity.Warning, "The credits stand under no title");

    /// <summary>What reading a text can give, ordered by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        NoFilm, UnknownLabel, UnreadLine, LeftOut, GuessedNames, MarkWithoutNote, FrontMatterDiffers, TakenFromFrontMatter, UnknownCountry, NoTitle,
    ];
}
