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

    /// <summary>"UK 1989 © Firm": the country line, and behind the sign whose copyright it is.</summary>
    private bool ReadFactsBeforeHolder(LogicalLine line)
    {
        var text = Source;
        var sign = text[line.Start..line.End].IndexOf('©');
        if (sign <= 0 || line.Length > FactLineScanner.MaximumLength)
            return false;

        sign += line.Start;
        var holders = TrimValue(TextSpan.FromBounds(sign + 1, line.End));
        if (holders.IsEmpty || !FactLineScanner.TryRead(text, TextSpan.FromBounds(line.Start, sign + 1), _into, FactContext.Credits))
            return false;

        _into.Add(new Statement(StatementKind.Copyright, holders, new TextSpan(sign, 1)));
        return true;
    }

    /// <summary>"Episode 1: Its Title. BBC1, tx 16 November 1986, 70 mins": the facts of a part stand behind its title.</summary>
    private bool ReadPartWithFacts(LogicalLine line)
    {
        var text = Source;
        var words = text[line.Start..line.End];
        if (line.Length > FactLineScanner.MaximumLength || !StartsAsPart(words) || !FactLineScanner.MayHoldFacts(words))
            return false;

        for (var at = line.Start; at < line.End; at++)
        {
            var step = text[at..line.End].IndexOfAny(".,(:");
            if (step < 0)
                return false;

            at += step;
            if (FactLineScanner.TryRead(text, Markup.Trim(text, TextSpan.FromBounds(at + 1, line.End)), _into, FactContext.Tail))
            {
                _into.Add(new Statement(StatementKind.LeftOut, TextSpan.FromBounds(line.Start, at)));
                return true;
            }
        }

        return false;
    }

    /// <summary>"Episode 3", "Part Two", "Programme 1: Its Title".</summary>
    private static bool StartsAsPart(ReadOnlySpan<char> words)
    {
        foreach (var part in (ReadOnlySpan<string>)["Episode", "Part ", "Programme ", "Ep.", "Ep ", "Series "])
        {
            if (words.StartsWith(part, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>"Black and White", "Dolby Stereo": a line among credits that tells of the print, and names nobody.</summary>
    private bool TryReadPrint(TextSpan span)
    {
        var fact = PrintTerms.FindUnlabelled(Source.Slice(span.Start, span.Length)) switch
        {
            PrintTrait.Colour => FactKind.Colour,
            PrintTrait.Sound => FactKind.Sound,
            PrintTrait.AspectRatio => FactKind.AspectRatio,
            _ => FactKind.None,
        };
        if (fact == FactKind.None)
            return false;

        _into.Add(new Statement(StatementKind.Fact, span, Fact: fact));
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

        // Facts may stand above the credits: "UK 1946" and below it "Directed by X".
        if (_blanks == 0 && LabelScanner.MatchPlain(Source, line.Start, line.End) is { IsEmpty: false } label && LabelAt(label.Label).Section != SectionKind.None
            || (_blanks == 0 && (label = PlainLabel(line)) is { IsEmpty: false }))
        {
            ReadLabelled(line, label);
            return true;
        }

        if (TryReadRelease(line))
            return true;

        var isNote = ScreeningNotes.IsOne(words);
        if (isNote || (_blanks == 0 && !IsListingNext(line)))
        {
            _into.Add(new Statement(isNote ? StatementKind.LeftOut : StatementKind.Unread, line.Span));
            _at = line.Next;
            return true;
        }

        return false;
    }

    /// <summary>"Released 12 May 1939", "UK release: May 1999".</summary>
    private bool TryReadRelease(LogicalLine line)
    {
        var span = Markup.Trim(Source, line.Span);
        var words = Source.Slice(span.Start, span.Length);
        var digit = words.IndexOfAnyInRange('0', '9');
        if (digit <= 0 || words.Length > 80 || ReleaseParser.Match(words, out _) != words.Length)
            return false;

        // The date may start with the name of its month.
        var value = words[..digit].TrimEnd().LastIndexOfAny(' ', ':') + 1;
        if (value == 0 || DateParser.Match(words[value..], out _) == 0)
            value = digit;
        _into.Add(new Statement(StatementKind.Fact, TextSpan.FromBounds(span.Start + value, span.End), TextSpan.FromBounds(span.Start, span.Start + value), FactKind.Release));
        _at = line.Next;
        return true;
    }

    private bool IsListingNext(LogicalLine line)
    {
        var next = NextLine(line.Next, out _);
        return next.IsBlank || ScreeningNotes.IsShowTime(Source[next.Start..next.End]) || IsBold(next);
    }
}
