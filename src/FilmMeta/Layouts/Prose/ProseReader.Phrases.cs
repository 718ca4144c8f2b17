using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.Prose;

/// <summary>Sentences and phrases that tell who made a film without a label before the name.</summary>
internal sealed partial class ProseReader
{
    // "Gerwig directed “Barbie” from a screenplay by", "X (“…”) directed from"
    private void ReadActive(int i)
    {
        // "A, B and C also executive produced."
        if (_page.Is(i - 1, "executive") || _page.Is(i - 1, "co"))
        {
            var last = _page.Is(i - 2, "also") ? i - 3 : i - 2;
            for (var before = last + 1; (before == last + 1 || Joins(before, out last)) && _page.NameUpTo(last) is { IsEmpty: false } one && _page.IsFullName(one); before = one.First - 1)
                AddCrew(one, new TokenRun(i - 1, i), one.First);

            return;
        }

        var at = i - 1;
        if (_page[at].Kind == ProseTokenKind.Close)
            at = OpenOf(at) - 1;

        // "X, who also wrote the script", "X has adapted the novel"
        if (_page.Is(at, "also") && _page.Is(at - 1, "who") || _page.Is(at, "has") && (_page.Is(i, "adapted") || _page.Is(i, "directed") || _page.Is(i, "shot")))
            at--;

        // "X, who shot it"
        if (_page.Is(at, "who") && at > 1)
            at -= _page[at - 1].Kind == ProseTokenKind.Comma ? 2 : 1;
        if (at < 0)
            return;

        var name = _page.NameUpTo(at);
        if (name.IsEmpty || _page[name.First].IsHandled || IsCrew(name))
            return;

        // "X wrote, produced and directed."
        var end = i;
        while ((_page[end + 1].Kind == ProseTokenKind.Comma || _page.Is(end + 1, "and")) && _page[end + 2].Is(ProseWord.CrewVerb))
            end += 2;
        if (end > i && _page.IsFullName(name) && !IsOfOther(name.First) && (_page[end + 1].Kind is ProseTokenKind.Stop or ProseTokenKind.Comma || _page[end + 1].IsBreak || _page.Is(end + 1, "it") || _page.Is(end + 1, "the") || _page.Is(end + 1, "this") || _films.IsTitle(end + 1)))
        {
            AddCrew(name, new TokenRun(i, end), name.First);
            return;
        }

        var next = i + 1;
        if (_page.Is(next, "and") && _page[next + 1].Is(ProseWord.CrewVerb | ProseWord.Signal))
            next += 2;
        if (_page[next].Kind == ProseTokenKind.QuoteOpen)
            next++;

        // "Jerry Goldsmith wrote the score"
        if (_page[next].Is(ProseWord.Determiner) && _page.IsFullName(name) && !IsOfOther(name.First))
        {
            var thing = next + 1;
            while (thing < next + 5 && (_page.IsLower(thing) || _page[thing].Kind == ProseTokenKind.Comma) && !_page[thing].Is(ProseWord.CrewThing | ProseWord.SourceWork | ProseWord.NounPhraseEnd))
                thing++;
            if (_page.IsLower(thing) && _page[thing].Is(ProseWord.CrewThing) && !_page[thing].Is(ProseWord.FilmNoun) && !_page[thing].IsGenitive && IsHereOrNowhere(thing + 1))
            {
                AddCrew(name, new TokenRun(thing, thing), name.First);
                for (var before = name.First - 1; Joins(before, out var last) && _page.NameUpTo(last) is { IsEmpty: false } earlier && _page.IsFullName(earlier); before = earlier.First - 1)
                    AddCrew(earlier, new TokenRun(thing, thing), earlier.First);

                return;
            }

            // "X adapted her own best-seller"
            if ((_page.Is(i, "adapts") || _page.Is(i, "adapted")) && _page[thing].Is(ProseWord.SourceWork) && !IsComparing(i))
            {
                AddCrew(name, new TokenRun(i, i), name.First);
                return;
            }
        }

        // "X edits with a razor"
        if (_page.Is(i, "edits") && _page.IsFullName(name) && StartsClause(name.First) && !IsOfOther(name.First) && !IsPerformer(name))
        {
            AddCrew(name, new TokenRun(i, i), name.First);
            return;
        }

        if (_page.Is(i, "contributes") || _page.Is(i, "contributed") || _page.Is(i, "provides") || _page.Is(i, "provide") || _page.Is(i, "provided") || _page.Is(i, "supplies") || _page.Is(i, "supplied"))
            return;

        // "X photographed the changing seasons"
        if ((_page.Is(i, "photographed") || _page.Is(i, "photographs") || _page.Is(i, "lensed")) && _page[next].Is(ProseWord.Determiner) && _page.IsFullName(name) && !IsOfOther(name.First) && !IsPerformer(name) && StartsClause(name.First) && !_page[next + 1].Is(ProseWord.PersonNoun) && !_page[next].IsUpper)
        {
            AddCrew(name, new TokenRun(i, i), name.First);
            return;
        }

        // "X directs with patience", "X directs a fine cast"
        if (_page.Is(i, "directs") && _page.IsFullName(name) && !_page[name.Last].IsGenitive && (_page.IsLower(next) || _page[next].Kind == ProseTokenKind.Stop) && !_page.Is(next, "him") && !_page.Is(next, "her") && !_page[next].Is(ProseWord.OtherFilm) && !IsOfOther(name.First) && !IsPerformer(name) && !IsComparing(i) && StartsClause(name.First))
        {
            AddCrew(name, new TokenRun(i, i), name.First);
            return;
        }

        // "A, B and C produced the film", "X shot it"
        if (_page.IsFullName(name) && !IsOfOther(name.First) && (_page.Is(next, "it") || ((_page.Is(next, "the") || _page.Is(next, "this")) && (_page.Is(next + 1, "film") || _page.Is(next + 1, "movie")) && !_page[next + 1].IsGenitive)))
        {
            AddCrew(name, new TokenRun(i, i), name.First);
            for (var before = name.First - 1; Joins(before, out var last) && _page.NameUpTo(last) is { IsEmpty: false } earlier && _page.IsFullName(earlier); before = earlier.First - 1)
                AddCrew(earlier, new TokenRun(i, i), earlier.First);

            return;
        }

        // "and Ridley Scott directed."
        if (_page[i].Is(ProseWord.CrewVerb | ProseWord.Signal) && _page[i + 1].Kind is ProseTokenKind.Stop or ProseTokenKind.Comma or ProseTokenKind.Semicolon or ProseTokenKind.BlockEnd && _page.IsFullName(name) && !IsOfOther(name.First))
        {
            AddCrew(name, new TokenRun(i, i), name.First);
            return;
        }

        var isThis = _films.IsTitle(next) || _page.Is(next, "from") || (_page.Is(next, "this") && _page[next + 1].Is(ProseWord.FilmNoun)) || (_page.Is(next, "the") && (_page.Is(next + 1, "film") || _page.Is(next + 1, "movie")));
        if (!isThis || !(_page.IsFullName(name) || (_page.NameWords(name) == 1 && _page.StartsSentence(name.First))))
            return;

        if (!IsCrew(name))
            AddCrew(name, new TokenRun(i, i), name.First);
    }

