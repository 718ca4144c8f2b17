using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.Prose;

/// <summary>Finds the character that a phrase of running text names: "a French astronaut, Sarah", "his colleague", "MI6 chief ‘Control’".</summary>
internal sealed class ProseCharacters(ProsePage page)
{
    private const int LongestPhrase = 16;
    private const int LongestQuote = 4;

    /// <summary>The character of the phrase that starts at a token.</summary>
    /// <param name="token">The first token behind "as", "plays".</param>
    /// <param name="isLoose">Whether a word for a person is enough, without a name.</param>
    public TokenRun From(int token, bool isLoose)
    {
        var at = token;
        if (Quoted(at) is { IsEmpty: false } quoted)
            return quoted;

        if (page.Is(at, "himself") || page.Is(at, "herself"))
            return new TokenRun(at, at);

        var head = -1;
        var isIndefinite = page.Is(at, "a") || page.Is(at, "an");
        var hasDeterminer = page[at].Is(ProseWord.Determiner) && !page[at].IsUpper;
        if (hasDeterminer)
            at++;

        var isFirst = true;
        for (var end = at + LongestPhrase; at < end; at++)
        {
            var word = page[at];
            switch (word.Kind)
            {
                case ProseTokenKind.Word when page.IsNameWord(at):
                    var run = Name(at);
                    var isModifier = page.IsLower(run.Last + 1) && !page[run.Last + 1].Is(ProseWord.NounPhraseEnd | ProseWord.Function | ProseWord.Plays | ProseWord.Acting)
                        && (page[run.Last + 1].Is(ProseWord.PersonNoun) || (isIndefinite && head < 0));
                    if (page[run.Last].IsGenitive || isModifier || (isIndefinite && head < 0 && isFirst))
                    {
                        // "as Atticus’s daughter Scout", "a French astronaut"
                        at = run.Last;
                        isFirst = false;
                        continue;
                    }

                    return run;
                case ProseTokenKind.Word when page[at].IsUpper && isFirst && page.Is(at, "The") && page.IsNameWord(at + 1):
                    return new TokenRun(at, Name(at + 1).Last);
                case ProseTokenKind.Word:
                    if (head >= 0 && word.Is(ProseWord.NounPhraseEnd))
                        return NamedAhead(at) is { IsEmpty: false } named ? named : Noun(head, isLoose);
                    if (!hasDeterminer && isFirst && (word.Is(ProseWord.Function | ProseWord.NounPhraseEnd) || !isLoose) && !word.Is(ProseWord.Adjective | ProseWord.PersonNoun) && !LeadsToName(at))
                        return TokenRun.None;
                    if (page.Is(at, "of") && hasDeterminer && !isFirst && NamedAhead(at) is { IsEmpty: false } headed)
                        return headed; // "the head of the firm, X"
                    if (word.Is(ProseWord.NounPhraseEnd) && !page.Is(at, "as") && !((page.Is(at, "but") || page.Is(at, "yet")) && page.IsLower(at + 1)))
                        return TokenRun.None;
                    if ((word.Is(ProseWord.PersonNoun) && !word.IsGenitive) || word.Is(ProseWord.NotNoun) || (isLoose && hasDeterminer && !word.IsGenitive && IsPersonByEnding(at)))
                        head = at;
                    else if ((page.Is(at, "named") || page.Is(at, "called") || page.Is(at, "nicknamed")) && page.IsNameWord(at + 1))
                        return Name(at + 1);
                    else if (head >= 0 && page.Is(at, "and"))
                        return Noun(head, isLoose);

                    break;
                case ProseTokenKind.Comma when head < 0:
                    break;
                case ProseTokenKind.Comma:
                    // "a French astronaut, Sarah,": the name follows as an apposition.
                    if (page.IsNameWord(at + 1) && Name(at + 1) is { IsEmpty: false } apposition && page[apposition.Last + 1].Kind is ProseTokenKind.Comma or ProseTokenKind.Stop or ProseTokenKind.Dash or ProseTokenKind.Close or ProseTokenKind.Semicolon or ProseTokenKind.Colon or ProseTokenKind.BlockEnd
                        && !page[apposition.Last].IsGenitive)
                    {
                        return apposition;
                    }

                    if (Named(at + 1) is { IsEmpty: false } called)
                        return called;

                    return Noun(head, isLoose);
                case ProseTokenKind.QuoteOpen:
                    if (Quoted(at) is { IsEmpty: false } inside)
                        return inside;

                    return Noun(head, isLoose);
                case ProseTokenKind.Number when head < 0 || page.IsLower(at + 1):
                    break;
                default:
                    return Noun(head, isLoose);
            }

            isFirst = false;
        }

        return TokenRun.None;
    }

