using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.ProgrammeNote;

internal sealed partial class ProgrammeNoteReader
{
    /// <summary>The part of a line that is set in bold, and what stands behind it.</summary>
    private TextSpan BoldPart(TextSpan line, out TextSpan rest)
    {
        var text = Source;
        rest = default;
        if (text[line.Start] == '#')
        {
            var hashes = text[line.Start..line.End].IndexOfAnyExcept('#', ' ');
            return hashes < 0 ? default : Markup.Trim(text, TextSpan.FromBounds(line.Start + hashes, line.End));
        }

        if (!text[line.Start..line.End].StartsWith("**"))
            return Markup.Trim(text, line);

        var open = line.Start + 2;
        var step = text[open..line.End].IndexOf("**");
        if (step < 0)
            return Markup.Trim(text, line);

        // "**A** **B**" and "**A _B_**" are one heading.
        var close = open + step;
        var behind = Markup.Trim(text, TextSpan.FromBounds(close, line.End));
        if (behind.IsEmpty)
            return Markup.Trim(text, TextSpan.FromBounds(open, close));
        if (text[behind.Start - 1] == '*' && behind.Start > close + 2)
            return Markup.Trim(text, line);

        rest = behind;
        if (text[rest.Start] == ':')
            rest = Markup.Trim(text, TextSpan.FromBounds(rest.Start + 1, rest.End));

        return Markup.Trim(text, TextSpan.FromBounds(open, close));
    }

    /// <summary>A title in bold with director, country, year behind it on the same line.</summary>
    private bool TryHeadingWithFacts(LogicalLine line, out TextSpan title, out TextSpan facts)
    {
        title = facts = default;
        if (!IsBold(line))
            return false;

        title = BoldPart(line.Span, out facts);
        return !title.IsEmpty && !facts.IsEmpty && (IsOneLiner(facts) || StartsWithLabel(facts));
    }

    // "**Title** _Director:_ X; _Producer:_ Y": the credits go on from the heading on its own line.
    private bool StartsWithLabel(TextSpan words) =>
        LabelScanner.IsMark(Source[words.Start - 1]) && LabelScanner.MatchEmphasised(Source, words.Start - 1, words.End) is { IsEmpty: false } label && IsCreditLabel(label);

    private bool IsHeadingAbove(LogicalLine line)
    {
        var above = LineAbove(line.Start, out var blanks);
        return !above.IsBlank && blanks <= HeadingReach && (IsBold(above) || Source[above.Start..above.End].EndsWith("**"));
    }

    /// <summary>Whether the line directly above is a title: in bold, and no byline.</summary>
    private bool IsTitleAbove(LogicalLine line)
    {
        var above = LineAbove(line.Start, out var blanks);
        return !above.IsBlank && blanks <= 1 && IsBold(above) && !IsByline(BoldPart(above.Span, out _));
    }

    /// <summary>Finds the heading above a block's first credit and states that a film begins.</summary>
    private void AddHeading(LogicalLine first)
    {
        var line = LineAbove(first.Start, out _);
        var note = default(TextSpan);
        if (!line.IsBlank && !IsBold(line) && IsRemark(line))
        {
            // "(extract)" or "+ intro" between the title and the credits.
            var above = LineAbove(line.Start, out _);
            if (!above.IsBlank && IsBold(above))
            {
                note = line.Span;
                line = above;
            }
        }

        if (!line.IsBlank && IsBold(line) && (IsCreditsWord(line) || IsPartOfTitleAbove(line)))
            line = LineAbove(line.Start, out _);

        _into.Add(new Statement(StatementKind.Heading, line.IsBlank ? default : WithTitleBelow(TitleSpan(line))));

        // "BBC2 tx 27 October 1966" may stand above the credits, too.
        if (!note.IsEmpty && !FactLineScanner.TryRead(Source, note, _into, FactContext.Credits))
            _into.Add(new Statement(StatementKind.LeftOut, note));
    }

    /// <summary>"**Episodes 1-3**" or "**(ORIGINAL TITLE)**" directly below the title in bold.</summary>
    private bool IsPartOfTitleAbove(LogicalLine line)
    {
        var above = LineAbove(line.Start, out var blanks);
        if (above.IsBlank || blanks > 0 || !IsBold(above) || !BoldPart(above.Span, out var rest).IsEmpty && !rest.IsEmpty)
            return false;

        var words = BoldPart(line.Span, out _);
        return !words.IsEmpty && (IsWholeBracket(words) || StartsAsPart(Source.Slice(words.Start, words.Length))) && !IsByline(BoldPart(above.Span, out _));
    }

    private bool IsWholeBracket(TextSpan words) => Source[words.Start] == '(' && Brackets.FindClose(Source, words.Start, words.End) == words.End - 1;

    /// <summary>A title with the other title that stands in brackets on the line below it.</summary>
    private TextSpan WithTitleBelow(TextSpan title)
    {
        if (title.IsEmpty)
            return title;

        var at = title.End;
        while (at < _source.Length && (LabelScanner.IsMark(_source[at]) || _source[at] == ' '))
            at++;
        if (at >= _source.Length)
            return title;

        var behind = LogicalLine.Read(Source, at);
        if (!behind.IsBlank)
            return title;

        var next = LogicalLine.Read(Source, behind.Next);
        if (next.IsBlank || !IsBold(next) || BoldPart(next.Span, out var rest) is not { IsEmpty: false } below || !rest.IsEmpty || !IsWholeBracket(below))
            return title;

        return TextSpan.FromBounds(title.Start, below.End);
    }

