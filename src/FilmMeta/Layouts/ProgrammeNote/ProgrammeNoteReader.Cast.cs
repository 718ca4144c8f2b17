using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.ProgrammeNote;

internal sealed partial class ProgrammeNoteReader
{
    /// <summary>A line of the cast: performers, and in brackets their character; false where the cast has ended.</summary>
    private bool ReadCastLine(LogicalLine line)
    {
        var text = Source;
        var words = text[line.Start..line.End];
        if (ScreeningNotes.IsShowTime(words) || (_blanks > 0 && IsShouting(words)))
            return false;
        if (!words.ContainsAny('(', '[') && line.Length > FactLineScanner.MaximumLength && words.Count(',') < line.Length / 60)
            return false;
        if (!words.Contains('(') && ScreeningNotes.IsOne(words))
        {
            _into.Add(new Statement(StatementKind.LeftOut, line.Span));
            _at = line.Next;
            return true;
        }

        // "Channel 4" over the country line: who broadcast it.
        if (_blanks > 0 && words.Length <= 40 && BroadcasterTable.Match(words, out _) == words.Length && NextLine(line.Next, out _) is { IsBlank: false } below && IsFacts(below))
        {
            _into.Add(new Statement(StatementKind.LeftOut, line.Span));
            _part = Part.Tail;
            _at = line.Next;
            return true;
        }

        // A character that stands alone belongs to the performers of the line above.
        var first = line.Start;
        while (first < line.End && Markup.IsEdgeNoise(text[first]))
            first++;
        if (first < line.End && text[first] == '(' && _into.Count > 0 && _into[_into.Count - 1] is { Kind: StatementKind.Cast, Label.IsEmpty: true })
        {
            var close = Brackets.FindClose(text, first, line.End);
            ref var above = ref _into[_into.Count - 1];
            above = above with { Label = Inside(first, close < 0 ? line.End : close), Traits = above.Traits | MarksBehind(close < 0 ? line.End : close + 1, line.End, out _) };
            _at = line.Next;
            return true;
        }

        _at = line.Next;
        var end = line.End;
        while (IsOpen(TextSpan.FromBounds(line.Start, end)) || text[line.Start..end] is "and" or "&" or "_and_")
        {
            var next = NextLine(_at, out var blanks);
            if (next.IsBlank || blanks > 1 || !(IsPlainLine(next) || HasEmphasisedBracket(next.Start, next.End)))
                break;

            end = next.End;
            _at = next.Next;
        }

        // "Name" and below it "(character)" is read above; "Police:" is a group.
        var span = TextSpan.FromBounds(line.Start, end);
        var trimmed = Markup.Trim(text, span);
        if (!trimmed.IsEmpty && text[trimmed.End - 1] == ':' && trimmed.Length <= 60)
            _into.Add(new Statement(StatementKind.Section, TextSpan.FromBounds(trimmed.Start, trimmed.End - 1)));
        else
            ReadPerformers(span, sharesCharacter: true);

        return true;
    }

    /// <summary>Performers on the line of their heading: "Cast: A (x), B (y), C".</summary>
    private void ReadInlineCast(TextSpan value)
    {
        if (!value.IsEmpty)
            ReadPerformers(value, sharesCharacter: false);
    }

