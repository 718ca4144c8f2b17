using System.Buffers;
using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

// Names under labels that name a role.
internal sealed partial class FactValues
{
    private const int LongestList = 4000;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private TextSpan _source;
    private TextSpan _author;

    private void AddCredit(TextSpan label, TextSpan value)
    {
        var words = Source.Slice(value.Start, value.Length);

        // "Produktion: 2010" is a year.
        if (value.Length <= 12 && YearParser.Match(words, out _) is > 0 and var length && words[length..].Trim(" .").IsEmpty)
        {
            Add(FactKind.Years, new TextSpan(value.Start, length));
            return;
        }

        // "Produkcja: Polska" is where.
        if (words.Length < 60 && CountryTable.IsCountry(words.IndexOfAny(",/") is > 0 and var stop ? words[..stop].TrimEnd() : words) && IsOfFirms(Source.Slice(label.Start, label.Length)))
        {
            AddCountries(value);
            return;
        }

        var printed = LabelSense.WithoutRemark(Source.Slice(label.Start, label.Length));
        var traits = StatementTraits.Multilingual;
        if (printed.Length < label.Length && Source.Slice(label.Start + printed.Length, label.Length - printed.Length).Contains("uncredited", StringComparison.OrdinalIgnoreCase))
        {
            traits |= StatementTraits.Uncredited;
            label = new TextSpan(label.Start, printed.Length);
        }

        value = WithoutCoproduction(WithoutFullStop(WithoutFormat(CutTail(value))));
        if (Addresses.IsOne(Source.Slice(value.Start, value.Length)) || IsFile(words))
        {
            into.Add(new Statement(StatementKind.LeftOut, TextSpan.FromBounds(Math.Min(label.Start, value.Start), value.End)));
            return;
        }

        value = WithoutSource(WithoutTitle(WithoutWork(label, WithoutNextCredit(WithoutAbbreviation(value)))));
        if (value.Length > LongestList || LooksLikeProse(Source.Slice(value.Start, value.Length)))
        {
            _source = default;
            into.Add(new Statement(StatementKind.Unread, TextSpan.FromBounds(Math.Min(label.Start, value.Start), value.End)));
            return;
        }

        foreach (var piece in new PieceSplitter(Source, value, PieceSplitter.Names))
            AddPlaced(piece, label, traits);
        AddSource(traits);
    }

    // "d. Hilary Harris": the role again.
    private TextSpan WithoutAbbreviation(TextSpan value)
    {
        var words = Source.Slice(value.Start, value.Length);
        return words.Length > 4 && char.IsAsciiLetterLower(words[0]) && words.IndexOf(". ") is > 0 and < 5 and var stop && !words[..stop].Contains(' ') && char.IsUpper(words[stop + 2]) ? TextSpan.FromBounds(value.Start + stop + 2, value.End) : value;
    }

    // "Sinfonia of London, conducted by Muir Mathieson"
    private TextSpan WithoutNextCredit(TextSpan value)
    {
        var words = Source.Slice(value.Start, value.Length);
        for (var at = words.IndexOf(", "); at > 0 && at + 3 < words.Length;)
        {
            if (char.IsAsciiLetterLower(words[at + 2]) && Leading.Find(words[(at + 2)..], out var label, out var name))
            {
                var start = value.Start + at + 2;
                AddCredit(new TextSpan(start, label), TextSpan.FromBounds(start + name, value.End));
                return new TextSpan(value.Start, at);
            }

            var step = words[(at + 2)..].IndexOf(", ");
            at = step < 0 ? -1 : at + 2 + step;
        }

        return value;
    }

    // "Prod.: X. DCP": behind the last names of a line, the format of the print.
    private TextSpan WithoutFormat(TextSpan value)
    {
        var words = Source.Slice(value.Start, value.Length);
        if (words.LastIndexOf(". ") is not (> 3 and var stop) || words[(stop + 2)..].TrimEnd('.') is not { Length: > 1 and < 12 } format || FormatTable.Match(format) != format.Length)
            return value;

        Add(FactKind.Format, new TextSpan(value.Start + stop + 2, format.Length));
        return new TextSpan(value.Start, stop);
    }

    // "Based on [tab] The Long Road by X": the work stands before its author, and nothing marks it.
    private TextSpan WithoutWork(TextSpan label, TextSpan value)
    {
        if (label.IsEmpty || !Source.Slice(label.Start, label.Length).StartsWith("based on", StringComparison.OrdinalIgnoreCase))
            return value;

        var words = Source.Slice(value.Start, value.Length);
        var by = words.LastIndexOf(" by ", StringComparison.Ordinal);
        return by > 0 && NameWords.AreNames(words[(by + 4)..]) ? TextSpan.FromBounds(value.Start + by + 4, value.End) : value;
    }

