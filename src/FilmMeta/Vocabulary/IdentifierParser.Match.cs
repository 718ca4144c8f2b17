namespace FilmMeta.Vocabulary;

public static partial class IdentifierParser
{
    private const string EidrPrefix = "10.5240/";

    // How each register is announced: a name, a URN or a web address; the longest first where one starts with another.
    private static readonly (string Lead, string Scheme)[] Leads =
    [
        ("imdb.com/title/", "imdb"), ("imdb.com/name/", "imdb"), ("imdb id", "imdb"), ("imdb", "imdb"),
        ("themoviedb.org/", "tmdb"), ("tmdb.org/", "tmdb"), ("tmdb id", "tmdb"), ("tmdb", "tmdb"),
        ("wikidata.org/wiki/", "wikidata"), ("wikidata.org/entity/", "wikidata"), ("wikidata id", "wikidata"), ("wikidata", "wikidata"),
        ("dx.doi.org/", "eidr"), ("doi.org/", "eidr"), ("ui.eidr.org/view/content?id=", "eidr"), ("resolve.eidr.org/eidr/object/", "eidr"), ("eidr.org/", "eidr"),
        ("urn:eidr", "eidr"), ("eidr id", "eidr"), ("eidr", "eidr"), ("doi", "eidr"),
        ("urn:isan", "isan"), ("isan", "isan"),
        ("numéro de visa", "cnc-visa"), ("visa d'exploitation", "cnc-visa"), ("visa d’exploitation", "cnc-visa"), ("visa cnc", "cnc-visa"), ("visa n", "cnc-visa"), ("visa", "cnc-visa"),
    ];

