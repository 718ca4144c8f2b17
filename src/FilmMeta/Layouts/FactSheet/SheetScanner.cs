using System.Buffers;
using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>Cuts a text into the items of a fact sheet, line by line, in whatever form the labels are set.</summary>
internal sealed class SheetScanner
{
    // A longer line without a colon is prose.
    private const int LongestLine = 240;
    private const int AverageLine = 32;

    private static readonly SearchValues<char> RunSigns = SearchValues.Create("|\t·•");

    private readonly string _source;
    private readonly List<SheetItem> _items;
    private readonly TableRows _table;
    private bool _hasDoubtful;

    private SheetScanner(string source)
    {
        _source = source;
        _items = new List<SheetItem>((source.Length / AverageLine) + 8);
        _table = new TableRows(_items);
    }

    private ReadOnlySpan<char> Source => _source;

    /// <summary>The items of a text, in its order.</summary>
    public static List<SheetItem> Scan(string source)
    {
        var scanner = new SheetScanner(source);
        for (var at = 0; at < source.Length;)
        {
            var line = LogicalLine.Read(source, at);
            scanner.ReadLine(line, at);
            at = line.Next;
        }

        if (scanner._hasDoubtful)
            Doubtful.Settle(source, scanner._items);

        return scanner._items;
    }

    private void ReadLine(LogicalLine line, int lineStart)
    {
        var traits = line.Start - lineStart >= 6 ? ItemTraits.Indented : ItemTraits.None;
        var span = WithoutBullet(line.Span, ref traits);
        if (span.IsEmpty)
        {
            _table.End();
            _items.Add(new SheetItem(ItemKind.Blank, new TextSpan(line.Start, 0)));
            return;
        }

        var text = Source;
        if (_table.TryRead(text, line.Span))
            return;

        var words = text.Slice(span.Start, span.Length);
        var isShort = span.Length <= LongestLine;
        if (isShort && !words.Contains(':') && TryWholeLabel(span, traits))
            return;
        if ((words.Contains(':') || words.Contains('：')) && ColonFields.TryRead(text, span, traits, _items, ref _hasDoubtful))
            return;
        if (isShort && (TryListing(span) || TryRuns(span, traits) || TryEmphasised(line.Span, span, traits) || TryStars(span, traits) || TryParted(span, traits) || TryLabelBy(span, traits) || TryCastWord(span, traits)))
            return;

        var isFacts = isShort && FactLineScanner.MayHoldFacts(words) && IsFacts(span);
        if (isFacts && TryQuotedHead(span, traits))
            return;
        if (!isFacts && isShort && (TryKindBy(span, traits) || TryEquals(span, traits)))
            return;
        if (!isFacts && isShort && (TryRunIn(span, traits) || TryJapanese(span)))
            return;

        _items.Add(new SheetItem(isFacts ? ItemKind.Facts : ItemKind.Text, span, Traits: traits));
    }

    /// <summary>A line that is a label or a heading and nothing else.</summary>
    private bool TryWholeLabel(TextSpan span, ItemTraits traits)
    {
        if (span.Length > LabelSense.Longest)
            return false;

        span = WithoutFrame(span);
        if (span.IsEmpty)
            return false;

        var words = Source.Slice(span.Start, span.Length);
        var label = WithoutCount(words);
        var sort = LabelSense.Find(label, out var what);
        if (sort == LabelSort.Unknown || (sort == LabelSort.Role && !LabelSense.IsPureRole(label)))
            return false;

        var kind = what == FactLabel.Section ? ItemKind.Section : ItemKind.Label;
        _items.Add(new SheetItem(kind, new TextSpan(span.End, 0), new TextSpan(span.Start, label.Length), sort, what, traits));
        return true;
    }

    // "=== Cast ===", "【スタッフ】", "[Crew]": what stands around a heading.
    private TextSpan WithoutFrame(TextSpan span)
    {
        var text = Source;
        var (start, end) = (span.Start, span.End);
        while (start < end && text[start] is '=' or '-' or '~' or '【' or '[' or '〈' or '<' or '〔' or '［' or '＜' or '◆' or '■' or '—' or '–' or ' ')
            start++;
        while (end > start && text[end - 1] is '=' or '-' or '~' or '】' or ']' or '〉' or '>' or '〕' or '］' or '＞' or '◆' or '■' or '—' or '–' or ' ')
            end--;

        return TextSpan.FromBounds(start, end);
    }

