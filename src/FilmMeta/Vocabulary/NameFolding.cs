using System.Runtime.CompilerServices;

namespace FilmMeta.Vocabulary;

/// <summary>Brings a word to the form in which names are looked up and compared: lower case, no diacritics, no apostrophes, no full stops.</summary>
/// <remarks>
/// Own tables instead of <see cref="string.Normalize()"/>: they work on spans, and do the same with and without ICU.
/// Letters outside Latin are put into lower case and otherwise kept.
/// </remarks>
internal static class NameFolding
{
    private const int TableEnd = 0x250;

    // First and last code point of each run of letters that share a base letter, upper and lower case alike.
    private static readonly (char From, char To, char Base)[] Runs =
    [
        ('\u00C0', '\u00C5', 'a'), ('\u00C7', '\u00C7', 'c'), ('\u00C8', '\u00CB', 'e'), ('\u00CC', '\u00CF', 'i'), ('\u00D0', '\u00D0', 'd'),
        ('\u00D1', '\u00D1', 'n'), ('\u00D2', '\u00D6', 'o'), ('\u00D8', '\u00D8', 'o'), ('\u00D9', '\u00DC', 'u'), ('\u00DD', '\u00DD', 'y'),
        ('\u00E0', '\u00E5', 'a'), ('\u00E7', '\u00E7', 'c'), ('\u00E8', '\u00EB', 'e'), ('\u00EC', '\u00EF', 'i'), ('\u00F0', '\u00F0', 'd'),
        ('\u00F1', '\u00F1', 'n'), ('\u00F2', '\u00F6', 'o'), ('\u00F8', '\u00F8', 'o'), ('\u00F9', '\u00FC', 'u'), ('\u00FD', '\u00FD', 'y'), ('\u00FF', '\u00FF', 'y'),
        ('\u0100', '\u0105', 'a'), ('\u0106', '\u010D', 'c'), ('\u010E', '\u0111', 'd'), ('\u0112', '\u011B', 'e'), ('\u011C', '\u0123', 'g'),
        ('\u0124', '\u0127', 'h'), ('\u0128', '\u0131', 'i'), ('\u0134', '\u0135', 'j'), ('\u0136', '\u0138', 'k'), ('\u0139', '\u0142', 'l'),
        ('\u0143', '\u014B', 'n'), ('\u014C', '\u0151', 'o'), ('\u0154', '\u0159', 'r'), ('\u015A', '\u0161', 's'), ('\u0162', '\u0167', 't'),
        ('\u0168', '\u0173', 'u'), ('\u0174', '\u0175', 'w'), ('\u0176', '\u0178', 'y'), ('\u0179', '\u017E', 'z'), ('\u017F', '\u017F', 's'),
        ('\u018F', '\u018F', 'e'), ('\u01A0', '\u01A1', 'o'), ('\u01AF', '\u01B0', 'u'), ('\u01CD', '\u01CE', 'a'), ('\u01CF', '\u01D0', 'i'),
        ('\u01D1', '\u01D2', 'o'), ('\u01D3', '\u01DC', 'u'), ('\u01DE', '\u01E1', 'a'), ('\u01E6', '\u01E7', 'g'), ('\u01E8', '\u01E9', 'k'),
        ('\u01EA', '\u01ED', 'o'), ('\u01F0', '\u01F0', 'j'), ('\u01F4', '\u01F5', 'g'), ('\u01F8', '\u01F9', 'n'), ('\u01FA', '\u01FB', 'a'),
        ('\u01FE', '\u01FF', 'o'), ('\u0200', '\u0203', 'a'), ('\u0204', '\u0207', 'e'), ('\u0208', '\u020B', 'i'), ('\u020C', '\u020F', 'o'),
        ('\u0210', '\u0213', 'r'), ('\u0214', '\u0217', 'u'), ('\u0218', '\u0219', 's'), ('\u021A', '\u021B', 't'), ('\u021E', '\u021F', 'h'),
        ('\u0226', '\u0227', 'a'), ('\u0228', '\u0229', 'e'), ('\u022A', '\u0231', 'o'), ('\u0232', '\u0233', 'y'),
    ];

