using System.Runtime.CompilerServices;

namespace FilmMeta.Vocabulary;

/// <summary>One thing that speaks for a person or an organisation.</summary>
/// <param name="Weight">Above 0 for an organisation, below 0 for a person.</param>
/// <param name="Text">The thing in words.</param>
internal readonly record struct ContributorReason(int Weight, string Text);

/// <summary>Weighs what a name says about whether it is an organisation's or a person's.</summary>
/// <remarks>One pass over at most <see cref="NameTokenBuffer.Capacity"/> words, no allocation unless reasons are asked for.</remarks>
internal ref partial struct ContributorEvidence
{
    private readonly ReadOnlySpan<char> _name;
    private readonly ReadOnlySpan<NameToken> _tokens;
    private readonly RoleHolder _holder;
    private readonly List<ContributorReason>? _reasons;
    private int _weight;
    private bool _decided;

    private ContributorEvidence(ReadOnlySpan<char> name, ReadOnlySpan<NameToken> tokens, RoleHolder holder, List<ContributorReason>? reasons)
    {
        _name = name;
        _tokens = tokens;
        _holder = holder;
        _reasons = reasons;
    }

    /// <summary>Weighs a name.</summary>
    /// <param name="name">The name as printed.</param>
    /// <param name="holder">Who usually holds the role.</param>
    /// <param name="reasons">Where the reasons go; null when nobody wants to read them.</param>
    /// <returns>Above 0 for an organisation, else a person; the farther from 0 the clearer.</returns>
    internal static int Weigh(ReadOnlySpan<char> name, RoleHolder holder, List<ContributorReason>? reasons)
    {
        name = name.Trim();
        if (name.IsEmpty)
            return 0;

        var outer = new ContributorEvidence(name, default, holder, reasons);
        if (ContributorLegalForms.TryFindAtEnd(name, out var formStart) && formStart > 0)
        {
            outer.Add(12, "legal form", name[formStart..].Trim());
            name = name[..formStart].TrimEnd().TrimEnd(',').TrimEnd('&').TrimEnd();
        }

        if (ContributorScripts.IsEastAsian(name))
            return outer._weight + ContributorScripts.Weigh(name, holder, reasons);

        Unsafe.SkipInit(out NameTokenBuffer buffer);
        Span<NameToken> tokens = buffer;
        var count = NameTokens.Read(name, tokens, out var hasDash);
        var evidence = new ContributorEvidence(name, tokens[..count], holder, reasons) { _weight = outer._weight, _decided = outer._weight > 0 };
        evidence.WeighAll(hasDash);
        return evidence._weight;
    }

    private static bool IsKnown(ReadOnlySpan<char> name)
    {
        Span<char> buffer = stackalloc char[48];
        return name.Length <= 40 && NameLexicon.IsKnownOrganisation(buffer[..NameFolding.Fold(name, buffer)]);
    }

    private void WeighAll(bool hasDash)
    {
        if (_tokens.IsEmpty)
            return;

        // The list holds none that begins like a person's name.
        if ((_tokens.Length == 1 || !_tokens[0].Word.Is(NameTraits.Given)) && IsKnown(_name))
        {
            Add(12, "well-known organisation", _name);
            _decided = true;
        }
        else if (WeighTeam())
        {
            return;
        }

        WeighTradeWords();
        if (hasDash)
            Add(4, "a dash between its words");

        WeighSigns();
        WeighFunctionWords();
        WeighCapitals();
        WeighCommonWords();
        WeighGivenNames();
        WeighFamilyName();
        WeighHolder();
    }

    private void WeighTradeWords()
    {
        var sum = 0;
        for (var i = 0; i < _tokens.Length; i++)
        {
            ref readonly var token = ref _tokens[i];
            var weight = TradeWeight(i);
            if (weight <= 0)
                continue;

            sum += weight;
            Add(weight, token.Word.Is(NameTraits.Article) ? "article" : "trade word", Text(token));
        }

        _decided |= sum >= NameLexicon.Decisive;
    }

    private readonly int TradeWeight(int i)
    {
        ref readonly var token = ref _tokens[i];
        if (token.Word.Is(NameTraits.Article))
            return i == 0 && _tokens.Length > 1 ? ArticleWeight(token) : 0;

        if (token.Has(NameShape.Wrapped) && i < _tokens.Length - 1)
            return 0;

        int weight = i == _tokens.Length - 1 ? token.Word.Last : token.Word.Elsewhere;
        if (weight == 0)
            return Math.Max((int)token.Ending, 0);

        // "Kasper Tuxen, DFF": letters of a guild, though a firm has the same.
        if (token.Word.Is(NameTraits.Acronym))
            return (token.Has(NameShape.AllCaps | NameShape.Digit) && !IsBehindComma(i)) || _tokens.Length == 1 ? weight : 0;

        // "House" and "Park" are names of persons too, "General" is a title; but persons with three names before are rare.
        return _tokens.Length is 2 or 3 && token.Word.Is(NameTraits.Honorific | NameTraits.Given | NameTraits.Family) && weight < NameLexicon.Decisive ? weight / 2 : weight;
    }

    private readonly bool IsBehindComma(int i) => i == _tokens.Length - 1 && i > 1 && _tokens[0].Word.Is(NameTraits.Given) && _name[.._tokens[i].Start].TrimEnd() is [.., ','];

    private readonly int ArticleWeight(scoped in NameToken article)
    {
        ref readonly var next = ref _tokens[1];

        // "Una Stubbs", "Le Thi Lan", "La Toya Jackson"; but "Les Armateurs".
        if (article.Word.Is(NameTraits.Given | NameTraits.FamilyFirst)
            && (next.Word.Is(NameTraits.Given | NameTraits.Family) || (_tokens.Length == 2 && !(Text(article) is "Les" && Text(next)[^1] == 's'))))
        {
            return 0;
        }

        // "A Band Apart", but "A. Band".
        return Text(article) is "A." || (article.Length == 1 && _tokens.Length == 2) ? 0 : article.Word.Elsewhere;
    }

    private void WeighSigns()
    {
        foreach (ref readonly var token in _tokens)
        {
            if (token.Has(NameShape.Sign))
                Add(5, "sign in", Text(token));
            else if (token.Has(NameShape.Digit))
                Add(5, "number in", Text(token));

            if (token.Has(NameShape.Possessive) && _tokens.Length > 1)
                Add(6, "possessive", Text(token));
        }
    }

    private void WeighFunctionWords()
    {
        var loose = false;
        for (var i = 1; i < _tokens.Length; i++)
        {
            ref readonly var token = ref _tokens[i];
            if (token.Word.Is(NameTraits.Conjunction) && i < _tokens.Length - 1)
                WeighConjunction(i);
            else if (token.Word.Is(NameTraits.Function) && (token.Has(NameShape.Lower) || Text(token) is "Of" or "For"))
                WeighJoiningWord(i);
            else if (token.Has(NameShape.Lower) && !loose && token.Word.Traits == NameTraits.None && !_tokens[0].Has(NameShape.Lower))
                Add(loose ? 0 : 3, "small letter at the start of", Text(token));

            loose |= token.Has(NameShape.Lower);
        }

        if (_tokens.Length >= 6)
            Add(3, "as many words as no person has");
        else if (_tokens.Length == 5)
            Add(1, "many words");
    }

    // "House of Dior": what a trade word is of is no person, whatever name follows.
    private void WeighJoiningWord(int i)
    {
        var word = Text(_tokens[i]);
        var isOfTrade = i == 1 && _tokens.Length > 2 && word is "of" or "Of" && _tokens[0].Word.Elsewhere > 0 && !_tokens[0].Word.Is(NameTraits.Given);
        _decided |= isOfTrade;
        Add(isOfTrade ? 8 : word is "the" ? 1 : 4, "joining word", word);
    }

    private void WeighConjunction(int i)
    {
        ref readonly var before = ref _tokens[i - 1];
        ref readonly var after = ref _tokens[i + 1];
        if (before.Has(NameShape.Initials) && before.Length == 1 && after.Length == 1 && after.Has(NameShape.Initials))
            Add(10, "two letters joined by", Text(_tokens[i]));
        else if (after.Word.Is(NameTraits.Article) && Text(after) is "the" or "The" or "les" or "Les" or "los" or "Los" or "die")
            Add(10, "a leader and the band", Text(after));
        else if (i == 1 && _tokens.Length > 3 && !_decided && before.Word.Is(NameTraits.Given))
            Add(-8, "two given names joined by", Text(_tokens[i]));
        else if (i == 1 && _tokens.Length == 4 && !_decided && IsGiven(after) && !IsOrdinary(before))
            Add(-5, "two given names joined by", Text(_tokens[i]));
        else if (_tokens[0].Word.Is(NameTraits.Given) && after.Word.Is(NameTraits.Given) && !_decided)
            Add(-6, "two persons joined by", Text(_tokens[i]));
        else if (_tokens.Length == 3 && !IsGiven(before) && (before.Word.Is(NameTraits.Family) || after.Word.Is(NameTraits.Family)))
            Add(7, "two family names joined by", Text(_tokens[i]));
        else if (!before.Word.Is(NameTraits.Family) || !after.Word.Is(NameTraits.Family | NameTraits.Given) || _tokens.Length == 3)
            Add(4, "joining word", Text(_tokens[i]));
    }

    private void WeighCapitals()
    {
        var allCapitals = true;
        foreach (ref readonly var token in _tokens)
            allCapitals &= token.Has(NameShape.AllCaps | NameShape.Initials) || token.Word.Is(NameTraits.Conjunction);

        for (var i = 0; i < _tokens.Length; i++)
        {
            ref readonly var token = ref _tokens[i];
            if (token.Has(NameShape.InnerCapital) && !HasNamePrefix(Text(token)))
                Add(4, "capital inside", Text(token));

            if (token.Has(NameShape.AllCaps) && !token.Has(NameShape.Initials) && (!allCapitals || _tokens.Length == 1))
                WeighAcronym(i);
        }

        if (_tokens[0].Has(NameShape.Lower) && !_tokens[0].Word.Is(NameTraits.Particle | NameTraits.Article | NameTraits.Function | NameTraits.Honorific))
            Add(AnyCapital() || _tokens.Length == 1 ? 4 : 1, "small letter at the start of", Text(_tokens[0]));

        if (_tokens.Length == 1 && _tokens[0].Has(NameShape.Initials) && _tokens[0].Length > 2)
            Add(3, "acronym", Text(_tokens[0]));

        // "CJ ENM", "Stereo D": no name that a person is called by.
        if (_tokens.Length == 2 && _tokens[1].Has(NameShape.AllCaps | NameShape.Initials) && !_name.Contains('.') && !IsGiven(_tokens[0]) && (allCapitals ? _tokens[0].Length + _tokens[1].Length <= 6 : _tokens[1].Length == 1 && IsOrdinary(_tokens[0])))
            Add(4, "letters in place of a family name");
    }

    private void WeighAcronym(int i)
    {
        ref readonly var token = ref _tokens[i];
        if (token.Length > 5 || token.Has(NameShape.Wrapped) || token.Word.Is(NameTraits.Given | NameTraits.Family | NameTraits.Suffix | NameTraits.PostNominal | NameTraits.Particle | NameTraits.Honorific))
            return;

        var besideName = _tokens.Length > 1 && (_tokens[0].Word.Is(NameTraits.Given) || _tokens[^1].Word.Is(NameTraits.Given));
        if (besideName)
            return;

        if (i == 0 && token.Length == 2 && _tokens.Length == 2 && !_decided && !_tokens[1].Word.Is(NameTraits.Common))
            Add(-3, "initials", Text(token));
        else
            Add(_tokens.Length == 1 ? 3 : 4, "acronym", Text(token));
    }

    private readonly bool AnyCapital()
    {
        foreach (ref readonly var token in _tokens)
        {
            if (!token.Has(NameShape.Lower))
                return true;
        }

        return false;
    }

    private void WeighCommonWords()
    {
        int common = 0, small = 0;
        foreach (ref readonly var token in _tokens)
        {
            if (IsOrdinary(token))
                common++;
            else if (token.Word.Is(NameTraits.Article | NameTraits.Function))
                small++;
        }

        if (_decided || common == 0)
            return;

        ref readonly var last = ref _tokens[^1];
        if (common + small == _tokens.Length)
            Add(_tokens.Length > 1 ? 4 : 1, "ordinary words only");
        else if (_tokens.Length == 2 && _tokens[0].Word.Is(NameTraits.Common) && !_tokens[0].Word.Is(NameTraits.Given | NameTraits.Honorific) && last.Word.Is(NameTraits.Common))
            Add(4, "ordinary words only");
        else if (_tokens.Length > 1 && IsOrdinary(last))
            Add(Text(last)[^1] is 's' ? 2 : 1, "ordinary word", Text(last));
        else if (_tokens.Length > 1 && IsOrdinary(_tokens[0]))
            Add(1, "ordinary word", Text(_tokens[0]));
    }

    private static bool IsOrdinary(in NameToken token) =>
        (token.Word.Is(NameTraits.Common) || token.Word.Elsewhere > 0)
        && !token.Word.Is(NameTraits.Given | NameTraits.Family | NameTraits.Article | NameTraits.Acronym);

    private void WeighHolder()
    {
        if (_holder == RoleHolder.Organisation)
            Add(4, "label held by organisations");
        else if (_holder == RoleHolder.Person)
            Add(_decided ? -2 : -4, "label held by persons");
        else if (_tokens.Length == 1)
            Add(1, "a single word");

        if (_tokens.Length > 1)
            Add(-1, "two words or more, as a person's name");
    }

    private readonly ReadOnlySpan<char> Text(scoped in NameToken token) => _name.Slice(token.Start, token.Length);

    private void Add(int weight, string reason, ReadOnlySpan<char> word)
    {
        _weight += weight;
        if (weight != 0)
            _reasons?.Add(new ContributorReason(weight, $"{reason} '{word}'"));
    }

    private void Add(int weight, string reason)
    {
        _weight += weight;
        if (weight != 0)
            _reasons?.Add(new ContributorReason(weight, reason));
    }
}
