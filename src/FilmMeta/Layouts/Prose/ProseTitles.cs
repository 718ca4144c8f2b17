using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.Prose;

/// <summary>Finds the title of a film that no heading gives: in bold at the start of a paragraph, in quotes or italics again and again, or as the subject of a sentence that says "film".</summary>
internal static partial class ProseTitles
{
    private const int LongestTitle = 12;

    // So far into a text a title with its year is the one that the text is about.
    private const int Opening = 150;

    /// <summary>Titles in bold near the starts of paragraphs: "Finally, **Cedar Rapids** is".</summary>
    public static void FindBold(ProsePage page, Action<TokenRun, int> add)
    {
        for (var i = 0; i < page.Count; i++)
        {
            if (i > 0 && page[i - 1].Kind != ProseTokenKind.BlockEnd)
                continue;

            for (var at = i; at < i + 4; at++)
            {
                if (!page[at].Is(ProseTokenTraits.Bold) || page[at].IsBreak)
                    continue;

                var last = at;
                while (last < at + LongestTitle && page[last + 1].Is(ProseTokenTraits.Bold) && !page[last + 1].IsBreak)
                    last++;

                var run = new TokenRun(at, last);
                var next = page[last + 1];
                if (WithYear(page, run) is { IsEmpty: false } dated)
                {
                    add(dated, i);
                    break;
                }

                if (page[last].Kind is ProseTokenKind.Word or ProseTokenKind.Number && ProseHeading.IsTitleCase(page, run) && !page[last + 1].Is(ProseTokenTraits.Bold)
                    && (next is { Kind: ProseTokenKind.Word, IsUpper: false } || next.Kind is ProseTokenKind.Open or ProseTokenKind.Comma or ProseTokenKind.Dash) && !next.Is(ProseWord.Plays))
                {
                    add(run, i);
                }

                break;
            }
        }
    }

    /// <summary>Several films, each named in quotes or italics where its paragraphs begin and nowhere else.</summary>
    public static void FindOpenings(ProsePage page, Action<TokenRun, int> add)
    {
        const int MostFilms = 40;
        var sections = new List<(TokenRun Title, int Start)>();
        for (var i = 0; i < page.Count && sections.Count < MostFilms; i++)
        {
            if (i > 0 && page[i - 1].Kind != ProseTokenKind.BlockEnd)
                continue;

            for (var at = i; at < i + 3 && !page[at].IsBreak; at++)
            {
                if (MarkedRun(page, at) is not { IsEmpty: false } run || Weigh(page, run) == 0)
                    continue;
                if (sections.Count == 0 || !page.Slice(sections[^1].Title).Equals(page.Slice(run), StringComparison.OrdinalIgnoreCase))
                    sections.Add((run, i));

                break;
            }
        }

        if (sections.Count < 2)
            return;

        for (var i = 0; i < sections.Count; i++)
        {
            var words = page.Slice(sections[i].Title);
            var end = i + 1 < sections.Count ? page[sections[i + 1].Start].Start : page.Text.Length;
            if (page.Text.AsSpan(end).IndexOf(words, StringComparison.Ordinal) >= 0 || page.Text.AsSpan(0, page[sections[i].Start].Start).IndexOf(words, StringComparison.Ordinal) >= 0)
                return;
        }

        foreach (var (title, start) in sections)
            add(title, start);
    }

    // "1 October: Suspiria (1977)": the words between the last colon or dash and the year.
    private static TokenRun WithYear(ProsePage page, TokenRun run)
    {
        if (page[run.Last].Kind == ProseTokenKind.Stop)
            run = run with { Last = run.Last - 1 };
        if (run.Count < 4 || page[run.Last].Kind != ProseTokenKind.Close || !ProseHeading.IsYear(page, run.Last - 1))
            return TokenRun.None;

        var open = run.Last - 2;
        while (open > run.First && page[open].Kind != ProseTokenKind.Open)
            open--;

        var first = open - 1;
        while (first > run.First && page[first - 1].Kind is not (ProseTokenKind.Dash or ProseTokenKind.Stop or ProseTokenKind.Bar) && !(page[first - 1].Kind == ProseTokenKind.Colon && page[run.First].Kind == ProseTokenKind.Number))
            first--;

        var title = new TokenRun(first, open - 1);
        return !title.IsEmpty && page[first].IsUpper && ProseHeading.IsTitleCase(page, title) ? title : TokenRun.None;
    }

