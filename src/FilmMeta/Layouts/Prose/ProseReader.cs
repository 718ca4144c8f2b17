using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.Prose;

/// <summary>What running text shows of a film, to weigh this layout against others.</summary>
/// <param name="People">How many performers and crew members it names with a character or a role.</param>
/// <param name="Facts">How many facts it gives: running times, classifications, scores.</param>
/// <param name="HasTitle">Whether a title was found.</param>
/// <param name="SpeaksOfFilms">Whether words such as "film", "director", "starring" stand there.</param>
internal readonly record struct ProseEvidence(int People, int Facts, bool HasTitle, bool SpeaksOfFilms)
{
    private const int EnoughFacts = 2;

    /// <summary>Whether it is enough to say that the text is about a film.</summary>
    public bool IsEnough => SpeaksOfFilms && (People > 0 || (HasTitle && Facts >= EnoughFacts));
}

/// <summary>Reads running text that names the people of a film: reviews, guides, press texts.</summary>
/// <remarks>One pass over the words; each pattern looks a bounded number of words around.</remarks>
internal sealed partial class ProseReader
{
    private readonly ProsePage _page;
    private readonly ProseCharacters _characters;
    private readonly ProseFilms _films;
    private readonly bool _isContinued;
    private readonly List<Found> _found = [];
    private readonly List<TokenRun> _performers = [];
    private readonly List<TokenRun> _crewNames = [];

    private ProseReader(ProsePage page, ProseFilms films, bool isContinued)
    {
        _isContinued = isContinued;
        _page = page;
        _films = films;
        _characters = new ProseCharacters(page);
    }

    private readonly record struct Found(int Order, int Film, int Sequence, Statement Statement);

    /// <summary>Adds what a text says.</summary>
    /// <param name="source">The text.</param>
    /// <param name="into">The statements of another layout that read the same text first, or none. Stretches that they cover are passed over.</param>
    public static void Read(string source, StatementList into)
    {
        using var tokenizer = ProseTokenizer.Run(source);
        Read(new ProsePage(source, tokenizer), into, ProseFilms.Find);
    }

    /// <summary>Adds what the sentences below a block of facts or credits say.</summary>
    /// <param name="source">The text.</param>
    /// <param name="from">Where the sentences begin.</param>
    /// <param name="into">The statements of the block, which names its film.</param>
    public static void ReadBelow(string source, int from, StatementList into)
    {
        var title = TitleOf(into, out var films);
        if (films > 1)
        {
            ReadBetween(source, into);
            return;
        }

        if (title.IsEmpty || title.End > from)
        {
            Read(source, into);
            return;
        }

        using var tokenizer = ProseTokenizer.Run(source, title, from);
        Read(new ProsePage(source, tokenizer), into, ProseFilms.FindBelow);
    }

    private static TextSpan TitleOf(StatementList statements, out int films)
    {
        films = 0;
        var title = default(TextSpan);
        foreach (ref readonly var statement in statements.AsSpan())
        {
            if (statement.Kind == StatementKind.Heading && films++ == 0)
                title = statement.Text;
        }

        return title;
    }

    // Several films, each with a block of facts or credits, and sentences between the blocks.
    private static void ReadBetween(string source, StatementList into)
    {
        using var tokenizer = ProseTokenizer.Run(source);
        var page = new ProsePage(source, tokenizer);
        if (ProseFilms.FindAt(page, into) is not { } films)
            return;

        ProseFurniture.Cut(page);
        page.Handle(new TokenRun(0, films.FirstTitle - 1));
        HandleCovered(page, into);
        var reader = new ProseReader(page, films, isContinued: true);
        reader.Scan();
        reader.Merge(into);
    }

    private void Merge(StatementList into)
    {
        Sort();
        var known = into.AsSpan().ToArray();
        into.Truncate(0);
        var (film, next) = (-1, 0);
        foreach (var statement in known)
        {
            if (statement.Kind == StatementKind.Heading)
                next = Add(next, film++, into);

            into.Add(statement);
        }

        Add(next, film, into);
    }

    private int Add(int next, int film, StatementList into)
    {
        for (; next < _found.Count && _found[next].Film <= film; next++)
            into.Add(_found[next].Statement);

        return next;
    }

    private static void Read(ProsePage page, StatementList into, Func<ProsePage, ProseFilms> find)
    {
        ProseFurniture.Cut(page);
        HandleCovered(page, into);
        var reader = new ProseReader(page, find(page), into.Count > 0);
        reader.Scan();
        if (into.Count > 0 || reader.IsAboutFilm())
            reader.Write(into);
    }

