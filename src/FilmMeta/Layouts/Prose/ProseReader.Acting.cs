using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.Prose;

/// <summary>Sentences that say who plays whom.</summary>
internal sealed partial class ProseReader
{
    private const int FarthestSubject = 18;

    private int _otherUntil;

    // "X as Y", "X is excellent as Y", "X falls into the role of Y"
    private void ReadAs(int i)
    {
        if (_page.Is(i - 1, "well") || _page.Is(i - 1, "such") || _page.Is(i - 1, "known") || _page.Is(i + 1, "well") || _page.Is(i + 1, "if"))
            return;

        var performer = FindSubject(i, out var isNear, out var isActing);
        if (performer.IsEmpty || IsOfOther(performer.First))
            return;

        // "with X as producer"
        if (isNear && _page[i + 1].Is(ProseWord.CrewNoun) && _page.IsLower(i + 1) && !_page[i + 2].Is(ProseWord.CrewNoun) && !_page.IsNameWord(i + 2) && !IsComparing(i) && !IsInOtherFilm(i + 2) && _page.IsFullName(performer))
        {
            AddCrew(performer, LabelAround(i + 1), performer.First);
            return;
        }

        var character = _characters.From(i + 1, isLoose: true);
        if (!character.IsEmpty && IsInOtherFilm(character.Last + 1))
        {
            _otherUntil = SentenceEnd(i);
            return;
        }

        if (character.IsEmpty || IsPerformer(character) || i < _otherUntil || (isNear && !_page[character.First].IsUpper && !HasActingContext(performer) && !IsSetOff(performer, i, character)))
            return;

        if ((_page.Is(i - 2, "double") || _page.Is(i - 2, "dual")) && _page.Is(character.Last + 1, "and") && _page.NameFrom(character.Last + 2) is { IsEmpty: false } second)
            character = character with { Last = second.Last };

        if (IsCrewAs(character) || IsComparing(i) || ReadPairs(performer, character))
            return;

        // "in colours that get brighter as Y does"
        if ((!isActing && !_page[character.First].IsUpper && !IsBeingOne(performer, i, character)) || (!isNear && !_page[performer.Last].IsGenitive && (_page.Is(character.Last + 1, "does") || _page.Is(character.Last + 1, "is") || _page.Is(character.Last + 1, "was") || _page.Is(character.Last + 1, "has"))))
            return;

        // "A and B take turns as a man", "A (“X”) and B (“Y”) as the Smith Brothers"
        if (!_page[character.First].IsUpper || IsGroup(character.Last))
        {
            for (var at = performer.First - 1; performer.First > i - FarthestSubject && performer.First < i && Joins(at, out var before) && PersonUpTo(BeforeRemark(before)) is { IsEmpty: false } earlier && !IsPerformer(earlier) && !_page[earlier.First].IsHandled; at = earlier.First - 1)
                AddCast(earlier, character, earlier.First);
        }

        AddCast(performer, character, performer.First);
    }

    private bool IsGroup(int token) => _page.Is(token, "brothers") || _page.Is(token, "sisters") || _page.Is(token, "twins") || _page.Is(token, "boys") || _page.Is(token, "girls");

    // "X, as his wife, has little to do"
    private bool IsSetOff(TokenRun performer, int i, TokenRun character) => _page[i - 1].Kind == ProseTokenKind.Comma && performer.Last == i - 2 && StartsClause(performer.First) && _page[i + 1].Is(ProseWord.Determiner) && _page[character.First].Is(ProseWord.PersonNoun) && _page[character.Last + 1].Kind is ProseTokenKind.Comma;

    // "X is wasted as the wife"
    private bool IsBeingOne(TokenRun performer, int i, TokenRun character) => performer.Last < i && _page.StartsSentence(performer.First) && (_page.Is(performer.Last + 1, "is") || _page.Is(performer.Last + 1, "was")) && _page[i + 1].Is(ProseWord.Determiner) && !_page.Is(i + 1, "a") && !_page.Is(i + 1, "an") && _page[character.Last].Is(ProseWord.PersonNoun);

