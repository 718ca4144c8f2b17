using System.Numerics;
using FilmMeta.Vocabulary;

namespace FilmMeta.Merging;

/// <summary>Which letters a name has, a bit for each: enough to tell most pairs of names apart before they are compared with care.</summary>
internal static class NameLetters
{
    // Two misspelt letters add and take four at most; one more for a hyphen or a short form.
    private const int MaximumDifference = 5;

    /// <summary>The letters of a name, whatever their case and accents.</summary>
    public static ulong Of(ReadOnlySpan<char> name)
    {
        var letters = 0UL;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
                letters |= 1UL << (NameFolding.FoldLetter(c) & 63);
        }

        return letters;
    }

    /// <summary>Whether two names can be spellings of one: they differ in few letters, or one has no letter that the other has not, as initials do.</summary>
    public static bool CanBeAlike(ulong one, ulong other)
    {
        var shared = one & other;
        return shared == one || shared == other || BitOperations.PopCount(one ^ other) <= MaximumDifference;
    }
}