    /// <summary>Reads an identifier at the start of a text: bare where its form tells the register, else behind the register's name or in a web address.</summary>
    /// <param name="text">The text, without leading spaces.</param>
    /// <param name="identifier">The identifier in normal form; its check characters may be wrong. Null when there is none.</param>
    /// <returns>How much of the text says it; 0 for none.</returns>
    internal static int Match(ReadOnlySpan<char> text, out Identifier? identifier)
    {
        identifier = null;
        var start = SkipAddressStart(text);
        foreach (var (lead, scheme) in Leads)
        {
            if (!text[start..].StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                continue;

            var position = start + lead.Length;
            if (!lead.EndsWith('/') && !lead.EndsWith('='))
            {
                position = SkipSeparator(text, position, scheme);
                if (position == start + lead.Length)
                    continue;
            }

            var length = MatchOf(scheme, text[position..], out identifier);
            if (length > 0)
                return position + length;
        }

        return start > 0 ? 0 : MatchBare(text, out identifier);
    }

    private static bool IsAddress(ReadOnlySpan<char> text) =>
        text.Contains(".com/", StringComparison.OrdinalIgnoreCase) || text.Contains(".org/", StringComparison.OrdinalIgnoreCase);

    private static int SkipAddressStart(ReadOnlySpan<char> text)
    {
        var position = 0;
        foreach (var start in (ReadOnlySpan<string>)["https://", "http://", "www.", "m."])
        {
            if (text[position..].StartsWith(start, StringComparison.OrdinalIgnoreCase))
                position += start.Length;
        }

        return position;
    }

    private static int SkipSeparator(ReadOnlySpan<char> text, int position, string scheme)
    {
        position = TextScan.SkipSpaces(text, position);
        if (scheme == "cnc-visa" && position < text.Length && text[position] is '\u00B0' or '\u00BA' or 'o')
            position = TextScan.SkipSpaces(text, position + 1);

        return position < text.Length && text[position] is ':' or '=' or '#' or '-' ? TextScan.SkipSpaces(text, position + 1) : position;
    }

    private static int MatchOf(string scheme, ReadOnlySpan<char> text, out Identifier? identifier)
    {
        string? value = null;
        var length = scheme switch
        {
            "imdb" => MatchImdb(text, out value),
            "tmdb" => MatchTmdb(text, out value),
            "wikidata" => MatchWikidata(text, 1, out value),
            "eidr" => MatchEidr(text, out value),
            "isan" => MatchIsanDigits(text, out value),
            _ => MatchVisa(text, out value),
        };
        identifier = length == 0 || value is null ? null : new Identifier(scheme, value);
        return identifier is null ? 0 : length;
    }

    private static int MatchBare(ReadOnlySpan<char> text, out Identifier? identifier)
    {
        identifier = null;
        if (MatchImdb(text, out var value) is var imdb and > 0)
        {
            identifier = new Identifier("imdb", value!);
            return imdb;
        }

        if (text.StartsWith("10.", StringComparison.Ordinal) && MatchEidr(text, out value) is var eidr and > 0)
        {
            identifier = new Identifier("eidr", value!);
            return eidr;
        }

        // Q1 to Q99 are too short to be believed without a word.
        if (MatchWikidata(text, 3, out value) is var wikidata and > 0)
        {
            identifier = new Identifier("wikidata", value!);
            return wikidata;
        }

        // Four groups alone could be any number; with a check character they are an ISAN.
        if (MatchIsanDigits(text, out value) is var isan and > 20)
        {
            identifier = new Identifier("isan", value!);
            return isan;
        }

        return 0;
    }

    private static int MatchImdb(ReadOnlySpan<char> text, out string? value)
    {
        value = null;
        if (text.Length < 9 || !(text.StartsWith("tt", StringComparison.OrdinalIgnoreCase) || text.StartsWith("nm", StringComparison.OrdinalIgnoreCase)))
            return 0;

        var digits = TextScan.CountDigits(text, 2);
        if (digits is not (7 or 8) || !TextScan.IsWordEnd(text, digits + 2))
            return 0;

        value = string.Concat(text[0] is 't' or 'T' ? "tt" : "nm", text.Slice(2, digits));
        return digits + 2;
    }

    private static int MatchTmdb(ReadOnlySpan<char> text, out string? value)
    {
        value = null;
        var start = 0;
        var prefix = "";
        foreach (var (path, kept) in (ReadOnlySpan<(string, string)>)[("movie/", ""), ("tv/", "tv/"), ("person/", "person/")])
        {
            if (text.StartsWith(path, StringComparison.OrdinalIgnoreCase))
            {
                start = path.Length;
                prefix = kept;
            }
        }

        var digits = TextScan.CountDigits(text, start);
        if (digits is 0 or > 9 || !TextScan.IsWordEnd(text, start + digits))
            return 0;

        value = string.Concat(prefix, text.Slice(start, digits));
        return start + digits;
    }

    private static int MatchWikidata(ReadOnlySpan<char> text, int leastDigits, out string? value)
    {
        value = null;
        if (text.IsEmpty || text[0] is not ('Q' or 'q'))
            return 0;

        var digits = TextScan.CountDigits(text, 1);
        if (digits < leastDigits || digits > 10 || text[1] == '0' || !TextScan.IsWordEnd(text, digits + 1))
            return 0;

        value = string.Concat("Q", text.Slice(1, digits));
        return digits + 1;
    }

    // "10.5240/…", "10.5240:…" in a URN, or the suffix alone behind the register's name.
    private static int MatchEidr(ReadOnlySpan<char> text, out string? value)
    {
        var start = text.StartsWith("10.5240", StringComparison.Ordinal) && text.Length > 8 && text[7] is '/' or ':' ? 8 : 0;
        var length = MatchEidrSuffix(text[start..], out value);
        return length == 0 ? 0 : start + length;
    }

    private static int MatchEidrSuffix(ReadOnlySpan<char> text, out string? value)
    {
        value = null;
        Span<char> normal = stackalloc char[EidrPrefix.Length + 26];
        EidrPrefix.CopyTo(normal);
        var position = 0;
        var written = EidrPrefix.Length;
        for (var i = 0; i < 21; i++)
        {
            if (i is 4 or 8 or 12 or 16 or 20)
            {
                normal[written++] = '-';
                if (position < text.Length && text[position] == '-')
                    position++;
            }

            if (position >= text.Length || !(i < 20 ? char.IsAsciiHexDigit(text[position]) : char.IsAsciiLetterOrDigit(text[position])))
                return 0;

            normal[written++] = char.ToUpperInvariant(text[position++]);
        }

        if (!TextScan.IsWordEnd(text, position))
            return 0;

        value = normal[..written].ToString();
        return position;
    }

    // Four groups of hexadecimal digits [check character] [two more groups [check character]].
    private static int MatchIsanDigits(ReadOnlySpan<char> text, out string? value)
    {
        value = null;
        Span<char> normal = stackalloc char[33];
        var end = ReadGroups(text, 0, 4, normal);
        if (end == 0)
            return 0;

        normal[19] = '-';
        end = ReadCheck(text, end, out var check);
        normal[20] = check == '\0' ? IdentifierCheck.Compute(normal[..19]) : check;
        normal[21] = '-';
        var version = SkipHyphen(text, end);
        var versionEnd = version == end ? 0 : ReadGroups(text, version, 2, normal[22..]);
        if (versionEnd == 0)
        {
            value = TextScan.IsWordEnd(text, end) ? normal[..21].ToString() : null;
            return value is null ? 0 : end;
        }

        normal[31] = '-';
        end = ReadCheck(text, versionEnd, out check);
        Span<char> digits = stackalloc char[28];
        normal[..19].CopyTo(digits);
        normal.Slice(22, 9).CopyTo(digits[19..]);
        normal[32] = check == '\0' ? IdentifierCheck.Compute(digits) : check;
        value = TextScan.IsWordEnd(text, end) ? normal.ToString() : null;
        return value is null ? 0 : end;
    }

    private static int ReadGroups(ReadOnlySpan<char> text, int position, int groups, Span<char> normal)
    {
        var written = 0;
        for (var group = 0; group < groups; group++)
        {
            if (group > 0)
            {
                var start = SkipHyphen(text, position);
                if (start == position)
                    return 0;

                position = start;
                normal[written++] = '-';
            }

            for (var i = 0; i < 4; i++, position++)
            {
                if (position >= text.Length || !char.IsAsciiHexDigit(text[position]))
                    return 0;

                normal[written++] = char.ToUpperInvariant(text[position]);
            }
        }

        return position;
    }

    private static int ReadCheck(ReadOnlySpan<char> text, int position, out char check)
    {
        check = '\0';
        var start = SkipHyphen(text, position);
        if (start == position || start >= text.Length || !char.IsAsciiLetterOrDigit(text[start]) || !TextScan.IsWordEnd(text, start + 1))
            return position;

        check = char.ToUpperInvariant(text[start]);
        return start + 1;
    }

    private static int SkipHyphen(ReadOnlySpan<char> text, int position) =>
        position < text.Length && (TextScan.IsDash(text[position]) || text[position] == ' ') ? position + 1 : position;

    // "115.691", "115 691", "115691".
    private static int MatchVisa(ReadOnlySpan<char> text, out string? value)
    {
        value = null;
        var digits = TextScan.CountDigits(text, 0);
        if (digits is 0 or > 8)
            return 0;

        if (digits <= 3 && digits + 3 < text.Length && (text[digits] is '.' || TextScan.IsSpace(text[digits])) && TextScan.CountDigits(text, digits + 1) == 3)
        {
            value = string.Concat(text[..digits], text.Slice(digits + 1, 3));
            return digits + 4;
        }

        if (digits < 3 || !TextScan.IsWordEnd(text, digits))
            return 0;

        value = text[..digits].ToString();
        return digits;
    }
}
