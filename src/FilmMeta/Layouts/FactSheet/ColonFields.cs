using System.Buffers;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>Finds the labels of a line that a colon ends: one at its start, or several one behind the other ("Dir: X. Prod: Y. 98 mins").</summary>
internal static class ColonFields
{
    // A label of more words than this, in the midst of a line, is none.
    private const int MostWords = 6;

    // A line that was broken because it was full, and what is left of a name below it.
    private const int ShortestFullLine = 50;
    private const int LongestRest = 48;
    private const int LongestPiece = 40;

    private static readonly string[] Announcements =
        [" review", " screening", " film of the week", " film of the month", " showing", " filmkritik", " kritik", " critique", " recensione", " reseña", " presentation", " filmabend", " projection", " proiezione", " film", " this week"];

    public static readonly string[] CastWords = [". Mit ", ". With ", ". Avec ", ". Con ", ". Cast ", ". Starring "];

    private static readonly SearchValues<char> Boundaries = SearchValues.Create("|;\t•·–—");

    /// <summary>Adds the fields of a line.</summary>
    /// <returns>Whether the line has any; if not, nothing is added.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, TextSpan line, ItemTraits traits, List<SheetItem> into, ref bool hasLetters)
    {
        var colon = FindColon(text, line.Start, line.End);
        if (colon < 0)
            return false;

        var label = Trim(text, TextSpan.FromBounds(line.Start, colon));
        var sort = LabelSort.Unknown;
        var what = FactLabel.None;
        var words = text.Slice(label.Start, label.Length);
        var isWhole = label.Length <= LabelSense.Longest && MayBeLabel(words, into) && (sort = LabelSense.Find(words, out what)) != LabelSort.Unknown && IsWhole(text, label, sort, line.Start);
        // "Play for Today: BBC1, tx. 21/3/1974"
        if (isWhole && sort == LabelSort.Role && text[(colon + 1)..line.End].ContainsAnyInRange('0', '9') && !LabelSense.IsPureRole(text.Slice(label.Start, label.Length)) && FactLineScanner.MayHoldFacts(text[(colon + 1)..line.End]))
            (isWhole, sort) = (false, LabelSort.Unknown);
        if (!isWhole && !label.IsEmpty && label.Length <= LabelSense.Longest && LabelSense.IsAward(text.Slice(label.Start, label.Length)))
        {
            (sort, what) = (LabelSort.Fact, FactLabel.Other);
        }
        else if (!isWhole && !Announces(text.Slice(label.Start, label.Length)) && FindLabelBefore(text, line.Start, colon, out var inner, out var innerSort, out var innerWhat))
        {
            var head = NameWords.Trim(text, TextSpan.FromBounds(line.Start, inner.Start));
            if (IsOtherLanguage(text, line.Start, head, inner, into))
                (head, inner) = (default, TextSpan.FromBounds(head.Start, inner.End));
            if (GoesOn(text, line.Start, head, into))
                into[^1] = into[^1] with { Text = TextSpan.FromBounds(into[^1].Text.Start, head.End) };
            else if (!head.IsEmpty && head.Length <= FactLineScanner.MaximumLength && FactLineScanner.MayHoldFacts(text.Slice(head.Start, head.Length)) && FactPieces.IsFactLine(text, head))
                into.Add(new SheetItem(ItemKind.Facts, head, Traits: traits));
            else if (!head.IsEmpty)
                into.Add(new SheetItem(ItemKind.Text, head, Traits: ItemTraits.Head | traits));
            (label, sort, what) = (inner, innerSort, innerWhat);
        }
        else if (!isWhole)
        {
            sort = LabelSort.Unknown;
            if (label.IsEmpty || label.Length > LabelSense.Longest || colon + 1 >= line.End || LooksLikeSentence(text.Slice(label.Start, label.Length)))
                return false;
        }

        var valueStart = colon + 1;
        var isRow = IsRow(text.Slice(line.Start, line.Length));
        while (true)
        {
            var next = FindNext(text, valueStart, line.End, isRow, out var nextLabel, out var nextSort, out var nextWhat);
            var end = next < 0 ? line.End : nextLabel.Start;
            var value = WithoutBrackets(text, NameWords.Trim(text, TextSpan.FromBounds(valueStart, end)));
            var facts = isRow ? CutFacts(text, ref value) : what is FactLabel.Classification or FactLabel.Year or FactLabel.Runtime ? CutTail(text, ref value) : default;
            if (next >= 0)
                value = WithoutFullStop(text, value);
            if (what == FactLabel.Section && next < 0 && TryReadSection(text, label, value, traits, into))
                return true;
            if (what == FactLabel.Section && !value.IsEmpty)
                (sort, what) = (LabelSense.IsPureRole(text.Slice(label.Start, label.Length)) ? LabelSort.Role : LabelSort.Unknown, FactLabel.None);
            var own = traits;
            if (sort == LabelSort.Unknown && label.Length is 1 or 2 && text[label.Start] == 'D' && IsRuntime(text, ref value))
                (sort, what, own) = (LabelSort.Fact, FactLabel.Runtime, traits);
            else if (sort == LabelSort.Unknown && IsLetterField(text, label, value))
                (sort, own, hasLetters) = (LabelSort.Role, traits | ItemTraits.Letter, true);
            var cast = next < 0 && what != FactLabel.Cast ? CutCast(text, ref value) : default;
            into.Add(new SheetItem(value.IsEmpty && next < 0 ? ItemKind.Label : ItemKind.Field, value, label, sort, what, own));
            if (!cast.Text.IsEmpty)
                into.Add(cast with { Traits = traits });
            if (!facts.IsEmpty)
                into.Add(new SheetItem(ItemKind.Facts, facts, Traits: traits));
            if (next < 0)
                return true;

            (label, sort, what) = (nextLabel, nextSort, nextWhat);
            valueStart = next + 1;
        }
    }