    /// <param name="page">The page.</param>
    /// <param name="isWeak">Whether nothing but the headline speaks for it.</param>
    public static TokenRun FindInText(ProsePage page, out bool isWeak)
    {
        isWeak = false;
        var dated = FindDated(page);
        if (!dated.IsEmpty && dated.First < Opening)
            return dated;

        var marked = FindMarked(page);
        if (!marked.IsEmpty)
            return marked;
        if (FindCapitals(page) is { IsEmpty: false } capitals)
            return capitals;
        if (FindSubject(page) is { IsEmpty: false } subject)
            return subject;

        isWeak = true;
        if (FindInHeadline(page) is { IsEmpty: false } headline)
            return headline;

        if (!dated.IsEmpty)
            return dated;
        if (FindLongSubject(page) is { IsEmpty: false } subjectOfSentence)
            return subjectOfSentence;

        var first = FindFirstMarked(page, out var isIntroduced);
        if (isIntroduced)
            return first;
        if (FindHashtag(page) is { IsEmpty: false } tag)
            return tag;

        return FindWithArticle(page) is { IsEmpty: false } title ? title : first;
    }

    private static TokenRun FindSubject(ProsePage page)
    {
        for (var i = 0; i < page.Count; i++)
        {
            if (page[i].IsUpper && page[i].Kind is ProseTokenKind.Word or ProseTokenKind.Number && StartsClause(page, i) && ReadSubject(page, i) is { IsEmpty: false } subject)
                return subject;
        }

        return TokenRun.None;
    }

    /// <summary>The title in quotes or italics that the text speaks of most; titles in brackets are other works.</summary>
    private static TokenRun FindMarked(ProsePage page)
    {
        var weights = new Dictionary<string, (TokenRun Run, int Weight)>(StringComparer.OrdinalIgnoreCase);
        var isInBrackets = false;
        var headline = 0;
        while (headline < LongestTitle * 2 && !page[headline].IsBreak)
            headline++;
        if (!page[headline].IsBreak)
            headline = 0;

        for (var i = 0; i < page.Count; i++)
        {
            var token = page[i];
            if (token.IsBreak || token.Kind == ProseTokenKind.Close)
                isInBrackets = false;
            else if (token.Kind == ProseTokenKind.Open)
                isInBrackets = true;
            if (isInBrackets || MarkedRun(page, i) is not { IsEmpty: false } run)
                continue;

            var key = Markup(page, run);
            var weight = Weigh(page, run);
            if (weight > 0 && i < headline && page[headline].IsBreak)
                weight++;
            if (weight > 0 && page[0].IsUpper && i > headline && page.Text.AsSpan(page[0].Start, page[headline].Start - page[0].Start).Contains(page.Slice(run), StringComparison.OrdinalIgnoreCase))
                weight++;
            weights[key] = weights.TryGetValue(key, out var known) && known.Weight > 0 ? (known.Run, known.Weight + weight) : (run, weight);
            i = run.Last;
        }

        var best = (Run: TokenRun.None, Weight: 1);
        foreach (var candidate in weights.Values)
        {
            if (candidate.Weight > best.Weight || (candidate.Weight == best.Weight && !best.Run.IsEmpty && candidate.Run.First < best.Run.First))
                best = candidate;
        }

        return best.Run;
    }

    /// <summary>The first title in quotes or italics of the opening, where nothing says more: "this year it's _Paddington_".</summary>
    private static TokenRun FindFirstMarked(ProsePage page, out bool isIntroduced)
    {
        isIntroduced = false;
        for (var i = 0; i < Math.Min(page.Count, Opening) && page[i].Kind != ProseTokenKind.Open; i++)
        {
            if (MarkedRun(page, i) is { IsEmpty: false } run && (run.Count > 1 || page[i].Is(ProseTokenTraits.Italic | ProseTokenTraits.Double)) && Weigh(page, run) > 0 && !IsEarlierWork(page, page[run.First - 1].Kind == ProseTokenKind.QuoteOpen ? run.First - 2 : run.First - 1))
            {
                var before = page[run.First - 1].Kind == ProseTokenKind.QuoteOpen ? run.First - 2 : run.First - 1;
                isIntroduced = page.Is(before, "it's") || page.Is(before, "it") || page.Is(before, "is") || page.Is(before, "comes") || page.Is(before, "was") || page.Is(before, "watched") || page.Is(before, "saw");
                return run;
            }
        }

        return TokenRun.None;
    }