    /// <summary>What speaks for this layout.</summary>
    /// <param name="source">The text.</param>
    /// <param name="statements">Empty; takes what the text says.</param>
    /// <returns>The evidence; weak for a text that is no prose about a film.</returns>
    public static ProseEvidence Detect(string source, StatementList statements)
    {
        Read(source, statements);
        var people = 0;
        var facts = 0;
        var hasTitle = false;
        foreach (ref readonly var statement in statements.AsSpan())
        {
            if (statement.Kind is StatementKind.Cast or StatementKind.Credit)
                people++;
            else if (statement.Kind == StatementKind.Fact)
                facts++;
            else if (statement.Kind == StatementKind.Heading)
                hasTitle |= !statement.Text.IsEmpty;
        }

        return new ProseEvidence(people, facts, hasTitle, statements.Count > 0);
    }

    /// <summary>Whether the text speaks of films, or calls itself a comedy or a thriller and says who plays whom.</summary>
    private bool IsAboutFilm()
    {
        const int EnoughCharacters = 2;
        var people = 0;
        var characters = 0;
        foreach (var found in _found)
        {
            if (found.Statement.Kind is StatementKind.Cast or StatementKind.Credit)
                people++;
            if (found.Statement.Kind == StatementKind.Cast && !found.Statement.Label.IsEmpty && (!_films.HasWeakTitle || char.IsUpper(_page.Text[found.Statement.Label.Start])))
                characters++;
        }

        // Somebody's life names directors too; a film has a title, or characters.
        if ((people == 0 && !_films.HasCertainTitle) || (characters < EnoughCharacters && (_films.TitleSpan(0).IsEmpty || _films.HasWeakTitle)))
            return false;

        // A stage play, a record and a game have performers and scores too, and their reviews compare them with films.
        var isGenre = false;
        var films = 0;
        var others = 0;
        foreach (ref readonly var token in _page.Tokens)
        {
            if (token.Is(ProseWord.FilmWord))
                films++;
            if (token.Is(ProseWord.NotFilm))
                others++;

            isGenre |= token.Is(ProseWord.FilmNoun);
        }

        if (others > films * 2)
            return false;

        // A score at the end makes the subject plain.
        if (characters >= EnoughCharacters && !_films.TitleSpan(0).IsEmpty && !_films.HasWeakTitle && others == 0 && _found.Exists(static found => found.Statement.Fact == FactKind.Score))
            return true;

        if (_films.Count > 1 && people > 0 && isGenre && _found.Exists(static found => found.Statement.Fact is FactKind.Verdict or FactKind.Score))
            return true;

        return films > 0 || (isGenre && characters >= EnoughCharacters) || (characters > EnoughCharacters && (people > characters || _films.HasCertainTitle || (!_films.TitleSpan(0).IsEmpty && !_films.HasWeakTitle)));
    }

    private static void HandleCovered(ProsePage page, StatementList into)
    {
        if (into.Count == 0)
            return;

        var spans = new List<TextSpan>(into.Count);
        foreach (ref readonly var statement in into.AsSpan())
        {
            var start = statement.Label.IsEmpty ? statement.Text.Start : Math.Min(statement.Label.Start, statement.Text.Start);
            spans.Add(TextSpan.FromBounds(start, Math.Max(start, Math.Max(statement.Label.End, statement.Text.End))));
        }

        spans.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        var next = 0;
        var end = 0;
        for (var i = 0; i < page.Count; i++)
        {
            while (next < spans.Count && spans[next].Start <= page[i].Start)
                end = Math.Max(end, spans[next++].End);

            if (page[i].Start < end)
                page.Handle(new TokenRun(i, i));
        }
    }

    // A quotation is somebody else's words. Titles and nicknames in quotes are shorter.
    private void MarkQuotations()
    {
        const int Shortest = 8;
        var open = -1;
        var words = 0;
        for (var i = 0; i < _page.Count; i++)
        {
            var token = _page[i];
            if (token.Kind == ProseTokenKind.BlockEnd)
            {
                open = -1;
            }
            else if (token.Kind == ProseTokenKind.QuoteOpen && open < 0)
            {
                (open, words) = (i, 0);
            }
            else if (token.Kind == ProseTokenKind.Word)
            {
                words++;
            }
            else if (token.Kind == ProseTokenKind.QuoteClose && open >= 0 && token.Is(ProseTokenTraits.Double) == _page[open].Is(ProseTokenTraits.Double))
            {
                if (words >= Shortest)
                    _page.Handle(new TokenRun(open, i));

                open = -1;
            }
        }
    }

