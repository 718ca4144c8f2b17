using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.ProgrammeNote;

internal sealed partial class ProgrammeNoteReader
{
    /// <summary>"\* Uncredited": what a star beside names stands for.</summary>
    private bool TryReadFootnote(LogicalLine line)
    {
        var text = Source;
        var at = line.Start;
        while (at < line.End && text[at] is '_' or '(')
            at++;

        var mark = at;
        while (at < line.End && text[at] is '*' or '\\' or '†' or '‡')
            at++;

        var marks = text[mark..at];
        var stars = marks.Count('*');
        if (marks.IsEmpty || stars > 3 || (stars == 2 && !marks.Contains('\\')))
            return false;

        var words = Markup.Trim(text, TextSpan.FromBounds(at, line.End));
        var inner = text.Slice(words.Start, words.Length);

        // A star that closes again is emphasis; one without words explains nothing.
        if (words.IsEmpty || words.Length > 160 || (inner.Contains('*') && !marks.Contains('\\')) || (!marks.Contains('\\') && stars == 1 && text[line.End - 1] == '*'))
            return false;

        _into.Add(new Statement(StatementKind.Footnote, words, TextSpan.FromBounds(mark, at)));
        _at = line.Next;
        return true;
    }

    /// <summary>"© X", "©: X", "© 1998 X": whose copyright it is.</summary>
    private bool TryReadCopyright(LogicalLine line)
    {
        var text = Source;
        var at = line.Start;
        while (at < line.End && LabelScanner.IsMark(text[at]))
            at++;
        if (at >= line.End || text[at] != '©')
            return false;

        var label = new TextSpan(at, 1);
        at++;
        while (at < line.End && (Markup.IsEdgeNoise(text[at]) || text[at] is ':' or '.'))
            at++;
        if (at >= line.End)
            return false;

        // "© 1998" by itself, or followed by facts, is the year of the country line.
        if (FactLineScanner.TryRead(text, TextSpan.FromBounds(at, line.End), _into, FactContext.Tail))
        {
            _part = Part.Tail;
            _at = line.Next;
            return true;
        }

        _at = line.Next;
        var holders = ReadOn(line, TrimValue(TextSpan.FromBounds(at, line.End)), out _);
        _into.Add(new Statement(StatementKind.Copyright, holders, label));
        LeaveCast();
        return true;
    }

    /// <summary>A line that is one run of emphasis: the uncredited, the cast, the heading of a part or group.</summary>
    private bool TryReadMark(LogicalLine line)
    {
        var text = Source;
        var run = LabelScanner.MatchRun(text, line.Start, line.End);
        if (run.IsEmpty)
        {
            if (_part == Part.Tail || SectionOf(line) == SectionKind.None)
                return false;

            run = new LabelMatch(Markup.Trim(text, line.Span), line.End);
        }

        var rest = Markup.Trim(text, TextSpan.FromBounds(run.ValueStart, line.End));
        Span<char> buffer = stackalloc char[LabelScanner.MaximumLabel];
        var words = Clean(run.Label, buffer).TrimEnd(": ");
        if (words.IsEmpty || !(rest.IsEmpty || (rest.Length == 1 && text[rest.Start] == ':')))
            return false;

        var kind = SectionHeadings.KindOf(words);
        if (kind == SectionKind.None)
        {
            if (_part == Part.Tail || words[0] == '(' || (words[0] == '[' && _part == Part.Cast) || words is "and" or "&" || words.Length > 100 || EndsInPresents(words) || IsProductionPhrase(words) || ScreeningNotes.IsOne(words))
                return false;

            _into.Add(new Statement(StatementKind.Section, run.Label));
        }
        else
        {
            TryOpenSection(run.Label, kind, default);
        }

        _at = line.Next;
        return true;
    }

    /// <summary>
    /// Labels in italics and names in roman without a colon: "_An_ A _and_ B _production for_ C", "_A film by_ X", "X _presents_";
    /// or the same in roman: "A BBC production", "Warner Bros. presents".
    /// </summary>
    private bool TryReadPhrase(LogicalLine line)
    {
        var text = Source;
        var words = text[line.Start..line.End].Trim("_*: ");
        var run = LabelScanner.MatchRun(text, line.Start, line.End);
        if (!run.IsEmpty && run.ValueStart < line.End)
        {
            var value = TrimValue(TextSpan.FromBounds(run.ValueStart, line.End));
            if (value.IsEmpty)
                return false;

            _at = line.Next;
            var label = run.Label;

            // "_With_ A, B": the cast on the line of its heading, its colon missing.
            if (LabelAt(label).Section is not SectionKind.None and var kind && TryOpenSection(label, kind, value))
            {
                ReadInlineCast(value);
                return true;
            }

            if (text.Slice(value.Start, value.Length).StartsWith("by ", StringComparison.OrdinalIgnoreCase))
            {
                // "_Music_ by X": the emphasis closed too early.
                label = TextSpan.FromBounds(label.Start, value.Start + 2);
                value = TrimValue(TextSpan.FromBounds(value.Start + 2, value.End));
            }

            if (IsKnown(label) && !HasRun(value))
                AddCredit(label, ReadOn(line, value, out var traits), traits);
            else
                _into.Add(new Statement(StatementKind.RunningPhrase, line.Span));

            return true;
        }

        if (words.Length > 160 || !(IsProductionPhrase(words) || EndsInPresents(words)))
            return false;

        _into.Add(new Statement(StatementKind.RunningPhrase, line.Span));
        _at = line.Next;
        return true;
    }

    /// <summary>"A BBC production", "A Spike Lee joint".</summary>
    private static bool IsProductionPhrase(ReadOnlySpan<char> words)
    {
        if (!words.StartsWith("A ", StringComparison.OrdinalIgnoreCase) && !words.StartsWith("An ", StringComparison.OrdinalIgnoreCase))
            return false;

        foreach (var end in (ReadOnlySpan<string>)["production", " film", " picture", " joint", " presentation"])
        {
            if (words.EndsWith(end, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return words.Contains("roduction for ", StringComparison.Ordinal);
    }

    /// <summary>Whether words in emphasis stand in a value; a remark in brackets is none.</summary>
    private bool HasRun(TextSpan value)
    {
        var text = Source;
        var step = text.Slice(value.Start, value.Length).IndexOf('_');
        if (step < 0)
            return false;

        var inner = Markup.Trim(text, TextSpan.FromBounds(value.Start + step, value.End));
        return !inner.IsEmpty && text[inner.Start] is not ('(' or '[' or '\\' or ',');
    }

    private static bool EndsInPresents(ReadOnlySpan<char> words) =>
        words.EndsWith(" presents", StringComparison.OrdinalIgnoreCase) || words.EndsWith("_presents", StringComparison.OrdinalIgnoreCase) || words.EndsWith(" present", StringComparison.OrdinalIgnoreCase);
}
