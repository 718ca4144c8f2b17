using FilmMeta.Text;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>Knows groups of two lines with blank lines between them: a name and its role below it, a performer and the character.</summary>
internal static class Stacks
{
    private const int FewestGroups = 2;
    private const int FewestPairs = 3;
    private const int LongestName = 80;

    /// <summary>Makes fields of names that stand above their labels, group by group: "Jane Doe", "Editing".</summary>
    public static void Settle(ReadOnlySpan<char> text, List<SheetItem> items)
    {
        for (var i = 1; i < items.Count; i++)
        {
            // The label is what is rarer among lines.
            if (items[i].Kind != ItemKind.Label || items[i].Sort != LabelSort.Role || !IsNameAboveLabel(text, items, i - 1))
                continue;

            var start = i - 1;
            var end = start;
            var groups = 0;
            for (; IsNameAboveLabel(text, items, end); groups++)
                end = SkipBlanks(items, end + 2);

            if (groups >= FewestGroups && !IsUnderLabel(items, start) && !(end < items.Count && IsName(text, items[end]) && (end + 1 >= items.Count || items[end + 1].Kind is ItemKind.Blank or ItemKind.Text)))
                Turn(items, start, end);
            i = Math.Max(i, end - 1);
        }
    }

    /// <summary>Where the groups of a performer and a character that start at an item end; the start itself where there are none.</summary>
    public static int FindEndOfPairs(ReadOnlySpan<char> text, List<SheetItem> items, int start)
    {
        var groups = 0;
        var at = SkipBlanks(items, start);
        while (at + 1 < items.Count && IsLine(items[at]) && items[at].Kind == ItemKind.Text && IsLine(items[at + 1]) && (at + 2 >= items.Count || items[at + 2].Kind == ItemKind.Blank))
        {
            groups++;
            at = SkipBlanks(items, at + 2);
        }

        return groups >= FewestPairs ? at : start;
    }

    /// <summary>The words of a line, whether they look like a label or not.</summary>
    public static TextSpan SpanOf(in SheetItem item) => item.Kind == ItemKind.Label ? item.Label : item.Text;

    private static bool IsLine(in SheetItem item) => item.Kind == ItemKind.Text ? item.Text.Length <= LongestName && (item.Traits & ItemTraits.Heading) == 0 : item.Kind == ItemKind.Label && item.Sort == LabelSort.Role;

    private static bool IsName(ReadOnlySpan<char> text, in SheetItem item) => item.Kind == ItemKind.Text && item.Text.Length <= LongestName && NameWords.AreNames(text.Slice(item.Text.Start, item.Text.Length));

    private static bool IsNameAboveLabel(ReadOnlySpan<char> text, List<SheetItem> items, int at) =>
        at + 1 < items.Count && IsName(text, items[at]) && items[at + 1] is { Kind: ItemKind.Label, Sort: LabelSort.Role } && (at + 2 >= items.Count || items[at + 2].Kind == ItemKind.Blank) && (at == 0 || items[at - 1].Kind != ItemKind.Text);

    private static bool IsUnderLabel(List<SheetItem> items, int at)
    {
        while (--at >= 0 && items[at].Kind == ItemKind.Blank)
            continue;

        return at >= 0 && items[at] is { Kind: ItemKind.Label, Sort: LabelSort.Role };
    }

    private static int SkipBlanks(List<SheetItem> items, int at)
    {
        while (at < items.Count && items[at].Kind == ItemKind.Blank)
            at++;

        return at;
    }

    private static void Turn(List<SheetItem> items, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (items[i].Kind != ItemKind.Text)
                continue;

            var (name, label) = (items[i], items[i + 1]);
            items[i] = label with { Kind = ItemKind.Field, Text = name.Text };
            items[i + 1] = new SheetItem(ItemKind.Blank, new TextSpan(label.Label.End, 0));
        }
    }
}
