using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FilmMeta.Text;

/// <summary>Where the letters, spaces and stops of a short text stand: bit i tells of character i.</summary>
/// <remarks>
/// A name is a dozen letters, and a loop over them takes another turn at each: a processor guesses wrong at every word's end. All of them at once cost less than one wrong guess.
/// </remarks>
internal struct LetterMasks
{
    /// <summary>The longest text that has masks.</summary>
    public const int MaximumLength = 32;

    /// <summary>The characters, a byte each; 255 for what is none of Latin-1, and nothing of note behind the end.</summary>
    public Vector256<byte> Bytes;

    /// <summary>Capital letters of any script.</summary>
    public uint Upper;

    /// <summary>All other letters.</summary>
    public uint Lower;

    /// <summary>Spaces.</summary>
    public uint Spaces;

    /// <summary>Full stops.</summary>
    public uint Stops;

    /// <summary>Hyphens.</summary>
    public uint Hyphens;

    /// <summary>Apostrophes, straight ones and closing quotation marks.</summary>
    public uint Apostrophes;

    /// <summary>What is beyond ASCII.</summary>
    public uint Foreign;

    /// <summary>All characters of the text.</summary>
    public uint All;

    /// <summary>Looks at a stretch of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="masks">What stands where.</param>
    /// <returns><see langword="false"/> when it is empty or longer than <see cref="MaximumLength"/>.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, TextSpan span, out LetterMasks masks)
    {
        Unsafe.SkipInit(out masks);
        if ((uint)(span.Length - 1) >= MaximumLength)
            return false;

        if (text.Length - span.Start >= MaximumLength)
        {
            masks.Read(text.Slice(span.Start, MaximumLength), span.Length);
        }
        else
        {
            // At the end of the text there is nothing to read on into.
            Span<char> padded = stackalloc char[MaximumLength];
            padded.Clear();
            text.Slice(span.Start, span.Length).CopyTo(padded);
            masks.Read(padded, span.Length);
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Read(ReadOnlySpan<char> characters, int length)
    {
        var units = MemoryMarshal.Cast<char, ushort>(characters);
        var bytes = Vector256.NarrowWithSaturation(Vector256.Create(units), Vector256.Create(units[16..]));
        var all = uint.MaxValue >> (MaximumLength - length);
        var foreign = bytes.ExtractMostSignificantBits() & all;
        var letters = Vector256.LessThan((bytes | Vector256.Create((byte)0x20)) - Vector256.Create((byte)'a'), Vector256.Create((byte)26)).ExtractMostSignificantBits();
        var small = (bytes << 2).ExtractMostSignificantBits();
        Bytes = bytes;
        All = all;
        Upper = letters & ~small & all;
        Lower = letters & small & all;
        Spaces = Vector256.Equals(bytes, Vector256.Create((byte)' ')).ExtractMostSignificantBits() & all;
        Stops = Vector256.Equals(bytes, Vector256.Create((byte)'.')).ExtractMostSignificantBits() & all;
        Hyphens = Vector256.Equals(bytes, Vector256.Create((byte)'-')).ExtractMostSignificantBits() & all;
        Apostrophes = Vector256.Equals(bytes, Vector256.Create((byte)'\'')).ExtractMostSignificantBits() & all;
        Foreign = foreign;
        if (foreign != 0)
            ReadForeign(characters);
    }

    private void ReadForeign(ReadOnlySpan<char> characters)
    {
        for (var rest = Foreign; rest != 0; rest &= rest - 1)
        {
            var bit = rest & (uint)-(int)rest;
            var c = characters[BitOperations.TrailingZeroCount(rest)];
            if (char.IsUpper(c))
                Upper |= bit;
            else if (char.IsLetter(c))
                Lower |= bit;
            else if (c == '\u2019')
                Apostrophes |= bit;
        }
    }
}
