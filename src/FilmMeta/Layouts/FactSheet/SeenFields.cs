using System.Buffers;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>Remembers what a film has already been given once, so that a second one of the kind under another heading shows the next film, and the same one again does not.</summary>
internal sealed class SeenFields(string source, List<SheetItem> items)
{
    // What belongs to a repeated field stands no further below it.
    private const int Reach = 24;

    private static readonly SearchValues<char> NameStops = SearchValues.Create(",;|(&\n\t");

    private Once _seen;
    private TextSpan _director;
    private TextSpan _cast;

    // What a film has one of, and a sheet states once.
    [Flags]
    private enum Once
    {
        None = 0,
        Title = 1,
        Director = 2,
        Year = 4,
        Runtime = 8,
        Cast = 16,
        Country = 32,
    }

    public void Clear()
    {
        _seen = Once.None;
        (_director, _cast) = (default, default);
    }

    public void Add(in SheetItem item, int index)
    {
        var kind = KindOf(item);
        _seen |= kind;
        if (kind == Once.Director && _director.IsEmpty)
            _director = ValueOf(item, index);
        else if (kind == Once.Cast && _cast.IsEmpty)
            _cast = ValueOf(item, index);
    }

    /// <summary>Whether an item can tell at all that another film begins; finding what stands above it costs more.</summary>
    public bool MayRepeat(in SheetItem item) => _seen != Once.None && KindOf(item) is not Once.None and var kind && (kind == Once.Title || (_seen & kind) != 0);

    /// <summary>Whether an item tells that another film begins.</summary>
    /// <param name="item">The item.</param>
    /// <param name="index">Its place among the items.</param>
    /// <param name="isUnderTitle">Whether something that can be a title stands between it and the fields above.</param>
    public bool Repeats(in SheetItem item, int index, bool isUnderTitle)
    {
        var kind = KindOf(item);
        if (kind == Once.Title)
            return _seen.HasFlag(Once.Title) || (_seen.HasFlag(Once.Director) && isUnderTitle);

        return isUnderTitle && (_seen & kind) != 0 && !SaysTheSame(index);
    }

    /// <summary>Whether the fields from an item on name the director or the performers that the film already has: a page that says them twice.</summary>
    private bool SaysTheSame(int index)
    {
        for (var i = index; i < Math.Min(items.Count, index + Reach); i++)
        {
            var item = items[i];
            if (item.Kind is not (ItemKind.Field or ItemKind.Label))
                continue;

            var kind = KindOf(item);
            if (kind == Once.Director && !_director.IsEmpty)
                return SharesName(_director, ValueOf(item, i));
            if (kind == Once.Cast && !_cast.IsEmpty)
                return SharesName(_cast, ValueOf(item, i));
        }

        return false;
    }

    // The first of the names must stand among the others.
    private bool SharesName(TextSpan seen, TextSpan value)
    {
        var first = FirstName(seen);
        return first.Length > 3 && Slice(value).Contains(first, StringComparison.OrdinalIgnoreCase);
    }

    private ReadOnlySpan<char> FirstName(TextSpan span)
    {
        var words = Slice(span);
        var stop = words.IndexOfAny(NameStops);
        if (words.IndexOf("  ") is > 0 and var blanks && (stop < 0 || blanks < stop))
            stop = blanks;
        var name = stop < 0 ? words : words[..stop];
        foreach (var and in (ReadOnlySpan<string>)[" and ", " und ", " et ", " y ", " as ", " – ", " - ", "..."])
        {
            if (name.IndexOf(and) is > 0 and var at)
                name = name[..at];
        }

        return name.Trim(" \u00a0*_.");
    }

    // The value, or the lines under a label.
    private TextSpan ValueOf(in SheetItem item, int index)
    {
        if (item.Kind == ItemKind.Field)
            return item.Text;

        var end = item.Label.End;
        var start = -1;
        for (var i = index + 1; i < Math.Min(items.Count, index + Reach); i++)
        {
            if (items[i].Kind is ItemKind.Text or ItemKind.Pair || (items[i].Kind == ItemKind.Field && !items[i].IsKnown))
            {
                var from = items[i].Kind == ItemKind.Text ? items[i].Text.Start : Math.Min(items[i].Label.Start, items[i].Text.Start);
                start = start < 0 ? from : start;
                end = Math.Max(items[i].Text.End, items[i].Label.End);
            }
            else if (items[i].Kind != ItemKind.Blank || start >= 0)
            {
                break;
            }
        }

        return start < 0 ? default : TextSpan.FromBounds(start, end);
    }

    private ReadOnlySpan<char> Slice(TextSpan span) => source.AsSpan(span.Start, span.Length);

    // "France 1995, 98 min" and not "France 1995".
    private static bool HasTime(ReadOnlySpan<char> facts)
    {
        for (var at = facts.IndexOfAnyInRange('0', '9'); at >= 0;)
        {
            var digits = TextScan.CountDigits(facts, at);
            if (digits <= 3 && RuntimeParser.Match(facts[at..], out _) > digits)
                return true;

            at += digits;
            var step = facts[at..].IndexOfAnyInRange('0', '9');
            at = step < 0 ? -1 : at + step;
        }

        return false;
    }

    private Once KindOf(in SheetItem item)
    {
        if (item.Kind == ItemKind.Facts)
            return HasTime(Slice(item.Text)) ? Once.Runtime : Once.Year;
        if (item.Sort == LabelSort.Role)
            return LabelSense.IsDirector(source.AsSpan(item.Label.Start, item.Label.Length)) ? Once.Director : Once.None;

        return item.What switch
        {
            FactLabel.Title => Once.Title,
            FactLabel.Year => Once.Year,
            FactLabel.Runtime => Once.Runtime,
            FactLabel.Cast => Once.Cast,
            FactLabel.Country => Once.Country,
            _ => Once.None,
        };
    }
}
