using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.Prose;

/// <summary>Performers and characters who stand apart: lists of both, and characters that a pronoun or "the role" speaks of.</summary>
internal sealed partial class ProseReader
{
    private const int FarthestAntecedent = 60;

    /// <summary>The full name that ends at a token, or the one whose family name stands there; empty when it is nobody's.</summary>
    private TokenRun PersonUpTo(int token)
    {
        var run = token < 0 ? TokenRun.None : _page.NameUpTo(token);
        if (run.IsEmpty || _page[run.Last].IsGenitive)
            return TokenRun.None;

        var full = _page.NameWords(run) > 1 ? run : _page.FindFullName(run.Last);
        return _page.IsFullName(full) ? full : TokenRun.None;
    }

    /// <summary>Reads "A and B ... C and D": as many characters as performers, in the same order.</summary>
    /// <param name="lastPerformer">The last name of the performers.</param>
    /// <param name="firstCharacter">The first character.</param>
    private bool ReadPairs(TokenRun lastPerformer, TokenRun firstCharacter)
    {
        // A family name's full name may stand anywhere.
        const int Farthest = 30;
        if (lastPerformer.First > firstCharacter.First || lastPerformer.First < firstCharacter.First - Farthest)
            return false;

        var performers = new List<TokenRun> { lastPerformer };
        if (!_page.Is(lastPerformer.First - 1, "and") && _page[lastPerformer.First - 1].Kind != ProseTokenKind.Ampersand)
            return false;

        for (var at = lastPerformer.First - 1; performers.Count < 5 && Joins(at, out var before) && PersonUpTo(before) is { IsEmpty: false } name && _page.NameWords(_page.NameUpTo(before)) > 1; at = _page.NameUpTo(before).First - 1)
            performers.Insert(0, name);

        if (performers.Count < 2)
            return false;

        var characters = new List<TokenRun> { firstCharacter };
        for (var at = firstCharacter.Last + 1; characters.Count < performers.Count; at = characters[^1].Last + 1)
        {
            var isJoined = false;
            while (_page[at].Kind is ProseTokenKind.Comma or ProseTokenKind.Ampersand || _page.Is(at, "and"))
            {
                at++;
                isJoined = true;
            }

            if (characters.Count == performers.Count - 1 && !_page.Is(at - 1, "and") && _page[at - 1].Kind != ProseTokenKind.Ampersand)
                return false;

            var isNoun = !_page[firstCharacter.First].IsUpper;
            var name = isJoined && (!isNoun || _page[at].Is(ProseWord.Determiner)) ? _characters.From(at, isLoose: isNoun) : TokenRun.None;
            if (name.IsEmpty || _page[name.First].IsUpper != _page[firstCharacter.First].IsUpper || name.First > at + 4 || IsPerformer(name))
                return false;

            characters.Add(name);
        }

        for (var i = 0; i < performers.Count; i++)
            AddCast(performers[i], characters[i], performers[i].First);

        return true;
    }

    /// <summary>Whether a token joins two names: a comma, "and", both.</summary>
    private bool Joins(int token, out int before)
    {
        before = token;
        while (_page[before].Kind is ProseTokenKind.Comma or ProseTokenKind.Ampersand || _page.Is(before, "and"))
            before--;

        return before < token;
    }

    /// <summary>The character spoken of last before a token who has no performer yet; empty when that is not plain.</summary>
    private TokenRun LastCharacter(int token)
    {
        var stops = 0;
        for (var at = token - 1; at > token - FarthestAntecedent && at >= 0; at--)
        {
            if (_page[at].Kind == ProseTokenKind.BlockEnd)
                return TokenRun.None;
            if (_page[at].Kind is ProseTokenKind.Stop && ++stops > 2)
                return TokenRun.None;
            if (!_page.IsNameWord(at))
                continue;

            var run = _page.NameUpTo(at);
            at = run.First;
            if (_page[run.Last].IsGenitive || _films.IsTitleEnd(run.Last) || _page[run.First].IsEmphasised)
                continue;
            if (IsPerformer(run) || IsCrew(run) || !_page.FindFullName(run.Last).IsEmpty && _page.NameWords(run) == 1 && IsPerformer(_page.FindFullName(run.Last)))
                continue;
            if (_page[run.First].IsHandled)
                return TokenRun.None; // somebody has the part

            var isName = (_page.NameWordTraits(run.First) & (NameTraits.Given | NameTraits.Honorific)) != 0 && (_page.NameWordTraits(run.First) & NameTraits.Common) == 0;
            if (!isName && (_page.MentionsAlone(run.First) < 2 || run.Count > 1 && (_page.NameWordTraits(run.First) & NameTraits.Common) != 0))
                continue;

            if (!_page.Is(run.First - 1, "in") && !_page.Is(run.First - 1, "at") && !_page.Is(run.First - 1, "from"))
                return run;
        }

        return TokenRun.None;
    }

