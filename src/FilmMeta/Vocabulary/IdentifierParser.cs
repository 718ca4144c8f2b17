namespace FilmMeta.Vocabulary;

/// <summary>Identifiers of films: recognised in their many written forms, brought to the register's normal form, and checked.</summary>
/// <remarks>
/// Schemes and normal forms: <c>imdb</c> "tt0111161" or "nm0000151"; <c>tmdb</c> "278" for a film, "tv/1396", "person/31"; <c>wikidata</c> "Q172241";
/// <c>eidr</c> "10.5240/7791-8534-2C23-9030-8610-5"; <c>isan</c> "0000-0001-8CFA-0000-I-0000-0000-K", its version and second check character left out where there is no version;
/// <c>cnc-visa</c> "115691", the number of a French visa.
/// </remarks>
public static partial class IdentifierParser
{
    /// <summary>Reads a whole text as one identifier.</summary>
    /// <param name="text">An identifier, with its register's name before it or as a web address: "tt0111161", "EIDR: 10.5240/…", "https://www.wikidata.org/wiki/Q172241".</param>
    /// <param name="identifier">
    /// The identifier in normal form; null when there is none. An ISAN without check characters gets them. A wrong check character stays: <see cref="IsValid"/> tells.
    /// </param>
    /// <returns>Whether the text has the form of an identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <example><code>IdentifierParser.TryParse("urn:eidr:10.5240:7791-8534-2C23-9030-8610-5", out var identifier) // eidr, 10.5240/7791-8534-2C23-9030-8610-5</code></example>
    public static bool TryParse(string text, out Identifier? identifier)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.AsSpan().Trim();
        var length = Match(trimmed, out identifier);
        var rest = trimmed[length..];
        if (length > 0 && (rest.IsEmpty || (IsAddress(trimmed) && rest[0] is '/' or '?' or '#' or '-')))
            return true;

        identifier = null;
        return false;
    }

    /// <summary>Whether an identifier is in normal form and its check characters are right.</summary>
    /// <param name="identifier">The identifier.</param>
    /// <param name="reason">What is wrong with it, in words; null when nothing is.</param>
    /// <returns>Whether nothing is wrong; an unknown scheme is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="identifier"/> is null.</exception>
    public static bool IsValid(Identifier identifier, out string? reason)
    {
        ArgumentNullException.ThrowIfNull(identifier);
        reason = identifier.Scheme switch
        {
            "imdb" => CheckImdb(identifier.Value),
            "tmdb" => CheckTmdb(identifier.Value),
            "wikidata" => CheckWikidata(identifier.Value),
            "eidr" => CheckEidr(identifier.Value),
            "isan" => CheckIsan(identifier.Value),
            "cnc-visa" => IsNumber(identifier.Value, 1, 8) ? null : "expected the number of a visa, digits only",
            _ => $"unknown scheme '{identifier.Scheme}', expected imdb, tmdb, wikidata, eidr, isan or cnc-visa",
        };
        return reason is null;
    }

    private static string? CheckImdb(string value) =>
        value.Length is 9 or 10 && (value.StartsWith("tt", StringComparison.Ordinal) || value.StartsWith("nm", StringComparison.Ordinal)) && IsNumber(value.AsSpan(2), 7, 8)
            ? value.AsSpan(2).Trim('0').IsEmpty ? "the number is zero, a placeholder" : null
            : "expected tt or nm and seven or eight digits";

    private static string? CheckTmdb(string value)
    {
        var number = value.AsSpan();
        if (value.StartsWith("tv/", StringComparison.Ordinal))
            number = number[3..];
        else if (value.StartsWith("person/", StringComparison.Ordinal))
            number = number[7..];

        return IsNumber(number, 1, 9) && number[0] != '0' ? null : "expected a number, or tv/ or person/ and a number";
    }

    private static string? CheckWikidata(string value) =>
        value.StartsWith('Q') && IsNumber(value.AsSpan(1), 1, 10) && value[1] != '0' ? null : "expected Q and a number that does not start with 0";

    private static string? CheckEidr(string value)
    {
        var length = MatchEidrSuffix(value.AsSpan(Math.Min(value.Length, EidrPrefix.Length)), out var normal);
        if (!value.StartsWith(EidrPrefix, StringComparison.Ordinal) || length == 0 || normal != value)
            return "expected 10.5240/ and five groups of four hexadecimal digits and a check character, XXXX-XXXX-XXXX-XXXX-XXXX-C";

        var digits = value.AsSpan(EidrPrefix.Length, 24);
        var check = IdentifierCheck.Compute(digits);
        if (check != value[^1])
            return $"the check character is '{value[^1]}', expected '{check}'";

        return digits.Trim("0-").IsEmpty ? "all digits are zero, a placeholder" : null;
    }

    private static string? CheckIsan(string value)
    {
        if (MatchIsanDigits(value, out var normal) != value.Length || normal is null || normal.Length != value.Length)
            return "expected XXXX-XXXX-XXXX-XXXX-C, or XXXX-XXXX-XXXX-XXXX-C-XXXX-XXXX-C, hexadecimal digits and check characters";

        var first = IdentifierCheck.Compute(value.AsSpan(0, 19));
        if (first != value[20])
            return $"the first check character is '{value[20]}', expected '{first}'";

        if (value.Length > 21)
        {
            var second = IdentifierCheck.Compute(string.Concat(value.AsSpan(0, 19), value.AsSpan(22, 9)));
            if (second != value[^1])
                return $"the second check character is '{value[^1]}', expected '{second}'";
        }

        return value.AsSpan(0, 19).Trim("0-").IsEmpty ? "all digits are zero, a placeholder" : null;
    }

    private static bool IsNumber(ReadOnlySpan<char> text, int least, int most) =>
        text.Length >= least && text.Length <= most && TextScan.CountDigits(text, 0) == text.Length;
}