    /// <summary>The character of the phrase that ends at a token, as before a bracket with the performer.</summary>
    /// <param name="token">The last token before the bracket.</param>
    /// <param name="allowNoun">Whether a word for a person is enough: "his colleague".</param>
    /// <param name="allowAnyNoun">Whether any word is that an article makes a noun: "a samurai beetle".</param>
    /// <param name="allowApposition">Whether a name before the noun comes first: "Ransom, the black sheep".</param>
    public TokenRun UpTo(int token, bool allowNoun, bool allowAnyNoun = false, bool allowApposition = true)
    {
        if (page[token].Kind == ProseTokenKind.QuoteClose)
        {
            var open = token - 1;
            while (open > token - 2 - LongestQuote && page[open].Kind is ProseTokenKind.Word or ProseTokenKind.Number)
                open--;

            if (page[open].Kind != ProseTokenKind.QuoteOpen)
                return TokenRun.None;

            // His fellow "rocket boys"
            return Quoted(open) is { IsEmpty: false } name ? name : IsPerson(token - 1) ? new TokenRun(open + 1, token - 1) : TokenRun.None;
        }

        if (page[token].Kind == ProseTokenKind.Comma && page.IsLower(token - 1))
            token--;

        var run = page.NameUpTo(token);
        if (run.IsEmpty && allowNoun && allowApposition && page.IsLower(token) && BeforeApposition(token) is { IsEmpty: false } named)
            return named;
        if (run.IsEmpty && allowNoun && IsPersonByEnding(token) && IsNoun(token))
            return Noun(token, true, isPerson: true);
        if (run.IsEmpty && allowAnyNoun && !page[token].Is(ProseWord.PersonNoun) && IsNoun(token))
            return new TokenRun(token, token);
        if (run.IsEmpty)
            return allowNoun && IsPerson(token) && !page[token].Is(ProseWord.NotNoun) ? Noun(token, true, isPerson: true) : TokenRun.None;

        run = WithoutLead(run);
        return run.IsEmpty ? run : WithOf(run);
    }

    /// <summary>The name at a token, with "of the" and "the" inside: "Joan of Arc", "Attila the Hun".</summary>
    private TokenRun Name(int token)
    {
        var run = page.NameFrom(token);
        if (run.IsEmpty || page[run.Last].IsGenitive)
            return run;

        while (run.Count > 1 && IsNounBeforeName(run))
            run = run with { First = run.First + 1 };

        // "Martin Luther King, Jr."
        var at = run.Last + 1;
        if (page[at].Kind == ProseTokenKind.Comma && page.IsNameWord(at + 1) && page[at + 1].End - page[at + 1].Start <= 3 && ContributorClassifier.IsNameSuffix(page.Slice(at + 1)))
            return run with { Last = at + 1 };

        while (page[at].Kind == ProseTokenKind.Number && page[at].End - page[at].Start <= 4)
            run = run with { Last = at++ };

        var isOf = page.Is(at, "of") && page.NameWords(run) == 1;
        if (isOf)
            at++;
        if ((isOf || page.NameWords(run) == 1) && page.Is(at, "the") && !page[at].IsUpper && page.IsNameWord(at + 1))
            at++;
        else if (!isOf)
            return run;

        return page.IsNameWord(at) ? run with { Last = page.NameFrom(at).Last } : run;
    }

    /// <summary>Any noun behind an article: who has the voice of a cat is no person.</summary>
    public TokenRun AnyNoun(int token)
    {
        const int Longest = 5;
        if (!page[token].Is(ProseWord.Determiner))
            return TokenRun.None;

        var at = token + 1;
        while (at < token + Longest && page.IsLower(at) && !page[at].Is(ProseWord.Function | ProseWord.NounPhraseEnd))
            at++;

        return at > token + 1 && (!page[at].IsUpper || page[at].Kind != ProseTokenKind.Word) && IsNoun(at - 1) ? new TokenRun(at - 1, at - 1) : TokenRun.None;
    }

