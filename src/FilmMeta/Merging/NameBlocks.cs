using System.Buffers;
using FilmMeta.Vocabulary;

namespace FilmMeta.Merging;

/// <summary>
/// Keys of a name: two names that could be spellings of one share one, so that a long list need not be compared with all of another.
/// A key for each word, for all of them run together, and for what is left of it without one letter, or two of a long one: a misspelt word and the right one meet there.
/// </summary>
/// <remarks>
/// Reaches as far as the tolerance of <see cref="NameComparer"/> for the words of a person's name; firms that only resemble each other share a word or are none.
/// Words are cut to their first letters, which does not part those that differ by two letters (symmetric deletes of a prefix, W. Garbe 2012).
/// </remarks>
internal static class NameBlocks
{
    private const int Prefix = 9;
    private const int Long = 8;
    private const int Short = 4;
    private const int Words = 12;

    private static readonly SearchValues<char> Umlauts = SearchValues.Create("äöüåøÄÖÜÅØ");

    /// <summary>The keys of a name; at least one.</summary>
    /// <param name="name">The name as printed.</param>
    /// <param name="folded">The same, folded by <see cref="MergeText.Fold"/>.</param>
    public static ulong[] Of(string name, string folded)
    {
        // A name without a letter is like none but itself.
        if (folded.Length == 0)
            return [Hash(name)];

        var keys = new HashSet<ulong> { Hash(folded) };
        if (name.AsSpan().ContainsAny(Umlauts))
            keys.Add(Hash(MergeText.Fold(NameForm.WithUmlautsWrittenOut(name))));

        var count = 0;
        foreach (var range in folded.AsSpan().Split(' '))
        {
            var word = folded.AsSpan(range);
            if (word.Length > 1 && count++ < Words)
                AddWord(word, keys);
        }

        // "JohnSmith"
        if (count > 0)
            AddWord(folded.Replace(" ", "", StringComparison.Ordinal), keys);

        return [.. keys];
    }

    private static void AddWord(ReadOnlySpan<char> word, HashSet<ulong> keys)
    {
        var (isLong, isShort) = (word.Length >= Long, word.Length < Short);
        word = word[..Math.Min(word.Length, Prefix)];
        keys.Add(Hash(word));
        for (var i = 0; i < word.Length && !isShort; i++)
        {
            keys.Add(Hash(word, i));

            // Two slips, and one of them the first letter: hardly the same word.
            for (var j = i + 1; j < word.Length && isLong && i > 0; j++)
                keys.Add(Hash(word, i, j));
        }
    }

    // FNV-1a over all but the letters that are left out.
    private static ulong Hash(ReadOnlySpan<char> text, int without = -1, int alsoWithout = -1)
    {
        var hash = 14695981039346656037UL;
        for (var i = 0; i < text.Length; i++)
        {
            if (i != without && i != alsoWithout)
                hash = (hash ^ text[i]) * 1099511628211UL;
        }

        return hash;
    }
}
