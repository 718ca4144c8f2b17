using FilmMeta.Diagnostics;

namespace FilmMeta.Validation;

/// <summary>What an added rule looks at.</summary>
public enum AddedRuleSubject
{
    /// <summary>The film.</summary>
    Film,

    /// <summary>Each crew credit.</summary>
    Crew,

    /// <summary>Each cast credit.</summary>
    Cast,
}

/// <summary>A rule of the caller's own about one member of a film or a credit.</summary>
/// <remarks>
/// For what such a rule cannot say, write a FluentValidation rule: every validator of this namespace is an <c>AbstractValidator</c>, to which rules
/// can be added, and which can be included in another.
/// </remarks>
public sealed record AddedRule
{
    /// <summary>The rule's id; none that begins with FM.</summary>
    public required string Id { get; init; }

    /// <summary>How much its findings matter. A warning by default.</summary>
    public DiagnosticSeverity Severity { get; init; } = DiagnosticSeverity.Warning;

    /// <summary>What it looks at.</summary>
    public AddedRuleSubject Subject { get; init; } = AddedRuleSubject.Film;

    /// <summary>
    /// The member, by its name in the JSON. Of a film: <c>title</c>, <c>year</c>, <c>countries</c>, <c>languages</c>, <c>runtime</c>, <c>formats</c>,
    /// <c>genres</c>, <c>classifications</c>, <c>identifiers</c>, <c>copyright</c>, <c>releases</c>, <c>scores</c>, <c>crew</c>, <c>cast</c>; of a crew credit: <c>label</c>,
    /// <c>role</c>, <c>department</c>, <c>name</c>, <c>kind</c>, <c>affiliation</c>, <c>note</c>, <c>section</c>; of a cast credit: <c>name</c>, <c>kind</c>, <c>character</c>, <c>note</c>, <c>group</c>.
    /// </summary>
    public required string Member { get; init; }

    /// <summary>Whether the member must have a value. False by default: then the rule looks at values that are there.</summary>
    public bool IsRequired { get; init; }

    /// <summary>A regular expression that each value must match somewhere; null for none. Matched without backtracking, so in linear time.</summary>
    public string? Pattern { get; init; }

    /// <summary>The values there may be, compared as they stand; empty for any.</summary>
    public EquatableList<string> OneOf { get; init; } = [];

    /// <summary>The message of its findings; null for one made from the rule.</summary>
    public string? Message { get; init; }
}
