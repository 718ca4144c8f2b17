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
}
