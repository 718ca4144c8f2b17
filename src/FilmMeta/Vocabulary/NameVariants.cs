namespace FilmMeta.Vocabulary;

/// <summary>Short forms and spellings of one given name: Bob and Robert, Sergei and Sergey.</summary>
internal static class NameVariants
{
    private static readonly Dictionary<string, List<int>> Groups = Load();

    /// <summary>Whether two given names may be forms of one.</summary>
    /// <param name="left">A given name, folded.</param>
    /// <param name="right">Another.</param>
    /// <returns><see langword="true"/> when the table has them together.</returns>
    internal static bool AreVariants(string left, string right) =>
        Groups.TryGetValue(left, out var ofLeft) && Groups.TryGetValue(right, out var ofRight) && ofLeft.Any(ofRight.Contains);

    private static Dictionary<string, List<int>> Load()
    {
        // Rows: one name, its forms parted by spaces.
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        ReadOnlySpan<char> text = NameTable.Read("name-variants.tsv");
        for (var group = 0; NameTable.TryReadRow(ref text, out var row); group++)
        {
            while (!row.IsEmpty)
            {
                var name = NameFolding.Fold(NameTable.Take(ref row, ' '));
                if (!groups.TryGetValue(name, out var list))
                    groups.Add(name, list = []);

                list.Add(group);
            }
        }

        return groups;
    }
}