    // "Sophie, the maid": the name, not the noun.
    private TokenRun BeforeApposition(int noun)
    {
        var at = noun;
        while (at > noun - 5 && page.IsLower(at) && !page[at].Is(ProseWord.Determiner))
            at--;

        return page[at].Is(ProseWord.Determiner) && page[at - 1].Kind == ProseTokenKind.Comma && page.NameUpTo(at - 2) is { IsEmpty: false } run && !page.Is(run.First - 1, "in") && !page.Is(run.First - 1, "at") && !page.Is(run.First - 1, "from")
            ? run
            : at > noun - 5 && page[at].Is(ProseWord.Determiner) && page[at - 1].Kind == ProseTokenKind.Comma && page[at - 2].Is(ProseWord.PersonNoun) && page.IsLower(at - 2) && page[at - 3].Is(ProseWord.Determiner | ProseWord.Adjective)
            ? Noun(at - 2, true)
            : TokenRun.None;
    }

    // One or several: "sister", "sisters", "wives".
    private bool IsPerson(int token) => page[token].Is(ProseWord.PersonNoun) || page.Slice(token).EndsWith("-in-law", StringComparison.Ordinal) || (page.IsLower(token) && page.Slice(token) is { Length: > 3 } word && word[^1] == 's' && page.Language is null && (ProseWords.Find(word[..^1]) & ProseWord.PersonNoun) != 0);

