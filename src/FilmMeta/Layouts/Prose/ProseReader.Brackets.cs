using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.Prose;

/// <summary>Names in brackets: a performer behind the character, a character or a profession behind the name.</summary>
internal sealed partial class ProseReader
{
    private const int LongestBracket = 40;

    private readonly List<(TokenRun Outer, TokenRun Inner)> _undecided = [];
    private readonly List<(TokenRun Performer, TokenRun Character)> _equated = [];
    private readonly List<(int Token, bool IsPerformerFirst)> _habits = [];
    private int _performersFirst;
    private int _charactersFirst;

    private void ReadBracket(int open)
    {
        var close = open + 1;
        while (close < open + LongestBracket && _page[close].Kind is not (ProseTokenKind.Close or ProseTokenKind.Open or ProseTokenKind.BlockEnd))
            close++;

        if (_page[close].Kind != ProseTokenKind.Close || close == open + 1)
            return;

        var first = open + 1;
        if (_page.Is(first, "also") || _page.Is(first, "again"))
            first++;
        if ((_page.Is(first, "voice") || _page.Is(first, "voices")) && (_page.Is(first + 1, "of") || _page.Is(first + 1, "by") || _page[first + 1].Kind == ProseTokenKind.Colon))
            first += 2;

        else if (_page.Is(first, "the") && _page.Is(first + 1, "voice") && _page.Is(first + 2, "of"))
            first += 3;

        var inner = new TokenRun(first, close - 1);
        if ((_films.IsTitleEnd(open - 1) || (_page[open - 1].Kind == ProseTokenKind.QuoteClose && _films.IsTitleEnd(open - 2))) && ReadTitleFacts(inner, open))
            return;

        if (_page.Is(first, "as"))
        {
            ReadCharacterInBrackets(open, first + 1);
            return;
        }

        if (_page[first].Is(ProseWord.PlayedBy) || (_page.IsLower(first) && _page[first + 1].Is(ProseWord.PlayedBy)) || _page.Is(first, "Played"))
            return; // read at its own word

        if (ReadProfessionInBrackets(open, inner))
            return;

        ReadPerformersInBrackets(open, inner);
    }

    // "The Wicker Man (1973)"
    private bool ReadTitleFacts(TokenRun inner, int order)
    {
        List<(FactKind Kind, TextSpan Span)>? facts = null;
        if (!ProseHeading.ReadBracket(_page, inner, ref facts))
            return false;

        foreach (var (kind, span) in facts ?? [])
            AddFact(kind, span, order);

        for (var i = inner.First; i <= inner.Last; i++)
        {
            if (_page.IsNameWord(i) && _page.NameFrom(i) is var name)
            {
                ReadTitleMaker(name, inner);
                i = name.Last;
            }
        }

        return true;
    }

    // "Das Boot (1981, dir. Wolfgang Petersen)", "(Wolfgang Petersen, 1981)"
    private void ReadTitleMaker(TokenRun name, TokenRun inner)
    {
        var before = _page[name.First - 1].Kind == ProseTokenKind.Stop ? name.First - 2 : name.First - 1;
        if (_page.Is(before, "dir") || _page.Is(before, "d"))
            ReadNames(name.First, new TokenRun(before, before), MostNames, allowSingle: true);
        else if (_page[before].Kind is ProseTokenKind.Comma or ProseTokenKind.Open && _page[name.Last + 1].Kind is ProseTokenKind.Comma or ProseTokenKind.Close or ProseTokenKind.Number && _page.IsFullName(name) && !IsCrew(name))
            AddCrew(name, inner, name.First, isLoose: true);
    }

    // "Chris Hemsworth (as James Hunt)"
    private void ReadCharacterInBrackets(int open, int token)
    {
        var performer = _page.NameUpTo(open - 1);
        var character = _characters.From(token, isLoose: true);
        if (character.IsEmpty || !IsKnownOrFull(performer))
            return;

        _performersFirst++;
        AddCast(performer, character, performer.First);
    }

    // "Anthony Dod Mantle (cinematography) and Daniel P. Hanley/Mike Hill (Editors)"
    private bool ReadProfessionInBrackets(int open, TokenRun inner)
    {
        if (inner.Count > 3 || !_page[inner.Last].Is(ProseWord.CrewNoun | ProseWord.CrewThing))
            return false;

        var label = PrintedLabel.Read(_page.Slice(inner));
        if (!label.IsKnown)
            return false;

        var name = _page.NameUpTo(open - 1);
        if (!_page.IsFullName(name) || _page[name.Last].IsGenitive)
            return true;

        var earlier = _page[name.First - 1].Kind == ProseTokenKind.Slash || _page.Is(name.First - 1, "and") ? _page.NameUpTo(name.First - 2) : TokenRun.None;
        if (_page.IsFullName(earlier) && !_page[earlier.First].IsHandled)
            AddCrew(earlier, inner, earlier.First);

        _performersFirst++;
        AddCrew(name, inner, name.First);
        return true;
    }