    // "X as director"
    private bool IsCrewAs(TokenRun character) => _page[character.Last].Is(ProseWord.CrewNoun);

    /// <summary>Whether a noun may be a character behind "X as a": where the sentence speaks of acting, or X is a performer already.</summary>
    private bool HasActingContext(TokenRun performer)
    {
        if (IsPerformer(performer))
            return true;

        for (var i = performer.First - 1; i >= performer.First - 8; i--)
        {
            if (_page[i].IsBreak || _page[i].Kind == ProseTokenKind.Stop)
                return false;
            if (_page[i].Is(ProseWord.Acting) || _page.Is(i, "with") || _page.Is(i, "as") || _page.Is(i, "casting"))
                return true;
        }

        return false;
    }

    /// <summary>The performer whom "as" speaks of.</summary>
    /// <param name="i">The token "as".</param>
    /// <param name="isNear">Whether nothing stands between.</param>
    /// <param name="isActing">Whether the words between speak of acting, or none do.</param>
    private TokenRun FindSubject(int i, out bool isNear, out bool isActing)
    {
        isNear = true;
        isActing = false;
        var isBeing = false;
        var at = i - 1;
        for (var end = i - FarthestSubject; at >= end && at >= 0; at--)
        {
            var token = _page[at];
            if (token.IsBreak || token.Kind is ProseTokenKind.Stop or ProseTokenKind.Semicolon or ProseTokenKind.Open or ProseTokenKind.Colon)
                return TokenRun.None;
            if (token.Kind == ProseTokenKind.Close)
            {
                isActing |= IsVerb(at + 1) && !isBeing;
                at = OpenOf(at);
                if (at < 0)
                    return TokenRun.None;

                continue;
            }

            // "X, who's Tomoyo in another film, is super as Y"
            if (token.Kind == ProseTokenKind.Comma && BeforeRelative(at) is > 0 and var named)
            {
                at = named + 1;
                continue;
            }

            // "X sings as well as playing the part of Y"
            if (_page.Is(at, "as") && _page.Is(at - 1, "well") && _page.Is(at - 2, "as"))
            {
                at -= 2;
                isNear = false;
                continue;
            }

            // "X gives himself a cameo as Y"
            if ((_page.Is(at, "himself") || _page.Is(at, "herself")) && SentenceSubject(at) is { IsEmpty: false } subject)
            {
                isNear = false;
                isActing = true;
                return subject;
            }

            // "X got an Oscar nomination as Y"
            if (token.Is(ProseWord.AwardBody | ProseWord.Award) && (token.Is(ProseWord.Award) || _page[at + 1].Is(ProseWord.Award) || _page.Is(at - 1, "an") || _page.Is(at - 1, "the") || _page.Is(at - 1, "won")))
            {
                isNear = false;
                isActing = true;
                continue;
            }

            if (_page.IsNameWord(at) && !(token.Is(ProseTokenTraits.AllCaps) && token.Is(ProseWord.Acting | ProseWord.Adjective | ProseWord.Verdict)))
            {
                var run = _page.NameUpTo(at);
                var full = _page.NameWords(run) > 1 ? run : _page.FindFullName(run.Last);
                if (_page.NameWords(run) > 1 && _page.IsFullName(run) && (!_page[run.Last].IsGenitive || IsPortrayal(run.Last + 1, i)))
                {
                    // Without a word of acting between, the subject of the clause does whatever it does "as" somebody with a name.
                    // "takes over from X as Y"
                    if (_page.Is(run.First - 1, "from") && _page.Is(run.First - 2, "over"))
                    {
                        at = run.First - 1;
                        isNear = false;
                        continue;
                    }

                    isActing |= isNear || (IsVerb(at + 1) && !isBeing);
                    return (isActing || isBeing || StartsClause(run.First) || IsShown(run.First - 1) || IsRelation(i + 1)) && !IsLikened(run) ? run : TokenRun.None;
                }

                if (_page.NameWords(run) == 1 && !full.IsEmpty && (isNear || isActing || StartsClause(run.First)) && !_page[run.Last].IsGenitive)
                {
                    isActing |= isNear || IsPerformer(full);
                    return full;
                }

                if (_page.NameWords(run) > 1 || !token.IsUpper || !_page.Slice(at).Contains('-'))
                    return TokenRun.None;
            }

            if (token.Is(ProseWord.NotActing))
                return TokenRun.None;

            // "X is warmth itself as a landlady"
            isActing |= _page.Is(at, "itself");
            isBeing |= _page.Is(at, "is") || _page.Is(at, "was");
            if ((token.Is(ProseWord.Acting) && !_page.Is(at, "is") && !_page.Is(at, "was")) || _page.Is(at, "into") || _page.Is(at, "takes") || _page.Is(at, "plays") || _page.Is(at, "steps"))
                isActing = true;
            if (token.Kind == ProseTokenKind.Word && !_page.Slice(at).EndsWith("ly", StringComparison.Ordinal) && token.Kind != ProseTokenKind.Comma)
                isNear = false;
        }

        return TokenRun.None;
    }

