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

    /// <summary>Reads performers in a list, each with a character behind "as" or none: "A, B as C and the great D".</summary>
    /// <returns>The names, with their characters, and the token behind them.</returns>
    private List<(TokenRun Name, TokenRun Character)> CastList(int at, out int behind, bool allowSingle = false)
    {
        var list = new List<(TokenRun Name, TokenRun Character)>();
        behind = at;
        while (list.Count < MostNames)
        {
            at = SkipPraise(at, at + 8);
            var name = _page.NameFrom(at);
            if (_page[name.Last].IsGenitive || !(_page.IsFullName(name) || (allowSingle && name.Count == 1 && _page[name.Last + 1].Kind == ProseTokenKind.Comma && _page.IsFullName(_page.NameFrom(_page.Is(name.Last + 2, "and") ? name.Last + 3 : name.Last + 2)))))
                break;

            var next = name.Last + 1;
            var character = TokenRun.None;
            if (_page.Is(next, "as"))
                character = _characters.From(next + 1, isLoose: true);
            else if (_page[next].Kind == ProseTokenKind.Open && _page.Is(next + 1, "as"))
                character = _characters.From(next + 2, isLoose: true);
            else if (_page[next].Kind == ProseTokenKind.Open && CloseOf(next) is > 0 and var close && _page.Is(close + 1, "as"))
                character = _characters.From(close + 2, isLoose: true);

            if (!character.IsEmpty)
                next = character.Last + 1;
            else if (_page[next].Kind == ProseTokenKind.Open && (_page[next + 1].Kind == ProseTokenKind.QuoteOpen || _page[next + 1].IsEmphasised) && CloseOf(next) is > 0 and var end)
                next = end + 1; // “another film”
            if (_page[next].Kind == ProseTokenKind.Close)
                next++;

            // "A and B as C and D"
            if (!character.IsEmpty && list.Count > 0 && list[^1].Character.IsEmpty && _page.Is(name.First - 1, "and") && _page.Is(character.Last + 1, "and") && _characters.From(character.Last + 2, isLoose: false) is { IsEmpty: false } second
                && second.First == character.Last + 2 && _page[second.First].IsUpper && !_page.Is(second.Last + 1, "as") && !_page.IsFullName(second))
            {
                list[^1] = (list[^1].Name, character);
                character = second;
                next = second.Last + 1;
            }

            // "A and B as the Smith Brothers"
            if (!character.IsEmpty && IsGroup(character.Last) && list.Count > 0 && list[^1].Character.IsEmpty && _page.Is(name.First - 1, "and"))
                list[^1] = (list[^1].Name, character);

            list.Add((name, character));
            behind = next;
            if (!character.IsEmpty && (_page[next].Kind == ProseTokenKind.Comma || _page.IsLower(next)))
                next = NextInList(next);

            at = character.IsEmpty && list.Count > 1 ? SkipRemark(next) : next;
            while (_page[at].Kind is ProseTokenKind.Comma or ProseTokenKind.Ampersand or ProseTokenKind.Semicolon || _page.Is(at, "and") || _page.Is(at, "plus"))
                at++;

            if (at == next)
                break;
        }

        return list;
    }

    private int CloseOf(int open)
    {
        for (var at = open + 1; at < open + LongestBracket && !_page[at].IsBreak; at++)
        {
            if (_page[at].Kind == ProseTokenKind.Close)
                return at;
        }

        return -1;
    }

    // "A as B, C wasted but lovely, and D": the comma behind the remark.
    private int SkipRemark(int at)
    {
        const int Longest = 5;
        var comma = at;
        while (comma < at + Longest && _page.IsLower(comma) && !_page[comma].Is(ProseWord.SubjectVerb | ProseWord.Determiner))
            comma++;

        return comma > at && _page[comma].Kind == ProseTokenKind.Comma && !_page.Is(at, "and") ? comma : at;
    }

    // Behind "X as the landlord Y, who has a secret": where the next performer's comma or "and" stands.
    private int NextInList(int at)
    {
        const int Farthest = 14;
        for (var i = at; i < at + Farthest && _page[i].Kind is ProseTokenKind.Word or ProseTokenKind.Comma or ProseTokenKind.Ampersand; i++)
        {
            if (!Joins(i, out _))
                continue;

            var name = i + 1;
            while (Joins(name, out _))
                name++;
            name = SkipPraise(name, name + 6);
            var run = _page.NameFrom(name);
            if (_page.IsFullName(run) && (_page.Is(run.Last + 1, "as") || (_page[run.Last + 1].Is(ProseWord.Determiner) && !_page[run.Last + 1].IsUpper) || _page[run.Last + 1].Kind is ProseTokenKind.Stop or ProseTokenKind.Comma or ProseTokenKind.BlockEnd))
                return i;
        }

        return at;
    }
}
