using FilmMeta.Diagnostics;
using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Binding;

/// <summary>The facts of a film while it is being bound: the first of each kind that can be only one, and all of the others once.</summary>
internal sealed class FactDraft
{
    private bool _hasYearOfTransmission;

    public YearRange? Years { get; private set; }

    public TextSpan YearsSpan { get; private set; }

    public Runtime? Runtime { get; private set; }

    public TextSpan RuntimeSpan { get; private set; }

    public List<Runtime> OtherRuntimes { get; } = [];

    public List<TextSpan> OtherRuntimeSpans { get; } = [];

    public List<Country> Countries { get; } = [];

    public List<TextSpan> CountrySpans { get; } = [];

    public List<Language> Languages { get; } = [];

    public List<TextSpan> LanguageSpans { get; } = [];

    public List<string> Formats { get; } = [];

    public List<TextSpan> FormatSpans { get; } = [];

    public List<ReleaseEvent> Releases { get; } = [];

    public List<TextSpan> ReleaseSpans { get; } = [];

    public List<Classification> Classifications { get; } = [];

    public List<TextSpan> ClassificationSpans { get; } = [];

    public bool IsEmpty => Years is null && Runtime is null && Countries.Count == 0;

    public void Add(SourceText source, in Statement fact, DiagnosticBag diagnostics)
    {
        var text = source.Slice(fact.Text);
        switch (fact.Fact)
        {
            case FactKind.Years when YearParser.Match(text, out var years) > 0:
                SetYears(years!, fact.Text);
                break;
            case FactKind.Runtime when RuntimeParser.Match(text, out var runtime) > 0:
                AddRuntime(fact.Label.IsEmpty ? runtime! : runtime! with { Note = Markup.Clean(source.Slice(fact.Label)) }, fact.Text);
                break;
            case FactKind.Country:
                AddCountry(Markup.Clean(text), fact.Text, diagnostics);
                break;
            case FactKind.Language:
                var language = Markup.Clean(text);
                AddOnce(Languages, LanguageSpans, new Language(language, LanguageTable.FindCode(language)), fact.Text);
                break;
            case FactKind.Format:
                AddOnce(Formats, FormatSpans, Markup.Clean(text), fact.Text);
                break;
            case FactKind.Classification when ClassificationParser.Match(text, out var classification) > 0:
                AddOnce(Classifications, ClassificationSpans, classification!, fact.Text);
                break;
            case FactKind.Transmission when TransmissionParser.Match(text, out var release) > 0:
                AddTransmission(release!, fact.Text);
                break;
            default:
                diagnostics.ReportUnreadLine(fact.Text);
                break;
        }
    }

    public void SetYears(YearRange years, TextSpan span)
    {
        // The year of production is the first that is printed; a transmission's year stands in only until then.
        if (Years is not null && !_hasYearOfTransmission)
            return;

        _hasYearOfTransmission = false;
        Years = years;
        YearsSpan = span;
    }

    public void AddRuntime(Runtime runtime, TextSpan span)
    {
        if (Runtime is null)
            (Runtime, RuntimeSpan) = (runtime, span);
        else if (runtime != Runtime)
            AddOnce(OtherRuntimes, OtherRuntimeSpans, runtime, span);
    }

    private void AddCountry(string name, TextSpan span, DiagnosticBag diagnostics)
    {
        var code = CountryTable.FindCode(name);
        if (code is null)
            diagnostics.ReportUnknownCountry(span);

        AddOnce(Countries, CountrySpans, new Country(name, code), span);
    }

    private void AddTransmission(ReleaseEvent release, TextSpan span)
    {
        AddOnce(Releases, ReleaseSpans, release, span);
        if (Years is not null || release.Date is null)
            return;

        Years = new YearRange(release.Date.Year);
        YearsSpan = span;
        _hasYearOfTransmission = true;
    }

    private static void AddOnce<T>(List<T> values, List<TextSpan> spans, T value, TextSpan span)
    {
        if (values.Contains(value))
            return;

        values.Add(value);
        spans.Add(span);
    }
}