    private void AddCast(TokenRun performer, TokenRun character, int order, bool isVoice = false)
    {
        if (performer.IsEmpty)
            return;

        // "Newcomer Bria Vinaite"
        if (_page.NameWords(performer) > 2 && _page[performer.First].Is(ProseWord.Award | ProseWord.NotNoun | ProseWord.PersonNoun | ProseWord.CrewNoun) && !_page[performer.First].Is(ProseWord.Rank) && (_page.NameWordTraits(performer.First) & NameTraits.Given) == 0 && _page.StartsSentence(performer.First))
            performer = performer with { First = performer.First + 1 };

        // "De Niro", "Oldman"
        if ((_page.NameWords(performer) == 1 || _page[performer.First].Is(ProseWord.Particle)) && _page.FindFullName(performer.Last) is { IsEmpty: false } full)
            performer = full;

        var film = _films.At(order);
        if (film < 0)
            return;

        _performers.Add(performer);
        _page.Handle(performer);
        _page.Handle(character);
        var traits = StatementTraits.Prose | (isVoice ? StatementTraits.Voice : StatementTraits.None);
        _found.Add(new Found(order, film, _found.Count, new Statement(StatementKind.Cast, _page.Span(performer), _page.Span(character), FactKind.None, traits)));
    }

    private void AddCrew(TokenRun name, TokenRun label, int order, bool isLoose = false)
    {
        var film = _films.At(order);
        if (film < 0 || name.IsEmpty || label.IsEmpty)
            return;

        _crewNames.Add(name);
        _page.Handle(name);
        var traits = StatementTraits.Prose | (isLoose ? StatementTraits.Loose : StatementTraits.None);
        _found.Add(new Found(order, film, _found.Count, new Statement(StatementKind.Credit, _page.Span(name), _page.Span(label), FactKind.None, traits)));
    }

    private void AddFact(FactKind kind, TextSpan span, int order)
    {
        var film = _films.At(order);
        if (film >= 0)
            _found.Add(new Found(order, film, _found.Count, new Statement(StatementKind.Fact, span, default, kind, StatementTraits.Prose)));
    }

    private bool IsPerformer(TokenRun run) => Contains(_performers, run);

    private bool IsCrew(TokenRun run) => Contains(_crewNames, run);

    // Texts name few people; the last ones are looked at first, and only so many.
    private bool Contains(List<TokenRun> known, TokenRun run)
    {
        for (var i = known.Count - 1; i >= 0 && i >= known.Count - 64; i--)
        {
            if (_page.Slice(known[i]).Equals(_page.Slice(run), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // "X's thriller" adds nothing where "directed by X" stands elsewhere.
    private void Sort()
    {
        var credited = new HashSet<(int Film, string Name)>();
        foreach (var (_, film, _, statement) in _found)
        {
            if (statement.Kind == StatementKind.Credit && !statement.Traits.HasFlag(StatementTraits.Loose))
                credited.Add((film, _page.Text.Substring(statement.Text.Start, statement.Text.Length)));
        }

        if (credited.Count > 0)
            _found.RemoveAll(found => found.Statement.Traits.HasFlag(StatementTraits.Loose) && credited.Contains((found.Film, _page.Text.Substring(found.Statement.Text.Start, found.Statement.Text.Length))));
        _found.Sort(static (one, other) => (one.Film, one.Order, one.Sequence).CompareTo((other.Film, other.Order, other.Sequence)));
    }

    private void Write(StatementList into)
    {
        Sort();
        var isContinued = into.Count > 0;
        var next = 0;
        for (var film = 0; film < _films.Count; film++)
        {
            var isEmpty = (next >= _found.Count || _found[next].Film != film) && !_films.HasFacts(film);
            if (isEmpty && (isContinued || _films.Count == 1))
                continue;

            var traits = isContinued && film == 0 ? StatementTraits.Prose | StatementTraits.Continued : StatementTraits.Prose;
            if (film > 0 || !isContinued || !_films.TitleSpan(film).IsEmpty)
                into.Add(new Statement(StatementKind.Heading, _films.TitleSpan(film), default, FactKind.None, traits));

            _films.WriteFacts(film, into);
            for (; next < _found.Count && _found[next].Film == film; next++)
                into.Add(_found[next].Statement);
        }
    }
}
