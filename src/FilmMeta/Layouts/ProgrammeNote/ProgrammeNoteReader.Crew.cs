using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.ProgrammeNote;

internal sealed partial class ProgrammeNoteReader
{
    /// <summary>A line that starts with a label; further labels may follow on it, and names on the lines below.</summary>
    private void ReadLabelled(LogicalLine line, LabelMatch match)
    {
        while (true)
        {
            var next = LabelScanner.FindNext(Source, match.ValueStart, line.End, out var nextStart);
            var isLast = nextStart < 0;
            var value = TrimValue(TextSpan.FromBounds(match.ValueStart, isLast ? line.End : nextStart));
            ReadLabel(line, match.Label, LabelAt(match.Label), value, isLast);
            if (isLast)
                return;

            match = next;
        }
    }

    private void ReadLabel(LogicalLine line, TextSpan span, PrintedLabel label, TextSpan value, bool isLast)
    {
        if (isLast)
            _at = line.Next;

        if (label.Section != SectionKind.None && TryOpenSection(span, label.Section, value))
        {
            ReadInlineCast(value);
        }
        else if (label.IsCopyright)
        {
            var holders = isLast ? ReadOn(line, value, out _) : value;
            _into.Add(new Statement(StatementKind.Copyright, holders, span));
            _hasHolders = true;
            if (NamesRoleToo(label.Text))
                _into.Add(new Statement(StatementKind.Credit, holders, span));
            LeaveCast();
        }
        else if (label.IsAboutPrint || (_part == Part.Tail && ScreeningNotes.IsOne(label.Text)))
        {
            _into.Add(new Statement(StatementKind.LeftOut, TextSpan.FromBounds(span.Start, Math.Max(span.End, value.End))));
        }
        else if (label.IsKnown || !TryReadFact(value))
        {
            if (_part == Part.Cast)
                ReadLabelInCast(line, span, label, value, isLast);
            else
                ReadCredit(line, span, value, isLast);
        }
    }

    // "©/Production Company", "© and Production Companies".
    private static bool NamesRoleToo(string label) =>
        label.Contains('/', StringComparison.Ordinal) || label.Contains("© and ", StringComparison.Ordinal) || label.Contains("© & ", StringComparison.Ordinal);

    /// <summary>A heading that opens the cast or the crew or marks the uncredited; false where it is a label like others after all.</summary>
    private bool TryOpenSection(TextSpan span, SectionKind kind, TextSpan value)
    {
        switch (kind)
        {
            case SectionKind.Uncredited:
                _into.Add(new Statement(StatementKind.Uncredited, span));
                return value.IsEmpty || _part == Part.Cast;
            case SectionKind.UncreditedCast:
                OpenCast(span);
                _into.Add(new Statement(StatementKind.Uncredited, span));
                return true;
            case SectionKind.Crew:
                if (!value.IsEmpty)
                    return false;

                LeaveCast();
                _into.Add(new Statement(StatementKind.Section, default));
                return true;
            case SectionKind.With when GoesOnFromMusic(value):
                return false;
            default:
                OpenCast(span);
                return true;
        }
    }

    /// <summary>"Running time: 98 mins": a label that is no role over a value that is facts.</summary>
    private bool TryReadFact(TextSpan value) =>
        !value.IsEmpty && Source.Slice(value.Start, value.Length).ContainsAnyInRange('0', '9') && FactLineScanner.TryRead(Source, value, _into, FactContext.Tail);

    /// <summary>A label inside the cast is the heading of a group, a narrator's line, or the crew again.</summary>
    private void ReadLabelInCast(LogicalLine line, TextSpan span, PrintedLabel label, TextSpan value, bool isLast)
    {
        var isCrew = label.IsKnown && label.Roles[0].Department != RoleCatalog.CastDepartment;
        if (isCrew && !(value.IsEmpty && isLast && IsCastNext(line.Next)))
        {
            ReadCredit(line, span, value, isLast);
        }
        else if (label.IsKnown && !isCrew && !value.IsEmpty)
        {
            _into.Add(new Statement(StatementKind.Cast, value, span));
        }
        else
        {
            _into.Add(new Statement(StatementKind.Section, span));
            ReadInlineCast(value);
        }
    }

