using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>Settles which of the items that look like fields only where others stand beside them are fields.</summary>
internal static class Doubtful
{
    private const int Reach = 4;

    // As many different letters in a row are labels, not a list with letters or a conversation.
    private const int EnoughLetters = 3;

    /// <summary>Makes text of the items that nothing bears out.</summary>
    public static void Settle(ReadOnlySpan<char> text, List<SheetItem> items)
    {
        var kept = new bool[items.Count];
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (item.Traits.HasFlag(ItemTraits.Letter))
                kept[i] = LettersBeside(text, items, i) >= EnoughLetters;
            else if (item.Traits.HasFlag(ItemTraits.RunIn))
                kept[i] = !IsUnderLabel(text, items, i) && (HasNeighbour(text, items, i, 1) || HasNeighbour(text, items, i, -1));
        }

        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if ((item.Traits & (ItemTraits.Letter | ItemTraits.RunIn)) == 0)
                continue;

            if (kept[i] && item.Traits.HasFlag(ItemTraits.Letter) && IsCast(text, items, i))
                item = item with { Sort = LabelSort.Fact, What = FactLabel.Cast };

            var rest = item.Traits & ~ItemTraits.RunIn;
            items[i] = kept[i] ? item with { Traits = rest } : new SheetItem(ItemKind.Text, TextSpan.FromBounds(item.Label.Start, item.Text.End), Traits: rest & ~ItemTraits.Letter);
        }
    }

    // What stands below a label is its value.
    private static bool IsUnderLabel(ReadOnlySpan<char> text, List<SheetItem> items, int index)
    {
        var i = index - 1;
        while (i >= 0 && items[i].Kind == ItemKind.Blank)
            i--;

        // "ARTE Deutschland TV GmbH", the second firm below its label.
        var above = i;
        while (i == index - 1 && above > 0 && items[above].Kind == ItemKind.Text)
            above--;
        if (above < i && items[above].Kind == ItemKind.Label && (items[above].Sort == LabelSort.Role || items[above].What == FactLabel.Cast) && ContributorClassifier.Classify(text[items[index].Label.Start..items[index].Text.End], RoleHolder.Either) == ContributorKind.Organisation)
            return true;

        return i >= 0 && items[i].Kind == ItemKind.Label && items[i].Sort != LabelSort.Unknown;
    }

    /// <summary>Whether another field stands near: in the next line that is not empty, or behind one line between.</summary>
    private static bool HasNeighbour(ReadOnlySpan<char> text, List<SheetItem> items, int index, int step)
    {
        var own = text.Slice(items[index].Label.Start, items[index].Label.Length);
        var steps = 0;

        // "Solo Sunny", "System Crasher": above everything else stands a title.
        if (step > 0 && IsFirst(items, index) && !LabelSense.IsDirector(own) && !(index + 1 < items.Count && items[index + 1].IsKnown))
            return false;

        for (var i = index + step; i >= 0 && i < items.Count && steps < 2; i += step)
        {
            var item = items[i];
            if (item.Kind == ItemKind.Blank)
                continue;
            if (item.Kind is ItemKind.Field or ItemKind.Label && item.Sort != LabelSort.Unknown && !text.Slice(item.Label.Start, item.Label.Length).Equals(own, StringComparison.OrdinalIgnoreCase))
                return true;

            // "Director X" below the facts; a title may look like a label of a rarer kind.
            if (item.Kind == ItemKind.Facts && (items[index].Sort == LabelSort.Fact || LabelSense.IsDirector(own)))
                return true;

            steps++;
        }

        return false;
    }

    private static bool IsFirst(List<SheetItem> items, int index)
    {
        while (--index >= 0)
        {
            if (items[index].Kind is not (ItemKind.Blank or ItemKind.Text))
                return false;
        }

        return true;
    }

    // "R, B, K, S, D" are German, and D the performers; "D, G, F, M, I" are not, and I the performers.
    private static bool IsCast(ReadOnlySpan<char> text, List<SheetItem> items, int index)
    {
        var letters = LettersNear(text, items, index);
        return text.Slice(items[index].Label.Start, items[index].Label.Length) switch
        {
            "D" => (letters & (Bit('R') | Bit('K') | Bit('B'))) != 0,
            "I" => true,
            _ => false,
        };
    }

    private static uint Bit(char letter) => 1u << (letter & 31);

    private static int LettersBeside(ReadOnlySpan<char> text, List<SheetItem> items, int index) => System.Numerics.BitOperations.PopCount(LettersNear(text, items, index));

    private static uint LettersNear(ReadOnlySpan<char> text, List<SheetItem> items, int index)
    {
        var letters = 0u;
        for (var i = Math.Max(0, index - Reach); i <= Math.Min(items.Count - 1, index + Reach); i++)
        {
            if (items[i].Traits.HasFlag(ItemTraits.Letter))
                letters |= Bit(text[items[i].Label.Start]);
            else if (items[i].IsKnown && items[i].Kind == ItemKind.Field && items[i].Label.Length <= 5)
                letters |= 1u << (27 + (i & 3));
        }

        return letters;
    }
}
