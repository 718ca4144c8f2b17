using System.Collections.Frozen;
using FilmMeta.Vocabulary;

namespace FilmMeta.Validation;

/// <summary>What is remembered of a film, to compare it with others.</summary>
internal sealed class CatalogueFilm
{
    private const double RuntimeTolerance = 0.1;

    private static readonly FrozenSet<string> Articles = FrozenSet.Create(StringComparer.Ordinal,
        "the", "a", "an", "le", "la", "les", "un", "une", "der", "die", "das", "ein", "eine", "el", "los", "las", "il", "lo", "gli", "o",
        "os", "as", "de", "het");

    private readonly string _title;
    private readonly YearRange? _years;
    private readonly int _minutes;
    private readonly int[] _directors;
    private readonly string[] _transmissions;

    private CatalogueFilm(Film film, int index, CataloguePeople people)
    {
        Index = index;
        _title = film.Title ?? "";
        _years = film.Years;
        _minutes = film.Runtime is { } runtime ? (int)Math.Round(runtime.Duration.TotalMinutes) : 0;
        Titles = [.. film.AlternativeTitles.Select(title => title.Title).Prepend(_title).Select(Fold).Where(title => title.Length > 0).Distinct(StringComparer.Ordinal)];
        Identifiers = [.. film.Identifiers.Select(identifier => $"{identifier.Scheme}:{identifier.Value}")];
        _transmissions = [.. film.Releases.Where(release => release is { Kind: "transmission",
            Date.Day: not null }).Select(release => release.Date!.ToString())];
        var directors = new List<int>();
        var all = new HashSet<int>();
        for (var i = 0; i < film.Crew.Count; i++)
        {
            var credit = film.Crew[i];
            var person = people.Add(credit.Contributor, index, i, isCast: false, credit.Role?.Department);
            all.Add(person);
            if (credit.Role is { Modifiers.Count: 0 } role && FilmFaults.DirectingRoles.Contains(role.Id) && !directors.Contains(person))
                directors.Add(person);
        }

        for (var i = 0; i < film.Cast.Count; i++)
            all.Add(people.Add(film.Cast[i].Contributor, index, i, isCast: true, "cast"));

        _directors = [.. directors];
        People = [.. all.Order()];
    }

    internal int Index { get; }

    /// <summary>All its titles, folded, without an article in front.</summary>
    internal string[] Titles { get; }

    /// <summary>Its identifiers, each with its register in front.</summary>
    internal string[] Identifiers { get; }

    /// <summary>Everybody in it, by the numbers of <see cref="CataloguePeople"/>, ascending.</summary>
    internal int[] People { get; }

    internal static CatalogueFilm Of(Film film, int index, CataloguePeople people) => new(film, index, people);

    /// <summary>Whether two entries of one identifier can be about one film: they share a title, or their directors and years.</summary>
    internal bool MayBe(CatalogueFilm other) =>
        Titles.Length == 0 || other.Titles.Length == 0 || Titles.Intersect(other.Titles, StringComparer.Ordinal).Any()
            || (_directors.Intersect(other._directors).Any() && YearGap(other) is null or <= 1);

    /// <summary>What entries of one film contradict each other in; null for nothing.</summary>
    internal string? FindContradiction(CatalogueFilm other)
    {
        if (YearGap(other) > 1)
            return FormattableString.Invariant($"one is of {_years!.From} and the other of {other._years!.From}");
        if (_directors.Length > 0 && other._directors.Length > 0 && !_directors.Intersect(other._directors).Any())
            return "they have different directors";
        if (_minutes > 0 && other._minutes > 0
            && Math.Abs(_minutes - other._minutes) > Math.Max(5, RuntimeTolerance * Math.Max(_minutes, other._minutes)))
        {
            return FormattableString.Invariant($"one runs {_minutes} min and the other {other._minutes} min");
        }

        return null;
    }

    /// <summary>What makes a film of the same title the same film, in words; null when nothing does.</summary>
    internal string? FindLikeness(CatalogueFilm other)
    {
        if (YearGap(other) > 1)
            return null;

        // Episodes share title, year and director.
        if (_transmissions.Length > 0 && other._transmissions.Length > 0
            && !_transmissions.Intersect(other._transmissions, StringComparer.Ordinal).Any())
        {
            return null;
        }

        if (_directors.Length > 0 && other._directors.Length > 0)
            return _directors.Intersect(other._directors).Any() ? "the same director" : null;
        if (_years is null || other._years is null)
            return null;
        if (People.Length > 0 && other.People.Length > 0)
            return People.Intersect(other.People).Take(2).Count() == 2 ? "the same year and people" : null;

        return _minutes > 0 && other._minutes > 0 && Math.Abs(_minutes - other._minutes) <= 2 ? "the same year and running time" : null;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        _years is null ? Failures.Quote(_title) : FormattableString.Invariant($"{Failures.Quote(_title)} ({_years.From})");

    private int? YearGap(CatalogueFilm other)
    {
        if (_years is not { IsApproximate: false } a || other._years is not { IsApproximate: false } b)
            return null;

        return Math.Max(0, Math.Max(a.From, b.From) - Math.Min(a.To, b.To));
    }

    private static string Fold(string title)
    {
        var folded = NameFolding.Fold(title.AsSpan().Trim());
        var space = folded.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0 && Articles.Contains(folded[..space]))
            folded = folded[(space + 1)..];

        return string.Concat(folded.Where(char.IsLetterOrDigit));
    }
}
