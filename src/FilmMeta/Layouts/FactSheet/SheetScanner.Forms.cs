using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <content>Lines of rarer forms.</content>
internal sealed partial class SheetScanner
{
    private static readonly string[] FilmsBy = ["un film di ", "un film de ", "un film d'", "un film d’", "a film by ", "ein film von ", "una película de ", "um filme de "];

    /// <summary>"Production", and below it "companies [tab] X": a label that a narrow column breaks.</summary>
    private bool TryJoinLabel(TextSpan left, TextSpan value, ItemTraits traits)
    {
        var text = Source;
        if (!char.IsLower(text[left.Start]) || _items.Count == 0 || _items[^1] is not { Kind: ItemKind.Label, Sort: LabelSort.Role } above || left.Start - above.Label.End > 4 || !text[above.Label.End..left.Start].IsWhiteSpace())
            return false;

        var label = TextSpan.FromBounds(above.Label.Start, left.End);
        var sort = LabelSense.Find($"{text.Slice(above.Label.Start, above.Label.Length)} {text.Slice(left.Start, left.Length)}", out var what);
        if (sort == LabelSort.Unknown)
            return false;

        _items[^1] = new SheetItem(value.IsEmpty ? ItemKind.Label : ItemKind.Field, value, label, sort, what, traits);
        return true;
    }

    /// <summary>"Director X": only a blank parts the two, which the lines beside it must bear out.</summary>
    private bool TryRunIn(TextSpan span, ItemTraits traits)
    {
        if (!RunIn.Find(Source, span, out var item))
            return false;

        _items.Add(item with { Traits = item.Traits | traits });
        return _hasDoubtful = true;
    }

    // "“After the Rain” / 14 min / 2018": a title in quotation marks before the facts.
    private bool TryQuotedHead(TextSpan span, ItemTraits traits)
    {
        var text = Source;
        var close = text[span.Start] switch { '"' => '"', '“' => '”', '„' => '“', '«' => '»', '‘' => '’', '『' => '』', '「' => '」', _ => '\0' };
        var step = close == '\0' ? -1 : text[(span.Start + 1)..span.End].IndexOf(close);
        if (step <= 0)
            return false;

        var stop = span.Start + step + 2;
        var facts = NameWords.Trim(text, TextSpan.FromBounds(stop, span.End));
        if (facts.IsEmpty || !IsFacts(facts))
            return false;

        _items.Add(new SheetItem(ItemKind.Text, TextSpan.FromBounds(span.Start, stop), Traits: traits | ItemTraits.Head));
        _items.Add(new SheetItem(ItemKind.Facts, facts, Traits: traits));
        return true;
    }

    // "Drame de Houda Benyamina (France/Qatar, 2016, 1h45)"
    private bool TryKindBy(TextSpan span, ItemTraits traits)
    {
        var text = Source;
        var words = text.Slice(span.Start, span.Length);
        if (!FactLineScanner.MayHoldFacts(words))
            return false;

        foreach (var by in (ReadOnlySpan<string>)[" de ", " di ", " von ", " by ", " d'", " d’", " af ", " av ", " van "])
        {
            if (words.IndexOf(by, StringComparison.Ordinal) is not (> 3 and < 40 and var at) || FactWords.Find(words[..at]) != FactWord.Genre)
                continue;

            var start = at + by.Length;
            var stop = words[start..].IndexOfAny('(', ',', '.');
            if (stop <= 3 || !NameWords.AreNames(words.Slice(start, stop)))
                return false;

            var facts = NameWords.Trim(text, TextSpan.FromBounds(span.Start + start + stop, span.End));
            if (text[facts.End - 1] == '.')
                facts = new TextSpan(facts.Start, facts.Length - 1);
            if (text[facts.Start] == '(' && text[facts.End - 1] == ')')
                facts = new TextSpan(facts.Start + 1, facts.Length - 2);
            if (!IsFacts(facts))
                return false;

            _items.Add(new SheetItem(ItemKind.Facts, facts, Traits: traits));
            _items.Add(new SheetItem(ItemKind.Field, NameWords.Trim(text, new TextSpan(span.Start + start, stop)), Markup.Trim(text, new TextSpan(span.Start + at, by.Length)), LabelSort.Role, FactLabel.None, traits));
            return true;
        }

        return false;
    }

