using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.ProgrammeNote;

/// <summary>
/// Reads the notes that a cinema hands out: prose, then under a heading in bold the credits of a film, labels in italics and a colon, then the cast,
/// then a line with country, year and runtime; perhaps several films; then listings and boilerplate.
/// </summary>
/// <remarks>Goes through the text once. Prose is passed over by its line starts; only what starts like credits is looked at closely.</remarks>
internal sealed partial class ProgrammeNoteReader
{
    private enum Part
    {
        Crew,
        Cast,
        Tail,
    }

    // How far above its first credit a film's heading may stand, in lines.
    private const int HeadingReach = 12;

    // How far into the line above is looked; a whole block may stand on one line of the file.
    private const int LineReach = 2000;

    private readonly string _source;
    private readonly StatementList _into;
    private int _at;
    private int _floor;
    private int _blanks;
    private Part _part;
    private int _physicalEnd;
    private int _barren = -1;
    private bool _hasHolders;
    private int _lastOffset = -1;
    private LogicalLine _lastLine;

    private ProgrammeNoteReader(string source, StatementList into)
    {
        _source = source;
        _into = into;
    }

    private ReadOnlySpan<char> Source => _source;

    /// <summary>Reads a whole text.</summary>
    public static void Read(string source, StatementList into)
    {
        var reader = new ProgrammeNoteReader(source, into);
        var front = FrontMatter.Read(source);
        reader._at = reader._floor = front.End;
        while (reader.FindBlock(out var line))
        {
            reader.ReadBlock(line);

            // A line that starts a block and then is none of it must not start it again.
            if (reader._at <= line.Start)
                reader._barren = line.Start;
        }

        reader.AddFrontMatter(front);
    }

    /// <summary>Whether a text holds credits as a programme note sets them, and where the first stand.</summary>
    public static bool Detect(string source, out LogicalLine first)
    {
        using var none = new StatementList();
        var reader = new ProgrammeNoteReader(source, none) { _at = FrontMatter.Read(source).End };
        return reader.FindBlock(out first);
    }

    /// <summary>Goes on to the next line that starts a block of credits.</summary>
    private bool FindBlock(out LogicalLine found)
    {
        var text = Source;
        while (_at < text.Length)
        {
            if (_at >= _physicalEnd)
            {
                var step = text[_at..].IndexOf('\n');
                _physicalEnd = step < 0 ? text.Length : _at + step + 1;
            }

            var next = _physicalEnd;
            if (MayStartCredits(text[_at..next]))
            {
                for (var at = _at; at < next;)
                {
                    var line = LogicalLine.Read(text, at);
                    if (!line.IsBlank && line.Start != _barren && StartsBlock(line))
                    {
                        found = line;
                        return true;
                    }

                    at = line.Next;
                    next = Math.Max(next, at);
                }
            }

            _at = next;
        }

        found = default;
        return false;
    }

    /// <summary>A look at the beginning of a line: cheap, and never wrong in saying no.</summary>
    private static bool MayStartCredits(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" \t\u00a0\ufeff>");
        if (line.Length < 3)
            return false;