    // "Prods: Jane Doe, Ann", and below it "Poe    Phot: X": the name goes on from a long line above.
    private static bool GoesOn(ReadOnlySpan<char> text, int lineStart, TextSpan head, List<SheetItem> before)
    {
        if (head.IsEmpty || head.Length > LongestRest || before.Count == 0 || before[^1] is not { Kind: ItemKind.Field, IsKnown: true } above || (above.Sort == LabelSort.Fact && above.What != FactLabel.Cast) || above.Text.IsEmpty)
            return false;

        var gap = text[above.Text.End..lineStart];
        var start = text[..above.Text.End].LastIndexOf('\n') + 1;
        return gap.Length <= 3 && gap.IsWhiteSpace() && above.Text.End - start >= ShortestFullLine && !text.Slice(head.Start, head.Length).ContainsAnyInRange('0', '9') && NameWords.AreNames(text.Slice(head.Start, head.Length));
    }

    // "Credits: outline treatment X", "Technical data: Colour. 94 min.": what stands behind a heading says itself what it is.
    private static bool TryReadSection(ReadOnlySpan<char> text, TextSpan label, TextSpan value, ItemTraits traits, List<SheetItem> into)
    {
        if (value.IsEmpty)
            return false;

        var words = text.Slice(value.Start, value.Length);
        SheetItem item;
        if (value.Length <= FactLineScanner.MaximumLength && FactLineScanner.MayHoldFacts(words) && FactPieces.AreFacts(text, value))
            item = new SheetItem(ItemKind.Facts, value, Traits: traits);
        else if (Leading.Find(words, out var length, out var start))
            item = new SheetItem(ItemKind.Field, TextSpan.FromBounds(value.Start + start, value.End), new TextSpan(value.Start, length), LabelSort.Role, FactLabel.None, traits);
        else if (RunIn.Find(text, value, out var run))
            item = run with { Traits = traits };
        else
            return false;

        into.Add(new SheetItem(ItemKind.Section, new TextSpan(label.End, 0), label, LabelSort.Fact, FactLabel.Section, traits));
        into.Add(item);
        return true;
    }

    // "Anotação / Continuity: X" below "Som / Sound: Y": the same label in two languages, one of which no table knows.
    private static bool IsOtherLanguage(ReadOnlySpan<char> text, int start, TextSpan head, TextSpan label, List<SheetItem> before) =>
        !head.IsEmpty && head.Length <= LabelSense.Longest && text[head.End..label.Start].Contains('/') && before.Count > 0 && before[^1].IsKnown
        && text.Slice(before[^1].Label.Start, before[^1].Label.Length).Contains('/') && !text[start..head.End].ContainsAnyInRange('0', '9') && !text[start..head.End].Contains(',');

