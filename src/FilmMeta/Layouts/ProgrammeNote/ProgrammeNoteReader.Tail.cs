using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.ProgrammeNote;

/// <content>The facts behind the credits, and the lines behind those.</content>
internal sealed partial class ProgrammeNoteReader
{
    private bool ReadFacts(TextSpan line, FactContext context)
    {
        if (context != FactContext.Tail && !FactLineScanner.MayHoldFacts(Source.Slice(line.Start, line.Length)))
            return false;
        if (!FactLineScanner.TryRead(Source, line, _into, context))
            return false;

        _part = Part.Tail;
        return true;
    }

    /// <summary>"USA" alone on a line, when the year stands on the next.</summary>
    private bool IsCountryBeforeYear(LogicalLine line)
    {
        if (line.Length > 60)
            return false;

        var next = NextLine(line.Next, out _);
        if (next.IsBlank || !char.IsAsciiDigit(Source[next.Start]) || YearParser.Match(Source[next.Start..next.End], out _) == 0 || CountryTable.Match(Source[line.Start..line.End], out _) == 0)
            return false;

        return FactLineScanner.TryRead(Source, line.Span, _into, FactContext.Tail);
    }

    private bool ReadTailLine(LogicalLine line)
    {
        Span<char> buffer = stackalloc char[FactLineScanner.MaximumLength];
        var words = Clean(line.Span, buffer);
        if (words.IsEmpty || ScreeningNotes.IsShowTime(words))
            return false;
        if (SectionHeadings.KindOf(words.TrimEnd(": ")) is SectionKind.Cast or SectionKind.UncreditedCast)
        {
            OpenCast(line.Span);
            _at = line.Next;
            return true;
        }

        var isNote = ScreeningNotes.IsOne(words);
        if (isNote || (_blanks == 0 && !IsListingNext(line)))
        {
            _into.Add(new Statement(isNote ? StatementKind.LeftOut : StatementKind.Unread, line.Span));
            _at = line.Next;
            return true;
        }

        return false;
    }

    private bool IsListingNext(LogicalLine line)
    {
        var next = NextLine(line.Next, out _);
        return next.IsBlank || ScreeningNotes.IsShowTime(Source[next.Start..next.End]) || IsBold(next);
    }
}
