using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <content>What the items beside an item make of it.</content>
internal sealed partial class FactSheetReader
{
    private static readonly string[] ProductionStarts =
    [
        "eine produktion der ", "eine produktion des ", "eine produktion von ", "eine koproduktion der ", "eine koproduktion von ", "une production de ", "une coproduction de ", "una produzione di ", "una produzione ",
        "una producción de ", "una coproducción de ", "uma produção da ", "uma produção de ", "uma produção ", "een productie van ", "en produktion av ",
    ];

    /// <summary>"Executive Producer for X", "Based on the book Y by": a label of more than a role, under the name of another label and above its own.</summary>
    private bool IsLabelInStack(int index, in SheetItem item, out LabelSort sort)
    {
        sort = LabelSort.Role;
        if (IsSmallLabel(index, item))
        {
            sort = LabelSort.Unknown;
            return true;
        }

        if (!_hasLabel || !_hasValues || _isInCast || _blanks != 1 || _label.Kind != ItemKind.Label || _label.Sort != LabelSort.Role || item.Text.Length > LongestName || index + 1 >= _items.Count || _items[index + 1].Kind != ItemKind.Text)
            return false;

        var words = Source.Slice(item.Text.Start, item.Text.Length);
        if (!NameWords.AreNames(Source.Slice(_items[index + 1].Text.Start, _items[index + 1].Text.Length)))
            return false;

        var isSource = words.EndsWith(" by", StringComparison.OrdinalIgnoreCase) || words.EndsWith(" von", StringComparison.Ordinal) || words.EndsWith(" de", StringComparison.Ordinal);
        return LabelSense.Find(words, out _) == LabelSort.Role || (isSource && words.Contains(' ') && LabelSense.RolesOf(words).Length > 0);
    }

    // "production agency", below "producer" and "Jane Doe" and above a name: labels in small letters, names in capitals.
    private bool IsSmallLabel(int index, in SheetItem item)
    {
        if (!_hasLabel || !_hasValues || _isInCast || _blanks > 0 || _label.Kind != ItemKind.Label || item.Text.Length > 40 || index + 1 >= _items.Count || _items[index + 1].Kind != ItemKind.Text || !char.IsLower(Source[item.Text.Start]) || !char.IsLower(Source[_label.Label.Start]))
            return false;

        var below = Source.Slice(_items[index + 1].Text.Start, _items[index + 1].Text.Length);
        return char.IsUpper(below[0]) && below.Length <= LongestName && NameWords.AreNames(below) && !NameWords.AreNames(Source.Slice(item.Text.Start, item.Text.Length));
    }

    // A cast of many in one line.
    private bool IsLongList(TextSpan line)
    {
        var words = Source.Slice(line.Start, line.Length);
        return line.Length < LongestList && _blanks == 0 && words.Count(',') * 60 > words.Length && NameWords.AreNames(words);
    }

    // Firms have a word in small letters here and there: "RSI Radiotelevisione svizzera".
    private bool IsFirmLine(ReadOnlySpan<char> words)
    {
        if (_blanks > 0 || words.Length >= 60 || words[^1] == '.' || !char.IsUpper(words[0]) || _label.Sort != LabelSort.Role)
            return false;

        var small = 0;
        foreach (var range in words.Split(' '))
            small += words[range] is { Length: > 3 } word && char.IsLower(word[0]) ? 1 : 0;
        return small <= 1 && ContributorClassifier.LooksLikeOrganisation(words);
    }

    /// <summary>"Eine Produktion der X in Koproduktion mit Y": a sentence that names firms.</summary>
    private void ReadProduction(TextSpan line)
    {
        var words = Source.Slice(line.Start, line.Length);
        if (words.IndexOf("rodu") < 0)
            return;

        foreach (var start in ProductionStarts)
        {
            if (words.IndexOf(start, StringComparison.OrdinalIgnoreCase) is not (>= 0 and var at) || (at > 0 && words[at - 1] != ' '))
                continue;

            var value = NameWords.Trim(Source, TextSpan.FromBounds(line.Start + at + start.Length, line.End));
            if (!value.IsEmpty && Source[value.End - 1] == '.')
                value = new TextSpan(value.Start, value.Length - 1);
            foreach (var firm in new PieceSplitter(Source, value, PieceSplitter.Names))
                _into.Add(new Statement(StatementKind.Credit, firm, new TextSpan(line.Start + at, start.Length - 1), Traits: StatementTraits.Multilingual));
            return;
        }
    }

