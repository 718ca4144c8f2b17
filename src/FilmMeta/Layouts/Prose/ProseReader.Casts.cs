using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.Prose;

/// <summary>Performers behind "played by", "starring" and a genitive.</summary>
internal sealed partial class ProseReader
{
    // "Theodore (played by X)", "Theodore, played with great warmth by X"
    private void ReadPlayedBy(int i)
    {
        const int Farthest = 7;
        var by = i + 1;
        while (by < i + Farthest && _page[by].Kind == ProseTokenKind.Word && !_page.Is(by, "by"))
            by++;
        if (!_page.Is(by, "by"))
            return;

        // "brought to life by", "brought up by"
        if (_page.Is(i, "brought") && !_page.Is(i + 1, "to"))
            return;

        var first = SkipPraise(by + 1, by + 12);
        var performer = _page.NameFrom(first);
        if (performer.IsEmpty || _page[performer.Last].Is(ProseWord.FilmNoun))
            return;

        // "Cedric the Entertainer"
        if (performer.Count == 1 && _page.Is(performer.Last + 1, "the") && _page.IsNameWord(performer.Last + 2))
            performer = performer with { Last = performer.Last + 2 };

        var at = i - 1;
        while (at >= 0 && (_page.Is(at, "is") || _page.Is(at, "was") || _page.Is(at, "and") || _page.Is(at, "as") || _page.Is(at, "are") || (_page.IsLower(at) && _page.Slice(at).EndsWith("ly", StringComparison.Ordinal)) || _page[at].Kind is ProseTokenKind.Open or ProseTokenKind.Comma or ProseTokenKind.Dash))
            at--;

        var isBracket = _page[i - 1].Kind == ProseTokenKind.Open || _page[i - 2].Kind == ProseTokenKind.Open;
        if (_page[at].Kind == ProseTokenKind.Close)
            at = OpenOf(at) - 1;

        var joint = i - 1;
        while (_page.Is(joint, "is") || _page.Is(joint, "are") || _page.Is(joint, "was"))
            joint--;

        var isJoined = !isBracket && _page.Is(joint, "and");
        var character = isJoined ? SubjectOf(i) : TokenRun.None;
        if (character.IsEmpty && (!isJoined || _page.IsNameWord(at)))
            character = _characters.UpTo(at, allowNoun: !isJoined, allowAnyNoun: isBracket || _page.Is(i, "voiced"));
        if (IsPerformer(character) && _page.NameWords(character) > 1)
            character = TokenRun.None;
        if (character.IsEmpty && !isBracket && _page[i - 1].Kind == ProseTokenKind.Comma)
            character = NameBeforeApposition(i - 2);
        if (character.IsEmpty && !isBracket && (_page.Is(i - 2, "and") || _page.Is(i - 3, "and")))
            character = SubjectOf(i);
        if (character.IsEmpty && !isBracket && (_page.Is(i - 1, "as") || _page.Is(at, "she") || _page.Is(at, "he")))
            character = LastCharacter(at);
        if (character.IsEmpty)
        {
            // "Her boss, the formidable Miranda Priestly, is played by": an apposition in between is not looked through.
            if (!isBracket && !(_page.Is(i - 1, "as") && _page.StartsSentence(i - 1)))
                return;
        }

        // "As played by X, Y is a marvel"
        if (character.IsEmpty && _page.Is(i - 1, "as") && _page.StartsSentence(i - 1) && _page[performer.Last + 1].Kind == ProseTokenKind.Comma)
            character = _characters.From(performer.Last + 2, isLoose: false);

        // "Ray and Ken, played by A and B"
        if (!character.IsEmpty && _page.IsFullName(performer) && ReadTurnedPairs(character, performer, _page.Is(i, "voiced")))
            return;

        if (IsElsewhere(performer.Last + 1) || (_page.IsLower(performer.Last + 2) && IsInOtherFilm(performer.Last + 1)))
            return;

        _charactersFirst++;

        // "played by the director, X"
        var office = _page[first - 1].Kind == ProseTokenKind.Comma ? first - 2 : first - 1;
        if (office > by && _page[office].Is(ProseWord.CrewNoun) && _page.IsFullName(performer))
            AddCrew(performer, LabelAround(office), performer.First);

        AddCast(performer, character, performer.First, isVoice: _page.Is(i, "voiced"));
        ReadFurtherPerformers(performer.Last + 1, character, isBracket || _page.Is(i - 1, "are"));
        ReadGapped(performer.Last + 1, _page.Is(i, "voiced"));
    }

