using FilmMeta.Diagnostics;
using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Binding;

/// <summary>Turns statements into records: one pass, one film at a time.</summary>
internal sealed class FilmBinder
{
    // As in the label of a phrase, where the names stood: there is nothing beside them.
    private const string NamesAlone = "...";

    private readonly SourceText _original;
    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<NameItem> _names = [];
    private readonly List<FilmDraft> _drafts = [];
    private readonly int[] _firstUnexplained = new int[3];
    private FilmDraft? _front;

    private FilmBinder(SourceText source, string words)
    {
        _original = source;
        _source = ReferenceEquals(source.Text, words) ? source : new SourceText(words);
        _diagnostics = new DiagnosticBag(source);
    }

    private ReadOnlySpan<char> Text => _source.Text;

    /// <summary>Binds the statements of one text.</summary>
    /// <param name="source">The text as it was given.</param>
    /// <param name="words">The same text without its page's markup; the same one where it has none.</param>
    /// <param name="evidence">Its layout and why.</param>
    /// <param name="statements">What it says.</param>
    public static ParseResult Bind(SourceText source, string words, (string? Layout, string Reason) evidence, StatementList statements)
    {
        var binder = new FilmBinder(source, words);
        foreach (ref readonly var statement in statements.AsSpan())
            binder.Bind(statement);

        return binder.Finish(evidence.Layout, evidence.Reason);
    }

    private void Bind(in Statement statement)
    {
        if (statement.Kind == StatementKind.Heading)
        {
            BeginFilm(statement);
            return;
        }

        if (_drafts.Count == 0)
            return;

        var draft = _drafts[^1];
        switch (statement.Kind)
        {
            case StatementKind.Section:
                draft.EnterSection(statement.Text.IsEmpty ? null : Clean(statement.Text));
                break;
            case StatementKind.Uncredited:
                draft.IsUncredited = true;
                break;
            case StatementKind.CastHeading:
                draft.EnterCast(isVoice: CharacterText.SpeaksOfVoices(_source.Slice(statement.Text)));
                break;
            case StatementKind.Credit:
                BindCredit(draft, statement);
                break;
            case StatementKind.RunningPhrase:
                BindPhrase(draft, statement);
                break;
            case StatementKind.Cast:
                BindCast(draft, statement);
                break;
            case StatementKind.Copyright:
                BindCopyright(draft, statement);
                break;
            case StatementKind.Fact when statement.Fact is FactKind.OriginalTitle or FactKind.EnglishTitle or FactKind.OtherTitle:
                BindTitle(draft, statement);
                break;
            case StatementKind.Fact when statement.Traits.HasFlag(StatementTraits.Repeated) && draft.Facts.Has(statement.Fact):
                break;
            case StatementKind.Fact:
                draft.Facts.Add(_source, statement, _diagnostics);
                break;
            case StatementKind.Footnote:
                BindFootnote(statement);
                break;
            case StatementKind.LeftOut:
                _diagnostics.ReportLeftOut(statement.Text);
                break;
            default:
                _diagnostics.ReportUnreadLine(statement.Text);
                break;
        }
    }

    private void BeginFilm(in Statement heading)
    {
        if ((heading.Traits & (StatementTraits.Continued | StatementTraits.Repeated)) != 0 && _drafts.Count > 0)
        {
            // A fact block without a title, and text that gives it.
            if (_drafts[^1].Title is null)
                TitleText.Read(Text, heading.Text, _drafts[^1]);

            return;
        }

        SealLast();
        var draft = new FilmDraft();
        if (heading.Traits.HasFlag(StatementTraits.FrontMatter))
            _front = draft;

        TitleText.Read(Text, heading.Text, draft);
        _drafts.Add(draft);
    }

    private void SealLast()
    {
        if (_drafts.Count > 0)
            _drafts[^1].Seal();
    }

    private void BindTitle(FilmDraft draft, in Statement statement)
    {
        var kind = statement.Fact switch
        {
            FactKind.OriginalTitle => "original",
            FactKind.EnglishTitle => "english",
            _ => null,
        };
        var title = new AlternativeTitle(Clean(statement.Text), kind);
        if (!draft.AlternativeTitles.Contains(title))
            draft.AlternativeTitles.Add(title, statement.Text);
    }

