using FilmMeta.Diagnostics;

namespace FilmMeta.Validation;

/// <summary>A finding about two entries of a catalogue.</summary>
/// <param name="Entry">The entry it is about, by its place in the order in which they were added, from 0.</param>
/// <param name="Finding">What was found; its pointer is from that entry's film.</param>
/// <param name="Other">The entry that it is compared with.</param>
/// <param name="OtherPointer">The JSON pointer, from the other film, of the value that it is compared with; empty for the film itself.</param>
public sealed record CatalogueFinding(int Entry, Finding Finding, int Other, string OtherPointer = "");

/// <summary>Checks the entries of a catalogue against each other: films that stand there twice, identifiers shared, people spelt two ways.</summary>
/// <remarks>
/// Films are added one by one and need not be kept: what is remembered of each are its titles, years, identifiers and the names of its people.
/// Only entries that share a title, an identifier or most of a name are compared, so that time grows little faster than the number of entries.
/// Not safe for use by several threads.
/// </remarks>
/// <example>
/// <code>
/// var checker = new CatalogueChecker();
/// foreach (var film in films)
///     checker.Add(film);
/// foreach (var found in checker.Finish())
///     Console.WriteLine($"{found.Entry}, {found.Other}: {found.Finding.Message}");
/// </code>
/// </example>
public sealed class CatalogueChecker
{
    private readonly DiagnosticSeverity? _duplicate;
    private readonly DiagnosticSeverity? _shared;
    private readonly DiagnosticSeverity? _contradicting;
    private readonly DiagnosticSeverity? _spelling;
    private readonly CataloguePeople _people = new();
    private readonly List<CatalogueFilm> _films = [];

    /// <summary>Makes a checker.</summary>
    /// <param name="options">Which rules apply; null for <see cref="ValidationOptions.Default"/>.</param>
    public CatalogueChecker(ValidationOptions? options = null)
    {
        options ??= ValidationOptions.Default;
        _duplicate = options.SeverityOf(ValidationRules.DuplicateFilm);
        _shared = options.SeverityOf(ValidationRules.SharedIdentifier);
        _contradicting = options.SeverityOf(ValidationRules.ContradictingFacts);
        _spelling = options.SeverityOf(ValidationRules.SpeltTwoWays);
    }

    /// <summary>Adds an entry.</summary>
    /// <param name="film">The film.</param>
    /// <exception cref="ArgumentNullException"><paramref name="film"/> is null.</exception>
    public void Add(Film film)
    {
        ArgumentNullException.ThrowIfNull(film);
        _films.Add(CatalogueFilm.Of(film, _films.Count, _people));
    }

    /// <summary>Compares what was added.</summary>
    /// <returns>The findings, in the order of the entries they are about.</returns>
    public IReadOnlyList<CatalogueFinding> Finish()
    {
        List<CatalogueFinding> findings = [];
        var pairs = new HashSet<(int, int)>();
        if (_shared is not null || _contradicting is not null)
            CompareIdentifiers(findings, pairs);
        if (_duplicate is not null)
            CompareTitles(findings, pairs);
        if (_spelling is { } spelling)
        {
            findings.AddRange(_people.FindSpeltTwoWays(_films).Select(found => Make(ValidationRules.SpeltTwoWays, spelling, found.First,
                found.Other, found.What)));
        }

        return [.. findings.OrderBy(finding => finding.Entry).ThenBy(finding => finding.Finding.Code,
            StringComparer.Ordinal).ThenBy(finding => finding.Other)];
    }

    private void CompareIdentifiers(List<CatalogueFinding> findings, HashSet<(int, int)> pairs)
    {
        var first = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var film in _films)
        {
            foreach (var identifier in film.Identifiers)
            {
                if (first.TryAdd(identifier, film.Index) || !pairs.Add((first[identifier], film.Index)))
                    continue;

                var other = _films[first[identifier]];
                if (!film.MayBe(other))
                {
                    pairs.Remove((other.Index, film.Index));
                    if (_shared is { } shared)
                    {
                        findings.Add(Make(ValidationRules.SharedIdentifier, shared, (film.Index, "/identifiers"),
                            (other.Index, "/identifiers"),
                            $"The identifier {Failures.Quote(identifier)} belongs to {film} and to {other}."));
                    }
                }
                else if (film.FindContradiction(other) is { } contradiction)
                {
                    if (_contradicting is { } severity)
                    {
                        findings.Add(Make(ValidationRules.ContradictingFacts, severity, (film.Index, ""), (other.Index, ""),
                            $"Two entries have the identifier {Failures.Quote(identifier)}, but {contradiction}."));
                    }
                }
                else if (_duplicate is { } duplicate)
                {
                    findings.Add(Make(ValidationRules.DuplicateFilm, duplicate, (film.Index, ""), (other.Index, ""),
                        $"{film} has the identifier {Failures.Quote(identifier)} of an earlier entry."));
                }
            }
        }
    }

    private void CompareTitles(List<CatalogueFinding> findings, HashSet<(int, int)> pairs)
    {
        var byTitle = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var film in _films)
        {
            // Each film is told of once, however many times it stands there.
            var isTold = false;
            foreach (var title in film.Titles)
            {
                if (!byTitle.TryGetValue(title, out var others))
                    byTitle.Add(title, others = []);

                // Films of one title are few; where they are many ("Untitled"), the latest have to do.
                for (var i = others.Count - 1; i >= Math.Max(0, others.Count - MostOfOneTitle) && !isTold; i--)
                {
                    var other = _films[others[i]];
                    if (other.Index == film.Index || pairs.Contains((other.Index, film.Index))
                        || film.FindLikeness(other) is not { } likeness)
                    {
                        continue;
                    }

                    isTold = true;
                    pairs.Add((other.Index, film.Index));
                    findings.Add(Make(ValidationRules.DuplicateFilm, _duplicate.GetValueOrDefault(), (film.Index, ""), (other.Index, ""),
                        $"{film} stands there already as {other}, with {likeness}."));
                }

                others.Add(film.Index);
            }
        }
    }

    private const int MostOfOneTitle = 64;

    private static CatalogueFinding Make(ValidationRule rule, DiagnosticSeverity severity, (int Entry, string Pointer) at,
        (int Entry, string Pointer) other, string what) =>
        new(at.Entry, new Finding(rule.Id, severity, Failures.Sentence(what, rule), at.Pointer), other.Entry, other.Pointer);
}