    private bool ReadTurnedPairs(TokenRun character, TokenRun performer, bool isVoice)
    {
        if (!_page.Is(character.First - 1, "and") || !_page.Is(performer.Last + 1, "and") || !_page[character.First].IsUpper)
            return false;

        var first = _page.NameUpTo(character.First - 2);
        var second = _page.NameFrom(performer.Last + 2);
        if (first.IsEmpty || !_page.IsFullName(second) || IsPerformer(first) || _page[first.Last].IsGenitive || _page[first.First - 1].Kind == ProseTokenKind.Comma)
            return false;

        AddCast(performer, first, performer.First, isVoice);
        AddCast(second, character, second.First, isVoice);
        return true;
    }

    // "Alejandro, a consultant with a murky past, played by X"
    private TokenRun NameBeforeApposition(int last)
    {
        const int Farthest = 12;
        var at = last;
        while (at > last - Farthest && _page.IsLower(at))
            at--;

        if (_page[at].Kind != ProseTokenKind.Comma || !(_page[at + 1].Is(ProseWord.Determiner) || _page.Is(at + 1, "who")))
            return TokenRun.None;

        var name = _page.NameUpTo(at - 1);
        return name.IsEmpty || IsPerformer(name) || IsCrew(name) || _page[name.Last].IsGenitive || _films.IsTitleEnd(name.Last) || _page.Is(name.First - 1, "in") || _page.Is(name.First - 1, "at") || _page.Is(name.First - 1, "from") ? TokenRun.None : name;
    }

    // "Jim Farrell, given a shy dignity by X"
    private void ReadGiven(int i)
    {
        const int Farthest = 9;
        var by = i + 1;
        while (by < i + Farthest && (_page.IsLower(by) || _page[by].Kind == ProseTokenKind.Comma) && !_page.Is(by, "by"))
            by++;

        var performer = _page.NameFrom(SkipPraise(by + 1, by + 8));
        if (by < i + 3 || !_page.Is(by, "by") || !_page.IsFullName(performer) || _page[performer.Last].IsGenitive || IsPerformer(performer) || IsCrew(performer))
            return;

        var at = i - 1;
        while (_page[at].Kind is ProseTokenKind.Comma or ProseTokenKind.Dash || _page.Is(at, "is"))
            at--;

        var character = at < 0 ? TokenRun.None : _characters.UpTo(at, allowNoun: false);
        if (!character.IsEmpty && !IsPerformer(character) && !IsCrew(character) && !_films.IsTitleEnd(character.Last) && !_page[character.First].IsEmphasised)
            AddCast(performer, character, performer.First);
    }

    // "Marjane is voiced by A, her mother by B and her grandmother by C"
    private void ReadGapped(int at, bool isVoice)
    {
        const int Farthest = 8;
        while (Joins(at, out _))
        {
            while (Joins(at, out _))
                at++;

            var by = at;
            while (by < at + Farthest && _page[by].Kind == ProseTokenKind.Word && !_page.Is(by, "by"))
                by++;
            if (by == at || !_page.Is(by, "by") || _page[by - 1].Is(ProseWord.CrewVerb | ProseWord.CrewThing))
                return;

            var performer = _page.NameFrom(SkipPraise(by + 1, by + 8));
            var character = _characters.UpTo(by - 1, allowNoun: true, allowApposition: false);
            if (!_page.IsFullName(performer) || character.IsEmpty)
                return;

            AddCast(performer, character, performer.First, isVoice);
            _page.Handle(new TokenRun(by, by));
            at = performer.Last + 1;
        }
    }

    // "Petyr, who lives in the cellar and is played by X"
    private TokenRun SubjectOf(int i)
    {
        for (var at = i - 3; at > i - 24 && !_page[at].IsBreak && _page[at].Kind is not (ProseTokenKind.Stop or ProseTokenKind.Semicolon); at--)
        {
            if (_page.Is(at, "who"))
                return _characters.UpTo(_page[at - 1].Kind == ProseTokenKind.Comma ? at - 2 : at - 1, allowNoun: false);
            if (_page.IsNameWord(at) && (_page.StartsSentence(at) || _page.Is(at - 1, "enter") || _page.Is(at - 1, "meet")))
                return _page.NameFrom(at);
            if ((_page.Is(at, "he") || _page.Is(at, "she")) && _page.StartsSentence(at))
                return LastCharacter(at);
        }

        return TokenRun.None;
    }

    // "(played by X and Y)"
    private void ReadFurtherPerformers(int at, TokenRun character, bool isBracket)
    {
        while (isBracket && Joins(at, out _))
        {
            while (Joins(at, out _))
                at++;

            var name = _page.NameFrom(at);
            if (!_page.IsFullName(name))
                return;

            AddCast(name, character, name.First);
            at = name.Last + 1;
        }
    }

    private bool IsElsewhere(int token)
    {
        for (var i = token; i < token + 5; i++)
        {
            if (_page[i].Kind is ProseTokenKind.Close or ProseTokenKind.Stop or ProseTokenKind.Comma || _page[i].IsBreak)
                return false;
            if (_page[i].Is(ProseWord.OtherFilm))
                return true;
        }

        return false;
    }