    // "From the director of", "after", "since", "better than"
    private static bool IsEarlierWork(ProsePage page, int before) =>
        page.Is(before, "after") || page.Is(before, "since") || page.Is(before, "than") || page.Is(before, "in") || page.Is(before, "from")
        || (page.Is(before, "of") && (page[before - 1].Is(ProseWord.CrewNoun | ProseWord.NotNoun | ProseWord.PersonNoun) || page.Is(before - 1, "makers") || page.Is(before - 1, "creators")));

    private static string Markup(ProsePage page, TokenRun run) => FilmMeta.Text.Markup.Clean(page.Slice(run));

    private static TokenRun MarkedRun(ProsePage page, int i)
    {
        if (page[i].Kind == ProseTokenKind.QuoteOpen)
        {
            var last = i + 1;
            while (last <= i + LongestTitle && page[last].Kind is ProseTokenKind.Word or ProseTokenKind.Number or ProseTokenKind.Colon or ProseTokenKind.Ampersand)
                last++;

            var close = page[last].Kind is ProseTokenKind.Comma or ProseTokenKind.Stop ? last + 1 : last;
            var run = new TokenRun(i + 1, last - 1);
            return page[close].Kind == ProseTokenKind.QuoteClose && !run.IsEmpty && (ProseHeading.IsTitleCase(page, run) || page.Language is not null && page[run.First].IsUpper) ? run : TokenRun.None;
        }

        if (page[i].Is(ProseTokenTraits.Bold) && page[i].Kind == ProseTokenKind.Word && page[i].IsUpper && !page[i - 1].Is(ProseTokenTraits.Bold) && !page[i].Is(ProseWord.CrewNoun | ProseWord.LineLabel))
        {
            var last = i;
            while (last < i + LongestTitle && page[last + 1].Is(ProseTokenTraits.Bold) && page[last + 1].Kind is ProseTokenKind.Word or ProseTokenKind.Number or ProseTokenKind.Colon or ProseTokenKind.Ampersand)
                last++;

            var run = new TokenRun(i, last);
            return !page[last + 1].Is(ProseTokenTraits.Bold) && page[last + 1].Kind is not (ProseTokenKind.Colon or ProseTokenKind.LineEnd or ProseTokenKind.BlockEnd) && page[last].Kind != ProseTokenKind.Colon && ProseHeading.IsTitleCase(page, run) ? run : TokenRun.None;
        }

        if (page[i].Is(ProseTokenTraits.Italic) && page[i].IsUpper && (i == 0 || !page[i - 1].Is(ProseTokenTraits.Italic)))
        {
            var last = i;
            while (last < i + LongestTitle && page[last + 1].Is(ProseTokenTraits.Italic) && page[last + 1].Kind is ProseTokenKind.Word or ProseTokenKind.Number or ProseTokenKind.Colon or ProseTokenKind.Ampersand)
                last++;

            var run = new TokenRun(i, last);
            return !page[last + 1].Is(ProseTokenTraits.Italic) && (ProseHeading.IsTitleCase(page, run) || page.Language is not null) ? run : TokenRun.None;
        }

        return TokenRun.None;
    }

    private static int Weigh(ProsePage page, TokenRun run)
    {
        var before = run.First - 1;
        if (page[before].Kind == ProseTokenKind.QuoteOpen)
            before--;

        var behind = run.Last + 1;
        while (page[behind].Kind is ProseTokenKind.QuoteClose or ProseTokenKind.Comma or ProseTokenKind.Stop && behind < run.Last + 3)
            behind++;

        if (page.Is(before, "of") && (page.Is(before - 1, "shades") || page.Is(before - 1, "echoes") || page.Is(before - 1, "echo") || page.Is(before - 1, "fans") || page.Is(before - 1, "memories") || page.Is(before - 1, "touch") || page.Is(before - 1, "hint")))
            return 0;

        if (page.Is(before, "like") || page.Is(before, "character") || page.Is(before, "as") || page.Is(before, "unlike") || page.Is(before, "called") || page.Is(before, "named") || page.Is(before, "song"))
            return 0;

        if (page.Is(behind, "by") || page[before].Is(ProseWord.SourceWork))
            return 0;

        var weight = page[run.First].Is(ProseTokenTraits.Bold) ? 2 : 1;
        if (page.Is(before, "directed") || page.Is(before, "directs") || (page.Is(before, "of") && !page[before - 1].Is(ProseWord.CrewNoun)))
            weight++;
        if (page[before].IsGenitive)
            weight++;
        if (page[behind].Is(ProseWord.SubjectVerb) && page[run.Last + 1].Kind != ProseTokenKind.Comma)
            weight++;
        for (var i = before; i > before - 40 && i >= 0 && !page[i].IsBreak && page[i].Kind != ProseTokenKind.Stop; i--)
        {
            if (page.Is(i, "presents") || page.Is(i, "present"))
                return weight + 3;
        }

        return weight;
    }

