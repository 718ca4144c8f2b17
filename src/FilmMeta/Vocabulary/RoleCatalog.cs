using System.Collections.Concurrent;

namespace FilmMeta.Vocabulary;

/// <summary>The roles film credits name, and what a label says about them.</summary>
/// <remarks>Safe for use by several threads.</remarks>
/// <example>
/// <code>
/// var roles = RoleCatalog.Default.Analyze("2nd Unit Directors of Photography");
/// // director-of-photography, modifiers: "2nd unit"
/// </code>
/// </example>
public sealed class RoleCatalog
{
    /// <summary>The department of those who are seen or heard: narrators, puppeteers, voices.</summary>
    internal const string CastDepartment = "cast";

    // A label longer than this is a sentence; reading on could only guess.
    private const int LongestLabel = 200;

    // A film archive's worth of labels; when it is full it starts afresh, so that no input can make it grow.
    private const int MostCached = 8192;

    private static readonly Lazy<RoleCatalog> LazyDefault = new(static () => new RoleCatalog());

    private readonly RoleEntries _entries;
    private readonly LabelAnalyzer _analyzer;

    // Reading labels needs none of the codes, and most runs nothing else.
    private readonly Lazy<(EquatableList<Role> Roles, Dictionary<string, Role> ById)> _roles = new(LoadRoles);
    private Cache _cache = new();

    /// <summary>Loads a catalogue of its own, nothing shared.</summary>
    internal RoleCatalog()
    {
        _entries = RoleEntries.Read(RoleTable.Text("roles-index.tsv"));
        _analyzer = new LabelAnalyzer(_entries);
    }

    /// <summary>The catalogue of this library, loaded when first asked for.</summary>
    public static RoleCatalog Default => LazyDefault.Value;

    /// <summary>All roles, department by department.</summary>
    public IReadOnlyList<Role> Roles => _roles.Value.Roles;

    /// <summary>Finds a role by its id.</summary>
    /// <param name="id">The id, such as <c>director-of-photography</c>.</param>
    /// <returns>The role; null where the catalogue has no such id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Role? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _roles.Value.ById.GetValueOrDefault(id);
    }

    /// <summary>The MARC relators of a role as a label qualifies it.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The codes of the catalogue; none for an assistant or trainee, who did not do the work the code stands for, and none for an unknown id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> is null.</exception>
    public EquatableList<string> MarcRelators(CreditRole role)
    {
        ArgumentNullException.ThrowIfNull(role);
        return LabelAnalyzer.IsJunior(role) ? [] : Find(role.Id)?.Marc ?? [];
    }

    /// <summary>Reads a label: the roles it names, and what qualifies them.</summary>
    /// <param name="label">The label as printed, with or without its final colon.</param>
    /// <returns>The roles in printed order; empty where the label is unknown, names no role, or is longer than 200 characters.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    public EquatableList<CreditRole> Analyze(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return Analyze(label.AsSpan());
    }

    /// <summary>Reads a label without allocating where it was seen before.</summary>
    /// <param name="label">The label.</param>
    /// <returns>As <see cref="Analyze(string)"/>.</returns>
    internal EquatableList<CreditRole> Analyze(ReadOnlySpan<char> label)
    {
        if (label.Length > LongestLabel)
            return [];

        var cache = _cache;
        if (cache.BySpan.TryGetValue(label, out var known))
            return known;

        var text = label.ToString();
        var roles = _analyzer.Analyze(text.Replace('／', '/'));
        if (Interlocked.Increment(ref cache.Count) > MostCached)
            Interlocked.CompareExchange(ref _cache, new Cache(), cache);
        cache.ByText.TryAdd(text, roles);
        return roles;
    }

    /// <summary>The department of a role, without loading the codes.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The department; null for an unknown id.</returns>
    internal string? DepartmentOf(string id) => _entries.ById.TryGetValue(id, out var role) ? role.Department : null;

    /// <summary>Who usually stands under these roles together.</summary>
    /// <param name="roles">The roles of one label.</param>
    /// <returns>A person or an organisation where all agree or do not mind; otherwise either.</returns>
    internal RoleHolder HolderOf(EquatableList<CreditRole> roles)
    {
        var holder = RoleHolder.Either;
        foreach (var role in roles.AsSpan())
        {
            if (!_entries.ById.TryGetValue(role.Id, out var known))
                continue;

            // Nobody's assistant is a firm.
            var one = LabelAnalyzer.IsJunior(role) ? RoleHolder.Person : known.Holder;
            if (one == RoleHolder.Either || one == holder)
                continue;
            if (holder != RoleHolder.Either)
                return RoleHolder.Either;
            holder = one;
        }

        return holder;
    }

    private static (EquatableList<Role> Roles, Dictionary<string, Role> ById) LoadRoles()
    {
        var roles = new List<Role>(600);
        var byId = new Dictionary<string, Role>(600, StringComparer.Ordinal);
        foreach (var line in RoleTable.Lines("roles.tsv"))
        {
            var fields = line.Split('\t');
            var labels = fields[9].Split('|');
            for (var i = 0; i < labels.Length; i++)
                labels[i] = labels[i].Trim('=', '~', '*');
            var role = new Role(
                fields[0],
                fields[1],
                RoleEntries.ParseHolder(fields[2][0]),
                labels.ToEquatableList(),
                fields[3].Length == 0 ? [] : fields[3].Split(' ').ToEquatableList(),
                NullIfEmpty(fields[4]),
                NullIfEmpty(fields[5]),
                NullIfEmpty(fields[6]),
                NullIfEmpty(fields[7]),
                NullIfEmpty(fields[8]));
            roles.Add(role);
            byId.Add(role.Id, role);
        }

        return (roles.ToEquatableList(), byId);
    }

    private static string? NullIfEmpty(string field) => field.Length == 0 ? null : field;

    private sealed class Cache
    {
        public int Count;

        public Cache() => BySpan = ByText.GetAlternateLookup<ReadOnlySpan<char>>();

        public ConcurrentDictionary<string, EquatableList<CreditRole>> ByText { get; } = new(StringComparer.Ordinal);

        public ConcurrentDictionary<string, EquatableList<CreditRole>>.AlternateLookup<ReadOnlySpan<char>> BySpan { get; }
    }
}