    private bool IsSubjectPronoun(int token) => (_page.Is(token, "she") || _page.Is(token, "he")) && _page[token].IsUpper;

    /// <summary>Whom "She" at the start of a sentence means: the one full name of the sentence before, or the one it starts with.</summary>
    private TokenRun LastSubject(int token)
    {
        if (_page[token - 1].Kind == ProseTokenKind.BlockEnd)
            return LastOfParagraph(token - 2);

        var stops = 0;
        var subject = TokenRun.None;
        for (var at = token - 1; at > token - FarthestAntecedent && at >= 0; at--)
        {
            if (_page[at].Kind == ProseTokenKind.BlockEnd || (_page[at].Kind == ProseTokenKind.Stop && ++stops > 1))
                break;
            if (!_page.IsNameWord(at))
                continue;

            var run = _page.NameUpTo(at);
            if (_page.IsFullName(run) && !_page[run.Last].IsGenitive)
                subject = run;

            at = run.First;
        }

        return !subject.IsEmpty && _page.StartsSentence(subject.First) && !IsCrew(subject) && !IsPerformer(subject) ? subject : TokenRun.None;
    }

    // "... a star of X, who is 17." and a new paragraph: "She plays Y"
    private TokenRun LastOfParagraph(int last)
    {
        for (var at = last; at > last - FarthestAntecedent && at >= 0 && _page[at].Kind != ProseTokenKind.BlockEnd; at--)
        {
            if (!_page.IsNameWord(at))
                continue;

            var run = _page.NameUpTo(at);
            if (_page.IsFullName(run) && !_page[run.First].IsEmphasised)
                return _page[run.Last].IsGenitive || IsCrew(run) || IsPerformer(run) || IsLikened(run) || _films.IsTitleEnd(run.Last) ? TokenRun.None : run;

            at = run.First;
        }

        return TokenRun.None;
    }

    // "Whit is Kirk Douglas": the character, then who plays him.
    private bool ReadTurned(int before, int i)
    {
        var character = before < 0 ? TokenRun.None : _page.NameUpTo(before);
        var performer = _page.NameFrom(_page[i + 1].Is(ProseWord.Determiner) ? SkipPraise(i + 1, i + 5) : i + 1);
        var isTitled = _page.NameWords(character) == 2 && (_page.NameWordTraits(character.First) & NameTraits.Honorific) != 0;
        if (character.IsEmpty || _page.NameWords(character) > 2 || _page[character.Last].IsGenitive || !_page.IsFullName(performer) || _page[performer.Last].IsGenitive || IsPerformer(performer) || (_page.NameWordTraits(performer.First) & NameTraits.Given) == 0)
            return false;
        if (_page.NameWords(character) == 1 ? !_page.FindFullName(character.Last).IsEmpty && IsPerformer(_page.FindFullName(character.Last)) || _page.MentionsAlone(character.Last) < 2 : !isTitled)
            return false;
        if (_page[performer.Last + 1].Kind is not (ProseTokenKind.Comma or ProseTokenKind.Stop or ProseTokenKind.Semicolon) || _page.MentionsAlone(performer.First) > 0 || _films.IsTitleEnd(character.Last) || IsPersonBehind(performer.Last + 1) || !isTitled && (_page.NameWordTraits(character.Last) & NameTraits.Family) != 0 && (_page.NameWordTraits(character.Last) & NameTraits.Given) == 0)
            return false;

        AddCast(performer, character, performer.First);
        return true;
    }

