using FilmMeta.Diagnostics;
using FilmMeta.Text;

namespace FilmMeta.Merging;

/// <summary>Collects what a person should look at, one method for each, so that all wording stands in one place.</summary>
internal sealed class MergeReport
{
    private const int MaximumNames = 3;

    private readonly List<MergeFinding> _findings = [];

    /// <summary>The findings, by document and place.</summary>
    public EquatableList<MergeFinding> ToList() => _findings
        .OrderBy(finding => finding.Document, StringComparer.Ordinal)
        .ThenBy(finding => finding.Diagnostic.Span.Start)
        .ThenBy(finding => finding.Diagnostic.Code, StringComparer.Ordinal)
        .ThenBy(finding => finding.Diagnostic.Message, StringComparer.Ordinal)
        .Distinct()
        .ToEquatableList();

    /// <summary>Reports that there are several films: the smaller groups differ from the largest.</summary>
    public void ReportDifferentFilms(IReadOnlyList<List<FilmTraits>> groups)
    {
        var main = groups.OrderByDescending(group => group.Count).First();
        foreach (var group in groups.Where(group => group != main))
        {
            foreach (var traits in group)
            {
                // The one that differs most says best why.
                var likeness = main.Select(other => Likeness.Of(other, traits)).OrderBy(likeness => likeness.Score).First();
                var source = traits.Source;
                Add(DiagnosticCatalog.DifferentFilm, source.Document, source.Spans.Title, source.Text, $"{FilmTraits.Name([traits])} is not the film of {Documents(main.Select(other => other.Source.Document))}, {FilmTraits.Name(main)}: {likeness.Reason}. Nothing was merged.");
            }
        }
    }

    /// <summary>Reports the sources of a film that give no title where others do.</summary>
    public void ReportUntitled(MergedFilm film)
    {
        if (film.Title is not { } title || film.Sources.Count < 2)
            return;

        foreach (var source in film.Sources.AsSpan())
        {
            if (source.Film.Title is null)
                Add(DiagnosticCatalog.KnownByPeople, source.Document, default, source.Text, $"This source gives no title; by the people it names it is about \"{title.Value}\".");
        }
    }

    public void ReportValue(MergedFilm film, string what, Attestation preferred, EquatableList<Attestation> preferredBy, Attestation other) =>
        Add(film, DiagnosticCatalog.ValueConflict, other, $"The {what} is \"{other.AsWritten}\" here and \"{preferred.AsWritten}\" in {Documents(preferredBy)}; the latter was preferred{Why(preferred, preferredBy, other)}.");

    public void ReportCharacter(MergedFilm film, string name, string character, EquatableList<Attestation> preferredBy, Attestation other) =>
        Add(film, DiagnosticCatalog.ValueConflict, other, $"{name} is \"{other.Detail}\" here and \"{character}\" in {Documents(preferredBy)}; both were kept, the latter was preferred.");

    public void ReportName(MergedFilm film, bool isMisspelt, string name, IEnumerable<Attestation> by, Attestation other, string reason) => Add(
        film,
        isMisspelt ? DiagnosticCatalog.NameMisspelt : DiagnosticCatalog.NameVariant,
        other,
        $"\"{other.AsWritten}\" is {(isMisspelt ? "spelled " : "")}\"{name}\"{In(by)}: {reason}.");

    public void ReportHolder(MergedFilm film, string what, string holder, EquatableList<Attestation> by, Attestation other) =>
        Add(film, DiagnosticCatalog.HolderConflict, other, $"{what} is {other.AsWritten} here and {holder} in {Documents(by)}; both were kept.");

    private void Add(MergedFilm film, DiagnosticDescriptor descriptor, Attestation at, string message)
    {
        SourceText? text = null;
        foreach (var source in film.Sources.AsSpan())
        {
            if (text is null && string.Equals(source.Document, at.Document, StringComparison.Ordinal) && source.Text is { } found && at.Span.End <= found.Length)
                text = found;
        }

        Add(descriptor, at.Document, at.Span, text, message);
    }

    private void Add(DiagnosticDescriptor descriptor, string document, TextSpan span, SourceText? text, string message) => _findings.Add(new MergeFinding(document, new Diagnostic
    {
        Code = descriptor.Code,
        Severity = descriptor.Severity,
        Message = message,
        Span = span,
        Position = text?.GetPosition(span.Start) ?? new LinePosition(1, 1),
    }));

    private static string Why(Attestation preferred, EquatableList<Attestation> preferredBy, Attestation other)
    {
        if (preferred.Basis != other.Basis)
            return $", {Word(preferred.Basis)} over {Word(other.Basis)}";

        return preferredBy.Count > 1 ? ", which more sources give" : "";
    }

    private static string Word(SourceBasis basis) => basis switch
    {
        SourceBasis.Credits => "a credits line",
        SourceBasis.FactBlock => "a fact block",
        _ => "prose",
    };

    private static string In(IEnumerable<Attestation> by) => by.Any() ? $" in {Documents(by)}" : "";

    private static string Documents(IEnumerable<Attestation> by) => Documents(by.Select(attestation => attestation.Document));

    private static string Documents(IEnumerable<string> names)
    {
        List<string> documents = [.. names.Distinct(StringComparer.Ordinal)];
        return documents.Count <= MaximumNames
            ? string.Join(" and ", documents)
            : string.Create(null, $"{string.Join(", ", documents.Take(MaximumNames - 1))} and {documents.Count - MaximumNames + 1} more");
    }
}
