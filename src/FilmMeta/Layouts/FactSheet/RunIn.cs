using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>Finds labels that nothing but a blank or emphasis parts from their values: "Director Barry Jenkins", "**Music** Luis de Pablo", "Kamera X".</summary>
internal static class RunIn
{
    private const int MostWords = 5;

    /// <summary>The label at the start of some words, and what stands behind it.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">The words.</param>
    /// <param name="item">The field.</param>
    public static bool Find(ReadOnlySpan<char> text, TextSpan span, out SheetItem item)
    {
        item = default;
        var words = text.Slice(span.Start, span.Length);
        if (words.IsEmpty || !char.IsLetter(words[0]))
            return false;

        var found = false;
        for (int at = NextBlank(words, 0), count = 1; at > 0 && at <= LabelSense.Longest && count <= MostWords; at = NextBlank(words, at + 1), count++)
        {
            var value = NameWords.Trim(text, TextSpan.FromBounds(span.Start + at, span.End));
            if (value.IsEmpty || !StartsValue(text[value.Start]))
                continue;

            var label = words[..at].TrimEnd();
            var sort = LabelSense.Find(label, out var what);

            // "Executive Producer for BBC" is all label.
            if (sort == LabelSort.Role && label.EndsWith(" for", StringComparison.OrdinalIgnoreCase))
                return false;
            // "m. Iain Hamilton"
            if (sort == LabelSort.Unknown && label.Length == 2 && label[1] == '.' && label[0] is 'm' or 'd' or 'p' or 'c' && AreNames(text.Slice(value.Start, value.Length)))
            {
                item = new SheetItem(ItemKind.Field, value, new TextSpan(span.Start, label.Length), LabelSort.Role, FactLabel.None, ItemTraits.RunIn);
                return true;
            }

            if (sort == LabelSort.Unknown || !Fits(text, label, value, sort, what))
                continue;

            item = new SheetItem(ItemKind.Field, value, new TextSpan(span.Start, label.Length), sort, what, ItemTraits.RunIn);
            found = true;
        }

        return found;
    }

    /// <summary>"Written for the Screen and Directed by X": where the ends of a piece are known, all before the name is its label, rarer words among them.</summary>
    public static bool FindBy(ReadOnlySpan<char> text, TextSpan piece, out SheetItem item)
    {
        item = default;
        var words = text.Slice(piece.Start, piece.Length);
        if (words.LastIndexOf(" by ", StringComparison.OrdinalIgnoreCase) is not (> 3 and < LabelSense.Longest and var at))
            return false;

        var value = NameWords.Trim(text, TextSpan.FromBounds(piece.Start + at + 4, piece.End));
        if (value.IsEmpty || !StartsValue(text[value.Start]) || !AreNames(text.Slice(value.Start, value.Length)) || LabelSense.RolesOf(words[..(at + 3)]).IsEmpty)
            return false;

        item = new SheetItem(ItemKind.Field, value, new TextSpan(piece.Start, at + 3), LabelSort.Role, FactLabel.None, ItemTraits.RunIn);
        return true;
    }

    /// <summary>A label in emphasis, and a value behind it that is not: "**Music** X".</summary>
    public static bool FindEmphasised(ReadOnlySpan<char> text, TextSpan line, TextSpan span, out SheetItem item)
    {
        item = default;
        if (span.Start == line.Start || !LabelScanner.IsMark(text[span.Start - 1]))
            return false;

        var step = text[span.Start..Math.Min(span.End, span.Start + LabelSense.Longest)].IndexOfAny('*', '_');
        if (step <= 1)
            return false;

        var label = Markup.Trim(text, new TextSpan(span.Start, step));
        var value = NameWords.Trim(text, TextSpan.FromBounds(span.Start + step, span.End));
        var sort = LabelSense.Find(text.Slice(label.Start, label.Length), out var what);
        if (value.IsEmpty || sort == LabelSort.Unknown || what == FactLabel.Section || (sort == LabelSort.Role && !LabelSense.IsPureRole(text.Slice(label.Start, label.Length))))
            return false;

        item = new SheetItem(ItemKind.Field, value, label, sort, what);
        return true;
    }

    private static int NextBlank(ReadOnlySpan<char> words, int from)
    {
        var step = from < words.Length ? words[from..].IndexOfAny(' ', '\u00a0') : -1;
        return step < 0 ? -1 : from + step;
    }

    private static bool StartsValue(char c) => char.IsUpper(c) || char.IsAsciiDigit(c) || c > '\u2e7f';

    // Without a sign between them, the value itself must show that it is one.
    private static bool Fits(ReadOnlySpan<char> text, ReadOnlySpan<char> label, TextSpan value, LabelSort sort, FactLabel what)
    {
        var words = text.Slice(value.Start, value.Length);
        if (sort == LabelSort.Role)
            return LabelSense.IsPureRole(label) && (AreNames(words) || (words.Contains(';') && FactValues.IsOfFirms(label) && AreFirms(words))) && !IsHeading(words);

        return what switch
        {
            FactLabel.Country => CountryTable.IsCountry(FirstOf(words)),
            FactLabel.Year => YearParser.Match(words, out _) == words.TrimEnd(" .").Length,
            FactLabel.Runtime => RuntimeParser.Match(words, out _) > 0,
            FactLabel.Language => LanguageTable.Match(words, out _) > 0,
            FactLabel.Cast => label.Length > 2 && AreNames(words) && !IsHeading(words) && !ContributorClassifier.LooksLikeOrganisation(words),
            FactLabel.Format => FormatTable.Match(words) > 0,
            FactLabel.Genre => FactWords.Find(FirstOf(words)) == FactWord.Genre,
            FactLabel.OriginalTitle => words.Length < 80,
            _ => false,
        };
    }

    // "Jane Film, Wien; ZDF – Das kleine Fernsehspiel, Mainz"
    private static bool AreFirms(ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(';'))
        {
            var firm = words[range].Trim();
            if (firm.IsEmpty || !char.IsUpper(firm[0]) || firm.Length > 60 || firm.IndexOf(',') < 2)
                return false;
        }

        return true;
    }

    // "Company Credits", "Technical Specs": the name of a page.
    private static bool IsHeading(ReadOnlySpan<char> words)
    {
        var headings = 0;
        var count = 0;
        foreach (var range in words.Split(' '))
        {
            var word = words[range];
            count++;
            headings += FactLabels.Find(word) is not (FactLabel.None or FactLabel.Foreign) || LabelSense.IsPureRole(word) ? 1 : 0;
        }

        return headings == count;
    }

    private static ReadOnlySpan<char> FirstOf(ReadOnlySpan<char> words)
    {
        var stop = words.IndexOfAny(",/|;");
        return (stop < 0 ? words : words[..stop]).Trim();
    }

    private static bool AreNames(ReadOnlySpan<char> words)
    {
        if (SourcePhrase.Find(words, out var start, out _))
            words = words[..start];

        return !words.ContainsAnyInRange('0', '9') && !words.Contains(':') && NameWords.AreNames(words);
    }
}
