using System.Buffers;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Binding;

/// <content>What stands between names besides commas and "and", and what goes on from the name before it.</content>
internal readonly ref partial struct NameList
{
    private static readonly SearchValues<char> UnitNumbers = SearchValues.Create("0123456789IVX");

    // "‘A’, ‘B’ by X", "‘A’, sung by X": titles before the name that they belong to.
    private bool GoesOnFromTitle(int at, int start, int end)
    {
        var limit = Math.Min(at, start + 16);
        while (start < limit && Markup.IsEdgeNoise(_text[start]))
            start++;
        while (++at < end && Markup.IsEdgeNoise(_text[at]))
        {
        }

        return _text[start] == '‘' && at < end && (_text[at] == '‘' || char.IsAsciiLetterLower(_text[at]));
    }

    // "Mosfilm, Unit 4": a studio's unit or group has a number.
    private static bool IsUnitNumber(ReadOnlySpan<char> piece)
    {
        if (!UnitNumbers.Contains(piece[^1]))
            return false;

        foreach (var unit in (ReadOnlySpan<string>)["Unit ", "Group ", "Gruppe ", "Creative Unit ", "Production Group "])
        {
            if (piece.StartsWith(unit, StringComparison.Ordinal) && !piece[unit.Length..].ContainsAnyExcept(UnitNumbers))
                return true;
        }

        return false;
    }

    // "Department for Culture, Media and Sport", "Ministerio de Educación, Cultura y Deporte": what a ministry is for is a list of single words.
    private static bool GoesOnFromMinistry(ReadOnlySpan<char> before, ReadOnlySpan<char> piece)
    {
        var words = 0;
        var isJoined = false;
        foreach (var range in piece.Split(' '))
        {
            var word = piece[range];
            if (word is "and" or "&" or "y" or "et" or "e" or "und" or "i" or "och" or "og")
            {
                isJoined = true;
                continue;
            }

            // "de la Communication".
            if (word is "de" or "des" or "du" or "la" or "le" or "les" or "della" or "delle" or "dei")
                continue;
            if (word.Length < 4 || !char.IsUpper(word[0]) || ++words > 2)
                return false;
        }

        return (words == 1 || (words == 2 && isJoined)) && IsMinistry(before[..Math.Min(before.Length, LongestName)]);
    }

    private static bool IsMinistry(ReadOnlySpan<char> words)
    {
        foreach (var start in (ReadOnlySpan<string>)["Ministry of ", "Ministry for ", "Department for ", "Department of ", "Ministère ", "Ministerio ", "Ministério ", "Ministero ", "ministerium für ", "Secretaría de ", "Consejería de ", "Council for "])
        {
            if (words.Contains(start, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // The only dash between spaces, or the only slash.
    private static int FindMiddle(ReadOnlySpan<char> words, out int width)
    {
        width = 3;
        if (!words.ContainsAny('–', '/'))
            return -1;
        if (words.IndexOf(" – ") is >= 0 and var dash)
            return dash;

        width = 1;
        var slash = words.IndexOf('/');
        return slash == words.LastIndexOf('/') ? slash : -1;
    }

    // "Ada Lovelace – Mary Shelley", but "CNC – Centre national de la cinématographie".
    private bool IsPersonOnBothSides(TextSpan piece, int at, int width)
    {
        var words = _text.Slice(piece.Start, piece.Length);
        if (words.Length > LongestName || at + width >= words.Length || !char.IsUpper(words[at + width]) || words.ContainsAny('(', '['))
            return false;

        var left = words[..at];
        var right = words[(at + width)..];
        return left.Contains(' ') && right.Contains(' ') && ContributorClassifier.LooksLikePerson(left) && ContributorClassifier.LooksLikePerson(right);
    }

    /// <summary>"Firm _in association with_ Firm": words in italics between two names in roman. "_for_", "_at_" and "_of_" start a remark on the first.</summary>
    private bool FindJoin(TextSpan piece, out int join, out int behind)
    {
        join = behind = piece.End;
        var words = _text.Slice(piece.Start, piece.Length);
        var open = words.IndexOf(" _");
        if (open <= 0 || open + 3 >= words.Length || !char.IsAsciiLetterLower(words[open + 2]) || words[..open].Contains('('))
            return false;

        var inner = words[(open + 2)..];
        var close = inner.IndexOf('_');
        if (close < 3 || close + 2 >= inner.Length || inner[close + 1] != ' ' || inner[..close].ContainsAny('(', ')') || Remarks.IsUncredited(inner[..close]))
            return false;

        // A remark keeps its preposition, unless names go on behind it: "_with_ Y", "_with members of the_ Y".
        var first = inner[..close];
        if (first.EndsWith(" in") || first.EndsWith(" at"))
            return false;
        if (!(char.IsUpper(inner[close + 2]) || char.IsDigit(inner[close + 2])) || first is "as" or "for" or "at" or "of" or "from" or "c/o" or "courtesy of" or "on" or "in" or "to" or "by")
            return false;

        join = piece.Start + open;
        behind = piece.Start + open + 2 + close + 2;
        return true;
    }

    // "assisted by_ X": words in italics before the name, their first mark taken off.
    private static int JoinLength(ReadOnlySpan<char> words)
    {
        var close = words.Length > 4 && char.IsAsciiLetterLower(words[0]) ? words.IndexOf("_ ") : -1;
        return close > 2 && (words[..close].EndsWith(" by") || words[..close].EndsWith("with")) ? close + 2 : 0;
    }

    /// <summary>"Studios, Denham, London": where the firm before it is.</summary>
    private bool IsPlaceOfLast(TextSpan piece)
    {
        var words = _text.Slice(piece.Start, piece.Length).TrimEnd("* \\_");
        if (_into.Count == 0 || words.Length > 32 || !PlaceTable.IsPlace(words))
            return false;

        var last = _into[^1];
        var name = _text.Slice(last.Name.Start, last.Name.Length);
        if ((_holder != RoleHolder.Organisation && ContributorClassifier.LooksLikePerson(name)) || PlaceTable.IsPlace(name))
            return false;

        var marks = last.Marks;
        var place = Trim(piece, ref marks);
        _into[^1] = last with { Note = last.Note.IsEmpty ? place : TextSpan.FromBounds(last.Note.Start, place.End), Marks = marks };
        return true;
    }
}