    // "As Amelia, X lets the exhaustion show"
    private void ReadLeadingAs(int i)
    {
        if (!_page.StartsSentence(i) && !_page.Is(i, "of"))
            return;

        var character = _characters.From(i + 1, isLoose: true);
        if (character.IsEmpty || character.First > i + 6)
            return;

        var isNoun = !_page[character.First].IsUpper;

        // "As the loyal Midge, the ex-wife, X"
        for (var comma = character.Last + 1; comma < character.Last + 8 && (comma == character.Last + 1 ? _page[comma].Kind == ProseTokenKind.Comma : true); comma++)
        {
            if (_page[comma].Kind != ProseTokenKind.Comma)
            {
                if (_page[comma].Kind != ProseTokenKind.Word)
                    return;

                continue;
            }

            var run = _page.NameFrom(SkipPraise(comma + 1, comma + 6));
            var performer = run.IsEmpty ? TokenRun.None : PersonUpTo(run.Last);
            if (performer.IsEmpty || IsCrew(performer) || IsComparing(i) || (isNoun && (run.Count < 2 || comma > character.Last + 1 || !_page[i + 1].Is(ProseWord.Determiner) || _page.Is(i + 1, "a"))))
                continue;

            AddCast(performer, character, run.First);
            for (var next = run.Last + 1; isNoun && Joins(next, out _); next = run.Last + 1)
            {
                while (Joins(next, out _))
                    next++;

                run = _page.NameFrom(next);
                if (!_page.IsFullName(run))
                    return;

                AddCast(run, character, run.First);
            }

            return;
        }
    }

    // "Jim Farrell, whom X makes so decent"
    private void ReadWhom(int i)
    {
        var run = _page.NameFrom(i + 1);
        var performer = run.IsEmpty ? TokenRun.None : PersonUpTo(run.Last);
        if (performer.IsEmpty || !_page.IsLower(run.Last + 1) || _page[run.Last + 1].Is(ProseWord.Plays | ProseWord.CrewVerb) || IsCrew(performer))
            return;

        var character = _characters.UpTo(_page[i - 1].Kind == ProseTokenKind.Comma ? i - 2 : i - 1, allowNoun: false);
        if (!character.IsEmpty && !IsPerformer(character) && _page.NameWords(character) > 0 && !_page[character.First].IsHandled)
            AddCast(performer, character, run.First);
    }

    // "The role of the colonel goes to X"
    private void ReadRoleOf(int i)
    {
        var character = _characters.From(i + 2, isLoose: true);
        var verb = character.Last + 1;
        if (character.IsEmpty || !(_page.Is(verb, "goes") || _page.Is(verb, "falls") || _page.Is(verb, "went")) || !_page.Is(verb + 1, "to"))
            return;

        var performer = _page.NameFrom(SkipPraise(verb + 2, verb + 8));
        if (_page.IsFullName(performer) && !IsOfOther(i))
            AddCast(performer, character, performer.First);
    }

    // "In the title role, X"
    private void ReadTitleRole(int i)
    {
        var at = _page[i + 1].Kind == ProseTokenKind.Comma ? i + 2 : -1;
        var performer = at < 0 ? TokenRun.None : _page.NameFrom(SkipPraise(at, at + 5));
        if (_page.IsFullName(performer) && !_page[performer.Last].IsGenitive && !IsOfOther(i))
            AddCast(performer, TokenRun.None, performer.First);
    }

