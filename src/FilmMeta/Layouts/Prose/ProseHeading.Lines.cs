using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.Prose;

/// <content>What stands where in a line.</content>
internal readonly partial struct ProseHeading
{
    private static int LastSeparator(ProsePage page, TokenRun line)
    {
        for (var i = line.Last - 1; i > line.First; i--)
        {
            if (page[i].Kind is ProseTokenKind.Dash or ProseTokenKind.Bar or ProseTokenKind.Colon)
                return i;
        }

        return -1;
    }

    // "The Wife (USA 2018) – a headline"
    private static TokenRun WithoutTail(ProsePage page, TokenRun run, ref List<(FactKind Kind, TextSpan Span)>? facts)
    {
        var dash = FirstDash(page, run);
        if (dash > 0)
            run = run with { Last = dash - 1 };

        for (var i = run.First + 1; i <= run.Last; i++)
        {
            if (page[i].Kind != ProseTokenKind.Open)
                continue;

            var close = i + 1;
            while (close <= run.Last && page[close].Kind != ProseTokenKind.Close)
                close++;

            ReadBracket(page, new TokenRun(i + 1, close - 1), ref facts);
            return run with { Last = i - 1 };
        }

        return run;
    }

    // "look at": both words, the second behind the first.
    private static int LeadEnd(ProsePage page, TokenRun line, string lead)
    {
        var space = lead.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0)
            return -1;

        for (var i = line.First; i < line.Last; i++)
        {
            if (page[i].End - page[i].Start == space && page.Slice(i).Equals(lead.AsSpan(0, space), StringComparison.OrdinalIgnoreCase) && page.Slice(i + 1).Equals(lead.AsSpan(space + 1), StringComparison.OrdinalIgnoreCase))
                return i + 2;
        }

        return -1;
    }

    private static int FirstSeparator(ProsePage page, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (page[i].Kind is ProseTokenKind.Colon or ProseTokenKind.Dash or ProseTokenKind.Bar)
                return i;
        }

        return -1;
    }

    private static int FirstOf(ProsePage page, TokenRun run, ProseTokenKind kind)
    {
        for (var i = run.First; i <= run.Last; i++)
        {
            if (page[i].Kind == kind)
                return i;
        }

        return -1;
    }

    private static int LastClose(ProsePage page, TokenRun line)
    {
        var at = line.Last;
        while (at > line.First && page[at].Kind != ProseTokenKind.Close)
            at--;

        return at > line.First + 1 ? at : -1;
    }

    private static int FirstDash(ProsePage page, TokenRun run)
    {
        for (var i = run.First + 1; i <= run.Last; i++)
        {
            if (page[i].Kind is ProseTokenKind.Dash or ProseTokenKind.Bar)
                return i;
        }

        return -1;
    }

    private static bool HasReviewWord(ProsePage page, TokenRun line)
    {
        for (var i = line.First; i <= line.Last; i++)
        {
            if (page[i].Is(ProseWord.FilmWord | ProseWord.FilmNoun) || page.Is(i, "thoughts") || page.Is(i, "look"))
                return true;
        }

        return false;
    }

    private static int FindOpen(ProsePage page, TokenRun line)
    {
        for (var i = line.Last - 1; i > line.First; i--)
        {
            if (page[i].Kind == ProseTokenKind.Open)
                return i;
        }

        return -1;
    }

    private static bool EndsAsSentence(ProsePage page, TokenRun line) => page[line.Last].Kind == ProseTokenKind.Stop && line.Count > 1 && page.Slice(line.Last) is "." || page[line.Last].Kind is ProseTokenKind.Comma or ProseTokenKind.Semicolon or ProseTokenKind.Colon;

    private static TokenRun Trim(ProsePage page, TokenRun run)
    {
        while (!run.IsEmpty && page[run.First].Kind is ProseTokenKind.Dash or ProseTokenKind.Colon or ProseTokenKind.Stop or ProseTokenKind.Bar or ProseTokenKind.QuoteOpen or ProseTokenKind.Other or ProseTokenKind.Stars)
            run = run with { First = run.First + 1 };
        while (!run.IsEmpty && page[run.Last].Kind is ProseTokenKind.Dash or ProseTokenKind.Colon or ProseTokenKind.Bar or ProseTokenKind.QuoteClose or ProseTokenKind.Other or ProseTokenKind.Comma or ProseTokenKind.Stars)
            run = run with { Last = run.Last - 1 };

        return run;
    }

    /// <summary>Whether all words but the small ones have a capital, as in a title.</summary>
    public static bool IsTitleCase(ProsePage page, TokenRun run)
    {
        if (!page[run.First].IsUpper || page[run.First].Kind is not (ProseTokenKind.Word or ProseTokenKind.Number))
            return false;

        var lower = 0;
        for (var i = run.First; i <= run.Last; i++)
        {
            if (page[i].Kind is ProseTokenKind.Open or ProseTokenKind.Close or ProseTokenKind.Stars or ProseTokenKind.Semicolon)
                return false;
            if (page.IsLower(i) && !page[i].Is(ProseWord.Function | ProseWord.Particle))
                lower++;
        }

        return lower == 0;
    }
}
