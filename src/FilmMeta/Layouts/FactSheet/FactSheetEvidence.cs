using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>What speaks for a text being a sheet of facts about a film, and what against.</summary>
/// <param name="Points">The weight of the labels that only films have, less that of the labels of other papers.</param>
/// <param name="Labels">How many different labels were recognised.</param>
/// <param name="Against">How many labels of other papers stand there.</param>
/// <param name="IsFilm">Whether the points and the kinds of labels are enough.</param>
internal readonly record struct FactSheetEvidence(int Points, int Labels, int Against, bool IsFilm)
{
    private const int Enough = 4;
    private const int ForeignWeight = -2;

    /// <summary>Weighs the labels of a text: each counts once.</summary>
    public static FactSheetEvidence Weigh(ReadOnlySpan<char> text, List<SheetItem> items)
    {
        var points = 0;
        var against = 0;
        var roles = new HashSet<string>(StringComparer.Ordinal);
        var facts = 0L;
        var core = 0;
        var pairs = 0;
        var labels = 0;
        foreach (var item in items)
        {
            if (item.Kind == ItemKind.Facts)
            {
                var isListing = item.Traits.HasFlag(ItemTraits.StartsFilm);
                points += (facts & 1) == 0 ? (isListing ? 4 : 2) : 0;
                core += isListing ? 2 : 0;
                labels += isListing ? 1 : 0;
                facts |= 1;
            }

            pairs += item.Kind == ItemKind.Pair && !item.Traits.HasFlag(ItemTraits.Weak) ? 1 : 0;
            if (!item.IsKnown || (item.Kind == ItemKind.Label && item.Sort == LabelSort.Role && item.Label.Length > 40))
                continue;
            if (item.Sort == LabelSort.Fact)
            {
                var bit = 1L << (int)item.What;
                if (item.What == FactLabel.Foreign)
                    against++;
                else if ((facts & bit) == 0)
                    points += WeightOf(item.What);

                core += item.What == FactLabel.Cast && (facts & bit) == 0 ? 2 : 0;
                facts |= bit;
                continue;
            }

            if (item.Traits.HasFlag(ItemTraits.Letter))
            {
                if (roles.Add(text.Slice(item.Label.Start, item.Label.Length).ToString()))
                    (points, core) = (points + 1, core + 1);
                continue;
            }

            foreach (var role in LabelSense.RolesOf(text.Slice(item.Label.Start, item.Label.Length)))
            {
                if (!roles.Add(role.Id))
                    continue;

                // A director with facts behind: a line of a listing.
                var weight = WeightOf(role) + (role.Id == "director" && item.Text.Length <= FactLineScanner.MaximumLength && FactLineScanner.MayHoldFacts(text.Slice(item.Text.Start, item.Text.Length)) ? 2 : 0);
                points += weight;
                core += weight > 1 ? 2 : 1;
            }
        }

        points += ForeignWeight * against;
        labels += roles.Count + (pairs > 1 ? 1 : 0) + System.Numerics.BitOperations.PopCount((ulong)facts);
        return new FactSheetEvidence(points, labels, against, points >= Enough && core >= 2 && (labels >= 2 || points == 2 + WeightOf(FactLabel.Cast)));
    }

    private static int WeightOf(FactLabel what) => what switch
    {
        FactLabel.Cast or FactLabel.Runtime or FactLabel.OriginalTitle or FactLabel.AspectRatio => 2,
        FactLabel.Section or FactLabel.Character or FactLabel.Other or FactLabel.None or FactLabel.Score or FactLabel.Title or FactLabel.Classification => 0,
        _ => 1,
    };

    private static int WeightOf(CreditRole role) => role switch
    {
        { Modifiers.Count: > 0 } => 1,
        { Id: "director" or "director-of-photography" or "screenwriter" or "cinematographer" or "film-editor" } => 2,
        { Department: "camera" or "directing" } => 2,
        _ => 1,
    };
}
