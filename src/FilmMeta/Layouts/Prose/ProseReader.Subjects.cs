using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.Prose;

/// <content>Whom a sentence speaks of: its subject, over remarks and relative clauses.</content>
internal sealed partial class ProseReader
{
    private bool IsGroup(int token) => _page.Is(token, "brothers") || _page.Is(token, "sisters") || _page.Is(token, "twins") || _page.Is(token, "boys") || _page.Is(token, "girls");

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
}
