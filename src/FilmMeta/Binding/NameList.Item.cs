using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Binding;

/// <content>Takes one name apart: the name itself, and the remarks and marks beside it.</content>
internal readonly ref partial struct NameList
{
    /// <summary>Takes the remarks off one name, from its end inwards.</summary>
    private void AddItem(TextSpan span)
    {
        var affiliation = default(TextSpan);
        var note = default(TextSpan);
        var members = default(TextSpan);
        var marks = StatementTraits.None;
        var name = Trim(span, ref marks);
        if (IsRemarkOnLast(name))
            return;

        SplitPrefix(ref name, ref note);
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
            else if (remark is "Films" or "Productions" or "Film Productions" or "Pictures" or "Television")
            {
                // "John Smith (Films)" is the firm of that name.
                break;
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
            else if (affiliation.IsEmpty && !Remarks.SaysGroup(remark) && Remarks.IsAffiliation(remark) && IsPerson(TextSpan.FromBounds(name.Start, open)))
            {
                affiliation = inner;
            }
            else
            {
                // Remarks are taken off from the end inwards; one before the name stands by itself.
                note = note.IsEmpty ? inner : inner.Start < note.Start ? TextSpan.FromBounds(inner.Start, note.End) : note;
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
        if (!HoldsWords(name))
            return;

        _into.Add(new NameItem(name, affiliation, note, marks));
        if (members.IsEmpty)
            return;

        var first = _into.Count;
        SplitAtCommas(members);
        for (var i = first; i < _into.Count; i++)
            _into[i] = _into[i] with { Affiliation = name };
    }

    /// <summary>Whether letters or digits are left when markup is taken off: a stray tag or dash is no name.</summary>
    private bool HoldsWords(TextSpan name)
    {
        const int LongestLookedAt = 256;
        if (name.Length > LongestLookedAt)
            return Markup.Clean(_text.Slice(name.Start, name.Length)).Any(char.IsLetterOrDigit);

        Span<char> buffer = stackalloc char[LongestLookedAt];
        foreach (var c in buffer[..Markup.CleanInto(_text.Slice(name.Start, name.Length), buffer)])
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }

        return false;
    }

    /// <summary>"A, B, for Film4": a piece that is a remark belongs to the name before it.</summary>
    private bool IsRemarkOnLast(TextSpan piece)
    {
        if (_into.Count == 0 || piece.IsEmpty || !Remarks.StartsAsRemarkOnLast(_text.Slice(piece.Start, piece.Length)))
            return false;

        if (_into[^1].Note.IsEmpty)
            _into[^1] = _into[^1] with { Note = piece };

        return true;
    }

    /// <summary>"(additional) X": a remark before the name.</summary>
    private void SplitPrefix(ref TextSpan name, ref TextSpan note)
    {
        if (name.IsEmpty || _text[name.Start] != '(')
            return;

        var close = Brackets.FindClose(_text, name.Start, name.End);
        if (close < 0 || close + 2 >= name.End || !char.IsLower(_text[name.Start + 1]))
            return;

        note = Markup.Trim(_text, TextSpan.FromBounds(name.Start + 1, close));
        name = Markup.Trim(_text, TextSpan.FromBounds(close + 1, name.End));
    }

    /// <summary>"‘Moon River’ by X": what the work was on stands before its author.</summary>
    private void SplitTitle(ref TextSpan name, ref TextSpan note)
    {
        if (_text[name.Start] is not ('‘' or '“' or '"'))
            return;

        var words = _text.Slice(name.Start, name.Length);
        foreach (var joint in (ReadOnlySpan<string>)[" by ", " performed by ", " sung by ", " written by ", " composed by ", " played by ", " – ", " - ", " — ", ": "])
        {
            var at = words.IndexOf(joint, StringComparison.Ordinal);
            if (at <= 1 || words[at - 1] is not ('’' or '”' or '"') || at + joint.Length >= words.Length)
                continue;

            note = note.IsEmpty ? new TextSpan(name.Start, at) : note;
            name = TextSpan.FromBounds(name.Start + at + joint.Length, name.End);
            return;
        }

        // "‘Pressure’, _sung by_ X".
        var last = words.LastIndexOf("’, ");
        if (last <= 1)
            return;

        var behind = words[(last + 3)..];
        var rest = behind.TrimStart('_');
        var join = Math.Max(Remarks.JoinLength(rest), JoinLength(rest));
        if (join == 0)
            return;

        note = note.IsEmpty ? new TextSpan(name.Start, last + 1) : note;
        name = TextSpan.FromBounds(name.End - rest.Length + join, name.End);
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
        var mark = words.IndexOf(" _");
        if (mark <= 0 || !Remarks.StartsAsNote(words[(mark + 2)..]))
            mark = words.LastIndexOf(" _");
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
        if (_isMultilingual && FindFor(words) is > 0 and var other && IsPerson(new TextSpan(name.Start, other)))
        {
            note = note.IsEmpty ? Markup.Trim(_text, TextSpan.FromBounds(name.Start + other + 1, name.End)) : note;
            name = Markup.Trim(_text, new TextSpan(name.Start, other));
            return;
        }

        if (!Remarks.MayHoldPreposition(words))
            return;

        var at = Remarks.FindPreposition(words, out var length, out var isNote, out var needsPerson);
        if (at <= 0 || at + length >= words.Length)
            return;

        var before = TextSpan.FromBounds(name.Start, name.Start + at);
        var isForBroadcaster = words[at..].StartsWith(" for ") && BroadcasterTable.Match(words[(at + length)..], out _) == words.Length - at - length;
        var isInHouse = words[at..].StartsWith(" at ") && words[..at].Contains(' ') && ContributorClassifier.LooksLikeOrganisation(words[(at + length)..]);
        if (needsPerson && !isForBroadcaster && !isInHouse && !(_text.Slice(before.Start, before.Length).Trim().Contains(' ') && IsPerson(before)))
            return;

        var behind = Markup.Trim(_text, TextSpan.FromBounds(name.Start + at + (isNote ? 1 : length), name.End));
        name = Markup.Trim(_text, before);
        if (isNote)
            note = note.IsEmpty ? behind : note;
        else if (affiliation.IsEmpty)
            affiliation = behind;
    }

    // "Jane Doe per Indigo Film", "für X", "pour X"; the English "for" is looked for with the other prepositions.
    private static int FindFor(ReadOnlySpan<char> words)
    {
        foreach (var word in (ReadOnlySpan<string>)[" per ", " für ", " pour ", " para "])
        {
            if (words.IndexOf(word, StringComparison.Ordinal) is > 3 and var at && words[..at].Contains(' ') && at + word.Length < words.Length && !char.IsLower(words[at + word.Length]))
                return at;
        }

        return 0;
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
        return last.Length > 4 && !last[..^1].Contains('.') && !IsAbbreviation(last) && !ContributorClassifier.IsLegalForm(last) ? new TextSpan(name.Start, name.Length - 1) : name;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        word.Length == 5 && word is "Bros." or "Prod." or "Dept." or "Assn." or "Intl." or "Univ." or "Corp." or "Snr." or "Phil." or "Orch." or "Bldg.";
}
