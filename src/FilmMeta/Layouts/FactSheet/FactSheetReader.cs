using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>
/// Reads fact sheets: labelled values about one film or several, in columns, tables, stacked under their labels or one behind the other,
/// with titles above them and sentences between.
/// </summary>
/// <remarks>Goes through the text twice: once for the items of each line, once to make statements of them.</remarks>
internal sealed partial class FactSheetReader
{
    // A value on the lines below its label is no longer than this, but for a synopsis.
    private const int LongestValue = 240;
    private const int LongestName = 120;
    private const int LongestList = 3000;
    private const int MostInCell = 10;

    private readonly string _source;
    private readonly StatementList _into;
    private readonly List<SheetItem> _items;
    private readonly FilmTitles _titles;
    private readonly FactValues _values;
    private readonly PerformerList _performers;
    private readonly bool _isDoubleSpaced;
    private readonly SeenFields _seen;
    private readonly HashSet<FactKind> _given = [];
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private bool _isOpen;
    private bool _onlyFacts;
    private int _films;
    private int _floor;
    private SheetItem _label;
    private int _labelIndex;
    private bool _hasLabel;
    private bool _hasValues;
    private bool _isInCast;
    private int _blanks;
    private int _readUpTo;
    private bool _isBelowAddress;

    private FactSheetReader(string source, StatementList into, List<SheetItem> items)
    {
        _source = source;
        _into = into;
        _items = items;
        _titles = new FilmTitles(source, into, items);
        _values = new FactValues(source, into, _titles);
        _performers = new PerformerList(source, into);
        _seen = new SeenFields(source, items);
        _isDoubleSpaced = IsDoubleSpaced(items);
    }

    private ReadOnlySpan<char> Source => _source;

    /// <summary>Reads a whole text whose items are known.</summary>
    /// <returns>Where sentences begin that may tell more of the film, or of each of several; -1 for a sheet without them.</returns>
    public static int Read(string source, List<SheetItem> items, StatementList into)
    {
        var reader = new FactSheetReader(source, into, items);
        for (var i = 0; i < items.Count; i++)
            reader.ReadItem(i);

        reader._performers.Flush();
        reader._titles.Close();
        var sentences = reader._films > 0 ? items.FindIndex(static item => item.Kind == ItemKind.Text && item.Text.Length > LongestValue) : -1;
        if (reader._films > 1 && items.Count(static item => item.Kind == ItemKind.Text && item.Text.Length > LongestValue) < reader._films)
            return -1;

        return sentences < 0 ? -1 : items[sentences].Text.Start;
    }

    private void ReadItem(int index)
    {
        var item = _items[index];
        if (index < _readUpTo)
            return;

        switch (item.Kind)
        {
            case ItemKind.Blank:
                _blanks++;
                return;
            case ItemKind.Section:
                EndLabel();
                ReadPairsBelowSection(index, item);
                break;
            case ItemKind.Label:
                EndLabel();
                (_label, _labelIndex, _hasLabel, _hasValues) = (item, index, true, false);
                _isInCast = item.What == FactLabel.Cast;
                if (_isInCast)
                    ReadPairs(index);
                break;
            case ItemKind.Field:
                ReadField(index, item);
                break;
            case ItemKind.Facts:
                ReadFacts(index, item);
                break;
            case ItemKind.Pair:
                ReadPair(index, item);
                break;
            default:
                ReadText(index, item);
                break;
        }

        _blanks = 0;
    }