    // A title stands on the first line, and some read like the label of a rarer role.
    private static bool MayBeLabel(ReadOnlySpan<char> label, List<SheetItem> before) =>
        before.Count > 0 || !label.Contains(' ') || LabelSense.IsPureRole(label) || FactLabels.Find(label) != FactLabel.None;

    // "Director: Liina Saar. Producers: ..."
    private static TextSpan WithoutFullStop(ReadOnlySpan<char> text, TextSpan value)
    {
        if (value.Length < 4 || text[value.End - 1] != '.')
            return value;

        var words = text.Slice(value.Start, value.Length);
        var last = words[(words.LastIndexOfAny(' ', ',') + 1)..];
        return last.Length > 3 && !last[..^1].Contains('.') && !ContributorClassifier.IsLegalForm(last) && !ContributorClassifier.IsNameSuffix(last) ? new TextSpan(value.Start, value.Length - 1) : value;
    }

    // "cast: [A, B]", as front matter lists.
    private static TextSpan WithoutBrackets(ReadOnlySpan<char> text, TextSpan value) =>
        value.Length > 2 && text[value.Start] == '[' && text[value.End - 1] == ']' && !text[(value.Start + 1)..(value.End - 1)].ContainsAny('[', ']') ? new TextSpan(value.Start + 1, value.Length - 2) : value;

    /// <summary>"Produktion: X. Mit A (B), C (D)": the performers behind the last names of a line, after the word for them.</summary>
    private static SheetItem CutCast(ReadOnlySpan<char> text, ref TextSpan value)
    {
        var words = text.Slice(value.Start, value.Length);
        foreach (var with in CastWords)
        {
            if (words.IndexOf(with, StringComparison.Ordinal) is not (> 2 and var at))
                continue;

            var names = NameWords.Trim(text, TextSpan.FromBounds(value.Start + at + with.Length, value.End));
            if (names.Length < 4 || !NameWords.AreNames(text.Slice(names.Start, names.Length)))
                continue;

            value = NameWords.Trim(text, new TextSpan(value.Start, at));
            return new SheetItem(ItemKind.Field, names, new TextSpan(names.Start - with.Length + 2, with.Length - 3), LabelSort.Fact, FactLabel.Cast);
        }

        return default;
    }

    // "D.: 89'. Bn": a time, and what stands behind it.
    private static bool IsRuntime(ReadOnlySpan<char> text, ref TextSpan value)
    {
        var words = text.Slice(value.Start, value.Length);
        if (!FactLineScanner.MayHoldFacts(words) || RuntimeParser.Match(words, out _) is not (> 2 and var length) || (length < words.Length && words[length] is not ('.' or ',' or ' ')))
            return false;

        value = new TextSpan(value.Start, length);
        return true;
    }

    // "K: Patrick Orth"
    private static bool IsLetterField(ReadOnlySpan<char> text, TextSpan label, TextSpan value)
    {
        if (!LabelSense.IsLetter(text.Slice(label.Start, label.Length).TrimEnd(" .")))
            return false;

        var words = text.Slice(value.Start, value.Length);
        if (SourcePhrase.Find(words, out var source, out _))
            words = words[..source];

        // "D: Jane Doe u.a. | 75 min | ab 6 Jahren"
        if (words.IndexOf('|') is > 0 and var bar)
            words = words[..bar];

        return NameWords.HasLetter(words) && NameWords.AreNames(words);
    }