    /// <summary>
    /// Splits a stretch at the brackets that hold characters. Several performers before one bracket share the character where the stretch is a line of its own,
    /// and only the last has it in a running list.
    /// </summary>
    private void ReadPerformers(TextSpan line, bool sharesCharacter)
    {
        var text = Source;
        var isEmphasised = HasEmphasisedBracket(line.Start, line.End);
        var before = _into.Count;
        var nameStart = line.Start;
        for (var at = line.Start; at < line.End; at++)
        {
            if (text[at] is not ('(' or '['))
                continue;

            var close = Brackets.FindClose(text, at, line.End);
            var isOpen = close < 0;
            if (isOpen)
                close = line.End;

            if (text[at] == '(' && !IsUncreditedRemark(at, close) && (isEmphasised ? IsEmphasised(at, close, line) : isOpen || EndsPerformer(close + 1, line.End)))
            {
                // In "Name *(Character)*" the star opens the emphasis and marks nobody.
                var opensHere = at > nameStart && text[at - 1] == '*' && close + 1 < line.End && text[close + 1] == '*';
                var names = TrimValue(TextSpan.FromBounds(nameStart, opensHere ? at - 1 : at));
                if (nameStart > line.Start && !names.IsEmpty && text[names.Start] is '/' or '|')
                    names = TrimValue(TextSpan.FromBounds(names.Start + 1, names.End));
                var traits = MarksBehind(Math.Min(opensHere ? close + 2 : close + 1, line.End), line.End, out var behind);
                if (!names.IsEmpty)
                    AddPerformers(names, Inside(at, close), traits, sharesCharacter);

                at = nameStart = behind;
                at--;
            }
            else
            {
                at = close;
            }
        }

        var rest = TrimValue(TextSpan.FromBounds(Math.Min(nameStart, line.End), line.End));
        if (rest.IsEmpty || text.Slice(rest.Start, rest.Length).Trim("*\\ ").IsEmpty)
            return;

        if (_into.Count == before && TrySplitUnbracketed(rest, out var performer, out var character))
            _into.Add(new Statement(StatementKind.Cast, performer, character));
        else
            _into.Add(new Statement(StatementKind.Cast, rest));
    }

    private void AddPerformers(TextSpan names, TextSpan character, StatementTraits traits, bool sharesCharacter)
    {
        if (!sharesCharacter)
        {
            var comma = LastComma(names);
            if (comma >= 0)
            {
                _into.Add(new Statement(StatementKind.Cast, TrimValue(TextSpan.FromBounds(names.Start, comma))));
                names = TrimValue(TextSpan.FromBounds(comma + 1, names.End));
            }
        }

        _into.Add(new Statement(StatementKind.Cast, names, character, Traits: traits));
    }

    private int LastComma(TextSpan names)
    {
        var depth = 0;
        for (var i = names.End - 1; i >= names.Start; i--)
        {
            switch (Source[i])
            {
                case ')' or ']':
                    depth++;
                    break;
                case '(' or '[':
                    depth--;
                    break;
                case ',' or ';' when depth == 0:
                    return i;
                default:
                    break;
            }
        }

        return -1;
    }

    /// <summary>"Name _as Character_", "_Character_ Name", "Name – Character", "Name ..... Character".</summary>
    private bool TrySplitUnbracketed(TextSpan line, out TextSpan performer, out TextSpan character)
    {
        var text = Source;
        performer = character = default;
        var words = text.Slice(line.Start, line.Length);
        var mark = words.IndexOfAny('_', '*');
        if (mark > 0 && words[(mark + 1)..].TrimStart("_*").StartsWith("as ", StringComparison.Ordinal))
        {
            var asStart = line.Start + mark;
            while (LabelScanner.IsMark(text[asStart]))
                asStart++;
            performer = TrimValue(TextSpan.FromBounds(line.Start, line.Start + mark));
            character = Markup.Trim(text, TextSpan.FromBounds(asStart + 3, line.End));
            return !character.IsEmpty;
        }

        // The value lost its outer marks when it was trimmed: an inner one shows where the emphasis ended.
        if (mark > 0 && line.Start > 0 && LabelScanner.IsMark(text[line.Start - 1]))
        {
            character = Markup.Trim(text, TextSpan.FromBounds(line.Start, line.Start + mark));
            performer = TrimValue(TextSpan.FromBounds(line.Start + mark, line.End));

            // "_and_ X", "_introducing_ X": words that join, and nobody's character.
            if (text.Slice(character.Start, character.Length) is "and" or "with" or "introducing" or "also" or "plus" or "featuring" or "and also" or "and introducing" or "also with" or "also featuring")
                character = default;

            return !performer.IsEmpty;
        }

        // "Name _Character_": the emphasis reaches to the end that was trimmed.
        if (mark > 0 && line.End < text.Length && LabelScanner.IsMark(text[line.End]) && words[mark - 1] == ' ')
        {
            performer = TrimValue(TextSpan.FromBounds(line.Start, line.Start + mark));
            character = Markup.Trim(text, TextSpan.FromBounds(line.Start + mark, line.End));
            return !performer.IsEmpty && !character.IsEmpty;
        }

        foreach (var separator in (ReadOnlySpan<string>)[" – ", " — ", " ... ", "....", "\t", " … "])
        {
            var at = words.IndexOf(separator, StringComparison.Ordinal);
            if (at <= 0 || words[(at + separator.Length)..].IndexOf(separator, StringComparison.Ordinal) is >= 0 && separator != "....")
                continue;

            var behind = at + separator.Length;
            while (behind < words.Length && words[behind] is '.' or ' ')
                behind++;
            performer = TrimValue(new TextSpan(line.Start, at));
            character = Markup.Trim(text, TextSpan.FromBounds(line.Start + behind, line.End));
            return !performer.IsEmpty && !character.IsEmpty;
        }

        return false;
    }