    // "*Roadside Picnic* by X": the work stands before its author.
    private TextSpan WithoutTitle(TextSpan value)
    {
        var open = Source[value.Start];
        var mark = value.Start > 0 && LabelScanner.IsMark(Source[value.Start - 1]) ? Source[value.Start - 1] : open;
        var close = mark switch { '"' => '"', '“' => '”', '‘' => '’', '«' => '»', '„' => '“', '*' or '_' => mark, _ => '\0' };
        if (close == '\0')
            return value;

        var words = Source.Slice(value.Start, value.Length);
        var end = words[1..].IndexOf(close) + 1;
        if (end <= 0)
            return value;

        var rest = words[(end + 1)..].TrimStart(" *_");
        foreach (var by in (ReadOnlySpan<string>)["by ", "von ", "de ", "di "])
        {
            if (rest.StartsWith(by, StringComparison.OrdinalIgnoreCase))
                return NameWords.Trim(Source, TextSpan.FromBounds(value.End - rest.Length + by.Length, value.End));
        }

        return value;
    }

    /// <summary>"X Film, Paris": the towns of firms are no names; nor is a line with nothing but a town.</summary>
    private void AddPlaced(TextSpan list, TextSpan label, StatementTraits traits)
    {
        var words = Source.Slice(list.Start, list.Length);
        if (words.Contains(';') || !(words.Contains(',') || PlaceTable.IsTown(words)) || !IsOfFirms(Source.Slice(label.Start, label.Length)))
        {
            AddNames(list, label, traits);
            return;
        }

        var from = list.Start;
        var isTown = false;
        for (var start = list.Start; start < list.End;)
        {
            var step = Source[start..list.End].IndexOf(',');
            var end = step < 0 ? list.End : start + step;
            var piece = Source[start..end];
            var isPlace = PlaceTable.IsTown(piece) || (isTown && CountryTable.IsCountry(piece.Trim(" .")));
            if (isPlace)
            {
                AddListBefore(from, start, label, traits);
                into.Add(new Statement(StatementKind.LeftOut, Markup.Trim(Source, TextSpan.FromBounds(start, end))));
                from = Math.Min(end + 1, list.End);
            }

            isTown = isPlace;
            start = end + 1;
        }

        AddListBefore(from, list.End, label, traits);
    }

    private void AddListBefore(int start, int end, TextSpan label, StatementTraits traits)
    {
        var names = start < end ? NameWords.Trim(Source, TextSpan.FromBounds(start, end)) : default;
        if (!names.IsEmpty)
            AddNames(names, label, traits);
    }

    internal static bool IsOfFirms(ReadOnlySpan<char> label)
    {
        var roles = LabelSense.RolesOf(label);
        foreach (var role in roles)
        {
            if (role.Department is "company" or "production" || role.Id.StartsWith("distribut", StringComparison.Ordinal) || role.Id.Contains("compan", StringComparison.Ordinal) || role.Id.Contains("sales", StringComparison.Ordinal))
                return true;
        }

        return roles.IsEmpty;
    }

    /// <summary>"A, Sofia; B, Wien": firms with their towns, where each item has one.</summary>
    private void AddNames(TextSpan list, TextSpan label, StatementTraits traits)
    {
        var isTowns = Source.Slice(list.Start, list.Length).Contains(';');
        for (var pass = 0; pass < (isTowns ? 2 : 1); pass++)
        {
            for (var start = list.Start; isTowns && start < list.End;)
            {
                var step = Source[start..list.End].IndexOf(';');
                var end = step < 0 ? list.End : start + step;
                var item = NameWords.Trim(Source, TextSpan.FromBounds(start, end));
                var comma = Source.Slice(item.Start, item.Length).IndexOf(',');
                start = end + 1;
                if (pass == 0)
                    isTowns &= comma > 0 && IsTown(Source.Slice(item.Start, item.Length)[(comma + 1)..]);
                else
                    into.Add(new Statement(StatementKind.Credit, new TextSpan(item.Start, comma), label, Traits: traits));
            }
        }

        if (!isTowns)
            into.Add(new Statement(StatementKind.Credit, list, label, Traits: traits));
    }

    private static bool IsTown(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        return words.Length > 2 && char.IsUpper(words[0]) && !words.ContainsAny(" ,") && !ContributorClassifier.IsLegalForm(words) && !ContributorClassifier.IsNameSuffix(words);
    }

    // "X, d'après le livre de Y": what a script is based on is a credit of its own where its author is named.
    private TextSpan WithoutSource(TextSpan value)
    {
        var words = Source.Slice(value.Start, value.Length);
        if (!SourcePhrase.Find(words, out var start, out var author))
            return value;

        _source = TextSpan.FromBounds(value.Start + start, value.End);
        _author = author == 0 ? default : NameWords.Trim(Source, TextSpan.FromBounds(value.Start + author, value.End));
        return NameWords.Trim(Source, new TextSpan(value.Start, start));
    }