    // "Their boss Harry, a terrifying Ralph Fiennes, wants him dead"
    private bool ReadApposed(int i)
    {
        const int Longest = 4;
        if (_page[i - 1].Kind is not (ProseTokenKind.Comma or ProseTokenKind.Dash))
            return false;

        var at = i + 1;
        while (at < i + Longest && _page.IsLower(at) && !_page[at].Is(ProseWord.PersonNoun | ProseWord.CrewNoun | ProseWord.NotNoun | ProseWord.Function | ProseWord.FilmNoun))
            at++;

        var performer = at == i + 1 ? TokenRun.None : _page.NameFrom(at);
        if (!_page.IsFullName(performer) || (_page.NameWordTraits(performer.First) & NameTraits.Given) == 0 || _page[performer.Last].IsGenitive || IsPerformer(performer) || IsCrew(performer)
            || _page[performer.Last + 1].Kind is not (ProseTokenKind.Comma or ProseTokenKind.Dash or ProseTokenKind.Stop or ProseTokenKind.Semicolon) || _page.MentionsAlone(performer.First) > 0)
        {
            return false;
        }

        var character = _characters.UpTo(i - 2, allowNoun: false);
        if (character.IsEmpty || _page[character.Last].IsGenitive || IsPerformer(character) || _page[character.First].IsHandled || _page[character.First].IsEmphasised || _films.IsTitleEnd(character.Last) || IsPerformer(_page.FindFullName(character.Last)))
            return false;

        AddCast(performer, character, performer.First);
        return true;
    }

    // "X brings Y to life", "X brings her to life"
    private void ReadBrings(int i)
    {
        const int Farthest = 14;
        var performer = PersonUpTo(i - 1);
        if (performer.IsEmpty || IsOfOther(performer.First))
            return;

        for (var to = i + 2; to < i + Farthest && !_page[to].IsBreak && _page[to].Kind != ProseTokenKind.Stop; to++)
        {
            // "X brings warmth to Father Flood"
            if (_page.Is(to, "to") && _page.IsNameWord(to + 1) && _page.IsLower(i + 1) && !_page[to - 1].Is(ProseWord.FilmNoun) && _page.NameFrom(to + 1) is var named
                && (_page[to + 1].Is(ProseWord.Rank) && named.Count > 1 || (_page.NameWordTraits(to + 1) & NameTraits.Honorific) != 0 || (_page.NameWordTraits(to + 1) & NameTraits.Given) != 0 && _page.MentionsAlone(to + 1) > (named.Count == 1 ? 1 : 0)))
            {
                if (!IsCrew(performer) && !_page[named.Last].IsGenitive)
                    AddCast(performer, named, performer.First);

                return;
            }

            if (!_page.Is(to, "to") || !(_page.Is(to + 1, "life") || (_page.Is(to + 1, "the") && _page.Is(to + 2, "screen"))))
                continue;

            var character = IsPronoun(i + 1) ? LastCharacter(_page.NameUpTo(i - 1).First) : _characters.From(i + 1, isLoose: false);
            if (!character.IsEmpty)
                AddCast(performer, character, performer.First);

            return;
        }
    }

    private bool IsPronoun(int token) => _page.Is(token, "him") || _page.Is(token, "her") || _page.Is(token, "them");

    // "X has a ball with the role", "X makes the part his own": of whom the text spoke last.
    private void ReadTheRole(int i)
    {
        if (!_page.Is(i - 1, "the") || _page.Is(i + 1, "of") || _page.Is(i + 1, "as"))
            return;

        for (var at = i - 2; at > i - 12 && !_page[at].IsBreak && _page[at].Kind is ProseTokenKind.Word or ProseTokenKind.Comma; at--)
        {
            if (!_page.IsNameWord(at))
                continue;

            var performer = PersonUpTo(at);
            if (!performer.IsEmpty && !IsPerformer(performer) && !IsCrew(performer) && !IsOfOther(performer.First) && LastCharacter(performer.First) is { IsEmpty: false } character)
                AddCast(performer, character, performer.First);

            return;
        }
    }

    // "X lends his voice to Y", "X gives voice to Y", "X provides the voice of Y"
    private void ReadVoice(int i)
    {
        if (!_page.Is(i + 1, "to") && !_page.Is(i + 1, "of"))
            return;

        for (var at = i - 1; at > i - 5; at--)
        {
            if (!_page.Is(at, "lends") && !_page.Is(at, "gives") && !_page.Is(at, "provides") && !_page.Is(at, "is") && !_page.Is(at, "lending") && !_page.Is(at, "does"))
                continue;

            var performer = PersonUpTo(at - 1);
            var character = _characters.From(i + 2, isLoose: true);
            if (!performer.IsEmpty && !character.IsEmpty)
                AddCast(performer, character, performer.First, isVoice: true);

            return;
        }
    }
}
