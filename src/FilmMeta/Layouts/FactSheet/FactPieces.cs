using System.Buffers;
using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>Reads facts that stand without labels beside a title or a name, piece by piece.</summary>
internal static class FactPieces
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("|,•–—·;/・-.／‧");
    private static readonly SearchValues<char> ShapeSigns = SearchValues.Create("0123456789.,:x/ ");
    private static readonly SearchValues<char> CountryLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ/,- ");

    private static readonly SearchValues<string> PrizeWords = SearchValues.Create(["festival ", "prix ", " award", "premio ", "preis ", "prize"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether some words are facts, in whole or in most of their pieces.</summary>
    public static bool AreFacts(ReadOnlySpan<char> text, TextSpan span)
    {
        using var none = new StatementList();
        return Read(text, span, none);
    }

    /// <summary>Adds the facts of some words.</summary>
    /// <returns>Whether the first piece was one.</returns>
    /// <param name="text">The whole text.</param>
    /// <param name="span">The words.</param>
    /// <param name="into">Where the statements go.</param>
    /// <param name="hasPerson">Whether a piece that looks like a person is the director: "Name, Country, 2019, 120 min".</param>
    public static bool Read(ReadOnlySpan<char> text, TextSpan span, StatementList into, bool hasPerson = false)
    {
        if (HasOwnFact(text, span) && FactLineScanner.TryRead(text, span, into, FactContext.Tail))
            return true;

        var isFirst = true;
        var isFacts = false;
        for (var start = span.Start; start < span.End;)
        {
            var end = FindStop(text, start, span.End);
            var piece = NameWords.Trim(text, TextSpan.FromBounds(start, end));
            var isFact = !piece.IsEmpty && (TryWord(text, piece, into) || TryLanguage(text, piece, into) || (HasOwnFact(text, piece) && FactLineScanner.TryRead(text, piece, into, FactContext.Tail)) || TryFactAndKind(text, piece, into) || TryCountryLetters(text, piece, into) || TryYear(text, piece, into));
            if (hasPerson && !isFact && NameWords.ArePersons(text.Slice(piece.Start, piece.Length)))
            {
                into.Add(new Statement(StatementKind.Credit, piece, new TextSpan(piece.Start, 0), Traits: StatementTraits.Multilingual));
                hasPerson = false;
            }

            isFacts |= isFact && isFirst;
            isFirst &= piece.IsEmpty;
            start = end + 1;
        }

        return isFacts;
    }

    /// <summary>"TITLE | Cuba, 1968 | 97 min.": what stands before the facts of a line, where a strong sign parts it from them and it is none itself.</summary>
    public static bool FindHead(ReadOnlySpan<char> text, TextSpan line, out TextSpan head)
    {
        var step = text[line.Start..line.End].IndexOfAny('|', '•', '·');
        head = step <= 0 ? default : NameWords.Trim(text, new TextSpan(line.Start, step));
        return !head.IsEmpty && !AreFacts(text, head) && !NameWords.ArePersons(text.Slice(head.Start, head.Length));
    }

    /// <summary>Whether a line is made of facts, piece by piece: "Iceland, Norway | 2013 | 81 min | Fiction". One piece in three may be another remark.</summary>
    public static bool IsFactLine(ReadOnlySpan<char> text, TextSpan line)
    {
        if (line.Length > 2 && text[line.Start] == '(' && text[line.End - 1] == ')')
            line = new TextSpan(line.Start + 1, line.Length - 2);

        var facts = 0;
        var others = 0;
        var hasNumber = false;
        var hasPerson = false;
        var countries = 0;
        var most = text.Slice(line.Start, line.Length).CountAny(Stops) + 1;
        // "Prix de la critique, Festival de Moscou 1973. Restauré en 2008."
        if (text.Slice(line.Start, line.Length).ContainsAny(PrizeWords))
            return false;
        if (most < 2 || IsFactAndKind(text, line))
            return IsFactAndKind(text, line) || (line.Length <= 8 && HoldsCountryLetters(text, line));

        for (var start = line.Start; start < line.End;)
        {
            var end = FindStop(text, start, line.End);
            var piece = NameWords.Trim(text, TextSpan.FromBounds(start, end));
            start = end + 1;
            if (piece.IsEmpty)
                continue;

            var words = text.Slice(piece.Start, piece.Length);
            var isNumber = FactLineScanner.MayHoldFacts(words);
            countries += CountryTable.IsCountry(words) ? 1 : 0;
            if (CountryTable.IsCountry(words) || IsLanguage(words) || FactWords.Find(words) != FactWord.None || IsShape(words) || IsCertificate(words) || IsFact(text, piece))
                facts++;
            else if (facts + others == 0 && !hasPerson && NameWords.ArePersons(words))
                hasPerson = true;
            else
                others++;

            // The pieces that are left cannot make up for it.
            if (most - others < 2 * others)
                return false;
            hasNumber |= isNumber;
        }

        // Two countries and nothing else are a line of facts without a number.
        if (countries >= 2 && countries == facts && others == 0)
            return true;

        // "Fredi M. Murer, CH 1985"
        if (hasPerson && facts == 1 && others == 0)
            return hasNumber && IsCountryAndYear(text, NameWords.Trim(text, TextSpan.FromBounds(FindStop(text, line.Start, line.End), line.End)));

        return hasNumber && facts >= 2 && facts >= 2 * others;
    }

    private static bool IsFact(ReadOnlySpan<char> text, TextSpan piece)
    {
        using var none = new StatementList();
        return FactLineScanner.TryRead(text, piece, none, FactContext.Tail) || IsFactAndKind(text, piece) || TryCountryLetters(text, piece, none) || TryYear(text, piece, none);
    }

    // "Deutschland 1930 Spielfilm"
    private static bool IsFactAndKind(ReadOnlySpan<char> text, TextSpan piece)
    {
        var words = text.Slice(piece.Start, piece.Length);
        if (words.LastIndexOf(' ') is not (> 4 and var space) || !FactLineScanner.MayHoldFacts(words[..space]) || FactWords.Find(words[(space + 1)..]) != FactWord.Genre)
            return false;

        using var none = new StatementList();
        return FactLineScanner.TryRead(text, Markup.Trim(text, new TextSpan(piece.Start, space)), none, FactContext.Tail);
    }

    private static bool TryFactAndKind(ReadOnlySpan<char> text, TextSpan piece, StatementList into)
    {
        if (piece.IsEmpty || !IsFactAndKind(text, piece))
            return false;

        var space = text.Slice(piece.Start, piece.Length).LastIndexOf(' ');
        into.Add(new Statement(StatementKind.Fact, TextSpan.FromBounds(piece.Start + space + 1, piece.End), Fact: FactKind.Genre));
        return FactLineScanner.TryRead(text, Markup.Trim(text, new TextSpan(piece.Start, space)), into, FactContext.Tail);
    }

    // A slash parts the pieces of a line where blanks stand beside it, and everywhere in a line of an Asian script; a ratio or "D/A" it does not.
    private static int FindStop(ReadOnlySpan<char> text, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var step = text[at..end].IndexOfAny(Stops);
            if (step < 0)
                return end;

            at += step;
            if (text[at] == '.' && !EndsPiece(text, start, at, end))
                at++;
            else if (text[at] is ',' && at + 1 < end && char.IsAsciiDigit(text[at + 1]) && at > start && char.IsAsciiDigit(text[at - 1]))
                at++;
            else if (text[at] == '-' && !(at > start && text[at - 1] == ' ' && at + 1 < end && text[at + 1] == ' '))
                at++;
            else if (text[at] != '/' || (at + 1 < end && (text[at + 1] is ' ' or '\u00a0' || text[at + 1] > '\u2e7f')) || (at > start && (text[at - 1] is ' ' || text[at - 1] > '\u2e7f')))
                return at;
            else
                at++;
        }

        return end;
    }

    // "Black and white. 2585 m. 94 min.": a full stop before a capital or a number, and not that of "ca." or an initial.
    private static bool EndsPiece(ReadOnlySpan<char> text, int start, int at, int end) =>
        at + 2 < end && at - start >= 4 && text[at + 1] == ' ' && (char.IsUpper(text[at + 2]) || char.IsAsciiDigit(text[at + 2])) && char.IsLetterOrDigit(text[at - 1]) && text[at - 2] is not ('.' or ' ' or 'c') | char.IsAsciiDigit(text[text[start] == ' ' ? start + 1 : start]);

    // "1.85:1", "16:9", "2.35", "1,66:1".
    private static bool IsShape(ReadOnlySpan<char> words) =>
        words.Length is >= 3 and <= 8 && char.IsAsciiDigit(words[0]) && words[0] is '1' or '2' or '4' && !words.ContainsAnyExcept(ShapeSigns) && words.ContainsAny('.', ':', ',') && words[..2] is not "20";

    private static bool IsLanguage(ReadOnlySpan<char> words)
    {
        words = WithoutIn(words);
        return LanguageTable.Match(words, out _) is > 0 and var length && (length == words.Length || FactWords.Find(words[length..]) == FactWord.Remark);
    }

    private static ReadOnlySpan<char> WithoutIn(ReadOnlySpan<char> words) =>
        words.StartsWith("in ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("en ", StringComparison.OrdinalIgnoreCase) ? words[3..].TrimStart() : words;

    /// <summary>"15", "12A", "PG", "Cert 15", "FSK 12": a classification where nothing but facts stand beside it.</summary>
    public static bool IsCertificate(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        foreach (var system in (ReadOnlySpan<string>)["cert.", "cert", "certificate", "fsk", "bbfc", "rated", "mpaa", "empfohlen ab", "frei ab", "tilladt over", "tilladt fra", "tillåten från", "från", "ab"])
        {
            if (words.Length > system.Length + 1 && words[system.Length] is ' ' or ':' && words.StartsWith(system, StringComparison.OrdinalIgnoreCase))
                return words.Length <= system.Length + 8 && (!(system is "ab" or "från" || system.Contains(' ', StringComparison.Ordinal)) || char.IsAsciiDigit(words[system.Length + 1]));
        }

        return words is "PG" or "U" or "12" or "12A" or "15" or "18" or "R18" or "PG-13" or "NC-17" or "PG13";
    }

    private static bool TryWord(ReadOnlySpan<char> text, TextSpan piece, StatementList into)
    {
        var words = text.Slice(piece.Start, piece.Length);
        if (IsCertificate(words))
        {
            // "empfohlen ab 6"
            if (words.IndexOf(" ab ") is > 0 and < 10 and var from)
                piece = TextSpan.FromBounds(piece.Start + from + 1, piece.End);
            into.Add(new Statement(StatementKind.Fact, piece, Fact: FactKind.LabelledClassification));
            return true;
        }

        if (IsShape(words))
        {
            into.Add(new Statement(StatementKind.Fact, piece, Fact: FactKind.AspectRatio));
            return true;
        }

        var word = FactWords.Find(words);

        // "V.O. Euskera", "OmU Deutsch"
        if (word == FactWord.None && words.IndexOf(' ') is > 1 and < 8 and var space && FactWords.Find(words[..space]) == FactWord.Remark)
            word = FactWord.Remark;
        var kind = word switch
        {
            FactWord.Colour => FactKind.Colour,
            FactWord.Sound => FactKind.Sound,
            FactWord.Genre => FactKind.Genre,
            FactWord.Remark => FactKind.None,
            _ => (FactKind?)null,
        };
        if (kind is null)
            return false;

        into.Add(kind == FactKind.None ? new Statement(StatementKind.LeftOut, piece) : new Statement(StatementKind.Fact, piece, Fact: kind.Value));
        return true;
    }

    // "2005年"
    private static bool TryYear(ReadOnlySpan<char> text, TextSpan piece, StatementList into)
    {
        var words = text.Slice(piece.Start, piece.Length);
        if (words.Length < 5 || words[4] != '年' || YearParser.Match(words[..4], out _) != 4 || (words.Length > 5 && words.ContainsAny('月', '日')))
            return false;

        into.Add(new Statement(StatementKind.Fact, new TextSpan(piece.Start, 4), Fact: FactKind.Years));
        return true;
    }

    // "Island" is a title as well as a country: a number must stand first, or a country alone.
    private static bool HasOwnFact(ReadOnlySpan<char> text, TextSpan piece)
    {
        var words = text.Slice(piece.Start, piece.Length);
        var stop = words.IndexOfAny("|–,/");
        var first = (stop < 0 ? words : words[..stop]).Trim();
        return FactLineScanner.MayHoldFacts(first) || CountryTable.IsCountry(first) || (first.IndexOf('-') is > 2 and var dash && CountryTable.IsCountry(first[..dash]) && CountryTable.IsCountry(first[(first.LastIndexOf('-') + 1)..])) || FormatTable.Match(words) == words.Length || (first.Contains('分') && first.ContainsAnyInRange('0', '9'));
    }

    /// <summary>Takes facts off the end of a title or a list of names and adds them.</summary>
    /// <returns>What is left.</returns>
    public static TextSpan CutTail(ReadOnlySpan<char> text, TextSpan span, StatementList into)
    {
        if (span.Length > FactLineScanner.MaximumLength || !FactLineScanner.MayHoldFacts(text.Slice(span.Start, span.Length)))
            return span;

        for (var at = span.Start + 1; at < span.End; at++)
        {
            if (!IsStop(text, at, span.End))
                continue;

            var isBracket = text[at] is '(' or '[';
            var rest = TextSpan.FromBounds(at, span.End);

            // A bare year in brackets belongs to the title's own reader.
            if (isBracket && YearParser.Match(text[(at + 1)..span.End], out _) is var year && year > 0 && at + year + 2 >= span.End)
                return span;
            if (FactLineScanner.TryRead(text, rest, into, FactContext.Tail))
                return WithoutCountryLetters(text, NameWords.Trim(text, TextSpan.FromBounds(span.Start, at)), into);
        }

        // "... u.a. | 75 min | DCP | empfohlen ab 6"
        if (text[span.Start..span.End].IndexOf('|') is > 0 and var bar)
        {
            var rest = NameWords.Trim(text, TextSpan.FromBounds(span.Start + bar, span.End));
            if (!rest.IsEmpty && IsFactLine(text, rest))
            {
                Read(text, rest, into);
                return NameWords.Trim(text, new TextSpan(span.Start, bar));
            }
        }

        return span;
    }

    // "Jane Doe, IT/FR/CH" before a year.
    private static TextSpan WithoutCountryLetters(ReadOnlySpan<char> text, TextSpan span, StatementList into)
    {
        var words = text.Slice(span.Start, span.Length);
        if (words.LastIndexOf(", ") is not (> 3 and var comma) || words[(comma + 2)..] is not { Length: >= 2 and <= 14 } letters || letters.ContainsAnyExcept(CountryLetters))
            return span;

        foreach (var range in letters.SplitAny('/', ',', '-', ' '))
        {
            if (letters[range].Length != 2)
                return span;
        }

        foreach (var range in letters.SplitAny('/', ',', '-', ' '))
            into.Add(new Statement(StatementKind.Fact, new TextSpan(span.Start + comma + 2 + range.Start.Value, range.End.Value - range.Start.Value), Fact: FactKind.Country));
        return new TextSpan(span.Start, comma);
    }

    private static bool IsStop(ReadOnlySpan<char> text, int at, int end) =>
        text[at] is ',' or ';' or '|' or '(' or '[' or '•' or '·' || (text[at] is '.' or '–' or '—' or '-' or '/' && at + 1 < end && char.IsWhiteSpace(text[at + 1]));

    private static bool TryLanguage(ReadOnlySpan<char> text, TextSpan piece, StatementList into)
    {
        var words = text.Slice(piece.Start, piece.Length);
        if (CountryTable.IsCountry(words) || !IsLanguage(words))
            return false;

        var bare = WithoutIn(words);
        into.Add(new Statement(StatementKind.Fact, new TextSpan(piece.End - bare.Length, LanguageTable.Match(bare, out _)), Fact: FactKind.Language));
        return true;
    }

    internal static bool IsCountryAndYear(ReadOnlySpan<char> text, TextSpan piece)
    {
        var words = text.Slice(piece.Start, piece.Length);
        return words.LastIndexOf(' ') is > 0 and var space && YearParser.Match(words[(space + 1)..], out _) == words.Length - space - 1 && (CountryTable.Match(words, out _) > 0 || HoldsCountryLetters(text, piece));
    }

    private static bool HoldsCountryLetters(ReadOnlySpan<char> text, TextSpan piece)
    {
        using var none = new StatementList();
        return TryCountryLetters(text, piece, none);
    }

    // "A 2021", "D/CH 2004": the letters cars carry.
    private static bool TryCountryLetters(ReadOnlySpan<char> text, TextSpan piece, StatementList into)
    {
        var words = text.Slice(piece.Start, piece.Length);
        var space = words.LastIndexOf(' ');
        if (space is < 1 or > 12 || YearParser.Match(words[(space + 1)..], out _) != words.Length - space - 1 || words[..space].ContainsAnyExcept(CountryLetters))
            return false;

        for (var start = 0; start < space;)
        {
            var step = words[start..space].IndexOfAny("/,- ");
            var end = step < 0 ? space : start + step;
            if (end > start)
                into.Add(new Statement(StatementKind.Fact, TextSpan.FromBounds(piece.Start + start, piece.Start + end), Fact: FactKind.Country));
            start = end + 1;
        }

        into.Add(new Statement(StatementKind.Fact, TextSpan.FromBounds(piece.Start + space + 1, piece.End), Fact: FactKind.Years));
        return true;
    }
}
