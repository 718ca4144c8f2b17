using System.Buffers;
using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>Finds the title of a film: the labelled one, or the line above its fields that looks most like one.</summary>
internal sealed partial class FilmTitles(string source, StatementList into, List<SheetItem> items)
{
    private const int LongestTitle = 110;
    private const int Reach = 40;

    private static readonly SearchValues<char> CrumbSigns = SearchValues.Create(">»›&");
    private static readonly string[] Presenting = ["presents", "present", "présente", "présentent", "präsentiert", "präsentieren", "presenta", "presentan", "presentano", "apresenta", "apresentam"];
    private readonly List<(TextSpan Title, FactKind Kind)> _others = [];
    private int _heading = -1;
    private bool _isLabelled;

    private ReadOnlySpan<char> Source => source;

    /// <summary>Whether a film was begun whose title is not known.</summary>
    public bool IsUntitled => _heading >= 0 && into[_heading].Text.IsEmpty;

    /// <summary>Whether a line between two items can be a title.</summary>
    public bool HasCandidate(int from, int to)
    {
        for (var i = Math.Max(from, to - Reach); i < to; i++)
        {
            if (ScoreOf(items[i]) > 0)
                return true;
        }

        return false;
    }

    /// <summary>Begins a film whose fields start at an item.</summary>
    public void Open(int from, int to)
    {
        var best = -1;
        var bestScore = 0;
        for (var i = Math.Max(from, to - Reach); i < to; i++)
        {
            var score = IsPresenter(i) || IsDirectorLine(i) ? 0 : ScoreOf(items[i]);

            // Right above the fields is the place of a title; a line in bold may have a blank one below it.
            if (score > 0 && i == to - 1)
                score += 2;
            else if (score > 0 && i == to - 2 && items[to - 1].Kind == ItemKind.Blank && IsBold(items[i]))
                score += 3;

            if (i == from && score > 1 && (items[i].Traits & (ItemTraits.Head | ItemTraits.Heading)) == 0 && IsBody(Source.Slice(items[i].Text.Start, items[i].Text.Length)))
                score = 1;
            if (score > 0 && score >= bestScore)
                (best, bestScore) = (i, score);
            else if (bestScore == 0 && (IsAloneWithColon(i) || (i == from && items[i].Kind == ItemKind.Text && IsYear(Source.Slice(items[i].Text.Start, items[i].Text.Length)))))
                (best, bestScore) = (i, 1);
        }

        if (best > from && IsSecondTitle(from, best))
            best--;

        var above = 0;
        var director = best >= 0 && IsNameBelowTitle(from, best, out above) ? best : -1;
        best = director >= 0 ? above : best;
        if (director < 0 && best > from && IsNameAboveTitle(from, best, out above))
            director = above;
        if (director < 0 && best >= 0 && to - 1 > best && IsDirectorLine(to - 1))
            director = to - 1;
        _heading = into.Count;
        _isLabelled = false;
        into.Add(new Statement(StatementKind.Heading, default));
        if (best >= 0)
            ReadTitle(SpanOf(items[best]));
        if (director >= 0)
            into.Add(new Statement(StatementKind.Credit, items[director].Text, new TextSpan(items[director].Text.Start, 0), Traits: StatementTraits.Multilingual));
        var hasYear = false;
        for (var i = Math.Max(from, to - Reach); i < to; i++)
        {
            // A line with nothing but the year.
            if (!hasYear && i > best && best >= 0 && items[i].Kind == ItemKind.Text && items[i].Text.Length is >= 4 and <= 6 && YearParser.Match(Source.Slice(items[i].Text.Start, items[i].Text.Length).Trim("()"), out _) == 4)
            {
                hasYear = true;
                into.Add(new Statement(StatementKind.Fact, Markup.Trim(Source, items[i].Text.Length == 6 ? new TextSpan(items[i].Text.Start + 1, 4) : items[i].Text), Fact: FactKind.Years));
            }

            // "United Kingdom", right above other facts.
            if (i > best && best >= 0 && i > to - 4 && items[i].Kind == ItemKind.Text && items[i].Text.Length is > 3 and < 30 && CountryTable.IsCountry(Source.Slice(items[i].Text.Start, items[i].Text.Length)))
                into.Add(new Statement(StatementKind.Fact, items[i].Text, Fact: FactKind.Country));
            if (i != best && items[i].Traits.HasFlag(ItemTraits.Head))
                FactPieces.Read(Source, items[i].Text, into);
            else if (i > best && best >= 0 && i != director && items[i].Kind == ItemKind.Text && IsBy(Source.Slice(items[i].Text.Start, items[i].Text.Length)))
                AddBy(items[i].Text);
            else if (i != best && items[i].Kind == ItemKind.Text && IsPresenter(i))
                into.Add(new Statement(StatementKind.RunningPhrase, TextSpan.FromBounds(items[i].Text.Start, items[i + 1].Text.End)));
            else if (i != best && items[i].Kind == ItemKind.Text && FindPartner(Source.Slice(items[i].Text.Start, items[i].Text.Length)) is > 0 and var with)
                into.Add(new Statement(StatementKind.Credit, TextSpan.FromBounds(items[i].Text.Start + with, items[i].Text.End), new TextSpan(items[i].Text.Start, with - 1), Traits: StatementTraits.Multilingual));
            else if (items[i].Kind == ItemKind.Text && IsPresented(Source.Slice(items[i].Text.Start, items[i].Text.Length)))
                into.Add(new Statement(StatementKind.RunningPhrase, items[i].Text));
        }
    }

