using System.Buffers;
using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>Cuts a text into the items of a fact sheet, line by line, in whatever form the labels are set.</summary>
internal sealed partial class SheetScanner
{
    // A longer line without a colon is prose.
    private const int LongestLine = 240;
    private const int LongestRow = 2000;
    private const int AverageLine = 32;

    private static readonly SearchValues<char> RunSigns = SearchValues.Create("|\t·•‧");

    private static readonly SearchValues<char> RowSigns = SearchValues.Create("|·•");

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

        Stacks.Settle(source, scanner._items);
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
        var hasColon = words.ContainsAny(':', '：');
        if (isShort && !hasColon && TryWholeLabel(span, traits))
            return;
        if (TrySentences(span, traits) || (span.Length <= LongestRow && TryDashes(span, traits)) || (isShort && !hasColon && TryTitleBy(span, traits)))
            return;
        if (hasColon && ColonFields.TryRead(text, span, traits, _items, ref _hasDoubtful))
            return;
        if (isShort && (TryListing(span) || TryRuns(span, traits) || TryEmphasised(line.Span, span, traits) || TryStars(span, traits) || TryParted(span, traits) || TryLabelBy(span, traits) || TryCastWord(span, traits)))
            return;
        if (!isShort && span.Length <= LongestRow && words.ContainsAny(RowSigns) && TryRuns(span, traits))
            return;
        if (TryFilmBy(span, traits))
            return;

        var isFacts = isShort && FactLineScanner.MayHoldFacts(words) && IsFacts(span);
        if (isFacts && TryQuotedHead(span, traits))
            return;
        if (!isFacts && isShort && (TryKindBy(span, traits) || TryEquals(span, traits)))
            return;
        if (!isFacts && isShort && (TryRunIn(span, traits) || TryJapanese(span)))
            return;

        // "104 mins   More at IMDb"
        if (!isFacts && isShort && words.IndexOf("   ") is > 3 and < 40 and var gap && FactLineScanner.MayHoldFacts(words[..gap]) && IsFacts(new TextSpan(span.Start, gap)))
            (isFacts, span) = (true, new TextSpan(span.Start, gap));

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

        // The article of "a X production" on a line of its own.
        if (span.Length == 1 && char.IsAsciiLetter(Source[span.Start]))
            return false;
        if (TryJoinLabel(span, new TextSpan(span.End, 0), traits))
            return true;

        var words = Source.Slice(span.Start, span.Length);
        var label = WithoutCount(words);
        var sort = LabelSense.Find(label, out var what);
        if (sort == LabelSort.Unknown || (sort == LabelSort.Role && !LabelSense.IsPureRole(label)))
            return false;

        // "FLORES / FLOWERS": titles in several languages stand above all labels.
        if (sort == LabelSort.Role && label.IndexOf(" / ") is > 0 and var slash && !LabelSense.IsPureRole(label[..slash]) && !_items.Exists(static item => item.IsKnown))
            return false;

        // "X Pictures", and below it "presents": no list of who is present.
        if (FilmTitles.IsPresenting(label) || (label is "production" && _items is [.., { Kind: ItemKind.Text }]))
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

        if (!isWeak && TryJoinLabel(left, right, traits | ItemTraits.Column))
            return true;

        var sort = LabelSense.Find(text.Slice(left.Start, left.Length), out var what);
        if (sort == LabelSort.Fact && isWeak && FactWords.Find(text.Slice(left.Start, left.Length)) != FactWord.None && FactPieces.IsFactLine(text, span))
            return false;
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

        // "Co-Produktion Jane Film, Wien; ABC – Kultur"
        if (isWeak && (_items.Count == 0 || _items[^1].Kind != ItemKind.Pair) && RunIn.Find(text, span, out _))
            return false;

        // "Jane Doe ... producer (as J. Doe)"
        var behind = LabelSense.WithoutRemark(text.Slice(right.Start, right.Length));
        if (!isWeak && behind.Length > 0 && LabelSense.IsPureRole(behind))
        {
            right = new TextSpan(right.Start, behind.Length);
            _items.Add(new SheetItem(ItemKind.Field, left, right, LabelSort.Role, FactLabel.None, traits));
            return true;
        }

        if (FactLineScanner.MayHoldFacts(text.Slice(span.Start, span.Length)))
            return false;

        _items.Add(new SheetItem(ItemKind.Pair, right, left, Traits: isWeak ? traits | ItemTraits.Weak : traits));
        return true;
    }

    /// <summary>"Directed by X": a label that leads into the name.</summary>
    private bool TryLabelBy(TextSpan span, ItemTraits traits)
    {
        var text = Source;
        var words = text.Slice(span.Start, span.Length);
        if (!Leading.Find(words, out var label, out var value) || HasYear(words[value..]) || !NameWords.AreNames(FirstNames(words[value..])))
            return false;

        _items.Add(new SheetItem(ItemKind.Field, NameWords.Trim(text, TextSpan.FromBounds(span.Start + value, span.End)), new TextSpan(span.Start, label), LabelSort.Role, FactLabel.None, traits));
        return true;
    }

    // "X, based on the novel by Y", "X, spoken by Y"
    private static ReadOnlySpan<char> FirstNames(ReadOnlySpan<char> words)
    {
        if (SourcePhrase.Find(words, out var source, out _))
            return words[..source];

        return words.IndexOf(", ") is > 0 and var comma && comma + 3 < words.Length && char.IsAsciiLetterLower(words[comma + 2]) && Leading.Find(words[(comma + 2)..], out _, out _) ? words[..comma] : words;
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
