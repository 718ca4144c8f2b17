using FilmMeta.Vocabulary;

namespace FilmMeta.Merging;

/// <summary>What one source says that tells its film from others: titles, years, people.</summary>
internal sealed class FilmTraits
{
    public FilmTraits(FilmSource source)
    {
        Source = source;
        Titles = [.. FactMatching.Titles(source.Film).Where(title => title.Length > 0).Distinct(StringComparer.Ordinal)];
        Directors = [.. source.Film.CrewIn("director").Select(credit => credit.Name)];
        foreach (var name in source.Film.Crew.Where(credit => credit.Section is null).Select(credit => credit.Name).Concat(source.Film.Cast.Select(credit => credit.Name)))
        {
            var key = NameComparer.NameKey(name);
            if (!People.TryGetValue(key, out var names))
                People.Add(key, names = []);

            if (!names.Contains(name, StringComparer.Ordinal))
                names.Add(name);
        }

        Count = People.Sum(names => names.Value.Count);
    }

    public FilmSource Source { get; }

    public IReadOnlyList<string> Titles { get; }

    public YearRange? Years => Source.Film.Years;

    public IReadOnlyList<string> Directors { get; }

    /// <summary>The names of people and companies by the key under which spellings fall together.</summary>
    public Dictionary<string, List<string>> People { get; } = new(StringComparer.Ordinal);

    /// <summary>How many different names there are.</summary>
    public int Count { get; }

    /// <summary>How the film of some sources is spoken of: the title and the year that the first of them give.</summary>
    public static string Name(IReadOnlyList<FilmTraits> sources)
    {
        var title = sources.Select(traits => traits.Source.Film.Title).FirstOrDefault(title => title is not null);
        var years = sources.Select(traits => traits.Years).FirstOrDefault(years => years is not null);
        return $"{(title is null ? "a film without a title" : $"\"{title}\"")}{(years is null ? "" : $" ({Mentions.Print(years)})")}";
    }

    /// <summary>How many names of one source are in the other, in whatever spelling.</summary>
    public int CountShared(FilmTraits other)
    {
        var (small, large) = Count <= other.Count ? (this, other) : (other, this);
        var shared = 0;
        foreach (var (key, names) in small.People)
        {
            if (large.People.TryGetValue(key, out var others))
                shared += names.Count(name => others.Any(candidate => NameComparer.Compare(name, candidate).IsLikelySame));
        }

        return shared;
    }
}

/// <summary>Whether two sources are about one film.</summary>
/// <param name="Score">How much speaks for it; from <see cref="SameFilm"/> on they are.</param>
/// <param name="IsExcluded">Whether they cannot be, whatever third sources say.</param>
/// <param name="Reason">What speaks against it, in words.</param>
internal sealed record Likeness(int Score, bool IsExcluded, string Reason)
{
    /// <summary>The score from which two sources are about one film.</summary>
    public const int SameFilm = 4;

    private const int FewPeople = 3;
    private const int ManyPeople = 4;

    /// <summary>Weighs titles, years and people.</summary>
    public static Likeness Of(FilmTraits one, FilmTraits other)
    {
        List<string> against = [];
        var isTitleKnown = one.Titles.Count > 0 && other.Titles.Count > 0;
        var isTitleShared = isTitleKnown && one.Titles.Any(other.Titles.Contains);
        var score = isTitleShared ? 4 : isTitleKnown ? -3 : 0;
        if (isTitleKnown && !isTitleShared)
            against.Add("the titles differ");

        var (isYearShared, isYearExcluded) = CompareYears(one.Years, other.Years);
        score += isYearShared ? 1 : isYearExcluded ? -4 : 0;
        if (isYearExcluded)
            against.Add($"the years differ ({Mentions.Print(one.Years!)}, {Mentions.Print(other.Years!)})");

        var shared = one.CountShared(other);
        var smaller = Math.Min(one.Count, other.Count);
        if (shared >= ManyPeople && shared * 2 >= smaller)
            score += 5;
        else if (shared >= FewPeople || (shared == 2 && smaller == 2))
            score += 4;
        else
            score += shared;

        if (shared == 0 && one.Count > 0 && other.Count > 0)
            against.Add("nobody is named in both");

        var isDirectorExcluded = false;
        if (one.Directors.Count > 0 && other.Directors.Count > 0)
        {
            var isShared = one.Directors.Any(name => other.Directors.Any(candidate => NameComparer.Compare(name, candidate).Score >= 0.6));
            score += isShared ? 1 : -3;
            isDirectorExcluded = !isShared;
            if (!isShared)
                against.Add($"the directors differ ({one.Directors[0]}, {other.Directors[0]})");
        }
        else if (shared == 0 && one.Source.Film.Cast.Count >= FewPeople && other.Source.Film.Cast.Count >= FewPeople)
        {
            score -= 3;
        }

        var isOtherTitle = isTitleKnown && !isTitleShared;
        if (isOtherTitle && one.Source.Film.Runtime is { } runtime && other.Source.Film.Runtime is { } otherRuntime && FactMatching.Conflict(runtime, otherRuntime))
            score -= 3;

        // Another title needs the year: a sequel has the same people and characters. A document that gives two titles speaks of two films.
        var isSameDocument = string.Equals(one.Source.Document, other.Source.Document, StringComparison.Ordinal) && one.Source.Number != other.Source.Number;
        var isExcluded = (isOtherTitle && (!isYearShared || isSameDocument)) || (score < SameFilm && (isYearExcluded || isDirectorExcluded));
        return new Likeness(score, isExcluded, against.Count == 0 ? "too little is the same" : string.Join(", ", against));
    }

    // A year before or after is a matter of production or release, and no other film.
    private static (bool IsShared, bool IsExcluded) CompareYears(YearRange? one, YearRange? other)
    {
        if (one is null || other is null)
            return (false, false);

        var slack = one.IsApproximate || other.IsApproximate ? 5 : 1;
        return (one.From <= other.To && other.From <= one.To, one.From > other.To + slack || other.From > one.To + slack);
    }
}