    // "He wrote it with his friends A, B and C", "written with the critic A"
    private void ReadWrittenWith(int i)
    {
        var with = i + 1;
        while (with < i + 4 && (_page.Is(with, "it") || _page.Is(with, "the") || _page.Is(with, "script") || _page.Is(with, "screenplay")))
            with++;
        if (!_page.Is(with, "with") || IsComparing(i) || _page.Is(i - 2, "which") || _page.Is(i - 1, "which") || _page.Is(i - 2, "that"))
            return;

        var at = with + 1;
        while (at < with + 5 && _page.IsLower(at) && !_page[at].Is(ProseWord.NounPhraseEnd))
            at++;
        for (var name = _page.NameFrom(at); _page.IsFullName(name) && !_page[name.First].IsHandled; name = _page.NameFrom(at))
        {
            AddLooseName(name, new TokenRun(i, _page.Is(i, "written") || _page.Is(i, "co-written") ? with : i));
            at = name.Last + 1;
            while (Joins(at, out _))
                at++;
        }
    }

    private void AddLooseName(TokenRun name, TokenRun label)
    {
        if (!IsCrew(name))
            AddCrew(name, label, name.First, isLoose: true);
    }

    // "a prickly score from X"
    private void ReadThingFrom(int i)
    {
        var name = _page.NameFrom(i + 2);
        if (_page.IsFullName(name) && !_page[name.First].IsHandled && !_page[name.Last].IsGenitive && !IsComparing(i) && !IsPerformer(name))
            AddLooseName(name, new TokenRun(i, i + 1));
    }

    // "X makes her directorial debut"
    private void ReadDebut(int i)
    {
        var at = i - 1;
        while (at > i - 5 && (_page.Is(at, "directorial") || _page.Is(at, "directing") || _page.Is(at, "feature") || _page.Is(at, "impressive") || _page.Is(at, "her") || _page.Is(at, "his") || _page.Is(at, "a")))
            at--;
        if (at > i - 3 || !(_page.Is(at, "makes") || _page.Is(at, "making") || _page.Is(at, "made")) || !(_page.Is(i - 1, "directorial") || _page.Is(i - 1, "directing") || _page.Is(i - 2, "directorial")))
            return;

        var name = _page.NameUpTo(_page[at - 1].Kind == ProseTokenKind.Comma ? at - 2 : at - 1);
        if (_page.IsFullName(name) && !_page[name.Last].IsGenitive && !IsOfOther(name.First))
            AddLooseName(name, new TokenRun(i - 1, i));
    }

