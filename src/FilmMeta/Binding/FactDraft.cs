using FilmMeta.Diagnostics;
using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Binding;

/// <summary>The facts of a film while it is being bound: the first of each kind that can be only one, and all of the others once.</summary>
internal sealed class FactDraft
{
    private bool _hasYearOfTransmission;
    private Located<Runtime, TextSpan> _otherRuntimes;
    private Located<Country, TextSpan> _countries;
    private Located<Language, TextSpan> _languages;
    private Located<string, TextSpan> _formats;
    private Located<AspectRatio, TextSpan> _aspectRatios;
    private Located<SoundSystem, TextSpan> _soundSystems;
    private Located<ReleaseEvent, TextSpan> _releases;
    private Located<Classification, TextSpan> _classifications;
    private Located<string, TextSpan> _genres;
    private Located<Identifier, TextSpan> _identifiers;
    private Located<Score, TextSpan> _scores;

    public YearRange? Years { get; private set; }

    public TextSpan YearsSpan { get; private set; }

    public Runtime? Runtime { get; private set; }

    public TextSpan RuntimeSpan { get; private set; }

    public ref Located<Runtime, TextSpan> OtherRuntimes => ref _otherRuntimes;

    public ref Located<Country, TextSpan> Countries => ref _countries;

    public ref Located<Language, TextSpan> Languages => ref _languages;

    public ref Located<string, TextSpan> Formats => ref _formats;

    public ref Located<AspectRatio, TextSpan> AspectRatios => ref _aspectRatios;

    public ref Located<SoundSystem, TextSpan> SoundSystems => ref _soundSystems;

    public Colour? Colour { get; private set; }

    public TextSpan ColourSpan { get; private set; }

    public ref Located<ReleaseEvent, TextSpan> Releases => ref _releases;

    public ref Located<Classification, TextSpan> Classifications => ref _classifications;

    public ref Located<string, TextSpan> Genres => ref _genres;

    public ref Located<Identifier, TextSpan> Identifiers => ref _identifiers;

    public ref Located<Score, TextSpan> Scores => ref _scores;

    /// <summary>Where the facts start that running text tells; null for none.</summary>
    public HashSet<int>? ToldAt { get; private set; }

    public bool IsEmpty => Years is null && Runtime is null && _countries.Count == 0 && _classifications.Count == 0 && _scores.Count == 0;

