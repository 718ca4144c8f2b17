using FilmMeta.Text;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>Finds what parts the two columns of a line: a tabulator, blanks, leaders, a dash between blanks, an upright line.</summary>
internal static class Parting
{
    // A left column is no wider than this.
    private const int Reach = 80;

    /// <summary>The two sides of a line.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">The line.</param>
    /// <param name="left">What stands on the left.</param>
    /// <param name="right">What stands on the right.</param>
    /// <param name="isWeak">Whether a dash parts them, which a sentence may have too.</param>
    public static bool Find(ReadOnlySpan<char> text, TextSpan line, out TextSpan left, out TextSpan right, out bool isWeak)
    {
        (left, right, isWeak) = (default, default, false);
        var limit = Math.Min(line.End, line.Start + Reach);
        for (var at = line.Start + 1; at < limit; at++)
        {
            // Within words nothing parts, nor does a single blank between two.
            if (char.IsAsciiLetterOrDigit(text[at]) || (text[at] == ' ' && at + 1 < line.End && char.IsAsciiLetterOrDigit(text[at + 1])))
                continue;

            var width = WidthAt(text, at, line.End, out isWeak);
            if (width == 0)
                continue;

            left = NameWords.Trim(text, TextSpan.FromBounds(line.Start, at));
            right = NameWords.Trim(text, TextSpan.FromBounds(at + width, line.End));
            return !left.IsEmpty && !right.IsEmpty;
        }

        return false;
    }

    private static int WidthAt(ReadOnlySpan<char> text, int at, int end, out bool isWeak)
    {
        isWeak = false;
        var c = text[at];
        if (c is '\t' or '|' or '\u3000')
            return Run(text, at, end);
        if (IsLeader(c))
        {
            var run = Run(text, at, end);
            // "T.J.      CHARLIE": the full stop belongs to the name, the blanks part.
            if (c == '.' && !(at + 1 < end && IsLeader(text[at + 1])) && text[(at + 1)..Math.Min(end, at + run)].IndexOf('.') < 0 && at > 0 && char.IsLetter(text[at - 1]))
                return 0;

            return run >= 3 || c == '…' ? run : 0;
        }

        if (c is not (' ' or '\u00a0'))
            return 0;

        var blanks = Run(text, at, end);
        var next = at + 1;
        if (next < end && text[next] is '-' or '–' or '—' or '=' or '―' && next + 1 < end && text[next + 1] is ' ' or '\u00a0')
        {
            isWeak = true;
            return 3;
        }

        // What stands in the place of "&amp;" is one sign and blanks.
        return blanks >= 2 && text[at - 1] != '&' ? blanks : 0;
    }

    // Blanks, tabulators and leaders in one run: "Music  .......  X".
    private static int Run(ReadOnlySpan<char> text, int at, int end)
    {
        var from = at;
        while (at < end && (IsLeader(text[at]) || text[at] is ' ' or '\t' or '\u00a0' or '|' or '\u3000'))
            at++;

        return at - from;
    }

    private static bool IsLeader(char c) => c is '.' or '·' or '_' or '-' or '–' or '—' or '…' or '‥' or '•';
}
