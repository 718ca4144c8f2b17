using System.Buffers;
using System.Numerics;
using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Binding;

/// <summary>One name of a list, with what stands beside it.</summary>
/// <param name="Name">The name itself.</param>
/// <param name="Affiliation">The firm or body it belongs to; empty for none.</param>
/// <param name="Note">Any other remark; empty for none.</param>
/// <param name="Marks">Stars, daggers and "[uncredited]" beside it.</param>
/// <param name="IsSimple">Whether the name holds no markup, so that it need not be cleaned.</param>
internal readonly record struct NameItem(TextSpan Name, TextSpan Affiliation, TextSpan Note, StatementTraits Marks, bool IsSimple = false);

/// <summary>Splits a printed list into its names: at commas, and at "and" only where it stands between two contributors.</summary>
/// <remarks>
/// A comma before a legal form ("Pictures, Inc.") or a suffix ("Smith, Jr") and an "and" inside a firm ("Sound &amp; Video") or between given names
/// ("Joel and Ethan Coen") do not split.
/// </remarks>
internal readonly ref partial struct NameList
{
    // What is longer is not asked what it is. No name is, with all its remarks; the bound keeps a page of "and" linear.
    private const int LongestName = 600;

    private const string Noise = "_* \t\r\n\u00a0\\";

    private static readonly SearchValues<char> Stops = SearchValues.Create(",;([<\n");
    private static readonly SearchValues<char> WordStops = SearchValues.Create("([ \n");

    private readonly ReadOnlySpan<char> _text;
    private readonly RoleHolder _holder;
    private readonly bool _isStacked;
    private readonly bool _isMultilingual;
    private readonly List<NameItem> _into;

    private NameList(ReadOnlySpan<char> text, RoleHolder holder, StatementTraits traits, List<NameItem> into)
    {
        _text = text;
        _holder = holder;
        _isStacked = traits.HasFlag(StatementTraits.Stacked);
        _isMultilingual = traits.HasFlag(StatementTraits.Multilingual);
        _into = into;
    }

    /// <summary>Adds the names of a list.</summary>
    public static void Split(ReadOnlySpan<char> text, TextSpan list, RoleHolder holder, StatementTraits traits, List<NameItem> into)
    {
        // One name, as most lines have: nothing to look for.
        if (CapitalWords.AreAll(text, list))
            into.Add(new NameItem(list, default, default, StatementTraits.None, IsSimple: true));
        else
            new NameList(text, holder, traits, into).SplitAtCommas(list);
    }

    private void SplitAtCommas(TextSpan list)
    {
        var all = _text.Slice(list.Start, list.Length);
        var start = list.Start;
        var isList = false;
        for (var at = list.Start; at < list.End; at++)
        {
            var step = all[(at - list.Start)..].IndexOfAny(Stops);
            if (step < 0)
                break;

            at += step;
            var c = _text[at];
            if (c is '(' or '[')
            {
                if (Brackets.FindClose(_text, at, list.End) is >= 0 and var close)
                    at = close;
            }
            else if (c == '<')
            {
                var width = Markup.TagLength(_text[at..list.End]);
                if (width > 0 && _isStacked && Markup.IsLineBreakTag(_text.Slice(at, width)))
                {
                    AddPiece(TextSpan.FromBounds(start, at), isList);
                    start = at + width;
                }

                at += Math.Max(width - 1, 0);
            }
            else if (c == '\n' ? _isStacked : !IsInsidePiece(at, start, list.End))
            {
                AddPiece(TextSpan.FromBounds(start, at), isList);
                isList = true;
                start = at + 1;
            }
        }

        // Under a label of persons a place is looked for at the end alone, so that long lists of names cost nothing.
        var last = TextSpan.FromBounds(start, list.End);
        if (!isList || _holder != RoleHolder.Person || !IsPlaceOfLast(TrimOutside(last)))
            AddPiece(last, isList);
    }

    /// <summary>Whether a comma or semicolon is part of a name.</summary>
    private bool IsInsidePiece(int at, int start, int end)
    {
        if (_text[at] == ';')
        {
            // The end of an entity.
            var from = Math.Max(start, at - 8);
            return _text[from..at].LastIndexOf('&') is >= 0 and var open && !_text[(from + open)..at].Contains(' ');
        }

        if (at > start && _text[at - 1] == '’' && GoesOnFromTitle(at, start, end))
            return true;
        if (_text[_text[start] == ' ' ? start + 1 : start] is '‘' or '“' && IsInsideQuotes(at, start, end))
            return true;
        if (at > start && at + 1 < end && char.IsAsciiDigit(_text[at - 1]) && char.IsAsciiDigit(_text[at + 1]))
            return true;

        var behind = _text[(at + 1)..end];
        var stop = behind.IndexOfAny(",;(");
        var whole = stop < 0 ? behind : behind[..stop];
        var trimmed = whole.TrimStart(Noise);
        var piece = trimmed.TrimEnd(Noise);
        if (piece.Length is 0 or > 24 || IsPlainName(new TextSpan(at + 1 + whole.Length - trimmed.Length, piece.Length)))
            return false;
        if (IsUnitNumber(piece))
            return true;
        if (ContributorClassifier.IsLegalForm(piece) || ContributorClassifier.IsNameSuffix(piece) || (IsInitials(piece) && IsPerson(TextSpan.FromBounds(start, at))) || GoesOnFromMinistry(_text[start..at], piece))
            return true;

        // "Inc and X": the legal form ends before the next contributor.
        var space = piece.IndexOf(' ');
        return space > 0 && (piece[space..].StartsWith(" and ") || piece[space..].StartsWith(" & ")) && ContributorClassifier.IsLegalForm(piece[..space]);
    }

    // "‘Yes, I Do’ by X": the comma of a title.
    private bool IsInsideQuotes(int at, int start, int end) => !_text[start..at].ContainsAny('’', '”') && _text[at..end].ContainsAny('’', '”') && char.IsWhiteSpace(_text[at + 1]);

    // "G.B.F.E.": letters of a guild that no table has, behind a person.
    private static bool IsInitials(ReadOnlySpan<char> piece)
    {
        if (piece.Length < 6 || piece.Length % 2 != 0)
            return false;

        for (var i = 0; i < piece.Length; i += 2)
        {
            if (!char.IsUpper(piece[i]) || piece[i + 1] != '.')
                return false;
        }

        return true;
    }

    // "Ada Lovelace": two or more words, each a capital and small letters, are no legal form and no suffix.
    private bool IsPlainName(TextSpan piece)
    {
        if (!LetterMasks.TryRead(_text, piece, out var masks))
            return false;

        var space = BitOperations.TrailingZeroCount(masks.Spaces);
        var first = (1u << space) - 1;
        return space is >= 4 and < 31
            && (masks.Upper & ~masks.Foreign & first) == 1
            && (masks.Lower & ~masks.Foreign & first) == first - 1
            && (masks.Upper >> (space + 1) & 1) != 0
            && !ContributorClassifier.IsLegalForm(_text.Slice(piece.Start, space));
    }

    private void AddPiece(TextSpan piece, bool isList)
    {
        piece = TrimOutside(piece);
        var words = _text.Slice(piece.Start, piece.Length);
        if (isList && (_holder != RoleHolder.Person || !words.Contains(' ')) && IsPlaceOfLast(piece))
            return;
        if (CapitalWords.AreAll(_text, piece))
        {
            _into.Add(new NameItem(piece, default, default, StatementTraits.None, IsSimple: true));
            return;
        }

        if (isList && IsRemarkOnLast(piece))
            return;

        var width = Math.Max(Math.Max(AndLength(words, isMultilingual: false), Remarks.JoinLength(words)), JoinLength(words));
        if (width > 0)
            piece = TrimOutside(TextSpan.FromBounds(piece.Start + width, piece.End));

        while (FindJoin(piece, out var join, out var joined))
        {
            SplitAtAnds(TextSpan.FromBounds(piece.Start, join), isList);
            piece = TextSpan.FromBounds(joined, piece.End);
        }

        SplitAtAnds(piece, isList);
    }

    private void SplitAtAnds(TextSpan piece, bool isList)
    {
        var start = piece.Start;
        if (FindMiddle(_text.Slice(piece.Start, piece.Length), out var width) is > 3 and var middle && IsPersonOnBothSides(piece, middle, width))
        {
            AddItem(new TextSpan(start, middle));
            start += middle + width;
        }

        var from = start;
        while (FindAnd(from, piece.End, out var and, out var behind))
        {
            var left = TextSpan.FromBounds(start, and);
            var right = TextSpan.FromBounds(behind, FindAnd(behind, piece.End, out var next, out _) ? next : piece.End);
            if (left.Length <= LongestName && Conjunction.Splits(WithoutRemarks(left), WithoutRemarks(right), isList))
            {
                AddItem(left);
                start = behind;
            }

            from = behind;
        }

        AddItem(TextSpan.FromBounds(start, piece.End));
    }

    private ReadOnlySpan<char> WithoutRemarks(TextSpan span)
    {
        var words = _text.Slice(span.Start, span.Length).Trim(Noise);
        while (words.Length > 0 && words[^1] is ')' or ']')
        {
            var open = Brackets.FindOpen(words, 0, words.Length - 1);
            if (open <= 0)
                break;

            words = words[..open].TrimEnd(Noise);
        }

        return words;
    }

    /// <summary>The next "and" or "&amp;" between words, outside brackets.</summary>
    private bool FindAnd(int from, int end, out int and, out int behind)
    {
        and = behind = end;
        for (var at = from; at < end; at++)
        {
            var step = _text[at..end].IndexOfAny(WordStops);
            if (step < 0)
                return false;

            at += step;
            if (_text[at] is '(' or '[')
            {
                if (Brackets.FindClose(_text, at, end) is >= 0 and var close)
                    at = close;

                continue;
            }

            var width = AndLength(_text[(at + 1)..end], _isMultilingual);
            if (width == 0)
                continue;

            and = at;
            behind = at + 1 + width;
            return true;
        }

        return false;
    }

    private static int AndLength(ReadOnlySpan<char> text, bool isMultilingual)
    {
        if (text.IsEmpty || (!isMultilingual && text[0] is not ('a' or '&' or '_')))
            return 0;

        foreach (var word in (ReadOnlySpan<string>)["and ", "and\n", "& ", "&amp; ", "_and_ ", "_&_ "])
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return word.Length;
        }

        // "and<br>", "_and_": a line that holds nothing else.
        if (text.StartsWith("and<", StringComparison.Ordinal))
            return 3;
        if (text.StartsWith("and_", StringComparison.Ordinal))
            return 4;
        if (!isMultilingual)
            return 0;

        foreach (var word in (ReadOnlySpan<string>)["und ", "et ", "y ", "e ", "och ", "og ", "en ", "ja ", "with ", "i "])
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return word.Length;
        }

        return 0;
    }

    private bool IsPerson(TextSpan span)
    {
        if (span.Length > LongestName)
            return false;

        var name = _text.Slice(span.Start, span.Length).Trim("_* \t\r\n\u00a0");
        return !name.IsEmpty && ContributorClassifier.Classify(name, _holder == RoleHolder.Organisation ? RoleHolder.Either : _holder) == ContributorKind.Person;
    }

    /// <summary>White space and underscores off both ends; a star at the end may be a mark and stays.</summary>
    private TextSpan TrimOutside(TextSpan span)
    {
        var start = span.Start;
        var end = span.End;
        while (start < end && Markup.IsEdgeNoise(_text[start]))
            start++;
        while (end > start && _text[end - 1] != '*' && Markup.IsEdgeNoise(_text[end - 1]))
            end--;

        return TextSpan.FromBounds(start, end);
    }
}
