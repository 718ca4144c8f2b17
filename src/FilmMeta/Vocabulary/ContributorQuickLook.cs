using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.Intrinsics;
using FilmMeta.Text;

namespace FilmMeta.Vocabulary;

/// <summary>
/// Recognises the names that most credits hold, two or three words in plain letters with nothing of a firm about them, at one look.
/// It never says more than <see cref="ContributorEvidence"/> would: a name that it does not recognise is weighed.
/// </summary>
internal static class ContributorQuickLook
{
    private const int LongestWord = NameHashTable.LongestPacked;

    private const NameTraits Doubtful = NameTraits.Honorific | NameTraits.Article | NameTraits.Team | NameTraits.Conjunction | NameTraits.Function | NameTraits.Acronym;

    /// <summary>Whether a name is a person's, plainly.</summary>
    /// <param name="name">The name as printed, trimmed.</param>
    /// <param name="holder">Who usually holds the role.</param>
    /// <returns><see langword="true"/> when it is; <see langword="false"/> when that is still to be weighed.</returns>
    internal static bool IsPlainPerson(ReadOnlySpan<char> name, RoleHolder holder) => IsPlainPerson(name, new TextSpan(0, name.Length), holder);

    /// <summary>Whether a stretch of a text is the name of a person, plainly.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The name in it, trimmed and without markup.</param>
    /// <param name="holder">Who usually holds the role.</param>
    /// <returns><see langword="true"/> when it is; <see langword="false"/> when that is still to be weighed.</returns>
    internal static bool IsPlainPerson(ReadOnlySpan<char> text, TextSpan span, RoleHolder holder)
    {
        if (!LetterMasks.TryRead(text, span, out var masks) || !HasPlainShape(masks, span.Length))
            return false;

        // Lower case, and behind it room to read on into.
        Span<byte> folded = stackalloc byte[LetterMasks.MaximumLength + LongestWord];
        (masks.Bytes | Vector256.Create((byte)0x20)).CopyTo(folded);
        if (masks.Foreign != 0 && !FoldForeign(text.Slice(span.Start, span.Length), masks, folded))
            return false;

        var firstEnd = BitOperations.TrailingZeroCount(masks.Spaces);
        var lastStart = 32 - BitOperations.LeadingZeroCount(masks.Spaces);
        var lastLength = span.Length - lastStart;
        var middleLength = lastStart - firstEnd - 2;
        if (firstEnd > LongestWord || lastLength > LongestWord || middleLength > LongestWord)
            return false;

        var isGiven = false;
        if ((masks.Stops & (1u << 1)) == 0 && !IsPlainWord(Hash(folded, 0, firstEnd), folded[..firstEnd], holder, isFirst: true, ref isGiven))
            return false;
        if (middleLength > 0 && (masks.Stops & (1u << (firstEnd + 2))) == 0 && !IsPlainWord(Hash(folded, firstEnd + 1, middleLength), default, holder, isFirst: false, ref isGiven))
            return false;

        return IsLastWord(folded.Slice(lastStart, lastLength), Hash(folded, lastStart, lastLength), isGiven)
            && (masks.Stops != 0 || !IsKnownOrganisation(text.Slice(span.Start, span.Length), (char)folded[0], (char)folded[span.Length - 1]));
    }

    /// <summary>Two or three words, each a capital and small letters; but any before the last may be initials, "J." or "R.D.".</summary>
    private static bool HasPlainShape(in LetterMasks masks, int length)
    {
        var starts = (masks.Spaces << 1) | 1;
        var afterStop = masks.Stops << 1;

        // A stop stands behind a capital, behind a stop stands a space or the next capital with its stop, and each word without stops has a small letter.
        var initials = masks.Upper & (masks.Stops >> 1);
        var uppers = starts | (afterStop & ~masks.Spaces);
        var words = BitOperations.PopCount(masks.Spaces);
        return (masks.Upper | masks.Lower | masks.Spaces | masks.Stops) == masks.All
            && masks.Upper == uppers
            && (masks.Stops & ~(masks.Upper << 1)) == 0
            && (afterStop & masks.Upper & ~initials) == 0
            && (masks.Upper & ~initials & ~(masks.Lower >> 1)) == 0
            && words is 1 or 2
            && masks.Lower >> (length - 1) == 1;
    }

    // Letters with marks, where the tables have their base letter.
    private static bool FoldForeign(ReadOnlySpan<char> name, in LetterMasks masks, Span<byte> folded)
    {
        for (var rest = masks.Foreign; rest != 0; rest &= rest - 1)
        {
            var at = BitOperations.TrailingZeroCount(rest);
            var letter = NameFolding.FoldLetter(name[at]);
            if (!char.IsAsciiLetterLower(letter))
                return false;

            folded[at] = (byte)letter;
        }

        return true;
    }

    private static uint Hash(ReadOnlySpan<byte> folded, int start, int length)
    {
        var letters = folded.Slice(start, LongestWord);
        var first = BinaryPrimitives.ReadUInt64LittleEndian(letters) & FirstBytes(Math.Min(length, 8));
        var second = BinaryPrimitives.ReadUInt64LittleEndian(letters[8..]) & FirstBytes(Math.Max(length - 8, 0));
        return NameHashTable.Hash(first, second, length);
    }

    // Two shifts, for one of 64 bits is none.
    private static ulong FirstBytes(int count) => ~(~0UL << (4 * count) << (4 * count));

    /// <summary>A word before the last: a given name; or, where no label asks for a firm, a word that says nothing.</summary>
    private static bool IsPlainWord(uint hash, ReadOnlySpan<byte> folded, RoleHolder holder, bool isFirst, ref bool isGiven)
    {
        if (NameLexicon.TryGetAsIs(hash, out var word))
        {
            isGiven |= isFirst;
            return !word.Is(Doubtful) && word.Elsewhere == 0 && (!isFirst || (word.Is(NameTraits.Given) && !word.Is(NameTraits.Common)));
        }

        return !isFirst || (holder != RoleHolder.Organisation && SaysNothing(folded));
    }

    private static bool IsLastWord(ReadOnlySpan<byte> folded, uint hash, bool isGiven)
    {
        if (ContributorLegalForms.MayEndForm((char)folded[^1], (char)folded[^2]) && ContributorLegalForms.IsForm(hash))
            return false;
        if (NameLexicon.TryGetAsIs(hash, out var word))
            return !word.Is(Doubtful) && word is { Last: 0, Elsewhere: 0 } && (isGiven || !word.Is(NameTraits.Common) || word.Is(NameTraits.Given | NameTraits.Family));

        return SaysNothing(folded);
    }

    // A word of no table, neither in the plural of one nor with an ending that speaks for a firm.
    private static bool SaysNothing(ReadOnlySpan<byte> folded)
    {
        Span<char> letters = stackalloc char[LongestWord];
        for (var i = 0; i < folded.Length; i++)
            letters[i] = (char)folded[i];

        ReadOnlySpan<char> word = letters[..folded.Length];
        return NameLexicon.EndingWeight(word) <= 0 && !(word[^1] == 's' && NameLexicon.TryGet(word, out _));
    }

    private static bool IsKnownOrganisation(ReadOnlySpan<char> name, char firstLetter, char lastLetter)
    {
        if (!NameLexicon.MayBeKnownOrganisation(name.Length, firstLetter, lastLetter))
            return false;

        Span<char> buffer = stackalloc char[2 * LetterMasks.MaximumLength];
        return NameLexicon.IsKnownOrganisation(buffer[..NameFolding.Fold(name, buffer)]);
    }
}