    private void BindCredit(FilmDraft draft, in Statement statement)
    {
        var label = PrintedLabel.Read(_source.Slice(statement.Label));
        if (statement.Traits.HasFlag(StatementTraits.Prose))
        {
            BindToldCredit(draft, statement, label);
            return;
        }

        if (statement.Traits.HasFlag(StatementTraits.Guessed))
            _diagnostics.ReportGuessedNames(statement.Text, label.Text);
        if (label.Roles.Count == 0 && !statement.Label.IsEmpty && draft.IsNewLabel(statement.Label))
            _diagnostics.ReportUnknownLabel(statement.Label, label.Text);

        SplitNames(statement, label.Holder);
        foreach (var item in _names)
        {
            if (statement.Traits.HasFlag(StatementTraits.Repeated) && draft.HasCrew(Clean(item.Name), label))
                continue;

            draft.AddCrew(
                new CrewCredit
                {
                    Label = statement.Label.IsEmpty ? NamesAlone : label.Text,
                    Roles = label.Roles,
                    Work = label.Work,
                    Contributor = !item.Note.IsEmpty && Remarks.SaysGroup(_source.Slice(item.Note)) ? new Contributor(Clean(item.Name), ContributorKind.Organisation) : Contributor(item, label.Holder),
                    IsUncredited = draft.IsUncredited || (item.Marks | statement.Traits).HasFlag(StatementTraits.Uncredited),
                    Affiliation = CleanOrNull(item.Affiliation),
                    Note = CleanOrNull(item.Note),
                    Section = draft.Section,
                },
                new CreditSpans(item.Name, statement.Label.IsEmpty ? default : statement.Label),
                item.Marks);
        }
    }

    /// <summary>A name in running text stands alone: its reader has told it from what is beside it.</summary>
    private void BindToldCredit(FilmDraft draft, in Statement statement, PrintedLabel label)
    {
        var isLoose = statement.Traits.HasFlag(StatementTraits.Loose);
        var roles = ProseJoin.RolesOf(label, isLoose);
        if (roles.Count == 0 && !isLoose && draft.IsNewLabel(statement.Label))
            _diagnostics.ReportUnknownLabel(statement.Label, label.Text);

        draft.TellCrew(
            new CrewCredit { Label = label.Text, Roles = roles, Work = label.Work, Contributor = Contributor(new NameItem(statement.Text, default, default, StatementTraits.None), label.Holder), Basis = CreditBasis.Prose },
            new CreditSpans(statement.Text, statement.Label),
            isLoose);
    }

    private void BindToldCast(FilmDraft draft, in Statement statement)
    {
        var character = CleanOrNull(statement.Label);
        var parts = CharacterText.Read(character);
        draft.TellCast(
            new CastCredit
            {
                Contributor = Contributor(new NameItem(statement.Text, default, default, StatementTraits.None), RoleHolder.Person),
                Character = character,
                Characters = parts.Characters,
                IsVoice = parts.IsVoice || statement.Traits.HasFlag(StatementTraits.Voice),
                Basis = CreditBasis.Prose,
            },
            new CastSpans(statement.Text, statement.Label));
    }

    private void BindPhrase(FilmDraft draft, in Statement statement)
    {
        _names.Clear();
        var label = Phrase.Read(Text, statement.Text, _names);
        if (_names.Count == 0)
        {
            _diagnostics.ReportUnreadLine(statement.Text);
            return;
        }

        var roles = label.Length <= PrintedLabel.LongestAnalyzed ? RoleCatalog.Default.Analyze(label) : [];
        foreach (var item in _names)
        {
            draft.AddCrew(
                new CrewCredit { Label = label, Roles = roles, Contributor = Contributor(item, RoleHolder.Either), IsUncredited = draft.IsUncredited, Section = draft.Section },
                new CreditSpans(item.Name, default),
                item.Marks);
        }
    }

    private void BindCast(FilmDraft draft, in Statement statement)
    {
        if (statement.Traits.HasFlag(StatementTraits.Prose))
        {
            BindToldCast(draft, statement);
            return;
        }

        SplitNames(statement, RoleHolder.Person);
        var character = statement.Label.IsEmpty ? null : Clean(statement.Label);
        var parts = CharacterText.Read(character);
        foreach (var item in _names)
        {
            if (statement.Traits.HasFlag(StatementTraits.Repeated) && draft.HasCast(Clean(item.Name)))
                continue;

            draft.AddCast(
                new CastCredit
                {
                    Contributor = Contributor(item, RoleHolder.Person),
                    Character = character,
                    Characters = parts.Characters,
                    IsVoice = parts.IsVoice || draft.IsVoiceCast,
                    IsUncredited = draft.IsUncredited || (item.Marks | statement.Traits).HasFlag(StatementTraits.Uncredited),
                    Note = JoinRemarks(item),
                    Group = draft.Section,
                },
                new CastSpans(item.Name, statement.Label),
                item.Marks | statement.Traits);
        }
    }

