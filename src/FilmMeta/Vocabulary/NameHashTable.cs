using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FilmMeta.Vocabulary;

/// <summary>Words by the hash of their folded form; made once, then only read.</summary>
/// <remarks>
/// Keeps no text: some twenty thousand words load in a few milliseconds, without a string each, and a look-up costs little more than the hash.
/// With 32 bits, the chance that a word which is not in the tables meets one that is, is below one in 10^5.
/// </remarks>
internal sealed class NameHashTable
{
    /// <summary>How many letters <see cref="Hash(ulong, ulong, int)"/> takes.</summary>
    internal const int LongestPacked = 16;

    private const ulong Seed = 0xCBF29CE484222325UL;
    private const ulong Factor = 0x9E3779B97F4A7C15UL;

    private readonly Entry[] _entries;
    private readonly int _mask;
    private readonly int _shift;
    private int _count;

    /// <summary>Makes an empty table.</summary>
    /// <param name="bits">Its size as a power of two: room for about three quarters of 2^<paramref name="bits"/> words.</param>
    internal NameHashTable(int bits)
    {
        _entries = new Entry[1 << bits];
        _mask = (1 << bits) - 1;
        _shift = 32 - bits;
    }

    /// <summary>The hash of a folded word, the same on every machine.</summary>
    /// <param name="folded">The word; more words parted by one space each.</param>
    /// <returns>The hash; never 0.</returns>
    internal static uint Hash(ReadOnlySpan<char> folded)
    {
        var hash = Seed ^ (ulong)folded.Length;
        for (; folded.Length > LongestPacked; folded = folded[LongestPacked..])
            hash = Mix(Mix(hash, Pack(folded)), Pack(folded[8..]));

        // The second half is read from the end, over letters of the first, which are shifted out.
        var length = folded.Length;
        var first = length >= 8 ? Pack(folded) : PackShort(folded);
        var second = length > 8 ? Pack(folded[^8..], 8 * (LongestPacked - length)) : 0;
        return Finish(Mix(Mix(hash, first), second));
    }

    /// <summary>The hash of a word of at most <see cref="LongestPacked"/> ASCII letters.</summary>
    /// <param name="first">Its first eight letters, a byte each, the first one lowest; 0 behind its end.</param>
    /// <param name="second">The next eight.</param>
    /// <param name="length">How many they are.</param>
    /// <returns>What the same letters give as text.</returns>
    internal static uint Hash(ulong first, ulong second, int length) => Finish(Mix(Mix(Seed ^ (ulong)length, first), second));

    // Eight letters at a time: one multiplication for each letter would be most of the cost.
    private static ulong Mix(ulong hash, ulong letters) => (BitOperations.RotateLeft(hash, 29) ^ letters) * Factor;

    private static uint Finish(ulong hash) => (uint)(((hash ^ (hash >> 32)) * Factor) >> 32) | 1;

    // Eight characters as eight bytes, the first ones shifted out; what is beyond a byte is mixed in.
    private static ulong Pack(ReadOnlySpan<char> letters, int shift = 0)
    {
        var units = Vector128.Create(MemoryMarshal.Cast<char, ushort>(letters));
        var low = Vector128.Narrow(units, Vector128<ushort>.Zero).AsUInt64().ToScalar();
        var high = Vector128.Narrow(units >>> 8, Vector128<ushort>.Zero).AsUInt64().ToScalar();
        return (low >> shift) ^ ((high >> shift) * Factor);
    }

    private static ulong PackShort(ReadOnlySpan<char> letters)
    {
        ulong low = 0, high = 0;
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            low = (low << 8) | (byte)letters[i];
            high = (high << 8) | (byte)(letters[i] >> 8);
        }

        return low ^ (high * Factor);
    }

    /// <summary>Adds a word; what is known of it already stays.</summary>
    /// <param name="folded">The word, folded.</param>
    /// <param name="word">What is known of it.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Add(ReadOnlySpan<char> folded, NameWord word)
    {
        var hash = Hash(folded);
        ref var entry = ref Find(hash);
        if (entry.Hash == hash)
        {
            entry.Word = entry.Word.With(word);
            return;
        }

        if (++_count > _mask - (_mask >> 3))
            throw new InvalidOperationException("The table of names is full: make it larger.");

        entry = new Entry { Hash = hash, Word = word };
    }

    /// <summary>Looks a word up.</summary>
    /// <param name="folded">The word, folded.</param>
    /// <param name="word">What is known of it.</param>
    /// <returns><see langword="false"/> for a word that is not in the table.</returns>
    internal bool TryGet(ReadOnlySpan<char> folded, out NameWord word) => TryGet(Hash(folded), out word);

    /// <summary>Looks a word up by its hash.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="word">What is known of it.</param>
    /// <returns><see langword="false"/> for a word that is not in the table.</returns>
    internal bool TryGet(uint hash, out NameWord word)
    {
        ref var entry = ref Find(hash);
        word = entry.Word;
        return entry.Hash == hash;
    }

    // The entry of a hash, or the empty one where it would go. The high bits are the best mixed.
    private ref Entry Find(uint hash)
    {
        var entries = _entries;
        var slot = (int)(hash >> _shift);
        while (entries[slot].Hash != 0 && entries[slot].Hash != hash)
            slot = (slot + 1) & _mask;

        return ref entries[slot];
    }

    // Hash and word side by side, so that a look-up touches one line of the cache.
    private struct Entry
    {
        public uint Hash;
        public NameWord Word;
    }
}
