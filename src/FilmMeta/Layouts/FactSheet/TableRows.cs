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

    /// <summary>No row of the table follows.</summary>
    public void End() => _columns = null;

    /// <summary>Reads a line that is a row of a table.</summary>
    /// <returns>Whether it was one.</returns>
    public bool TryRead(ReadOnlySpan<char> text, TextSpan line)
    {
        Span<TextSpan> cells = stackalloc TextSpan[MostCells];
        var count = Split(text, line, cells);
        if (count < 3)
        {
            if (count > 0 || _columns is null)
                return false;

            // The rule under the first row.
            return IsRule(text, line);
        }

        if (IsRule(text, line))
            return true;
        if (_columns is null)
            return TryReadHead(text, cells[..count]) || TryReadPairs(text, cells[..count]);
        if (count != _columns.Length)
            return false;

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
            var sort = LabelSense.Find(text.Slice(cells[i].Start, cells[i].Length), out var what);
            if (sort == LabelSort.Unknown)
                return false;

            columns[i] = (cells[i], sort, what);
        }

        _columns = columns;
        return true;
    }

    // "| Director | X | Year | 2013 |"
    private bool TryReadPairs(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> cells)
    {
        if (cells.Length % 2 != 0)
            return false;

        for (var i = 0; i < cells.Length; i += 2)
        {
            if (cells[i].IsEmpty || LabelSense.Find(text.Slice(cells[i].Start, cells[i].Length), out _) == LabelSort.Unknown)
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
