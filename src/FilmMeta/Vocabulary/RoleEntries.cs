namespace FilmMeta.Vocabulary;

/// <summary>What the analysis of labels needs to know of a role.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Department">Its department.</param>
/// <param name="Holder">Who usually stands under it.</param>
internal sealed record RoleHead(string Id, string Department, RoleHolder Holder);

/// <summary>What a label of the table stands for.</summary>
/// <param name="Role">The role.</param>
/// <param name="Modifiers">The modifiers that stand in the label itself: "2nd" in "2nd AC".</param>
/// <param name="TakesSubject">Whether unknown words before it may be its subject.</param>
internal sealed record RoleEntry(RoleHead Role, EquatableList<string> Modifiers, bool TakesSubject);

/// <summary>The labels of the tables by key, from <c>roles-index.tsv</c>.</summary>
/// <remarks>
/// Cutting fourteen thousand labels into keys costs more than everything else a short run does, so the keys are kept in a table of their own,
/// written by <see cref="RoleIndex"/>. The dictionaries are plain ones: freezing them would cost more than it saves.
/// </remarks>
internal sealed class RoleEntries
{
    private readonly RoleHead[] _roles;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _heads;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _openings;
    private readonly Dictionary<string, RoleEntry>.AlternateLookup<ReadOnlySpan<char>> _wholes;
    private readonly int _longest;

    private RoleEntries(RoleHead[] roles, Dictionary<string, int> heads, Dictionary<string, int> openings, Dictionary<string, RoleEntry> wholes, int longest)
    {
        _roles = roles;
        _heads = heads.GetAlternateLookup<ReadOnlySpan<char>>();
        _openings = openings.GetAlternateLookup<ReadOnlySpan<char>>();
        _wholes = wholes.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = longest;
        ById = new Dictionary<string, RoleHead>(roles.Length, StringComparer.Ordinal);
        foreach (var role in roles)
            ById.Add(role.Id, role);
    }

    /// <summary>The roles by id.</summary>
    public Dictionary<string, RoleHead> ById { get; }

    /// <summary>The entry of a complete label.</summary>
    /// <param name="key">Its key, ordinals and units included.</param>
    /// <returns>The entry; null where there is none.</returns>
    public RoleEntry? Whole(ReadOnlySpan<char> key) => _wholes.TryGetValue(key, out var entry) ? entry : Head(key);

    /// <summary>The entry of a run of words.</summary>
    /// <param name="key">Its key, ordinals and units left out.</param>
    /// <returns>The entry; null where there is none.</returns>
    public RoleEntry? Head(ReadOnlySpan<char> key) =>
        key.Length <= _longest && _heads.TryGetValue(key, out var number) ? new RoleEntry(_roles[number >> 1], [], (number & 1) == 1) : null;

    /// <summary>The entry of the first words of a label that says more: "Based on …".</summary>
    /// <param name="key">The key of these words.</param>
    /// <returns>The entry; null where there is none.</returns>
    public RoleEntry? Opening(ReadOnlySpan<char> key) =>
        key.Length <= _longest && _openings.TryGetValue(key, out var number) ? new RoleEntry(_roles[number >> 1], [], true) : null;

    /// <summary>Reads the index.</summary>
    /// <param name="index">The text of <c>roles-index.tsv</c>.</param>
    /// <returns>The look-ups.</returns>
    public static RoleEntries Read(string index)
    {
        var roles = new List<RoleHead>(600);
        var heads = new Dictionary<string, int>(16000, StringComparer.Ordinal);
        var openings = new Dictionary<string, int>(600, StringComparer.Ordinal);
        var wholes = new Dictionary<string, RoleEntry>(200, StringComparer.Ordinal);
        var longest = 0;
        var departments = new Dictionary<string, string>(StringComparer.Ordinal);
        var left = index.AsSpan();
        while (!left.IsEmpty)
        {
            var end = left.IndexOf('\n');
            var line = left[..(end < 0 ? left.Length : end)];
            left = left[(end < 0 ? left.Length : end + 1)..];
            if (line.IsEmpty || line[0] == '#')
                continue;

            // The first letter of a line says what it is; "r" opens a role and the lines after it belong to it.
            var rest = line[2..];
            var number = (roles.Count - 1) << 1;
            switch (line[0])
            {
                case 'r':
                    var first = rest.IndexOf('\t');
                    var department = rest[(first + 3)..].ToString();
                    if (!departments.TryAdd(department, department))
                        department = departments[department];
                    roles.Add(new RoleHead(rest[..first].ToString(), department, ParseHolder(rest[first + 1])));
                    break;
                case 's' or 'c':
                    heads[rest.ToString()] = line[0] == 's' ? number | 1 : number;
                    longest = Math.Max(longest, rest.Length);
                    break;
                case 'o':
                    openings[rest.ToString()] = number;
                    longest = Math.Max(longest, rest.Length);
                    break;
                case 'w':
                    var tab = rest.IndexOf('\t');
                    var modifiers = rest[(tab + 1)..].ToString();
                    wholes[rest[..tab].ToString()] = new RoleEntry(roles[^1], modifiers.Length == 0 ? [] : modifiers.Split(',').ToEquatableList(), false);
                    break;
            }
        }

        return new RoleEntries([.. roles], heads, openings, wholes, longest);
    }

    /// <summary>Reads the letter of a holder.</summary>
    /// <param name="letter">P, O or E.</param>
    /// <returns>The holder.</returns>
    public static RoleHolder ParseHolder(char letter) => letter switch { 'P' => RoleHolder.Person, 'O' => RoleHolder.Organisation, _ => RoleHolder.Either };
}
