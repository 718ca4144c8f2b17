using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.Prose;

/// <content>Sentences that say who is whom, or what a performer makes of a part.</content>
internal sealed partial class ProseReader
{
    // "X is the schoolmistress Miss Rose", "X is a gouty, grieving Queen Anne"
    private void ReadIs(int i)
    {
        // "The floor manager, Miss Fortini, is X"
        if (_page[i - 1].Kind == ProseTokenKind.Comma && _page.IsNameWord(i - 2) && _page[_page.NameUpTo(i - 2).First - 1].Kind == ProseTokenKind.Comma && ReadTurned(i - 2, i))
            return;

        var at = i - 1;
        if (_page[at].Kind == ProseTokenKind.Comma)
            at = BeforeApposition(at - 1);
        at = BeforeRemark(at);

        // "Whit is Kirk Douglas"
        if (ReadTurned(at, i))
            return;

        var isPronoun = IsSubjectPronoun(at);
        var performer = at < 0 ? TokenRun.None : isPronoun ? LastSubject(at) : _page.NameUpTo(at);
        var isFamilyName = _page.NameWords(performer) == 1;
        if (isFamilyName)
            performer = _page.FindFullName(performer.Last);
        if (!_page.IsFullName(performer) || _page[performer.Last].IsGenitive || IsOfOther(performer.First) || IsCrew(performer))
            return;

        for (at = i + 1; at < i + 4; at++)
        {
            if (_page.Is(at, "new") || _page.Is(at, "next") || _page.Is(at, "modern") || _page.Is(at, "no") || _page.Is(at, "not"))
                return;
        }

        var isDefinite = _page.Is(i + 1, "the") || _page.Is(i + 1, "his") || _page.Is(i + 1, "her") || _page.Is(i + 1, "their");
        var character = _characters.From(i + 1, isLoose: isDefinite);
        if (character.IsEmpty)
            ReadPraise(performer, i);
        if (character.IsEmpty || IsInOtherFilm(character.Last + 1))
            return;

        // "X is the shoemaker": only where others play.
        if (!_page[character.First].IsUpper)
        {
            if (!isFamilyName && !isPronoun && _performers.Count > 0 && !_page.Is(character.Last + 1, "of") && !_page.Is(character.Last + 1, "behind") && !_page[performer.First].IsHandled && !IsComparing(i))
            {
                AddCast(performer, character, i);
                ReadGappedPlays(character.Last + 1);
            }

            return;
        }

        var isShown = _page[character.First - 1].Is(ProseWord.PersonNoun) || (_page.NameWordTraits(character.First) & NameTraits.Honorific) != 0
            || _page[character.First].Is(ProseWord.PersonNoun) || IsPersonBehind(character.Last + 1) || _page.MentionsAlone(character.First) > (character.Count == 1 ? 1 : 0);
        isShown |= isFamilyName && _page.IsFullName(character) || IsPraised(i + 1, character) || IsPersonAhead(character.Last + 1);
        if (isShown)
        {
            AddCast(performer, character, i);
            ReadGappedPlays(character.Last + 1);
        }
        else if (!isFamilyName && !_page[performer.First].IsHandled && LanguageTable.FindCode(_page.Slice(character).ToString()) is null && (_page[character.Last + 1].Kind is ProseTokenKind.Comma or ProseTokenKind.Stop or ProseTokenKind.Semicolon or ProseTokenKind.Dash || IsEpithet(i, character)))
        {
            _equated.Add((performer, character));
        }
    }

    // "X is fine as Y, Z is frightening, and": a performer among others.
    private void ReadPraise(TokenRun performer, int verb)
    {
        var at = verb + 1;
        while (_page.IsLower(at) && (_page.Slice(at).EndsWith("ly", StringComparison.Ordinal) || _page.Is(at, "very") || _page.Is(at, "just") || _page.Is(at, "also") || _page.Is(at, "equally") || _page.Is(at, "so") || _page.Is(at, "as")))
            at++;
        var isHere = _page.Is(at + 1, "here") || (_page.Is(at + 1, "in") && (_page.Is(at + 2, "it") || _page.Is(at + 2, "this"))) && _performers.Count > 0;
        if (!_page.IsLower(at) || !_page[at].Is(ProseWord.Acting | ProseWord.Verdict | ProseWord.Adjective) && !_page.Slice(at).EndsWith("ing", StringComparison.Ordinal) || _page[at].Is(ProseWord.NotNoun)
            || !(isHere || _page[at + 1].Kind is ProseTokenKind.Comma or ProseTokenKind.Stop or ProseTokenKind.Semicolon || _page.Is(at + 1, "and") || _page.Is(at + 1, "too")) || performer.First > verb || !StartsClause(performer.First))
        {
            return;
        }

        if ((isHere || HasPerformerBefore(performer.First)) && !IsPerformer(performer) && !IsComparing(verb))
            AddCast(performer, TokenRun.None, performer.First);
    }

    // "a lovely, loyal Bernie Taupin and": nobody is a name but in a part.
    private bool IsEpithet(int verb, TokenRun character) => (_page.Is(verb + 1, "a") || _page.Is(verb + 1, "an")) && character.First > verb + 2 && _page.IsLower(character.First - 1) && !_page[character.First - 1].Is(ProseWord.Function) && _page.Is(character.Last + 1, "and");

    // "the perfect Jane"
    private bool IsPraised(int determiner, TokenRun character) => character.Count == 1 && _page[determiner].Is(ProseWord.Determiner) && character.First == determiner + 2 && _page.IsLower(determiner + 1) && (_page.NameWordTraits(character.First) & (NameTraits.Given | NameTraits.Common)) == NameTraits.Given && !_page[character.Last].IsGenitive;