    private void ReadPerformersInBrackets(int open, TokenRun inner)
    {
        if (ContainsTitleOrNumber(inner))
            return;

        var before = open - 1;
        var outer = _page.NameUpTo(before);
        if (!outer.IsEmpty && ((_page[outer.First - 1].Is(ProseWord.CrewNoun) && !IsOfficer(outer)) || IsCrew(outer) || IsOtherTitle(outer)))
            return;

        // "The Shining (Jack Nicholson, an axe)": a title, unless the text speaks of him again.
        if (!outer.IsEmpty && _page[outer.First - 1].IsUpper && _page.Is(outer.First - 1, "The") && !_page.StartsSentence(outer.First - 1) && _page.MentionsAlone(outer.First) < 2)
            return;
        if (!outer.IsEmpty && _page[before].Is(ProseTokenTraits.Italic) && (!_page[outer.First - 1].Is(ProseTokenTraits.Italic) || outer.Count > 1))
            return;
        if (!outer.IsEmpty && _page[outer.Last].Kind == ProseTokenKind.Number && _page.Slice(outer.Last).Contains('.'))
            return;

        if (ReadRelationInBrackets(outer, inner))
            return;

        var list = new List<TokenRun>();
        var isPersonBefore = _page[before].Is(ProseWord.PersonNoun) || (!outer.IsEmpty && _page[outer.First - 1].Is(ProseWord.PersonNoun));
        if (!ReadPerformers(inner, list, isPersonBefore))
        {
            ReadSingleCharacter(outer, inner);
            return;
        }

        // "The editing (Joe Bini) is sharp"
        if (_page[before].Is(ProseWord.CrewThing) && !_page[before].Is(ProseWord.FilmNoun) && _page.IsLower(before) && !_page.Is(before, "story") && !_page.Is(before, "script"))
        {
            foreach (var name in list)
            {
                if (_page.IsFullName(name))
                    AddCrew(name, new TokenRun(before, before), name.First);
            }

            return;
        }

        var isAlone = list[^1].Last == inner.Last;
        var character = _page[before].IsGenitive ? TokenRun.None : _characters.UpTo(before, allowNoun: true, allowAnyNoun: isAlone && _performers.Count > 0);
        if (character.IsEmpty && isAlone)
            character = NounBefore(before);
        if (character.IsEmpty)
            return;

        if (list.Count > 1 && _page[character.First].IsUpper && _page.IsFullName(character))
        {
            // "Johnny Depp (Ed Wood, Sleepy Hollow)" and "the Smiths (A and B)" look alike.
            return;
        }

        if (list.Count == 1 && _page.IsFullName(outer) && _page.IsFullName(list[0]) && character.First == outer.First)
        {
            if (IsPerformer(outer))
                _performersFirst++;

            _undecided.Add((outer, list[0]));
            return;
        }

        if (IsPerformer(character) && _page.NameWords(character) > 1)
            return;

        // "John and Pearl (A and B)": each his own.
        if (list.Count == 2 && _page[character.First].IsUpper && _page.Is(character.First - 1, "and") && _page.NameUpTo(character.First - 2) is { IsEmpty: false } earlier && !_page[earlier.First].IsHandled)
        {
            AddCast(list[0], earlier, list[0].First);
            AddCast(list[1], character, list[1].First);
            return;
        }

        _charactersFirst++;
        foreach (var performer in list)
            AddCast(performer, character, performer.First);
    }

    // "Sam Rockwell (Bob's brother Charley)"
    private bool ReadRelationInBrackets(TokenRun outer, TokenRun inner)
    {
        if (!_page.IsNameWord(inner.Last) || !_page[inner.Last - 1].Is(ProseWord.PersonNoun) || !_page.IsLower(inner.Last - 1) || inner.Count is < 2 or > 6 || !_page.IsFullName(outer) || _page[outer.Last].IsGenitive)
            return false;
        if (!(_page[inner.First].IsGenitive || _page[inner.First].Is(ProseWord.Determiner)))
            return false;

        _performersFirst++;
        _habits.Add((outer.First, true));
        AddCast(outer, _page.NameUpTo(inner.Last), outer.First);
        return true;
    }

