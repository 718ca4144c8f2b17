using FilmMeta.Vocabulary;

namespace FilmMeta.Json;

/// <summary>
/// The roles of a credit, as the document holds them: the first in full, of further ones the ids. What the ids alone do not say
/// (department and modifiers of further roles) is what the catalogue says of the label.
/// </summary>
internal static class JsonRoles
{
    /// <summary>The roles that a reader of the document makes of these members.</summary>
    public static EquatableList<CreditRole> Resolve(string label, CreditRole first, ReadOnlySpan<string> ids)
    {
        if (ids.Length < 2)
            return [first];

        var analysis = RoleCatalog.Default.Analyze(label);
        if (HasIds(analysis, ids) && analysis[0].Equals(first))
            return analysis;

        var roles = new CreditRole[ids.Length];
        roles[0] = first;
        for (var i = 1; i < ids.Length; i++)
            roles[i] = new CreditRole(ids[i], DepartmentOf(ids[i]) ?? "");

        return EquatableList.Create<CreditRole>(roles);
    }

    /// <summary>Whether the ids alone give several roles back as they are.</summary>
    public static bool AreImplied(string label, EquatableList<CreditRole> roles)
    {
        var ids = new string[roles.Count];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = roles[i].Id;

        return Resolve(label, roles[0], ids).Equals(roles);
    }

    /// <summary>The department of a role of the catalogue; null for an unknown id.</summary>
    public static string? DepartmentOf(string id) => RoleCatalog.Default.DepartmentOf(id);

    private static bool HasIds(EquatableList<CreditRole> roles, ReadOnlySpan<string> ids)
    {
        if (roles.Count != ids.Length)
            return false;

        for (var i = 0; i < ids.Length; i++)
        {
            if (roles[i].Id != ids[i])
                return false;
        }

        return true;
    }
}