    // The start of a sentence, or behind "In other words,".
    private static bool StartsClause(ProsePage page, int i)
    {
        if (page.StartsSentence(i))
            return true;
        if (page[i - 1].Kind != ProseTokenKind.Comma)
            return false;

        for (var at = i - 2; at > i - 8; at--)
        {
            if (page.StartsSentence(at))
                return true;
            if (page[at].Kind != ProseTokenKind.Word)
                return false;
        }

        return false;
    }

    // "Arrival is an alien invasion film"
    private static TokenRun ReadSubject(ProsePage page, int i)
    {
        var last = i;
        for (var at = i + 1; at < i + LongestTitle; at++)
        {
            if (page[at] is { Kind: ProseTokenKind.Word, IsUpper: true } || page[at].Kind is ProseTokenKind.Number)
                last = at;
            else if (!(page.IsLower(at) && page[at].Is(ProseWord.Function | ProseWord.Particle) && !page[at].Is(ProseWord.SubjectVerb)) && page[at].Kind is not (ProseTokenKind.Colon or ProseTokenKind.Ampersand))
                break;
        }

        // One word is a title only if the text comes back to it.
        if (last == i && (page.MentionsAlone(i) < 2 || page[i].Is(ProseWord.NotNoun | ProseWord.FilmNoun)) && !page.Is(i + 1, "is"))
            return TokenRun.None;
        if (page[i].Is(ProseWord.Function) && last == i && !(!page.Is(i, "it") && !page.Is(i, "this") && page.Is(i + 1, "is") && page.Is(i + 2, "rated")))
            return TokenRun.None;
        if (page[last].IsGenitive || page[last].Is(ProseWord.FilmNoun) && last == i || (page[i].Is(ProseWord.Determiner) && last == i + 1 && page[last].Is(ProseWord.FilmNoun)))
            return TokenRun.None;

        // "Bjorn Runge’s The Wife is": the director is no part of the title.
        var run = new TokenRun(i, last);
        for (var at = i + 1; at < last; at++)
        {
            if (page[at].IsGenitive && page.IsFullName(new TokenRun(i, at)))
                run = new TokenRun(at + 1, last);
        }

        var verb = last + 1;
        if (page[verb].Kind == ProseTokenKind.Open && page[verb + 2].Kind == ProseTokenKind.Close)
            verb += 3;
        if (!page[verb].Is(ProseWord.SubjectVerb) || page[verb].IsUpper)
            return TokenRun.None;
        if (page.Is(verb + 1, "rated"))
            return run;

        const int Farthest = 16;
        for (var at = verb + 1; at < verb + Farthest; at++)
        {
            var token = page[at];
            if (token.IsBreak || token.Kind == ProseTokenKind.Stop)
                return TokenRun.None;
            if (token.Is(ProseWord.FilmNoun) || IsFilmPlural(page, at))
                return page.IsFullName(run) && (page.NameWordTraits(run.First) & NameTraits.Given) != 0 && (page[at + 1].Is(ProseWord.NotNoun | ProseWord.CrewNoun) || !page.Is(verb, "is")) ? TokenRun.None : run;
            if (token.Kind == ProseTokenKind.Word && !token.IsUpper && (page.Is(at, "who") || page.Is(at, "whose")))
                return TokenRun.None;
        }

        return TokenRun.None;
    }

    private static bool IsFilmPlural(ProsePage page, int token)
    {
        var word = page.Slice(token);
        return page.IsLower(token) && word.EndsWith("s", StringComparison.Ordinal) && (ProseWords.Find(word[..^1]) & ProseWord.FilmNoun) != 0;
    }

    // "#TheMauritanian": a tag that begins a line.
    private static TokenRun FindHashtag(ProsePage page)
    {
        for (var i = 0; i + 1 < page.Count; i++)
        {
            if (page[i].Kind == ProseTokenKind.Hash && page[i + 1].IsUpper && page[i].End == page[i + 1].Start && (i == 0 || page[i - 1].IsBreak))
                return new TokenRun(i + 1, i + 1);
        }

        return TokenRun.None;
    }
}