    // "Acteurs (5)": a heading with the number of what stands below.
    private static ReadOnlySpan<char> WithoutCount(ReadOnlySpan<char> words)
    {
        if (words[^1] != ')' || words.LastIndexOf('(') is not (> 0 and var open) || words[(open + 1)..^1].ContainsAnyExceptInRange('0', '9'))
            return words;

        return words[..open].TrimEnd();
    }

    /// <summary>Label and value, or performer and character, parted by a tabulator, blanks, leaders or a dash.</summary>
    private bool TryParted(TextSpan span, ItemTraits traits)
    {
        var text = Source;
        if (!Parting.Find(text, span, out var left, out var right, out var isWeak))
            return false;

        var sort = LabelSense.Find(text.Slice(left.Start, left.Length), out var what);
        if (sort != LabelSort.Unknown)
        {
            // "Animation – 66'" is a kind of film and its time.
            var value = text.Slice(right.Start, right.Length);
            if (sort == LabelSort.Role && FactLineScanner.MayHoldFacts(value) && FactWords.Find(text.Slice(left.Start, left.Length)) != FactWord.None && IsFacts(span))
                return false;

            _items.Add(new SheetItem(ItemKind.Field, right, left, sort, what, isWeak ? traits : traits | ItemTraits.Column));
            return true;
        }

        if (FactPieces.IsFactLine(text, span))
        {
            _items.Add(new SheetItem(ItemKind.Facts, span, Traits: traits));
            return true;
        }

        if (!isWeak && LabelSense.IsPureRole(text.Slice(right.Start, right.Length)))
        {
            _items.Add(new SheetItem(ItemKind.Field, left, right, LabelSort.Role, FactLabel.None, traits));
            return true;
        }

        if (FactLineScanner.MayHoldFacts(text.Slice(span.Start, span.Length)))
            return false;

        _items.Add(new SheetItem(ItemKind.Pair, right, left, Traits: isWeak ? traits | ItemTraits.Weak : traits));
        return true;
    }

    /// <summary>"Director X": only a blank parts the two, which the lines beside it must bear out.</summary>
    private bool TryRunIn(TextSpan span, ItemTraits traits)
    {
        if (!RunIn.Find(Source, span, out var item))
            return false;

        _items.Add(item with { Traits = item.Traits | traits });
        return _hasDoubtful = true;
    }

    // "“After the Rain” / 14 min / 2018": a title in quotation marks before the facts.
    private bool TryQuotedHead(TextSpan span, ItemTraits traits)
    {
        var text = Source;
        var close = text[span.Start] switch { '"' => '"', '“' => '”', '„' => '“', '«' => '»', '‘' => '’', '『' => '』', '「' => '」', _ => '\0' };
        var step = close == '\0' ? -1 : text[(span.Start + 1)..span.End].IndexOf(close);
        if (step <= 0)
            return false;

        var stop = span.Start + step + 2;
        var facts = NameWords.Trim(text, TextSpan.FromBounds(stop, span.End));
        if (facts.IsEmpty || !IsFacts(facts))
            return false;

        _items.Add(new SheetItem(ItemKind.Text, TextSpan.FromBounds(span.Start, stop), Traits: traits | ItemTraits.Head));
        _items.Add(new SheetItem(ItemKind.Facts, facts, Traits: traits));
        return true;
    }

    // "Drame de Houda Benyamina (France/Qatar, 2016, 1h45)"
    private bool TryKindBy(TextSpan span, ItemTraits traits)
    {
        var text = Source;
        var words = text.Slice(span.Start, span.Length);
        if (!FactLineScanner.MayHoldFacts(words))
            return false;

        foreach (var by in (ReadOnlySpan<string>)[" de ", " di ", " von ", " by ", " d'", " d’", " af ", " av ", " van "])
        {
            if (words.IndexOf(by, StringComparison.Ordinal) is not (> 3 and < 40 and var at) || FactWords.Find(words[..at]) != FactWord.Genre)
                continue;

            var start = at + by.Length;
            var stop = words[start..].IndexOfAny('(', ',', '.');
            if (stop <= 3 || !NameWords.AreNames(words.Slice(start, stop)))
                return false;

            var facts = NameWords.Trim(text, TextSpan.FromBounds(span.Start + start + stop, span.End));
            if (text[facts.End - 1] == '.')
                facts = new TextSpan(facts.Start, facts.Length - 1);
            if (text[facts.Start] == '(' && text[facts.End - 1] == ')')
                facts = new TextSpan(facts.Start + 1, facts.Length - 2);
            if (!IsFacts(facts))
                return false;

            _items.Add(new SheetItem(ItemKind.Facts, facts, Traits: traits));
            _items.Add(new SheetItem(ItemKind.Field, NameWords.Trim(text, new TextSpan(span.Start + start, stop)), Markup.Trim(text, new TextSpan(span.Start + at, by.Length)), LabelSort.Role, FactLabel.None, traits));
            return true;
        }

        return false;
    }

