using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.Prose;

/// <summary>The facts in brackets behind a title, and in sentences of facts alone.</summary>
internal readonly partial struct ProseHeading
{
    /// <summary>Year, classification, where it is shown; whether it shows that a title stands before it.</summary>
    public static bool ReadBracket(ProsePage page, TokenRun inner, ref List<(FactKind Kind, TextSpan Span)>? facts) => Read(page, inner, ref facts, out _);

    /// <summary>The same for a sentence in which nothing else stands.</summary>
    public static bool ReadFacts(ProsePage page, TokenRun inner, ref List<(FactKind Kind, TextSpan Span)>? facts) => Read(page, inner, ref facts, out var isWhole) && isWhole;

    private static bool Read(ProsePage page, TokenRun inner, ref List<(FactKind Kind, TextSpan Span)>? facts, out bool isWhole)
    {
        isWhole = true;
        var isCertain = false;
        var start = inner.First;
        for (var i = inner.First; i <= inner.Last + 1; i++)
        {
            if (i <= inner.Last && page[i].Kind is not (ProseTokenKind.Comma or ProseTokenKind.Slash or ProseTokenKind.Semicolon or ProseTokenKind.Bar or ProseTokenKind.Dash) && !IsDot(page, i))
                continue;

            var piece = new TokenRun(start, i - 1);
            start = i + 1;
            if (piece.IsEmpty)
                continue;

            var words = page.Slice(piece);
            if (piece.Count > 1 && IsYear(page, piece.Last) && CountryTable.Match(words, out _) is > 0 and var country && words[country..].Trim().Length == 4)
            {
                // "USA 2018"
                (facts ??= []).Add((FactKind.Country, new TextSpan(page[piece.First].Start, country)));
                facts.Add((FactKind.Years, page[piece.Last].Span));
            }
            else if (piece.Count == 1 && IsYear(page, piece.First))
            {
                (facts ??= []).Add((FactKind.Years, page.Span(piece)));
            }
            else if (RuntimeParser.Match(words, out _) == words.Length)
            {
                (facts ??= []).Add((FactKind.Runtime, page.Span(piece)));
            }
            else if (CountryTable.Match(words, out _) == words.Length)
            {
                (facts ??= []).Add((FactKind.Country, page.Span(piece)));
            }
            else if (piece.Count == 1 && words.Contains('-') && AddCountries(page[piece.First].Start, words, ref facts))
            {
                isCertain = true;
                continue;
            }
            else if (ClassificationParser.Match(words, out _, allowBare: true) == words.Length)
            {
                (facts ??= []).Add((FactKind.Classification, page.Span(piece)));
            }
            else if (!IsPlace(page, piece))
            {
                isWhole = false;
                continue;
            }

            isCertain = true;
        }

        return isCertain;
    }

    // "Germany-Austria-Romania"
    private static bool AddCountries(int start, ReadOnlySpan<char> words, ref List<(FactKind Kind, TextSpan Span)>? facts)
    {
        foreach (var range in words.Split('-'))
        {
            if (CountryTable.Match(words[range], out _) is var length && (length == 0 || length != words[range].Length))
                return false;
        }

        foreach (var range in words.Split('-'))
            (facts ??= []).Add((FactKind.Country, TextSpan.FromBounds(start + range.Start.Value, start + range.End.Value)));

        return true;
    }

    // "2014 · PG · 93 minutes"
    private static bool IsDot(ProsePage page, int token) => page[token].Kind == ProseTokenKind.Other && page.Slice(token) is "·" or "•" or "∙" or "●";

    private static bool IsPlace(ProsePage page, TokenRun piece)
    {
        for (var i = piece.First; i <= piece.Last; i++)
        {
            foreach (var place in Places)
            {
                if (page.Is(i, place))
                    return true;
            }
        }

        return false;
    }

    public static bool IsYear(ProsePage page, int token) =>
        page[token].Kind == ProseTokenKind.Number && page.Slice(token) is { Length: 4 } digits && digits[0] is '1' or '2' && int.TryParse(page.Slice(token), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) && year is >= 1890 and <= 2100;
}
