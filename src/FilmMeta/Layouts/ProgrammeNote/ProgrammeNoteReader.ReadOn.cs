using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.ProgrammeNote;

/// <content>Which lines go on from the line above.</content>
internal sealed partial class ProgrammeNoteReader
{
    /// <summary>
    /// Reads on below a line while the lines still belong to its value: behind a comma, inside an open bracket, where the line was merely wrapped,
    /// or, under a label that stands alone, one name a line.
    /// </summary>
    private TextSpan ReadOn(LogicalLine line, TextSpan value, out StatementTraits traits)
    {
        traits = StatementTraits.None;
        var isStack = value.IsEmpty;
        var last = line;
        var end = line.End;
        while (_at < _source.Length)
        {
            var next = NextLine(_at, out var blanks);
            if (next.IsBlank || (Source[next.Start] == '_' && (!LabelScanner.MatchEmphasised(Source, next.Start, next.End).IsEmpty || TryBrokenLabel(next, out _, out _))) || !MayGoOn(TextSpan.FromBounds(value.Start, end), value.IsEmpty, isStack, last, next, blanks) || !IsPlainLine(next))
                break;

            if (isStack)
                traits = StatementTraits.Stacked;

            value = TextSpan.FromBounds(value.IsEmpty ? next.Start : value.Start, next.End);
            last = next;
            end = next.End;
            _at = next.Next;
        }

        return TrimValue(value);
    }

    /// <summary>"_Special" and on the next line "Make-up Effects_: X": a label that was broken over lines.</summary>
    private bool TryBrokenLabel(LogicalLine line, out LabelMatch label, out LogicalLine whole)
    {
        label = default;
        whole = line;
        var words = Source[line.Start..line.End];
        if (words[0] != '_' || words.Length is < 3 or > 60 || !char.IsLetterOrDigit(words[1]) || words[1..].ContainsAny('_', ':'))
            return false;

        var next = NextLine(line.Next, out var blanks);
        if (next.IsBlank || blanks > 0 || LabelScanner.IsMark(Source[next.Start]))
            return false;

        label = LabelScanner.MatchEmphasised(Source, line.Start, next.End);
        whole = line with { End = next.End, Next = next.Next, IsHardBreak = next.IsHardBreak };
        return !label.IsEmpty && IsKnown(label.Label);
    }

    private bool MayGoOn(TextSpan value, bool isEmpty, bool isStack, LogicalLine last, LogicalLine next, int blanks)
    {
        if (isStack)
            return isEmpty ? blanks <= 1 : blanks == 0;
        if (blanks == 0 && (Source[next.Start] is '(' or '[' || (!last.IsHardBreak && IsNameLike(next) && !HasEmphasisedBracket(next.Start, next.End) && PrintTerms.FindUnlabelled(Source[next.Start..next.End].TrimEnd()) == PrintTrait.None)))
            return true;

        return blanks <= 2 && IsOpen(value);
    }

    /// <summary>Whether a list cannot end here: a comma, an "and", an open bracket.</summary>
    private bool IsOpen(TextSpan value)
    {
        // Only its end is looked at, for this is asked again with each line that is added.
        var trimmed = Markup.Trim(Source, TextSpan.FromBounds(Math.Max(value.Start, value.End - Brackets.Reach), value.End));
        if (trimmed.IsEmpty)
            return false;

        var text = Source.Slice(trimmed.Start, trimmed.Length);
        if (text[^1] is ',' or '&' || text.EndsWith(" and"))
            return true;

        var open = text.LastIndexOf('(');
        return open >= 0 && text[open..].IndexOf(')') < 0;
    }

    /// <summary>Whether a line is neither label nor heading, mark or fact, so that it can go on from the line above.</summary>
    private bool IsPlainLine(LogicalLine line)
    {
        if (IsBold(line) || Source[line.Start] is '©' or '\\' || !LabelScanner.MatchEmphasised(Source, line.Start, line.End).IsEmpty)
            return false;
        if (LabelScanner.MatchRun(Source, line.Start, line.End) is { IsEmpty: false } run && Source[run.Label.Start] is not ('(' or '['))
            return false;
        if (PlainLabel(line) is { IsEmpty: false })
            return false;

        return !IsFacts(line) && SectionOf(line) == SectionKind.None;
    }

    /// <summary>What a line opens that is nothing but a heading's words.</summary>
    private SectionKind SectionOf(LogicalLine line)
    {
        if (line.Length > 48 || Source[line.Start..line.End].Contains('('))
            return SectionKind.None;

        Span<char> buffer = stackalloc char[48];
        return SectionHeadings.KindOf(Clean(line.Span, buffer).TrimEnd(": "));
    }

    /// <summary>Whether a line can be names: short, no sentence, no shouting.</summary>
    private bool IsNameLike(LogicalLine line)
    {
        var text = Source[line.Start..line.End];
        return line.Length <= 160 && !text.ContainsAny('?', '!', '@') && !FactLineScanner.MayHoldFacts(text) && !HasShortLabel(line) && !ScreeningNotes.IsShowTime(text) && !ScreeningNotes.IsOne(text) && !IsShouting(text);
    }

    private static bool IsShouting(ReadOnlySpan<char> text)
    {
        var upper = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return false;
            if (char.IsUpper(c))
                upper++;
        }

        return upper >= 6 && text.Contains(' ');
    }
}