    // "X's performance as Y", "X's unsettling turn as Y"
    private bool IsPortrayal(int token, int i)
    {
        for (var at = token; at < token + 4 && at < i; at++)
        {
            if (_page.Is(at, "performance") || _page.Is(at, "turn") || _page.Is(at, "portrayal") || _page.Is(at, "work") || _page.Is(at, "cameo") || _page.Is(at, "appearance"))
                return true;
            if (!_page.IsLower(at) && _page[at].Kind != ProseTokenKind.Comma)
                return false;
        }

        return false;
    }

    // "You get X under pounds of latex as Y", "there's X driving a bus as Y"
    private bool IsShown(int token) => _page.Is(token, "get") || _page.Is(token, "gets") || _page.Is(token, "got") || _page.Is(token, "have") || _page.Is(token, "has") || _page.Is(token, "there's") || _page.Is(token, "there") || _page.Is(token, "here's") || _page.Is(token, "see") || _page.Is(token, "love") || _page.Is(token, "meet");

    // "as her husband Con", "as Jeff's partner Fisher"
    private bool IsRelation(int token)
    {
        if (!(_page[token].IsGenitive || _page[token].Is(ProseWord.Determiner)))
            return false;

        for (var at = token + 1; at < token + 5 && _page.IsLower(at); at++)
        {
            if (_page[at].Is(ProseWord.PersonNoun) && _page.IsNameWord(at + 1))
                return true;
        }

        return false;
    }

    /// <summary>The full name that a sentence starts with, or that its pronoun means.</summary>
    private TokenRun SentenceSubject(int token)
    {
        var start = token;
        while (start > token - 40 && start > 0 && !_page.StartsSentence(start))
            start--;

        var run = _page.NameFrom(start);
        if (run.IsEmpty || _page[run.Last].IsGenitive)
            return TokenRun.None;

        var full = _page.NameWords(run) > 1 ? run : _page.FindFullName(run.Last);
        return _page.IsFullName(full) ? full : TokenRun.None;
    }

    private bool StartsClause(int token) => _page.StartsSentence(token) || (_page[token - 1].Is(ProseWord.Adjective) && _page.IsLower(token - 1) && _page.Slice(token - 1).EndsWith("-old", StringComparison.Ordinal)) || _page[token - 1].Kind is ProseTokenKind.Comma or ProseTokenKind.Dash or ProseTokenKind.Semicolon || _page.Is(token - 1, "and") || _page.Is(token - 1, "while") || _page.Is(token - 1, "but") || _page.Is(token - 1, "with") || _page.Is(token - 1, "when");

    // "X nails her as Y": what X does, whatever the word.
    private bool IsVerb(int token) => _page.IsLower(token) && _page.Slice(token) is { Length: > 3 } word && word[^1] == 's' && !_page[token].Is(ProseWord.Function | ProseWord.NotActing | ProseWord.PersonNoun) && !_page[token - 1].IsGenitive;

    private int SentenceEnd(int i)
    {
        const int Farthest = 60;
        var end = i;
        while (end < i + Farthest && !_page[end].IsBreak && _page[end].Kind != ProseTokenKind.Stop)
            end++;

        return end;
    }