    private bool IsCastNext(int from)
    {
        var next = NextLine(from, out _);
        return !next.IsBlank && HasEmphasisedBracket(next.Start, next.End);
    }

    private void ReadCredit(LogicalLine line, TextSpan label, TextSpan value, bool isLast)
    {
        // "The Band:" over performers with what they play in brackets.
        if (value.IsEmpty && isLast && _part == Part.Crew && IsCastNext(line.Next) && LabelAt(label) is var heading && (!heading.IsKnown || heading.Roles[0].Department is "music" or RoleCatalog.CastDepartment))
        {
            OpenCast(label);
            _into.Add(new Statement(StatementKind.Section, label));
            return;
        }

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

        // "Archive footage: a title, courtesy of X" is about a licence.
        if (Source[value.Start] is '‘' or '“' && !IsKnown(label) && Source.Slice(value.Start, value.Length).Contains("courtesy of", StringComparison.OrdinalIgnoreCase))
        {
            _into.Add(new Statement(StatementKind.LeftOut, TextSpan.FromBounds(label.Start, value.End)));
            return;
        }

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

    private bool IsFacts(LogicalLine line)
    {
        var before = _into.Count;
        var isFacts = FactLineScanner.MayHoldFacts(Source[line.Start..line.End]) && FactLineScanner.TryRead(Source, line.Span, _into, FactContext.Credits);
        _into.Truncate(before);
        return isFacts;
    }

    /// <summary>"Reporter: X" among credits: a colon behind a few words in capitals, though no catalogue knows them.</summary>
    private bool HasShortLabel(LogicalLine line)
    {
        var label = LabelScanner.MatchPlain(Source, line.Start, line.End);
        if (label.IsEmpty || label.Label.Length > 40 || label.ValueStart >= line.End)
            return false;

        var words = Source.Slice(label.Label.Start, label.Label.Length);
        return char.IsUpper(words[0]) && words.Count(' ') <= 3 && !words.ContainsAnyInRange('0', '9');
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

        if (PlainLabel(line) is { IsEmpty: false } || (_blanks == 0 && HasShortLabel(line)))
        {
            var plain = PlainLabel(line);
            ReadLabelled(line, plain.IsEmpty ? LabelScanner.MatchPlain(Source, line.Start, line.End) : plain);
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

        if (TryReadPrint(Markup.Trim(Source, line.Span)))
        {
            _at = line.Next;
            return true;
        }

        if (_blanks > 0 || !IsNameLike(line))
        {
            // Prose ends the credits; a short line among them is reported.
            var next = NextLine(line.Next, out _);
            if (line.Length > 160 || next.IsBlank || !(IsCreditLike(line.Next, 1) || IsFacts(next)))
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

    /// <summary>"With: The London Symphony Orchestra" under the music goes on from it.</summary>
    private bool GoesOnFromMusic(TextSpan value)
    {
        if (_part != Part.Crew || value.IsEmpty || HasEmphasisedBracket(value.Start, value.End) || _into.Count == 0 || _into[_into.Count - 1].Kind != StatementKind.Credit)
            return false;
        if (ContributorClassifier.LooksLikeOrganisation(Source.Slice(value.Start, value.Length)))
            return true;

        var above = LabelAt(_into[_into.Count - 1].Label);
        if (!above.IsKnown || above.Roles[0].Department is not ("music" or "sound"))
            return false;

        // At the end of the block it opens the cast after all.
        var next = NextLine(_at, out _);
        return !next.IsBlank && (!LabelScanner.MatchEmphasised(Source, next.Start, next.End).IsEmpty || !PlainLabel(next).IsEmpty);
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
        while (end > start)
        {
            if (text[end - 1] is ' ' or '\n' or '\r' or '\t' or '_' or ';' or ',' or '\u00a0')
                end--;
            else if (end - 3 > start && text[end - 1] == '*' && text[end - 2] == '*' && text[end - 3] is not (' ' or '\\'))
                end -= 2;
            else
                break;
        }

        return TextSpan.FromBounds(start, end);
    }
}