    // "Source Code has X waking up on a train", "Official Secrets casts X as Y"
    private void ReadTitleHas(int i)
    {
        foreach (var (name, character) in CastList(i + 1, out _))
        {
            if (!IsCrew(name))
                AddCast(name, character, name.First);
        }
    }

    // "starring A, B (as C) and D", "The film stars A as B"
    private void ReadStarring(int i)
    {
        // "X stars as Y" is read at its "as".
        if (_page.Is(i + 1, "as") || !SpeaksOfThisFilm(i))
            return;

        var at = i + 1;
        if (_page[at].Kind == ProseTokenKind.Colon)
            at++;
        for (var count = 0; count < 20; count++)
        {
            at = SkipPraise(at, at + 8);
            var name = _page.NameFrom(at);
            if (!_page.IsFullName(name))
                return;

            var next = name.Last + 1;
            var character = TokenRun.None;
            if (_page[next].Kind == ProseTokenKind.Open)
            {
                var inside = _page.Is(next + 1, "as") ? next + 2 : next + 1;
                character = _page[inside].IsEmphasised || _page[inside].Kind == ProseTokenKind.QuoteOpen ? TokenRun.None : _characters.From(inside, isLoose: true);
                var close = next;
                while (close < next + LongestBracket && _page[close].Kind is not ProseTokenKind.Close && !_page[close].IsBreak)
                    close++;

                if (!character.IsEmpty && character.Last != close - 1 && _page[character.Last + 1].Kind == ProseTokenKind.Comma)
                    character = TokenRun.None;

                _page.Handle(new TokenRun(next, close));
                next = close + 1;
            }
            else if (_page.Is(next, "as"))
            {
                character = _characters.From(next + 1, isLoose: true);
                if (!character.IsEmpty)
                    next = character.Last + 1;
            }

            AddCast(name, character, name.First);
            at = next;
            var isList = false;
            while (_page[at].Kind is ProseTokenKind.Comma or ProseTokenKind.Ampersand || _page.Is(at, "and") || (_page.Is(at, "with") && _page.IsNameWord(at + 1)) || _page.Is(at, "alongside") || _page.Is(at, "opposite"))
            {
                at++;
                isList = true;
            }

            if (!isList)
                return;
        }
    }

    /// <summary>Whether "starring" before names is said of the film that the text is about.</summary>
    private bool SpeaksOfThisFilm(int i)
    {
        if (_page.StartsSentence(i))
            return true;

        const int Farthest = 40;
        for (var at = i - 1; at >= i - Farthest && at >= 0; at--)
        {
            var token = _page[at];
            if (token.IsBreak || token.Kind == ProseTokenKind.Stop)
                return true;
            if (_films.IsTitleEnd(at) || _films.IsTitleEnd(at - 1))
                return true;

            // A title in italics or quotes that is not the film's own: "the star of “Gravity”, starring".
            if (token.IsUpper && token.Is(ProseTokenTraits.Italic) && !_page[i].Is(ProseTokenTraits.Italic))
                return false;
            if (token.Kind == ProseTokenKind.QuoteClose && _page[at - 1].IsUpper)
                return false;
            if (at == i - 1 && _page.IsNameWord(at) && !_page.IsFullName(_page.NameUpTo(at)))
                return false;
            if (token.Is(ProseWord.OtherFilm) && at > i - 8)
                return false;
        }

        return true;
    }

    // "kindly Father Flood", "foul-mouthed Harry" of whom the text speaks elsewhere
    private TokenRun NameBehindPraise(int token)
    {
        var at = token;
        while (at < token + 3 && _page.IsLower(at) && !_page[at].Is(ProseWord.NounPhraseEnd | ProseWord.Function | ProseWord.PersonNoun | ProseWord.FilmNoun | ProseWord.CrewThing | ProseWord.SourceWork | ProseWord.OtherFilm | ProseWord.Award))
            at++;

        var name = at > token ? _page.NameFrom(at) : TokenRun.None;
        if (name.IsEmpty || _page[name.First].IsEmphasised || _films.IsTitle(name.First) || _page[name.Last].IsGenitive || name.Count > 3)
            return TokenRun.None;

        return _page[name.First].Is(ProseWord.Rank) && name.Count > 1 || (_page.NameWordTraits(name.First) & NameTraits.Honorific) != 0 || (_page.NameWordTraits(name.First) & NameTraits.Given) != 0 && _page.MentionsAlone(name.First) > (name.Count == 1 ? 1 : 0) ? name : TokenRun.None;
    }

