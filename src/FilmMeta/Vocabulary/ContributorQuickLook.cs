namespace FilmMeta.Vocabulary;

/// <summary>
/// Recognises the names that most credits hold, two or three words in plain letters with nothing of a firm about them, at one look.
/// It never says more than <see cref="ContributorEvidence"/> would: a name that it does not recognise is weighed.
/// </summary>
internal ref struct ContributorQuickLook
{
    private const int LongestWord = 24;

    private const NameTraits Doubtful = NameTraits.Honorific | NameTraits.Article | NameTraits.Team | NameTraits.Conjunction | NameTraits.Function | NameTraits.Acronym;

    private readonly Span<char> _folded;
    private readonly RoleHolder _holder;
    private int _length;
    private ulong _hash;
    private bool _isInitials;
    private bool _isGiven;

    private ContributorQuickLook(Span<char> buffer, RoleHolder holder)
    {
        _folded = buffer;
        _holder = holder;
        _hash = NameHashTable.Seed;
    }

    /// <summary>Whether a name is a person's, plainly.</summary>
    /// <param name="name">The name as printed, trimmed.</param>
    /// <param name="holder">Who usually holds the role.</param>
    /// <returns><see langword="true"/> when it is; <see langword="false"/> when that is still to be weighed.</returns>
    internal static bool IsPlainPerson(ReadOnlySpan<char> name, RoleHolder holder)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        return new ContributorQuickLook(buffer, holder).Look(name);
    }

    private bool Look(ReadOnlySpan<char> name)
    {
        var words = 0;
        var whole = NameHashTable.Seed;
        foreach (var c in name)
        {
            char folded;
            if (c == ' ')
            {
                if (++words > 2 || !EndWord(isFirst: words == 1))
                    return false;

                folded = c;
            }
            else if (c == '.')
            {
                // "J. ", "R.D. ": initials.
                if (_length != 1)
                    return false;

                _isInitials = true;
                _length = 0;
                folded = c;
            }
            else
            {
                folded = char.IsAscii(c) ? (char)(c | 0x20) : NameFolding.FoldLetter(c);
                if (!char.IsAsciiLetterLower(folded) || _length == LongestWord || char.IsUpper(c) != (_length == 0) || !char.IsLetter(c))
                    return false;

                _folded[_length++] = folded;
                _hash = NameHashTable.Step(_hash, folded);
            }

            whole = NameHashTable.Step(whole, folded);
        }

        return words > 0 && IsLastWord() && !NameLexicon.IsKnownOrganisation(NameHashTable.Finish(whole));
    }

    /// <summary>A word before the last: a given name or initials; or, where no label asks for a firm, a word that says nothing.</summary>
    private bool EndWord(bool isFirst)
    {
        var isPlain = _isInitials ? _length == 0 : _length > 1 && IsPlainWord(isFirst);
        _isInitials = false;
        _length = 0;
        _hash = NameHashTable.Seed;
        return isPlain;
    }

    private bool IsPlainWord(bool isFirst)
    {
        if (NameLexicon.TryGet(NameHashTable.Finish(_hash), out var word))
        {
            _isGiven |= isFirst;
            return !word.Is(Doubtful) && word.Elsewhere == 0 && (!isFirst || (word.Is(NameTraits.Given) && !word.Is(NameTraits.Common)));
        }

        return !isFirst || (_holder != RoleHolder.Organisation && SaysNothing());
    }

    private readonly bool IsLastWord()
    {
        if (_isInitials || _length < 2 || ContributorClassifier.IsLegalForm(_folded[.._length]))
            return false;
        if (NameLexicon.TryGet(NameHashTable.Finish(_hash), out var word))
            return !word.Is(Doubtful) && word is { Last: 0, Elsewhere: 0 } && (_isGiven || !word.Is(NameTraits.Common) || word.Is(NameTraits.Given | NameTraits.Family));

        return SaysNothing();
    }

    // A word of no table, neither in the plural of one nor with an ending that speaks for a firm.
    private readonly bool SaysNothing()
    {
        var folded = _folded[.._length];
        return NameLexicon.EndingWeight(folded) <= 0 && !(folded[^1] == 's' && NameLexicon.TryGet(folded, out _));
    }
}
