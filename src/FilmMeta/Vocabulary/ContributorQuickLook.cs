using System.Numerics;
using FilmMeta.Text;

namespace FilmMeta.Vocabulary;

/// <summary>
/// Recognises the names that most credits hold, two or three words in plain letters with nothing of a firm about them, at one look.
/// It never says more than <see cref="ContributorEvidence"/> would: a name that it does not recognise is weighed.
/// </summary>
internal static class ContributorQuickLook
{
    private const NameTraits Doubtful = NameTraits.Honorific | NameTraits.Article | NameTraits.Team | NameTraits.Conjunction | NameTraits.Function | NameTraits.Acronym;

    private enum GivenName
    {
        /// <summary>None, or initials.</summary>
        None,

        /// <summary>An ordinary word too: "Mark", "Grace".</summary>
        Uncertain,

        Certain,
    }

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

        var name = text.Slice(span.Start, span.Length);
        Span<byte> buffer = stackalloc byte[FoldedName.BufferLength];
        if (!FoldedName.TryFold(name, masks, buffer, out var folded))
            return false;

        var firstEnd = BitOperations.TrailingZeroCount(masks.Spaces);
        var lastStart = 32 - BitOperations.LeadingZeroCount(masks.Spaces);
        var middleLength = lastStart - firstEnd - 2;
        if (firstEnd > FoldedName.LongestWord || span.Length - lastStart > FoldedName.LongestWord || middleLength > FoldedName.LongestWord)
            return false;

        var given = GivenName.None;
        if ((masks.Stops & (1u << 1)) == 0 && !IsPlainFirst(folded, firstEnd, holder, out given))
            return false;
        if (middleLength > 0 && (masks.Stops & (1u << (firstEnd + 2))) == 0 && !IsPlainMiddle(folded.Hash(firstEnd + 1, middleLength)))
            return false;

        return IsPlainLast(folded, lastStart, span.Length - lastStart, given) && (masks.Stops != 0 || !IsKnownOrganisation(name, folded));
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

    /// <summary>A given name; or, where no label asks for a firm, a word that says nothing.</summary>
    private static bool IsPlainFirst(FoldedName folded, int length, RoleHolder holder, out GivenName given)
    {
        given = GivenName.None;
        if (!NameLexicon.TryGetAsIs(folded.Hash(0, length), out var word))
            return holder != RoleHolder.Organisation && SaysNothing(folded, 0, length);

        // "Don" and "Earl" are titles too, which speak for a person as well.
        given = word.Is(NameTraits.Common | NameTraits.Particle | NameTraits.Honorific) ? GivenName.Uncertain : GivenName.Certain;
        return !word.Is(Doubtful & ~NameTraits.Honorific) && word.Elsewhere == 0 && word.Is(NameTraits.Given);
    }

    private static bool IsPlainMiddle(uint hash) => !NameLexicon.TryGetAsIs(hash, out var word) || (!word.Is(Doubtful) && word.Elsewhere == 0);

    private static bool IsPlainLast(FoldedName folded, int start, int length, GivenName given)
    {
        var hash = folded.Hash(start, length);
        if (ContributorLegalForms.MayEndForm(folded[start + length - 1], folded[start + length - 2]) && ContributorLegalForms.IsForm(hash))
            return false;
        if (NameLexicon.TryGetAsIs(hash, out var word))
            return !word.Is(Doubtful) && word is { Last: 0, Elsewhere: 0 } && (!word.Is(NameTraits.Common) || given == GivenName.Certain || (given == GivenName.None && word.Is(NameTraits.Given | NameTraits.Family)));

        return SaysNothing(folded, start, length);
    }

    // A word of no table, neither in the plural of one nor with an ending that speaks for a firm.
    private static bool SaysNothing(FoldedName folded, int start, int length) => folded.EndingWeight(start, length) <= 0 && !folded.TryGetSingular(start, length, out _);

    private static bool IsKnownOrganisation(ReadOnlySpan<char> name, FoldedName folded)
    {
        if (!NameLexicon.MayBeKnownOrganisation(name.Length, folded[0], folded[name.Length - 1]))
            return false;

        Span<char> buffer = stackalloc char[2 * LetterMasks.MaximumLength];
        return NameLexicon.IsKnownOrganisation(buffer[..NameFolding.Fold(name, buffer)]);
    }
}
