using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.Prose;

/// <content>The pass over the words: which pattern looks where.</content>
internal sealed partial class ProseReader
{
    private void Scan()
    {
        MarkQuotations();
        for (var i = 0; i < _page.Count; i++)
        {
            var token = _page[i];
            if (token.IsHandled)
                continue;

            switch (token.Kind)
            {
                case ProseTokenKind.Open:
                    ReadBracket(i);
                    break;
                case ProseTokenKind.Word:
                    ReadWord(i, token);
                    break;
                case ProseTokenKind.Number or ProseTokenKind.Stars:
                    ReadNumber(i);
                    break;
                case ProseTokenKind.Colon when _page.IsNameWord(i + 1):
                    ReadRunIn(i);
                    break;
                case ProseTokenKind.Stop:
                    ReadClosingVerdict(i);
                    break;
            }
        }

        ResolveBrackets();
    }

    private void ReadWord(int i, in ProseToken token)
    {
        if (token.IsGenitive)
            ReadGenitive(i);

        // "PG-13, 2 hrs 8 mins.", "Three and a half stars out of four."
        if (token.IsUpper && token.End - token.Start <= 5 && (token.Is(ProseTokenTraits.AllCaps) || token.Is(ProseWord.Numeral)))
            ReadNumber(i);
        if (token.Word == ProseWord.None)
            return;

        if (token.Is(ProseWord.Plays))
            ReadPlays(i);
        else if (token.Is(ProseWord.PlayedBy))
            ReadPlayedBy(i);
        if (token.Is(ProseWord.CrewNoun))
            ReadCrewNoun(i);
        if (token.Is(ProseWord.LineLabel))
            ReadVerdict(i);
        if (token.Is(ProseWord.Determiner))
            ReadDeterminer(i);

        if (token.Is(ProseWord.CrewThing) && !token.Is(ProseWord.FilmNoun) && _page.Is(i + 1, "from"))
            ReadThingFrom(i);

        // Most words of a sentence call for nothing.
        if (!token.Is(ProseWord.Signal))
            return;

        switch (_page.English(i))
        {
            case "as":
                ReadAs(i);
                break;
            case "As":
                ReadLeadingAs(i);
                break;
            case "whom":
                ReadWhom(i);
                break;
            case "by" or "By":
                ReadBy(i);
                break;
            case "role" or "part" or "portrayal" when _page.Is(i + 1, "of"):
                if (_page.Is(i - 1, "the") && _page.StartsSentence(i - 1))
                    ReadRoleOf(i);
                else if (_page.Is(i - 2, "in") && _page.StartsSentence(i - 2))
                    ReadLeadingAs(i + 1);
                else
                    ReadAs(i + 1);
                break;
            case "role" when _page.Is(i - 1, "title"):
                ReadTitleRole(i);
                break;
            case "role" or "part":
                ReadTheRole(i);
                break;
            case "brings" or "bring":
                ReadBrings(i);
                break;
            case "voice" or "voices":
                ReadVoice(i);
                break;
            case "star" or "co-star" or "feature" or "co-stars":
                ReadStar(i);
                break;
            case "play" when _page.IsNameWord(i - 1) || _page.Is(i - 2, "born"):
                ReadPlays(i);
                break;
            case "turns" or "turn" or "performances" or "performance" or "cameos" or "cameo" or "appearance" or "appearances" or "cast" or "ensemble":
                ReadCastPhrase(i);
                break;
            case "starring" or "Starring" or "stars" or "starred" or "featuring" or "co-starring":
                ReadStarring(i);
                break;
            case "directed" or "directs" or "wrote" or "writes" or "co-wrote" or "produced" or "shot" or "edited" or "photographed" or "scored" or "composed" or "made" or "makes" or "adapts" or "adapted" or "penned" or "pens" or "contributes" or "contributed" or "provides" or "provide" or "photographs" or "lensed" or "provided" or "supplies" or "supplied" or "did" or "edits" when !_page.Is(i + 1, "by"):
                ReadActive(i);
                if (_page.Is(i, "makes"))
                    ReadMakes(i);
                else if (_page.Is(i, "wrote") || _page.Is(i, "writes") || _page.Is(i, "co-wrote"))
                    ReadWrittenWith(i);
                break;
            case "whose" when _page[i - 1].Kind == ProseTokenKind.Comma:
                ReadWhose(i);
                break;
            case "written" when _page.Is(i + 1, "with") || _page.Is(i + 1, "it") || _page.Is(i + 2, "script") || _page.Is(i + 2, "screenplay"):
                ReadWrittenWith(i);
                break;
            case "production" when _page.IsNameWord(i - 1):
                ReadProduction(i);
                break;
            case "association" or "co-production" when _page.Is(i + 1, "with"):
                ReadAssociation(i);
                break;
            case "debut":
                ReadDebut(i);
                break;
            case "does" when _page.IsNameWord(i - 1) || _page[i - 1].Kind == ProseTokenKind.Close:
                ReadDoes(i);
                break;
            case "releases" when _page.Is(i + 1, "in") || _page.Is(i + 1, "on"):
                ReadRelease(i);
                break;
            case "camera" or "Camera" or "casting" or "music" or "Music" or "sound" or "editing" or "sets" or "story" or "screenplay" or "Screenplay" when IsTail(i):
                ReadNames(i + 2, new TokenRun(i, i), MostNames);
                break;
            case "gives" or "lends" or "invests" or "imbues" or "inhabits" or "humanises" or "humanizes":
                ReadMakes(i);
                break;
            case "given" or "lent" or "afforded":
                ReadGiven(i);
                break;
            case "rated" or "Rated" or "Cert" or "cert" or "certificate" or "Certificate":
                ReadClassification(i);
                break;
            case "is":
                ReadIs(i);
                break;
            case "are" when _page.IsNameWord(i - 1):
                ReadAre(i);
                break;
            case "has" or "casts" or "pairs" or "finds" or "teams" when _films.IsTitleEnd(i - 1) || _page[i - 1].Kind == ProseTokenKind.QuoteClose && _films.IsTitleEnd(i - 2):
                ReadTitleHas(i);
                break;
            case "with" or "With":
                ReadWith(i);
                break;
            case "running" or "Running" or "runtime" or "Runtime" or "runs" or "Runs" or "clocks":
                ReadRuntime(i);
                break;
            case "co-writing" or "co-written" when _page.Is(i + 1, "with"):
                ReadNames(i + 2, new TokenRun(i, i + 1), 2);
                break;
            case "producing" when _page.Is(i - 1, "executive"):
                ReadNamesBefore(i - 2, new TokenRun(i - 1, i));
                break;
            case "released" or "Released":
                ReadRelease(i);
                break;
            case "DVD" or "Blu-ray":
                ReadFormat(i);
                break;
            case "present" or "presents" or "Present" or "Presents":
                ReadPresented(i);
                break;
        }
    }
}
