namespace FilmMeta.Merging;

/// <summary>The clusters in which a mention could find its like, by name and by the keys of its name.</summary>
internal sealed class ClusterIndex<T>
{
    private readonly Dictionary<string, List<int>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, List<int>> _byKey = [];
    private readonly HashSet<int> _found = [];

    /// <summary>Enters a mention that a cluster has taken.</summary>
    public void Add(Mention<T> mention, int cluster)
    {
        if (mention.Name.Length > 0)
            Add(_byName, mention.Name, cluster);

        foreach (var key in mention.Keys)
            Add(_byKey, key, cluster);
    }

    /// <summary>The clusters that have the very name, perhaps more than once.</summary>
    public IReadOnlyCollection<int> WithName(Mention<T> mention) => mention.Name.Length > 0 && _byName.TryGetValue(mention.Name, out var list) ? list : [];

    /// <summary>The clusters that share a key, each once, in no order; valid until the next call.</summary>
    public IReadOnlyCollection<int> WithKey(Mention<T> mention)
    {
        _found.Clear();
        foreach (var key in mention.Keys)
        {
            if (_byKey.TryGetValue(key, out var list))
                _found.UnionWith(list);
        }

        return _found;
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> index, TKey key, int cluster)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
            index.Add(key, list = new List<int>(1));

        // Twice does no harm.
        list.Add(cluster);
    }
}
