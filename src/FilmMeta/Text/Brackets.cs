namespace FilmMeta.Text;

/// <summary>Pairs of round and square brackets.</summary>
/// <remarks>What is farther away or deeper inside than here belongs to no remark of a credits page; the bounds keep a page of brackets that nothing closes linear.</remarks>
internal static class Brackets
{
    /// <summary>How many characters a pair may hold.</summary>
    public const int Reach = 2000;

    private const int DeepestNesting = 32;

    /// <summary>Where the bracket that opens at an offset closes; -1 if it does not before the end.</summary>
    public static int FindClose(ReadOnlySpan<char> text, int open, int end)
    {
        var depth = 0;
        var near = text[open..Math.Min(end, open + Reach)];
        for (var i = 0; i < near.Length; i++)
        {
            switch (near[i])
            {
                case '(' or '[' when ++depth > DeepestNesting:
                    return -1;
                case ')' or ']' when --depth == 0:
                    return open + i;
                default:
                    break;
            }
        }

        return -1;
    }

    /// <summary>Where the bracket that closes at an offset opens; -1 if it does not behind the start.</summary>
    public static int FindOpen(ReadOnlySpan<char> text, int start, int close)
    {
        var depth = 0;
        var from = Math.Max(start, close - Reach);
        var near = text[from..(close + 1)];
        for (var i = near.Length - 1; i >= 0; i--)
        {
            switch (near[i])
            {
                case ')' or ']' when ++depth > DeepestNesting:
                    return -1;
                case '(' or '[' when --depth == 0:
                    return from + i;
                default:
                    break;
            }
        }

        return -1;
    }
}