    // "監督=黒沢清"
    private bool TryEquals(TextSpan span, ItemTraits traits)
    {
        var text = Source;
        if (text[span.Start] <= '\u2e7f' || text.Slice(span.Start, span.Length).IndexOfAny('=', '＝') is not (> 0 and < 16 and var at) || at + 1 >= span.Length)
            return false;

        var label = new TextSpan(span.Start, at);
        var sort = LabelSense.Find(text.Slice(span.Start, at), out var what);
        if (sort == LabelSort.Unknown)
            return false;

        _items.Add(new SheetItem(ItemKind.Field, NameWords.Trim(text, TextSpan.FromBounds(span.Start + at + 1, span.End)), label, sort, what, traits));
        return true;
    }

    // "Cannes 2018"
    private static bool HasYear(ReadOnlySpan<char> words) => words.IndexOfAnyInRange('0', '9') is >= 0 and var at && TextScan.CountDigits(words, at) == 4;

    // "JANE DOE  JOHN ROE  ANN POE": the performers in a row, on posters and covers.
    private bool TryStars(TextSpan span, ItemTraits traits)
    {
        var text = Source;
        var words = text.Slice(span.Start, span.Length);
        if (words.IndexOf("  ") < 0 && !words.ContainsAny(RunSigns))
            return false;

        var before = _items.Count;
        var persons = 0;
        for (var start = span.Start; start < span.End;)
        {
            var end = FindRunStop(text, start, span.End, out var width);
            var piece = NameWords.Trim(text, TextSpan.FromBounds(start, end));
            start = end + width;
            if (piece.IsEmpty)
                continue;

            var name = text.Slice(piece.Start, piece.Length);
            persons += ContributorClassifier.LooksLikePerson(name) ? 1 : 0;
            if (name.ContainsAnyInRange('a', 'z') || !name.Contains(' ') || !NameWords.AreNames(name) || name.ContainsAnyInRange('0', '9'))
            {
                _items.RemoveRange(before, _items.Count - before);
                return false;
            }

            _items.Add(new SheetItem(ItemKind.Field, piece, new TextSpan(piece.Start, 0), LabelSort.Fact, FactLabel.Cast, traits | ItemTraits.RunIn));
        }

        if (_items.Count - before >= 3 && persons * 2 >= _items.Count - before)
            return _hasDoubtful = true;

        _items.RemoveRange(before, _items.Count - before);
        return false;
    }

    // "2018年・日本/A=B=C": year, country, and the firms without a label.
    private bool TryJapanese(TextSpan span)
    {
        var text = Source;
        var words = text.Slice(span.Start, span.Length);
        var year = words.IndexOf('年');
        if (year < 4 || YearParser.Match(words.Slice(year - 4, 4), out _) != 4 || year + 2 >= words.Length || words[year + 1] is not ('・' or '/' or '／'))
            return false;

        var slash = words[(year + 2)..].IndexOfAny('/', '／');
        var country = slash < 0 ? words[(year + 2)..] : words.Slice(year + 2, slash);
        if (!CountryTable.IsCountry(country))
            return false;

        _items.Add(new SheetItem(ItemKind.Facts, TextSpan.FromBounds(span.Start + year - 4, span.Start + year + 2 + country.Length)));
        if (slash < 0)
            return true;

        for (var start = span.Start + year + 3 + country.Length; start < span.End;)
        {
            var step = text[start..span.End].IndexOfAny('=', '＝', '、');
            var end = step < 0 ? span.End : start + step;
            var firm = NameWords.Trim(text, TextSpan.FromBounds(start, end));
            if (!firm.IsEmpty)
                _items.Add(new SheetItem(ItemKind.Field, firm, new TextSpan(firm.Start, 0), LabelSort.Role));
            start = end + 1;
        }

        return true;
    }

