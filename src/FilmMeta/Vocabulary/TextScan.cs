namespace FilmMeta.Vocabulary;

/// <summary>The small steps that every reader of a printed fact takes over a span: spaces, digits, words, boundaries.</summary>
internal static class TextScan
{
    // Longer than any word or number that is looked for: one look costs the same in a text without spaces.
    private const int LongestRun = 48;

    // Base letters of U+00C0 to U+017F; a blank stands for a letter that keeps itself.
    private const string LatinBases =
        "aaaaaaaceeeeiiiidnooooo ouuuuy  aaaaaaaceeeeiiiidnooooo ouuuuy y" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" +
        "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>Whether a character is a space that stays on the line.</summary>
    internal static bool IsSpace(char c) => c is ' ' or '\t' or '\u00A0' or '\u2009' or '\u202F' or '\u3000';

    /// <summary>Whether a character joins two parts of a range: hyphen, dashes, minus.</summary>
    internal static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFF0D';

    /// <summary>Whether a character is an apostrophe or what is printed for one.</summary>
    internal static bool IsApostrophe(char c) => c is '\'' or '\u2018' or '\u2019' or '\u02BC' or '\u02BB' or '`' or '\u00B4' or '\uFF07';

    /// <summary>The index of the first character at or after <paramref name="position"/> that is no space.</summary>
    internal static int SkipSpaces(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && IsSpace(text[position]))
            position++;

        return position;
    }

    /// <summary>How many ASCII digits stand at a place; no more than 48 are counted.</summary>
    internal static int CountDigits(ReadOnlySpan<char> text, int position)
    {
        var end = position;
        var limit = Math.Min(text.Length, position + LongestRun);
        while (end < limit && char.IsAsciiDigit(text[end]))
            end++;

        return end - position;
    }

    /// <summary>The value of a few digits.</summary>
    /// <param name="digits">One to nine ASCII digits.</param>
    internal static int Value(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
            value = (value * 10) + (digit - '0');

        return value;
    }

    /// <summary>Whether no letter and no digit follows at a place, so that what ends there is a whole word.</summary>
    internal static bool IsWordEnd(ReadOnlySpan<char> text, int position) =>
        position >= text.Length || !char.IsLetterOrDigit(text[position]);

    /// <summary>Whether a word stands at a place, in whatever case.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where it would start.</param>
    /// <param name="word">The word, in lower case.</param>
    internal static bool HasWord(ReadOnlySpan<char> text, int position, ReadOnlySpan<char> word) =>
        position < text.Length
        && (text[position] == word[0] || (text[position] ^ word[0]) == 0x20 || word[0] > '\u007F')
        && text[position..].StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && IsWordEnd(text, position + word.Length);

    /// <summary>The run of letters at a place; no more than 48 of them.</summary>
    internal static ReadOnlySpan<char> Letters(ReadOnlySpan<char> text, int position)
    {
        var end = position;
        var limit = Math.Min(text.Length, position + LongestRun);
        while (end < limit && char.IsLetter(text[end]))
            end++;

        return text[position..end];
    }

    /// <summary>A letter without its diacritics, where it is a Latin one; the case is kept.</summary>
    internal static char WithoutDiacritics(char c)
    {
        if (c is < '\u00C0' or > '\u017F')
            return c;

        var letter = LatinBases[c - '\u00C0'];
        return letter == ' ' ? c : char.IsUpper(c) ? char.ToUpperInvariant(letter) : letter;
    }

    /// <summary>Whether a character only marks the letter before it.</summary>
    internal static bool IsCombiningMark(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>Writes a word folded for look-up: lower case, no diacritics.</summary>
    /// <param name="word">The word.</param>
    /// <param name="buffer">Where to; what does not fit is left out.</param>
    /// <returns>How many characters were written.</returns>
    internal static int Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (length == buffer.Length)
                break;

            if (!IsCombiningMark(c))
                buffer[length++] = char.ToLowerInvariant(WithoutDiacritics(c));
        }

        return length;
    }
}
