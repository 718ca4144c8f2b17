using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <content>Lines above the fields that are no titles, and what they are.</content>
internal sealed partial class FilmTitles
{
    private bool IsCreditedBelow(int index)
    {
        var name = Source.Slice(items[index].Text.Start, items[index].Text.Length);
        for (var i = index + 1; name.Length < 40 && i < Math.Min(items.Count, index + Reach); i++)
        {
            if (items[i].Kind == ItemKind.Field && items[i].Sort == LabelSort.Role && Source.Slice(items[i].Text.Start, items[i].Text.Length).Contains(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // A firm, and "presents" alone below it.
    private bool IsPresenter(int index) =>
        index + 1 < items.Count && items[index + 1].Kind == ItemKind.Text && items[index + 1].Text.Length < 14 && items[index].Kind == ItemKind.Text && items[index].Text.Length <= LongestTitle
        && IsPresenting(Source.Slice(items[index + 1].Text.Start, items[index + 1].Text.Length).Trim(" :.…"));

    // "Overview Credits Photos Awards": the headings of a page in a row.
    private static bool IsMenu(ReadOnlySpan<char> line)
    {
        var words = 0;
        var headings = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (word.IsEmpty || char.IsLower(word[0]))
                return false;

            words++;
            headings += FactLabels.Find(word) is FactLabel.Section or FactLabel.Other or FactLabel.Cast ? 1 : 0;
        }

        return words >= 3 && headings >= 2 && headings * 2 >= words;
    }

    // "de Agnès Varda", below the title.
    private static bool IsBy(ReadOnlySpan<char> line) =>
        line.IndexOf(' ') is >= 2 and <= 3 and var space && line[..space] is "de" or "di" or "by" or "von" or "par" or "door" or "af" or "av" && NameWords.AreNames(line[(space + 1)..]) && ContributorClassifier.LooksLikePerson(line[(space + 1)..]);

    // "Drama / Komedie"
    private static bool IsKinds(ReadOnlySpan<char> line)
    {
        var stop = line.IndexOfAny('/', ',', '|');
        return FactWords.Find(stop < 0 ? line : line[..stop]) != FactWord.None;
    }

    // "Di 14.05. 20:15 Uhr", "Fri 12 May, 19:30"
    private static bool HasClock(ReadOnlySpan<char> line)
    {
        for (var at = line.IndexOfAny(':', '.', 'h'); at > 0 && at + 2 < line.Length;)
        {
            if (char.IsAsciiDigit(line[at - 1]) && char.IsAsciiDigit(line[at + 1]) && char.IsAsciiDigit(line[at + 2]) && (line[at] == ':' || line.EndsWith(" Uhr") || line.EndsWith(" h")))
                return true;

            var step = line[(at + 1)..].IndexOfAny(':', '.', 'h');
            at = step < 0 ? -1 : at + 1 + step;
        }

        return false;
    }
}
