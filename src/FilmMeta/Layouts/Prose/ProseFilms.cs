using FilmMeta.Statements;
using FilmMeta.Text;

namespace FilmMeta.Layouts.Prose;

/// <summary>The films that a text is about, and which of them each part of it speaks of.</summary>
internal sealed class ProseFilms
{
    private const int LongParagraph = 25;

    private readonly ProsePage _page;
    private readonly List<TokenRun> _titles = [];
    private readonly List<List<(FactKind Kind, TextSpan Span)>?> _facts = [];
    private readonly List<(int Token, int Film)> _parts = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.OrdinalIgnoreCase);

    private ProseFilms(ProsePage page) => _page = page;

    /// <summary>How many films; at least one, which may have no title.</summary>
    public int Count => _titles.Count;

    public TextSpan TitleSpan(int film) => _page.Span(_titles[film]);

    /// <summary>Whether a heading shows that it is the title of a film.</summary>
    public bool HasCertainTitle { get; private set; }

    /// <summary>Whether the title is no more than a word of the headline that the text comes back to.</summary>
    public bool HasWeakTitle { get; private set; }

    public int FirstTitle => _titles[0].First;

    public bool HasFacts(int film) => _facts[film] is not null;

    /// <summary>The films of a page whose first line is the title of one.</summary>
    public static ProseFilms FindBelow(ProsePage page)
    {
        var films = new ProseFilms(page) { HasCertainTitle = true };
        var end = 0;
        while (!page[end].IsBreak)
            end++;

        films.Add(end == 0 ? TokenRun.None : new TokenRun(0, end - 1), 0);
        films.FindHeadings(end);
        return films;
    }

    /// <summary>The films whose titles stand before their blocks of facts; null where the titles are not in the order of the text.</summary>
    public static ProseFilms? FindAt(ProsePage page, StatementList statements)
    {
        var films = new ProseFilms(page) { HasCertainTitle = true };
        var token = 0;
        foreach (ref readonly var statement in statements.AsSpan())
        {
            if (statement.Kind != StatementKind.Heading)
                continue;

            while (token < page.Count && page[token].Start < statement.Text.Start)
                token++;

            var last = token;
            while (last < page.Count && page[last].End < statement.Text.End)
                last++;
            if (page[token].Start != statement.Text.Start || page[last].End != statement.Text.End)
                return null;

            films._titles.Add(new TokenRun(token, last));
            films._facts.Add(null);
            films._parts.Add((token, films._titles.Count - 1));
        }

        return films;
    }

    public static ProseFilms Find(ProsePage page)
    {
        var films = new ProseFilms(page);
        films.FindHeadings(0);
        if (films.Count == 0)
            ProseTitles.FindBold(page, films.Add);
        if (films.Count == 0)
            ProseTitles.FindOpenings(page, films.Add);
        if (films.Count == 0 && ProseTitles.FindInText(page, out var isWeak) is { IsEmpty: false } title)
        {
            films.Add(title, 0);
            films.HasWeakTitle = isWeak;
        }

        if (films.Count == 0)
            films.Add(TokenRun.None, 0);

        return films;
    }

    /// <summary>The film that is spoken of at a token.</summary>
    public int At(int token)
    {
        int low = 0, high = _parts.Count - 1, film = 0;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_parts[middle].Token <= token)
                (film, low) = (_parts[middle].Film, middle + 1);
            else
                high = middle - 1;
        }

        return film;
    }

    /// <summary>How many tokens of the film's title stand at a token; 0 for none.</summary>
    public int TitleLength(int token)
    {
        var title = _titles[At(token)];
        return !title.IsEmpty && Matches(title, token) ? title.Count : 0;
    }

    public bool IsTitle(int token) => TitleLength(token) > 0;

    /// <summary>Whether the film's title ends at a token.</summary>
    public bool IsTitleEnd(int token)
    {
        var title = _titles[At(token)];
        return !title.IsEmpty && token >= title.Count - 1 && Matches(title, token - title.Count + 1);
    }

    public void WriteFacts(int film, StatementList into)
    {
        foreach (var (kind, span) in _facts[film] ?? [])
            into.Add(new Statement(StatementKind.Fact, span, default, kind, StatementTraits.Prose));
    }

    private bool Matches(TokenRun title, int token)
    {
        for (var i = 0; i < title.Count; i++)
        {
            var (one, other) = (_page[title.First + i], _page[token + i]);
            if (one.Kind != other.Kind || !_page.Slice(title.First + i).Equals(_page.Slice(token + i), one.IsUpper || one.Kind != ProseTokenKind.Word ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) || (i == 0 && one.IsUpper && !other.IsUpper))
                return false;
        }

        return true;
    }

    private void Add(TokenRun title, int token) => Add(title, token, null);

    private void Add(TokenRun title, int token, List<(FactKind Kind, TextSpan Span)>? facts)
    {
        if (!title.IsEmpty && !_known.TryAdd(Markup.Clean(_page.Slice(title)), _titles.Count))
        {
            var film = _known[Markup.Clean(_page.Slice(title))];
            _parts.Add((token, film));
            _facts[film] ??= facts;
            return;
        }

        _titles.Add(title);
        _facts.Add(facts);
        _parts.Add((token, _titles.Count - 1));
    }

    private void FindHeadings(int from)
    {
        var line = from > 0 ? 1 : 0;
        var isList = false;
        var wordsSince = 0;
        for (var first = from; first < _page.Count;)
        {
            var end = first;
            while (end < _page.Count && !_page[end].IsBreak)
                end++;

            if (end > first)
            {
                var isAlone = (first == 0 || _page[first - 1].Kind == ProseTokenKind.BlockEnd || line == 0) && _page[end].IsBreak;
                if (isAlone && ProseHeading.Read(_page, new TokenRun(first, end - 1), line) is { Title.IsEmpty: false } heading && IsAccepted(heading, end, line))
                {
                    HasCertainTitle |= heading.IsCertain;
                    isList |= Count > 0 && wordsSince < LongParagraph;
                    Add(heading.Title, first, heading.Facts);
                    wordsSince = 0;
                }
                else
                {
                    wordsSince += end - first;
                }

                line++;
            }

            first = end + 1;
        }

        if (isList && Count > 1)
            FollowMentions();
    }

    private bool IsAccepted(in ProseHeading heading, int end, int line)
    {
        if (heading.IsCertain)
            return true;
        if (Count > 0 || line > 3)
            return false;

        // A headline is the title only if the text goes on to speak of it.
        var start = _page[end].End;
        var rest = _page.Text.AsSpan(Math.Min(start, _page.Text.Length));
        var words = _page.Slice(heading.Title);
        for (var at = rest.IndexOf(words, StringComparison.Ordinal); at >= 0; at = rest.IndexOf(words, StringComparison.Ordinal))
        {
            var behind = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(rest[at - 1])) && (behind == rest.Length || !char.IsLetterOrDigit(rest[behind])))
                return true;

            rest = rest[behind..];
        }

        return line == 0 && heading.IsFollowedByLabels;
    }

    /// <summary>Several titles stand above one text: each part of it speaks of the title named last.</summary>
    private void FollowMentions()
    {
        var titles = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        for (var film = 0; film < Count; film++)
        {
            var word = _page.Slice(_titles[film].First).ToString();
            if (!titles.TryGetValue(word, out var list))
                titles.Add(word, list = []);

            list.Add(film);
        }

        var lookup = titles.GetAlternateLookup<ReadOnlySpan<char>>();
        var last = _parts[^1].Token;
        for (var i = last + 1; i < _page.Count; i++)
        {
            if (!_page[i].IsUpper || !lookup.TryGetValue(_page.Slice(i), out var films))
                continue;

            foreach (var film in films)
            {
                if (Matches(_titles[film], i) && film != At(i) && _titles[film].First != i)
                {
                    _parts.Add((SentenceStart(i), film));
                    break;
                }
            }
        }
    }

    private int SentenceStart(int token)
    {
        var least = _parts[^1].Token + 1;
        var at = token;
        while (at > least && !_page[at - 1].IsBreak && _page[at - 1].Kind != ProseTokenKind.Stop)
            at--;

        return at;
    }
}
