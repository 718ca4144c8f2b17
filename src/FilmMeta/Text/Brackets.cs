namespace FilmMeta.Text;

/// <summary>Pairs of round and square brackets.</summary>
internal static class Brackets
{
    /// <summary>Where the bracket that opens at an offset closes; -1 if it does not before the end.</summary>
    public static int FindClose(ReadOnlySpan<char> text, int open, int end)
    {
        var depth = 0;
        for (var i = open; i < end; i++)
        {
            if (text[i] is '(' or '[')
                depth++;
            else if (text[i] is ')' or ']' && --depth == 0)
                return i;
        }

        return -1;
    }

    /// <summary>Where the bracket that closes at an offset opens; -1 if it does not behind the start.</summary>
    public static int FindOpen(ReadOnlySpan<char> text, int start, int close)
    {
        var depth = 0;
        for (var i = close; i >= start; i--)
        {
            if (text[i] is ')' or ']')
                depth++;
            else if (text[i] is '(' or '[' && --depth == 0)
                return i;
        }

        return -1;
    }
}