    private bool TryEmphasised(TextSpan line, TextSpan span, ItemTraits traits)
    {
        if (!RunIn.FindEmphasised(Source, line, span, out var item))
            return false;

        _items.Add(item with { Traits = traits });
        return true;
    }

    /// <summary>"Dir. A  Prod. B  Cast C, D": several labels in a line, parted by wide blanks or upright lines and without colons.</summary>
    private bool TryRuns(TextSpan span, ItemTraits traits)
    {
        var text = Source;
        var words = text.Slice(span.Start, span.Length);
        if (words.IndexOf("  ") < 0 && !words.ContainsAny(RunSigns) && words.IndexOf(" / ") < 0)
            return false;

        var before = _items.Count;
        var fields = 0;
        for (var start = span.Start; start < span.End;)
        {
            var end = FindRunStop(text, start, span.End, out var width);
            var piece = NameWords.Trim(text, TextSpan.FromBounds(start, end));
            start = end + width;
            if (piece.IsEmpty)
                continue;

            if (RunIn.Find(text, piece, out var item) && item.Sort == LabelSort.Role | item.What is FactLabel.Cast)
            {
                fields++;
                _items.Add(item with { Traits = traits });
            }
            else
            {
                var isFacts = FactLineScanner.MayHoldFacts(text.Slice(piece.Start, piece.Length)) && IsFacts(piece);
                _items.Add(new SheetItem(isFacts ? ItemKind.Facts : ItemKind.Text, piece, Traits: fields == 0 && !isFacts ? traits | ItemTraits.Head : traits));
            }
        }

        if (fields >= 2)
            return true;

        _items.RemoveRange(before, _items.Count - before);
        return false;
    }

    private static int FindRunStop(ReadOnlySpan<char> text, int start, int end, out int width)
    {
        width = 1;
        for (var at = start; at < end; at++)
        {
            if (text[at] is '|' or '\t' or '·' or '•')
                return at;
            if (text[at] == ' ' && at + 1 < end && (text[at + 1] == ' ' || (text[at + 1] == '/' && at + 2 < end && text[at + 2] == ' ')))
            {
                width = text[at + 1] == ' ' ? 2 : 3;
                return at;
            }
        }

        return end;
    }

    /// <summary>"Directed by X": a label that leads into the name.</summary>
    private bool TryLabelBy(TextSpan span, ItemTraits traits)
    {
        var text = Source;
        var words = text.Slice(span.Start, span.Length);
        if (!Leading.Find(words, out var label, out var value) || HasYear(words[value..]) || !NameWords.AreNames(SourcePhrase.Find(words[value..], out var source, out _) ? words.Slice(value, source) : words[value..]))
            return false;

        _items.Add(new SheetItem(ItemKind.Field, NameWords.Trim(text, TextSpan.FromBounds(span.Start + value, span.End)), new TextSpan(span.Start, label), LabelSort.Role, FactLabel.None, traits));
        return true;
    }

    /// <summary>"Title (Dir. X, UK, 2012, 11 min)": a title, and a line of facts with the director in it.</summary>
    private bool TryListing(TextSpan span)
    {
        var text = Source;
        var words = text.Slice(span.Start, span.Length);
        var open = words.IndexOf('(');
        if (open <= 0 || words[^1] != ')' || !FactLineScanner.MayHoldFacts(words[open..]) || Brackets.FindClose(words, open, words.Length) != words.Length - 1)
            return false;

        var facts = TextSpan.FromBounds(span.Start + open + 1, span.End - 1);
        using var none = new StatementList();
        if (TryDirectorFirst(span, facts))
            return true;
        if (!FactLineScanner.TryRead(text, facts, none, FactContext.OneLiner) || !HasCredit(none))
            return false;

        _items.Add(new SheetItem(ItemKind.Text, NameWords.Trim(text, new TextSpan(span.Start, open)), Traits: ItemTraits.Head));
        _items.Add(new SheetItem(ItemKind.Facts, facts, Traits: ItemTraits.StartsFilm));
        return true;
    }