    private void ReadField(int index, SheetItem item)
    {
        // "Anatoly Solonitsyn | Writer" in a cast: the character is what else would be a role.
        if (_isInCast && _hasLabel && item.Sort == LabelSort.Role && (_blanks == 0 || !_hasValues) && (item.Label.Start > item.Text.Start || IsAmongPairs(index)))
        {
            BeginValues();
            _performers.AddPair(item.Label.Start > item.Text.Start ? item.Text : item.Label, item.Label.Start > item.Text.Start ? item.Label : item.Text, isColon: false);
            return;
        }

        if (item.Sort == LabelSort.Unknown && ReadUnknown(index, item))
            return;

        if (ReadWorkAndAuthor(index, item) || ReadAs(index, item))
            return;

        // The name of something else: a contact, a cinema.
        if (item.What == FactLabel.Title && _isOpen && Source.Slice(item.Label.Start, item.Label.Length).Trim(" *_").Equals("name", StringComparison.OrdinalIgnoreCase))
        {
            EndLabel();
            return;
        }

        EndLabel();
        OpenFilm(index);
        _isInCast = item.What == FactLabel.Cast;
        var before = _into.Count;
        _values.Add(item, _performers);
        MarkRepeated(before);
        if (item.What == FactLabel.Cast || (item.What is FactLabel.Country or FactLabel.Language && item.Traits.HasFlag(ItemTraits.Column)) || item.Sort != LabelSort.Fact)
            (_label, _labelIndex, _hasLabel, _hasValues) = (item, index, true, true);
    }

    /// <summary>A colon behind words no table knows: a character before its performer, a role of a rarer kind, or a sentence.</summary>
    private bool ReadUnknown(int index, SheetItem item)
    {
        if (_hasLabel && !_hasValues && !_isInCast && IsDistribution(item))
            _isInCast = true;
        if (_isInCast && (_blanks == 0 || !_hasValues) && IsPairOfCast(item))
        {
            BeginValues();
            _performers.AddPair(item.Label, item.Text, isColon: true);
            return true;
        }

        if (_isOpen && IsDate(item))
        {
            _values.Add(item with { Sort = LabelSort.Fact, What = FactLabel.Year }, _performers);
            return true;
        }

        // "Berlin 2001: Alfred Bauer Prize"
        var isOfYear = Source.Slice(item.Label.Start, item.Label.Length).IndexOfAnyInRange('0', '9') is >= 0 and var digit && TextScan.CountDigits(Source, item.Label.Start + digit) == 4;
        if (_isOpen && !isOfYear && IsBesideField(index) && IsNameOfSomebody(item.Text))
            return false;
        if (item.Traits.HasFlag(ItemTraits.Head) || !_isOpen || !IsBesideField(index))
            return true;

        if (!_isInCast)
            EndLabel();
        _into.Add(new Statement(StatementKind.LeftOut, TextSpan.FromBounds(item.Label.Start, item.Text.End)));
        return true;
    }

    // One of the two is a name, and neither a sentence.
    private bool IsPairOfCast(in SheetItem item)
    {
        var label = Source.Slice(item.Label.Start, item.Label.Length);
        var value = Source.Slice(item.Text.Start, item.Text.Length);
        return value.Length <= LongestName && !value.Contains('@') && (NameWords.AreNames(value) || (NameWords.AreNames(label) && label.Contains(' ') && value.Count(' ') <= 7));
    }

    private bool IsNameOfSomebody(TextSpan value)
    {
        var words = Source.Slice(value.Start, value.Length);
        return value.Length is > 2 and <= LongestValue && NameWords.AreNames(words) && !words.ContainsAnyInRange('0', '9') && words.Trim().Contains(' ');
    }

    /// <summary>Whether a known field stands right above or below.</summary>
    private bool IsBesideField(int index) =>
        (index > 0 && _items[index - 1].IsKnown) || (index + 1 < _items.Count && _items[index + 1].IsKnown)
        || (index > 1 && _items[index - 1].Kind == ItemKind.Field && _items[index - 2].IsKnown);

    private void ReadFacts(int index, SheetItem item)
    {
        if (_hasLabel && !_hasValues && _label.What != FactLabel.Title)
        {
            AddUnderLabel(item);
            return;
        }

        EndLabel();
        OpenFilm(index);
        var before = _into.Count;
        _values.AddFacts(item.Text);
        MarkRepeated(before);
    }

