using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.Prose;

/// <summary>Professions and works behind the camera, and their people.</summary>
internal sealed partial class ProseReader
{
    private const int MostNames = 24;

    // "director X", "production designers A (“…”) and B", "The film’s producers are A, B and C", "with A and B serving as executive producers"
    private void ReadCrewNoun(int i)
    {
        var label = LabelAround(i);
        if (_page[label.First].IsHandled)
            return;

        // "Writer/director Ben Wheatley": the last of the professions carries the label.
        if (_page[label.Last + 1].Kind == ProseTokenKind.Slash && _page[label.Last + 2].Is(ProseWord.CrewNoun))
            return;

        var at = label.Last + 1;
        var isList = _page.Slice(label.Last).EndsWith("s", StringComparison.Ordinal);
        if (_page[at].Is(ProseWord.CrewNoun) || _page[label.Last].IsGenitive)
            return;

        var isStated = IsStatement(at) || _page[at].Kind == ProseTokenKind.Colon;
        if (!isStated && isList && StatedBehind(at) is > 0 and var verb)
            (isStated, at) = (true, verb);
        if (isStated)
            at++;
        else if (_page[at].Kind == ProseTokenKind.Comma && _page.IsNameWord(at + 1))
            at++;

        if (_page.Is(label.First - 1, "as") && _page.Is(label.First - 2, "serving") && ReadNamesBefore(label.First - 3, label))
            return;

        if (!isStated && ReadNameBefore(label))
            return;

        at = SkipAwards(at);

        // "NASA director Teddy Sanders (Jeff Daniels)": an office, and the character who holds it.
        if (!isList && !isStated && IsOfficer(_page.NameFrom(at)))
            return;

        if ((!PrintedLabel.Read(_page.Slice(label)).IsKnown && !_page.Slice(label.Last).Contains('-')) || IsLikenedLabel(label.First))
            return;

        ReadNames(at, label, isList || isStated || (_page[label.First - 1].IsBreak && _page[label.First].IsUpper) ? MostNames : 1);
    }

    private bool IsStatement(int token) => _page.Is(token, "are") || _page.Is(token, "is") || _page.Is(token, "were") || _page.Is(token, "was") || _page.Is(token, "include") || _page.Is(token, "included");

    // "Executive producers for National Geographic are X and Y", "The cinematographers, all of them climbers, were X and Y"
    private int StatedBehind(int at)
    {
        const int Farthest = 18;
        var isApposition = _page[at].Kind == ProseTokenKind.Comma;
        if (!isApposition && !_page.Is(at, "for") && !_page.Is(at, "on") && !_page.Is(at, "at"))
            return -1;

        for (var i = at + 1; i < at + Farthest && _page[i].Kind is ProseTokenKind.Word or ProseTokenKind.Comma; i++)
        {
            if (IsStatement(i) && _page.IsNameWord(i + 1))
                return !isApposition || _page[i - 1].Kind == ProseTokenKind.Comma ? i : -1;
        }

        return -1;
    }

    // "Pablo G. del Amo, the editor,"
    private bool ReadNameBefore(TokenRun label)
    {
        var comma = label.First - 2;
        if (!(_page.Is(comma + 1, "the") || _page.Is(comma + 1, "its") || (_page[comma + 1].IsGenitive && _page[comma + 1].Is(ProseWord.FilmNoun) && _page.Is(--comma + 1, "the"))) || _page[comma].Kind != ProseTokenKind.Comma
            || _page[label.Last + 1].Kind is not (ProseTokenKind.Comma or ProseTokenKind.Stop or ProseTokenKind.Dash or ProseTokenKind.Semicolon or ProseTokenKind.Close))
        {
            return false;
        }

        var name = _page.NameUpTo(comma - 1);
        if (!_page.IsFullName(name) || _page[name.First].IsHandled || _page[name.Last].IsGenitive || IsPerformer(name) || _page.MentionsAlone(name.First) > 0 || _page.NameFrom(label.Last + 2) is { IsEmpty: false } next && _page.IsFullName(next) || !PrintedLabel.Read(_page.Slice(label)).IsKnown)
            return false;

        AddCrew(name, label, name.First);
        return true;
    }

    // "X, whose score draws on old songs"
    private void ReadWhose(int i)
    {
        var name = _page.NameUpTo(i - 2);

        // "X, whose Elisa never speaks"
        if (_page.IsNameWord(i + 1) && _page.NameFrom(i + 1) is var character && _page.IsFullName(name) && !IsCrew(name) && !_page[name.Last].IsGenitive && !_page[character.Last].IsGenitive && !_page[character.First].IsEmphasised
            && _page.IsLower(character.Last + 1) && ((_page.NameWordTraits(character.First) & (NameTraits.Given | NameTraits.Honorific)) != 0 || _page[character.First].Is(ProseWord.Rank)))
        {
            AddCast(name, character, name.First);
            return;
        }

        if (_page.IsFullName(name) && !_page[name.First].IsHandled && !_page[name.Last].IsGenitive && !IsPerformer(name))
        {
            var thing = i + 1;
            while (thing < i + 4 && _page.IsLower(thing) && !_page[thing].Is(ProseWord.CrewThing | ProseWord.NounPhraseEnd))
                thing++;
            if (_page[thing].Is(ProseWord.CrewThing) && !_page[thing].Is(ProseWord.FilmNoun) && _page.IsLower(thing))
                AddLoose(name, new TokenRun(thing, thing));
        }
    }