    private TextSpan TitleSpan(LogicalLine line)
    {
        var text = Source;
        if (!IsBold(line) && text[line.Start..line.End].EndsWith("**"))
        {
            // Bold that opened on a line above.
            var start = line.Start;
            for (var i = 0; i < 4; i++)
            {
                var above = LineAbove(start, out var blanks);
                if (above.IsBlank || blanks > 1)
                    break;

                start = above.Start;
                if (IsBold(above))
                    return Markup.Trim(text, TextSpan.FromBounds(start, line.End));
            }

            return Markup.Trim(text, line.Span);
        }

        if (IsBold(line))
        {
            var bold = BoldPart(line.Span, out var rest);
            if (IsByline(bold))
                return default;

            return !rest.IsEmpty && text[rest.Start] == '(' ? TextSpan.FromBounds(bold.Start, rest.End) : bold;
        }

        var plain = Markup.Trim(text, line.Span);
        return IsPlainTitle(plain) ? plain : default;
    }

    private bool IsRemark(LogicalLine line) =>
        line.Length <= 120 && (Source[line.Start] is '(' or '+' or '[' || !LabelScanner.MatchRun(Source, line.Start, line.End).IsEmpty || line.Length <= 40);

    private bool IsCreditsWord(LogicalLine line)
    {
        Span<char> buffer = stackalloc char[LabelScanner.MaximumLabel];
        return SectionHeadings.KindOf(Clean(line.Span, buffer).TrimEnd(": ")) == SectionKind.Crew;
    }

    // "Tom Milne, _Monthly Film Bulletin_, March 1979" signs the prose above.
    private bool IsByline(TextSpan bold) => Source.Slice(bold.Start, bold.Length).Contains(", _", StringComparison.Ordinal);

    private bool IsPlainTitle(TextSpan line)
    {
        var words = Source.Slice(line.Start, line.Length);
        return words.Length is > 0 and <= 100 && !words.EndsWith(".") && !words.EndsWith(":") && !words.EndsWith("?") && words.IndexOf(". ") < 0 && !words.Contains("http", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The nearest line above an offset that holds something; a blank one when none is near.</summary>
    private LogicalLine LineAbove(int offset, out int blanks)
    {
        var text = Source;
        blanks = 0;
        var end = offset;
        for (var i = 0; i <= HeadingReach && end > _floor; i++)
        {
            var from = Math.Max(_floor, end - LineReach);
            var start = text[from..(end - 1)].LastIndexOf('\n') + 1 + from;
            var last = default(LogicalLine);
            for (var at = start; at < end;)
            {
                var line = LogicalLine.Read(text, at);
                if (line.Start >= offset)
                    break;
                if (!line.IsBlank)
                    last = line;
                at = line.Next;
            }

            if (!last.IsBlank)
                return last;

            blanks++;
            end = start;
        }

        return default;
    }

    /// <summary>What the page says of the film outside the credits; the binder takes it where the credits are silent.</summary>
    private void AddFrontMatter(FrontMatter front)
    {
        if (front.Title.IsEmpty)
            return;

        _into.Add(new Statement(StatementKind.Heading, front.Title, Traits: StatementTraits.FrontMatter));
        for (var at = front.Metadata.Start; at < front.Metadata.End;)
        {
            var line = LogicalLine.Read(Source[..front.Metadata.End], at);
            if (!line.IsBlank && !FactLineScanner.TryRead(Source, line.Span, _into, FactContext.Tail)
                && LabelScanner.MatchPlain(Source, line.Start, line.End) is { IsEmpty: false } label)
            {
                _into.Add(new Statement(StatementKind.Credit, Markup.Trim(Source, TextSpan.FromBounds(label.ValueStart, line.End)), label.Label));
            }

            at = line.Next;
        }
    }

    /// <summary>A line in bold among credits: the cast, a part of the crew, a group of the cast, or the end of the block.</summary>
    private bool ReadBold(LogicalLine line, LabelMatch label)
    {
        var heading = BoldPart(line.Span, out var rest);
        Span<char> buffer = stackalloc char[LabelScanner.MaximumLabel];
        var words = Clean(heading, buffer).TrimEnd(": ");
        if (words.IsEmpty)
            return false;
        if (SectionHeadings.KindOf(words) is not SectionKind.None and var kind && TryOpenSection(heading, kind, rest))
        {
            _at = line.Next;
            ReadInlineCast(rest);
            return true;
        }

        if (!label.IsEmpty && !Markup.Trim(Source, TextSpan.FromBounds(label.ValueStart, line.End)).IsEmpty && IsCreditLabel(label))
        {
            ReadLabelled(line, label);
            return true;
        }

        // "**Name** _(Character)_": the performers in bold.
        if (!rest.IsEmpty)
            return _part == Part.Cast && HasEmphasisedBracket(rest.Start, line.End) && ReadCastLine(line);

        var next = NextLine(line.Next, out _);
        if (next.IsBlank || ScreeningNotes.IsShowTime(Source[next.Start..next.End]))
            return false;

        var isGroup = _part == Part.Cast && HasEmphasisedBracket(next.Start, next.End);
        if (!isGroup && !(IsSectionWords(words) && IsCreditLike(line.Next, 1)))
            return false;

        _into.Add(new Statement(StatementKind.Section, heading));
        if (!isGroup)
            _part = Part.Crew;
        _at = line.Next;
        return true;
    }

    private static bool IsSectionWords(ReadOnlySpan<char> words)
    {
        foreach (var word in (ReadOnlySpan<string>)["credits", "restoration", "restored", "crew", "reconstruction", "production team"])
        {
            if (words.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
