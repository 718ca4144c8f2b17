namespace FilmMeta.Vocabulary;

internal static partial class ClassificationParser
{
    // A board's advice is a line; what is longer has lost its end.
    private const int LongestAdvice = 400;

    // Words behind the symbol: "15 certificate", "PG-13 (MPAA)", "R by the Motion Picture Association".
    private static int MatchTrail(ReadOnlySpan<char> text, int end, ref ClassificationSystem? system, out bool isCertificate)
    {
        isCertificate = false;
        var next = TextScan.SkipSpaces(text, end);
        foreach (var word in (ReadOnlySpan<string>)["certificate", "cert"])
        {
            if (TextScan.HasWord(text, next, word))
            {
                isCertificate = true;
                end = next + word.Length;
                if (end < text.Length && text[end] == '.')
                    end++;

                next = TextScan.SkipSpaces(text, end);
                break;
            }
        }

        if (system is not null || next >= text.Length)
            return end;

        if (text[next] == '(')
        {
            var length = ClassificationTable.MatchSystem(text[(next + 1)..], out var named);
            if (length > 0 && next + 1 + length < text.Length && text[next + 1 + length] == ')')
            {
                system = named;
                return next + length + 2;
            }

            return end;
        }

        foreach (var word in (ReadOnlySpan<string>)["by the", "by", "under the", "from the"])
        {
            if (!TextScan.HasWord(text, next, word))
                continue;

            var start = TextScan.SkipSpaces(text, next + word.Length);
            var length = ClassificationTable.MatchSystem(text[start..], out var named);
            if (length == 0)
                return end;

            system = named;
            end = start + length;
            next = TextScan.SkipSpaces(text, end);
            return TextScan.HasWord(text, next, "system") ? next + 6 : end;
        }

        return end;
    }

    // Which system a symbol is of, when the text names none; null where several are as likely.
    private static ClassificationSystem? Decide(List<ClassificationRating> ratings, ReadOnlySpan<char> symbol, Intro intro, string? territory)
    {
        ClassificationSystem? only = null;
        ClassificationSystem? ofTerritory = null;
        var isOne = true;
        var isOneOfTerritory = true;
        foreach (var rating in ratings)
        {
            isOne &= only is null || only == rating.System;
            only = rating.System;
            if (!string.Equals(rating.System.Territory, territory, StringComparison.Ordinal))
                continue;

            isOneOfTerritory &= ofTerritory is null || ofTerritory == rating.System;
            ofTerritory ??= rating.System;
        }

        if (ofTerritory is not null)
            return isOneOfTerritory ? ofTerritory : null;

        if (isOne)
            return only;

        // "Certificate" is what the British and the Irish say; "rated" alone is heard on both sides of the ocean.
        if (intro == Intro.British)
            return OfName(ratings, "BBFC") ?? OfName(ratings, "IFCO");

        if (symbol is "PG-13" or "NC-17" or "PG13" or "NC17")
            return OfName(ratings, "MPA");

        if (intro == Intro.Rated)
            return symbol is "R" ? OfName(ratings, "MPA") : symbol is "U" or "12" or "12A" or "15" or "18" or "R18" ? OfName(ratings, "BBFC") : null;

        return null;
    }

    private static ClassificationSystem? OfName(List<ClassificationRating> ratings, string name)
    {
        foreach (var rating in ratings)
        {
            if (rating.System.Name == name)
                return rating.System;
        }

        return null;
    }

    // " for strong language, sex references", " (strong violence)", ": contains …".
    private static int MatchAdvice(ReadOnlySpan<char> text, int end, out EquatableList<string> advice)
    {
        advice = [];
        var start = TextScan.SkipSpaces(text, end);
        if (start >= text.Length)
            return end;

        var isBracketed = text[start] is '(' or '[';
        var first = isBracketed ? TextScan.SkipSpaces(text, start + 1) : start;
        var introduced = MatchAdviceIntro(text, first);
        if (introduced == 0 && !isBracketed)
            return end;

        first = introduced == 0 ? first : introduced;
        var rest = text[first..Math.Min(text.Length, first + LongestAdvice)];
        var stop = isBracketed ? rest.IndexOfAny(')', ']') : EndOfAdvice(rest);
        if (stop <= 0 || (introduced == 0 && !IsAdvice(rest[..stop])))
            return end;

        advice = SplitAdvice(rest[..stop]);
        return advice.Count == 0 ? end : first + stop + (isBracketed ? 1 : 0);
    }

    private static int MatchAdviceIntro(ReadOnlySpan<char> text, int position)
    {
        if (position + 1 < text.Length && (text[position] is ':' or ',' || TextScan.IsDash(text[position])))
            position = TextScan.SkipSpaces(text, position + 1);

        foreach (var word in (ReadOnlySpan<string>)["for", "contains", "due to", "because of", "on appeal for", "on account of", "wegen", "pour", "per", "por"])
        {
            if (TextScan.HasWord(text, position, word))
                return TextScan.SkipSpaces(text, position + word.Length);
        }

        return 0;
    }

    // Brackets behind a symbol hold advice when they say no place and no number: "R (Language|Violence)".
    private static bool IsAdvice(ReadOnlySpan<char> inside)
    {
        if (CountryTable.IsCountry(inside) || inside.Length < 3)
            return false;

        foreach (var c in inside)
        {
            if (char.IsAsciiDigit(c))
                return false;
        }

        return true;
    }

    // A full stop ends it, unless letters go on behind it: "U.S.-style".
    private static int EndOfAdvice(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is ';' or '\n' or '\r' or '|' or '(' or '[' or '<' || (c == '.' && (i + 1 >= text.Length || !char.IsLetterOrDigit(text[i + 1]))))
                return i;
        }

        return text.Length;
    }

    // At commas, and at the last "and".
    private static EquatableList<string> SplitAdvice(ReadOnlySpan<char> text)
    {
        List<string> items = [];
        var separator = text.Contains('|') ? '|' : ',';
        while (!text.IsEmpty)
        {
            var index = text.IndexOf(separator);
            var item = (index < 0 ? text : text[..index]).Trim();
            text = index < 0 ? default : text[(index + 1)..];
            if (!text.IsEmpty || separator == '|')
            {
                Add(items, item);
                continue;
            }

            if (IsConjunction(item, 0, out var length))
            {
                Add(items, item[length..]);
                continue;
            }

            var last = LastConjunction(item, out length);
            if (last > 0)
            {
                Add(items, item[..last]);
                item = item[(last + length)..];
            }

            Add(items, item);
        }

        return [.. items];
    }

    private static void Add(List<string> items, ReadOnlySpan<char> item)
    {
        item = item.Trim().Trim("\"“”").TrimEnd('.');
        if (!item.IsEmpty)
            items.Add(item.ToString());
    }

    private static int LastConjunction(ReadOnlySpan<char> text, out int length)
    {
        for (var i = text.Length - 1; i > 0; i--)
        {
            if (TextScan.IsSpace(text[i - 1]) && IsConjunction(text, i, out length))
                return i;
        }

        length = 0;
        return 0;
    }

    private static bool IsConjunction(ReadOnlySpan<char> text, int position, out int length)
    {
        foreach (var word in (ReadOnlySpan<string>)["and ", "& ", "und "])
        {
            if (text[position..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                length = word.Length;
                return true;
            }
        }

        length = 0;
        return false;
    }
}
