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
    /// </remarks>
    public static List<List<Mention<T>>> Find<T>(IReadOnlyList<Mention<T>> mentions, Func<Mention<T>, Mention<T>, double> match)
    {
        List<List<Mention<T>>> clusters = [];
        foreach (var isWhole in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var source in mentions.Where(mention => mention.Parts.Count > 1 == isWhole).GroupBy(mention => mention.Source))
                Assign([.. source], clusters, match);
        }

        foreach (var cluster in clusters)
            cluster.Sort(static (a, b) => (a.Source, a.Index).CompareTo((b.Source, b.Index)));

        clusters.Sort(static (a, b) => (a[0].Source, a[0].Index).CompareTo((b[0].Source, b[0].Index)));
        return clusters;
    }

    private static void Assign<T>(List<Mention<T>> mentions, List<List<Mention<T>>> clusters, Func<Mention<T>, Mention<T>, double> match)
    {
        // Who is found by the name itself is not looked for under others; most are, and comparing spellings is the costly part.
        var isAssigned = new bool[mentions.Count];
        Assign(mentions, clusters, isAssigned, match, isByName: true);
        Assign(mentions, clusters, isAssigned, match, isByName: false);
        for (var i = 0; i < mentions.Count; i++)
        {
            if (!isAssigned[i])
                clusters.Add([mentions[i]]);
        }
    }

    private static void Assign<T>(List<Mention<T>> mentions, List<List<Mention<T>>> clusters, bool[] isAssigned, Func<Mention<T>, Mention<T>, double> match, bool isByName)
    {
        List<(double Score, int Mention, int Cluster)> pairs = [];
        for (var i = 0; i < mentions.Count; i++)
        {
            if (isAssigned[i] || (isByName && mentions[i].Name.Length == 0))
                continue;

            for (var j = 0; j < clusters.Count; j++)
            {
                if ((!isByName || HasName(clusters[j], mentions[i].Name)) && CanTake(clusters[j], mentions[i]) && Best(clusters[j], mentions[i], match) is > 0 and var score)
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
            isAssigned[i] = true;
        }
    }

    private static bool HasName<T>(List<Mention<T>> cluster, string name)
    {
        foreach (var mention in cluster)
        {
            if (string.Equals(mention.Name, name, StringComparison.Ordinal))
                return true;
        }

        return false;
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