    /// <summary>A fact that a place above has given adds nothing when it is given again.</summary>
    private void MarkRepeated(int before)
    {
        for (var i = before; i < _into.Count; i++)
        {
            var statement = _into[i];
            if (statement.Kind == StatementKind.Fact && statement.Fact == FactKind.Country && CountryTable.Match(Source.Slice(statement.Text.Start, statement.Text.Length), out var code) > 0 && code is not null && !_codes.Add(code))
                _into[i] = statement with { Traits = statement.Traits | StatementTraits.Repeated };
            else if (statement.Kind == StatementKind.Fact && statement.Fact is FactKind.Country or FactKind.Years or FactKind.Runtime && _given.Contains(statement.Fact))
                _into[i] = statement with { Traits = statement.Traits | StatementTraits.Repeated };
        }

        for (var i = before; i < _into.Count; i++)
        {
            if (_into[i].Kind == StatementKind.Fact)
                _given.Add(_into[i].Fact);
        }
    }

    private void ReadPair(int index, SheetItem item)
    {
        if (_hasLabel && _isInCast && (_blanks == 0 || !_hasValues || _label.Kind == ItemKind.Label) && (!item.Traits.HasFlag(ItemTraits.Weak) || IsPairOfCast(item)))
        {
            BeginValues();
            _performers.AddPair(item.Label, item.Text, isColon: false);
            return;
        }

        // "Jane Doe ... (as J. Doe)"
        var isRemark = Source[item.Text.Start] == '(' && Source[item.Text.End - 1] == ')' && !item.Traits.HasFlag(ItemTraits.Weak);
        if (_hasLabel && (!_hasValues || (isRemark && _blanks == 0)))
        {
            AddUnderLabel(item with { Text = isRemark ? item.Label : TextSpan.FromBounds(item.Label.Start, item.Text.End) });
            return;
        }

        // "Puppets ..... X" among "Music ..... Y" and "Sound ..... Z": a role of a rarer kind.
        if (_isOpen && _blanks == 0 && !item.Traits.HasFlag(ItemTraits.Weak) && IsRoleAbove(index) && IsNameOfSomebody(item.Text))
        {
            EndLabel();
            _values.Add(item with { Kind = ItemKind.Field, Sort = LabelSort.Unknown }, _performers);
            return;
        }

        // Leaders between names are a cast without its heading, when there is a second line of the kind.
        var isRun = !item.Traits.HasFlag(ItemTraits.Weak) && (IsPairAt(index - 1) || IsPairAt(index + 1))
            && NameWords.AreNames(Source.Slice(item.Label.Start, item.Label.Length)) && NameWords.AreNames(Source.Slice(item.Text.Start, item.Text.Length));
        if (!isRun)
            return;

        EndLabel();
        OpenFilm(index);
        _isInCast = true;
        _hasLabel = true;
        _hasValues = true;
        _performers.Begin(default);
        _performers.AddPair(item.Label, item.Text, isColon: false);
    }

    private bool IsPairAt(int index) => index >= 0 && index < _items.Count && _items[index].Kind == ItemKind.Pair && !_items[index].Traits.HasFlag(ItemTraits.Weak);

    private void ReadText(int index, SheetItem item)
    {
        if (IsLabelInStack(index, item, out var sort))
        {
            EndLabel();
            (_label, _labelIndex, _hasLabel, _hasValues) = (new SheetItem(ItemKind.Label, new TextSpan(item.Text.End, 0), item.Text, sort), index, true, false);
            return;
        }

        if (ReadAddress(index, item) || ReadCopyright(index, item))
            return;

        if (_hasLabel && (!_hasValues || _blanks == 0 || _isDoubleSpaced || item.Traits.HasFlag(ItemTraits.Indented)) && _blanks <= 2 && (GoesUnderLabel(item) || GoesOnInColumn(index, item)))
        {
            AddUnderLabel(item);
            _floor = index + 1;
        }
        else
        {
            EndLabel();
        }

        if (_isOpen && !_hasLabel && _blanks == 0 && item.Text.Length == 4 && !_given.Contains(FactKind.Years) && YearParser.Match(Source.Slice(item.Text.Start, 4), out _) == 4)
            _values.Add(item with { Sort = LabelSort.Fact, What = FactLabel.Year }, _performers);
        else if (_isOpen && !_hasLabel && _blanks == 0 && item.Text.Length is > 3 and < 30 && !_given.Contains(FactKind.Country) && CountryTable.IsCountry(Source.Slice(item.Text.Start, item.Text.Length)))
            _values.Add(item with { Sort = LabelSort.Fact, What = FactLabel.Country }, _performers);
        else if (_isOpen && !_hasLabel && _blanks == 0 && IsCastBelowDirector(index))
            AddCastBelow(item);
        if (_isOpen && !_hasLabel && item.Text.Length <= LongestValue)
            ReadProduction(item.Text);
        if (_isOpen && !_hasLabel && FilmTitles.IsPresented(Source.Slice(item.Text.Start, item.Text.Length)))
            _into.Add(new Statement(StatementKind.RunningPhrase, item.Text));
    }