    /// <summary>"Blu-ray Review", "Next screening": words that announce a title.</summary>
    public static bool Announces(ReadOnlySpan<char> label)
    {
        if (!label.Contains(' ') || label.Length > 40)
            return false;

        foreach (var end in Announcements)
        {
            if (WordSearch.HasSameLetter(label[^1], end[^1]) && label.EndsWith(end, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // "Jane Smith Producer" is a name with a label behind it, not a label.
    private static bool IsWhole(ReadOnlySpan<char> text, TextSpan label, LabelSort sort, int start) =>
        sort == LabelSort.Fact || LabelSense.IsPureRole(text.Slice(label.Start, label.Length)) || !HasBoundary(text[start..label.End]);

    private static bool HasBoundary(ReadOnlySpan<char> label) => label.ContainsAny(Boundaries) || label.IndexOf(" - ") >= 0 || label.IndexOf(" / ") >= 0 || label.IndexOf(". ") >= 0;

    private static bool LooksLikeSentence(ReadOnlySpan<char> label) => label.Count(' ') > MostWords || label.IndexOf(". ") >= 0 || label.ContainsAny('"', '“', '?');

    // "regia/dir: X; scen: Y; didascalie/titles: Z": fields that semicolons part.
    private static bool IsRow(ReadOnlySpan<char> line) => line.Count(';') >= 2 && line.Count(':') >= 3;

    // "...; 35mm, 3364 m, 168’ (18 fps)": facts behind the names of a row.
    private static TextSpan CutFacts(ReadOnlySpan<char> text, ref TextSpan value)
    {
        var words = text.Slice(value.Start, value.Length);
        if (words.LastIndexOf("; ") is not (> 2 and var at) || !FactLineScanner.MayHoldFacts(words[at..]))
            return default;

        var facts = NameWords.Trim(text, TextSpan.FromBounds(value.Start + at, value.End));
        if (facts.Length > FactLineScanner.MaximumLength || !FactPieces.AreFacts(text, facts))
            return default;

        value = NameWords.Trim(text, new TextSpan(value.Start, at));
        return facts;
    }

    // "Cert: 16 | 83 mins | Ireland | 2004"
    private static TextSpan CutTail(ReadOnlySpan<char> text, ref TextSpan value)
    {
        if (value.IsEmpty || text[value.Start..value.End].IndexOfAny('|', '•', '·') is not (> 0 and var at))
            return default;

        var facts = NameWords.Trim(text, TextSpan.FromBounds(value.Start + at, value.End));
        if (facts.IsEmpty || !FactPieces.AreFacts(text, facts))
            return default;

        value = NameWords.Trim(text, new TextSpan(value.Start, at));
        return facts;
    }

    // What a row has between a semicolon and a colon is a label, though no table knows it.
    private static bool FindPieceBefore(ReadOnlySpan<char> text, int from, int colon, out TextSpan label)
    {
        label = default;
        if (text[from..colon].LastIndexOf("; ") is not (>= 0 and var at))
            return false;

        label = Trim(text, TextSpan.FromBounds(from + at + 1, colon));
        var words = text.Slice(label.Start, label.Length);
        return words.Length is > 2 and <= LongestPiece && char.IsLetter(words[0]) && words.Count(' ') < MostWords && !words.ContainsAnyInRange('0', '9') && !words.ContainsAny('(', ',');
    }

    private static int FindNext(ReadOnlySpan<char> text, int from, int end, bool isRow, out TextSpan label, out LabelSort sort, out FactLabel what)
    {
        for (var colon = FindColon(text, from, end); colon >= 0; colon = FindColon(text, colon + 1, end))
        {
            if (FindLabelBefore(text, from, colon, out label, out sort, out what) && label.Start > from && !(isRow && text[label.Start - 1] is '/' or '.'))
                return colon;
            if (isRow && FindPieceBefore(text, from, colon, out label))
            {
                // "eff. spec./sp. eff": known by its second half.
                if (LabelSense.Find(text.Slice(label.Start, label.Length), out what) is not LabelSort.Unknown and var whole)
                    sort = whole;
                return colon;
            }
        }

        (label, sort, what) = (default, default, default);
        return -1;
    }

    /// <summary>The longest label a table knows that ends at a colon; a label is not read across a comma, a slash or the like.</summary>
    private static bool FindLabelBefore(ReadOnlySpan<char> text, int from, int colon, out TextSpan label, out LabelSort sort, out FactLabel what)
    {
        (label, sort, what) = (default, default, default);
        var end = colon;
        while (end > from && (char.IsWhiteSpace(text[end - 1]) || LabelScanner.IsMark(text[end - 1])))
            end--;

        var start = end;
        for (var words = 0; words < MostWords && start > from && end - start <= LabelSense.Longest; words++)
        {
            // One word further to the left.
            while (start > from && (char.IsWhiteSpace(text[start - 1]) || LabelScanner.IsMark(text[start - 1])))
                start--;
            if (words > 0 && start > from && EndsBefore(text, from, start) && !IsShortLabelBefore(text, from, start))
                break;
            while (start > from && end - start <= LabelSense.Longest && !char.IsWhiteSpace(text[start - 1]) && !IsHardBoundary(text[start - 1]))
                start--;

            var candidate = TextSpan.FromBounds(start, end);
            var found = LabelSense.Find(text.Slice(candidate.Start, candidate.Length), out var foundWhat);
            if (words == 0 && found == LabelSort.Unknown && LabelSense.IsLetter(text.Slice(candidate.Start, candidate.Length).TrimEnd('.')))
                (label, sort, what) = (Trim(text, candidate), LabelSort.Unknown, FactLabel.None);
            else if (sort == LabelSort.Role && found == LabelSort.Role && text.Slice(candidate.Start, label.Start - candidate.Start).TrimEnd() is [.., '.'] && LabelSense.RolesOf(text.Slice(candidate.Start, candidate.Length)).SequenceEqual(LabelSense.RolesOf(text.Slice(label.Start, label.Length))))
                break;
            else if (found == LabelSort.Fact || (found == LabelSort.Role && LabelSense.IsPureRole(text.Slice(candidate.Start, candidate.Length))))
                (label, sort, what) = (Trim(text, candidate), found, foundWhat);
            if (start > from && IsHardBoundary(text[start - 1]))
            {
                // "| Dir. de producción:": all between the sign and the colon.
                if (found == LabelSort.Unknown && sort == LabelSort.Role && text[start - 1] is '|' or ';' or '•' && !text.Slice(candidate.Start, candidate.Length).ContainsAny(',', '(') && text.Slice(candidate.Start, candidate.Length).Contains('.'))
                    label = Trim(text, candidate);
                break;
            }
        }

        return !label.IsEmpty;
    }

    // "Sog., Scen.:": the short form of another role before the comma.
    private static bool IsShortLabelBefore(ReadOnlySpan<char> text, int from, int at)
    {
        if (at - from < 4 || text[at - 1] != ',')
            return false;

        // "... ZDF (Mainz). Regie, Buch:": another role, behind the end of a sentence.
        var words = text[from..(at - 1)];
        if (words.LastIndexOfAny('.', ';', '|') is > 0 and var stop && stop + 2 < words.Length && !words[stop..].Contains(',') && LabelSense.IsPureRole(words[(stop + 1)..].Trim()))
            return true;
        if (text[at - 2] != '.')
            return false;

        var start = at - 2;
        while (start > from && char.IsLetter(text[start - 1]))
            start--;

        return at - 2 - start is > 1 and < 7 && LabelSense.Find(text[start..(at - 2)], out _) == LabelSort.Role;
    }

    private static bool IsHardBoundary(char c) => c is '|' or ';' or '\t' or '•' or '·' or '(' or '、' or '\u3000';

    // Whether a label cannot go on to the left of a place: there a sentence, a list item or a part of the line ends.
    private static bool EndsBefore(ReadOnlySpan<char> text, int from, int at)
    {
        var c = text[at - 1];
        if (c is ',' or ')' or '–' or '—' or '-' or '/' or ':' || IsHardBoundary(c))
            return true;
        if (c != '.')
            return false;
        if (at - 2 >= from && text[at - 2] == ')')
            return true;

        // "Exec. Prod": a short word with a full stop is an abbreviation.
        var start = at - 1;
        while (start > from && at - start < 8 && char.IsLetter(text[start - 1]))
            start--;

        return at - 1 - start > 5 || (at - 1 - start > 3 && ContributorClassifier.IsTradeWordsOnly(text[start..(at - 1)]));
    }

    /// <summary>The next colon that may end a label: not in a time, a ratio, an address or brackets.</summary>
    private static int FindColon(ReadOnlySpan<char> text, int from, int end)
    {
        while (from < end)
        {
            var step = text[from..end].IndexOfAny(':', '：', '(');
            if (step < 0)
                return -1;

            var at = from + step;
            if (text[at] == '(')
            {
                var close = text[at..Math.Min(end, at + 120)].IndexOf(')');
                from = close > 0 ? at + close + 1 : at + 1;
                continue;
            }

            var isTime = at > 0 && at + 1 < end && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
            var isAddress = at + 2 < end && text[at + 1] == '/' && text[at + 2] == '/';
            if (!isTime && !isAddress)
                return at;

            from = at + 1;
        }

        return -1;
    }

    private static TextSpan Trim(ReadOnlySpan<char> text, TextSpan span) => Markup.Trim(text, NameWords.Trim(text, span));
}