    // "Steve the ideas man"
    private bool IsPersonAhead(int token)
    {
        if (!_page.Is(token, "the") || _page[token].IsUpper)
            return false;

        for (var at = token + 1; at < token + 4 && _page.IsLower(at); at++)
        {
            if (_page[at].Is(ProseWord.PersonNoun) || _page[at + 1].Kind is ProseTokenKind.Comma or ProseTokenKind.Stop)
                return true;
        }

        return false;
    }

    private bool IsPersonName(TokenRun run) => _page.IsFullName(run) || ((_page.NameWordTraits(run.First) & (NameTraits.Given | NameTraits.Honorific)) != 0 && (_page.NameWordTraits(run.First) & NameTraits.Common) == 0);

    // "X does her manager Rumi"
    private void ReadDoes(int i)
    {
        var performer = PersonUpTo(BeforeRemark(i - 1));
        if (performer.IsEmpty || IsCrew(performer) || IsOfOther(performer.First) || !IsRelation(i + 1))
            return;

        var character = _characters.From(i + 1, isLoose: false);
        if (!character.IsEmpty && _page[character.First].IsUpper)
            AddCast(performer, character, performer.First);
    }

    // "X makes a chilly John Reid"
    private void ReadMakes(int i)
    {
        var performer = PersonUpTo(i - 1);
        if (performer.IsEmpty || IsCrew(performer) || IsOfOther(performer.First) || IsLikened(performer) || IsComparing(i))
            return;

        // "X makes Harry terrifying", "X gives Harry a rancid sort of honour"
        var name = _page.NameFrom(_page.Is(i + 1, "the") && _page.Is(i + 2, "most") && _page.Is(i + 3, "of") ? i + 4 : i + 1);
        if (!name.IsEmpty && _performers.Count > 0 && performer.Count > 1 && performer.Last == i - 1 && !_page[name.Last].IsGenitive && !_page[name.First].IsEmphasised && _page.FindFullName(name.Last).IsEmpty && !_films.IsTitle(name.First)
            && ((_page.NameWordTraits(name.First) & (NameTraits.Given | NameTraits.Honorific)) != 0 || _page.MentionsAlone(name.First) > 1) && (name.First > i + 1 || _page.IsLower(name.Last + 1)))
        {
            AddCast(performer, name, performer.First);
            return;
        }

        if (!(_page.Is(i + 1, "a") || _page.Is(i + 1, "an")))
            return;

        var character = _characters.From(i + 1, isLoose: false);
        if (!character.IsEmpty && character.First > i + 2 && _page[character.First].IsUpper && IsPersonName(character) && !_page[character.First].IsEmphasised && !_page[character.Last].IsGenitive && !_page[character.Last + 1].Is(ProseWord.FilmNoun) && !IsInOtherFilm(character.Last + 1) && !_films.IsTitle(character.First))
            AddCast(performer, character, performer.First);
    }

    // "A and B are flatmates C and D"
    private void ReadAre(int i)
    {
        var last = PersonUpTo(i - 1);
        if (last.IsEmpty || !_page.Is(last.First - 1, "and") || IsCrew(last) || IsOfOther(last.First))
            return;

        var character = _characters.From(i + 1, isLoose: true);
        if (!character.IsEmpty && ReadPairs(last, character))
            return;

        ReadQuartet(last, i);
    }

    // "A, B, C and D are the four who cannot catch him": performers without characters.
    private void ReadQuartet(TokenRun last, int verb)
    {
        var noun = _characters.From(verb + 1, isLoose: true);
        if (!noun.IsEmpty && (_page[noun.First].IsUpper || !_page.Slice(noun.Last).EndsWith("s", StringComparison.Ordinal)))
            noun = TokenRun.None;

        var least = noun.IsEmpty ? 3 : 2;
        var names = new List<TokenRun> { last };
        for (var at = last.First - 1; names.Count < 8 && Joins(at, out var before) && PersonUpTo(before) is { IsEmpty: false } name && name.First < at && !_page[name.First].IsHandled; at = name.First - 1)
            names.Insert(0, name);
        if (names.Count < least || !StartsClause(names[0].First) || !(_page[verb + 1].Is(ProseWord.Determiner | ProseWord.Numeral) || _page.Is(verb + 1, "all")))
            return;

        for (var at = verb + 1; at < verb + 8 && !_page[at].IsBreak && _page[at].Kind != ProseTokenKind.Stop; at++)
        {
            if (_page[at].Is(ProseWord.CrewNoun | ProseWord.FilmNoun | ProseWord.NotNoun | ProseWord.OtherFilm) && !_page.Is(at, "other") || _page.Is(at, "names") || _page.Is(at, "influences"))
                return;
        }

        foreach (var name in names)
        {
            if (!IsCrew(name))
                AddCast(name, noun, name.First);
        }
    }

    // "Freddie Quell, a drifter"
    private bool IsPersonBehind(int token)
    {
        if (_page[token].Kind != ProseTokenKind.Comma || !_page[token + 1].Is(ProseWord.Determiner))
            return false;

        for (var i = token + 2; i < token + 7 && _page.IsLower(i); i++)
        {
            if (_page[i].Is(ProseWord.PersonNoun))
                return true;
            if (_page[i].Is(ProseWord.NounPhraseEnd))
                return false;
        }

        return false;
    }
}
