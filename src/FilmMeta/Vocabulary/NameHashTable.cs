using System.Numerics;
using System.Runtime.CompilerServices;

namespace FilmMeta.Vocabulary;

/// <summary>Words by the hash of their folded form; made once, then only read.</summary>
/// <remarks>
/// Keeps no text: some twenty thousand words load in a few milliseconds, without a string each, and a look-up costs little more than the hash.
/// With 32 bits, the chance that a word which is not in the tables meets one that is, is below one in 10^5.
/// </remarks>
internal sealed class NameHashTable
{
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
        // Four letters at a time: one multiplication for each letter would be most of the cost.
        const ulong Factor = 0x9E3779B97F4A7C15UL;
        var hash = 0xCBF29CE484222325UL ^ (ulong)folded.Length;
        while (folded.Length >= 4)
        {
            hash = (BitOperations.RotateLeft(hash, 29) ^ Join(folded[0], folded[1], folded[2], folded[3])) * Factor;
            folded = folded[4..];
        }

        var last = 0UL;
        foreach (var c in folded)
            last = (last << 16) | c;

        hash = (BitOperations.RotateLeft(hash, 29) ^ last) * Factor;
        hash = (hash ^ (hash >> 32)) * Factor;
        return (uint)(hash >> 32) | 1;
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
    internal bool TryGet(ReadOnlySpan<char> folded, out NameWord word)
    {
        var hash = Hash(folded);
        ref var entry = ref Find(hash);
        word = entry.Word;
        return entry.Hash == hash;
    }

    private static ulong Join(char a, char b, char c, char d) => a | ((ulong)b << 16) | ((ulong)c << 32) | ((ulong)d << 48);

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
