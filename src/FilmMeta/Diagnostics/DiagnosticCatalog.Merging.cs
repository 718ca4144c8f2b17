namespace FilmMeta.Diagnostics;

public static partial class DiagnosticCatalog
{
    internal static readonly DiagnosticDescriptor DifferentFilm = new("FM4001", DiagnosticSeverity.Error, "The sources are not about the same film");
    internal static readonly DiagnosticDescriptor ValueConflict = new("FM4002", DiagnosticSeverity.Warning, "Sources give values that cannot both hold");
    internal static readonly DiagnosticDescriptor NameMisspelt = new("FM4003", DiagnosticSeverity.Warning, "A name is spelled differently than in other sources");
    internal static readonly DiagnosticDescriptor HolderConflict = new("FM4004", DiagnosticSeverity.Warning, "Sources give one role or character to different people");
    internal static readonly DiagnosticDescriptor NameVariant = new("FM4005", DiagnosticSeverity.Info, "A name is put differently than in other sources");
    internal static readonly DiagnosticDescriptor KnownByPeople = new("FM4006", DiagnosticSeverity.Info, "A source without a title was recognised by its people");

    /// <summary>What merging can give, ordered by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Merging { get; } = [DifferentFilm, ValueConflict, NameMisspelt, HolderConflict, NameVariant, KnownByPeople];
}
