namespace FilmMeta.Vocabulary;

/// <summary>What may stand behind a person's name: Jr, III, the letters of guilds, orders and degrees.</summary>
internal static class NameSuffixes
{
    /// <summary>Whether a word is such a suffix.</summary>
    /// <param name="word">One word, without white space: "Jr.", "A.C.E.", "p.g.a.".</param>
    /// <returns><see langword="true"/> when it is.</returns>
    internal static bool IsSuffix(ReadOnlySpan<char> word) => Find(word).Is(NameTraits.Suffix | NameTraits.PostNominal);

    /// <summary>What the tables know of a word as a suffix.</summary>
    /// <param name="word">One word, without white space.</param>
    /// <returns>The word; without traits when it is no suffix.</returns>
    internal static NameWord Find(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[16];
        if (word.Length is 0 or > 12 || !NameLexicon.TryGet(buffer[..NameFolding.Fold(word, buffer)], out var found))
            return default;

        if (found.Is(NameTraits.Suffix))
            return found;

        // "Ace" is a name and "ACE" or "ace" a guild: letters count when they are all capitals, all small, or have full stops ("p.g.a.").
        return found.Is(NameTraits.PostNominal) && (HasNoSmallLetter(word) || !word.ContainsAnyExceptInRange('a', 'z') || word.Count('.') >= 2 || word is "PhD" or "Ph.D." or "Ph.D" or "DPhil" or "Esq" or "Esq.")
            ? found
            : default;
    }

    private static bool HasNoSmallLetter(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
                return false;
        }

        return true;
    }
}
