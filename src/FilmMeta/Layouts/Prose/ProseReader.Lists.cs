using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.Prose;

/// <summary>Lists of performers: behind "with", "the cast includes" and the like, and before "star".</summary>
internal sealed partial class ProseReader
{
    // "With Laura Dern, Rami Malek and Jesse Plemons."; ", with Carol Kane and Paul Simon in support"
    private void ReadWith(int i)
    {
        var starts = _page.StartsSentence(i);
        if (!starts && _page[i - 1].Kind != ProseTokenKind.Comma)
            return;

        var list = CastList(i + 1, out var at);
        if (list.Count == 0)
            return;

        var isTold = false;
        foreach (var (_, character) in list)
            isTold |= !character.IsEmpty;

        var isSupport = _page.Is(at, "in") && (_page.Is(at + 1, "support") || _page.Is(at + 1, "supporting") || _page.Is(at + 2, "roles") || _page.Is(at + 2, "parts"));
        var isCast = starts ? (isTold || list.Count > 1) && (_page[at].Kind == ProseTokenKind.Stop || _page[at].IsBreak || isTold || isSupport) : (list.Count > 1 && isSupport) || (isTold && list.Count > 1) || (list.Count > 1 && _page[at].Kind == ProseTokenKind.Stop && HasPerformerBefore(i));
        if (!isCast || IsOfOther(list[0].Name.First) || (!starts && IsComparing(i)))
            return;

        foreach (var (name, character) in list)
            AddCast(name, character, name.First);
    }

    private bool HasPerformerBefore(int i)
    {
        for (var at = i - 1; at > i - 60 && !_page[at].IsBreak; at--)
        {
            if (_page[at].Kind == ProseTokenKind.Close)
                at = Math.Max(OpenOf(at), 0);
            else if (_page[at].Kind == ProseTokenKind.Stop)
                return false;
            else if (_page.IsNameWord(at) && IsPerformer(_page.NameUpTo(at)))
                return true;
        }

        return false;
    }

    // "Supporting turns from A and B", "cameos by A", "The cast includes A, B and C"
    private void ReadCastPhrase(int i)
    {
        var at = i + 1;
        var isList = _page.Is(i, "cast") || _page.Is(i, "ensemble");
        if (isList)
        {
            for (var end = at + 4; at < end && _page.IsLower(at) && !_page[at].Is(ProseWord.Determiner); at++)
            {
                if (_page.Is(at, "includes") || _page.Is(at, "including") || _page.Is(at, "features") || _page.Is(at, "featuring") || _page.Is(at, "comprises") || _page.Is(at, "by") || _page.Is(at, "of") || _page.Is(at, "are") || _page.Is(at, "is"))
                    break;
            }

            if (_page.IsLower(at))
                at++;

            // "The rest of the cast is as good: A as B, C as D"
            for (var colon = at; colon < i + 9 && (_page.IsLower(colon) || _page[colon].Kind == ProseTokenKind.Colon); colon++)
            {
                if (_page[colon].Kind == ProseTokenKind.Colon)
                    at = colon + 1;
            }
        }
        else if (_page.Is(at, "from") || _page.Is(at, "by"))
        {
            at++;
        }
        else
        {
            return;
        }

        var list = CastList(at, out _, allowSingle: isList);
        if (list.Count < (isList ? 2 : 1) || IsOfOther(list[0].Name.First) || IsComparing(i))
            return;

        foreach (var (name, character) in list)
        {
            if (!IsCrew(name))
                AddCast(name, character, name.First);
        }
    }

    // "A and B star as C and D", "A, B and C co-star": the names before the verb.
    private void ReadStar(int i)
    {
        var last = PersonUpTo(_page[i - 1].Kind == ProseTokenKind.Comma && BeforeApposition(i - 2) is > 0 and var named ? named : i - 1);
        if (last.IsEmpty || IsOfOther(last.First) || IsComparing(i))
            return;

        if (_page.Is(i + 1, "as") && _characters.From(i + 2, isLoose: true) is { IsEmpty: false } character && ReadPairs(last, character))
            return;
        if (!_page.Is(i + 1, "as") && _page[i + 1].Kind is not (ProseTokenKind.Stop or ProseTokenKind.Comma) && !_page.Is(i + 1, "in") && !_page.Is(i + 1, "alongside") && !_page.Is(i + 1, "opposite"))
            return;
        if (IsInOtherFilm(i + 1))
            return;

        var names = new List<TokenRun> { last };
        for (var at = _page.NameUpTo(i - 1).First - 1; names.Count < 6 && Joins(at, out var before) && PersonUpTo(before) is { IsEmpty: false } name; at = _page.NameUpTo(before).First - 1)
            names.Insert(0, name);

        foreach (var name in names)
            AddCast(name, TokenRun.None, name.First);
    }
}
