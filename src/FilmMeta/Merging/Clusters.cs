namespace FilmMeta.Merging;

/// <summary>Finds which values of several sources are about one thing.</summary>
internal static class Clusters
{
    /// <summary>Puts mentions of one thing together.</summary>
    /// <param name="mentions">All mentions, sources in their order, each with its values in order.</param>
    /// <param name="match">How surely two mentions of different sources are of one thing; 0 when they are not. Symmetric.</param>
    /// <returns>The mentions of each thing, by source and index; the things in the order of their first mention.</returns>
    /// <remarks>
    /// Values of one source are never put together because they are alike: a source knows what it lists. Several of them may be parts of one value of another source.
    /// Values of several parts come first, so that those of one part find them whatever the order of the sources.
    /// Mentions with keys are compared only with those that share one: long lists take time in proportion to their length.
    /// </remarks>
    public static List<List<Mention<T>>> Find<T>(IReadOnlyList<Mention<T>> mentions, Func<Mention<T>, Mention<T>, double> match)
    {
        if (mentions.Count == 0 || mentions[0].Source == mentions[^1].Source)
            return [.. mentions.Select(mention => new List<Mention<T>> { mention })];

        List<List<Mention<T>>> clusters = [];
        var index = new ClusterIndex<T>();
        foreach (var isWhole in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var source in mentions.Where(mention => mention.Parts.Count > 1 == isWhole).GroupBy(mention => mention.Source))
                Assign([.. source], clusters, index, match);
        }

        foreach (var cluster in clusters)
            cluster.Sort(static (a, b) => (a.Source, a.Index).CompareTo((b.Source, b.Index)));

        clusters.Sort(static (a, b) => (a[0].Source, a[0].Index).CompareTo((b[0].Source, b[0].Index)));
        return clusters;
    }

    private static void Assign<T>(List<Mention<T>> mentions, List<List<Mention<T>>> clusters, ClusterIndex<T> index, Func<Mention<T>, Mention<T>, double> match)
    {
        // Who is found by the name itself is not looked for under others; most are, and comparing spellings is the costly part.
        var isAssigned = new bool[mentions.Count];
        Assign(mentions, clusters, index, isAssigned, match, isByName: true);
        Assign(mentions, clusters, index, isAssigned, match, isByName: false);
        for (var i = 0; i < mentions.Count; i++)
        {
            if (isAssigned[i])
                continue;

            index.Add(mentions[i], clusters.Count);
            clusters.Add([mentions[i]]);
        }
    }

    private static void Assign<T>(List<Mention<T>> mentions, List<List<Mention<T>>> clusters, ClusterIndex<T> index, bool[] isAssigned, Func<Mention<T>, Mention<T>, double> match, bool isByName)
    {
        List<(double Score, int Mention, int Cluster)> pairs = [];
        for (var i = 0; i < mentions.Count; i++)
        {
            if (isAssigned[i] || (isByName && mentions[i].Name.Length == 0))
                continue;

            var candidates = isByName ? index.WithName(mentions[i]) : mentions[i].Keys.Length > 0 ? index.WithKey(mentions[i]) : Enumerable.Range(0, clusters.Count);
            foreach (var j in candidates)
            {
                if (CanTake(clusters[j], mentions[i]) && Best(clusters[j], mentions[i], match) is > 0 and var score)
                    pairs.Add((score, i, j));
            }
        }

        // The surest pairs first; of equal ones those that are printed first.
        pairs.Sort(static (a, b) => (-a.Score, a.Mention, a.Cluster).CompareTo((-b.Score, b.Mention, b.Cluster)));
        foreach (var (_, i, j) in pairs)
        {
            if (isAssigned[i] || !CanTake(clusters[j], mentions[i]))
                continue;

            clusters[j].Add(mentions[i]);
            index.Add(mentions[i], j);
            isAssigned[i] = true;
        }
    }

    // The first of a cluster is the one it was begun with: the one with most parts.
    private static bool CanTake<T>(List<Mention<T>> cluster, Mention<T> mention)
    {
        foreach (var other in cluster)
        {
            if (other.Source != mention.Source)
                continue;

            if (cluster[0].Source == mention.Source || mention.Parts.Count != 1 || other.Parts.Count != 1 || other.Parts[0] == mention.Parts[0])
                return false;
        }

        return true;
    }

    private static double Best<T>(List<Mention<T>> cluster, Mention<T> mention, Func<Mention<T>, Mention<T>, double> match)
    {
        var best = 0.0;
        foreach (var other in cluster)
        {
            if (other.Source != mention.Source)
                best = Math.Max(best, match(other, mention));
        }

        return best;
    }
}
