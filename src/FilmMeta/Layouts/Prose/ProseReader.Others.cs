using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.Prose;

/// <summary>What shows that a sentence speaks of another film than the one the text is about.</summary>
internal sealed partial class ProseReader
{
    /// <summary>Whether "in" and the title of another film follow: "as Johnny Cash in Walk the Line".</summary>
    private bool IsInOtherFilm(int token)
    {
        if (_page[token].IsHandled || !(_page.Is(token, "in") || _page.Is(token, "from") || _page.Is(token, "on")))
            return false;

        var at = token + 1;
        while (_page[at].Is(ProseWord.Determiner) && !_page[at].IsUpper || _page.Is(at, "last") || (_page.Is(at, "year") && _page[at].IsGenitive))
            at++;
        for (var i = at; i < at + 4; i++)
        {
            if (_page[i].Is(ProseWord.OtherFilm))
                return true;
        }

        if (_page[at].Kind == ProseTokenKind.QuoteOpen)
            at++;
        if (!_page[at].IsUpper || _films.IsTitle(at))
            return false;

        // "as Theo in London" is a place; a place is no title.
        return _page[at].IsEmphasised || _page[at - 1].Kind == ProseTokenKind.QuoteOpen || CountryTable.Match(_page.Text.AsSpan(_page[at].Start), out _) == 0;
    }

    /// <summary>Whether the sentence compares: what it says of people it says of other films.</summary>
    private bool IsComparing(int i)
    {
        for (var at = i - 1; at > i - 40 && at >= 0; at--)
        {
            if (_page[at].IsBreak || _page[at].Kind is ProseTokenKind.Stop && at < i - 1)
                return false;
            if (_page.Is(at, "think") && _page.Is(at + 1, "of") || _page.Is(at, "reminded") || _page.Is(at, "reminds") || _page.Is(at, "reminiscent") || _page.Is(at, "recalls") || _page.Is(at, "evokes") || _page.Is(at, "remember") || _page.Is(at, "compare") || _page.Is(at, "echoes"))
                return true;
        }

        return false;
    }

    /// <summary>Whether the words before a performer speak of another film: "Gravity starred X", "the 2006 remake, with X", "Dead Poets Society, where X".</summary>
    private bool IsOfOther(int performer)
    {
        var at = performer - 1;
        var isTied = false;
        while (at > performer - 5 && _page[at].Kind == ProseTokenKind.Word && (_page.Is(at, "starred") || _page.Is(at, "starring") || _page.Is(at, "stars") || _page.Is(at, "where") || _page.Is(at, "which") || _page.Is(at, "in") || _page.Is(at, "when") || _page.Is(at, "had") || _page.Is(at, "featured") || _page.Is(at, "cast")))
        {
            at--;
            isTied = true;
        }

        if (isTied)
        {
            if (_page[at].Kind == ProseTokenKind.Close)
                at = OpenOf(at) - 1;
            while (at >= 0 && _page[at].Kind is ProseTokenKind.Comma or ProseTokenKind.QuoteClose)
                at--;
            if (at >= 0 && _page[at].IsUpper && !_films.IsTitleEnd(at) && !_page.IsFullName(_page.NameUpTo(at)))
                return true;
        }

        for (var i = performer - 1; i > performer - 16 && i >= 0; i--)
        {
            if (_page[i].IsBreak || _page[i].Kind == ProseTokenKind.Stop)
                return false;
            if (_page[i].Is(ProseWord.OtherVersion))
                return true;
        }

        return false;
    }

    /// <summary>Whether the words before speak of another film: a title in italics or quotes, or "The" with a capital in a sentence.</summary>
    private bool IsOtherTitleNear(int token)
    {
        const int Farthest = 16;
        for (var at = token - 1; at > token - Farthest && at >= 0 && !_page[at].IsBreak; at--)
        {
            if (!_page[at].IsUpper || _films.IsTitle(at) || _films.IsTitleEnd(at))
                continue;
            if (_page[at].Is(ProseTokenTraits.Italic) || (_page[at - 1].Kind == ProseTokenKind.QuoteOpen && _page[at - 1].Is(ProseTokenTraits.Double)))
                return true;
            if (_page.Is(at, "The") && !_page.StartsSentence(at) && _page.IsNameWord(at + 1))
                return true;
        }

        return false;
    }
}
