namespace FilmMeta.Vocabulary;

// What speaks for a person: given names, titles, initials, particles, family names.
internal ref partial struct ContributorEvidence
{
    // "The Quay Brothers", "Joel and Ethan Coen": persons, though the name says more than one.
    private bool WeighTeam()
    {
        var last = _tokens[^1].Word;
        if (_tokens.Length is 2 or 3 && last.Is(NameTraits.Team) && last.Last == 0
            && !(_tokens[^2].Word.Is(NameTraits.Common) && !_tokens[^2].Word.Is(NameTraits.Given | NameTraits.Family)))
        {
            if (_tokens.Length == 2 || _tokens[0].Word.Is(NameTraits.Article | NameTraits.Given))
            {
                // "Révillon Frères" under a company's label is a firm, "The Quay Brothers" are not.
                Add(_tokens.Length == 2 ? -2 : -8, "persons of one family", Text(_tokens[^1]));
                WeighHolder();
                return true;
            }
        }

        return false;
    }

    private void WeighGivenNames()
    {
        ref readonly var first = ref _tokens[0];
        if (first.Word.Is(NameTraits.Honorific) && _tokens.Length > 1)
            Add(_decided ? -2 : -8, "title", Text(first));

        if (_tokens.Length == 1)
        {
            if (IsGiven(first) && !_decided && !first.Has(NameShape.Sign | NameShape.Digit))
                Add(IsUncertain(first) ? 0 : -3, "given name", Text(first));

            return;
        }

        var start = first.Word.Is(NameTraits.Honorific) && _tokens.Length > 2 ? 1 : 0;
        ref readonly var given = ref _tokens[start];
        if (given.Word.Is(NameTraits.Article) && TradeWeight(0) > 0)
            return;

        if (given.Has(NameShape.Initials) && !IsOrdinary(_tokens[^1]))
            Add(_decided ? -1 : given.Length > 1 ? -5 : -2, "initials", Text(given));
        else if (IsGiven(given))
            Add(Discount(IsUncertain(given) ? -3 : -6), "given name", Text(given));
        else if (given.Word.Is(NameTraits.FamilyFirst) && IsEastAsianGiven(_tokens[start + 1 < _tokens.Length ? start + 1 : start]))
            Add(Discount(-5), "family name before a given name", Text(given));
        else if (given.Has(NameShape.LowerHyphen) || _tokens[^1].Has(NameShape.LowerHyphen))
            Add(Discount(-3), "given name in two parts", Text(given.Has(NameShape.LowerHyphen) ? given : _tokens[^1]));
        else if (_tokens.Length <= 4 && LaterGivenName(start + 1) is >= 0 and var index)
            Add(Discount(IsUncertain(_tokens[index]) ? -1 : -3), "given name", Text(_tokens[index]));

        WeighMiddle();
    }

    private static bool IsEastAsianGiven(in NameToken token) => token.Has(NameShape.LowerHyphen) || token.Word.Is(NameTraits.Given | NameTraits.FamilyFirst);

    private readonly int Discount(int weight) => _decided ? Math.Max(weight, -2) : weight;

    private readonly int LaterGivenName(int from)
    {
        for (var i = from; i < _tokens.Length; i++)
        {
            if (IsGiven(_tokens[i]) && !_tokens[i - 1].Word.Is(NameTraits.Function | NameTraits.Particle))
                return i;
        }

        return -1;
    }

    private void WeighMiddle()
    {
        for (var i = 1; i < _tokens.Length; i++)
        {
            ref readonly var token = ref _tokens[i];
            if (token.Has(NameShape.Wrapped) && i < _tokens.Length - 1)
                Add(_decided ? 0 : -2, "nickname", Text(token));
            else if (i < _tokens.Length - 1 && token.Has(NameShape.Initials) && token.Length is > 1 and <= 4)
                Add(_decided ? -1 : -4, "middle initial", Text(token));
            else if (i < _tokens.Length - 1 && token.Word.Is(NameTraits.Particle) && token.Has(NameShape.Lower) && _tokens.Length is > 2 and < 7)
                Add(_decided ? 0 : -2, "particle", Text(token));
            else if (!_decided && i == 1 && _tokens.Length == 3 && token.Word.Is(NameTraits.Family) && !token.Word.Is(NameTraits.Common | NameTraits.Given) && token.Word.Elsewhere == 0)
                Add(-3, "family name in the middle", Text(token));
            else if (!_decided && i == _tokens.Length - 1 && !token.Has(NameShape.Wrapped) && token.Word.Is(NameTraits.Suffix | NameTraits.PostNominal) && NameSuffixes.IsSuffix(Text(token)))
                Add(-5, "suffix", Text(token));
        }
    }

    private void WeighFamilyName()
    {
        if (_decided)
            return;

        ref readonly var last = ref _tokens[^1];
        if (_tokens.Length == 1)
        {
            // "Copland": a composer is often given by the family name alone.
            if (last.Word.Is(NameTraits.Family) && !last.Word.Is(NameTraits.Common) && last.Word.Elsewhere == 0 && !last.Has(NameShape.AllCaps))
                Add(-2, "family name", Text(last));
            else if (_holder == RoleHolder.Either && last.Ending <= -3 && last.Word.Traits == NameTraits.None && !last.Has(NameShape.AllCaps | NameShape.InnerCapital))
                Add(-2, "ending of a family name in", Text(last));

            return;
        }

        if (last.Word.Is(NameTraits.Family))
            Add(last.Word.Is(NameTraits.Common) ? -1 : -2, "family name", Text(last));
        else if (last.Ending < 0)
            Add(last.Ending, "ending of a family name in", Text(last));
        else if (last.Has(NameShape.InnerCapital) && HasNamePrefix(Text(last)) || IsIrish(Text(last)))
            Add(-3, "prefix of a family name in", Text(last));

        if (_tokens[0].Word.Is(NameTraits.Family) && !_tokens[0].Word.Is(NameTraits.Given | NameTraits.Common))
            Add(-1, "family name", Text(_tokens[0]));
    }

    private static bool IsIrish(ReadOnlySpan<char> word) => word.Length > 3 && word[0] is 'O' or 'D' && word[1] is '\'' or '\u2019' && char.IsUpper(word[2]);

    // "McDonald", "DiCaprio", "AnnaSophia": capitals inside that names of persons have.
    private static bool HasNamePrefix(ReadOnlySpan<char> word)
    {
        var cut = 1;
        while (cut < word.Length && !(char.IsUpper(word[cut]) && char.IsLower(word[cut - 1])))
            cut++;

        if (cut >= word.Length)
            return word.Contains('\'') || word.Contains('\u2019') || word.Contains('-');

        Span<char> buffer = stackalloc char[32];
        var start = word[..cut].LastIndexOfAny('-', '\'', '\u2019') + 1;
        if (!NameLexicon.TryGet(buffer[..NameFolding.Fold(word[start..cut], buffer)], out var prefix))
            return false;

        if (prefix.Is(NameTraits.Particle | NameTraits.KeptParticle))
            return true;

        // "AnnaSophia", but "TriStar".
        var isWord = NameLexicon.TryGet(buffer[..NameFolding.Fold(word[cut..], buffer)], out var rest) && rest.Is(NameTraits.Common) && !rest.Is(NameTraits.Given);
        return prefix.Is(NameTraits.Given) && prefix.Elsewhere == 0 && !isWord;
    }

    // "van", "di" and "in" are given names somewhere, but not when they are written small.
    private static bool IsGiven(in NameToken token) =>
        token.Word.Is(NameTraits.Given)
        && !token.Has(NameShape.Possessive)
        && !(token.Has(NameShape.Lower) && token.Word.Is(NameTraits.Particle | NameTraits.Function | NameTraits.Conjunction | NameTraits.Article));

    private static bool IsUncertain(in NameToken token) =>
        token.Word.Is(NameTraits.Common | NameTraits.Particle | NameTraits.Function | NameTraits.Conjunction | NameTraits.Article | NameTraits.Honorific);
}
