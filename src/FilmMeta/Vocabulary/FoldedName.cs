using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.Intrinsics;
using FilmMeta.Text;

namespace FilmMeta.Vocabulary;

/// <summary>A short name in small Latin letters without marks, a byte each, and what the tables know of its words.</summary>
/// <remarks>Gives what <see cref="NameFolding"/> and <see cref="NameLexicon"/> give for the same words, where no word holds a full stop or an apostrophe, which folding drops.</remarks>
internal readonly ref struct FoldedName
{
    /// <summary>The longest word whose hash can be taken.</summary>
    internal const int LongestWord = NameHashTable.LongestPacked;

    /// <summary>The room that a name needs: it is read on behind its end.</summary>
    internal const int BufferLength = LetterMasks.MaximumLength + LongestWord;

    private readonly ReadOnlySpan<byte> _letters;

    private FoldedName(ReadOnlySpan<byte> letters) => _letters = letters;

    /// <summary>Folds a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="masks">Where its letters stand.</param>
    /// <param name="buffer">Room of <see cref="BufferLength"/>.</param>
    /// <param name="folded">The name, folded.</param>
    /// <returns><see langword="false"/> when it holds a letter that is no Latin one, or one that stands for two.</returns>
    internal static bool TryFold(ReadOnlySpan<char> name, in LetterMasks masks, Span<byte> buffer, out FoldedName folded)
    {
        (masks.Bytes | Vector256.Create((byte)0x20)).CopyTo(buffer);
        folded = new FoldedName(buffer);
        for (var rest = masks.Foreign; rest != 0; rest &= rest - 1)
        {
            var at = BitOperations.TrailingZeroCount(rest);
            var letter = NameFolding.FoldLetter(name[at]);
            if (!char.IsAsciiLetterLower(letter))
                return false;

            buffer[at] = (byte)letter;
        }

        return true;
    }

    /// <summary>The letter at an offset.</summary>
    internal char this[int at] => (char)_letters[at];

    /// <summary>The hash of a word: see <see cref="NameHashTable"/>.</summary>
    /// <param name="start">Where the word starts.</param>
    /// <param name="length">Its length, at most <see cref="LongestWord"/>.</param>
    /// <returns>The hash.</returns>
    internal uint Hash(int start, int length)
    {
        var letters = _letters.Slice(start, LongestWord);
        var first = BinaryPrimitives.ReadUInt64LittleEndian(letters) & FirstBytes(Math.Min(length, 8));
        var second = BinaryPrimitives.ReadUInt64LittleEndian(letters[8..]) & FirstBytes(Math.Max(length - 8, 0));
        return NameHashTable.Hash(first, second, length);
    }

    /// <summary>Looks a word up, as <see cref="NameLexicon.TryGet"/> does.</summary>
    /// <param name="start">Where the word starts.</param>
    /// <param name="length">Its length, at most <see cref="LongestWord"/>.</param>
    /// <param name="word">What is known of it.</param>
    /// <returns><see langword="false"/> for a word that no table has.</returns>
    internal bool TryGet(int start, int length, out NameWord word) => NameLexicon.TryGetAsIs(Hash(start, length), out word) || TryGetSingular(start, length, out word);

    /// <summary>Looks a word up as the plural of an ordinary one.</summary>
    /// <param name="start">Where the word starts.</param>
    /// <param name="length">Its length, at most <see cref="LongestWord"/>.</param>
    /// <param name="word">What is known of it.</param>
    /// <returns><see langword="false"/> when it is none.</returns>
    internal bool TryGetSingular(int start, int length, out NameWord word)
    {
        if (length > 3 && _letters[start + length - 1] == 's')
            return NameLexicon.TryGetPlural(Hash(start, length - 1), out word);

        word = default;
        return false;
    }

    /// <summary>What the ending of an unknown word speaks for: see <see cref="NameLexicon.EndingWeight"/>.</summary>
    /// <param name="start">Where the word starts.</param>
    /// <param name="length">Its length, at most <see cref="LongestWord"/>.</param>
    /// <returns>Above 0 for an organisation, below 0 for a family name.</returns>
    internal int EndingWeight(int start, int length)
    {
        var end = start + length;
        for (var rest = length < 4 ? 0 : NameLexicon.EndingLengths(this[end - 2], this[end - 1], length); rest != 0;)
        {
            var width = BitOperations.Log2(rest);
            if (NameLexicon.TryGetEnding(Hash(end - width, width), out var weight))
                return weight;

            rest ^= 1u << width;
        }

        return 0;
    }

    // Two shifts, for one of 64 bits is none.
    private static ulong FirstBytes(int count) => ~(~0UL << (4 * count) << (4 * count));
}
