using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.Prose;

/// <summary>Titles that no mark shows: with a year behind, in capitals, behind an article, in the headline.</summary>
internal static partial class ProseTitles
{
    /// <summary>"mothers and The Babadook": an article with a capital in the middle of a sentence begins a title.</summary>
    private static TokenRun FindWithArticle(ProsePage page)
    {
        for (var i = 1; i < Math.Min(page.Count, Opening); i++)
        {
            if (!page[i].IsUpper || !page[i].Is(ProseWord.Determiner) || page[i].End - page[i].Start < 3 || page.StartsSentence(i) || !page.IsNameWord(i + 1) || page.Is(i - 1, "of") || page.Is(i - 1, "like") || page[i - 1].Kind == ProseTokenKind.Comma)
                continue;

            var run = new TokenRun(i, page.NameFrom(i + 1).Last);

            // "The Spirit of the Beehive"
            while (!page[run.Last].IsGenitive && (page.Is(run.Last + 1, "of") || page.Is(run.Last + 1, "and")) && (page.Is(run.Last + 2, "the") ? run.Last + 3 : run.Last + 2) is var next && page.IsNameWord(next))
                run = run with { Last = page.NameFrom(next).Last };
            if (!page[run.Last].IsGenitive)
                return run;
        }

        return TokenRun.None;
    }

    /// <summary>A long title that no mark shows, where a sentence starts with it: "The Man Who Shot Liberty Valance was finished in 1962".</summary>
    private static TokenRun FindLongSubject(ProsePage page)
    {
        const int Shortest = 5;
        for (var i = 0; i < page.Count; i++)
        {
            if (!page[i].IsUpper || page[i].Kind != ProseTokenKind.Word || !page.StartsSentence(i))
                continue;

            var (last, small) = (i, 0);
            for (var at = i + 1; at < i + LongestTitle + 2; at++)
            {
                if (page[at] is { Kind: ProseTokenKind.Word, IsUpper: true })
                    last = at;
                else if (page.IsLower(at) && page[at].Is(ProseWord.Function | ProseWord.Particle) && !page[at].Is(ProseWord.SubjectVerb))
                    small++;
                else
                    break;
            }

            var run = new TokenRun(i, last);
            if (run.Count >= Shortest && small > 0 && page[last + 1].Is(ProseWord.SubjectVerb) && !page[last + 1].IsUpper && !page[last].IsGenitive && (page[i].Is(ProseWord.Determiner) || !page[i].Is(ProseWord.Function)))
                return run;
        }

        return TokenRun.None;
    }

    /// <summary>A title that press texts set in capitals among other words, more than once: "the inspiring story JUST MERCY".</summary>
    private static TokenRun FindCapitals(ProsePage page)
    {
        const int Shortest = 5;
        const int MostTries = 12;
        var tries = 0;
        for (var i = 0; i < page.Count && tries < MostTries; i++)
        {
            if (!page[i].Is(ProseTokenTraits.AllCaps) || page[i].Kind != ProseTokenKind.Word)
                continue;

            var last = i;
            while (last < i + LongestTitle && page[last + 1].Kind is ProseTokenKind.Word or ProseTokenKind.Number && page[last + 1].Is(ProseTokenTraits.AllCaps))
                last++;

            var run = new TokenRun(i, last);
            var words = page.Slice(run);
            i = last;
            if ((words.Length < Shortest && !IsCalledFilm(page, last + 1)) || page[last + 1].IsBreak || page[last + 1].Kind == ProseTokenKind.Close)
                continue;

            tries++;
            if (page.Text.AsSpan(page[last].End).IndexOf(words, StringComparison.Ordinal) >= 0 || IsCalledFilm(page, last + 1))
                return run;
        }

        return TokenRun.None;
    }

    // "CHEF, a comedy about a cook"
    private static bool IsCalledFilm(ProsePage page, int comma)
    {
        const int Farthest = 7;
        if (page[comma].Kind != ProseTokenKind.Comma || !page[comma + 1].Is(ProseWord.Determiner))
            return false;

        var at = comma + 2;
        while (at < comma + Farthest && page[at].Kind == ProseTokenKind.Word && !page[at].Is(ProseWord.FilmNoun | ProseWord.NounPhraseEnd))
            at++;

        return page[at].Is(ProseWord.FilmNoun);
    }