    private void AddUnderLabel(SheetItem item)
    {
        if (_hasValues && !_isInCast && _label.Sort != LabelSort.Fact && (IsRemarkLine(item.Text) || IsPlaceLine(item.Text)))
        {
            _into.Add(new Statement(StatementKind.LeftOut, item.Text));
            return;
        }

        // "CON", and firms below it.
        if (_isInCast && !_hasValues && _label.Label.Length <= 4 && ContributorClassifier.LooksLikeOrganisation(Source.Slice(item.Text.Start, item.Text.Length)))
        {
            _isInCast = false;
            _label = _label with { Sort = LabelSort.Role, What = FactLabel.None };
        }

        BeginValues();
        if (_isInCast)
        {
            _performers.AddLine(item.Text);
        }
        else
        {
            var before = _into.Count;
            _values.Add(_label with { Text = item.Text }, _performers);
            if (!_label.Traits.HasFlag(ItemTraits.Column) && _label.Kind == ItemKind.Field)
                MarkRepeated(before);
        }
    }

    /// <summary>The first value below a label shows that it is one, and not a title that looks like it.</summary>
    private void BeginValues()
    {
        if (_hasValues)
            return;

        _hasValues = true;
        OpenFilm(_labelIndex);
        if (_isInCast)
            _performers.Begin(_label.Label);
    }

    private void EndLabel()
    {
        _performers.Flush();
        _hasLabel = false;
        _isInCast = false;
        _isBelowAddress = false;
    }

    /// <summary>Makes sure that a film is open; begins another where an item shows that the one above has ended.</summary>
    private void OpenFilm(int index)
    {
        var item = _items[index];
        var isNew = !_isOpen || item.Traits.HasFlag(ItemTraits.StartsFilm) || (_seen.MayRepeat(item) && _seen.Repeats(item, index, HasHead(index, item) || _titles.HasCandidate(_floor, index)));
        if (isNew)
        {
            _seen.Clear();
            _performers.Clear();
            _given.Clear();
            _codes.Clear();
            _titles.Close();
            _titles.Open(_floor, index);
            _isOpen = true;
            _films++;
        }

        else if (_onlyFacts && item.Kind != ItemKind.Facts)
        {
            // "USA 2014, 90 min", or "in association with X", and the title below.
            _titles.Retitle(_floor, index);
        }

        _onlyFacts = (isNew || _onlyFacts) && (item.Kind == ItemKind.Facts || IsOfPartner(item));
        _seen.Add(item, index);
        _floor = index + 1;
    }

    private bool HasHead(int index, in SheetItem item) => index > 0 && _items[index - 1].Traits.HasFlag(ItemTraits.Head) && _items[index - 1].Text.End <= item.Label.Start;

    private static bool IsDoubleSpaced(List<SheetItem> items)
    {
        var lines = 0;
        var spaced = 0;
        for (var i = 0; i + 1 < items.Count; i++)
        {
            if (items[i].Kind == ItemKind.Blank)
                continue;

            lines++;
            spaced += items[i + 1].Kind == ItemKind.Blank ? 1 : 0;
        }

        return lines > 3 && spaced * 10 >= lines * 8;
    }
}
