namespace FilmMeta.Vocabulary;

/// <summary>Reads a classification at the start of a text: whose, which symbol, and what for.</summary>
internal static partial class ClassificationParser
{
    // What announces a symbol; the longest first.
    private static readonly (string Word, Intro Intro)[] Intros =
    [
        ("rating certificate", Intro.British), ("bbfc certificate", Intro.British), ("certificate", Intro.British),
        ("certification", Intro.Plain), ("cert", Intro.British), ("classification", Intro.Plain), ("classified", Intro.Plain), ("rating", Intro.Plain), ("rated", Intro.Rated),
        ("age rating", Intro.Plain), ("advisory", Intro.Plain), ("altersfreigabe", Intro.Plain), ("altersempfehlung", Intro.Plain), ("freigegeben", Intro.Plain),
        ("freigabe", Intro.Plain), ("frei", Intro.Plain), ("calificación", Intro.Plain), ("calificacion", Intro.Plain), ("clasificación", Intro.Plain), ("clasificacion", Intro.Plain),
        ("classificação indicativa", Intro.Plain), ("classificação", Intro.Plain), ("classificazione", Intro.Plain), ("leeftijd", Intro.Plain), ("åldersgräns", Intro.Plain),
    ];

    private enum Intro
    {
        None,
        Plain,
        Rated,
        British,
    }

    /// <summary>
    /// Reads "rated 15 for strong language, sex references", "Cert 12A", "Certificate: PG", "BBFC 15", "Rated PG-13 for …", "FSK ab 12", "(15)", "15 certificate".
    /// </summary>
    /// <param name="text">The text, without leading spaces.</param>
    /// <param name="classification">
    /// What it says; its system is null where a symbol fits several and nothing decides. Null when there is none.
    /// </param>
    /// <param name="allowBare">Whether a bare "12A" is one; only where the context says that a classification stands here.</param>
    /// <param name="territory">ISO 3166-1 alpha-2 code of where the text was written, to decide about a symbol that fits several systems; null where that is not known.</param>
    /// <returns>How much of the text says it; 0 for none.</returns>
    internal static int Match(ReadOnlySpan<char> text, out Classification? classification, bool allowBare = false, string? territory = null)
    {
        classification = null;
        if (text.IsEmpty)
            return 0;

        if (text[0] is not ('(' or '['))
            return MatchOpen(text, out classification, allowBare, territory, isBracketed: false);

        // "(15)", "[Cert 12A]": nothing else in the bracket.
        var close = text[..Math.Min(text.Length, 400)].IndexOf(text[0] == '(' ? ')' : ']');
        if (close < 0)
            return 0;

        var inside = text[1..close];
        var length = MatchOpen(inside, out classification, allowBare: true, territory, isBracketed: true);
        if (length > 0 && inside[length..].Trim().IsEmpty)
            return close + 1;

        classification = null;
        return 0;
    }

    private static int MatchOpen(ReadOnlySpan<char> text, out Classification? classification, bool allowBare, string? territory, bool isBracketed)
    {
        classification = null;
        var position = MatchLead(text, out var intro, out var system, out var country);
        var isAnnounced = position > 0;
        var symbolLength = MatchSymbol(text[position..], system, out var symbol, out var ratings);
        if (symbolLength == 0 || ratings is null)
            return 0;

        var end = position + symbolLength;
        if (!isAnnounced && isBracketed && !IsTellingInBrackets(symbol))
            return 0;

        if (!IsSymbolEnd(text, end) || IsDay(text, end, symbol) || (intro is Intro.Plain or Intro.Rated && system is null && IsScore(text, end, symbol)))
            return 0;

        end = MatchTrail(text, end, ref system, out var isCertificate);
        if (isCertificate)
            intro = Intro.British;

        if (!isAnnounced && !allowBare && !isCertificate && system is null && !IsSentence(symbol))
            return 0;

        system ??= Decide(ratings, symbol, intro, country ?? territory);
        if (system is not null && !ClassificationTable.Has(ratings, system))
            return 0;

        // Advice needs an announcement: "15 for dinner".
        EquatableList<string> advice = [];
        if (isAnnounced || isCertificate || isBracketed)
            end = MatchAdvice(text, end, out advice);

        classification = new Classification(system?.Name, symbol.ToString(), advice, system?.Territory, ClassificationTable.AgeOf(ratings, system?.Name));
        return end;
    }

