using System.Text;

namespace FilmMeta.Validation;

/// <summary>Knows where the members of the records stand in the JSON of a film.</summary>
internal static class MemberPath
{
    /// <summary>The JSON pointer for a property path: <c>Crew[3].Contributor.Name</c> is <c>/crew/3/name</c>.</summary>
    internal static string ToPointer(string? path)
    {
        if (string.IsNullOrEmpty(path))
            return "";

        var pointer = new StringBuilder(path.Length + 8);
        var owner = "";
        foreach (var step in path.Split('.'))
        {
            var bracket = step.IndexOf('[', StringComparison.Ordinal);
            var name = bracket < 0 ? step : step[..bracket];
            var index = bracket < 0 ? "" : step[(bracket + 1)..].TrimEnd(']');
            Append(pointer, owner, name, index);
            owner = index.Length == 0 ? name : name == "Roles" ? "Role" : "Item";
        }

        return pointer.ToString();
    }

    /// <summary>The property path for one of the few pointers that are not made from a path: a list of the film, or the name of a credit.</summary>
    internal static string ToPath(string pointer) => pointer.Split('/') switch
    {
        ["", var list, var index, "name"] =>
            FormattableString.Invariant($".{char.ToUpperInvariant(list[0])}{list[1..]}[{index}].Contributor.Name"),
        ["", var list] => FormattableString.Invariant($".{char.ToUpperInvariant(list[0])}{list[1..]}"),
        _ => "",
    };

    private static void Append(StringBuilder pointer, string owner, string name, string index)
    {
        switch (owner, name)
        {
            case (_, "Contributor"):
            case ("Years", "From"):
            case ("Runtime", "Duration"):
            case ("Role", "Id"):
                break;
            case (_, "Years"):
                pointer.Append("/year");
                break;
            case ("Years", "To"):
                pointer.Append("s/to");
                break;
            case ("Runtime", _):
                pointer.Append(name);
                break;
            case (_, "Roles") when index.Length == 0:
                pointer.Append("/role");
                break;
            case (_, "Roles") when index == "0":
                pointer.Append("/role");
                return;
            case ("Role", _):
                // The members of the first role stand beside its id; those of the others stand nowhere else than in the list.
                if (pointer.ToString().EndsWith("/role", StringComparison.Ordinal))
                    pointer.Length -= "/role".Length;

                Append(pointer, name);
                break;
            case (_, "IsVoice" or "IsUncredited"):
                Append(pointer, name[2..]);
                break;
            default:
                Append(pointer, name);
                break;
        }

        if (index.Length > 0)
            pointer.Append('/').Append(index);
    }

    private static void Append(StringBuilder pointer, string name)
    {
        if (name.Length > 0)
            pointer.Append('/').Append(char.ToLowerInvariant(name[0])).Append(name, 1, name.Length - 1);
    }
}