    public void Add(SourceText source, in Statement fact, DiagnosticBag diagnostics)
    {
        if (fact.Traits.HasFlag(StatementTraits.Prose))
            (ToldAt ??= []).Add(fact.Text.Start);

        var text = source.Slice(fact.Text);
        switch (fact.Fact)
        {
            case FactKind.Years when YearParser.Match(text, out var years) > 0:
                SetYears(years!, fact.Text);
                break;
            case FactKind.Runtime when RuntimeParser.Match(text, out var runtime) > 0:
                // A remark behind the time is read with it and stands beside it: the span is of the time alone.
                var span = text.StartsWith(runtime!.AsWritten, StringComparison.Ordinal) ? new TextSpan(fact.Text.Start, runtime.AsWritten.Length) : fact.Text;
                AddRuntime(fact.Label.IsEmpty ? runtime : runtime with { Note = Markup.Clean(source.Slice(fact.Label)) }, span);
                break;
            case FactKind.Runtime when LabelledFacts.ReadRuntime(text) is { } labelled:
                AddRuntime(labelled, fact.Text);
                break;
            case FactKind.Country:
                AddCountry(Markup.Clean(text), fact.Text, diagnostics);
                break;
            case FactKind.Language:
                var language = Markup.Clean(text);
                AddOnce(ref _languages, new Language(language, LanguageTable.FindCode(language)), fact.Text);
                break;
            case FactKind.Format:
                AddOnce(ref _formats, Markup.Clean(text), fact.Text);
                break;
            case FactKind.Classification when ClassificationParser.Match(text, out var classification, allowBare: fact.Traits.HasFlag(StatementTraits.Prose)) > 0:
                AddOnce(ref _classifications, classification!, fact.Text);
                break;
            case FactKind.Score when ScoreParser.Match(text, out var score) > 0:
                AddOnce(ref _scores, score!, fact.Text);
                break;
            case FactKind.Verdict:
                AddVerdict(Markup.Clean(text), fact.Text);
                break;
            case FactKind.Transmission when TransmissionParser.Match(text, out var release) > 0:
                AddTransmission(release!, fact.Text);
                break;
            case FactKind.LabelledClassification when ClassificationParser.Match(text, out var labelled, allowBare: true) > 0:
                AddOnce(ref _classifications, labelled!, fact.Text);
                break;
            case FactKind.LabelledClassification when ScoreParser.Match(text, out var rating) > 0:
                AddOnce(ref _scores, rating!, fact.Text);
                break;
            case FactKind.Genre:
                AddOnce(ref _genres, Markup.Clean(text), fact.Text);
                break;
            case FactKind.Release when LabelledFacts.ReadRelease(source.Slice(fact.Label), text) is { } release:
                AddOnce(ref _releases, release, fact.Text);
                break;
            case FactKind.Identifier when IdentifierParser.TryParse(Markup.Clean(text), out var identifier):
                AddOnce(ref _identifiers, identifier!, fact.Text);
                break;
            case FactKind.AspectRatio when AspectRatioParser.Parse(Markup.Clean(text)) is { } ratio:
                AddOnce(ref _aspectRatios, ratio, fact.Text);
                break;
            case FactKind.Sound when SoundParser.Parse(Markup.Clean(text)) is { } sound:
                AddOnce(ref _soundSystems, sound, fact.Text);
                break;
            case FactKind.Colour when ColourParser.Parse(Markup.Clean(text)) is { } colour:
                SetColour(colour, fact.Text, diagnostics);
                break;
            case FactKind.AspectRatio or FactKind.Sound or FactKind.Colour or FactKind.Score or FactKind.Identifier:
                diagnostics.ReportLeftOut(fact.Text);
                break;
            default:
                diagnostics.ReportUnreadLine(fact.Text);
                break;
        }
    }

    /// <summary>Whether a fact of a kind is known already.</summary>
    public bool Has(FactKind kind) => kind switch
    {
        FactKind.Years => Years is not null,
        FactKind.Runtime => Runtime is not null,
        FactKind.Country => _countries.Count > 0,
        FactKind.Language => _languages.Count > 0,
        FactKind.AspectRatio => _aspectRatios.Count > 0,
        FactKind.Sound => _soundSystems.Count > 0,
        FactKind.Colour => Colour is not null,
        FactKind.Genre => _genres.Count > 0,
        FactKind.Release => _releases.Count > 0,
        FactKind.Classification or FactKind.LabelledClassification => _classifications.Count > 0,
        _ => false,
    };

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
            AddOnce(ref _otherRuntimes, runtime, span);
    }

    // The first that is printed; what is said again adds nothing, and a print that differs is told of.
    private void SetColour(Colour colour, TextSpan span, DiagnosticBag diagnostics)
    {
        if (Colour is null)
            (Colour, ColourSpan) = (colour, span);
        else if (colour.Kind != Colour.Kind || colour.Process is not null)
            diagnostics.ReportLeftOut(span);
    }

    /// <summary>A verdict in words belongs to the score beside it.</summary>
    private void AddVerdict(string verdict, TextSpan span)
    {
        if (_scores.Count > 0 && _scores[_scores.Count - 1].Verdict is null)
            _scores[_scores.Count - 1] = _scores[_scores.Count - 1] with { Verdict = verdict };
        else
            AddOnce(ref _scores, new Score(null, Verdict: verdict), span);
    }

    private void AddCountry(string name, TextSpan span, DiagnosticBag diagnostics)
    {
        var code = CountryTable.FindCode(name);
        if (code is null)
            diagnostics.ReportUnknownCountry(span);

        AddOnce(ref _countries, new Country(name, code), span);
    }

    private void AddTransmission(ReleaseEvent release, TextSpan span)
    {
        AddOnce(ref _releases, release, span);
        if (Years is not null || release.Date is null)
            return;

        Years = new YearRange(release.Date.Year);
        YearsSpan = span;
        _hasYearOfTransmission = true;
    }

    private static void AddOnce<T>(ref Located<T, TextSpan> values, T value, TextSpan span)
    {
        if (!values.Contains(value))
            values.Add(value, span);
    }
}
