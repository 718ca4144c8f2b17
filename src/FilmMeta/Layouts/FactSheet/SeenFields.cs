using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>Remembers what a film has already been given once, so that a second one of the kind under another heading shows the next film.</summary>
internal sealed class SeenFields(string source)
{
    private Once _seen;

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

    public void Clear() => _seen = Once.None;

    public void Add(in SheetItem item) => _seen |= KindOf(item);

    /// <summary>Whether an item can tell at all that another film begins; finding what stands above it costs more.</summary>
    public bool MayRepeat(in SheetItem item) => _seen != Once.None && KindOf(item) is not Once.None and var kind && (kind == Once.Title || (_seen & kind) != 0);

    /// <summary>Whether an item tells that another film begins.</summary>
    /// <param name="item">The item.</param>
    /// <param name="isUnderTitle">Whether something that can be a title stands between it and the fields above.</param>
    public bool Repeats(in SheetItem item, bool isUnderTitle)
    {
        var kind = KindOf(item);
        if (kind == Once.Title)
            return _seen.HasFlag(Once.Title) || (_seen.HasFlag(Once.Director) && isUnderTitle);

        return isUnderTitle && (_seen & kind) != 0;
    }

    private Once KindOf(in SheetItem item)
    {
        if (item.Kind == ItemKind.Facts)
            return Once.Runtime;
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