    /// <summary>The first title with its year behind it: "LOCAL HERO (1983, 111 minutes)", "Persepolis (France, 2007)". Other films' years come later.</summary>
    private static TokenRun FindDated(ProsePage page)
    {
        for (var open = 1; open < page.Count; open++)
        {
            if (page[open].Kind != ProseTokenKind.Open || !IsDate(page, open + 1))
                continue;

            var last = open - 1;
            if (page[last].Kind == ProseTokenKind.QuoteClose)
                last--;

            // "Mamma Mia! (2008)"
            if (page[last].Kind == ProseTokenKind.Stop && page.Slice(last) is "!" or "?" or "…")
                last--;

            var first = last;
            while (first > last - LongestTitle && IsTitleToken(page, first - 1, last))
                first--;
            while (first < last && (page.IsLower(first) || page[first].Kind is ProseTokenKind.Colon or ProseTokenKind.Ampersand))
                first++;
            if (page[open - 1].Kind == ProseTokenKind.Stop && last == open - 2)
                last++;

            // "his first feature, La noire de… (Black Girl, 1966)": another language's small letters.
            if (open < Opening && page[open + 1].IsUpper && page[open + 1].Kind == ProseTokenKind.Word && AfterComma(page, open) is > 0 and var named)
                (first, last) = (named, open - 1);

            var run = new TokenRun(first, last);
            if (run == new TokenRun(first, open - 1) && page[last].Kind == ProseTokenKind.Stop && page[first].IsUpper && page[last - 1].End == page[last].Start && page.Slice(last) is not ".")
                return run;
            if (!page[first].IsUpper || page[last].Kind is not (ProseTokenKind.Word or ProseTokenKind.Number) || page[last].IsHandled)
                continue;

            // "like Ruby Sparks (2012)"
            var before = page[first - 1].Kind == ProseTokenKind.QuoteOpen ? first - 2 : first - 1;
            if (page.Is(before, "like") || page.Is(before, "unlike") || (page.Is(before, "as") && !IsAsMuchAs(page, before)) || page.Is(before, "in") || page.Is(before, "from") || page.Is(before, "than") || page[before].Is(ProseWord.SourceWork | ProseWord.OtherFilm)
                || (page[open - 1].Kind != ProseTokenKind.QuoteClose && !page[last].IsEmphasised && page.IsFullName(run) && (page.NameWordTraits(run.First) & NameTraits.Given) != 0))
            {
                continue;
            }

            return run;
        }

        return TokenRun.None;
    }

    private static int AfterComma(ProsePage page, int open)
    {
        var isForeign = false;
        for (var i = open - 1; i > open - 8 && page[i].Kind is ProseTokenKind.Word or ProseTokenKind.Comma or ProseTokenKind.Stop; i--)
        {
            if (page[i].Kind == ProseTokenKind.Comma)
                return isForeign && page[i + 1].IsUpper ? i + 1 : -1;

            isForeign |= page.IsLower(i) && !page[i].Is(ProseWord.Function);
        }

        return -1;
    }

    // "Few films are so tender as": the sentence that opens a text compares others with its own film.
    private static bool IsAsMuchAs(ProsePage page, int token)
    {
        for (var i = token - 1; i > token - Opening && i >= 0 && !page[i].IsBreak && page[i].Kind != ProseTokenKind.Stop; i--)
        {
            if (page.Is(i, "few") || page.Is(i, "no") || page.Is(i, "rarely") || page.Is(i, "seldom"))
                return true;
        }

        return false;
    }

    // "1983)", "1983,", "France, 2007)", "Das Boot, Wolfgang Petersen, 1981)"
    private static bool IsDate(ProsePage page, int token)
    {
        if (ProseHeading.IsYear(page, token))
            return page[token + 1].Kind is ProseTokenKind.Close or ProseTokenKind.Comma;
        if (token < Opening && IsOpeningSentence(page, token) && EndsWithYear(page, token))
            return true;

        for (var at = token; at < token + 5 && page[at].Kind is ProseTokenKind.Word or ProseTokenKind.Comma or ProseTokenKind.Slash; at++)
        {
            if (ProseHeading.IsYear(page, at + 1))
                return page[at + 2].Kind is ProseTokenKind.Close or ProseTokenKind.Comma && CountryTable.Match(page.Text.AsSpan(page[token].Start, page[at].End - page[token].Start), out _) > 0;
        }

        return false;
    }

