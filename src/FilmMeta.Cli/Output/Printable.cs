using System.Buffers;

namespace FilmMeta.Cli.Output;

/// <summary>Text on its way to a person: what a source prints must not steer the terminal.</summary>
internal static class Printable
{
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(code => (char)code), '\u2028', '\u2029', '\u202E']);

    /// <summary>The text as one line, each control character replaced by a space.</summary>
    public static string Line(string text)
    {
        if (text.AsSpan().IndexOfAny(Controls) < 0)
            return text;

        var line = text.ToCharArray();
        for (var i = 0; i < line.Length; i++)
        {
            if (Controls.Contains(line[i]))
                line[i] = ' ';
        }

        return new string(line);
    }
}