    // "A Komplizen Film production"
    private void ReadProduction(int i)
    {
        var firm = _page.NameUpTo(i - 1);
        if (!firm.IsEmpty && firm.Count < 6 && (_page.Is(firm.First - 1, "a") || _page.Is(firm.First - 1, "an")) && !_page[firm.First].IsHandled)
            AddLooseName(firm, new TokenRun(i, i));
    }

    // "in association with X and Y"
    private void ReadAssociation(int i)
    {
        var at = i + 2;
        for (var firm = _page.NameFrom(at); !firm.IsEmpty && _page.Is(i - 1, "in") && !_page[firm.First].IsHandled; firm = _page.NameFrom(at))
        {
            // "Parkes+MacDonald/Image Nation"
            while (_page[firm.Last + 1].Start == _page[firm.Last].End && _page[firm.Last + 1].Kind is ProseTokenKind.Other or ProseTokenKind.Slash && _page.IsNameWord(firm.Last + 2))
                firm = firm with { Last = _page.NameFrom(firm.Last + 2).Last };

            AddLooseName(firm, new TokenRun(i, i + 1));
            at = firm.Last + 1;
            if (!Joins(at, out _))
                return;

            while (Joins(at, out _))
                at++;
        }
    }

    // "Alice Winocour’s film", "Ron Howard’s “Rush”", "Robert Mulligan’s adaptation of Harper Lee’s novel"
    private void ReadGenitive(int i)
    {
        var name = _page.NameUpTo(i);
        if (name.IsEmpty)
            return;

        var isFull = _page.IsFullName(name);
        if (!isFull || IsLikened(name) || ReadGenitiveCharacter(name))
            return;

        var at = i + 1;
        var titleAt = _page[at].Kind == ProseTokenKind.QuoteOpen ? at + 1 : at;
        if (_films.IsTitle(titleAt) && _films.TitleLength(titleAt) is var length && (titleAt > at || length > 1 || _page[titleAt].IsEmphasised || _page.StartsSentence(name.First)))
        {
            AddLoose(name, new TokenRun(titleAt, titleAt + length - 1));
            return;
        }

        for (var end = at + 5; at < end && _page[at].Kind == ProseTokenKind.Word; at++)
        {
            var token = _page[at];
            if (token.Is(ProseWord.OtherFilm) || (token.IsUpper && !token.Is(ProseWord.Award)))
            {
                if (!IsSourceAhead(at))
                    return;
            }

            // "X’s latest is a marvel"
            if (_page.Is(at, "latest") && !_page[at + 1].IsUpper && (_page[at + 1].Is(ProseWord.SubjectVerb) || _page[at + 1].Kind == ProseTokenKind.Comma))
            {
                AddLoose(name, new TokenRun(at, at));
                return;
            }

            if (token.Is(ProseWord.SourceWork))
            {
                if (IsAdaptation(name.First))
                    AddLoose(name, new TokenRun(i + 1, at));

                return;
            }

            if (token.Is(ProseWord.FilmNoun))
            {
                // "X’s film “Gravity”": another one. "X’s film world" is none.
                while (_page[at + 1].Is(ProseWord.FilmNoun) && _page.IsLower(at + 1))
                    at++;
                if ((_page[at + 1].Kind == ProseTokenKind.QuoteOpen || _page[at + 1].IsUpper) && !_films.IsTitle(at + 1) && !_films.IsTitle(at + 2))
                    return;

                AddLoose(name, new TokenRun(at, at));
                return;
            }

            // "X’s crisp editing"
            if (token.Is(ProseWord.CrewThing) && !_isContinued && !IsLoose(at))
            {
                if (!(_page.Is(at + 1, "for") || _page.Is(at + 1, "in")) || !_page[at + 2].IsUpper && _page[at + 2].Kind != ProseTokenKind.QuoteOpen || _films.IsTitle(at + 2) || _films.IsTitle(at + 3))
                    AddLoose(name, new TokenRun(at, at));

                return;
            }

            if (token.Is(ProseWord.NounPhraseEnd))
                return;
        }
    }

    // A musician's songs are heard in films that they were not written for; whose script it is says nothing of who else wrote it.
    private bool IsLoose(int token) => _page.Is(token, "script") || _page.Is(token, "songs") || _page.Is(token, "lyrics") || _page.Is(token, "story");