    /// <summary>Gives a film that was begun without a title the one that stands between two items.</summary>
    public void Retitle(int from, int to)
    {
        if (_heading < 0 || !into[_heading].Text.IsEmpty)
            return;

        // Of several below each other the first is the title.
        var best = -1;
        var bestScore = 0;
        for (var i = Math.Max(from, to - Reach); i < to; i++)
        {
            if (items[i].Kind == ItemKind.Text && IsPresenter(i))
            {
                into.Add(new Statement(StatementKind.RunningPhrase, TextSpan.FromBounds(items[i].Text.Start, items[++i].Text.End)));
                continue;
            }

            var score = IsDirectorLine(i) ? 0 : ScoreOf(items[i]);
            if (score > bestScore)
                (best, bestScore) = (i, score);
        }

        if (best >= 0)
            ReadTitle(SpanOf(items[best]));
    }

    /// <summary>The director's name stands right below the title, without a label.</summary>
    private bool IsNameBelowTitle(int from, int index, out int above)
    {
        above = index - 1;
        if (index <= from || items[index].Kind != ItemKind.Text || (items[index].Traits & (ItemTraits.Head | ItemTraits.Heading)) != 0)
            return false;

        // A blank line between the two is no hindrance where a credit below has the name again.
        above = items[index - 1].Kind == ItemKind.Blank && index - 2 >= from && IsCreditedBelow(index) ? index - 2 : index - 1;
        if (ScoreOf(items[above]) == 0 || items[above].Kind != ItemKind.Text || Source[items[above].Text.Start] > '\u2e7f')
            return false;

        var words = Source.Slice(items[index].Text.Start, items[index].Text.Length);
        return NameWords.ArePersons(words)
            && !ContributorClassifier.LooksLikePerson(Source.Slice(items[above].Text.Start, items[above].Text.Length));
    }

    /// <summary>Takes a labelled title.</summary>
    public void Add(FactLabel what, TextSpan title)
    {
        title = Unquote(title);
        if (title.IsEmpty || _heading < 0 || (what == FactLabel.Title && FactWords.Find(Source.Slice(title.Start, title.Length)) == FactWord.Genre && title.Length > 6) || ScoreParser.Match(Source.Slice(title.Start, title.Length), out _) == title.Length)
            return;

        switch (what)
        {
            case FactLabel.Title:
                into[_heading] = into[_heading] with { Text = title };
                _isLabelled = true;
                break;
            case FactLabel.OriginalTitle:
                _others.Add((title, FactKind.OriginalTitle));
                break;
            case FactLabel.EnglishTitle:
                _others.Add((title, FactKind.EnglishTitle));
                break;
            default:
                _others.Add((title, FactKind.OtherTitle));
                break;
        }
    }

    /// <summary>Ends a film: without a title of its own its original one stands for it.</summary>
    public void Close()
    {
        if (_heading >= 0)
        {
            DropPageHeading();
            foreach (var kind in (ReadOnlySpan<FactKind>)[FactKind.OriginalTitle, FactKind.EnglishTitle])
            {
                var index = _others.FindIndex(other => other.Kind == kind);
                if (index < 0 || !into[_heading].Text.IsEmpty)
                    continue;

                into[_heading] = into[_heading] with { Text = _others[index].Title };
                _others.RemoveAt(index);
            }

            foreach (var (title, kind) in _others)
            {
                if (!Equal(title, into[_heading].Text))
                    into.Add(new Statement(StatementKind.Fact, title, Fact: kind));
            }
        }

        _others.Clear();
        _heading = -1;
    }


    // A heading that is none of the two titles a sheet gives is the page's.
    private void DropPageHeading()
    {
        var heading = into[_heading].Text;
        if (!_isLabelled && _others.Exists(other => other.Kind == FactKind.OriginalTitle) && _others.Exists(other => other.Kind == FactKind.EnglishTitle)
            && !_others.Exists(other => Equal(other.Title, heading)))
        {
            into[_heading] = into[_heading] with { Text = default };
        }
    }