    private bool IsOfficer(TokenRun name)
    {
        if (name.IsEmpty || _page[name.Last + 1].Kind != ProseTokenKind.Open)
            return false;

        var inner = _page.NameFrom(name.Last + 2);
        return _page.IsFullName(inner) && (_page.NameWordTraits(inner.First) & NameTraits.Given) != 0 && !_page[inner.First].IsEmphasised && _page[inner.Last + 1].Kind is ProseTokenKind.Close;
    }

    // "directors such as Fellini", "reminiscent of director X"
    private bool IsLikenedLabel(int first)
    {
        for (var i = first - 1; i >= first - 4; i--)
        {
            if (_page.Is(i, "like") || _page.Is(i, "unlike") || _page.Is(i, "than") || _page.Is(i, "reminiscent") || _page.Is(i, "recalls") || _page.Is(i, "homage") || _page.Is(i, "influences") || _page.Is(i, "fellow"))
                return true;
            if (_page[i].Kind != ProseTokenKind.Word)
                return false;
        }

        return false;
    }

    private TokenRun LabelAround(int i)
    {
        var first = i;
        while (first > i - 4 && _page[first - 1].Kind == ProseTokenKind.Word && _page[first - 1].Is(ProseWord.CrewModifier | ProseWord.CrewNoun) && !_page[first - 1].IsGenitive && IsModifierOf(first - 1))
            first--;
        if (_page[first - 1].Kind == ProseTokenKind.Slash && _page[first - 2].Is(ProseWord.CrewNoun))
            first -= 2;

        var last = i;
        if (_page.Is(i + 1, "of") && _page.Is(i + 2, "photography"))
            last = i + 2;

        return new TokenRun(first, last);
    }

    // "the film composer X": "film" says nothing.
    private bool IsModifierOf(int token) => !_page.Is(token, "film") && !_page.Is(token, "lead");

    private int SkipAwards(int at)
    {
        var behind = at;
        while (_page[behind].Kind == ProseTokenKind.Other || (_page[behind].Kind == ProseTokenKind.Word && _page[behind].Is(ProseWord.Award | ProseWord.AwardBody)) || (behind > at && _page.IsNameWord(behind) && _page.IsLower(behind - 1) && _page[behind + 1].Is(ProseWord.Award) && _page.IsLower(behind + 1)))
            behind++;

        // "Oscar Isaac" is a name, "Oscar nominee" none.
        return behind > at && _page[behind - 1].Is(ProseWord.Award) ? behind : at;
    }

    /// <summary>Reads a list of names behind a label, over brackets with other works.</summary>
    /// <returns>The token behind the last name; <paramref name="at"/> when there is none.</returns>
    private int ReadNames(int at, TokenRun label, int most, bool allowSingle = false)
    {
        var end = at;
        for (var count = 0; count < most; count++)
        {
            at = SkipAwards(at);
            while (count == 0 && _page.IsLower(at) && at < end + 6 && !_page[at].Is(ProseWord.NounPhraseEnd) && _page.NameFrom(at).IsEmpty)
                at++;

            // "music by X and the band Y"
            if (_page.Is(at, "the") && _page.IsLower(at + 1) && _page.IsNameWord(at + 2) && count > 0)
                at += 2;
            else if (count > 0 && _page.IsLower(at))
                at = BehindTrades(at);

            var name = _page.NameFrom(at);

            // "Ruby Films’ Paul Trijbits"
            if (!name.IsEmpty && _page[name.Last].IsGenitive && ContributorClassifier.LooksLikeOrganisation(_page.Slice(name)) && _page.NameFrom(name.Last + 1) is { IsEmpty: false } member && _page.IsFullName(member))
                name = member;
            if (name.IsEmpty || _page[name.First].IsHandled || !IsContributor(name, allowSingle || count > 0))
                return end;

            // "director Ron Howard’s “Apollo 13”"
            if (_page[name.Last].IsGenitive && count == 0 && IsOtherWork(name.Last + 1))
                return end;

            name = WithLegalForm(name);
            AddCrew(name, label, name.First);

            end = name.Last + 1;
            at = end;
            if (_page[name.Last].IsGenitive)
                return end;

            at = BehindFirm(at);
            if (_page[at].Kind == ProseTokenKind.Open)
            {
                var close = at;
                while (close < at + LongestBracket && _page[close].Kind != ProseTokenKind.Close && !_page[close].IsBreak)
                    close++;

                if (_page[at + 1].IsEmphasised || _page[at + 1].Kind == ProseTokenKind.QuoteOpen || _page.Is(at + 1, "upcoming") || _page[at + 1].IsUpper)
                    _page.Handle(new TokenRun(at, close));

                at = close + 1;
            }

            var isList = false;
            while (_page[at].Kind is ProseTokenKind.Comma or ProseTokenKind.Ampersand or ProseTokenKind.Slash || _page.Is(at, "and") || (isList && _page.Is(at, "then")))
            {
                at++;
                isList = true;
            }

            if (!isList && (_page.Is(at, "together") || _page.Is(at, "along")) && _page.Is(at + 1, "with"))
            {
                at += 2;
                isList = true;
            }

            if (!isList || _page[at].Is(ProseWord.CrewNoun | ProseWord.CrewModifier | ProseWord.CrewThing | ProseWord.CrewVerb))
                return end;
        }

        return end;
    }