    // "a waitress in a T-bone joint (X)"
    private TokenRun NounBefore(int before)
    {
        for (var at = before; at > before - 7 && (_page.IsLower(at) || at == before); at--)
        {
            if (at < before && _page[at].Is(ProseWord.PersonNoun) && _page[at + 1].Is(ProseWord.NounPhraseEnd) && !_page.Is(at + 1, "and"))
                return _characters.UpTo(at, allowNoun: true);
            if ((_page.Is(at, "of") || _page.Is(at, "from")) && at < before && _page.NameUpTo(at - 1) is { IsEmpty: false } name && !IsPerformer(name) && !IsCrew(name) && !_page[name.First].IsHandled)
                return name;
            if (_page.Is(at, "and") || _page.Is(at, "by") || _page.Is(at, "is") || _page.Is(at, "as"))
                break;
        }

        return TokenRun.None;
    }

    // "Joaquin Phoenix (Theodore)": one word is a character only if the text speaks of it, or it is a given name.
    private void ReadSingleCharacter(TokenRun outer, TokenRun inner)
    {
        var character = _page.NameFrom(inner.First);
        if (character.IsEmpty || character.Last != inner.Last || _page[outer.First - 1].IsEmphasised != _page[outer.First].IsEmphasised || !IsKnownOrFull(outer) || _page.NameWords(outer) < 2 || _page[outer.Last].IsGenitive)
            return;

        var word = character.Last;
        var isName = _page.NameWords(character) == 1 && (_page.NameWordTraits(word) & (NameTraits.Given | NameTraits.Honorific)) != 0
            || _page.Is(word, "monsieur") || _page.Is(word, "madame") || _page.Is(word, "himself") || _page.Is(word, "herself");
        if (isName || _page.MentionsAlone(word) > 1 || (IsPerformer(outer) && _page.MentionsAlone(word) > 0 && _page.NameWords(character) == 1))
            _undecided.Add((outer, character));
    }

    /// <summary>Reads performers, one or more, perhaps with words of praise before and a remark behind.</summary>
    private bool ReadPerformers(TokenRun inner, List<TokenRun> into, bool isLikely = false)
    {
        var at = SkipPraise(inner.First, inner.Last);
        for (var i = inner.First; i < at; i++)
        {
            if (_page[i].Is(ProseWord.Function) && !_page[i].Is(ProseWord.Determiner))
                return false;
        }

        while (at <= inner.Last)
        {
            var name = _page.NameFrom(at);
            if (name.IsEmpty || name.Last > inner.Last)
                break;
            if (!_page.IsFullName(name) && !(isLikely && name.Last == inner.Last && _page.IsLikelyName(name)) && !(_page.NameWords(name) == 1 && into.Count == 0 && (name.Last == inner.Last || _page[name.Last + 1].Kind == ProseTokenKind.Comma && _page.IsLower(name.Last + 2)) && !_page.FindFullName(name.Last).IsEmpty && (IsPerformer(_page.FindFullName(name.Last)) || IsOnlyName(inner.First - 2) || IsPersonBefore(inner.First - 2, _page.FindFullName(name.Last)))))
                return into.Count > 0;

            into.Add(name with { Last = name.Last });
            at = name.Last + 1;
            if (_page[name.Last].IsGenitive)
                break;
            if (_page[at].Kind is ProseTokenKind.Comma or ProseTokenKind.Ampersand or ProseTokenKind.Slash || _page.Is(at, "and") || _page.Is(at, "then") || _page.Is(at, "or"))
                at++;
            else
                break;
            if (_page.Is(at, "and"))
                at++;
        }

        return into.Count > 0;
    }

    // "a humorous and awkward", "newcomer", "the ever-reliable", "Oscar winner"
    private int SkipPraise(int at, int last)
    {
        const int Longest = 9;
        for (var end = at + Longest; at < end && at < last; at++)
        {
            var token = _page[at];
            if ((token.Is(ProseWord.Award) || (token.Is(ProseWord.AwardBody) && SkipAwards(at) > at)) && token.IsUpper)
                continue;
            if (token.IsGenitive && _page.IsNameWord(at) && _page.IsLower(at + 1))
                continue; // "Close’s real-life daughter"
            if (_page.IsNameWord(at) || (!_page.NameFrom(at).IsEmpty && !token.IsUpper))
                break;
            if (token.Kind is not (ProseTokenKind.Word or ProseTokenKind.Comma or ProseTokenKind.Number or ProseTokenKind.Other))
                break;
            if (token.Is(ProseWord.NounPhraseEnd) && _page.IsLower(at) && !_page.Is(at, "as") && (_page.Is(at, "in") || _page.Is(at, "at") || _page.Is(at, "from") || _page.Is(at, "who") || _page.Is(at, "whose") || _page.Is(at, "is") || _page.Is(at, "was")))
                break;
        }

        return at;
    }