    private bool Equal(TextSpan one, TextSpan other) => Source.Slice(one.Start, one.Length).Equals(Source.Slice(other.Start, other.Length), StringComparison.OrdinalIgnoreCase);

    private void ReadTitle(TextSpan line)
    {
        var title = WithoutNumber(LastCrumb(line));
        title = FactPieces.CutTail(Source, title, into);

        // "Moonlight (15)"
        if (title.Length > 4 && Source[title.End - 1] == ')' && Source[title.Start..title.End].LastIndexOf('(') is > 0 and var open && FactPieces.IsCertificate(Source[(title.Start + open + 1)..(title.End - 1)]))
        {
            into.Add(new Statement(StatementKind.Fact, TextSpan.FromBounds(title.Start + open + 1, title.End - 1), Fact: FactKind.LabelledClassification));
            title = Markup.Trim(Source, new TextSpan(title.Start, open));
        }

        into[_heading] = into[_heading] with { Text = Unquote(title) };
    }

    /// <summary>"X presents", "A Y production": a phrase that names firms.</summary>
    public static bool IsPresented(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(" :");
        if (line.Length is < 8 or > LongestTitle)
            return false;

        var space = line.LastIndexOf(' ');
        if (space < 3)
            return false;

        var isProduction = line[(space + 1)..].Equals("production", StringComparison.OrdinalIgnoreCase) && (line.StartsWith("a ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("an ", StringComparison.OrdinalIgnoreCase));
        var name = isProduction ? line[(line.IndexOf(' ') + 1)..space] : line[..space];
        return (isProduction || IsPresenting(line[(space + 1)..])) && NameWords.AreNames(name.TrimEnd()) && !name.ContainsAny(':', '"', '“');
    }

    /// <summary>Whether a word is "presents", in any language.</summary>
    public static bool IsPresenting(ReadOnlySpan<char> word)
    {
        foreach (var one in Presenting)
        {
            if (word.Equals(one, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private bool IsBold(in SheetItem item) => item.Kind == ItemKind.Text && (Source[item.Text.Start..].StartsWith("**") ? Source[..item.Text.End].EndsWith("**") : Source[..item.Text.Start].EndsWith("\n**") && Source[item.Text.End..].StartsWith("**"));

    // "Blu-ray Review: Title", "Next screening: Title"
    private bool IsAnnounced(in SheetItem item)
    {
        if (item.Kind != ItemKind.Field || item.Sort != LabelSort.Unknown || item.Text.IsEmpty)
            return false;

        return ColonFields.Announces(Source.Slice(item.Label.Start, item.Label.Length)) && NameWords.HasLetter(Source.Slice(item.Text.Start, item.Text.Length));
    }

    // "THE PIANO" reads like the label of an instrument.
    private bool IsLabelWithoutValue(in SheetItem item) => item.Kind == ItemKind.Label && item.Sort == LabelSort.Role && !Source[item.Label.End..].StartsWith(":") && !Source[item.Label.End..].StartsWith(" (");

    private TextSpan SpanOf(in SheetItem item) => item.Kind switch
    {
        ItemKind.Field when !IsAnnounced(item) => TextSpan.FromBounds(item.Label.Start, item.Text.End),
        ItemKind.Pair => TextSpan.FromBounds(item.Label.Start, item.Text.End),
        ItemKind.Label => item.Label,
        _ => item.Text,
    };

    private int ScoreOf(in SheetItem item)
    {
        if (IsAnnounced(item))
            return item.Text.Length <= LongestTitle ? 4 : 0;
        if (item.Kind is not (ItemKind.Text or ItemKind.Pair) && !IsLabelWithoutValue(item) && !IsInCapitals(item))
            return 0;

        var span = SpanOf(item);
        var line = Source.Slice(span.Start, span.Length);
        if (line.Length > LongestTitle || line.IsEmpty)
            return 0;
        if (item.Traits.HasFlag(ItemTraits.Head))
            return FactPieces.AreFacts(Source, item.Text) ? 0 : 9;
        if (item.Kind == ItemKind.Pair)
            return 0;
        if (LooksLikeSentence(line) || IsFurniture(line) || IsBeside(line) || IsYear(line))
            return 0;

        var score = 1;
        if (item.Traits.HasFlag(ItemTraits.Heading))
            score += 3;
        if (line[^1] == ')' && line.Length > 6 && YearParser.Match(line[^5..^1], out _) == 4)
            score += 3;
        if (line[0] is '「' or '『' or '«' or '“' or '"' or '《')
            score += 1;
        if (!line.ContainsAnyInRange('a', 'z') && line.ContainsAnyInRange('A', 'Z'))
            score += 1;

        return score;
    }

    private static bool LooksLikeSentence(ReadOnlySpan<char> line)
    {
        if (line[^1] is ':' or ',' or ';')
            return true;

        return line[^1] == '.' && !line.EndsWith("...") && line.Count(' ') > 3;
    }

    // The title in another language, an entry of a filmography, a quotation with its source, a showing, a row of links.
    private static bool IsBeside(ReadOnlySpan<char> line)
    {
        if (line[0] == '(' && line[^1] == ')' && Brackets.FindClose(line, 0, line.Length) == line.Length - 1)
            return true;
        if (YearParser.Match(line, out _) == 4 && line.Length > 6 && line[4] is ' ' or '\t' or ':' && line[5..].TrimStart() is [>= 'A', ..] && line[4..].StartsWith("  ") | line[4] is '\t' or ':')
            return true;
        if (line[0] is '“' or '"' or '«' or '„' && (line[1..].IndexOfAny('”', '"', '»') + 1) is > 0 and var close && close < line.Length - 4 && line[(close + 1)..].Trim() is [var first, ..] && first is not ('(' or '/' or '|' or ','))
            return true;
        if (line.Length > 24 && line[0] is '“' or '"' or '«' or '„' && line[^1] is '”' or '"' or '»' or '“' && line[^2] is '.' or '!')
            return true;
        if (line.StartsWith("From ", StringComparison.OrdinalIgnoreCase) && (line.EndsWith(" wiki", StringComparison.OrdinalIgnoreCase) || line.EndsWith("pedia", StringComparison.OrdinalIgnoreCase) || line.EndsWith(" database", StringComparison.OrdinalIgnoreCase)))
            return true;
        if (line.StartsWith("a ", StringComparison.OrdinalIgnoreCase) && line.EndsWith(" presentation", StringComparison.OrdinalIgnoreCase))
            return true;
        if (char.IsLower(line[0]) && (IsBy(line) || (line.StartsWith("of a", StringComparison.Ordinal) && line.EndsWith(" production", StringComparison.OrdinalIgnoreCase))))
            return true;
        if (line.Contains('★') || line.IndexOf(" | ") > 0 && !line.ContainsAnyInRange('0', '9') && line.Count('|') > 1)
            return true;

        return IsKinds(line) || IsSection(line) || HasClock(line) || IsMenu(line) || IsOfYear(line);
    }

    private static bool HasLetter(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }

        return false;
    }

    private static bool IsCrumbs(ReadOnlySpan<char> line) =>
        (line.ContainsAny(CrumbSigns) || IsPath(line)) && (IsPath(line) || line.IndexOf(" > ") > 0 || line.IndexOf(" » ") > 0 || line.IndexOf(" › ") > 0 || line.IndexOf(" &gt; ") > 0);

    // "Home / Films / Title"
    private static bool IsPath(ReadOnlySpan<char> line)
    {
        if (line.IndexOf(" / ") < 0)
            return false;

        foreach (var home in (ReadOnlySpan<string>)["home /", "accueil /", "startseite /", "inicio /", "início /", "start /", "films /", "filme /", "programme /", "programm /"])
        {
            if (line.StartsWith(home, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private TextSpan LastCrumb(TextSpan line)
    {
        var words = Source.Slice(line.Start, line.Length);
        foreach (var sign in IsPath(words) ? (ReadOnlySpan<string>)[" / "] : (ReadOnlySpan<string>)[" > ", " » ", " › ", " &gt; "])
        {
            if (words.LastIndexOf(sign) is > 0 and var at)
                return Markup.Trim(Source, TextSpan.FromBounds(line.Start + at + sign.Length, line.End));
        }

        return line;
    }

    // "3. Title"
    private TextSpan WithoutNumber(TextSpan line)
    {
        var digits = TextScan.CountDigits(Source, line.Start);
        var at = line.Start + digits;
        return digits is 1 or 2 && at + 2 < line.End && Source[at] is '.' or ')' && Source[at + 1] == ' ' ? Markup.Trim(Source, TextSpan.FromBounds(at + 1, line.End)) : line;
    }

    private TextSpan Unquote(TextSpan title)
    {
        title = Markup.Trim(Source, title);
        if (title.Length < 3)
            return title;

        var close = Source[title.Start] switch { '「' => '」', '『' => '』', '“' => '”', '"' => '"', '«' => '»', '„' => '“', '《' => '》', '‘' => '’', _ => '\0' };
        return close != '\0' && Source[title.End - 1] == close && Source[(title.Start + 1)..(title.End - 1)].IndexOf(close) < 0
            ? Markup.Trim(Source, TextSpan.FromBounds(title.Start + 1, title.End - 1))
            : title;
    }
}
