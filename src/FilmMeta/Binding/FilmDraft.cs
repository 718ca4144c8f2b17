using FilmMeta.Statements;
using FilmMeta.Text;

namespace FilmMeta.Binding;

/// <summary>A film while it is being bound.</summary>
internal sealed class FilmDraft
{
    private const StatementTraits Marks = StatementTraits.Star | StatementTraits.DoubleStar | StatementTraits.Dagger;

    private readonly List<CrewCredit> _crew = [];
    private readonly List<CreditSpans> _crewSpans = [];
    private readonly List<CastCredit> _cast = [];
    private readonly List<CastSpans> _castSpans = [];
    private readonly List<(bool IsCast, int Index, StatementTraits Mark)> _marked = [];
    private TextSpan _lastUnknownLabel;

    public string? Title { get; set; }

    public TextSpan TitleSpan { get; set; }

    public List<AlternativeTitle> AlternativeTitles { get; } = [];

    public List<TextSpan> AlternativeTitleSpans { get; } = [];

    public FactDraft Facts { get; } = new();

    public List<string> CopyrightHolders { get; } = [];

    public List<TextSpan> CopyrightSpans { get; } = [];

    public int? CopyrightYear { get; set; }

    public bool IsUncredited { get; set; }

    public bool IsVoiceCast { get; private set; }

    public string? Section { get; private set; }

    public IReadOnlyList<CrewCredit> Crew => _crew;

    public bool IsEmpty => _crew.Count == 0 && _cast.Count == 0 && Facts.IsEmpty;

    public TextSpan FirstSpan => _crewSpans.Count > 0 ? _crewSpans[0].Label : _castSpans.Count > 0 ? _castSpans[0].Name : default;

    private bool _isInCast;

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
            _marked.Add((false, _crew.Count, marks & Marks));

        _crew.Add(credit);
        _crewSpans.Add(spans);
    }

    public void AddCast(CastCredit credit, CastSpans spans, StatementTraits marks)
    {
        if ((marks & Marks) != 0)
            _marked.Add((true, _cast.Count, marks & Marks));

        _cast.Add(credit);
        _castSpans.Add(spans);
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
        var isExplained = false;
        for (var i = _marked.Count - 1; i >= 0; i--)
        {
            var (isCast, index, carried) = _marked[i];
            if (!carried.HasFlag(mark))
                continue;

            if (isCast)
                _cast[index] = note is null ? _cast[index] with { IsUncredited = true } : _cast[index] with { Note = note };
            else
                _crew[index] = note is null ? _crew[index] with { IsUncredited = true } : _crew[index] with { Note = note };

            _marked.RemoveAt(i);
            isExplained = true;
        }

        return isExplained;
    }

    /// <summary>Where the marks stand that no footnote explained.</summary>
    public IEnumerable<TextSpan> UnexplainedMarks() => _marked.Select(marked => marked.IsCast ? _castSpans[marked.Index].Name : _crewSpans[marked.Index].Name);

    public Film ToFilm(out FilmSpans spans)
    {
        spans = new FilmSpans
        {
            Title = TitleSpan,
            AlternativeTitles = [.. AlternativeTitleSpans],
            Years = Facts.YearsSpan,
            Runtime = Facts.RuntimeSpan,
            OtherRuntimes = [.. Facts.OtherRuntimeSpans],
            Countries = [.. Facts.CountrySpans],
            Languages = [.. Facts.LanguageSpans],
            Formats = [.. Facts.FormatSpans],
            Releases = [.. Facts.ReleaseSpans],
            Classifications = [.. Facts.ClassificationSpans],
            CopyrightHolders = [.. CopyrightSpans],
            Crew = [.. _crewSpans],
            Cast = [.. _castSpans],
        };

        return new Film
        {
            Title = Title,
            AlternativeTitles = AlternativeTitles.ToEquatableList(),
            Years = Facts.Years,
            Countries = Facts.Countries.ToEquatableList(),
            Languages = Facts.Languages.ToEquatableList(),
            Runtime = Facts.Runtime,
            OtherRuntimes = Facts.OtherRuntimes.ToEquatableList(),
            Formats = Facts.Formats.ToEquatableList(),
            Releases = Facts.Releases.ToEquatableList(),
            Classifications = Facts.Classifications.ToEquatableList(),
            Copyright = CopyrightHolders.Count > 0 ? new Copyright(CopyrightHolders.ToEquatableList(), CopyrightYear) : null,
            Crew = _crew.ToEquatableList(),
            Cast = _cast.ToEquatableList(),
        };
    }
}