    // The first or second sentence.
    private static bool IsOpeningSentence(ProsePage page, int token)
    {
        var stops = 0;
        for (var i = 0; i < token; i++)
            stops += page[i].Kind == ProseTokenKind.Stop ? 1 : 0;

        return stops < 2;
    }

    /// <summary>Whether a bracket names somebody and ends with a year: who made the film, and when.</summary>
    private static bool EndsWithYear(ProsePage page, int token)
    {
        const int Longest = 14;
        var close = token;
        while (close < token + Longest && page[close].Kind is ProseTokenKind.Word or ProseTokenKind.Comma or ProseTokenKind.Number or ProseTokenKind.Slash or ProseTokenKind.Stop or ProseTokenKind.Ampersand)
            close++;
        if (page[close].Kind != ProseTokenKind.Close || !ProseHeading.IsYear(page, close - 1))
            return false;

        var last = page[close - 2].Kind == ProseTokenKind.Comma ? close - 3 : close - 2;
        return last >= token && page.NameUpTo(last) is { IsEmpty: false } name && name.First >= token && (page.IsFullName(name) || (name.First == token && name.Last == close - 3));
    }

    // Small words stand inside a title, in italics or between words with capitals.
    private static bool IsTitleToken(ProsePage page, int token, int last)
    {
        var one = page[token];
        if (one.IsBreak || one.IsEmphasised != page[last].IsEmphasised || one.Is(ProseTokenTraits.AllCaps) != page[last].Is(ProseTokenTraits.AllCaps) && page[last].Is(ProseTokenTraits.AllCaps))
            return false;
        if (one.Kind is ProseTokenKind.Number || one is { Kind: ProseTokenKind.Word, IsUpper: true })
            return true;
        if (one.Kind is ProseTokenKind.Colon or ProseTokenKind.Ampersand)
            return page[token - 1].IsUpper;

        return one.Kind == ProseTokenKind.Word && one.Is(ProseWord.Function | ProseWord.Particle) && !one.Is(ProseWord.SubjectVerb) && !page.Is(token, "like") && (page[token - 1].IsUpper || page[token - 2].IsUpper && page[token - 1].Is(ProseWord.Function));
    }

    /// <summary>The words of the headline that the text comes back to: "Looking Again at Vertigo".</summary>
    private static TokenRun FindInHeadline(ProsePage page)
    {
        const int Lines = 2;
        const int LongestLine = 24;
        const int Enough = 1;
        var line = 0;
        var best = (Run: TokenRun.None, Count: Enough - 1);
        for (var i = 0; i < page.Count && line < Lines; i++)
        {
            if (page[i].IsBreak)
            {
                line++;
                continue;
            }

            if (i == 0 || page[i - 1].IsBreak)
            {
                var end = i;
                while (end < i + LongestLine && !page[end].IsBreak)
                    end++;
                if (!page[end].IsBreak || page[end - 1].Kind is ProseTokenKind.Stop or ProseTokenKind.Comma && page.Slice(end - 1) is "." or ",")
                    break;
            }

            if (!page.IsNameWord(i) || page[i].Is(ProseWord.FilmWord) || page.IsNameWord(i - 1))
                continue;

            var last = i;
            while (page.IsNameWord(last + 1) && !page[last].IsGenitive)
                last++;

            var run = new TokenRun(i, last);
            var count = CountInBody(page, run);
            if (count > best.Count && !page[i].Is(ProseWord.FilmNoun) && !page.IsFullName(run))
                best = (run, count);

            i = last;
        }

        return best.Run;
    }

    private static int CountInBody(ProsePage page, TokenRun run)
    {
        var start = run.Last;
        while (start < page.Count && !page[start].IsBreak)
            start++;

        var rest = page.Text.AsSpan(Math.Min(page[start].End, page.Text.Length));
        var words = page.Slice(run);
        var count = 0;
        for (var at = rest.IndexOf(words, StringComparison.Ordinal); at >= 0 && count < 9; at = rest.IndexOf(words, StringComparison.Ordinal))
        {
            var behind = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(rest[at - 1])) && (behind == rest.Length || !char.IsLetterOrDigit(rest[behind])))
                count++;

            rest = rest[behind..];
        }

        return count;
    }
}
