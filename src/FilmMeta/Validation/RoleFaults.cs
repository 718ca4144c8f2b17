using System.Collections.Frozen;
using FilmMeta.Vocabulary;

namespace FilmMeta.Validation;

/// <summary>What can be wrong with the role of a credit.</summary>
internal static class RoleFaults
{
    // Work of one pair of hands. A firm may be credited with costumes, effects or music, and two people under one name with a direction.
    private static readonly FrozenSet<string> PersonalRoles = FrozenSet.Create(StringComparer.Ordinal,
        "assistant-director", "script-supervisor", "camera-operator", "focus-puller", "clapper-loader", "gaffer", "best-boy", "key-grip",
        "boom-operator", "sound-recordist",
        "director-of-photography", "screenwriter", "dialogue-coach", "stunt-double", "stand-in", "floor-manager", "production-assistant",
        "runner", "production-manager", "line-producer");

    // What only a firm does. Persons present, sponsor and support films too.
    private static readonly FrozenSet<string> CompanyRoles = FrozenSet.Create(StringComparer.Ordinal,
        "production-company", "co-production-company", "distributor", "laboratory", "broadcaster", "studio", "sound-system", "film-stock");

    private static readonly Lazy<FrozenSet<string>> Departments = new(static () => RoleCatalog.Default.Roles.Select(role => role.Department).ToFrozenSet(StringComparer.Ordinal));

    internal static string? FindUnknownRole(EquatableList<CreditRole> roles)
    {
        foreach (var role in roles.AsSpan())
        {
            if (RoleCatalog.Default.Find(role.Id) is null)
                return role.Id;
        }

        return null;
    }

    internal static string? FindUnknownDepartment(EquatableList<CreditRole> roles)
    {
        foreach (var role in roles.AsSpan())
        {
            if (role.Department.Length > 0 && !Departments.Value.Contains(role.Department))
                return role.Department;
        }

        return null;
    }

    /// <summary>What speaks against the roles in the label, as a sentence; null where it is not known, or names one of them.</summary>
    internal static string? FindContradiction(CrewCredit credit)
    {
        if (credit.Roles.Count == 0 || credit.Label.Length == 0)
            return null;

        var named = RoleCatalog.Default.Analyze(credit.Label);
        if (named.Count == 0)
            return null;

        foreach (var role in credit.Roles.AsSpan())
        {
            // A neighbour in the department is a question of judgement.
            if (RoleCatalog.Default.Find(role.Id) is not { } known
                || named.Any(other => other.Id == role.Id || other.Department == known.Department || other.Department == role.Department))
            {
                return null;
            }
        }

        return $"The label {Failures.Quote(credit.Label)} names the role {named[0].Id}, the entry has {credit.Roles[0].Id}.";
    }

    internal static bool IsForCompanies(CreditRole? role) => role is not null && CompanyRoles.Contains(role.Id);

    internal static bool IsForOnePerson(CreditRole? role) => role is not null && PersonalRoles.Contains(role.Id);
}