    /// <summary>"Jane Doe", and below it "As: Romeo".</summary>
    private bool ReadAs(int index, in SheetItem item)
    {
        if (!_isOpen || item.What != FactLabel.Character || _isInCast || index == 0 || _items[index - 1] is not { Kind: ItemKind.Text } above || above.Text.Length > LongestName || !NameWords.AreNames(Source.Slice(above.Text.Start, above.Text.Length)))
            return false;

        EndLabel();
        _performers.Begin(default);
        _performers.AddPair(above.Text, item.Text, isColon: false);
        _performers.Flush();
        return true;
    }

    /// <summary>A performer, the character below, and a blank line.</summary>
    private void ReadPairs(int index)
    {
        var start = index + 1;
        var end = Stacks.FindEndOfPairs(Source, _items, start);
        for (var i = start; i < end; i++)
        {
            if (_items[i].Kind == ItemKind.Blank)
                continue;

            BeginValues();
            _performers.AddPair(Stacks.SpanOf(_items[i]), Stacks.SpanOf(_items[i + 1]), isColon: false);
            i++;
        }

        _readUpTo = end;
    }

    // "CAST & CREW", and performers with their characters below it.
    private void ReadPairsBelowSection(int index, in SheetItem item)
    {
        var words = Source.Slice(item.Label.Start, item.Label.Length);
        if (!words.StartsWith("cast", StringComparison.OrdinalIgnoreCase) && !words.StartsWith("darsteller", StringComparison.OrdinalIgnoreCase) && !words.StartsWith("besetzung", StringComparison.OrdinalIgnoreCase))
            return;

        (_label, _labelIndex, _hasLabel, _hasValues, _isInCast) = (item with { Kind = ItemKind.Label, What = FactLabel.Cast }, index, true, false, true);
        ReadPairs(index);
        if (!_hasValues)
            EndLabel();
    }

    // Addresses below a firm; another firm may follow, behind a blank line too if it has one of its own.
    private bool ReadAddress(int index, in SheetItem item)
    {
        if (!_hasLabel || !_hasValues || _isInCast || _label.Sort != LabelSort.Role || !FactValues.IsOfFirms(Source.Slice(_label.Label.Start, _label.Label.Length)))
            return false;

        var words = Source.Slice(item.Text.Start, item.Text.Length);
        if (_blanks == 0 && (Addresses.IsOne(words) || Addresses.IsOfPost(words) || IsPlaceLine(item.Text)))
        {
            _isBelowAddress = true;
            _floor = index + 1;
            _into.Add(new Statement(StatementKind.LeftOut, item.Text));
            return true;
        }

        if (!_isBelowAddress || _blanks != 1 || index + 1 >= _items.Count || _items[index + 1].Kind != ItemKind.Text)
            return false;

        var below = _items[index + 1].Text;
        if (!IsPlaceLine(below) && !Addresses.IsOfPost(Source.Slice(below.Start, below.Length)))
            return false;

        AddUnderLabel(item);
        _floor = index + 1;
        return true;
    }

    /// <summary>"© 1971 X Co. All rights reserved.": a holder of the film, where the year is the film's; the page's own has another.</summary>
    private bool ReadCopyright(int index, in SheetItem item)
    {
        if (!_isOpen || Source[item.Text.Start] != '©' || item.Text.Length is < 10 or > LongestValue)
            return false;

        var words = Source.Slice(item.Text.Start, item.Text.Length);
        foreach (var rights in (ReadOnlySpan<string>)["all rights", "alle rechte", "tous droits", "todos los derechos", "tutti i diritti"])
        {
            if (words.IndexOf(rights, StringComparison.OrdinalIgnoreCase) is > 9 and var at)
                words = words[..at].TrimEnd(" –-|,");
        }

        var year = -1;
        for (var at = words.IndexOfAnyInRange('0', '9'); at >= 0 && year < 0;)
        {
            var digits = TextScan.CountDigits(words, at);
            year = digits == 4 && YearParser.Match(words.Slice(at, 4), out _) == 4 ? at : -1;
            var step = words[(at + digits)..].IndexOfAnyInRange('0', '9');
            at = step < 0 ? -1 : at + digits + step;
        }

        if (year < 0 || !NameWords.HasLetter(words) || words.Contains("photo", StringComparison.OrdinalIgnoreCase) || !IsYearOfFilm(words.Slice(year, 4)))
            return false;

        EndLabel();
        _floor = index + 1;
        if (_given.Add(FactKind.Years))
            _into.Add(new Statement(StatementKind.Fact, new TextSpan(item.Text.Start + year, 4), Fact: FactKind.Years));
        _into.Add(new Statement(StatementKind.Copyright, NameWords.Trim(Source, TextSpan.FromBounds(item.Text.Start + 1, item.Text.Start + words.Length)), new TextSpan(item.Text.Start, 1)));
        return true;
    }

