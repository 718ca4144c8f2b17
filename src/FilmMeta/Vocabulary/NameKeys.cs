namespace FilmMeta.Vocabulary;

/// <summary>Blocking keys: names that may be the same get the same key.</summary>
internal static class NameKeys
{
    /// <summary>The key of a name.</summary>
    /// <param name="name">The name as printed.</param>
    /// <returns>Consonants of the family name, a slash, first letter of the given name; empty for an empty name.</returns>
    internal static string Of(ReadOnlySpan<char> name)
    {
        var buffer = default(NameTokenBuffer);
        Span<NameToken> tokens = buffer;
        var count = NameTokens.Read(name, tokens, out _);
        while (count > 1 && NameSuffixes.IsSuffix(Text(name, tokens[count - 1])))
            count--;

        var first = 0;
        while (first < count - 2 && tokens[first].Word.Is(NameTraits.Honorific) && !tokens[first].Word.Is(NameTraits.Given))
            first++;

        if (count == 0)
            return "";

        if (OrganisationWord(name, tokens[..count]) is >= 0 and var firm)
            (first, count) = (firm, firm + 1);

        var (given, family) = (first, count - 1);
        var isInverted = name[(tokens[first].Start + tokens[first].Length)..].StartsWith(",", StringComparison.Ordinal) && count > first + 1;
        if (isInverted)
            (given, family) = (first + 1, first);
        else if (count - first == 2 && PutsFamilyFirst(name, tokens[first], tokens[count - 1]))
            (given, family) = (family, given);

        Span<char> folded = stackalloc char[48];
        Span<char> key = stackalloc char[16];
        var length = Skeleton(folded[..NameFolding.Fold(Text(name, tokens[family]), folded)], key[..12]);
        if (given != family)
        {
            key[length++] = '/';
            key[length++] = Initial(Text(name, tokens[given])[0]);
        }

        return new string(key[..length]);
    }

    // The word by which a firm goes: its first, articles left out; -1 for a person.
    private static int OrganisationWord(ReadOnlySpan<char> name, ReadOnlySpan<NameToken> tokens)
    {
        var isFirm = tokens.Length > 1 && (tokens[^1].Word.Last >= NameLexicon.Decisive || tokens[0].Word.Elsewhere >= NameLexicon.Decisive
            || ContributorLegalForms.TryFindAtEnd(name, out _));
        if (!isFirm && !(tokens.Length == 2 && Text(name, tokens[0]) is "The"))
            return -1;

        return tokens[0].Word.Is(NameTraits.Article) ? 1 : 0;
    }

    // Decided by the two words alone and not by their order, so that both orders get one key.
    private static bool PutsFamilyFirst(ReadOnlySpan<char> name, in NameToken first, in NameToken second)
    {
        const NameTraits Cultures = NameTraits.FamilyFirst | NameTraits.Hungarian;
        if (!(first.Word.Is(Cultures) || first.Has(NameShape.LowerHyphen)) || !(second.Word.Is(Cultures) || second.Has(NameShape.LowerHyphen)))
            return false;

        var (firstLikely, secondLikely) = (FamilyWeight(first), FamilyWeight(second));
        return firstLikely != secondLikely
            ? firstLikely > secondLikely
            : Text(name, first).CompareTo(Text(name, second), StringComparison.OrdinalIgnoreCase) > 0;
    }

    private static int FamilyWeight(in NameToken token) =>
        (token.Word.Is(NameTraits.Family) ? 1 : 0) - (token.Word.Is(NameTraits.Given) || token.Has(NameShape.LowerHyphen) ? 1 : 0);

    // The first letter and the consonants behind it, spellings of one sound made one: "johansson" and "johansen" are "jnsn".
    private static int Skeleton(ReadOnlySpan<char> folded, Span<char> key)
    {
        var length = 0;
        for (var i = 0; i < folded.Length && length < key.Length; i++)
        {
            var c = folded[i] switch
            {
                'c' or 'q' => 'k',
                'z' => 's',
                'w' => 'v',
                'p' when i + 1 < folded.Length && folded[i + 1] == 'h' => 'f',
                var other => other,
            };
            if (i > 0 && (c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' or 'j' or '-'))
                continue;

            if (length > 0 && key[length - 1] == c)
                continue;

            key[length++] = c;
        }

        return length;
    }

    private static char Initial(char c) => NameFolding.FoldLetter(c) switch
    {
        'c' or 'q' => 'k',
        'j' or 'y' => 'i',
        'z' => 's',
        'w' => 'v',
        var other => other,
    };

    private static ReadOnlySpan<char> Text(ReadOnlySpan<char> name, in NameToken token) => name.Slice(token.Start, token.Length);
}