    private int OpenOf(int close)
    {
        for (var at = close - 1; at >= 0 && at > close - LongestBracket; at--)
        {
            if (_page[at].Kind == ProseTokenKind.Open)
                return at;
        }

        return -1;
    }

    // "like Peter Sellers as Chance"
    private bool IsLikened(TokenRun run)
    {
        for (var i = run.First - 1; i >= run.First - 3; i--)
        {
            if (_page.Is(i, "like") || _page.Is(i, "unlike") || _page.Is(i, "than") || _page.Is(i, "recalls") || _page.Is(i, "evokes") || _page.Is(i, "echoes") || _page.Is(i, "remember"))
                return true;
            if (_page[i].Kind != ProseTokenKind.Word)
                return false;
        }

        return false;
    }

    // "X plays Y", "X, who plays Y"
    private void ReadPlays(int i)
    {
        // "Playing Harry, X swears"
        if (_page[i].IsUpper && _page.StartsSentence(i))
        {
            ReadLeadingAs(i);
            return;
        }

        // "won an Oscar for playing Y"
        if ((_page.Is(i, "playing") || _page.Is(i, "portraying")) && _page.Is(i - 1, "for"))
        {
            ReadAs(i);
            return;
        }

        var at = i - 1;
        while (at >= 0 && (_page[at].Kind == ProseTokenKind.Comma || _page.Is(at, "who") || _page.Is(at, "brilliantly") || _page.Is(at, "gives") || (_page.IsLower(at) && _page.Slice(at).EndsWith("ly", StringComparison.Ordinal))))
            at--;
        if (at < 0)
            return;

        // "X directed this oddity and plays the Devil himself"
        if (_page.Is(at, "and") && !_page.IsNameWord(at - 1))
        {
            var start = at;
            while (start > at - 14 && !_page.StartsSentence(start) && _page[start].Kind is ProseTokenKind.Word or ProseTokenKind.Comma)
                start--;
            if (_page.StartsSentence(start) && _page.NameFrom(start) is { IsEmpty: false } subject && _page.IsFullName(subject) && !_page[subject.Last].IsGenitive)
                at = subject.Last;
        }

        // "interpreta a Y", "da vida al viudo Y"
        var behind = _page.Language is not null && _page.Is(i + 1, "to") ? i + 2 : i + 1;

        if (_page.Is(at, "to") && _page.Is(at - 1, "born"))
            at -= 3;
        else if (_page.Is(i, "play") && !_page.IsNameWord(at))
            return;
        at = BeforeRemark(at);
        if (_page[i - 1].Kind == ProseTokenKind.Comma && BeforeApposition(i - 2) is > 0 and var named)
            at = named;

        var performer = at < 0 ? TokenRun.None : IsSubjectPronoun(at) ? LastSubject(at) : _page.NameUpTo(at);
        if (performer.IsEmpty || IsOfOther(performer.First))
            return;

        var full = _page.NameWords(performer) > 1 ? performer : _page.FindFullName(performer.Last);
        if (!_page.IsFullName(full) || IsLikened(performer))
            return;

        if (IsComparing(i))
            return;

        // "Scottie, the detective whom X plays", "Y, whom X portrays"
        if (at == i - 1 && (_page.Is(performer.First - 1, "whom") || _page.Is(performer.First - 1, "who") || _page.Is(performer.First - 1, "that")) && _characters.UpTo(performer.First - 2, allowNoun: true) is { IsEmpty: false } whom)
        {
            AddCast(full, whom, performer.First, isVoice: _page.Is(i, "voices"));
            return;
        }

        var character = IsPronoun(i + 1) && (!_page.IsLower(i + 2) || _page.Is(i + 2, "himself") || _page.Is(i + 2, "herself") || _page.Is(i + 2, "as") || _page[i + 2].Is(ProseWord.NounPhraseEnd | ProseWord.Function)) ? LastCharacter(performer.First) : _characters.From(behind, isLoose: true);
        if (character.IsEmpty && _page.Is(i, "voices"))
            character = _characters.AnyNoun(behind);
        if (character.IsEmpty || IsInOtherFilm(character.Last + 1) || _page[character.First].IsEmphasised && !_page[performer.First].IsEmphasised)
            return;

        if (performer.First == full.First && ReadPairs(performer, character))
            return;

        // "A and B play the parents"
        if (_page.Is(i, "play") && !_page[character.First].IsUpper)
        {
            for (var before = performer.First - 1; Joins(before, out var last) && PersonUpTo(last) is { IsEmpty: false } earlier && !IsPerformer(earlier); before = _page.NameUpTo(last).First - 1)
                AddCast(earlier, character, earlier.First);
        }

        AddCast(full, character, performer.First, isVoice: _page.Is(i, "voices") || _page.Is(i, "voicing"));
        ReadGappedPlays(character.Last + 1);
    }