    private void AddSource(StatementTraits traits)
    {
        if (_source.IsEmpty)
            return;
        if (_author.IsEmpty)
            into.Add(new Statement(StatementKind.LeftOut, _source));
        else
            into.Add(new Statement(StatementKind.Credit, WithoutFullStop(_author), Markup.Trim(Source, TextSpan.FromBounds(_source.Start, _author.Start)), Traits: traits));
        _source = default;
    }

    /// <summary>"Sound: 5.1", "Ton: Dolby Digital": a format behind a label that names a role too.</summary>
    private bool AddTechnical(TextSpan label, TextSpan value)
    {
        var words = Source.Slice(value.Start, value.Length);
        var isPlain = words.Length < 30 && (words.StartsWith("dolby", StringComparison.OrdinalIgnoreCase) || words.StartsWith("stereo", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("mono", StringComparison.OrdinalIgnoreCase) || words.StartsWith("dts", StringComparison.OrdinalIgnoreCase) || words.StartsWith("5.1") || words.StartsWith("optical", StringComparison.OrdinalIgnoreCase));
        isPlain |= words.Length < 12 && !words.Contains(' ') && FactWords.Find(words) == FactWord.Sound;
        if (!isPlain || !IsOfSound(Source.Slice(label.Start, label.Length)))
            return false;

        Add(FactKind.Sound, value);
        return true;
    }

    private static bool IsOfSound(ReadOnlySpan<char> label)
    {
        foreach (var role in LabelSense.RolesOf(label))
        {
            if (role.Department == "sound")
                return true;
        }

        return false;
    }

    // "Coproducción España-Francia; X: a remark before the firms.
    private TextSpan WithoutCoproduction(TextSpan value)
    {
        var words = Source.Slice(value.Start, value.Length);
        var semicolon = words.IndexOf(';');
        if (semicolon < 0 || !(words.StartsWith("coproduc", StringComparison.OrdinalIgnoreCase) || words.StartsWith("co-produc", StringComparison.OrdinalIgnoreCase) || words.StartsWith("koproduk", StringComparison.OrdinalIgnoreCase)))
            return value;

        into.Add(new Statement(StatementKind.LeftOut, new TextSpan(value.Start, semicolon)));
        return NameWords.Trim(Source, TextSpan.FromBounds(value.Start + semicolon + 1, value.End));
    }

    private static bool IsFile(ReadOnlySpan<char> words) =>
        words.Length > 4 && words[^4] == '.' && words[^3..] is var end && (end.Equals("jpg", StringComparison.OrdinalIgnoreCase) || end.Equals("png", StringComparison.OrdinalIgnoreCase) || end.Equals("gif", StringComparison.OrdinalIgnoreCase) || end.Equals("svg", StringComparison.OrdinalIgnoreCase));

    // "X (Y)." ends a list, not a name.
    private TextSpan WithoutFullStop(TextSpan value) => value.Length > 2 && source[value.End - 1] == '.' && (source[value.End - 2] == ')' || EndsInShortName(Source.Slice(value.Start, value.Length - 1))) ? new TextSpan(value.Start, value.Length - 1) : value;

    // "Pablo G. del Amo.": a family name of three letters behind a given name, no abbreviation.
    private static bool EndsInShortName(ReadOnlySpan<char> words) =>
        words.LastIndexOf(' ') is > 1 and var space && words.Length - space == 4 && char.IsUpper(words[space + 1]) && char.IsLower(words[^1]) && char.IsLower(words[^2]) && words[(space + 2)..].IndexOfAny(Vowels) >= 0
        && !ContributorClassifier.IsLegalForm(words[(space + 1)..]) && !ContributorClassifier.IsNameSuffix(words[(space + 1)..]) && ContributorClassifier.LooksLikePerson(words[(words.LastIndexOfAny(",&;") + 1)..].Trim());

    // "Clear mono track. The score has never sounded better."
    private static bool IsSentences(ReadOnlySpan<char> value) =>
        value.Length > 40 && value.IndexOf(". ") is > 4 and var stop && char.IsLower(value[stop - 1]) && char.IsLower(value[stop - 2]) && char.IsLower(value[stop - 3]) && !NameWords.AreNames(value[..stop]);

    private static bool LooksLikeProse(ReadOnlySpan<char> value) => IsSentences(value) || value.Length > 60 && !value.Contains(',') && !value.Contains(';') && value.IndexOf(" / ") < 0 && !NameWords.AreNames(value) && value.Count(' ') > 9;
}