    // "wrote the score for Chinatown" is another film's.
    private bool IsHereOrNowhere(int token) => !(_page.Is(token, "for") || _page.Is(token, "in") || _page.Is(token, "of") || _page.Is(token, "to")) || !(_page[token + 1].IsUpper || _page[token + 1].Kind == ProseTokenKind.QuoteOpen) || _films.IsTitle(token + 1) || _films.IsTitle(token + 2);

    private bool IsSourceAhead(int at)
    {
        for (var i = at; i < at + 5; i++)
        {
            if (_page[i].Kind != ProseTokenKind.Word)
                return false;
            if (_page[i].Is(ProseWord.SourceWork))
                return true;
        }

        return false;
    }

    // "adaptation of", "based on", "adapted from" before an author.
    private bool IsAdaptation(int first)
    {
        for (var i = first - 1; i > first - 10 && i >= 0; i--)
        {
            if (_page[i].IsBreak || _page[i].Kind == ProseTokenKind.Stop)
                return false;
            if (_page.Is(i, "based") || _page.Is(i, "adapted") || _page.Is(i, "adaptation") || _page.Is(i, "adapt") || _page.Is(i, "ation") || _page.Is(i, "adapts") || _page.Is(i, "adapting") || (i == first - 1 && _page.Is(i, "from")))
                return true;
        }

        return false;
    }

    // "a Spike Jonze film"
    private void ReadDeterminer(int i)
    {
        if ((_page.Is(i, "a") || _page.Is(i, "an") || _page.Is(i, "the")) && ReadApposed(i))
            return;
        if (!(_page.Is(i, "a") || _page.Is(i, "an")) || !_page.IsNameWord(i + 1) || _page.Is(i - 1, "in") || _page.Is(i - 1, "like") || _page.Is(i - 1, "from") || _page.Is(i - 1, "than"))
            return;

        var name = _page.NameFrom(i + 1);
        var noun = name.Last + 1;
        if (_page[name.Last].Is(ProseWord.FilmNoun) && name.Count > 1)
            (name, noun) = (name with { Last = name.Last - 1 }, name.Last);
        if (!_page[noun].Is(ProseWord.FilmNoun) || _page[name.Last].IsGenitive || !_page.IsFullName(name) || (_page.NameWordTraits(name.First) & NameTraits.Given) == 0 || IsPerformer(name))
            return;
        if (_page[noun + 1].Kind == ProseTokenKind.Word && _page[noun + 1].Is(ProseWord.PersonNoun))
            return;

        AddLoose(name, new TokenRun(noun, noun));
    }

    // The phrase is its own label: "Alice Winocour’s film".
    private void AddLoose(TokenRun name, TokenRun label)
    {
        if (!IsCrew(name))
            AddCrew(name, new TokenRun(name.First, label.Last), name.First, isLoose: true);
    }

    // "Warner Bros. Pictures and Legendary Pictures present a Legendary Pictures Production, a film by X, “Y.”"
    private void ReadPresented(int i)
    {
        var sentence = i;
        while (sentence > i - 30 && sentence > 0 && !_page[sentence - 1].IsBreak && _page[sentence - 1].Kind != ProseTokenKind.Stop)
            sentence--;

        var first = _page.NameFrom(sentence);
        if (first.IsEmpty || (!ContributorClassifier.LooksLikeOrganisation(_page.Slice(first)) && _page[first.Last + 1].Kind != ProseTokenKind.Number))
            return;

        var at = sentence;
        while (at < i)
        {
            var name = _page.NameFrom(at);
            if (name.IsEmpty)
                break;

            while (name.Last + 1 < i && (_page[name.Last + 1].Kind == ProseTokenKind.Number || (_page[name.Last].Kind == ProseTokenKind.Number && _page.IsNameWord(name.Last + 1))))
                name = name with { Last = name.Last + 1 };
            name = name with { Last = Math.Min(name.Last, i - 1) };

            AddCrew(name, new TokenRun(i, i), name.First);
            at = name.Last + 1;
            while (at < i && (_page[at].Kind is ProseTokenKind.Comma or ProseTokenKind.Ampersand || _page.Is(at, "and") || _page.Is(at, "in") || _page.Is(at, "association") || _page.Is(at, "with")))
                at++;
        }

        at = i + 1;
        while (_page.Is(at, "a") || _page.Is(at, "an"))
        {
            var name = _page.NameFrom(at + 1);
            if (name.Count < 2 || !_page.Is(name.Last, "production"))
                return;

            AddCrew(name with { Last = name.Last - 1 }, new TokenRun(name.Last, name.Last), name.First);
            at = name.Last + 1;
            while (_page[at].Kind is ProseTokenKind.Comma or ProseTokenKind.Ampersand || _page.Is(at, "and"))
                at++;
        }
    }
}