    // Trades that no list has: -er, -or, -ist, -ian, -man, -woman, -ess.
    private bool IsPersonByEnding(int token)
    {
        var word = page.Slice(token);
        if (word.Length < 6 || !page.IsLower(token) || page[token].Is(ProseWord.NotNoun | ProseWord.CrewNoun | ProseWord.FilmNoun | ProseWord.SourceWork | ProseWord.CrewThing | ProseWord.OtherFilm))
            return false;

        foreach (var ending in (ReadOnlySpan<string>)["ist", "ian", "man", "woman", "ess", "ster", "eer", "maker", "keeper", "owner", "worker", "dier", "ctor", "lady", "boy", "girl", "mate"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private bool IsNoun(int token)
    {
        if (!page.IsLower(token) || page[token].Is(ProseWord.Function | ProseWord.NounPhraseEnd | ProseWord.NotNoun | ProseWord.Acting | ProseWord.FilmNoun | ProseWord.SourceWork | ProseWord.CrewThing | ProseWord.CrewNoun | ProseWord.OtherFilm | ProseWord.Award))
            return false;

        for (var at = token - 1; at > token - 5 && page.IsLower(at); at--)
        {
            if (page[at].Is(ProseWord.Determiner))
                return true;
            if (page[at].Is(ProseWord.Function | ProseWord.NounPhraseEnd))
                return false;
            if (page[at - 1].IsUpper && page[at - 1].Is(ProseWord.Determiner))
                return true;
        }

        return page[token - 1].IsUpper && page[token - 1].Is(ProseWord.Determiner) && page.StartsSentence(token - 1);
    }

    private TokenRun Quoted(int open)
    {
        if (page[open].Kind != ProseTokenKind.QuoteOpen)
            return TokenRun.None;

        var close = open + 1;
        while (close <= open + LongestQuote && page[close].Kind is ProseTokenKind.Word or ProseTokenKind.Number)
            close++;

        return page[close].Kind == ProseTokenKind.QuoteClose && close > open + 1 && page[open + 1].IsUpper && (!page[open].Is(ProseTokenTraits.Double) || close <= open + 3)
            ? new TokenRun(open + 1, close - 1)
            : TokenRun.None;
    }

    // "a man of eighty, also called Anthony"
    private TokenRun NamedAhead(int token)
    {
        const int Farthest = 7;
        for (var at = token; at < token + Farthest && page[at].Kind is ProseTokenKind.Word or ProseTokenKind.Comma && (page.IsLower(at) || page[at].Kind == ProseTokenKind.Comma); at++)
        {
            if (Named(at) is { IsEmpty: false } named)
                return named;
        }

        // "the leader of the opposition, Robert Harley"
        if (!page.Is(token, "of"))
            return TokenRun.None;

        var comma = token + 1;
        while (comma < token + 5 && page.IsLower(comma) && !page[comma].Is(ProseWord.NounPhraseEnd))
            comma++;

        var name = page[comma].Kind == ProseTokenKind.Comma && page.IsNameWord(comma + 1) ? Name(comma + 1) : TokenRun.None;
        return !name.IsEmpty && page[name.Last + 1].Kind is ProseTokenKind.Comma or ProseTokenKind.Stop or ProseTokenKind.Semicolon or ProseTokenKind.BlockEnd && !page[name.Last].IsGenitive ? name : TokenRun.None;
    }

    private TokenRun Named(int token) => page.Is(token, "named") || page.Is(token, "called") || page.Is(token, "nicknamed") ? Name(token + 1) : TokenRun.None;

    // "inappropriately named ex-MI6 agent George Smiley": words without an article that lead to a name.
    private bool LeadsToName(int token)
    {
        for (var at = token; at < token + 8; at++)
        {
            if (page.IsNameWord(at))
                return at > token && (page[at - 1].Is(ProseWord.PersonNoun) || page.NameFrom(at).Count > 1);
            if (page[at].Kind is not (ProseTokenKind.Word or ProseTokenKind.Comma) || page[at].Is(ProseWord.NounPhraseEnd | ProseWord.Function))
                return false;
        }

        return false;
    }

    /// <summary>A word for a person, with the noun before it: "insurance salesman". Nothing for a word that is no character.</summary>
    private TokenRun Noun(int head, bool isLoose, bool isPerson = false)
    {
        if (head < 0 || !isLoose || page[head].Is(ProseWord.NotNoun) || !(isPerson || page[head].Is(ProseWord.PersonNoun) || IsPersonByEnding(head)))
            return TokenRun.None;

        var before = page[head - 1];
        var isCompound = before is { Kind: ProseTokenKind.Word, IsUpper: false, IsGenitive: false }
            && !before.Is(ProseWord.Determiner | ProseWord.Function | ProseWord.Adjective | ProseWord.NounPhraseEnd | ProseWord.Award | ProseWord.Numeral) && !IsAdjective(page.Slice(head - 1));
        return new TokenRun(isCompound ? head - 1 : head, head);
    }

    private static bool IsAdjective(ReadOnlySpan<char> word)
    {
        if (word is "social" or "serial" or "private" or "medical" or "legal" or "dental")
            return false;

        foreach (var ending in (ReadOnlySpan<string>)["ous", "ive", "ed", "ful", "al", "ic", "ing", "less", "ish", "ent", "ant", "able", "ible", "ly", "est", "ary", "ian", "ese", "some", "ate", "ile", "ite"])
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return word.EndsWith("y", StringComparison.Ordinal) && word.Length > 4 && !word.EndsWith("ry", StringComparison.Ordinal) && !word.EndsWith("ty", StringComparison.Ordinal);
    }

    /// <summary>Takes off what is before a name only because a sentence starts there, and the initials of a body: "Suddenly Theodore", "Bassist Pat", "FBI Agent Clarice".</summary>
    private TokenRun WithoutLead(TokenRun run)
    {
        while (run.Count > 1)
        {
            var first = page[run.First];
            var isLead = page.StartsSentence(run.First) && (page.NameWordTraits(run.First) & (NameTraits.Given | NameTraits.Family | NameTraits.Honorific)) == 0
                && page.Slice(run.First).EndsWith("ly", StringComparison.Ordinal);
            var isBody = first.Is(ProseTokenTraits.AllCaps) && first.End - first.Start is >= 2 and <= 4 && run.Count > 2 && !page.Slice(run.First).Contains('.');
            var isTrade = page.StartsSentence(run.First) && first.Is(ProseWord.PersonNoun) && !first.Is(ProseWord.Rank) && (page.NameWordTraits(run.First) & (run.Count == 2 ? NameTraits.Honorific | NameTraits.Given : NameTraits.Honorific)) == 0;
            if (!isLead && !isBody && !isTrade && !first.Is(ProseWord.CrewNoun | ProseWord.Award) && !IsNounBeforeName(run))
                break;

            run = run with { First = run.First + 1 };
        }

        return run;
    }

    // "die junge Spanierin Victoria": in German every noun has a capital.
    private bool IsNounBeforeName(TokenRun run) => page.Language is { HasCapitalNouns: true } && page[run.First - 1] is { Kind: ProseTokenKind.Word }
        && (page.NameWordTraits(run.First) & (NameTraits.Given | NameTraits.Honorific)) == 0;

    /// <summary>"Joan of Arc" is one name; "Director of Operations Roy Bland" is an office and a name.</summary>
    private TokenRun WithOf(TokenRun run)
    {
        var isThe = page.Is(run.First - 1, "the") && !page[run.First - 1].IsUpper;
        var before = run.First - (isThe ? 2 : 1);
        if (page.Is(before, "of") && page.IsNameWord(before - 1))
        {
            if (page.NameWords(run) > 2)
                return new TokenRun(run.Last - 1, run.Last);

            return page.IsFullName(run) ? run : new TokenRun(page.NameUpTo(before - 1).First, run.Last);
        }

        // "Attila the Hun"
        return isThe && page.NameWords(run) == 1 && page.IsNameWord(before) && !page[before].IsGenitive ? new TokenRun(page.NameUpTo(before).First, run.Last) : run;
    }
}
