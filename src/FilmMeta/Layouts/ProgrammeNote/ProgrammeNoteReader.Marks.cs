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
        if (char.IsAsciiDigit(text[at]) && FactLineScanner.TryRead(text, TextSpan.FromBounds(at, line.End), _into, FactContext.Tail))
        {
            _part = Part.Tail;
            _at = line.Next;
            return true;
        }

        _at = line.Next;
        if (_part == Part.Tail && (_hasHolders || text[at..line.End].Contains("rights reserved", StringComparison.OrdinalIgnoreCase)))
        {
            // The line of a press picture.
            _into.Add(new Statement(StatementKind.LeftOut, line.Span));
            return true;
        }

        _hasHolders = true;
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
            // "_UK 1966_": facts in italics.
            if (IsFacts(line))
                return false;
            if (_part == Part.Tail || words[0] == '(' || (words[0] == '[' && _part == Part.Cast) || words is "and" or "&" || words.Length > 100 || EndsInPresents(words) || IsProductionPhrase(words) || ScreeningNotes.IsOne(words))
                return false;

            if (TryReadPrint(run.Label))
            {
                _at = line.Next;
                return true;
            }

            // "_Dancers_" over bare names is the heading of a cast, "_Made at_" a label.
            if (_part == Part.Crew && IsNamesNext(line))
            {
                if (LabelAt(run.Label) is { IsKnown: true } label && label.Roles[0].Department != RoleCatalog.CastDepartment)
                {
                    _at = line.Next;
                    ReadCredit(line, run.Label, default, isLast: true);
                    return true;
                }

                OpenCast(run.Label);
                _into.Add(new Statement(StatementKind.Section, run.Label));
            }
            else if (_part == Part.Crew && !IsFollowedByCredits(line))
            {
                // "_Technicolor_": it heads nothing.
                _into.Add(new Statement(StatementKind.Unread, run.Label));
            }
            else
            {
                _into.Add(new Statement(StatementKind.Section, run.Label));
            }
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
            if (value.Length > 2 && text[value.Start] is '-' or '–' && text[value.Start + 1] == ' ')
                value = TrimValue(TextSpan.FromBounds(value.Start + 2, value.End));
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

            if (TryReadSourceWork(line, label))
                return true;
            if (StartsAsSource(text.Slice(label.Start, label.Length)) && (text[value.Start] is '‘' or '“' or '"' || (HasRun(value) && text[line.End - 1] == '_')))
            {
                // "_Suggested by the song_ ‘X’": a work, and nobody's name.
                _into.Add(new Statement(StatementKind.Unread, line.Span));
                return true;
            }

            if (IsKnown(label) && (!HasRun(value) || JoinsNames(value)))
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

    /// <summary>"_Based on the novel_ Title _by_ X": the label ends with its last words in italics.</summary>
    private bool TryReadSourceWork(LogicalLine line, TextSpan label)
    {
        var text = Source;
        if (!StartsAsSource(text.Slice(label.Start, label.Length)))
            return false;

        var close = text[label.End..line.End].LastIndexOf("by_");
        if (close <= 0)
            return TryReadBrokenSource(label, line);

        var end = label.End + close + 2;
        var names = TrimValue(TextSpan.FromBounds(end + 1, line.End));
        if (names.IsEmpty || text.Slice(names.Start, names.Length).Contains('_') || end - label.Start > LabelScanner.MaximumLabel)
            return false;

        AddCredit(TextSpan.FromBounds(label.Start, end), ReadOn(line, names, out var traits), traits);
        return true;
    }

    /// <summary>"_Based on the novel_ Title" and on the next line "_by_: X".</summary>
    private bool TryReadBrokenSource(TextSpan label, LogicalLine line)
    {
        var next = NextLine(line.Next, out var blanks);
        if (next.IsBlank || blanks > 0 || LabelScanner.MatchEmphasised(Source, next.Start, next.End) is not { IsEmpty: false } by || !Source.Slice(by.Label.Start, by.Label.Length).SequenceEqual("by"))
            return false;

        ReadLabelled(next, new LabelMatch(TextSpan.FromBounds(label.Start, by.Label.End), by.ValueStart));
        return true;
    }

    private static bool StartsAsSource(ReadOnlySpan<char> label)
    {
        foreach (var start in (ReadOnlySpan<string>)["based ", "from the ", "from a ", "adapted from", "freely ", "loosely ", "inspired by", "suggested by", "after the", "taken from"])
        {
            if (label.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether the words in italics inside a value stand between two names: "X _in collaboration with_ Y", "X, _assisted by_ Y".</summary>
    private bool JoinsNames(TextSpan value)
    {
        var words = Source.Slice(value.Start, value.Length);
        var open = words.IndexOf('_');
        var close = open < 0 ? -1 : words[(open + 1)..].IndexOf('_');
        return open > 0 && close > 0 && char.IsAsciiLetterLower(words[open + 1]) && open + close + 3 < words.Length
            && (words.Slice(open + 1, close).EndsWith(" by") || words.Slice(open + 1, close).EndsWith("with") || words.Slice(open + 1, close) is "and" or "for" or "at" or "of");
    }

    /// <summary>Whether a mark among the crew heads credits: some stand below it, and it is not the first line under the title.</summary>
    private bool IsFollowedByCredits(LogicalLine line)
    {
        if (_into.Count > 0 && _into[_into.Count - 1].Kind == StatementKind.Heading)
            return false;

        var next = NextLine(line.Next, out _);
        return !next.IsBlank && (HasEmphasisedBracket(next.Start, next.End) || (!IsBold(next) && IsCreditLike(line.Next, 2)));
    }

    /// <summary>Whether bare names stand on the line directly below.</summary>
    private bool IsNamesNext(LogicalLine line)
    {
        var next = NextLine(line.Next, out var blanks);
        return !next.IsBlank && blanks == 0 && next.Length <= 60 && CapitalWords.AreAll(Source, next.Span) && Source[next.Start..next.End].Contains(' ') && IsPlainLine(next);
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
        words.Contains(" present in association with ", StringComparison.OrdinalIgnoreCase) || words.Contains(" presents in association with ", StringComparison.OrdinalIgnoreCase) ||
        words.Contains(" presents a ", StringComparison.OrdinalIgnoreCase) || words.Contains(" present a ", StringComparison.OrdinalIgnoreCase) ||
        words.EndsWith(" presents", StringComparison.OrdinalIgnoreCase) || words.EndsWith("_presents", StringComparison.OrdinalIgnoreCase) || words.EndsWith(" present", StringComparison.OrdinalIgnoreCase) || words.EndsWith("_present", StringComparison.OrdinalIgnoreCase);
}