    private bool IsRelationUpTo(int token)
    {
        for (var at = token; at < token + 5 && _page.IsLower(at) && !_page[at].Is(ProseWord.Function); at++)
        {
            if (_page[at].Is(ProseWord.PersonNoun) && !_page.IsLower(at + 1) && !_page[at + 1].IsUpper)
                return true;
        }

        return false;
    }

    private TokenRun NameBehindRelation(int token)
    {
        const int Longest = 5;
        var at = token;
        var isPerson = false;
        for (; at < token + Longest && _page.IsLower(at) && !_page[at].Is(ProseWord.NounPhraseEnd | ProseWord.Function); at++)
        {
            if (_page[at].Is(ProseWord.FilmNoun | ProseWord.SourceWork | ProseWord.CrewThing))
                return TokenRun.None;

            isPerson = _page[at].Is(ProseWord.PersonNoun);
        }

        if (_page[at].Kind == ProseTokenKind.Comma)
            at++;

        return isPerson && _page.NameFrom(at) is { IsEmpty: false } name && !_page[name.Last].IsGenitive && !_page[name.First].IsEmphasised ? name : TokenRun.None;
    }

    // "it’s the turn of Seth Rogen’s Herschel Greenbaum, a pious Jew"
    private bool ReadGenitiveCharacter(TokenRun performer)
    {
        var character = _page.NameFrom(performer.Last + 1);

        // "Kim Cattrall's motormouth lawyer, Gracie Law"
        if (character.IsEmpty && NameBehindRelation(performer.Last + 1) is { IsEmpty: false } related && _page.IsFullName(performer) && !IsCrew(performer) && (_page.NameWordTraits(performer.First) & NameTraits.Given) != 0)
        {
            AddCast(performer, related, performer.First);
            return true;
        }

        // "Jim Broadbent's kindly Father Flood"
        if (character.IsEmpty && _page.IsFullName(performer) && !IsCrew(performer) && NameBehindPraise(performer.Last + 1) is { IsEmpty: false } praised)
        {
            AddCast(performer, praised, performer.First);
            return true;
        }

        // "Doc, Kevin Spacey's crime boss,"
        if (character.IsEmpty && _page[performer.First - 1].Kind == ProseTokenKind.Comma && _page.IsFullName(performer) && !IsCrew(performer) && IsRelationUpTo(performer.Last + 1)
            && _characters.UpTo(performer.First - 2, allowNoun: false) is { IsEmpty: false } known && !IsPerformer(known) && !_page[known.Last].IsGenitive && !_page[known.First].IsHandled)
        {
            AddCast(performer, known, performer.First);
            return true;
        }

        if (character.IsEmpty || _page[character.First].IsEmphasised || !_page.IsFullName(performer) || _films.IsTitle(character.First) || character.Count > 4)
            return false;

        var behind = character.Last + 1;
        var traits = _page.NameWordTraits(character.First);
        var isGiven = (traits & NameTraits.Given) != 0 && (traits & NameTraits.Common) == 0 || (traits & NameTraits.Honorific) != 0;
        var mentions = _page.MentionsAlone(character.First);
        var isRanked = character.Count is 2 or 3 && (_page[character.First].Is(ProseWord.Rank) || (traits & NameTraits.Honorific) != 0) && _performers.Count > 0;
        var isPerson = isRanked || (_page.IsFullName(character) && (IsPerformer(performer) || mentions > 0))
            || (_page[behind].Kind == ProseTokenKind.Comma && (_page.Is(behind + 1, "a") || _page.Is(behind + 1, "an") || _page.Is(behind + 1, "who") || _page.Is(behind + 1, "the") || _page.Is(behind + 1, "with")))
            || (mentions > 1 && character.Count == 1 && _performers.Count > 1 && (_page.Is(behind, "is") || _page.Is(behind, "has")))
            || ((traits & NameTraits.Given) != 0 && character.Count == 1 && _performers.Count > 1 && (_page.NameWordTraits(performer.First) & NameTraits.Given) != 0 && _page.Is(behind, "is") && !_page[behind + 1].Is(ProseWord.FilmNoun))
            || (isGiven && (mentions > (character.Count == 1 ? 1 : 0) || _page.IsFullName(character) || (_page.IsLower(behind) && (_page[behind].Is(ProseWord.SubjectVerb) || _page.Slice(behind).EndsWith("s", StringComparison.Ordinal)))));
        if (mentions < (character.Count == 1 ? 2 : 1) && !IsPerformer(performer) && IsOtherTitleNear(performer.First))
            return false;
        if (!isPerson || IsCrew(performer) || _page[character.Last].IsGenitive && !isGiven)
            return false;

        for (var i = behind; i < behind + 8; i++)
        {
            if (_page[i].Is(ProseWord.FilmNoun) && !(_page.Is(i - 1, "the") && _page[i - 2].Is(ProseWord.Function)))
                return false;
        }

        AddCast(performer, character, performer.First);
        return true;
    }
}