    /// <summary>"Un film di X. Con A, B. Drammatico, durata 142 min. - Italia 2013.": the head of a page in sentences.</summary>
    private bool TryFilmBy(TextSpan span, ItemTraits traits)
    {
        var text = Source;
        var words = text.Slice(span.Start, span.Length);
        var by = 0;
        foreach (var start in FilmsBy)
        {
            if (words.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                by = start.Length;
        }

        var with = -1;
        var withLength = 0;
        foreach (var word in ColonFields.CastWords)
        {
            if (by > 0 && words.IndexOf(word, StringComparison.Ordinal) is > 0 and var at)
                (with, withLength) = (at, word.Length);
        }

        if (with < by + 3 || with - by > 80 || !NameWords.AreNames(words[by..with]))
            return false;

        var cast = TextSpan.FromBounds(span.Start + with + withLength, span.Start + FindSentenceEnd(words, with + withLength));
        if (!NameWords.AreNames(text.Slice(cast.Start, cast.Length)))
            return false;

        _items.Add(new SheetItem(ItemKind.Field, new TextSpan(span.Start + by, with - by), new TextSpan(span.Start, by - 1), LabelSort.Role, FactLabel.None, traits));
        _items.Add(new SheetItem(ItemKind.Field, cast, new TextSpan(cast.Start - withLength + 2, withLength - 3), LabelSort.Fact, FactLabel.Cast, traits));
        for (var start = Math.Min(cast.End + 1, span.End); start < span.End;)
        {
            var end = span.Start + FindSentenceEnd(words, start - span.Start);
            var piece = NameWords.Trim(text, TextSpan.FromBounds(start, end));
            if (!piece.IsEmpty && FactLineScanner.MayHoldFacts(text.Slice(piece.Start, piece.Length)) && IsFacts(piece))
                _items.Add(new SheetItem(ItemKind.Facts, piece, Traits: traits));
            else if (text[piece.Start..piece.End].LastIndexOf(", ") is > 0 and var comma && RunIn.Find(text, TextSpan.FromBounds(piece.Start + comma + 2, piece.End), out var field) && field.What == FactLabel.Runtime)
                _items.Add(field with { Traits = traits });
            start = end + 1;
        }

        return true;
    }

    // A full stop before a blank and a capital, a dash or the end; not that of an initial or of "min.".
    private static int FindSentenceEnd(ReadOnlySpan<char> words, int from)
    {
        for (var at = from; at < words.Length; at++)
        {
            if (words[at] == '.' && at - from > 3 && char.IsLower(words[at - 1]) && (at + 1 == words.Length || (words[at + 1] == ' ' && at + 2 < words.Length && (!char.IsLower(words[at + 2]) || words[(at + 2)..].StartsWith("continua")))))
                return at;
            if (words[at] == '.' && at > from && char.IsAsciiDigit(words[at - 1]))
                return at;
        }

        return words.Length;
    }

    // "監督=黒沢清"
    private bool TryEquals(TextSpan span, ItemTraits traits)
    {
        var text = Source;
        if (text[span.Start] <= '\u2e7f' || text.Slice(span.Start, span.Length).IndexOfAny('=', '＝') is not (> 0 and < 16 and var at) || at + 1 >= span.Length)
            return false;

        var label = new TextSpan(span.Start, at);
        var sort = LabelSense.Find(text.Slice(span.Start, at), out var what);
        if (sort == LabelSort.Unknown)
            return false;

        _items.Add(new SheetItem(ItemKind.Field, NameWords.Trim(text, TextSpan.FromBounds(span.Start + at + 1, span.End)), label, sort, what, traits));
        return true;
    }

    // "Cannes 2018"
    private static bool HasYear(ReadOnlySpan<char> words) => words.IndexOfAnyInRange('0', '9') is >= 0 and var at && TextScan.CountDigits(words, at) == 4;

    // "JANE DOE  JOHN ROE  ANN POE": the performers in a row, on posters and covers.
    private bool TryStars(TextSpan span, ItemTraits traits)
    {
        var text = Source;
        var words = text.Slice(span.Start, span.Length);
        if (words.IndexOf("  ") < 0 && !words.ContainsAny(RunSigns))
            return false;

        var before = _items.Count;
        var persons = 0;
        for (var start = span.Start; TryTakeRun(text, ref start, span.End, out var piece);)
        {
            var name = text.Slice(piece.Start, piece.Length);

            // "STARRING A  B  C"
            if (_items.Count == before && name.IndexOf(' ') is > 2 and < 10 and var space && FactLabels.Find(name[..space]) == FactLabel.Cast)
            {
                _items.Add(new SheetItem(ItemKind.Field, NameWords.Trim(text, TextSpan.FromBounds(piece.Start + space, piece.End)), new TextSpan(piece.Start, space), LabelSort.Fact, FactLabel.Cast, traits | ItemTraits.RunIn));
                continue;
            }

            persons += ContributorClassifier.LooksLikePerson(name) ? 1 : 0;
            if (name.ContainsAnyInRange('a', 'z') || !name.Contains(' ') || !NameWords.AreNames(name) || name.ContainsAnyInRange('0', '9'))
            {
                _items.RemoveRange(before, _items.Count - before);
                return false;
            }

            _items.Add(new SheetItem(ItemKind.Field, piece, new TextSpan(piece.Start, 0), LabelSort.Fact, FactLabel.Cast, traits | ItemTraits.RunIn));
        }

        if (_items.Count - before >= 3 && persons * 2 >= _items.Count - before)
            return _hasDoubtful = true;

        _items.RemoveRange(before, _items.Count - before);
        return false;
    }

    // "2018年・日本/A=B=C": year, country, and the firms without a label.
    private bool TryJapanese(TextSpan span)
    {
        var text = Source;
        var words = text.Slice(span.Start, span.Length);
        var year = words.IndexOf('年');
        if (year < 4 || YearParser.Match(words.Slice(year - 4, 4), out _) != 4 || year + 2 >= words.Length || words[year + 1] is not ('・' or '/' or '／'))
            return false;

        var slash = words[(year + 2)..].IndexOfAny('/', '／');
        var country = slash < 0 ? words[(year + 2)..] : words.Slice(year + 2, slash);
        if (!CountryTable.IsCountry(country))
            return false;

        _items.Add(new SheetItem(ItemKind.Facts, TextSpan.FromBounds(span.Start + year - 4, span.Start + year + 2 + country.Length)));
        if (slash < 0)
            return true;

        for (var start = span.Start + year + 3 + country.Length; start < span.End;)
        {
            var step = text[start..span.End].IndexOfAny('=', '＝', '、');
            var end = step < 0 ? span.End : start + step;
            var firm = NameWords.Trim(text, TextSpan.FromBounds(start, end));
            if (!firm.IsEmpty)
                _items.Add(new SheetItem(ItemKind.Field, firm, new TextSpan(firm.Start, 0), LabelSort.Role));
            start = end + 1;
        }

        return true;
    }

    private bool TryEmphasised(TextSpan line, TextSpan span, ItemTraits traits)
    {
        if (!RunIn.FindEmphasised(Source, line, span, out var item))
            return false;

        _items.Add(item with { Traits = traits });
        return true;
    }

    /// <summary>"Dir. A  Prod. B  Cast C, D": several labels in a line, parted by wide blanks or upright lines and without colons.</summary>
    private bool TryRuns(TextSpan span, ItemTraits traits)
    {
        var text = Source;
        var words = text.Slice(span.Start, span.Length);
        if (words.IndexOf("  ") < 0 && !words.ContainsAny(RunSigns) && words.IndexOf(" / ") < 0)
            return false;

        var before = _items.Count;
        var fields = 0;
        for (var start = span.Start; TryTakeRun(text, ref start, span.End, out var piece);)
        {
            if (RunIn.FindBy(text, piece, out var item) || (RunIn.Find(text, piece, out item) && item.Sort == LabelSort.Role | item.What is FactLabel.Cast))
            {
                fields++;
                _items.Add(item with { Traits = traits });
            }
            else
            {
                var isFacts = FactLineScanner.MayHoldFacts(text.Slice(piece.Start, piece.Length)) && IsFacts(piece);
                _items.Add(new SheetItem(isFacts ? ItemKind.Facts : ItemKind.Text, piece, Traits: fields == 0 && !isFacts ? traits | ItemTraits.Head : traits));
            }
        }

        if (fields >= 2 || (fields == 1 && TryUniteFacts(span, before, traits)))
            return true;

        _items.RemoveRange(before, _items.Count - before);
        return false;
    }

    // "Jane Doe • UK 2010 • 80min • With the voices of A, B"
    private bool TryUniteFacts(TextSpan span, int first, ItemTraits traits)
    {
        var last = _items[^1];
        if (last.Kind != ItemKind.Field || _items.Count - first < 3)
            return false;

        var facts = NameWords.Trim(Source, TextSpan.FromBounds(span.Start, last.Label.Start));
        if (last.What != FactLabel.Cast || !FactPieces.IsFactLine(Source, facts))
            return false;

        _items.RemoveRange(first, _items.Count - first);
        _items.Add(new SheetItem(ItemKind.Facts, facts, Traits: traits));
        _items.Add(last);
        return true;
    }

    // The next piece that is not empty, and where the one behind it starts.
    private static bool TryTakeRun(ReadOnlySpan<char> text, ref int start, int end, out TextSpan piece)
    {
        while (start < end)
        {
            var stop = FindRunStop(text, start, end, out var width);
            piece = NameWords.Trim(text, TextSpan.FromBounds(start, stop));
            start = stop + width;
            if (!piece.IsEmpty)
                return true;
        }

        piece = default;
        return false;
    }

    private static int FindRunStop(ReadOnlySpan<char> text, int start, int end, out int width)
    {
        width = 1;
        for (var at = start; at < end; at++)
        {
            if (text[at] is '|' or '\t' or '·' or '•')
                return at;
            if (text[at] == ' ' && at + 1 < end && (text[at + 1] == ' ' || (text[at + 1] == '/' && at + 2 < end && text[at + 2] == ' ')))
            {
                width = text[at + 1] == ' ' ? 2 : 3;
                return at;
            }
        }

        return end;
    }

    /// <summary>"Title (Dir. X, UK, 2012, 11 min)": a title, and a line of facts with the director in it.</summary>
    private bool TryListing(TextSpan span)
    {
        var text = Source;
        var words = text.Slice(span.Start, span.Length);
        var open = words.IndexOf('(');
        if (open <= 0 || words[^1] != ')' || !FactLineScanner.MayHoldFacts(words[open..]) || Brackets.FindClose(words, open, words.Length) != words.Length - 1)
            return false;

        var facts = TextSpan.FromBounds(span.Start + open + 1, span.End - 1);
        using var none = new StatementList();
        if (TryDirectorFirst(span, facts) || TryFirmFirst(span, facts))
            return true;
        if (!FactLineScanner.TryRead(text, facts, none, FactContext.OneLiner) || !HasCredit(none))
            return false;

        _items.Add(new SheetItem(ItemKind.Text, NameWords.Trim(text, new TextSpan(span.Start, open)), Traits: ItemTraits.Head));
        _items.Add(new SheetItem(ItemKind.Facts, facts, Traits: ItemTraits.StartsFilm));
        return true;
    }

    /// <summary>"Title (X, Senegal, 1973, 85 min.)": the director without a label, before the facts.</summary>
    private bool TryDirectorFirst(TextSpan span, TextSpan facts)
    {
        var text = Source;
        var comma = text[facts.Start..facts.End].IndexOf(',');
        if (comma <= 0)
            return false;

        var name = NameWords.Trim(text, new TextSpan(facts.Start, comma));
        var rest = NameWords.Trim(text, TextSpan.FromBounds(facts.Start + comma + 1, facts.End));
        var words = text.Slice(name.Start, name.Length);
        if (!words.Contains(' ') || CountryTable.IsCountry(words) || !NameWords.AreNames(words) || !ContributorClassifier.LooksLikePerson(words) || !IsFacts(rest))
            return false;

        _items.Add(new SheetItem(ItemKind.Text, NameWords.Trim(text, TextSpan.FromBounds(span.Start, facts.Start - 1)), Traits: ItemTraits.Head));
        _items.Add(new SheetItem(ItemKind.Facts, rest, Traits: ItemTraits.StartsFilm));
        _items.Add(new SheetItem(ItemKind.Field, name, new TextSpan(name.Start, 0), LabelSort.Role));
        return true;
    }

    /// <summary>"Title (Firm, Town – IT 1914)": the firm before country and year, as catalogues of silent films have it.</summary>
    private bool TryFirmFirst(TextSpan span, TextSpan facts)
    {
        var text = Source;
        var words = text.Slice(facts.Start, facts.Length);
        if (words.LastIndexOf(" – ") is not (> 3 and var dash) || !FactPieces.IsCountryAndYear(text, TextSpan.FromBounds(facts.Start + dash + 3, facts.End)))
            return false;

        var comma = words[..dash].IndexOf(',');
        _items.Add(new SheetItem(ItemKind.Text, NameWords.Trim(text, TextSpan.FromBounds(span.Start, facts.Start - 1)), Traits: ItemTraits.Head));
        _items.Add(new SheetItem(ItemKind.Facts, TextSpan.FromBounds(facts.Start + dash + 3, facts.End), Traits: ItemTraits.StartsFilm));
        _items.Add(new SheetItem(ItemKind.Field, new TextSpan(facts.Start, comma > 0 ? comma : dash), new TextSpan(facts.Start, 0), LabelSort.Role));
        return true;
    }

    private static bool HasCredit(StatementList statements)
    {
        foreach (ref readonly var statement in statements.AsSpan())
        {
            if (statement.Kind == StatementKind.Credit)
                return true;
        }

        return false;
    }
}
