using System.Buffers;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>Reads tables whose first row names the columns, so that each row below is a film; and tables with several pairs of label and value in a row.</summary>
internal sealed class TableRows(List<SheetItem> into)
{
    private const int MostCells = 16;

    private static readonly SearchValues<char> Rule = SearchValues.Create("|-:= \t+");

    private (TextSpan Label, LabelSort Sort, FactLabel What)[]? _columns;

    // In a table of the cast.
    private int _performer = -1;
    private int _character = -1;

    /// <summary>No row of the table follows.</summary>
    public void End()
    {
        _columns = null;
        _character = -1;
    }

    /// <summary>Reads a line that is a row of a table.</summary>
    /// <returns>Whether it was one.</returns>
    public bool TryRead(ReadOnlySpan<char> text, TextSpan line)
    {
        Span<TextSpan> cells = stackalloc TextSpan[MostCells];
        var count = Split(text, line, cells);
        if (count < 3)
        {
            if (count == 2 && _columns is null && (TryReadCastHead(text, cells[..2]) || TryReadRow(text, line, cells[..2])))
                return true;
            if (_columns is null || (count > 0 && count != _columns.Length))
                return false;

            // The rule under the first row.
            if (count == 0 || IsRule(text, line))
                return IsRule(text, line);
        }

        if (IsRule(text, line))
            return true;
        if (_columns is null)
            return TryReadHead(text, cells[..count]) || TryReadPairs(text, cells[..count]);
        if (count != _columns.Length)
            return false;
        if (_character >= 0)
        {
            into.Add(new SheetItem(ItemKind.Pair, cells[_character], cells[_performer]));
            return true;
        }

        var traits = ItemTraits.StartsFilm;
        for (var i = 0; i < count; i++)
        {
            if (cells[i].IsEmpty)
                continue;

            var (label, sort, what) = _columns[i];
            into.Add(new SheetItem(ItemKind.Field, cells[i], label, sort, what, traits));
            traits = ItemTraits.None;
        }

        return true;
    }

    private static bool IsRule(ReadOnlySpan<char> text, TextSpan line) => !text.Slice(line.Start, line.Length).ContainsAnyExcept(Rule);

    private bool TryReadHead(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> cells)
    {
        var columns = new (TextSpan, LabelSort, FactLabel)[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            // "Director: X | Producer: Y" are fields.
            var words = text.Slice(cells[i].Start, cells[i].Length);
            var sort = LabelSense.Find(words, out var what);
            if (sort == LabelSort.Unknown || words[..^1].Contains(':'))
                return false;

            columns[i] = (cells[i], sort, what);
        }

        _columns = columns;
        FindCast(cells);
        return true;
    }

    // "| Actor | Role |": performers and their characters, one pair a row.
    private bool TryReadCastHead(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> cells)
    {
        var first = FactLabels.Find(text.Slice(cells[0].Start, cells[0].Length));
        var second = FactLabels.Find(text.Slice(cells[1].Start, cells[1].Length));
        if ((first, second) is not ((FactLabel.Cast, FactLabel.Character) or (FactLabel.Character, FactLabel.Cast)) && !((first, second) is (FactLabel.Character, _) or (_, FactLabel.Character) && IsNameColumn(text, first == FactLabel.Character ? cells[1] : cells[0])))
            return false;

        // "| Role | Name |" stands over a crew as well.
        if (first != FactLabel.Cast && second != FactLabel.Cast)
            return true;

        _columns = [(cells[0], LabelSort.Fact, first), (cells[1], LabelSort.Fact, second)];
        FindCast(cells);
        return true;
    }

    // "| Darsteller | Jane Doe: Carl; ... |": a value with colons of its own.
    private bool TryReadRow(ReadOnlySpan<char> text, TextSpan line, ReadOnlySpan<TextSpan> cells)
    {
        if (text[line.Start] != '|' || cells[0].IsEmpty || cells[1].IsEmpty || !text.Slice(cells[1].Start, cells[1].Length).Contains(':') || text[cells[0].End - 1] == ':')
            return false;

        var sort = LabelSense.Find(text.Slice(cells[0].Start, cells[0].Length), out var what);
        if (sort == LabelSort.Unknown)
            return false;

        into.Add(new SheetItem(ItemKind.Field, cells[1], cells[0], sort, what));
        return true;
    }

    private static bool IsNameColumn(ReadOnlySpan<char> text, TextSpan cell) => text.Slice(cell.Start, cell.Length) is var words && (words.Equals("name", StringComparison.OrdinalIgnoreCase) || words.Equals("nom", StringComparison.OrdinalIgnoreCase) || words.Equals("nombre", StringComparison.OrdinalIgnoreCase));

    private void FindCast(ReadOnlySpan<TextSpan> cells)
    {
        _performer = Array.FindIndex(_columns!, column => column.What == FactLabel.Cast);
        _character = _performer < 0 ? -1 : Array.FindIndex(_columns!, column => column.What == FactLabel.Character);
        if (_character >= 0)
            into.Add(new SheetItem(ItemKind.Label, new TextSpan(cells[_performer].End, 0), cells[_performer], LabelSort.Fact, FactLabel.Cast));
    }

    // "| Director | X | Year | 2013 |"
    private bool TryReadPairs(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> cells)
    {
        if (cells.Length % 2 != 0)
            return false;

        for (var i = 0; i < cells.Length; i += 2)
        {
            if (cells[i].IsEmpty || text.Slice(cells[i].Start, cells[i].Length)[..^1].Contains(':') || LabelSense.Find(text.Slice(cells[i].Start, cells[i].Length), out _) == LabelSort.Unknown)
                return false;
        }

        for (var i = 0; i < cells.Length; i += 2)
        {
            var sort = LabelSense.Find(text.Slice(cells[i].Start, cells[i].Length), out var what);
            into.Add(new SheetItem(ItemKind.Field, cells[i + 1], cells[i], sort, what));
        }

        return true;
    }

    private static int Split(ReadOnlySpan<char> text, TextSpan line, Span<TextSpan> cells)
    {
        var words = text.Slice(line.Start, line.Length);
        var separator = words.Contains('|') ? '|' : '\t';
        if (!words.Contains(separator))
            return 0;

        var start = line.Start;
        var end = line.End;
        if (separator == '|' && text[start] == '|')
            start++;
        if (separator == '|' && end > start && text[end - 1] == '|')
            end--;

        var count = 0;
        while (count < cells.Length)
        {
            var step = text[start..end].IndexOf(separator);
            var stop = step < 0 ? end : start + step;
            cells[count++] = Markup.Trim(text, TextSpan.FromBounds(start, stop));
            if (step < 0)
                return count;

            start = stop + 1;
        }

        return 0;
    }
}
