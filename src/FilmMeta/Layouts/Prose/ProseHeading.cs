using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.Prose;

/// <summary>What a line that stands alone says of a film: "Proxima (in cinemas, 12A)", "Rush | 2012", "Film review: Her", "A closer look at… Her".</summary>
internal readonly partial struct ProseHeading
{
    private const int LongestLine = 24;
    private const int LongestTitle = 12;

    private static readonly string[] Leads = ["look at", "thoughts on", "review of", "reviews of", "notes on", "guide to", "reviewed", "reflections on", "watching", "revisiting", "appreciation of"];
    private static readonly string[] Series = ["episode", "ep", "podcast", "screening", "archive", "archives", "vault", "club", "night", "classic", "classics", "week", "month", "pick", "rewatch", "retro", "spotlight", "feature", "sheet", "guide", "notes", "kino", "cine", "filmkritik", "kritik", "critique", "crítica", "recensione", "eve", "halloween", "noirvember", "monday", "tuesday", "wednesday", "thursday", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"];
    private static readonly string[] Counted = ["day", "week", "night", "month", "no", "number", "vol", "volume", "issue", "entry", "film", "movie", "round"];
    private static readonly string[] Places = ["cinema", "cinemas", "netflix", "platforms", "vod", "dvd", "blu-ray", "curzon", "amazon", "prime", "disney", "apple", "sky", "hulu", "mubi", "theaters", "theatres", "streaming", "demand", "digital", "iplayer", "now"];

    // The default of a run is no empty one.
    private static readonly ProseHeading None = new() { Title = TokenRun.None };

    public TokenRun Title { get; private init; }

    /// <summary>Whether the line shows that it is a title, so that the text need not.</summary>
    public bool IsCertain { get; private init; }

    public bool IsFollowedByLabels { get; private init; }

    public List<(FactKind Kind, TextSpan Span)>? Facts { get; private init; }

    public static ProseHeading Read(ProsePage page, TokenRun line, int number)
    {
        if (line.Count > LongestLine || EndsAsSentence(page, line))
            return None;

        List<(FactKind Kind, TextSpan Span)>? facts = null;
        var isCertain = false;
        if (IsNavigation(page, line) || page.Is(line.First, "posted") || page.Is(line.First, "tagged") || page.Is(line.First, "filed") || page.Is(line.First, "categories") || page.Is(line.First, "tags") || page.Is(line.First, "published"))
            return None;

        // "5. Uncut Gems", "#3: Moon": a place in a list, where the markup makes it a heading.
        var unnumbered = WithoutNumber(page, line);
        if (unnumbered.First > line.First)
        {
            if (!page[unnumbered.First].Is(ProseTokenTraits.Heading | ProseTokenTraits.Bold) && !IsYearInBrackets(page, unnumbered))
                return None;

            isCertain = true;
            line = unnumbered;
        }

        // BOHEMIAN RHAPSODY (12A) ★★★
        while (line.Count > 1 && (page[line.Last].Kind is ProseTokenKind.Stars || (page[line.Last].Kind == ProseTokenKind.Slash && page[line.Last - 1].Kind == ProseTokenKind.Close)))
        {
            isCertain |= page[line.Last].Kind is ProseTokenKind.Stars && number < 3 && page[line.Last - 1].Kind != ProseTokenKind.Colon && !page.Is(line.Last - 1, "rating") && !page.Is(line.Last - 1, "score");
            line = line with { Last = line.Last - 1 };
        }

        // "Sapphire (1959) 92 min. ★★★"
        if (page[line.Last].Kind == ProseTokenKind.Stop && page[line.Last + 1].Kind == ProseTokenKind.Stars)
            line = line with { Last = line.Last - 1 };
        if (page[line.Last].Kind is ProseTokenKind.Word or ProseTokenKind.Number && LastClose(page, line) is > 0 and var behind && ReadFacts(page, new TokenRun(behind + 1, line.Last), ref facts))
        {
            isCertain = true;
            line = line with { Last = behind };
        }

        // Rush | 2012
        if (line.Count > 2 && page[line.Last].Kind == ProseTokenKind.Number && page[line.Last - 1].Kind is ProseTokenKind.Bar && IsYear(page, line.Last))
        {
            facts = [(FactKind.Years, page[line.Last].Span)];
            line = line with { Last = line.Last - 2 };
            isCertain = true;
        }

        if (page[line.Last].Kind == ProseTokenKind.Close && FindOpen(page, line) is > 0 and var open && open > line.First)
        {
            var isShown = ReadBracket(page, new TokenRun(open + 1, line.Last - 1), ref facts);
            isCertain |= isShown;
            line = line with { Last = open - 1 };

            // "From the archive: The Night of the Hunter (1955)", "Ep. 112 – Heat (1995)": what is before the last dash says where it stands.
            if (isShown && LastSeparator(page, line) is > 0 and var separator && (page[separator].Kind != ProseTokenKind.Colon || IsSeries(page, new TokenRun(line.First, separator - 1))) && page[separator + 1].IsUpper)
                line = line with { First = separator + 1 };
        }

        var title = FindTitle(page, line, number, ref isCertain, ref facts);
        title = Trim(page, title);

        // "Memories of Murder / 살인의 추억"
        if (FirstOf(page, title, ProseTokenKind.Slash) is > 0 and var slash && slash < title.Last && page[slash].Start > page[slash - 1].End && page[slash + 1].IsUpper)
        {
            (facts ??= []).Add((FactKind.OtherTitle, page.Span(title with { First = slash + 1 })));
            title = title with { Last = slash - 1 };
        }

        // "Moonrise Kingdom: a scout’s honour"
        if (!isCertain && number < 2 && !title.IsEmpty && !IsTitleCase(page, title) && FirstSeparator(page, title.First + 1, title.Last) is > 0 and var mark)
            title = title with { Last = mark - 1 };
        if (title.IsEmpty || title.Count > LongestTitle || !(IsTitleCase(page, title) || (isCertain && page[title.First].IsUpper && page[title.First].Is(ProseTokenTraits.Heading) && facts is not null) || (page.Language is not null && page[title.First].IsUpper && page[title.First - 1].Kind == ProseTokenKind.QuoteOpen)))
            return None;

        // "First Reformed", and below it "Cert 15, 113 mins"
        if (facts is null && page[line.Last + 1].IsBreak && FactsBelow(page, line.Last + 1, number < 4 ? 1 : 2) is { } below)
            (isCertain, facts) = (true, below);

        return new ProseHeading { Title = title, IsCertain = isCertain, Facts = facts, IsFollowedByLabels = page[line.Last + 2].Is(ProseWord.CrewNoun) };
    }

    private static TokenRun FindTitle(ProsePage page, TokenRun line, int number, ref bool isCertain, ref List<(FactKind Kind, TextSpan Span)>? facts)
    {
        // "Title: Perfect Blue"
        if (number == 0 && page[line.First + 1].Kind == ProseTokenKind.Colon && line.Count > 2 && (page.Is(line.First, "title") || page.Is(line.First, "film") || page.Is(line.First, "movie")))
        {
            isCertain = true;
            return WithoutTail(page, new TokenRun(line.First + 2, line.Last), ref facts);
        }

        // A title in quotes: Thoughts on ‘Her’, a Spike Jonze Film
        for (var i = line.First; i <= line.Last; i++)
        {
            if (page[i].Kind != ProseTokenKind.QuoteOpen)
                continue;

            var close = i + 1;
            while (close <= line.Last && page[close].Kind != ProseTokenKind.QuoteClose)
                close++;
            if (close > line.Last || close == i + 1 || close - i > LongestTitle)
                break;

            isCertain |= number <= 1 && HasReviewWord(page, line);
            return new TokenRun(i + 1, close - 1);
        }

        // Home > 2010 - 2019 > Her
        for (var i = line.Last - 1; i > line.First; i--)
        {
            if (page[i].Kind == ProseTokenKind.Other && page.Slice(i) is ">" or "»" or "›")
            {
                isCertain |= number == 0;
                return new TokenRun(i + 1, line.Last);
            }
        }

        for (var i = line.First; i <= line.Last; i++)
        {
            if (!page.Is(i, "review") && !page.Is(i, "reviewed") && !page.Is(i, "reviews"))
                continue;

            if (i > line.First && FirstSeparator(page, line.First, i - 1) < 0 || (i > line.First && !page[line.First].Is(ProseWord.FilmNoun | ProseWord.Determiner)))
            {
                // "X (2013) review – a headline", "X: Film Review"
                var left = new TokenRun(line.First, i - 1);
                while (!left.IsEmpty && (page[left.Last].Is(ProseWord.FilmNoun) || page[left.Last].Kind is ProseTokenKind.Dash or ProseTokenKind.Colon or ProseTokenKind.Bar || page.Is(left.Last, "a") || page.Is(left.Last, "dvd")))
                    left = left with { Last = left.Last - 1 };

                if (!left.IsEmpty && page[left.Last].Kind == ProseTokenKind.Close && FindOpen(page, left) is > 0 and var open)
                {
                    ReadBracket(page, new TokenRun(open + 1, left.Last - 1), ref facts);
                    left = left with { Last = open - 1 };
                }

                if (!left.IsEmpty)
                {
                    isCertain = true;
                    return left;
                }
            }

            // "Review: X", "Film review – X", "Review of X"
            var separator = FirstSeparator(page, i + 1, line.Last);
            if (page.Is(i + 1, "of"))
                separator = i + 1;
            if (separator == i + 1 && separator < line.Last)
            {
                isCertain = true;
                return WithoutTail(page, new TokenRun(separator + 1, line.Last), ref facts);
            }

            return TokenRun.None;
        }

        // "Film club: Parasite", "Episode 45: Alien", "31 days of horror - day 9: Carrie"
        if (SeriesEnd(page, line) is > 0 and var colon)
        {
            isCertain = true;
            return WithoutTail(page, new TokenRun(colon + 1, line.Last), ref facts);
        }

        foreach (var lead in Leads)
        {
            if (LeadEnd(page, line, lead) is > 0 and var behind)
            {
                while (behind <= line.Last && page[behind].Kind is ProseTokenKind.Stop or ProseTokenKind.Colon)
                    behind++;

                isCertain = true;
                return new TokenRun(behind, line.Last);
            }
        }

        return line;
    }

    /// <summary>The separator behind the name of a series; -1 for none.</summary>
    private static int SeriesEnd(ProsePage page, TokenRun line)
    {
        const int Longest = 6;
        var first = line.First;
        for (var i = line.First; i < line.Last; i++)
        {
            if (page[i].Kind is not (ProseTokenKind.Colon or ProseTokenKind.Dash or ProseTokenKind.Bar))
                continue;
            if (i > first && i <= first + Longest && IsSeries(page, new TokenRun(first, i - 1)))
                return i;

            first = i + 1;
        }

        return -1;
    }

    private static bool IsSeries(ProsePage page, TokenRun run)
    {
        for (var i = run.First; i <= run.Last; i++)
        {
            if (page[i].Is(ProseWord.FilmWord))
                return true;

            foreach (var word in Series)
            {
                if (page.Is(i, word))
                    return true;
            }

            // "Day 9", "Week #3"
            if (page[i + 1].Kind is ProseTokenKind.Number or ProseTokenKind.Hash && i < run.Last)
            {
                foreach (var word in Counted)
                {
                    if (page.Is(i, word))
                        return true;
                }
            }
        }

        return false;
    }

    // "Home | Reviews | About"
    private static bool IsNavigation(ProsePage page, TokenRun line)
    {
        var bars = 0;
        for (var i = line.First; i <= line.Last; i++)
        {
            if (page[i].Kind == ProseTokenKind.Bar || (page[i].Kind == ProseTokenKind.Other && page.Slice(i) is "•" or "·"))
                bars++;
        }

        return bars > 1;
    }

    private static TokenRun WithoutNumber(ProsePage page, TokenRun line)
    {
        var at = line.First;
        if (page[at].Kind == ProseTokenKind.Hash || page.Is(at, "No") || page.Is(at, "Number"))
            at += page[at + 1].Kind == ProseTokenKind.Stop ? 2 : 1;

        if (page[at].Kind != ProseTokenKind.Number || page[at].End - page[at].Start > 3 || page[at + 1].Kind is not (ProseTokenKind.Stop or ProseTokenKind.Close or ProseTokenKind.Colon or ProseTokenKind.Dash) || at + 2 > line.Last)
            return line;

        return line with { First = at + 2 };
    }

    /// <summary>The facts of the line below a title, which are not to be read again: "UK 1983 | 111 mins | PG". Null when it is another line.</summary>
    private static List<(FactKind Kind, TextSpan Span)>? FactsBelow(ProsePage page, int end, int least)
    {
        const int Longest = 20;
        var last = end + 1;
        var isNumbered = false;
        for (; last < end + Longest && !page[last].IsBreak; last++)
            isNumbered |= page[last].Kind == ProseTokenKind.Number;

        List<(FactKind Kind, TextSpan Span)>? facts = null;
        var line = new TokenRun(end + 1, last - 1);
        if (page[line.First].Kind == ProseTokenKind.Open && page[line.Last].Kind == ProseTokenKind.Close)
            (line, isNumbered) = (new TokenRun(line.First + 1, line.Last - 1), true);
        if (!isNumbered || !page[last].IsBreak || !Read(page, line, ref facts, out var isWhole) || facts is null || facts.Count < (isWhole ? least : 2))
            return null;

        if (isWhole)
            page.Handle(line);
        return facts;
    }

    private static bool IsYearInBrackets(ProsePage page, TokenRun line) => line.Count > 3 && page[line.Last].Kind == ProseTokenKind.Close && page[line.Last - 2].Kind is ProseTokenKind.Open or ProseTokenKind.Comma && IsYear(page, line.Last - 1);
}