    private bool IsYearOfFilm(ReadOnlySpan<char> year)
    {
        for (var i = _into.Count - 1; i >= 0 && _given.Contains(FactKind.Years); i--)
        {
            if (_into[i] is { Kind: StatementKind.Fact, Fact: FactKind.Years } years)
                return Source.Slice(years.Text.Start, years.Text.Length).Contains(year, StringComparison.Ordinal);
        }

        return true;
    }

    /// <summary>"Based on [tab] The Long Road", and below it "by X".</summary>
    private bool ReadWorkAndAuthor(int index, in SheetItem item)
    {
        if (item.Sort != LabelSort.Role || index + 1 >= _items.Count || _items[index + 1] is not { Kind: ItemKind.Text } below || !Source.Slice(item.Label.Start, item.Label.Length).StartsWith("based on", StringComparison.OrdinalIgnoreCase))
            return false;

        var words = Source.Slice(below.Text.Start, below.Text.Length);
        if (!words.StartsWith("by ", StringComparison.OrdinalIgnoreCase) || !NameWords.AreNames(words[3..]))
            return false;

        EndLabel();
        OpenFilm(index);
        _into.Add(new Statement(StatementKind.Credit, TextSpan.FromBounds(below.Text.Start + 3, below.Text.End), TextSpan.FromBounds(item.Label.Start, below.Text.Start + 2), Traits: StatementTraits.Multilingual));
        _readUpTo = index + 2;
        return true;
    }

    /// <summary>"Written by [tab] A", and below it "B" alone: the next name of the cell, where another row of the table follows.</summary>
    private bool GoesOnInColumn(int index, SheetItem item)
    {
        if (!_label.Traits.HasFlag(ItemTraits.Column) || _blanks > 0 || item.Text.Length > LongestName || !NameWords.AreNames(Source.Slice(item.Text.Start, item.Text.Length)))
            return false;

        for (var i = index + 1; i < Math.Min(_items.Count, index + MostInCell); i++)
        {
            if (_items[i].Kind == ItemKind.Text)
                continue;

            return (_items[i].Kind == ItemKind.Field && _items[i].Traits.HasFlag(ItemTraits.Column)) || (_items[i].Kind == ItemKind.Label && _items[i].IsKnown);
        }

        return false;
    }

    // "kineo Filmproduktion", right below the label of firms.
    private bool IsFirm(ReadOnlySpan<char> words) =>
        words.Length < 80 && char.IsLower(words[0]) && words.IndexOf(' ') is > 0 and var space && NameWords.AreNames(words[(space + 1)..].TrimStart("/ ")) && words[^1] != '.' && FactValues.IsOfFirms(Source.Slice(_label.Label.Start, _label.Label.Length));

    // "(Unité de programmes X)", below a firm.
    private bool IsRemarkLine(TextSpan line) => Source[line.Start] == '(' && Brackets.FindClose(Source, line.Start, line.End) == line.End - 1;

    // "Potsdam, Deutschland", below a firm.
    private bool IsPlaceLine(TextSpan line)
    {
        var words = Source.Slice(line.Start, line.Length);
        if (words[^1] == ')' && words.IndexOf('(') is > 2 and var open && words[..open].TrimEnd().Count(' ') <= 2 && CountryTable.IsCountry(words[(open + 1)..^1]) && !words.Contains(',') && !ContributorClassifier.LooksLikeOrganisation(words[..open]))
            return true;

        return words.IndexOf(',') is > 2 and var comma && words[..comma].Count(' ') <= 2 && CountryTable.IsCountry(words[(comma + 1)..].Trim(" .")) && !ContributorClassifier.LooksLikePerson(words[..comma]);
    }

