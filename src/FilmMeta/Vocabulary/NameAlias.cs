namespace FilmMeta.Vocabulary;

/// <summary>Another name of a contributor, given in a remark beside the name: "as Ian McLellan", "[i.e. Dalton Trumbo]".</summary>
/// <param name="Name">The other name, as printed.</param>
/// <param name="Kind">What sort of name it is: <c>credited-as</c>, <c>real-name</c> or <c>also-known-as</c>.</param>
public sealed record NameAlias(string Name, string Kind)
{
    // Longer openings first: "billed as" before "as".
    private static readonly (string Opening, string Kind)[] Openings =
    [
        ("credited as ", "credited-as"), ("billed as ", "credited-as"), ("here billed as ", "credited-as"), ("listed as ", "credited-as"), ("under the name ", "credited-as"),
        ("under the pseudonym ", "credited-as"), ("writing as ", "credited-as"), ("as ", "credited-as"), ("als ", "credited-as"), ("sous le nom de ", "credited-as"),
        ("i.e. ", "real-name"), ("i.e., ", "real-name"), ("ie ", "real-name"), ("that is ", "real-name"), ("real name ", "real-name"), ("born ", "real-name"), ("né ", "real-name"),
        ("née ", "real-name"), ("recte ", "real-name"), ("pseudonym of ", "real-name"), ("pseudonym for ", "real-name"), ("d.i. ", "real-name"),
        ("also known as ", "also-known-as"), ("a.k.a. ", "also-known-as"), ("aka ", "also-known-as"), ("alias ", "also-known-as"), ("dit ", "also-known-as"), ("formerly ", "also-known-as"),
    ];

    /// <summary>Reads a remark.</summary>
    /// <param name="note">The remark, with or without brackets.</param>
    /// <returns>The alias; null when the remark gives none: "as himself", "as a child", "2nd unit".</returns>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is null.</exception>
    public static NameAlias? Parse(string note)
    {
        ArgumentNullException.ThrowIfNull(note);
        var text = note.AsSpan().Trim().Trim("[]()").Trim();
        foreach (var (opening, kind) in Openings)
        {
            if (!text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                continue;

            var name = text[opening.Length..].Trim().Trim("\"'\u201C\u201D\u2018\u2019").Trim();

            // "as himself" and "as a child" go on in small letters.
            return name.IsEmpty || char.IsLower(name[0]) ? null : new NameAlias(name.ToString(), kind);
        }

        return null;
    }
}