    // Words and names before the symbol, in whatever order: "Rated", "MPAA Rating:", "UK cert", "BBFC:".
    private static int MatchLead(ReadOnlySpan<char> text, out Intro intro, out ClassificationSystem? system, out string? country)
    {
        intro = Intro.None;
        system = null;
        country = null;
        var position = 0;
        for (var step = 0; step < 4; step++)
        {
            var rest = text[position..];
            if (MatchIntro(rest, out var found) is var introLength and > 0)
            {
                intro = found > intro ? found : intro;
                position = SkipSeparator(text, position + introLength);
            }
            else if (system is null && ClassificationTable.MatchSystem(rest, out var named) is var systemLength and > 0)
            {
                system = named;
                position = SkipSeparator(text, position + systemLength);
            }
            else if (country is null && CountryTable.Match(rest, out var code) is var countryLength and > 0
                && SkipSeparator(text, position + countryLength) is var behind
                && (MatchIntro(text[behind..], out _) > 0 || text[(position + countryLength)..behind].Contains(':')))
            {
                country = code;
                position = behind;
            }
            else
            {
                break;
            }
        }

        return position;
    }

    private static int MatchIntro(ReadOnlySpan<char> text, out Intro intro)
    {
        foreach (var (word, kind) in Intros)
        {
            if (TextScan.HasWord(text, 0, word))
            {
                intro = kind;
                return word.Length;
            }
        }

        intro = Intro.None;
        return 0;
    }

    private static int SkipSeparator(ReadOnlySpan<char> text, int position)
    {
        position = TextScan.SkipSpaces(text, position < text.Length && text[position] == '.' ? position + 1 : position);
        if (position + 1 < text.Length && (text[position] is ':' or '=' || (TextScan.IsDash(text[position]) && text[position + 1] == ' ')))
            position = TextScan.SkipSpaces(text, position + 1);

        return position;
    }

    private static int MatchSymbol(ReadOnlySpan<char> text, ClassificationSystem? system, out ReadOnlySpan<char> symbol, out List<ClassificationRating>? ratings)
    {
        var length = ClassificationTable.MatchSymbol(text, out ratings);
        symbol = text[..length];
        if (length == 0)
            return 0;

        if (system is null || ClassificationTable.Has(ratings!, system))
            return SkipYears(text, length, symbol);

        ratings = null;
        return 0;
    }

    // "ab 12 Jahren", "ab 16 freigegeben": the words belong to the phrase, not to the symbol.
    private static int SkipYears(ReadOnlySpan<char> text, int length, ReadOnlySpan<char> symbol)
    {
        if (!symbol.StartsWith("ab ", StringComparison.Ordinal))
            return length;

        foreach (var word in (ReadOnlySpan<string>)["jahren", "jahre", "j", "freigegeben"])
        {
            var start = TextScan.SkipSpaces(text, length);
            if (TextScan.HasWord(text, start, word))
                length = start + word.Length;
        }

        return length;
    }

    private static bool IsSymbolEnd(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length)
            return true;

        if (char.IsLetterOrDigit(text[end]) || text[end] is '%')
            return false;

        // "U-turn", "R-rated", "9/10", "12.5".
        return end + 1 >= text.Length || !(text[end] is '-' or '/' or '.' or ',' or ':' or '\'' or '\u2019') || !char.IsLetterOrDigit(text[end + 1]);
    }

    // "UK: 15 March".
    private static bool IsDay(ReadOnlySpan<char> text, int end, ReadOnlySpan<char> symbol) =>
        char.IsAsciiDigit(symbol[0]) && DateMonthNames.Find(TextScan.Letters(text, TextScan.SkipSpaces(text, end))) > 0;

    // "Rating: 9 out of 10", "Rated 12 of 50".
    private static bool IsScore(ReadOnlySpan<char> text, int end, ReadOnlySpan<char> symbol)
    {
        if (!char.IsAsciiDigit(symbol[0]))
            return false;

        // A plain "Rating: 6" is what a critic gives.
        if (symbol.Length == 1)
            return true;

        var next = TextScan.SkipSpaces(text, end);
        return next < text.Length
            && (text[next] is '/' or '*' or '\u2605' || TextScan.HasWord(text, next, "out") || TextScan.HasWord(text, next, "of") || TextScan.HasWord(text, next, "stars")
                || TextScan.HasWord(text, next, "points") || TextScan.HasWord(text, next, "percent"));
    }

    // In brackets a letter or a small number can be anything.
    private static bool IsTellingInBrackets(ReadOnlySpan<char> symbol) =>
        symbol.Length > 1 && (symbol is "12" or "15" or "16" or "18" || !char.IsAsciiDigit(symbol[0]) || !char.IsAsciiDigit(symbol[^1]))
        && symbol is not ("II" or "III" or "AA" or "ER" or "TE" or "AL" or "AG" or "KN" or "SU" or "GA" or "TP" or "MA" or "UR" or "E" or "ALL" or "EA" or "KT");

    // A symbol that is a whole phrase needs no announcement: "Interdit aux moins de 12 ans".
    private static bool IsSentence(ReadOnlySpan<char> symbol) => symbol.Length > 8 && symbol.Contains(' ');
}
