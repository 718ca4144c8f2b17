namespace FilmMeta.Merging;

/// <summary>Finds which sources are about the same film.</summary>
internal static class FilmGroups
{
    // Who stands in more sources than this tells no film from another; it keeps large collections from comparing all with all.
    private const int MaximumCompany = 64;

    /// <summary>The sources of each film, in their order; the films in the order of their first source.</summary>
    /// <param name="traits">The sources in their order.</param>
    public static List<List<FilmTraits>> Find(IReadOnlyList<FilmTraits> traits)
    {
        var pairs = Pairs(traits)
            .Select(pair => (pair.One, pair.Other, Likeness: Likeness.Of(traits[pair.One], traits[pair.Other])))
            .Where(pair => pair.Likeness.Score >= Likeness.SameFilm && !pair.Likeness.IsExcluded)
            .OrderByDescending(pair => pair.Likeness.Score)
            .ThenBy(pair => pair.One)
            .ThenBy(pair => pair.Other);

        var groupOf = Enumerable.Range(0, traits.Count).ToArray();
        var groups = groupOf.Select(index => new List<int> { index }).ToArray();
        foreach (var (one, other, _) in pairs)
        {
            var (kept, gone) = (Math.Min(groupOf[one], groupOf[other]), Math.Max(groupOf[one], groupOf[other]));
            if (kept == gone || groups[kept].Any(a => groups[gone].Any(b => Likeness.Of(traits[a], traits[b]).IsExcluded)))
                continue;

            foreach (var index in groups[gone])
                groupOf[index] = kept;

            groups[kept].AddRange(groups[gone]);
            groups[gone] = [];
        }

        return [.. groups.Where(group => group.Count > 0).Select(group => group.Order().Select(index => traits[index]).ToList())];
    }

    // Pairs that share a title or two people; in a handful of sources, all pairs.
    private static IEnumerable<(int One, int Other)> Pairs(IReadOnlyList<FilmTraits> traits)
    {
        if (traits.Count <= MaximumCompany)
            return Enumerable.Range(0, traits.Count).SelectMany(other => Enumerable.Range(0, other).Select(one => (one, other)));

        var byTitle = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var byPerson = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        SortedSet<(int, int)> pairs = [];
        for (var i = 0; i < traits.Count; i++)
        {
            foreach (var title in traits[i].Titles)
                Enter(byTitle, title, i).ForEach(earlier => pairs.Add((earlier, i)));

            var company = new Dictionary<int, int>();
            foreach (var key in traits[i].People.Keys)
            {
                foreach (var earlier in Enter(byPerson, key, i))
                    company[earlier] = company.GetValueOrDefault(earlier) + 1;
            }

            foreach (var (earlier, count) in company)
            {
                if (count >= 2)
                    pairs.Add((earlier, i));
            }
        }

        return pairs;
    }

    // Those that were entered before, as long as they are few.
    private static List<int> Enter(Dictionary<string, List<int>> index, string key, int source)
    {
        if (!index.TryGetValue(key, out var list))
            index.Add(key, list = []);

        List<int> before = list.Count <= MaximumCompany ? [.. list.Where(other => other != source)] : [];
        list.Add(source);
        return before;
    }
}
