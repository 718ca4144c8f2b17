using System.Buffers;
using System.Globalization;

namespace FilmMeta.Validation;

/// <summary>What can be wrong with any text: each method looks for one fault.</summary>
internal static class TextFaults
{
    private const int LongestTag = 200;
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—._ ");
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyáéíóúäöü");

    // What stands where a value is not known, in lower case.
    private static readonly string[] Placeholders = ["n/a", "n.a.", "tba", "tbc", "tbd", "null", "undefined", "to be announced",
        "to be confirmed"];
    private static readonly string[] NamePlaceholders = ["unknown", "none", "not known", "not available", "no data", "various", "name"];

    internal static bool IsPlaceholder(ReadOnlySpan<char> text, Traits traits, TextKind kind)
    {
        if (text.Length > 20)
            return false;

        // "?" and "!!!" are a film and a band; a name of dashes, or a person called "?", is none.
        if ((traits & (Traits.Lower | Traits.Upper | Traits.Digit | Traits.Caseless)) == 0)
            return !text.ContainsAnyExcept(Dashes) || (kind == TextKind.Person && !text.ContainsAnyExcept('?', ' '));

        return IsOneOf(text, Placeholders) || (kind == TextKind.Person && IsOneOf(text, NamePlaceholders));
    }

    internal static string DescribeUntidy(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is '\r' or '\n' or '\u2028' or '\u2029')
                return "a line break";
            if (c == '\t')
                return "a tab";
            if (c == '\u00A0')
                return "a no-break space";
            if (char.IsControl(c))
                return string.Create(CultureInfo.InvariantCulture, $"the control character U+{(int)c:X4}");
            if (c > '\u0080' && (TextTraits.IsInvisible(c) || char.IsWhiteSpace(c)))
                return string.Create(CultureInfo.InvariantCulture, $"the invisible character U+{(int)c:X4}");
        }

        return text[0] == ' ' ? "a space at its beginning" : text[^1] == ' ' ? "a space at its end" : "two spaces in a row";
    }

    /// <summary>The first piece of markup in a text, in words; null for none.</summary>
    internal static string? FindMarkup(ReadOnlySpan<char> text, TextKind kind)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var rest = text[i..];
            switch (rest[0])
            {
                case '*' or '_' when rest.Length > 1 && rest[1] == rest[0]:
                    return $"'{rest[..2]}'";
                case '*' or '_' when IsEmphasis(text, i):
                    return $"emphasis by '{rest[0]}'";
                case '`' when rest[1..].Contains('`'):
                    return "a code mark";
                case '~' when rest.StartsWith("~~", StringComparison.Ordinal):
                    return "'~~'";
                case '<' when IsTag(rest):
                    return $"the tag {rest[..(rest.IndexOf('>') + 1)]}";
                case '&' when EntityLength(rest) is > 0 and var length:
                    return $"the entity {rest[..length]}";
                case '\\' when rest.Length > 1
                    && rest[1] is '*' or '_' or '[' or ']' or '(' or ')' or '\'' or '"' or '#' or '&' or '\\' or '.' or '-' or '!':
                    return $"the escape {rest[..2]}";
                case ']' when rest.StartsWith("](", StringComparison.Ordinal):
                    return "a link";
                case '[' when rest.StartsWith("[[", StringComparison.Ordinal):
                    return "a wiki link";
                case '|' when i == 0 || i == text.Length - 1 || rest[1..].Contains('|'):
                    return "a table mark '|'";
                case '#' when i == 0 && text.TrimStart('#').StartsWith(" ", StringComparison.Ordinal):
                    return "a heading mark '#'";
                case '>' when i == 0 && rest.StartsWith("> ", StringComparison.Ordinal):
                    return "a quotation mark '>'";
            }
        }

        return null;
    }

    internal static bool HasFootnoteMark(ReadOnlySpan<char> text, TextKind kind)
    {
        var last = text[^1];
        if (last is '†' or '‡' or '§' or '¶' or '¹' or '²' or '³' or (>= '\u2070' and <= '\u2079') || (last == '*' && text.Length > 2))
            return true;

        // "*NSYNC" is a band; a person's name that begins with a star is none.
        return text[0] is '†' or '‡' or '§' or '¶' || (text[0] == '*' && (kind == TextKind.Person || (text.Length > 1 && text[1] == ' ')));
    }

    /// <summary>The first bracket or quotation mark without a partner, in words; null when all have one.</summary>
    internal static string? FindUnbalanced(ReadOnlySpan<char> text)
    {
        Span<char> open = stackalloc char[16];
        var depth = 0;
        var straight = 0;
        var lastStraight = -1;
        var curly = 0;
        var angled = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '(' or '[' or '{':
                    if (depth == open.Length)
                        return null;

                    open[depth++] = c;
                    break;
                case ')' or ']' or '}':
                    if (depth == 0 || open[depth - 1] != Opening(c))
                        return IsListMark(text, i) ? null : $"'{c}'";

                    depth--;
                    break;
                case '"' when i == 0 || !char.IsAsciiDigit(text[i - 1]) || straight % 2 == 1:
                    straight++;
                    lastStraight = i;
                    break;
                case '“' or '”' or '„':
                    curly++;
                    break;
                case '«' or '»':
                    angled++;
                    break;
            }
        }

        if (depth > 0)
            return $"'{open[depth - 1]}'";
        if (straight % 2 == 1 && lastStraight >= 0)
            return "'\"'";

        return curly % 2 == 1 ? "curly quotation mark" : angled % 2 == 1 ? "angled quotation mark" : null;
    }

    /// <summary>The first stretch of a text that was read in a wrong encoding; null for none.</summary>
    internal static string? FindMojibake(ReadOnlySpan<char> text, TextKind kind)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\uFFFD')
                return "\uFFFD";

            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            if (c is 'Ã' or 'Å' or 'Ä' or 'Ð' or 'Ñ' or 'Ø' or 'Ù' && IsContinuation(next, c is 'Ã'))
                return text.Slice(i, 2).ToString();
            if (c == 'Â' && next is >= '\u00A0' and <= '\u00BF')
                return text.Slice(i, 2).ToString();
            if (c == 'â' && next is '€' or '\u0080' && i + 2 < text.Length)
                return text.Slice(i, 3).ToString();
            if (c is '├' or '┬' && next != '\0')
                return text.Slice(i, 2).ToString();
            if (c == 'ï' && next == '»')
                return "ï»";

            // "Jos? Garc?a": a question mark between two small letters of a name.
            if (c == '?' && kind is TextKind.Person or TextKind.Character && i > 0 && char.IsLower(text[i - 1]) && char.IsLower(next))
                return text.Slice(i - 1, 3).ToString();
        }

        return null;
    }

    /// <summary>The first word that mixes Latin with Cyrillic or Greek letters; null for none.</summary>
    internal static string? FindMixedWord(ReadOnlySpan<char> text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetter(text[i]) || text[i] is '\'' or '’'))
                continue;

            if (i - start > 2 && IsMixed(text[start..i]))
                return text[start..i].ToString();

            start = i + 1;
        }

        return null;
    }

    /// <summary>What hangs at an end of a text, in words; null for nothing.</summary>
    internal static string? FindLooseEnd(ReadOnlySpan<char> text, TextKind kind)
    {
        var trimmed = text.TrimEnd(' ');
        var last = trimmed[^1];
        if (last is ',' or ';' or ':'
            || (last is '/' or '&' or '+' or '=' && trimmed.Length > 1 && (trimmed[^2] == ' ' || (last == '/' && kind != TextKind.Plain))))
        {
            return $"ends with '{last}'";
        }

        if (last is '-' or '–' or '—' && trimmed.Length > 1 && trimmed[^2] == ' ')
            return $"ends with '{last}'";
        if (kind != TextKind.Title && trimmed.EndsWith("..", StringComparison.Ordinal)
            && (kind is not (TextKind.Character or TextKind.Plain) || trimmed.EndsWith("....", StringComparison.Ordinal)))
        {
            return "ends with dots";
        }

        if (kind == TextKind.Person && last == '.' && IsFullStop(trimmed))
            return "ends with a full stop";

        var first = text.TrimStart(' ')[0];
        if (first is ',' or ';' or ':'
            || (kind is TextKind.Person or TextKind.Label && first is ')' or ']' or '}' or '/' or '&' or '–' or '—' or '='))
        {
            return $"begins with '{first}'";
        }

        return kind is TextKind.Person or TextKind.Title && trimmed.Length > 2 && first is '-' or '•' or '·'
            && text.TrimStart(' ')[1] == ' ' ? $"begins with '{first}'" : null;
    }

    // A full stop after a whole word; abbreviations and initials have theirs by right.
    private static bool IsFullStop(ReadOnlySpan<char> text)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..^1];
        return word.Length >= 5 && !word.Contains('.') && !word.EndsWith("Bros", StringComparison.Ordinal) && word[1..].ContainsAny(Vowels)
            && text.Contains(' ');
    }

    private static bool IsEmphasis(ReadOnlySpan<char> text, int at)
    {
        var mark = text[at];
        if ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || at + 2 >= text.Length || char.IsWhiteSpace(text[at + 1]))
            return false;

        var close = text[(at + 1)..].IndexOf(mark);
        return close > 0 && !char.IsWhiteSpace(text[at + close])
            && (at + 2 + close >= text.Length || !char.IsLetterOrDigit(text[at + 2 + close]));
    }

    private static bool IsTag(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestTag)].IndexOf('>');
        return end > 1 && (char.IsAsciiLetter(text[1])
            || (text[1] is '/' or '!' && end > 2 && (char.IsAsciiLetter(text[2]) || text[2] == '-')));
    }

    private static int EntityLength(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, 10)].IndexOf(';');
        if (end < 3)
            return 0;

        var name = text[1..end];
        return !name.ContainsAnyExceptInRange('a', 'z') || (name[0] == '#' && name.Length > 1 && char.IsAsciiLetterOrDigit(name[1]))
            || name.IndexOfAnyExceptInRange('A', 'z') < 0 && name.Length > 3 && char.IsAsciiLetterUpper(name[0])
            && name[1..].IndexOfAnyExceptInRange('a', 'z') < 0
            ? end + 1
            : 0;
    }

    private static char Opening(char closing) => closing switch { ')' => '(', ']' => '[', _ => '{' };

    // "a) ..." and "1) ..." number an item.
    private static bool IsListMark(ReadOnlySpan<char> text, int at) => text[at] == ')' && at is 1 or 2 && char.IsLetterOrDigit(text[0]);

    // Second byte of a UTF-8 pair as Latin-1 or Windows-1252 show it; letters that follow by right are left out where the first could be one.
    private static bool IsContinuation(char c, bool isAlmostSure) =>
        c is (>= '\u0080' and <= '\u00BF' and not ('\u00AA' or '\u00B5' or '\u00BA' or '\u00A0' or '\u00AD' or '\u00AB' or '\u00BB'
            or '\u00B7'))
        || c is '‚' or 'ƒ' or '„' or '…' or '†' or '‡' or 'ˆ' or '‰' or '‹' or '€' or '™' or '›' or '•' or '˜'
        || (isAlmostSure && c is 'Š' or 'š' or 'Œ' or 'œ' or 'Ž' or 'ž' or 'Ÿ' or '\u00AA' or '\u00B5' or '\u00BA' or '\u00AD' or '\u00A0'
        or '\u00AB' or '\u00BB' or '–' or '—' or '“' or '”' or '‘');

    private static bool IsMixed(ReadOnlySpan<char> word)
    {
        var latin = false;
        var other = false;
        foreach (var c in word)
        {
            latin |= char.IsAsciiLetter(c) || (c is >= '\u00C0' and < '\u0250' and not ('\u00D7' or '\u00F7'));
            other |= c is (>= '\u0370' and < '\u0530');
        }

        return latin && other;
    }

    private static bool IsOneOf(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