    /// <summary>"Title (X, Senegal, 1973, 85 min.)": the director without a label, before the facts.</summary>
    private bool TryDirectorFirst(TextSpan span, TextSpan facts)
    {
        var text = Source;
        var comma = text[facts.Start..facts.End].IndexOf(',');
        if (comma <= 0)
            return false;

        var name = NameWords.Trim(text, new TextSpan(facts.Start, comma));
        var rest = NameWords.Trim(text, TextSpan.FromBounds(facts.Start + comma + 1, facts.End));
        var words = text.Slice(name.Start, name.Length);
        if (!words.Contains(' ') || CountryTable.IsCountry(words) || !NameWords.AreNames(words) || !ContributorClassifier.LooksLikePerson(words) || !IsFacts(rest))
            return false;

        _items.Add(new SheetItem(ItemKind.Text, NameWords.Trim(text, TextSpan.FromBounds(span.Start, facts.Start - 1)), Traits: ItemTraits.Head));
        _items.Add(new SheetItem(ItemKind.Facts, rest, Traits: ItemTraits.StartsFilm));
        _items.Add(new SheetItem(ItemKind.Field, name, new TextSpan(name.Start, 0), LabelSort.Role));
        return true;
    }

    private static bool HasCredit(StatementList statements)
    {
        foreach (ref readonly var statement in statements.AsSpan())
        {
            if (statement.Kind == StatementKind.Credit)
                return true;
        }

        return false;
    }

    /// <summary>"mit X, Y": the word for the cast before its names.</summary>
    private bool TryCastWord(TextSpan span, ItemTraits traits)
    {
        var text = Source;
        var words = text.Slice(span.Start, span.Length);
        var space = words.IndexOf(' ');
        if (space is < 3 or > 9 || !words.Contains(',') || FactLabels.Find(words[..space]) != FactLabel.Cast || !NameWords.AreNames(words[(space + 1)..]))
            return false;

        _items.Add(new SheetItem(ItemKind.Field, TextSpan.FromBounds(span.Start + space + 1, span.End), new TextSpan(span.Start, space), LabelSort.Fact, FactLabel.Cast, traits));
        return true;
    }

    private bool IsFacts(TextSpan span)
    {
        using var none = new StatementList();
        return FactLineScanner.TryRead(Source, span, none, FactContext.Credits) || (MayNameDirector(span) && FactLineScanner.TryRead(Source, span, none, FactContext.OneLiner)) || FactPieces.IsFactLine(Source, span);
    }

    // Without a director a line under a heading tells no more than one among credits.
    private bool MayNameDirector(TextSpan span)
    {
        var words = Source.Slice(span.Start, span.Length);
        return words.Contains("dir", StringComparison.OrdinalIgnoreCase) || words.Contains("d.", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The line without the sign of a list, a quotation or a heading before it, and without emphasis around it.</summary>
    private TextSpan WithoutBullet(TextSpan line, ref ItemTraits traits)
    {
        var text = Source;
        var start = line.Start;
        var end = line.End;
        while (start < end)
        {
            var c = text[start];
            if (c is '#')
                traits |= ItemTraits.Heading;
            else if (c >= '\u2190' && IsPicture(text[start..end], out var width))
                start += width - 1;
            else if (!(c is '>' or '•' or '·' or '▪' or '●' or '■' or '►' or '‣' or '|' or '_' or '*' or '\u00a0' || char.IsWhiteSpace(c) || (c is '-' or '–' or '—' or '+' && start + 1 < end && char.IsWhiteSpace(text[start + 1]))))
                break;

            start++;
        }

        while (end > start && text[end - 1] is '|' or '#' or ' ' or '_' or '*')
            end--;

        return TextSpan.FromBounds(start, end);
    }

    // Arrows, emoji and other small pictures, with what selects their colour.
    private static bool IsPicture(ReadOnlySpan<char> words, out int width)
    {
        width = char.IsHighSurrogate(words[0]) && words.Length > 1 ? 2 : 1;
        if (words[0] is '\ufe0f' or '\u200d')
            return true;
        if (width == 2)
            return words[0] is '\ud83c' or '\ud83d' or '\ud83e';

        return words[0] is (>= '\u2190' and <= '\u21ff') or (>= '\u2300' and <= '\u23ff') or (>= '\u25a0' and <= '\u27bf') or (>= '\u2b00' and <= '\u2bff') && words[0] is not ('★' or '☆');
    }
}