    // "X plays the king and Y an oily Z": the verb is left out the second time.
    private void ReadGappedPlays(int at)
    {
        if (_page[at].Kind == ProseTokenKind.Comma && _page[at + 1].Is(ProseWord.Determiner))
            at = NextInList(at + 2);

        while (Joins(at, out _) || _page[at].Kind == ProseTokenKind.Semicolon)
        {
            while (Joins(at, out _) || _page[at].Kind == ProseTokenKind.Semicolon)
                at++;

            var performer = _page.NameFrom(at);
            var article = performer.Last + 1;
            if (!_page.IsFullName(performer) || _page[performer.Last].IsGenitive || !_page[article].Is(ProseWord.Determiner) || _page[article].IsUpper)
                return;

            var character = _characters.From(article, isLoose: true);
            if (character.IsEmpty || IsPerformer(character))
                return;

            AddCast(performer, character, performer.First);
            at = character.Last + 1;
        }
    }

    // The token before ", who is known from another film,".
    private int BeforeRelative(int comma)
    {
        for (var at = comma - 1; at > comma - 12 && _page[at].Kind == ProseTokenKind.Word; at--)
        {
            if (_page[at - 1].Kind == ProseTokenKind.Comma && (_page.Is(at, "who") || _page.Is(at, "who's") || _page.Is(at, "who’s") || _page.Is(at, "whose") || _page.Is(at, "last") || _page.Is(at, "so") || _page.Is(at, "best")))
                return at - 2;
        }

        return -1;
    }

    // "X, all cheekbones and cigarettes, plays": the token before the first comma; -1 when there is none near.
    private int BeforeApposition(int at)
    {
        var isPlain = true;
        for (var end = at - 12; at > end && at > 0; at--)
        {
            if (_page[at].Kind == ProseTokenKind.Comma)
                return isPlain || _page.Is(at + 1, "who") || _page.Is(at + 1, "of") || _page.Is(at + 1, "from") || _page.Is(at + 2, "star") || _page.Is(at + 2, "known") || _page.Is(at + 1, "last") || _page.Is(at + 1, "so") || (_page.IsLower(at + 1) && (_page[at + 1].Is(ProseWord.PersonNoun) || _page[at + 2].Is(ProseWord.PersonNoun) || _page[at + 3].Is(ProseWord.PersonNoun) || _page.Slice(at + 1).EndsWith("ing", StringComparison.Ordinal))) ? at - 1 : -1;
            if (_page[at].Kind != ProseTokenKind.Word)
                return -1;

            isPlain &= !_page[at].IsUpper;
        }

        return -1;
    }

    /// <summary>The token before a remark in brackets or between dashes; the token itself where there is none.</summary>
    private int BeforeRemark(int at)
    {
        const int Longest = 26;
        if (at < 0 || _page[at].Kind is not (ProseTokenKind.Close or ProseTokenKind.Dash))
            return at;
        if (_page[at].Kind == ProseTokenKind.Close)
            return OpenOf(at) is > 0 and var open ? open - 1 : at;

        for (var i = at - 1; i > at - Longest && i > 0 && !_page[i].IsBreak && _page[i].Kind != ProseTokenKind.Stop; i--)
        {
            if (_page[i].Kind == ProseTokenKind.Dash)
                return i - 1;
        }

        return at;
    }

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
