using System.Runtime.CompilerServices;

namespace FilmMeta.Vocabulary;

/// <summary>
/// Recognises the names that most credits hold, two or three words in plain letters with nothing of a firm about them, at one look.
/// It never says more than <see cref="ContributorEvidence"/> would: a name that it does not recognise is weighed.
/// </summary>
internal readonly ref struct ContributorQuickLook
{
    private const int LongestWord = 24;

    private const NameTraits Doubtful = NameTraits.Honorific | NameTraits.Article | NameTraits.Team | NameTraits.Conjunction | NameTraits.Function | NameTraits.Acronym;

    private readonly RoleHolder _holder;
    private readonly Span<char> _folded;

    private ContributorQuickLook(RoleHolder holder, Span<char> buffer)
    {
        _holder = holder;
        _folded = buffer;
    }

    /// <summary>Whether a name is a person's, plainly.</summary>
    /// <param name="name">The name as printed, trimmed.</param>
    /// <param name="holder">Who usually holds the role.</param>
    /// <returns><see langword="true"/> when it is; <see langword="false"/> when that is still to be weighed.</returns>
    [SkipLocalsInit]
    internal static bool IsPlainPerson(ReadOnlySpan<char> name, RoleHolder holder)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        return new ContributorQuickLook(holder, buffer).Look(name);
    }

    private bool Look(ReadOnlySpan<char> name)
    {
        var isGiven = false;
        var hasInitials = false;
        var rest = name;
        for (var words = 0; TryFoldWord(ref rest, out var word, out var isInitials); words++)
        {
            hasInitials |= isInitials;
            if (rest.IsEmpty)
                return words > 0 && !isInitials && IsLastWord(word, isGiven) && (hasInitials || !IsKnownOrganisation(name, word[^1]));
            if (words == 2 || !(isInitials ? word.IsEmpty : word.Length > 1 && IsPlainWord(word, isFirst: words == 0, ref isGiven)))
                return false;

            rest = rest[1..];
        }

        return false;
    }

    /// <summary>Folds one word and takes it off, up to the space behind it: a capital and small letters, or initials, which leave no letters.</summary>
    private bool TryFoldWord(ref ReadOnlySpan<char> text, out ReadOnlySpan<char> word, out bool isInitials)
    {
        isInitials = false;
        word = default;
        var folded = _folded;
        var length = 0;
        var i = 0;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetterLower(c))
            {
                if (length == 0 || length >= folded.Length)
                    return false;

                folded[length++] = c;
            }
            else if (char.IsAsciiLetterUpper(c))
            {
                if (length != 0)
                    return false;

                folded[length++] = (char)(c | 0x20);
            }
            else if (c == ' ')
            {
                break;
            }
            else if (c == '.')
            {
                // "J. ", "R.D. ": initials.
                if (length != 1)
                    return false;

                isInitials = true;
                length = 0;
            }
            else
            {
                var letter = NameFolding.FoldLetter(c);
                if (char.IsAscii(c) || !char.IsAsciiLetterLower(letter) || length >= folded.Length || char.IsUpper(c) != (length == 0) || !char.IsLetter(c))
                    return false;

                folded[length++] = letter;
            }
        }

        word = folded[..length];
        text = text[i..];
        return true;
    }

    /// <summary>A word before the last: a given name; or, where no label asks for a firm, a word that says nothing.</summary>
    private bool IsPlainWord(ReadOnlySpan<char> folded, bool isFirst, ref bool isGiven)
    {
        if (NameLexicon.TryGetAsIs(folded, out var word))
        {
            isGiven |= isFirst;
            return !word.Is(Doubtful) && word.Elsewhere == 0 && (!isFirst || (word.Is(NameTraits.Given) && !word.Is(NameTraits.Common)));
        }

        return !isFirst || (_holder != RoleHolder.Organisation && SaysNothing(folded));
    }

    private static bool IsLastWord(ReadOnlySpan<char> folded, bool isGiven)
    {
        if (folded.Length < 2 || ContributorLegalForms.IsForm(folded))
            return false;
        if (NameLexicon.TryGetAsIs(folded, out var word))
            return !word.Is(Doubtful) && word is { Last: 0, Elsewhere: 0 } && (isGiven || !word.Is(NameTraits.Common) || word.Is(NameTraits.Given | NameTraits.Family));

        return SaysNothing(folded);
    }

    // A word of no table, neither in the plural of one nor with an ending that speaks for a firm.
    private static bool SaysNothing(ReadOnlySpan<char> folded) =>
        NameLexicon.EndingWeight(folded) <= 0 && !(folded[^1] == 's' && NameLexicon.TryGet(folded, out _));

    [SkipLocalsInit]
    private static bool IsKnownOrganisation(ReadOnlySpan<char> name, char lastLetter)
    {
        if (!NameLexicon.MayBeKnownOrganisation(name.Length, NameFolding.FoldLetter(name[0]), lastLetter))
            return false;

        Span<char> buffer = stackalloc char[3 * (LongestWord + 1)];
        return NameLexicon.IsKnownOrganisation(buffer[..NameFolding.Fold(name, buffer)]);
    }
}