    private void BindCopyright(FilmDraft draft, in Statement statement)
    {
        var holders = statement.Text;
        if (YearParser.Match(_source.Slice(holders), out var years) is > 0 and var length)
        {
            draft.CopyrightYear = years!.From;
            holders = Markup.Trim(Text, TextSpan.FromBounds(holders.Start + length, holders.End));
        }

        holders = WithoutLastYear(holders, draft);
        _names.Clear();
        NameList.Split(Text, holders, RoleHolder.Organisation, statement.Traits, _names);
        foreach (var item in _names)
        {
            draft.CopyrightHolders.Add(Clean(item.Name), item.Name);
        }
    }

    // "© Firm A and Firm B 2023".
    private TextSpan WithoutLastYear(TextSpan holders, FilmDraft draft)
    {
        var text = _source.Slice(holders);
        var space = text.LastIndexOf(' ');
        if (space <= 0 || text.Length - space != 5 || ContributorClassifier.IsKnownOrganisation(text[(text.LastIndexOfAny(",;/") + 1)..].Trim()) || YearParser.Match(text[(space + 1)..], out var years) != 4)
            return holders;

        draft.CopyrightYear ??= years!.From;
        return Markup.Trim(Text, new TextSpan(holders.Start, space));
    }

    /// <summary>A footnote explains the marks of every film above it that no nearer footnote has explained.</summary>
    private void BindFootnote(in Statement statement)
    {
        var note = Clean(statement.Text);
        var mark = FilmDraft.MarkOf(_source.Slice(statement.Label));
        var isExplained = false;

        // Marks are added to the last film only, so those of the films before it were explained together with it.
        ref var first = ref _firstUnexplained[mark == StatementTraits.Star ? 0 : mark == StatementTraits.DoubleStar ? 1 : 2];
        for (; first < _drafts.Count; first++)
            isExplained |= _drafts[first].Explain(mark, Remarks.SaysUncredited(note) ? null : note);

        first = _drafts.Count - 1;

        if (!isExplained)
            _diagnostics.ReportLeftOut(statement.Text);
    }

    private void SplitNames(in Statement statement, RoleHolder holder)
    {
        _names.Clear();
        NameList.Split(Text, statement.Text, holder, statement.Traits, _names);
        if (_names.Count == 0)
            _diagnostics.ReportUnreadLine(statement.Text);
    }

    private Contributor Contributor(in NameItem item, RoleHolder holder)
    {
        if (item.IsSimple)
            return new Contributor(_source.Slice(item.Name).ToString(), ContributorClassifier.Classify(Text, item.Name, holder));

        var text = Clean(item.Name);
        return new Contributor(text, ContributorClassifier.Classify(text, holder));
    }

    private string? JoinRemarks(in NameItem item) => CleanOrNull(item.Note.IsEmpty ? item.Affiliation : item.Note);

    private string? CleanOrNull(TextSpan span) => span.IsEmpty ? null : Clean(span);

    private string Clean(TextSpan span) => Markup.Clean(_source.Slice(span));

    private ParseResult Finish(string? layout, string reason)
    {
        SealLast();
        if (_front is not null)
        {
            _drafts.Remove(_front);
            FrontMatterFacts.Apply(_front, _drafts, _diagnostics);
        }

        var films = new List<Film>(_drafts.Count);
        var spans = new List<FilmSpans>(_drafts.Count);
        foreach (var draft in _drafts)
        {
            if (draft.IsEmpty)
                continue;
            if (draft.Title is null)
                _diagnostics.ReportNoTitle(draft.FirstSpan);
            foreach (var unexplained in draft.UnexplainedMarks())
                _diagnostics.ReportMarkWithoutNote(unexplained);

            films.Add(draft.ToFilm(out var filmSpans));
            spans.Add(filmSpans);
        }

        if (films.Count == 0)
            _diagnostics.ReportNoFilm();

        return new ParseResult(_original, films.Count == 0 ? null : layout, films.ToEquatableList(), spans, _diagnostics.ToList()) { LayoutReason = reason };
    }
}
