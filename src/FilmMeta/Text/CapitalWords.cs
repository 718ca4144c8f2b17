namespace FilmMeta.Text;

/// <summary>The plainest of texts, which most names are.</summary>
internal static class CapitalWords
{
    /// <summary>Whether a text is words of letters that all start with a capital, parted by single spaces: it holds no markup and nothing that could be split or taken off.</summary>
    public static bool AreAll(ReadOnlySpan<char> name)
    {
        var isStart = true;
        foreach (var c in name)
        {
            if (char.IsAsciiLetterLower(c))
            {
                if (isStart)
                    return false;
            }
            else if (char.IsAsciiLetterUpper(c))
            {
                isStart = false;
            }
            else if (c == ' ' && !isStart)
            {
                isStart = true;
            }
            else if (isStart || c is not ('-' or '.' or '\'' or '’'))
            {
                if (char.IsAscii(c) || !(isStart ? char.IsUpper(c) : char.IsLetter(c)))
                    return false;

                isStart = false;
            }
        }

        return !isStart && char.IsLetter(name[^1]);
    }
}
