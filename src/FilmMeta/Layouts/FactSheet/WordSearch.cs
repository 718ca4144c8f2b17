namespace FilmMeta.Layouts.FactSheet;

/// <summary>Tells at one look that none of some words stands in a text, which is so for most lines.</summary>
internal static class WordSearch
{
    /// <summary>Whether one of the words stands in a text, whatever its case.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Words that all start with the same sign, which is no letter, and a second one.</param>
    public static bool MayHold(ReadOnlySpan<char> text, string[] words)
    {
        var sign = words[0][0];
        for (var at = text.IndexOf(sign); at >= 0 && at + 1 < text.Length;)
        {
            var rest = text[at..];
            foreach (var word in words)
            {
                if (HasSameLetter(rest[1], word[1]) && (rest.Length < 3 || word.Length < 3 || HasSameLetter(rest[2], word[2])) && rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                    return true;
            }

            var step = rest[1..].IndexOf(sign);
            at = step < 0 ? -1 : at + 1 + step;
        }

        return false;
    }

    /// <summary>Whether two characters can be the same letter: beyond ASCII there is no telling at a look.</summary>
    public static bool HasSameLetter(char one, char other) => (one | 0x20) == (other | 0x20) || one > 127 || other > 127;
}