    // U+1E00 to U+1EFF: the base letter of each run, and the code point behind it.
    private static readonly (char End, char Base)[] AdditionalRuns =
    [
        ('\u1E02', 'a'), ('\u1E08', 'b'), ('\u1E0A', 'c'), ('\u1E14', 'd'), ('\u1E1E', 'e'), ('\u1E20', 'f'), ('\u1E22', 'g'), ('\u1E2C', 'h'), ('\u1E30', 'i'),
        ('\u1E36', 'k'), ('\u1E3E', 'l'), ('\u1E44', 'm'), ('\u1E4C', 'n'), ('\u1E54', 'o'), ('\u1E58', 'p'), ('\u1E60', 'r'), ('\u1E6A', 's'), ('\u1E72', 't'),
        ('\u1E7C', 'u'), ('\u1E80', 'v'), ('\u1E8A', 'w'), ('\u1E8E', 'x'), ('\u1E90', 'y'), ('\u1E96', 'z'), ('\u1E97', 'h'), ('\u1E98', 't'), ('\u1E99', 'w'),
        ('\u1E9A', 'y'), ('\u1E9B', 'a'), ('\u1EA0', 's'), ('\u1EB8', 'a'), ('\u1EC8', 'e'), ('\u1ECC', 'i'), ('\u1EE4', 'o'), ('\u1EF2', 'u'), ('\u1F00', 'y'),
    ];

    private static readonly char[] Bases = BuildBases();

    /// <summary>Folds a word into a buffer.</summary>
    /// <param name="word">The word; white space in it becomes one space each.</param>
    /// <param name="buffer">Where the folded letters go; what does not fit is dropped.</param>
    /// <returns>How many characters were written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = 0;
        var bases = Bases;
        foreach (var c in word)
        {
            if (length >= buffer.Length)
                break;

            if (c < '\u0080')
            {
                buffer[length] = bases[c];
                length += c is '.' or '\'' or '`' ? 0 : 1;
                continue;
            }

            if (IsDropped(c))
                continue;

            if (SecondLetter(c) is var second and not '\0')
            {
                buffer[length++] = FirstLetter(c);
                if (length < buffer.Length)
                    buffer[length++] = second;

                continue;
            }

            buffer[length++] = FoldLetter(c);
        }

        return length;
    }

    /// <summary>The folded form as a string.</summary>
    /// <param name="word">The word.</param>
    /// <returns>A new string, at most 256 characters long.</returns>
    internal static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[256];
        return new string(buffer[..Fold(word, buffer)]);
    }

    /// <summary>One letter in lower case and without diacritics.</summary>
    /// <param name="c">The letter.</param>
    /// <returns>The letter, folded; the first of two for a ligature.</returns>
    internal static char FoldLetter(char c)
    {
        if (c < TableEnd)
            return Bases[c];

        if (c is >= '\u1E00' and < '\u1F00')
        {
            foreach (var (end, letter) in AdditionalRuns)
            {
                if (c < end)
                    return letter;
            }
        }

        return c == '\u0259' ? 'e' : char.ToLowerInvariant(c);
    }

    // Apostrophes of all sorts, and combining marks.
    private static bool IsDropped(char c) =>
        c is >= '\u0300' and <= '\u036F' or '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u02BB' or '\u02B9' or '\u00B4' or '\u2032' or '\u00AD' or '\u200B';

    private static char SecondLetter(char c) => c switch
    {
        '\u00C6' or '\u00E6' or '\u0152' or '\u0153' => 'e',
        '\u00DF' or '\u1E9E' => 's',
        '\u00DE' or '\u00FE' => 'h',
        '\u0132' or '\u0133' => 'j',
        _ => '\0',
    };

    private static char FirstLetter(char c) => c switch
    {
        '\u00C6' or '\u00E6' => 'a',
        '\u0152' or '\u0153' => 'o',
        '\u00DF' or '\u1E9E' => 's',
        '\u00DE' or '\u00FE' => 't',
        _ => 'i',
    };

    private static char[] BuildBases()
    {
        var bases = new char[TableEnd];
        for (var c = '\0'; c < TableEnd; c++)
            bases[c] = c is '\u00A0' or '\t' ? ' ' : char.ToLowerInvariant(c);

        foreach (var (from, to, letter) in Runs)
            bases.AsSpan(from, to - from + 1).Fill(letter);

        return bases;
    }
}
