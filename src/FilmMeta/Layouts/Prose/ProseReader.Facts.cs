using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.Prose;

/// <summary>Classification, scores and verdict.</summary>
internal sealed partial class ProseReader
{
    private const int LongestFact = 300;

    // "rated 15 for strong language", "Cert 12A"
    private void ReadClassification(int i)
    {
        var before = _found.Count;
        ReadFactSentence(i);
        if (_found.Count > before)
            return;

        var start = _page[i].Start;
        if (_page.Is(i - 1, "not") || _page.Is(i - 1, "Not"))
            start = _page[i - 1].Start;

        var text = _page.Text.AsSpan(start, Math.Min(LongestFact, _page.Text.Length - start));
        if (ClassificationParser.Match(text, out _) is > 0 and var length)
            AddFact(FactKind.Classification, new TextSpan(start, length), i);
    }

    // "★★★★", "4/5", "8.5 out of 10", "3 Stars"
    private void ReadNumber(int i)
    {
        // "The Grand Budapest Hotel is a 2014 comedy"
        if (ProseHeading.IsYear(_page, i) && _page.Is(i - 1, "a") && (_page.Is(i - 2, "is") || _page.Is(i - 2, "was")) && _films.IsTitleEnd(i - 3))
        {
            AddFact(FactKind.Years, _page[i].Span, i);
            return;
        }

        var start = _page[i].Start;
        var text = _page.Text.AsSpan(start, Math.Min(40, _page.Text.Length - start));
        var length = ScoreParser.Match(text, out _);
        if (length == 0 || !IsScorePlace(i, start + length))
        {
            ReadFactSentence(i);
            return;
        }

        AddFact(FactKind.Score, new TextSpan(start, length), i);
    }

    /// <summary>Whether a score stands alone, or behind its label: nobody rates in the middle of a sentence.</summary>
    private bool IsScorePlace(int i, int end)
    {
        var before = _page[i - 1];
        var isLabelled = before.Kind == ProseTokenKind.Colon || before.Is(ProseWord.LineLabel) || _page.Is(i - 1, "rating") || _page.Is(i - 1, "score") || before.Kind is ProseTokenKind.Dash || ((_page.Is(i - 1, "it") || _page.Is(i - 1, "film")) && (IsGive(i - 2) || IsGive(i - 3)));
        var startsLine = i == 0 || before.IsBreak || before.Kind == ProseTokenKind.Open;
        var next = i + 1;
        while (next < _page.Count && _page[next].Start < end)
            next++;

        // "Rating: 4.5 out of 5 goldfish bowls"
        for (var last = next + 3; isLabelled && next < last && _page.IsLower(next) && !_page[next].Is(ProseWord.Function); next++)
        {
        }

        var endsLine = _page[next].IsBreak || (_page[next].Kind is ProseTokenKind.Stop or ProseTokenKind.Close or ProseTokenKind.Comma && (isLabelled || startsLine || _page[next + 1].IsBreak));
        return endsLine && (isLabelled || startsLine || before.Kind is ProseTokenKind.Stop or ProseTokenKind.Bar || _page[i].Kind == ProseTokenKind.Stars) && !IsNoVote(next);
    }

    private bool IsGive(int token) => _page.Is(token, "gives") || _page.Is(token, "give") || _page.Is(token, "gave") || _page.Is(token, "giving") || _page.Is(token, "rate") || _page.Is(token, "rates");

    // "0 (0 votes)" is a form nobody filled in.
    private bool IsNoVote(int token) => _page[token].Kind == ProseTokenKind.Open && _page.Is(token + 2, "votes");

    // "released in theatres on July 21, 2023": the year of a film whose year nothing else gives.
    private void ReadRelease(int i)
    {
        var isDate = false;
        for (var at = i + 1; at < i + 24; at++)
        {
            var token = _page[at];
            if (token.IsBreak || token.Kind == ProseTokenKind.Stop)
                return;

            isDate |= token.Kind == ProseTokenKind.Word && token.IsUpper && DateParser.Match(_page.Text.AsSpan(token.Start, Math.Min(30, _page.Text.Length - token.Start)), out _) > 0;
            if (!isDate || !ProseHeading.IsYear(_page, at))
                continue;

            AddFact(FactKind.Years, token.Span, i);
            return;
        }
    }

    // "Camera, Patrick Orth; editor, X; casting, Y": the tail of a trade paper.
    private bool IsTail(int i) => _page[i + 1].Kind == ProseTokenKind.Comma && (_page[i - 1].Kind is ProseTokenKind.Semicolon or ProseTokenKind.Stop || _page[i - 1].IsBreak) && _page.IsFullName(_page.NameFrom(i + 2));

    // "Character designs: Hisashi Eguchi."
    private void ReadRunIn(int colon)
    {
        const int Longest = 4;
        var first = colon;
        while (first > colon - Longest && _page[first - 1].Kind == ProseTokenKind.Word)
            first--;

        var label = new TokenRun(first, colon - 1);
        if (label.IsEmpty || !_page.StartsSentence(first) || _page[first].IsHandled || !_page[first].IsUpper || _page[label.Last].IsGenitive || _page[label.Last].Is(ProseWord.CrewNoun) || _page.Is(label.Last, "hosts") || _page.Is(label.Last, "host") || _page.Is(label.Last, "words") || _page.Is(label.Last, "text"))
            return;
        if (_page.NameFrom(colon + 1) is var name && _page.IsFullName(name) && PrintedLabel.Read(_page.Slice(label)) is { IsKnown: true, Roles.Count: > 0 })
            ReadNames(colon + 1, label, MostNames);
    }

