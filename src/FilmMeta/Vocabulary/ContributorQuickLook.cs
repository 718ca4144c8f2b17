namespace FilmMeta.Vocabulary;

/// <summary>
/// Recognises the names that most credits hold, a given name and a family name in plain letters, at one look.
/// It never says more than <see cref="ContributorEvidence"/> would: a name that it does not recognise is weighed.
/// </summary>
internal static class ContributorQuickLook
{
    private const int LongestWord = 24;

    private const NameTraits Doubtful = NameTraits.Honorific | NameTraits.Article | NameTraits.Team | NameTraits.Conjunction | NameTraits.Function | NameTraits.Common | NameTraits.Acronym;

    /// <summary>Whether a name is two or three words of a capital and small letters, the first a given name and none a word of trade.</summary>
    /// <param name="name">The name as printed, trimmed.</param>
    /// <returns><see langword="true"/> when it is a person's; <see langword="false"/> when that is still to be weighed.</returns>
    internal static bool IsPlainPerson(ReadOnlySpan<char> name)
    {
        Span<char> last = stackalloc char[LongestWord];
        var length = 0;
        var words = 0;
        var word = NameHashTable.Seed;
        var whole = NameHashTable.Seed;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (c == ' ')
            {
                if (length < 2 || ++words > 2 || !IsNameWord(word, isFirst: words == 1))
                    return false;

                length = 0;
                word = NameHashTable.Seed;
            }
            else if (c == '.')
            {
                // A middle initial: "J. ".
                if (length != 1 || words != 1 || i + 2 >= name.Length || name[i + 1] != ' ')
                    return false;

                words = 2;
                length = 0;
                word = NameHashTable.Seed;
                whole = NameHashTable.Step(whole, c);
                i++;
                c = ' ';
            }
            else
            {
                if (length == LongestWord || !(length == 0 ? char.IsAsciiLetterUpper(c) : char.IsAsciiLetterLower(c)))
                    return false;

                c = (char)(c | 0x20);
                last[length++] = c;
                word = NameHashTable.Step(word, c);
            }

            whole = NameHashTable.Step(whole, c);
        }

        return words > 0 && length > 1 && IsLastWord(last[..length], word) && !NameLexicon.IsKnownOrganisation(NameHashTable.Finish(whole));
    }

    private static bool IsNameWord(ulong hash, bool isFirst)
    {
        var isKnown = NameLexicon.TryGet(NameHashTable.Finish(hash), out var word);
        return isFirst ? isKnown && word.Is(NameTraits.Given) && !word.Is(Doubtful) && word.Elsewhere == 0 : !isKnown || (!word.Is(Doubtful) && word.Elsewhere == 0);
    }

    private static bool IsLastWord(ReadOnlySpan<char> folded, ulong hash)
    {
        if (NameLexicon.TryGet(NameHashTable.Finish(hash), out var word))
            return !word.Is(Doubtful) && word is { Last: 0, Elsewhere: 0 } && !ContributorClassifier.IsLegalForm(folded);

        // Ordinary words are listed in the singular; an ending may speak for a firm.
        return folded[^1] != 's' && NameLexicon.EndingWeight(folded) <= 0 && !ContributorClassifier.IsLegalForm(folded);
    }
}
