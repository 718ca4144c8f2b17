using System.Runtime.CompilerServices;

namespace FilmMeta.Vocabulary;

/// <summary>Words by the hash of their folded form; made once, then only read.</summary>
/// <remarks>
/// Keeps no text: some twenty thousand words load in a few milliseconds, without a string each, and a look-up costs little more than the hash.
/// With 64 bits, the chance that a word which is not in the tables meets one that is, is below one in 10^14.
/// </remarks>
internal sealed class NameHashTable
{
    private readonly uint[] _hashes;
    private readonly NameWord[] _words;
    private readonly int _mask;
    private readonly int _shift;
    private int _count;

    /// <summary>Makes an empty table.</summary>
    /// <param name="bits">Its size as a power of two: room for about three quarters of 2^<paramref name="bits"/> words.</param>
    internal NameHashTable(int bits)
    {
        _hashes = new uint[1 << bits];
        _words = new NameWord[1 << bits];
        _mask = (1 << bits) - 1;
        _shift = 32 - bits;
    }

    /// <summary>The hash of a folded word, the same on every machine.</summary>
    /// <param name="folded">The word; more words parted by one space each.</param>
    /// <returns>The hash; never 0.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static uint Hash(ReadOnlySpan<char> folded)
    {
        var hash = Seed;
        foreach (var c in folded)
            hash = Step(hash, c);

        return Finish(hash);
    }

    /// <summary>The hash of no letters, to go on from by <see cref="Step"/>.</summary>
    internal const ulong Seed = 0xCBF29CE484222325UL;

    /// <summary>Goes on by one folded letter.</summary>
    internal static ulong Step(ulong hash, char c) => (hash ^ c) * 0x9E3779B97F4A7C15UL;

    /// <summary>The hash of the letters gone over.</summary>
    internal static uint Finish(ulong hash) => (uint)(hash >> 32) | 1;

    /// <summary>Adds a word; what is known of it already stays.</summary>
    /// <param name="folded">The word, folded.</param>
    /// <param name="word">What is known of it.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Add(ReadOnlySpan<char> folded, NameWord word)
    {
        var hash = Hash(folded);
        var slot = Slot(hash);
        if (_hashes[slot] == hash)
        {
            _words[slot] = _words[slot].With(word);
            return;
        }

        if (++_count > _mask - (_mask >> 3))
            throw new InvalidOperationException("The table of names is full: make it larger.");

        _hashes[slot] = hash;
        _words[slot] = word;
    }

    /// <summary>Looks a word up.</summary>
    /// <param name="folded">The word, folded.</param>
    /// <param name="word">What is known of it.</param>
    /// <returns><see langword="false"/> for a word that is not in the table.</returns>
    internal bool TryGet(ReadOnlySpan<char> folded, out NameWord word)
    {
        return TryGet(Hash(folded), out word);
    }

    /// <summary>Looks a word up by its hash.</summary>
    /// <param name="hash">The hash, finished.</param>
    /// <param name="word">What is known of it.</param>
    /// <returns><see langword="false"/> for a word that is not in the table.</returns>
    internal bool TryGet(uint hash, out NameWord word)
    {
        var slot = Slot(hash);
        word = _words[slot];
        return _hashes[slot] == hash;
    }

    // The slot of a hash, or the empty one where it would go. The high bits are the best mixed.
    private int Slot(uint hash)
    {
        var slot = (int)(hash >> _shift);
        while (_hashes[slot] != 0 && _hashes[slot] != hash)
            slot = (slot + 1) & _mask;

        return slot;
    }
}