    // "X and world-renowned photographer and mountaineer Y"
    private int BehindTrades(int at)
    {
        const int Farthest = 7;
        var isTrade = false;
        for (var i = at; i < at + Farthest; i++)
        {
            if (_page.IsNameWord(i))
                return isTrade && _page.IsFullName(_page.NameFrom(i)) ? i : at;
            if (!_page.IsLower(i) || _page[i].Is(ProseWord.CrewNoun | ProseWord.CrewModifier | ProseWord.CrewThing | ProseWord.CrewVerb | ProseWord.Plays) || (_page[i].Is(ProseWord.Function | ProseWord.NounPhraseEnd | ProseWord.SubjectVerb) && !_page.Is(i, "and")))
                return at;

            isTrade |= _page[i].Is(ProseWord.PersonNoun | ProseWord.Award) || _page.Slice(i).EndsWith("er", StringComparison.Ordinal) || _page.Slice(i).EndsWith("ist", StringComparison.Ordinal);
        }

        return at;
    }

    // "Alison Owen of Ruby Films (“Elizabeth”), Ian Collie of Essential Media and Entertainment"
    private int BehindFirm(int at)
    {
        if (!(_page.Is(at, "of") || _page.Is(at, "at") || _page.Is(at, "from")) || !_page.IsNameWord(at + 1))
            return at;

        var firm = _page.NameFrom(at + 1);
        if (_page.Is(firm.Last + 1, "and") && _page.NameFrom(firm.Last + 2) is { IsEmpty: false } second && !_page.IsFullName(second) && ContributorClassifier.LooksLikeOrganisation(_page.Slice(new TokenRun(firm.First, second.Last))))
            firm = firm with { Last = second.Last };

        return ContributorClassifier.LooksLikeOrganisation(_page.Slice(firm)) ? firm.Last + 1 : at;
    }

    private TokenRun WithLegalForm(TokenRun name)
    {
        if (_page[name.Last + 1].Kind == ProseTokenKind.Comma && _page.IsNameWord(name.Last + 2) && (ContributorClassifier.IsLegalForm(_page.Slice(name.Last + 2)) || ContributorClassifier.IsNameSuffix(_page.Slice(name.Last + 2))))
            return name with { Last = name.Last + 2 };

        return name;
    }

    private bool IsContributor(TokenRun name, bool allowSingle)
    {
        if (_page.IsFullName(name))
            return true;
        if (_page[name.First].IsEmphasised && !_page[name.First - 1].IsEmphasised)
            return false;
        if (ContributorClassifier.LooksLikeOrganisation(_page.Slice(name)))
            return true;

        // "were Chin, Clair Popkin and Mikey Schaefer", of whom the first has been named in full
        if (_page.NameWords(name) == 1 && _page[name.Last + 1].Kind == ProseTokenKind.Comma && !_page.FindFullName(name.Last).IsEmpty && _page.IsFullName(_page.NameFrom(name.Last + 2)))
            return true;

        return allowSingle && _page.NameWords(name) == 1 && (_page.NameWordTraits(name.First) & NameTraits.Common) == 0 || (allowSingle && _page.NameWords(name) > 1 && !_page[name.First].Is(ProseWord.FilmNoun));
    }

    /// <summary>Whether what follows a genitive is a work that is not the film: “Apollo 13”.</summary>
    private bool IsOtherWork(int token)
    {
        if (_films.IsTitle(token) || (_page[token].Kind == ProseTokenKind.QuoteOpen && _films.IsTitle(token + 1)))
            return false;

        for (var i = token; i < token + 4; i++)
        {
            if (_page[i].Kind == ProseTokenKind.QuoteOpen || _page[i].IsUpper || _page[i].IsEmphasised || _page[i].Is(ProseWord.OtherFilm))
                return true;
            if (_page[i].Kind != ProseTokenKind.Word || _page[i].Is(ProseWord.NounPhraseEnd | ProseWord.SubjectVerb) || _page.Slice(i).EndsWith("s", StringComparison.Ordinal))
                return false;
        }

        return false;
    }

    /// <summary>"with A, B and C executive producing": the label follows the names.</summary>
    private bool ReadNamesBefore(int last, TokenRun label)
    {
        var with = last;
        for (var end = last - 120; with > end && with >= 0 && !_page.Is(with, "with"); with--)
        {
            if (_page[with].IsBreak || _page[with].Kind == ProseTokenKind.Stop)
                return false;
        }

        return _page.Is(with, "with") && ReadNames(with + 1, label, MostNames * 2) > with + 1;
    }
}