        return line[0] switch
        {
            '_' or '*' or '©' or '<' or '#' => true,
            'd' or 'D' when line.Length <= FactLineScanner.MaximumLength => true,
            _ => line[..Math.Min(line.Length, 60)].Contains(':') || (char.IsUpper(line[0]) && line.Length <= 120 && line.ContainsAnyInRange('0', '9')) || HasInnerBreak(line),
        };
    }

    // A whole block may stand on one line of the file, parted by tags.
    private static bool HasInnerBreak(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf("<br");
        return at >= 0 && line[at..].Contains(':');
    }

    private bool StartsBlock(LogicalLine line)
    {
        var text = Source;
        if (TryHeadingWithFacts(line, out _, out _))
            return true;

        var label = LabelScanner.MatchEmphasised(text, line.Start, line.End);
        if (!label.IsEmpty)
        {
            var isHeading = IsBold(line) && Markup.Trim(text, TextSpan.FromBounds(label.ValueStart, line.End)).IsEmpty;
            return !isHeading && (IsCreditLabel(label) ? IsHeadingAbove(line) || IsCreditLike(line.Next, 1) : IsHeadingAbove(line) && IsCreditLike(line.Next, 0));
        }

        if (IsBold(line))
            return false;
        if (text[line.Start] == '©')
            return IsHeadingAbove(line) && IsCreditLike(line.Next, 2);
        if (line.Length <= FactLineScanner.MaximumLength && IsHeadingAbove(line) && IsOneLiner(line.Span))
            return true;
        if (PlainLabel(line) is { IsEmpty: false })
            return line.Length <= FactLineScanner.MaximumLength && IsCreditLike(line.Next, IsHeadingAbove(line) ? 1 : 0);

        // "_A film by_ X", or under a title any short line in italics: a phrase or a mark before the first label.
        return line.Length <= LabelScanner.MaximumLabel && LabelScanner.MatchRun(text, line.Start, line.End) is { IsEmpty: false } run
            && ((run.ValueStart < line.End && IsKnown(run.Label) && IsCreditLike(line.Next, 0)) || (IsTitleAbove(line) && IsCreditLike(line.Next, 2)));
    }

    /// <summary>Whether the next line that holds something is a credit; an unknown label counts when a known one follows within some lines.</summary>
    private bool IsCreditLike(int from, int patience)
    {
        var line = NextLine(from, out _);
        if (line.IsBlank)
            return false;

        var text = Source;
        var label = LabelScanner.MatchEmphasised(text, line.Start, line.End);
        if (!label.IsEmpty)
            return IsCreditLabel(label) || (patience > 0 && IsCreditLike(line.Next, patience - 1));
        if (text[line.Start] == '©')
            return true;
        if (PlainLabel(line) is { IsEmpty: false })
            return true;
        if (LabelScanner.MatchRun(text, line.Start, line.End) is { IsEmpty: false } run)
            return (run.ValueStart < line.End && IsKnown(run.Label)) || (patience > 0 && line.Length <= LabelScanner.MaximumLabel && IsCreditLike(line.Next, patience - 1));

        return IsOneLiner(line.Span);
    }

    /// <summary>A label in roman that the role catalogue knows: "Director: X", "Directed by X".</summary>
    private LabelMatch PlainLabel(LogicalLine line)
    {
        var label = LabelScanner.MatchPlain(Source, line.Start, line.End);
        if (label.IsEmpty && line.Length <= LabelScanner.MaximumLabel)
            label = LabelScanner.MatchBy(Source, line.Start, line.End);

        return !label.IsEmpty && IsKnown(label.Label) ? label : default;
    }

    private PrintedLabel LabelAt(TextSpan label) => PrintedLabel.Read(Source.Slice(label.Start, label.Length));

    private bool IsCreditLabel(LabelMatch label) => LabelAt(label.Label) is { IsKnown: true } or { IsCopyright: true };

    private bool IsKnown(TextSpan label) => LabelAt(label).IsKnown;

    private bool IsOneLiner(TextSpan line)
    {
        if (line.Length > FactLineScanner.MaximumLength || !FactLineScanner.MayHoldFacts(Source.Slice(line.Start, line.Length)))
            return false;

        var before = _into.Count;
        var isOne = FactLineScanner.TryRead(Source, line, _into, FactContext.OneLiner);
        _into.Truncate(before);
        return isOne;
    }

    private bool IsBold(LogicalLine line) => Source[line.Start..line.End].StartsWith("**") || Source[line.Start] == '#';

    /// <summary>Reads from a block's first credit to its end.</summary>
    private void ReadBlock(LogicalLine first)
    {
        _part = Part.Crew;
        _blanks = 0;
        _hasHolders = false;
        if (TryHeadingWithFacts(first, out var title, out var facts))
        {
            _into.Add(new Statement(StatementKind.Heading, title));
            _at = ReadFacts(facts, FactContext.OneLiner) ? first.Next : facts.Start - 1;
        }
        else
        {
            AddHeading(first);
            if (IsOneLiner(first.Span))
            {
                ReadFacts(first.Span, FactContext.OneLiner);
                _at = first.Next;
            }
            else
            {
                _at = first.Start;
            }
        }

        while (_at < _source.Length)
        {
            var line = LineAt(_at);
            if (line.IsBlank)
            {
                _blanks++;
                _at = line.Next;
            }
            else if (ReadLine(line))
            {
                _blanks = 0;
            }
            else
            {
                break;
            }
        }

        _floor = _at;
    }

    /// <summary>Reads one line of a block, and those that go on from it; false where the block has ended.</summary>
    private bool ReadLine(LogicalLine line)
    {
        if (_part == Part.Crew ? TryReadPlainCredit(line) : _part == Part.Cast && TryReadPlainPerformer(line))
            return true;
        if (TryReadFootnote(line))
            return true;
        if (TryBrokenLabel(line, out var broken, out var whole))
        {
            ReadLabelled(whole, broken);
            return true;
        }

        line = UpToNextSentence(line);
        var label = LabelScanner.MatchEmphasised(Source, line.Start, line.End);
        if (IsBold(line))
            return ReadBold(line, label);
        if (label.IsEmpty && LabelScanner.IsMark(Source[line.Start]) && LabelScanner.MatchPlain(Source, line.Start, line.End) is { IsEmpty: false } plain && IsKnown(plain.Label))
            label = plain;
        if (!label.IsEmpty)
        {
            ReadLabelled(line, label);
            return true;
        }

        if (TryReadCopyright(line))
            return true;
        if (TryReadMark(line))
            return true;
        if (ReadFacts(line.Span, _part == Part.Tail ? FactContext.Tail : FactContext.Credits) || IsCountryBeforeYear(line) || ReadFactsBeforeHolder(line) || ReadPartWithFacts(line))
        {
            _part = Part.Tail;
            _at = line.Next;
            return true;
        }

        return _part switch
        {
            Part.Crew => ReadUnlabelledCrew(line),
            Part.Cast => ReadCastLine(line),
            _ => ReadTailLine(line),
        };
    }

    /// <summary>"_An_ A _production_. _With_: B" is two lines, and so is "Director: A; _Producer:_ B".</summary>
    private LogicalLine UpToNextSentence(LogicalLine line)
    {
        var text = Source;
        var colon = text[line.Start..line.End].IndexOf(':');
        for (var at = line.Start + 1; at < line.Start + colon - 1; at++)
        {
            var step = text[at..(line.Start + colon - 1)].IndexOfAny('.', ';');
            if (step < 0)
                break;

            at += step;
            if (text[at + 1] == ' ' && LabelScanner.IsMark(text[at + 2]) && !LabelScanner.MatchEmphasised(text, at + 2, line.End).IsEmpty)
            {
                // The rest of the line is kept, not looked for again: a line may hold very many sentences. A tag may reach over the cut.
                if (!text[line.Start..at].Contains('<'))
                    (_lastOffset, _lastLine) = (at + 1, line with { Start = at + 2 });
                return new LogicalLine(line.Start, at, at + 1, true);
            }
        }

        return line;
    }

    private void OpenCast(TextSpan heading)
    {
        _into.Add(new Statement(StatementKind.CastHeading, heading));
        _part = Part.Cast;
    }

    /// <summary>The line at an offset; the last one is kept, for a line is often looked at from the one above.</summary>
    private LogicalLine LineAt(int offset)
    {
        if (offset != _lastOffset)
        {
            _lastLine = LogicalLine.Read(Source, offset);
            _lastOffset = offset;
        }

        return _lastLine;
    }

    /// <summary>The next line that holds something; a blank one at the end of the text.</summary>
    private LogicalLine NextLine(int from, out int blanks)
    {
        blanks = 0;
        while (from < _source.Length)
        {
            var line = LineAt(from);
            if (!line.IsBlank)
                return line;

            blanks++;
            if (blanks > HeadingReach)
                break;

            from = line.Next;
        }

        return new LogicalLine(_source.Length, _source.Length, _source.Length, false);
    }

    /// <summary>The words of a stretch, marks taken off, in a buffer when they fit; empty when they do not.</summary>
    private ReadOnlySpan<char> Clean(TextSpan span, Span<char> buffer)
    {
        if (span.Length > buffer.Length)
            return default;

        var length = Markup.CleanInto(Source.Slice(span.Start, span.Length), buffer);
        return buffer[..length].TrimStart();
    }
}
