using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Binding;

/// <summary>A film while it is being bound.</summary>
internal sealed class FilmDraft
{
    private const StatementTraits Marks = StatementTraits.Star | StatementTraits.DoubleStar | StatementTraits.Dagger;

    // Room for most films' credits; longer ones double it.
    private const int Capacity = 64;

    private Located<CrewCredit, CreditSpans> _crew;
    private Located<CastCredit, CastSpans> _cast;
    private Located<AlternativeTitle, TextSpan> _alternativeTitles;
    private Located<string, TextSpan> _copyrightHolders;
    // Entries are never taken out: an explained one carries no mark. Behind the second number no entry has that mark any more.
    private List<(bool IsCast, int Index, StatementTraits Mark)>? _marked;
    private int _explainedStars;
    private int _explainedDoubleStars;
    private int _explainedDaggers;
    private TextSpan _lastUnknownLabel;
    private bool _isInCast;
    private ProseJoin? _known;
    private ProseJoin? _knownCrew;

    public string? Title { get; set; }

    public TextSpan TitleSpan { get; set; }

    public ref Located<AlternativeTitle, TextSpan> AlternativeTitles => ref _alternativeTitles;

    public FactDraft Facts { get; } = new();

    public ref Located<string, TextSpan> CopyrightHolders => ref _copyrightHolders;

    public int? CopyrightYear { get; set; }

    public bool IsUncredited { get; set; }

    public bool IsVoiceCast { get; private set; }

    public string? Section { get; private set; }

    public bool IsEmpty => _crew.Count == 0 && _cast.Count == 0 && Facts.IsEmpty;

    public TextSpan FirstSpan => _crew.Count > 0 ? _crew.SpansAt(0).Label : _cast.Count > 0 ? _cast.SpansAt(0).Name : default;

    public void EnterCast(bool isVoice)
    {
        _isInCast = true;
        IsUncredited = false;
        IsVoiceCast = isVoice;
        Section = null;
    }

    public void EnterSection(string? heading)
    {
        if (heading is null)
            _isInCast = false;
        if (!_isInCast)
            IsUncredited = false;

        Section = heading;
    }

    public void AddCrew(CrewCredit credit, CreditSpans spans, StatementTraits marks)
    {
        if ((marks & Marks) != 0)
            (_marked ??= []).Add((false, _crew.Count, marks & Marks));

        _crew.Add(credit, spans, Capacity);
    }

    public void AddCast(CastCredit credit, CastSpans spans, StatementTraits marks)
    {
        if ((marks & Marks) != 0)
            (_marked ??= []).Add((true, _cast.Count, marks & Marks));

        _cast.Add(credit, spans, Capacity);
    }

    /// <summary>Adds a performer whom running text names, or what it tells of one who is known.</summary>
    public void TellCast(CastCredit credit, CastSpans spans)
    {
        _known ??= new ProseJoin(ref _cast);
        if (_known.Find(credit.Name) is >= 0 and var index)
        {
            ProseJoin.Tell(ref _cast, index, credit, spans);
            return;
        }

        _known.Add(credit.Name, _cast.Count);
        _cast.Add(credit, spans, Capacity);
    }

    /// <summary>Adds somebody behind the camera whom running text names, unless the credit is known.</summary>
    public void TellCrew(CrewCredit credit, CreditSpans spans, bool isLoose)
    {
        _knownCrew ??= new ProseJoin(ref _crew);
        if (_knownCrew.AddCrew(credit, isLoose))
            _crew.Add(credit, spans, Capacity);
    }

    /// <summary>Whether somebody is credited already with the work that a label names.</summary>
    public bool HasCrew(string name, PrintedLabel label)
    {
        for (var i = 0; i < _crew.Count; i++)
        {
            if (_crew[i].Name.Equals(name, StringComparison.OrdinalIgnoreCase) && (label.Roles.Count == 0 || _crew[i].Roles.Any(role => role.Id == label.Roles[0].Id)))
                return true;
        }

        return false;
    }