    private bool ContainsTitleOrNumber(TokenRun inner)
    {
        // "Barrett (Dirk Bogarde, who had waited for this: watch him)"
        var name = _page.NameFrom(inner.First);
        if (_page[name.Last + 1].Kind == ProseTokenKind.Comma && _page.IsLower(name.Last + 2) && _page.IsFullName(name))
            return false;

        for (var i = inner.First; i <= inner.Last; i++)
        {
            var token = _page[i];
            if (token.Kind is ProseTokenKind.Number or ProseTokenKind.Colon or ProseTokenKind.Stars || (token.Kind == ProseTokenKind.QuoteOpen && token.Is(ProseTokenTraits.Double) && i == inner.First)
                || (token.Is(ProseTokenTraits.Italic) && !_page[inner.First - 2].Is(ProseTokenTraits.Italic) && _page[inner.First - 2].IsUpper && i == inner.First && !_page[inner.Last + 1].Is(ProseTokenTraits.Italic)))
            {
                return true;
            }
        }

        return false;
    }

    // "Colm (Gleeson)": a name before the bracket, and no other in it.
    private bool IsOnlyName(int before) => _page.NameUpTo(before) is { IsEmpty: false } outer && _page.NameWords(outer) == 1 && _page.FindFullName(outer.Last).IsEmpty && ((_page.NameWordTraits(outer.Last) & NameTraits.Common) == 0 || ((_page.NameWordTraits(outer.Last) & NameTraits.Given) != 0 && !_page.StartsSentence(outer.Last)));

    // "P.L. Travers (Thompson)", of whom the text has spoken by her full name
    private bool IsPersonBefore(int before, TokenRun performer) => performer.First < before && !IsCrew(performer) && _page.NameUpTo(before) is { IsEmpty: false } outer && _page.IsFullName(outer) && !IsPerformer(outer) && !_page[outer.First].IsEmphasised && _page[outer.First - 1].Kind != ProseTokenKind.QuoteOpen;

    private bool IsKnownOrFull(TokenRun run) => !run.IsEmpty && (_page.NameWords(run) > 1 ? _page.IsFullName(run) : _page.FindFullName(run.Last) is { IsEmpty: false } full && IsPerformer(full));

    private bool IsOtherTitle(TokenRun run) => !run.IsEmpty && _page[run.First - 1].Kind == ProseTokenKind.QuoteOpen && run.Count > 2;

    /// <summary>"A B (C D)": which is the character? What the text says elsewhere decides, and its habit.</summary>
    private void ResolveBrackets()
    {
        // "X is Ripley" says who plays whom where the text has done so otherwise.
        if (_performers.Count > 1)
        {
            foreach (var (performer, character) in _equated)
            {
                if (!IsPerformer(performer))
                    AddCast(performer, character, performer.First);
            }
        }

        foreach (var (outer, inner) in _undecided)
        {
            var isPerformerFirst = IsPerformerFirst(outer, inner);
            var (performer, character) = isPerformerFirst ? (outer, inner) : (inner, outer);
            if (_page.NameWords(performer) < 2)
                continue;
            if (IsPerformer(character) || IsCrew(character))
                continue;

            AddCast(performer, isPerformerFirst ? character : _characters.UpTo(character.Last, allowNoun: false), performer.First);
        }
    }

    private bool IsPerformerFirst(TokenRun outer, TokenRun inner)
    {
        if (_page.NameWords(inner) == 1)
            return true;
        if (IsPerformer(outer))
            return true;
        if (IsPerformer(inner))
            return false;

        // "Sam Rockwell (Bob's brother Charley), Paul Schneider (Dick Liddil)": as its neighbour.
        foreach (var (token, isFirst) in _habits)
        {
            if (token < outer.First && token > outer.First - 30)
                return isFirst;
        }

        // Where the family name comes first, the word that stands alone is no given name.
        if (_page.Slice(outer.Last).Contains('-') && _page.Slice(inner.Last).Contains('-'))
            return _performersFirst > _charactersFirst;

        // Reviews call characters by their given names and performers by their family names.
        var outerAlone = _page.MentionsAlone(outer.First);
        var innerAlone = _page.MentionsAlone(inner.First);
        if (outerAlone != innerAlone)
            return innerAlone > outerAlone;

        return _performersFirst > _charactersFirst;
    }
}