    /// <summary>Stars and "[uncredited]" behind a character, and where the next performer starts.</summary>
    private StatementTraits MarksBehind(int at, int end, out int behind)
    {
        var text = Source;
        var traits = StatementTraits.None;
        while (at < end)
        {
            var c = text[at];
            if (c is '†' or '‡')
                traits |= StatementTraits.Dagger;
            else if (c == '*' && (at == 0 || text[at - 1] is ' ' or '\\' or '_' or '*' or ')'))
                traits |= traits.HasFlag(StatementTraits.Star) ? StatementTraits.DoubleStar : StatementTraits.Star;
            else if (c is '[' or '(' && Brackets.FindClose(text, at, end) is > 0 and var close && IsUncreditedRemark(at, close))
                (traits, at) = (traits | StatementTraits.Uncredited, close);
            else if (!char.IsWhiteSpace(c) && c is not ('_' or ',' or ';' or '\\'))
                break;

            at++;
        }

        behind = at;
        return traits;
    }

    private bool IsUncreditedRemark(int open, int close) =>
        SectionHeadings.KindOf(Source[Math.Min(open + 1, close)..close].Trim("_* ")) == SectionKind.Uncredited;

    /// <summary>Behind a bracket in roman comes the end, a comma or a mark; behind a nickname comes the rest of the name.</summary>
    private bool EndsPerformer(int at, int end)
    {
        var text = Source;
        while (at < end && (Markup.IsEdgeNoise(text[at]) || text[at] == '\\'))
            at++;

        return at >= end || text[at] is ',' or ';' or '[' or '†' or '‡' || text[at..end].StartsWith("and ", StringComparison.Ordinal);
    }

    private bool HasEmphasisedBracket(int start, int end)
    {
        var text = Source;
        for (var at = start; at < end; at++)
        {
            var step = text[at..end].IndexOf('(');
            if (step < 0)
                break;

            at += step;
            var close = Brackets.FindClose(text, at, end);
            if (IsEmphasised(at, close < 0 ? end : close, TextSpan.FromBounds(start, end)))
                return true;
        }

        return false;
    }

    /// <summary>Whether an emphasis mark stands beside one of a bracket's ends, in or out.</summary>
    private bool IsEmphasised(int open, int close, TextSpan line)
    {
        var text = Source;
        var before = open - 1;
        while (before > line.Start && text[before] == ' ')
            before--;

        return (before >= line.Start && text[before] == '_')
            || (open + 1 < line.End && text[open + 1] == '_')
            || (close < line.End && close > open && text[close - 1] == '_')
            || (close + 1 < line.End && text[close + 1] == '_')
            || (before >= line.Start && text[before] == '*' && before == open - 1 && close + 1 < line.End && text[close + 1] == '*');
    }

    private TextSpan Inside(int open, int close) => Markup.Trim(Source, TextSpan.FromBounds(Math.Min(open + 1, close), close));
}
