using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.ProgrammeNote;

internal sealed partial class ProgrammeNoteReader
{
    /// <summary>A line that starts with a label; further labels may follow on it, and names on the lines below.</summary>
    private void ReadLabelled(LogicalLine line, LabelMatch label)
    {
        Span<char> buffer = stackalloc char[LabelScanner.MaximumLabel];
        while (true)
        {
            var next = LabelScanner.FindNext(Source, label.ValueStart, line.End, out var nextStart);
            var isLast = nextStart < 0;
            var value = TrimValue(TextSpan.FromBounds(label.ValueStart, isLast ? line.End : nextStart));
            ReadLabel(line, label.Label, Clean(label.Label, buffer), value, isLast);
            if (isLast)
                return;

            label = next;
        }
    }

    private void ReadLabel(LogicalLine line, TextSpan label, ReadOnlySpan<char> words, TextSpan value, bool isLast)
    {
        if (isLast)
            _at = line.Next;

        if (CastHeadings.MarksUncredited(words))
        {
            AddUncredited(label, words);
            if (!value.IsEmpty)
                ReadInlineCast(value);
        }
        else if (CastHeadings.OpensCast(words) && !GoesOnFromMusic(words, value))
        {
            OpenCast(label);
            ReadInlineCast(value);
        }
        else if (CastHeadings.OpensCrew(words) && value.IsEmpty)
        {
            _into.Add(new Statement(StatementKind.Section, default));
            _part = Part.Crew;
        }
        else if (IsCopyrightLabel(words, out var isAlsoCredit))
        {
            var holders = isLast ? ReadOn(line, value, out _) : value;
            _into.Add(new Statement(StatementKind.Copyright, holders, label));
            if (isAlsoCredit)
                _into.Add(new Statement(StatementKind.Credit, holders, label));
            LeaveCast();
        }
        else if (ScreeningNotes.IsLabel(words) || (_part == Part.Tail && ScreeningNotes.IsOne(words)))
        {
            _into.Add(new Statement(StatementKind.LeftOut, TextSpan.FromBounds(label.Start, Math.Max(label.End, value.End))));
        }
        else if (!value.IsEmpty && !RoleCatalog.Default.IsKnownLabel(words) && Source.Slice(value.Start, value.Length).ContainsAnyInRange('0', '9')
            && FactLineScanner.TryRead(Source, value, _into, FactContext.Tail))
        {
        }
        else if (_part == Part.Cast)
        {
            ReadLabelInCast(line, label, words, value, isLast);
        }
        else
        {
            ReadCredit(line, label, value, isLast);
        }
    }

    /// <summary>A label inside the cast is the heading of a group, a narrator's line, or the crew again.</summary>
    private void ReadLabelInCast(LogicalLine line, TextSpan label, ReadOnlySpan<char> words, TextSpan value, bool isLast)
    {
        var roles = RoleCatalog.Default.Analyze(words);
        if (value.IsEmpty && isLast)
        {
            if (roles.Count > 0 && roles[0].Department != "cast" && !IsCastNext(line.Next))
                ReadCredit(line, label, value, isLast);
            else
                _into.Add(new Statement(StatementKind.Section, label));
        }
        else if (roles.Count == 0)
        {
            _into.Add(new Statement(StatementKind.Section, label));
            ReadInlineCast(value);
        }
        else if (roles[0].Department == "cast")
        {
            _into.Add(new Statement(StatementKind.Cast, value, label));
        }
        else
        {
            ReadCredit(line, label, value, isLast);
        }
    }

    private bool IsCastNext(int from)
    {
        var next = NextLine(from, out _);
        return !next.IsBlank && HasEmphasisedBracket(next.Start, next.End);
    }

    private void ReadCredit(LogicalLine line, TextSpan label, TextSpan value, bool isLast)
    {
        LeaveCast();
        var traits = StatementTraits.None;
        if (isLast)
            value = ReadOn(line, value, out traits);
        if (value.IsEmpty)
        {
            if (IsPhrase(label))
            {
                var open = label.Start;
                while (open > line.Start && LabelScanner.IsMark(Source[open - 1]))
                    open--;
                _into.Add(new Statement(StatementKind.RunningPhrase, TextSpan.FromBounds(open, label.End)));
                return;
            }

            // A label over labels governs them; a label over nothing is a label without names.
            var isGoverning = isLast && !LabelScanner.MatchEmphasised(Source, NextLine(_at, out _).Start, NextLine(_at, out _).End).IsEmpty;
            _into.Add(new Statement(isGoverning ? StatementKind.Section : StatementKind.Unread, label));
            return;
        }

        if (TryReadFactsBehindNames(label, value))
            return;

        AddCredit(label, value, traits);
    }

