using System.Buffers;
using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>Reads facts that stand without labels beside a title or a name, piece by piece.</summary>
internal static class FactPieces
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("|,•–—");
    private static readonly SearchValues<char> CountryLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ/,- ");

    /// <summary>Whether some words are facts, in whole or in most of their pieces.</summary>
    public static bool AreFacts(ReadOnlySpan<char> text, TextSpan span)
    {
        using var none = new StatementList();
        return Read(text, span, none);
    }

    /// <summary>Adds the facts of some words.</summary>
    /// <returns>Whether the first piece was one.</returns>
    public static bool Read(ReadOnlySpan<char> text, TextSpan span, StatementList into)
    {
        if (HasOwnFact(text, span) && FactLineScanner.TryRead(text, span, into, FactContext.Tail))
            return true;

        var isFirst = true;
        var isFacts = false;
        for (var start = span.Start; start < span.End;)
        {
            var step = text[start..span.End].IndexOfAny(Stops);
            var end = step < 0 ? span.End : start + step;
            var piece = NameWords.Trim(text, TextSpan.FromBounds(start, end));
            var isFact = !piece.IsEmpty && (TryLanguage(text, piece, into) || (HasOwnFact(text, piece) && FactLineScanner.TryRead(text, piece, into, FactContext.Tail)) || TryCountryLetters(text, piece, into));
            isFacts |= isFact && isFirst;
            isFirst &= piece.IsEmpty;
            start = end + 1;
        }

        return isFacts;
    }

    /// <summary>Whether a line is made of facts, piece by piece: "Iceland, Norway | 2013 | 81 min | Fiction". One piece in three may be another remark.</summary>
    public static bool IsFactLine(ReadOnlySpan<char> text, TextSpan line)
    {
        var facts = 0;
        var others = 0;
        var hasNumber = false;
        var most = text.Slice(line.Start, line.Length).CountAny(Stops) + 1;
        if (most < 2)
            return false;

        for (var start = line.Start; start < line.End;)
        {
            var step = text[start..line.End].IndexOfAny(Stops);
            var end = step < 0 ? line.End : start + step;
            var piece = NameWords.Trim(text, TextSpan.FromBounds(start, end));
            start = end + 1;
            if (piece.IsEmpty)
                continue;

            var words = text.Slice(piece.Start, piece.Length);
            var isNumber = FactLineScanner.MayHoldFacts(words);
            if (CountryTable.IsCountry(words) || LanguageTable.Match(words, out _) == words.Length || IsFact(text, piece))
                facts++;
            else
                others++;

            // The pieces that are left cannot make up for it.
            if (most - others < 2 * others)
                return false;
            hasNumber |= isNumber;
        }

        return hasNumber && facts >= 2 && facts >= 2 * others;
    }

    private static bool IsFact(ReadOnlySpan<char> text, TextSpan piece)
    {
        using var none = new StatementList();
        return FactLineScanner.TryRead(text, piece, none, FactContext.Tail);
    }

    // "Island" is a title as well as a country: a number must stand first, or a country alone.
    private static bool HasOwnFact(ReadOnlySpan<char> text, TextSpan piece)
    {
        var words = text.Slice(piece.Start, piece.Length);
        var stop = words.IndexOfAny('|', '–', ',');
        var first = (stop < 0 ? words : words[..stop]).Trim();
        return FactLineScanner.MayHoldFacts(first) || CountryTable.IsCountry(first);
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
                return NameWords.Trim(text, TextSpan.FromBounds(span.Start, at));
        }

        return span;
    }

    private static bool IsStop(ReadOnlySpan<char> text, int at, int end) =>
        text[at] is ',' or ';' or '|' or '(' or '[' or '•' or '·' || (text[at] is '.' or '–' or '—' or '-' or '/' && at + 1 < end && char.IsWhiteSpace(text[at + 1]));

    private static bool TryLanguage(ReadOnlySpan<char> text, TextSpan piece, StatementList into)
    {
        var words = text.Slice(piece.Start, piece.Length);
        if (CountryTable.IsCountry(words) || LanguageTable.Match(words, out _) != words.Length)
            return false;

        into.Add(new Statement(StatementKind.Fact, piece, Fact: FactKind.Language));
        return true;
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