    /// <summary>"UK 2000. 75 mins. Dir: X", and below it "A, B, C": the performers, whom nothing announces.</summary>
    private bool IsCastBelowDirector(int index)
    {
        if (index == 0 || _items[index - 1] is not { Kind: ItemKind.Field, Sort: LabelSort.Role } above || !LabelSense.IsDirector(Source.Slice(above.Label.Start, above.Label.Length)))
            return false;

        var words = Source.Slice(_items[index].Text.Start, _items[index].Text.Length);
        if (words.IndexOf(',') < 4 || words.Length > LongestValue || words.ContainsAnyInRange('0', '9') || words[^1] == '.' || !NameWords.AreNames(words))
            return false;

        var persons = 0;
        var names = 0;
        foreach (var range in words.Split(','))
        {
            var name = words[range].Trim();
            names++;
            persons += name.Count(' ') is 1 or 2 && !ContributorClassifier.LooksLikeOrganisation(name) ? 1 : 0;
        }

        return persons >= 2 && persons * 4 >= names * 3;
    }

    private void AddCastBelow(in SheetItem item)
    {
        _performers.AddInline(new TextSpan(item.Text.Start, 0), item.Text);
        _performers.Flush();
    }

    private bool IsOfPartner(in SheetItem item)
    {
        if (item.Sort != LabelSort.Role || LabelSense.RolesOf(Source.Slice(item.Label.Start, item.Label.Length)) is not [var role, ..])
            return false;

        return role.Id is "in-association-with" or "presenter" or "co-production-company" or "production-company" or "participating-company" or "supporter";
    }

    // "SOLO      X" above "WILLIAM      Y": a character that would be the label of a role elsewhere.
    private bool IsAmongPairs(int index) => _items[index].Traits.HasFlag(ItemTraits.Column) && (IsPairAt(index + 1) || (IsPairAt(index - 1) && index + 1 < _items.Count && _items[index + 1].Kind != ItemKind.Field));

    private bool IsRoleAbove(int index)
    {
        while (--index >= 0 && IsPairAt(index))
            continue;

        return index >= 0 && _items[index].Kind == ItemKind.Field && _items[index].Sort == LabelSort.Role && _items[index].Traits.HasFlag(ItemTraits.Column);
    }

    // "Date: 1936"
    private bool IsDate(in SheetItem item)
    {
        var value = Source.Slice(item.Text.Start, item.Text.Length);
        return value.Length >= 4 && YearParser.Match(value, out _) == value.Length && Source.Slice(item.Label.Start, item.Label.Length) is var label
            && (label.Equals("date", StringComparison.OrdinalIgnoreCase) || label.Equals("datum", StringComparison.OrdinalIgnoreCase) || label.Equals("fecha", StringComparison.OrdinalIgnoreCase) || label.Equals("data", StringComparison.OrdinalIgnoreCase) || label.Equals("dates", StringComparison.OrdinalIgnoreCase));
    }

    // "Distribution" stands in French over the performers, too.
    private bool IsDistribution(in SheetItem item)
    {
        if (_label.Sort != LabelSort.Role || !ContributorClassifier.LooksLikePerson(Source.Slice(item.Label.Start, item.Label.Length)))
            return false;

        foreach (var role in LabelSense.RolesOf(Source.Slice(_label.Label.Start, _label.Label.Length)))
        {
            if (role.Id.StartsWith("distribut", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private bool GoesUnderLabel(SheetItem item)
    {
        if (_hasValues && Addresses.IsOne(Source.Slice(item.Text.Start, item.Text.Length)))
            return false;
        if (_label.Sort == LabelSort.Fact && _label.What == FactLabel.Other)
            return true;
        if (item.Traits.HasFlag(ItemTraits.Heading) || (item.Text.Length > LongestValue && !IsLongList(item.Text)))
            return false;

        // A value that stood beside its label goes on only where it was left open or the line is set in.
        var isNew = _label.Kind == ItemKind.Label;
        var words = Source.Slice(item.Text.Start, item.Text.Length);

        // "Imágenes [12]": the name of a page.
        if (words[^1] == ']' && words.LastIndexOf(" [") is > 0 and var open && !words[(open + 2)..^1].ContainsAnyExceptInRange('0', '9'))
            return false;
        if (!isNew && !item.Traits.HasFlag(ItemTraits.Indented) && !_label.Traits.HasFlag(ItemTraits.Indented) && !(_label.Text.End < _source.Length && _source[_label.Text.End] == ','))
            return _isInCast && _label.Text.IsEmpty;

        return _hasValues || _label.Sort != LabelSort.Fact || _isInCast ? NameWords.AreNames(words) || (_isInCast && PerformerList.IsEntry(words)) || (!_hasValues && _blanks == 0 && IsFirm(words)) || IsFirmLine(words) : true;
    }
}