    // "Running time: 137 minutes"
    private void ReadRuntime(int i)
    {
        var isVerb = _page.Is(i, "runs") || _page.Is(i, "clocks");
        var at = _page.Is(i + 1, "time") ? i + 2 : i + 1;
        while (at < i + 6 && (_page.Is(at, "of") || _page.Is(at, "the") || _page.Is(at, "film") || _page.Is(at, "is") || (isVerb && (_page.Is(at, "for") || _page.Is(at, "in") || _page.Is(at, "at") || _page.Is(at, "to") || _page.Is(at, "a"))) || _page[at].Kind is ProseTokenKind.Colon or ProseTokenKind.Dash))
            at++;
        if (_page[at].Kind != ProseTokenKind.Number || (at == i + 1 && !isVerb && !_page.Is(i, "runtime")))
            return;

        var start = _page[at].Start;
        if (RuntimeParser.Match(_page.Text.AsSpan(start, Math.Min(30, _page.Text.Length - start)), out _) is > 0 and var length)
            AddFact(FactKind.Runtime, new TextSpan(start, length), i);
    }

    /// <summary>A sentence of facts alone: "93 minutes.", "PG-13, 2 hrs 8 mins.", "Rated R, 110 minutes."</summary>
    private void ReadFactSentence(int i)
    {
        const int Longest = 14;
        if (i > 0 && !_page[i - 1].IsBreak && _page[i - 1].Kind is not (ProseTokenKind.Stop or ProseTokenKind.Stars))
            return;

        // "107 minutes, and not one of them too long"
        if (i + 2 < _page.Count && _page[i].Kind == ProseTokenKind.Number && _page[i + 2].Kind == ProseTokenKind.Comma && (_page.Is(i + 1, "minutes") || _page.Is(i + 1, "mins")) && _page.Slice(i) is [_, _, _] or [>= '6', _])
        {
            AddFact(FactKind.Runtime, TextSpan.FromBounds(_page[i].Start, _page[i + 1].End), i);
            return;
        }

        var end = i;
        while (end < i + Longest && !_page[end].IsBreak && _page[end].Kind is not (ProseTokenKind.Stop or ProseTokenKind.Open))
            end++;
        if (_page[end].Kind != ProseTokenKind.Stop && !_page[end].IsBreak || end == i)
            return;

        // "12. The cut was made before the release": a note.
        if (end == i + 1 && _page[end].Kind == ProseTokenKind.Stop && !_page[end + 1].IsBreak && (i == 0 || _page[i - 1].IsBreak))
            return;

        List<(FactKind Kind, TextSpan Span)>? facts = null;
        if (!ProseHeading.ReadFacts(_page, new TokenRun(i, end - 1), ref facts) || facts is null)
            return;

        foreach (var (kind, span) in facts)
        {
            if (kind is FactKind.Runtime or FactKind.Classification)
                AddFact(kind, span, i);
        }
    }

    // "The film is available on DVD"
    private void ReadFormat(int i)
    {
        if (_page.Is(i - 1, "on") && (_page.Is(i - 2, "available") || _page.Is(i - 2, "out") || _page.Is(i - 2, "released")))
            AddFact(FactKind.Format, _page[i].Span, i);
    }

    /// <summary>A verdict that closes a paragraph: "Well worth seeing."</summary>
    private void ReadClosingVerdict(int stop)
    {
        if (!_page[stop + 1].IsBreak && _page[stop + 1].Kind != ProseTokenKind.Open)
            return;

        var first = stop;
        var isVerdict = false;
        while (first > stop - 5 && _page[first - 1] is { Kind: ProseTokenKind.Word } word && word.Is(ProseWord.Verdict | ProseWord.VerdictFiller))
        {
            isVerdict |= word.Is(ProseWord.Verdict);
            first--;
        }

        if (isVerdict && first > 0 && _page[first - 1].Kind == ProseTokenKind.Stop && _page[first].IsUpper)
            AddFact(FactKind.Verdict, _page.Span(new TokenRun(first, stop - 1)), stop);
    }

    // "Verdict: Sweet and sour"
    private void ReadVerdict(int i)
    {
        if (!(_page[i - 1].IsBreak || i == 0 || _page.Is(i - 1, "the") || _page.Is(i - 1, "our")) || _page[i + 1].Kind is not (ProseTokenKind.Colon or ProseTokenKind.Dash))
            return;

        var last = i + 2;
        while (last < i + 30 && !_page[last].IsBreak)
            last++;
        if (!_page[last].IsBreak || last == i + 2)
            return;

        var words = new TokenRun(i + 2, last - 1);
        if (_page[words.Last].Kind == ProseTokenKind.Stop && words.Count > 1)
            words = words with { Last = words.Last - 1 };
        if (_page[words.First].Kind is ProseTokenKind.Number or ProseTokenKind.Stars)
            return;

        AddFact(FactKind.Verdict, _page.Span(words), i);
    }
}
