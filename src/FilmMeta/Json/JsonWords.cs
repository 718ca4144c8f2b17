using FilmMeta.Diagnostics;

namespace FilmMeta.Json;

/// <summary>The words that stand for the values of an enumeration.</summary>
internal static class JsonWords
{
    /// <summary>The order of a name that puts the family name first; the other order is not written.</summary>
    public const string FamilyFirst = "family-first";

    public static string Of(ContributorKind kind) => kind == ContributorKind.Organisation ? "organisation" : "person";

    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>The word for a basis; null for a credits line, which goes without saying.</summary>
    public static string? Of(CreditBasis basis) => basis == CreditBasis.Prose ? "prose" : null;

    public static CreditBasis? Basis(string word) => word == "prose" ? CreditBasis.Prose : null;

    public static ContributorKind? Kind(string word) => word switch
    {
        "person" => ContributorKind.Person,
        "organisation" => ContributorKind.Organisation,
        _ => null,
    };

    public static string Of(SoundKind kind) => kind switch
    {
        SoundKind.Silent => "silent",
        SoundKind.Mono => "mono",
        SoundKind.Stereo => "stereo",
        SoundKind.Surround => "surround",
        _ => "sound",
    };

    public static string Of(ColourKind kind) => kind switch
    {
        ColourKind.BlackAndWhite => "black-and-white",
        ColourKind.Mixed => "mixed",
        ColourKind.Tinted => "tinted",
        ColourKind.HandColoured => "hand-coloured",
        _ => "colour",
    };

    public static SoundKind? Sound(string word) => word switch
    {
        "silent" => SoundKind.Silent,
        "sound" => SoundKind.Sound,
        "mono" => SoundKind.Mono,
        "stereo" => SoundKind.Stereo,
        "surround" => SoundKind.Surround,
        _ => null,
    };

    public static ColourKind? Colour(string word) => word switch
    {
        "colour" => ColourKind.Colour,
        "black-and-white" => ColourKind.BlackAndWhite,
        "mixed" => ColourKind.Mixed,
        "tinted" => ColourKind.Tinted,
        "hand-coloured" => ColourKind.HandColoured,
        _ => null,
    };

    public static DiagnosticSeverity? Severity(string word) => word switch
    {
        "error" => DiagnosticSeverity.Error,
        "warning" => DiagnosticSeverity.Warning,
        "info" => DiagnosticSeverity.Info,
        _ => null,
    };
}
