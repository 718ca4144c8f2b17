using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.Prose;

/// <content>Labels that end in "by".</content>
internal sealed partial class ProseReader
{
    // "directed by X", "from a screenplay by A & B", "based on the novel by X", "with A and B executive producing"
    private void ReadBy(int i)
    {
        var first = LabelBefore(i, out var isWork);
        if (first < 0)
            return;

        var label = new TokenRun(first, i);
        if (IsSaidOfOther(first))
            return;

        ReadNames(i + 1, isWork ? LabelOfWork(first, i) : label, MostNames, allowSingle: true);
    }

    /// <summary>Where the label that ends in "by" starts; -1 when it is none.</summary>
    private int LabelBefore(int by, out bool isWork)
    {
        isWork = false;
        var before = by - 1;

        // "The score, by X"
        if (_page[before].Kind == ProseTokenKind.Comma && _page[before - 1].Is(ProseWord.CrewThing) && _page.IsLower(before - 1) && !_page[before - 1].Is(ProseWord.FilmNoun) && _page[before - 2].Is(ProseWord.Determiner | ProseWord.Adjective))
            return before - 1;
        if ((_page.Is(before, "is") || _page.Is(before, "are")) && (_page[before - 1].Is(ProseWord.CrewThing | ProseWord.SourceWork) && !_page[before - 1].Is(ProseWord.FilmNoun) || _page.Is(before - 1, "animation")))
            return before - 1;
        if (_page[before].Kind is ProseTokenKind.Word && !_page[before].Is(ProseWord.CrewVerb | ProseWord.CrewThing | ProseWord.Function) && _page.IsLower(before) && _page[before - 1].Is(ProseWord.CrewVerb) && FindBasedOn(by) < 0)
            return before - 1;
        if (_page[before].Kind is ProseTokenKind.Word && _page[before].Is(ProseWord.CrewVerb | ProseWord.CrewThing) && !_page[before].IsGenitive)
        {
            var first = before;
            if (FindBasedOn(by) is >= 0 and var based)
            {
                isWork = true;
                return based;
            }

            // "written and directed by", "written, directed and produced by"
            while (_page.Is(first, "design") && _page[first - 1].Is(ProseWord.CrewModifier))
                first--;
            while ((_page.Is(first - 1, "and") || _page[first - 1].Kind is ProseTokenKind.Comma or ProseTokenKind.Ampersand or ProseTokenKind.Slash) && _page[first - 2].Is(ProseWord.CrewVerb))
                first -= 2;

            // "A Film by X" credits; "the film by X" compares.
            if (!_page.Is(first, "film") && !_page.Is(first, "movie") && !_page.Is(first, "picture"))
                return first;

            return _page.Is(first - 1, "a") ? first - 1 : -1;
        }

        // "Shot in squares by X"
        for (var i = before - 1; i > before - 5 && _page.IsLower(before) && _page[i].Kind == ProseTokenKind.Word && !_page[i].Is(ProseWord.SourceWork | ProseWord.FilmNoun); i--)
        {
            if (_page[i].Is(ProseWord.CrewVerb) && !_page.Is(i, "based") && (_page.StartsSentence(i) || _page[i - 1].Kind == ProseTokenKind.Comma || _page.Is(i - 1, "and")) && _page.IsFullName(_page.NameFrom(by + 1)))
                return i;
        }

        // "from the novel by", "a film of the play by"
        if (_page[before].Is(ProseWord.SourceWork) && _page.IsLower(before))
        {
            for (var i = before - 1; i > before - 5 && _page.IsLower(i); i--)
            {
                if (_page.Is(i, "from") || (_page.Is(i, "of") && _page[i - 1].Is(ProseWord.FilmNoun)))
                {
                    isWork = true;
                    return i;
                }
            }
        }

        if (_page[before].Kind is ProseTokenKind.Word or ProseTokenKind.QuoteClose && FindBasedOn(by) is >= 0 and var start)
        {
            isWork = true;
            return start;
        }

        return -1;
    }

    // "based on", "adapted from" earlier in the same clause.
    private int FindBasedOn(int by)
    {
        for (var i = by - 1; i > by - 20 && i > 0; i--)
        {
            if (_page[i].IsBreak || _page[i].Kind is ProseTokenKind.Stop or ProseTokenKind.Semicolon)
                return -1;
            if (i < by - 1 && _page.Is(i, "by"))
                return -1;

            // "adapted from X’s novel, and was shot by"
            if (_page[i].Kind == ProseTokenKind.Comma && _page.Is(i + 1, "and") && _page[by - 1].Is(ProseWord.CrewVerb))
                return -1;
            // "based on a screenplay by"
            if (_page.Is(i, "based") && (_page.Is(by - 1, "screenplay") || _page.Is(by - 1, "script")) && i > by - 5)
                return -1;
            if ((_page.Is(i, "based") && (_page.Is(i + 1, "on") || _page.Is(i + 1, "upon"))) || (_page.Is(i, "adapted") && _page.Is(i + 1, "from")) || (_page.Is(i, "inspired") && _page.Is(i + 1, "by")) || (_page.Is(i, "from") && i < by - 3 && _page[i + 1].Is(ProseWord.Determiner) && _page[i + 2].Is(ProseWord.SourceWork)))
                return i;
        }

        return -1;
    }

    // "based on the memoir “X” by": the work's title is no part of the label.
    private TokenRun LabelOfWork(int first, int by)
    {
        if (_page[by - 1].Kind == ProseTokenKind.QuoteClose)
        {
            for (var i = by - 2; i > first + 1; i--)
            {
                if (_page[i].Kind == ProseTokenKind.QuoteOpen)
                    return new TokenRun(first, i - 1);
            }
        }

        return new TokenRun(first, by);
    }

    /// <summary>Whether "directed by" is said of another film: "remake of the 1971 film directed by", "“Gravity,” directed by".</summary>
    private bool IsSaidOfOther(int first)
    {
        var isDirect = true;
        var sentence = first;
        while (sentence > first - 60 && sentence > 0 && !_page[sentence - 1].IsBreak && _page[sentence - 1].Kind != ProseTokenKind.Stop)
            sentence--;
        if (_films.IsTitle(sentence))
            return false;

        for (var i = first - 1; i > first - 9 && i >= 0; i--)
        {
            var token = _page[i];
            if (token.Kind == ProseTokenKind.Close)
            {
                i = OpenOf(i);
                if (i < 0)
                    return false;

                continue;
            }

            if (token.IsBreak || token.Kind == ProseTokenKind.Stop || _films.IsTitleEnd(i))
                return false;
            if (token.Is(ProseWord.OtherFilm) && isDirect && !_page[i + 1].Is(ProseWord.CrewThing))
                return true;
            if (token.Kind == ProseTokenKind.QuoteClose && i >= first - 3 && _page[i - 1].IsUpper && !_films.IsTitleEnd(i - 1))
                return true;
            if (token.Kind == ProseTokenKind.Word && token.IsUpper && token.Is(ProseTokenTraits.Italic) && i >= first - 3 && !_page[first].Is(ProseTokenTraits.Italic))
                return true;
            if (token.Kind is ProseTokenKind.Comma)
                isDirect = false;
        }

        return false;
    }
}
