using System.Buffers;
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
internal readonly ref struct NameList
{
    // What is longer is not asked what it is. No name is, with all its remarks; the bound keeps a page of "and" linear.
    private const int LongestName = 600;

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
        if (CapitalWords.AreAll(text.Slice(list.Start, list.Length)))
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

        AddPiece(TextSpan.FromBounds(start, list.End), isList);
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

        if (at > start && at + 1 < end && char.IsAsciiDigit(_text[at - 1]) && char.IsAsciiDigit(_text[at + 1]))
            return true;

        var behind = _text[(at + 1)..end];
        var stop = behind.IndexOfAny(",;(");
        var piece = (stop < 0 ? behind : behind[..stop]).Trim("_* \t\r\n\u00a0\\");
        if (piece.Length is 0 or > 24 || IsPlainName(piece))
            return false;
        if (ContributorClassifier.IsLegalForm(piece) || ContributorClassifier.IsNameSuffix(piece) || (IsInitials(piece) && IsPerson(TextSpan.FromBounds(start, at))) || GoesOnFromMinistry(_text[start..at], piece))
            return true;

        // "Inc and X": the legal form ends before the next contributor.
        var space = piece.IndexOf(' ');
        return space > 0 && (piece[space..].StartsWith(" and ") || piece[space..].StartsWith(" & ")) && ContributorClassifier.IsLegalForm(piece[..space]);
    }

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

    // "Department for Culture, Media and Sport": what a ministry is for is a list of single words.
    private static bool GoesOnFromMinistry(ReadOnlySpan<char> before, ReadOnlySpan<char> piece)
    {
        if (!before.Contains("Ministry of ", StringComparison.Ordinal) && !before.Contains("Department for ", StringComparison.Ordinal) && !before.Contains("Department of ", StringComparison.Ordinal))
            return false;

        var words = 0;
        foreach (var range in piece.Split(' '))
        {
            var word = piece[range];
            if (word is "and" or "&")
                continue;
            if (word.Length < 4 || !char.IsUpper(word[0]))
                return false;

            words++;
        }

        return words == 1 || (words == 2 && (piece.Contains(" and ", StringComparison.Ordinal) || piece.Contains(" & ", StringComparison.Ordinal)));
    }

    // "Ada Lovelace": two or more words, each a capital and small letters, are no legal form and no suffix.
    private static bool IsPlainName(ReadOnlySpan<char> piece)
    {
        var space = piece.IndexOf(' ');
        if (space < 4 || !char.IsAsciiLetterUpper(piece[0]) || space + 1 >= piece.Length || !char.IsUpper(piece[space + 1]))
            return false;

        foreach (var c in piece[1..space])
        {
            if (!char.IsAsciiLetterLower(c))
                return false;
        }

        return !ContributorClassifier.IsLegalForm(piece[..space]);
    }

    private void AddPiece(TextSpan piece, bool isList)
    {
        piece = TrimOutside(piece);
        var words = _text.Slice(piece.Start, piece.Length);
        if (CapitalWords.AreAll(words))
        {
            _into.Add(new NameItem(piece, default, default, StatementTraits.None, IsSimple: true));
            return;
        }

        var width = Math.Max(AndLength(words, isMultilingual: false), Remarks.JoinLength(words));
        if (width > 0)
            piece = TrimOutside(TextSpan.FromBounds(piece.Start + width, piece.End));

        var start = piece.Start;
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
        var words = _text.Slice(span.Start, span.Length).Trim("_* \t\r\n\u00a0\\");
        while (words.Length > 0 && words[^1] is ')' or ']')
        {
            var open = Brackets.FindOpen(words, 0, words.Length - 1);
            if (open <= 0)
                break;

            words = words[..open].TrimEnd("_* \t\r\n\u00a0\\");
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

    /// <summary>Takes the remarks off one name, from its end inwards.</summary>
    private void AddItem(TextSpan span)
    {
        var affiliation = default(TextSpan);
        var note = default(TextSpan);
        var members = default(TextSpan);
        var marks = StatementTraits.None;
        var name = Trim(span, ref marks);
        while (!name.IsEmpty && _text[name.End - 1] is ')' or ']')
        {
            var open = Brackets.FindOpen(_text, name.Start, name.End - 1);
            if (open < 0)
                break;

            var inner = Markup.Trim(_text, TextSpan.FromBounds(open + 1, name.End - 1));
            var remark = _text.Slice(inner.Start, inner.Length);
            if (Remarks.IsUncredited(remark))
            {
                marks |= StatementTraits.Uncredited;
            }
            else if (open == name.Start)
            {
                name = inner;
                break;
            }
            else if (_text[open] == '[' && remark.Contains(',') && IsPersons(inner))
            {
                members = inner;
            }
            else if (affiliation.IsEmpty && Remarks.IsAffiliation(remark) && IsPerson(TextSpan.FromBounds(name.Start, open)))
            {
                affiliation = inner;
            }
            else
            {
                note = note.IsEmpty ? inner : TextSpan.FromBounds(inner.Start, note.End);
            }

            name = Trim(TextSpan.FromBounds(name.Start, open), ref marks);
        }

        if (name.IsEmpty)
            return;

        SplitTitle(ref name, ref note);
        if (_isMultilingual)
            SplitDash(ref name, ref note);

        SplitPostfix(ref name, ref affiliation, ref note, ref marks);
        SplitPreposition(ref name, ref affiliation, ref note);
        name = TrimFullStop(name);
        if (name.IsEmpty)
            return;

        _into.Add(new NameItem(name, affiliation, note, marks));
        if (members.IsEmpty)
            return;

        var first = _into.Count;
        SplitAtCommas(members);
        for (var i = first; i < _into.Count; i++)
            _into[i] = _into[i] with { Affiliation = name };
    }

    /// <summary>"‘Moon River’ by X": what the work was on stands before its author.</summary>
    private void SplitTitle(ref TextSpan name, ref TextSpan note)
    {
        if (_text[name.Start] is not ('‘' or '“' or '"'))
            return;

        var words = _text.Slice(name.Start, name.Length);
        var by = words.IndexOf(" by ", StringComparison.Ordinal);
        if (by <= 1 || words[by - 1] is not ('’' or '”' or '"') || by + 4 >= words.Length)
            return;

        note = note.IsEmpty ? new TextSpan(name.Start, by) : note;
        name = TextSpan.FromBounds(name.Start + by + 4, name.End);
    }

    /// <summary>"X - assistant": a remark in small letters behind a dash.</summary>
    private void SplitDash(ref TextSpan name, ref TextSpan note)
    {
        var words = _text.Slice(name.Start, name.Length);
        var at = words.LastIndexOfAny('-', '–', '—');
        if (at <= 1 || at + 2 >= words.Length || words[at - 1] != ' ' || words[at + 1] != ' ' || !char.IsLower(words[at + 2]) || !note.IsEmpty)
            return;

        note = TextSpan.FromBounds(name.Start + at + 2, name.End);
        name = Markup.Trim(_text, new TextSpan(name.Start, at));
    }

    /// <summary>"X _Company_": a firm in italics behind a name in roman.</summary>
    private void SplitPostfix(ref TextSpan name, ref TextSpan affiliation, ref TextSpan note, ref StatementTraits marks)
    {
        var words = _text.Slice(name.Start, name.Length);
        var mark = words.LastIndexOf(" _");
        if (mark <= 0 || mark + 2 >= words.Length)
            return;

        var postfix = Markup.Trim(_text, TextSpan.FromBounds(name.Start + mark, name.End));
        var before = Trim(TextSpan.FromBounds(name.Start, name.Start + mark), ref marks);
        if (postfix.IsEmpty || before.IsEmpty)
            return;

        name = before;
        if (Remarks.IsUncredited(_text.Slice(postfix.Start, postfix.Length)))
            marks |= StatementTraits.Uncredited;
        else if (Remarks.StartsAsNote(_text.Slice(postfix.Start, postfix.Length)))
            note = postfix;
        else
            affiliation = postfix;
    }

    /// <summary>"X at Y", "X of Y", "X for Y", "X as Y".</summary>
    private void SplitPreposition(ref TextSpan name, ref TextSpan affiliation, ref TextSpan note)
    {
        var words = _text.Slice(name.Start, name.Length);
        if (!Remarks.MayHoldPreposition(words))
            return;

        var at = Remarks.FindPreposition(words, out var length, out var isNote, out var needsPerson);
        if (at <= 0 || at + length >= words.Length)
            return;

        var before = TextSpan.FromBounds(name.Start, name.Start + at);
        if (needsPerson && !(_text.Slice(before.Start, before.Length).Trim().Contains(' ') && IsPerson(before)))
            return;

        var behind = Markup.Trim(_text, TextSpan.FromBounds(name.Start + at + (isNote ? 1 : length), name.End));
        name = Markup.Trim(_text, before);
        if (isNote)
            note = note.IsEmpty ? behind : note;
        else if (affiliation.IsEmpty)
            affiliation = behind;
    }

    private bool IsPerson(TextSpan span)
    {
        if (span.Length > LongestName)
            return false;

        var name = _text.Slice(span.Start, span.Length).Trim("_* \t\r\n\u00a0");
        return !name.IsEmpty && ContributorClassifier.Classify(name, _holder == RoleHolder.Organisation ? RoleHolder.Either : _holder) == ContributorKind.Person;
    }

    private bool IsPersons(TextSpan list)
    {
        var start = list.Start;
        while (start < list.End)
        {
            var comma = _text[start..list.End].IndexOf(',');
            var end = comma < 0 ? list.End : start + comma;
            if (!IsPerson(TextSpan.FromBounds(start, end)))
                return false;

            start = end + 1;
        }

        return true;
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

    /// <summary>White space, emphasis and marks off both ends; the marks are noted.</summary>
    private TextSpan Trim(TextSpan span, ref StatementTraits marks)
    {
        var start = span.Start;
        var end = span.End;
        while (start < end && (Markup.IsEdgeNoise(_text[start]) || _text[start] == ','))
            start++;

        var stars = 0;
        while (end > start)
        {
            var c = _text[end - 1];
            if (c == '*')
                stars++;
            else if (c is '†' or '‡')
                marks |= StatementTraits.Dagger;
            else if (!Markup.IsEdgeNoise(c) && c is not ('\\' or ';' or ',' or ':'))
                break;

            end--;
        }

        if (stars > 0)
            marks |= stars == 2 ? StatementTraits.DoubleStar : StatementTraits.Star;

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>A full stop ends the list unless it belongs to the last word: "Jr.", "Inc.", "B."</summary>
    private TextSpan TrimFullStop(TextSpan name)
    {
        if (name.Length < 2 || _text[name.End - 1] != '.' || _text[name.End - 2] == '.')
            return name;

        var words = _text.Slice(name.Start, name.Length);
        var last = words[(words.LastIndexOf(' ') + 1)..];
        return last.Length > 5 && !last[..^1].Contains('.') && !ContributorClassifier.IsLegalForm(last) ? new TextSpan(name.Start, name.Length - 1) : name;
    }
}
