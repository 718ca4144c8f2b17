using System.Buffers;
using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.ProgrammeNote;

/// <content>
/// The lines that most credits are made of, read at one look. They give what the longer way through <see cref="ReadLine"/> would make of them;
/// whatever has a mark that could mean more goes the longer way.
/// </content>
internal sealed partial class ProgrammeNoteReader
{
    private static readonly SearchValues<char> NotPlainCast = SearchValues.Create("()[]:*\\<");
    private static readonly SearchValues<char> NotPlainLabel = SearchValues.Create("()[]:;*_\\<");
    private static readonly SearchValues<char> NotPlainValue = SearchValues.Create("()[]:;*_\\<0123456789");

    /// <summary>"_Label:_ Name, Name" or "_Label_: Name" among the crew, with a label that is known.</summary>
    private bool TryReadPlainCredit(LogicalLine line)
    {
        var words = Source[line.Start..line.End];
        if (words.Length < 6 || words[0] != '_' || !char.IsAsciiLetterOrDigit(words[1]))
            return false;

        // The mark and the colon, in either order, and nothing else before the value.
        var mark = 2 + words[2..Math.Min(words.Length, LabelScanner.MaximumLabel - 1)].IndexOfAny(NotPlainLabel);
        if (mark < 3 || mark + 3 > words.Length || !(words[mark] == ':' ? words[mark + 1] == '_' : words[mark] == '_' && words[mark + 1] == ':') || Markup.IsEdgeNoise(words[mark - 1]))
            return false;
        if (words[(mark + 2)..].ContainsAny(NotPlainValue))
            return false;

        var span = TextSpan.FromBounds(line.Start + 1, line.Start + mark);
        var value = TrimValue(TextSpan.FromBounds(line.Start + mark + 2, line.End));
        if (value.IsEmpty || !LabelAt(span).IsPlainRole)
            return false;

        _at = line.Next;
        var whole = ReadOn(line, value, out var traits);
        if (whole == value)
            _into.Add(new Statement(StatementKind.Credit, value, span, Traits: traits));
        else if (!TryReadFactsBehindNames(span, whole))
            AddCredit(span, whole, traits);

        return true;
    }

    /// <summary>"Name _(Character)_" or "Name" in the cast, perhaps with a star behind.</summary>
    private bool TryReadPlainPerformer(LogicalLine line)
    {
        var words = Source[line.Start..line.End];
        if (!char.IsLetter(words[0]) || (words[0] is 'F' or 'C' or 'U' && ScreeningNotes.IsShowTime(words)))
            return false;

        var stop = words.IndexOfAny(NotPlainCast);
        if (stop < 0)
            return TryReadPlainName(line);

        var open = line.Start + stop;
        if (stop < 3 || words[stop] != '(' || words[stop - 1] != '_' || words[stop - 2] != ' ')
            return false;

        var close = open + 1 + words[(stop + 1)..].IndexOfAny(NotPlainCast);
        if (close <= open || close + 1 >= line.End || Source[close] != ')' || Source[close + 1] != '_' || Source[(close + 2)..line.End].ContainsAnyExcept(" *\\"))
            return false;
        if (IsUncreditedRemark(open, close) || (_blanks > 0 && IsShouting(words)) || FactLineScanner.MayHoldFacts(words))
            return false;

        _at = line.Next;
        if (IsCountryBeforeYear(line))
        {
            _part = Part.Tail;
            return true;
        }

        var names = TrimValue(TextSpan.FromBounds(line.Start, open));
        if (!names.IsEmpty)
            _into.Add(new Statement(StatementKind.Cast, names, Inside(open, close), Traits: MarksBehind(close + 1, line.End, out _)));
        return true;
    }

    private bool TryReadPlainName(LogicalLine line)
    {
        var words = Source[line.Start..line.End];
        if (words.Length > FactLineScanner.MaximumLength || !CapitalWords.AreAll(Source, line.Span) || words.Contains("....", StringComparison.Ordinal))
            return false;
        if ((_blanks > 0 && IsShouting(words)) || SectionHeadings.KindOf(words) != SectionKind.None || ScreeningNotes.IsOne(words) || IsFollowedByYear(line))
            return false;

        _into.Add(new Statement(StatementKind.Cast, line.Span));
        _at = line.Next;
        return true;
    }

    private bool IsFollowedByYear(LogicalLine line)
    {
        var next = NextLine(line.Next, out _);
        return !next.IsBlank && char.IsAsciiDigit(Source[next.Start]);
    }
}