    /// <summary>Whether a label without names holds them itself, in roman between its italics: "_A_ Firm _production_:".</summary>
    private bool IsPhrase(TextSpan label)
    {
        var text = Source.Slice(label.Start, label.Length);
        var close = text.IndexOfAny('_', '*');
        if (close <= 0)
            return false;

        var open = text[(close + 1)..].IndexOfAny('_', '*');
        return open > 0 && !text.Slice(close + 1, open).IsWhiteSpace();
    }

    /// <summary>"Director: X, UK 1953, 13 mins": the names reach to where the rest is facts.</summary>
    private bool TryReadFactsBehindNames(TextSpan label, TextSpan value)
    {
        var names = Source.Slice(value.Start, value.Length);
        if (value.Length > FactLineScanner.MaximumLength || !names.ContainsAnyInRange('0', '9'))
            return false;

        for (var at = value.Start; at < value.End; at++)
        {
            if (Source[at] is not (',' or '.' or ';' or '|') || at + 1 >= value.End)
                continue;

            var facts = Markup.Trim(Source, TextSpan.FromBounds(at + 1, value.End));
            var before = _into.Count;
            _into.Add(new Statement(StatementKind.Credit, TrimValue(TextSpan.FromBounds(value.Start, at)), label));
            if (Source.Slice(facts.Start, facts.Length).ContainsAnyInRange('0', '9') && FactLineScanner.TryRead(Source, facts, _into, FactContext.Credits))
            {
                _part = Part.Tail;
                return true;
            }

            _into.Truncate(before);
        }

        return false;
    }

    /// <summary>Adds a credit, and the credits that stand in brackets inside it: "Firm (_Supervisor:_ Y)".</summary>
    private void AddCredit(TextSpan label, TextSpan value, StatementTraits traits)
    {
        var text = Source;
        var start = value.Start;
        for (var at = start; at < value.End; at++)
        {
            var step = text[at..value.End].IndexOf('(');
            if (step < 0)
                break;

            at += step;
            var close = Brackets.FindClose(text, at, value.End);
            if (close < 0)
                break;

            if (text[at..close].Contains(':') && MatchInner(at + 1, close) is { IsEmpty: false } inner)
            {
                var outer = TrimValue(TextSpan.FromBounds(start, at));
                if (!outer.IsEmpty)
                    _into.Add(new Statement(StatementKind.Credit, outer, label, Traits: traits));

                AddInner(inner, close, traits);
                start = close + 1;
                while (start < value.End && (Markup.IsEdgeNoise(text[start]) || text[start] == ','))
                    start++;
            }

            at = close;
        }

        var rest = TrimValue(TextSpan.FromBounds(Math.Min(start, value.End), value.End));
        if (!rest.IsEmpty)
            _into.Add(new Statement(StatementKind.Credit, rest, label, Traits: traits));
    }

    private void AddInner(LabelMatch label, int end, StatementTraits traits)
    {
        while (true)
        {
            var next = LabelScanner.FindNext(Source, label.ValueStart, end, out var nextStart);
            var names = TrimValue(TextSpan.FromBounds(label.ValueStart, nextStart < 0 ? end : nextStart));
            if (!names.IsEmpty)
                _into.Add(new Statement(StatementKind.Credit, names, label.Label, Traits: traits));
            if (nextStart < 0)
                return;

            label = next;
        }
    }

    private LabelMatch MatchInner(int start, int end)
    {
        var label = LabelScanner.MatchEmphasised(Source, start, end);
        if (!label.IsEmpty)
            return label;

        var plain = LabelScanner.MatchPlain(Source, start, end);
        return !plain.IsEmpty && IsKnown(plain.Label) ? plain : default;
    }

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
            if (next.IsBlank || !IsPlainLine(next))
                break;

            if (isStack)
            {
                if (value.IsEmpty ? blanks > 1 : blanks > 0)
                    break;
                traits = StatementTraits.Stacked;
            }
            else
            {
                var isOpen = IsOpen(TextSpan.FromBounds(value.Start, end));
                var isWrapped = blanks == 0 && !last.IsHardBreak && !HasEmphasisedBracket(next.Start, next.End);
                if (!(isOpen && blanks <= 2) && !(isWrapped && IsNameLike(next)) && !(blanks == 0 && Source[next.Start] is '(' or '['))
                    break;
            }

