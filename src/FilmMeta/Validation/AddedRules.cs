using System.Text.RegularExpressions;
using FluentValidation;

namespace FilmMeta.Validation;

/// <summary>Puts the caller's own rules into the validators.</summary>
internal static class AddedRules
{
    private static readonly Dictionary<string, Member<Film>> FilmMembers = new(StringComparer.Ordinal)
    {
        ["title"] = new(nameof(Film.Title), film => [film.Title]),
        ["year"] = new(nameof(Film.Years), film => [film.Years?.From.ToString(System.Globalization.CultureInfo.InvariantCulture)]),
        ["countries"] = new(nameof(Film.Countries), film => film.Countries.Select(country => country.Code ?? country.AsWritten)),
        ["languages"] = new(nameof(Film.Languages), film => film.Languages.Select(language => language.Code ?? language.AsWritten)),
        ["runtime"] = new(nameof(Film.Runtime),
            film => [film.Runtime is { } runtime
            ? NodaTime.Text.PeriodPattern.NormalizingIso.Format(NodaTime.Period.FromSeconds((long)runtime.Duration.TotalSeconds)) : null]),
        ["formats"] = new(nameof(Film.Formats), film => film.Formats),
        ["genres"] = new(nameof(Film.Genres), film => film.Genres),
        ["classifications"] = new(nameof(Film.Classifications),
            film => film.Classifications.Select(classification => $"{classification.System} {classification.Symbol}".Trim())),
        ["identifiers"] = new(nameof(Film.Identifiers),
            film => film.Identifiers.Select(identifier => $"{identifier.Scheme}:{identifier.Value}")),
        ["copyright"] = new(nameof(Film.Copyright), film => film.Copyright is { } copyright ? copyright.Holders : []),
        ["releases"] = new(nameof(Film.Releases),
            film => film.Releases.Select(release => $"{release.Kind} {release.Date} {release.By}".Trim())),
        ["scores"] = new(nameof(Film.Scores),
            film => film.Scores.Select(score => score.Verdict ?? FormattableString.Invariant($"{score.Value}/{score.OutOf}"))),
        ["crew"] = new(nameof(Film.Crew), film => film.Crew.Select(credit => credit.Name)),
        ["cast"] = new(nameof(Film.Cast), film => film.Cast.Select(credit => credit.Name)),
    };

    private static readonly Dictionary<string, Member<CrewCredit>> CrewMembers = new(StringComparer.Ordinal)
    {
        ["label"] = new(nameof(CrewCredit.Label), credit => [credit.Label]),
        ["role"] = new(nameof(CrewCredit.Roles), credit => credit.Roles.Select(role => role.Id)),
        ["department"] = new(nameof(CrewCredit.Roles), credit => credit.Roles.Select(role => role.Department)),
        ["name"] = new("Contributor.Name", credit => [credit.Name]),
        ["kind"] = new("Contributor.Kind", credit => [Kind(credit.Contributor)]),
        ["affiliation"] = new(nameof(CrewCredit.Affiliation), credit => [credit.Affiliation]),
        ["note"] = new(nameof(CrewCredit.Note), credit => [credit.Note]),
        ["section"] = new(nameof(CrewCredit.Section), credit => [credit.Section]),
    };

    private static readonly Dictionary<string, Member<CastCredit>> CastMembers = new(StringComparer.Ordinal)
    {
        ["name"] = new("Contributor.Name", credit => [credit.Name]),
        ["kind"] = new("Contributor.Kind", credit => [Kind(credit.Contributor)]),
        ["character"] = new(nameof(CastCredit.Character), credit => [credit.Character]),
        ["note"] = new(nameof(CastCredit.Note), credit => [credit.Note]),
        ["group"] = new(nameof(CastCredit.Group), credit => [credit.Group]),
    };

    internal static void AddTo(FilmValidator validator, ValidationOptions options) =>
        Add(validator, options, AddedRuleSubject.Film, FilmMembers);

    internal static void AddTo(CrewCreditValidator validator, ValidationOptions options) =>
        Add(validator, options, AddedRuleSubject.Crew, CrewMembers);

    internal static void AddTo(CastCreditValidator validator, ValidationOptions options) =>
        Add(validator, options, AddedRuleSubject.Cast, CastMembers);

    /// <summary>What keeps a rule from being used, as a sentence; null for nothing.</summary>
    internal static string? FindFault(AddedRule rule)
    {
        if (string.IsNullOrWhiteSpace(rule.Id) || rule.Id.StartsWith("FM", StringComparison.OrdinalIgnoreCase))
            return $"The id of an added rule is {Failures.Quote(rule.Id)}; it must have one, and FM is for the rules of the list.";

        ICollection<string> members = rule.Subject switch
        {
            AddedRuleSubject.Film => FilmMembers.Keys,
            AddedRuleSubject.Crew => CrewMembers.Keys,
            _ => CastMembers.Keys,
        };
        if (!members.Contains(rule.Member))
            return $"The added rule {rule.Id} names the member {Failures.Quote(rule.Member)}; there are: {string.Join(", ", members)}.";
        if (!rule.IsRequired && rule.Pattern is null && rule.OneOf.Count == 0)
            return $"The added rule {rule.Id} asks for nothing; give required, pattern or oneOf.";
        if (rule.Pattern is null)
            return null;

        try
        {
            _ = Compile(rule.Pattern);
            return null;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return $"The pattern of the added rule {rule.Id} cannot be used: {e.Message}";
        }
    }

    private static void Add<T>(RecordValidator<T> validator, ValidationOptions options, AddedRuleSubject subject, Dictionary<string, Member<T>> members)
    {
        foreach (var rule in options.Added)
        {
            if (rule.Subject != subject)
                continue;
            if (FindFault(rule) is { } fault)
                throw new ArgumentException(fault, nameof(options));

            var (path, read) = members[rule.Member];
            var pattern = rule.Pattern is null ? null : Compile(rule.Pattern);
            validator.RuleFor(record => record)
                .Must((record, _) => IsGood(read(record!), rule, pattern))
                .OverridePropertyName(path)
                .WithErrorCode(rule.Id)
                .WithSeverity(Failures.Grade(rule.Severity))
                .WithMessage(record => rule.Message ?? Describe(rule, read(record!)));
        }
    }

    private static bool IsGood(IEnumerable<string?> values, AddedRule rule, Regex? pattern)
    {
        var any = false;
        foreach (var value in values)
        {
            if (string.IsNullOrWhiteSpace(value))
                continue;

            any = true;
            if ((pattern is not null && !pattern.IsMatch(value)) || (rule.OneOf.Count > 0 && !rule.OneOf.Contains(value)))
                return false;
        }

        return any || !rule.IsRequired;
    }

    private static string Describe(AddedRule rule, IEnumerable<string?> values)
    {
        var found = string.Join(", ", values.Where(value => !string.IsNullOrWhiteSpace(value)));
        return found.Length == 0
            ? $"The member '{rule.Member}' has no value. Give one."
            : $"The member '{rule.Member}' is {Failures.Quote(found)}, expected {(rule.OneOf.Count > 0 ? "one of " + string.Join(", ", rule.OneOf) : "a match of " + rule.Pattern)}.";
    }

    private static Regex Compile(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static string Kind(Contributor contributor) => contributor.Kind == ContributorKind.Person ? "person" : "organisation";

    /// <summary>A member that rules can ask for: the property path of its findings, and its values as texts.</summary>
    private sealed record Member<T>(string Path, Func<T, IEnumerable<string?>> Read);
}
