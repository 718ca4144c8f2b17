using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Binding;

/// <summary>Reads a sentence that is a credit: "_An_ A _and_ B _production for_ C", "A BBC production", "Warner Bros. presents".</summary>
internal static class Phrase
{
    private static readonly string[] Starts = ["a ", "an "];
    private static readonly string[] Ends = [" presents", " present", " présentent", " présente", " präsentieren", " präsentiert", " presentano", " presentan", " presenta", " apresentam", " apresenta", " co-production", " production", " film", " picture", " joint", " presentation"];

    /// <summary>Adds the names of the phrase; gives its words with an ellipsis where the names stood.</summary>
    public static string Read(ReadOnlySpan<char> text, TextSpan phrase, List<NameItem> into)
    {
        var words = text.Slice(phrase.Start, phrase.Length);
        var isMixed = IsMixed(words);
        return isMixed ? ReadMixed(text, phrase, into) : ReadPlain(text, Markup.Trim(text, phrase), into);
    }

    // Emphasis that closes before the end and opens again, or roman beside it.
    private static bool IsMixed(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        var close = words.Length > 1 ? words[1..].IndexOfAny('_', '*') : -1;
        return close >= 0 && !words[(close + 1)..].Trim("_*: ").IsEmpty;
    }

    private static string ReadMixed(ReadOnlySpan<char> text, TextSpan phrase, List<NameItem> into)
    {
        var label = new List<string>();
        var isItalic = false;
        var start = phrase.Start;
        for (var at = phrase.Start; at <= phrase.End; at++)
        {
            if (at < phrase.End && text[at] is not ('_' or '*'))
                continue;

            var piece = Trim(text, TextSpan.FromBounds(start, at));
            if (!piece.IsEmpty)
            {
                if (isItalic)
                    label.Add(Markup.Clean(text.Slice(piece.Start, piece.Length)));
                else
                    AddNames(text, piece, into);
            }

            isItalic = !isItalic;
            start = at + 1;
        }

        return string.Join(" ... ", label);
    }

    private static string ReadPlain(ReadOnlySpan<char> text, TextSpan phrase, List<NameItem> into)
    {
        var words = text.Slice(phrase.Start, phrase.Length).TrimEnd(": ");
        var start = 0;
        foreach (var prefix in Starts)
        {
            if (words.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                start = prefix.Length;
        }

        foreach (var suffix in Ends)
        {
            // "FOCUS FEATURES", and "presents" on the line below.
            var end = words.LastIndexOf(suffix, StringComparison.OrdinalIgnoreCase);
            if (end < 0 && words.LastIndexOf('\n') is > 0 and var line && words[(line + 1)..].TrimStart().StartsWith(suffix.AsSpan(1), StringComparison.OrdinalIgnoreCase))
                end = words.Length - words[(line + 1)..].TrimStart().Length - 1;
            if (end <= start || (end + suffix.Length < words.Length && char.IsLetter(words[end + suffix.Length])))
                continue;

            AddNames(text, new TextSpan(phrase.Start + start, end - start), into);
            var label = $"{words[..start]}... {words[(end + 1)..].TrimStart()}";
            var behind = end + suffix.Length;
            if (words[behind..] is [' ', 'a' or 'A', ' ', ..] or [' ', 'a' or 'A', 'n', ' ', ..])
            {
                // "X presents a Y film".
                var inner = Markup.Trim(text, TextSpan.FromBounds(phrase.Start + behind, phrase.Start + words.Length));
                return $"...{words[end..behind]} {ReadPlain(text, inner, into)}";
            }

            foreach (var join in (ReadOnlySpan<string>)[" in association with ", " for "])
            {
                if (!words[behind..].StartsWith(join, StringComparison.Ordinal))
                    continue;

                AddNames(text, TextSpan.FromBounds(phrase.Start + behind + join.Length, phrase.Start + words.Length), into);
                return $"{words[..start]}...{words[end..behind]}{join}...";
            }
            return label;
        }

        return Markup.Clean(words);
    }

    private static void AddNames(ReadOnlySpan<char> text, TextSpan names, List<NameItem> into)
    {
        var start = names.Start;
        foreach (var conjunction in (ReadOnlySpan<string>)[" and ", " & ", " et ", " und "])
        {
            var words = text[start..names.End];
            var at = words.IndexOf(conjunction, StringComparison.Ordinal);
            if (at <= 0 || !Conjunction.SplitsPhrase(words[..at], words[(at + conjunction.Length)..]))
                continue;

            Add(text, new TextSpan(start, at), into);
            start += at + conjunction.Length;
        }

        Add(text, TextSpan.FromBounds(start, names.End), into);
    }

    private static void Add(ReadOnlySpan<char> text, TextSpan name, List<NameItem> into) => NameList.Split(text, name, RoleHolder.Either, StatementTraits.None, into);

    private static TextSpan Trim(ReadOnlySpan<char> text, TextSpan piece)
    {
        piece = Markup.Trim(text, piece);
        while (!piece.IsEmpty && text[piece.End - 1] is ':' or ',' or ';')
            piece = Markup.Trim(text, TextSpan.FromBounds(piece.Start, piece.End - 1));

        return piece;
    }
}