            value = TextSpan.FromBounds(value.IsEmpty ? next.Start : value.Start, next.End);
            last = next;
            end = next.End;
            _at = next.Next;
        }

        return TrimValue(value);
    }

    /// <summary>Whether a list cannot end here: a comma, an "and", an open bracket.</summary>
    private bool IsOpen(TextSpan value)
    {
        var trimmed = Markup.Trim(Source, value);
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
        if (LabelScanner.MatchPlain(Source, line.Start, line.End) is { IsEmpty: false } plain && IsKnown(plain.Label))
            return false;

        var before = _into.Count;
        var isFacts = Source[line.Start..line.End].ContainsAnyInRange('0', '9') && FactLineScanner.TryRead(Source, line.Span, _into, FactContext.Credits);
        _into.Truncate(before);
        return !isFacts && !IsCastWord(line);
    }

    private bool IsCastWord(LogicalLine line)
    {
        Span<char> buffer = stackalloc char[64];
        var words = Clean(line.Span, buffer).TrimEnd(": ");
        return !words.IsEmpty && (CastHeadings.OpensCast(words) || CastHeadings.MarksUncredited(words));
    }

    /// <summary>Whether a line can be names: short, no sentence, no shouting.</summary>
    private bool IsNameLike(LogicalLine line)
    {
        var text = Source[line.Start..line.End];
        return line.Length <= 160 && !text.ContainsAny('?', '!', '@') && !ScreeningNotes.IsShowTime(text) && !ScreeningNotes.IsOne(text) && !IsShouting(text);
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

    /// <summary>A line among the crew without a label: a phrase, the heading of a part, cast without a heading, or more names.</summary>
    private bool ReadUnlabelledCrew(LogicalLine line)
    {
        if (HasEmphasisedBracket(line.Start, line.End))
        {
            OpenCast(new TextSpan(line.Start, 0));
            return ReadCastLine(line);
        }

        if (TryReadPhrase(line))
            return true;

        if (LabelScanner.MatchPlain(Source, line.Start, line.End) is { IsEmpty: false } plain && IsKnown(plain.Label))
        {
            ReadLabelled(line, plain);
            return true;
        }

        if (IsCastWord(line))
        {
            OpenCast(line.Span);
            _at = line.Next;
            return true;
        }

        Span<char> buffer = stackalloc char[FactLineScanner.MaximumLength];
        var words = Clean(line.Span, buffer);
        if (words.IsEmpty || ScreeningNotes.IsShowTime(words))
            return false;
        if (ScreeningNotes.IsOne(words))
        {
            _into.Add(new Statement(StatementKind.LeftOut, line.Span));
            _at = line.Next;
            return true;
        }

        if (_blanks > 0 || !IsNameLike(line))
        {
            // Prose ends the credits; a short line among them is reported.
            var next = NextLine(line.Next, out _);
            if (line.Length > 160 || next.IsBlank || !IsCreditLike(line.Next, 1))
                return false;

            _into.Add(new Statement(StatementKind.Unread, line.Span));
            _at = line.Next;
            return true;
        }

        return ReadMoreNames(line);
    }

    private bool ReadMoreNames(LogicalLine line)
    {
        _at = line.Next;
        var span = Markup.Trim(Source, line.Span);
        if (_into.Count > 0 && _into[_into.Count - 1] is { Kind: StatementKind.Credit, Label.IsEmpty: false } last)
            _into.Add(new Statement(StatementKind.Credit, span, last.Label, Traits: StatementTraits.Guessed));
        else
            _into.Add(new Statement(StatementKind.Unread, line.Span));

        return true;
    }

    private bool GoesOnFromMusic(ReadOnlySpan<char> words, TextSpan value)
    {
        if (_part != Part.Crew || value.IsEmpty || !CastHeadings.IsWith(words) || _into.Count == 0 || _into[_into.Count - 1].Kind != StatementKind.Credit)
            return false;

        if (ContributorClassifier.LooksLikeOrganisation(Source.Slice(value.Start, value.Length)))
            return true;

        Span<char> buffer = stackalloc char[LabelScanner.MaximumLabel];
        var roles = RoleCatalog.Default.Analyze(Clean(_into[_into.Count - 1].Label, buffer));
        return roles.Count > 0 && roles[0].Department is "music" or "sound";
    }

    private static bool IsCopyrightLabel(ReadOnlySpan<char> words, out bool isAlsoCredit)
    {
        isAlsoCredit = words.Contains('/') && words.Contains('©');
        return words.Contains('©') || words.Equals("copyright", StringComparison.OrdinalIgnoreCase) || words.Equals("(c)", StringComparison.OrdinalIgnoreCase);
    }

    private void LeaveCast()
    {
        if (_part == Part.Cast)
            _into.Add(new Statement(StatementKind.Section, default));

        _part = Part.Crew;
    }

    /// <summary>A value without the white space, marks and separators at its ends.</summary>
    private TextSpan TrimValue(TextSpan value)
    {
        var text = Source;
        var start = value.Start;
        var end = value.End;
        while (start < end && (Markup.IsEdgeNoise(text[start]) || text[start] is ';' or ','))
            start++;
        while (end > start && (text[end - 1] is ' ' or '\n' or '\r' or '\t' or '_' or ';' or ',' or '\u00a0' || (text[end - 1] == '*' && end - 2 > start && text[end - 2] == '*')))
            end--;

        return TextSpan.FromBounds(start, end);
    }
}