    /// <summary>Whether somebody is in the cast already.</summary>
    public bool HasCast(string name)
    {
        for (var i = 0; i < _cast.Count; i++)
        {
            if (_cast[i].Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether a label was not reported before; names broken into several statements share one.</summary>
    public bool IsNewLabel(TextSpan label)
    {
        var isNew = label != _lastUnknownLabel;
        _lastUnknownLabel = label;
        return isNew;
    }

    /// <summary>Which mark a footnote starts with.</summary>
    public static StatementTraits MarkOf(ReadOnlySpan<char> mark) => mark.ContainsAny('†', '‡') ? StatementTraits.Dagger
        : mark.Count('*') >= 2 ? StatementTraits.DoubleStar
        : StatementTraits.Star;

    /// <summary>Applies a footnote to what carries its mark: the remark, or null for "uncredited".</summary>
    /// <returns>Whether anything carried it.</returns>
    public bool Explain(StatementTraits mark, string? note)
    {
        if (_marked is null)
            return false;

        var isExplained = false;
        ref var explained = ref ExplainedUpTo(mark);
        for (var i = explained; i < _marked.Count; i++)
        {
            var (isCast, index, carried) = _marked[i];
            if ((carried & mark) == 0)
                continue;

            if (isCast)
                _cast[index] = note is null ? _cast[index] with { IsUncredited = true } : _cast[index] with { Note = note };
            else
                _crew[index] = note is null ? _crew[index] with { IsUncredited = true } : _crew[index] with { Note = note };

            _marked[i] = (isCast, index, StatementTraits.None);
            isExplained = true;
        }

        explained = _marked.Count;
        return isExplained;
    }

    private ref int ExplainedUpTo(StatementTraits mark)
    {
        if (mark == StatementTraits.Star)
            return ref _explainedStars;
        if (mark == StatementTraits.DoubleStar)
            return ref _explainedDoubleStars;

        return ref _explainedDaggers;
    }

    /// <summary>Where the marks stand that no footnote explained.</summary>
    public IEnumerable<TextSpan> UnexplainedMarks() => (_marked ?? []).Where(marked => marked.Mark != StatementTraits.None).Select(marked => marked.IsCast ? _cast.SpansAt(marked.Index).Name : _crew.SpansAt(marked.Index).Name);

    /// <summary>No more credits are added from here on.</summary>
    public void Seal()
    {
        _crew.Seal();
        _cast.Seal();
    }

    public Film ToFilm(out FilmSpans spans)
    {
        spans = new FilmSpans
        {
            Title = TitleSpan,
            AlternativeTitles = _alternativeTitles.ToSpans(),
            Years = Facts.YearsSpan,
            Runtime = Facts.RuntimeSpan,
            OtherRuntimes = Facts.OtherRuntimes.ToSpans(),
            Countries = Facts.Countries.ToSpans(),
            Languages = Facts.Languages.ToSpans(),
            Formats = Facts.Formats.ToSpans(),
            AspectRatios = Facts.AspectRatios.ToSpans(),
            SoundSystems = Facts.SoundSystems.ToSpans(),
            Colour = Facts.ColourSpan,
            Genres = Facts.Genres.ToSpans(),
            Identifiers = Facts.Identifiers.ToSpans(),
            Releases = Facts.Releases.ToSpans(),
            Classifications = Facts.Classifications.ToSpans(),
            Scores = Facts.Scores.ToSpans(),
            CopyrightHolders = _copyrightHolders.ToSpans(),
            Crew = _crew.ToSpans(),
            Cast = _cast.ToSpans(),
            ToldAt = Facts.ToldAt,
        };

        return new Film
        {
            Title = Title,
            AlternativeTitles = _alternativeTitles.ToList(),
            Years = Facts.Years,
            Countries = Facts.Countries.ToList(),
            Languages = Facts.Languages.ToList(),
            Runtime = Facts.Runtime,
            OtherRuntimes = Facts.OtherRuntimes.ToList(),
            Formats = Facts.Formats.ToList(),
            AspectRatios = Facts.AspectRatios.ToList(),
            SoundSystems = Facts.SoundSystems.ToList(),
            Colour = Facts.Colour,
            Genres = Facts.Genres.ToList(),
            Identifiers = Facts.Identifiers.ToList(),
            Releases = Facts.Releases.ToList(),
            Classifications = Facts.Classifications.ToList(),
            Scores = Facts.Scores.ToList(),
            Copyright = _copyrightHolders.Count > 0 ? new Copyright(_copyrightHolders.ToList(), CopyrightYear) : null,
            Crew = _crew.ToList(),
            Cast = _cast.ToList(),
        };
    }
}
