using System.Globalization;

namespace FilmMeta.Vocabulary;

/// <summary>The words that names are made of, from the embedded tables, and what their endings say. Read once, on first use.</summary>
/// <remarks>Plain dictionaries rather than frozen ones: with thousands of words the freezing costs more than all look-ups of a run save.</remarks>
internal static class NameLexicon
{
    /// <summary>The weight from which a word decides for an organisation whatever given name stands before it.</summary>
    internal const int Decisive = 8;

    private const int LongestEnding = 12;

    private static readonly Dictionary<string, NameWord>.AlternateLookup<ReadOnlySpan<char>> Words = LoadWords();
    private static readonly Dictionary<string, sbyte> EndingTable = [];
    private static readonly Dictionary<string, sbyte>.AlternateLookup<ReadOnlySpan<char>> Endings = LoadEndings();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> KnownOrganisations = LoadKnownOrganisations();

    // Whether some ending of the table ends in this pair of letters; saves most look-ups of endings.
    private static readonly bool[] EndingPairs = BuildEndingPairs();

    /// <summary>Looks a word up.</summary>
    /// <param name="folded">The word as <see cref="NameFolding"/> gives it.</param>
    /// <param name="word">What is known of it.</param>
    /// <returns><see langword="false"/> for a word that no table has.</returns>
    internal static bool TryGet(ReadOnlySpan<char> folded, out NameWord word)
    {
        if (Words.TryGetValue(folded, out word))
            return true;

        // Ordinary words are listed in the singular.
        if (folded.Length > 3 && folded[^1] == 's' && Words.TryGetValue(folded[..^1], out var singular) && singular.Is(NameTraits.Common))
        {
            word = new NameWord(NameTraits.Common, singular.Last, singular.Elsewhere);
            return true;
        }

        return false;
    }

    /// <summary>What the ending, or the beginning, of an unknown word speaks for.</summary>
    /// <param name="folded">The word, folded.</param>
    /// <returns>Above 0 for an organisation ("Brooksfilms"), below 0 for a family name ("Petrovic"), 0 for nothing.</returns>
    internal static int EndingWeight(ReadOnlySpan<char> folded)
    {
        if (folded.Length < 4)
            return 0;

        if (PairIndex(folded) is >= 0 and var pair && EndingPairs[pair])
        {
            for (var length = Math.Min(LongestEnding, folded.Length - 2); length >= 2; length--)
            {
                if (Endings.TryGetValue(folded[^length..], out var weight))
                    return weight;
            }
        }

        return 0;
    }

    /// <summary>Whether a whole name is that of a well-known firm, broadcaster or public body.</summary>
    /// <param name="folded">The name, folded, with single spaces.</param>
    /// <returns><see langword="true"/> when the table has it.</returns>
    internal static bool IsKnownOrganisation(ReadOnlySpan<char> folded) => KnownOrganisations.Contains(folded);

    private static int PairIndex(ReadOnlySpan<char> folded)
    {
        int last = folded[^1] - 'a', before = folded[^2] - 'a';
        return (uint)last < 26 && (uint)before < 26 ? (before * 26) + last : -1;
    }

    private static Dictionary<string, NameWord>.AlternateLookup<ReadOnlySpan<char>> LoadWords()
    {
        var words = new Dictionary<string, NameWord>(12_000, StringComparer.Ordinal);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        LoadNames(lookup, "given-names.tsv", NameTraits.Given);
        LoadNames(lookup, "family-names.tsv", NameTraits.Family);
        LoadNames(lookup, "common-words.tsv", NameTraits.Common);
        LoadParts(lookup);
        LoadOrganisationWords(lookup);
        return lookup;
    }

    // Rows: culture, names parted by spaces. A culture that is marked with "*" puts the family name first.
    private static void LoadNames(Dictionary<string, NameWord>.AlternateLookup<ReadOnlySpan<char>> words, string fileName, NameTraits trait)
    {
        ReadOnlySpan<char> text = NameTable.Read(fileName);
        while (NameTable.TryReadRow(ref text, out var row))
        {
            var culture = NameTable.Take(ref row, '\t');
            AddAll(words, row, new NameWord(culture.EndsWith('*') ? trait | NameTraits.FamilyFirst : trait));
        }
    }

    // Rows: kind, weight, words parted by spaces.
    private static void LoadParts(Dictionary<string, NameWord>.AlternateLookup<ReadOnlySpan<char>> words)
    {
        ReadOnlySpan<char> text = NameTable.Read("name-parts.tsv");
        while (NameTable.TryReadRow(ref text, out var row))
        {
            var trait = Enum.Parse<NameTraits>(NameTable.Take(ref row, '\t'));
            var weight = ParseWeight(NameTable.Take(ref row, '\t'));
            AddAll(words, row, new NameWord(trait, 0, trait is NameTraits.Article ? weight : (sbyte)0));
        }
    }

    // Rows: weight as the last word, weight elsewhere, language or field, words parted by spaces.
    private static void LoadOrganisationWords(Dictionary<string, NameWord>.AlternateLookup<ReadOnlySpan<char>> words)
    {
        ReadOnlySpan<char> text = NameTable.Read("organisation-words.tsv");
        while (NameTable.TryReadRow(ref text, out var row))
        {
            var last = ParseWeight(NameTable.Take(ref row, '\t'));
            var elsewhere = ParseWeight(NameTable.Take(ref row, '\t'));
            NameTable.Take(ref row, '\t');
            AddAll(words, row, new NameWord(NameTraits.None, last, elsewhere));
        }
    }

    private static void AddAll(Dictionary<string, NameWord>.AlternateLookup<ReadOnlySpan<char>> words, ReadOnlySpan<char> list, NameWord word)
    {
        Span<char> buffer = stackalloc char[64];
        while (!list.IsEmpty)
        {
            var item = NameTable.Take(ref list, ' ');
            if (item.IsEmpty)
                continue;

            ReadOnlySpan<char> folded = buffer[..NameFolding.Fold(item, buffer)];
            words[folded] = words.TryGetValue(folded, out var known) ? known.With(word) : word;
        }
    }

    private static Dictionary<string, sbyte>.AlternateLookup<ReadOnlySpan<char>> LoadEndings()
    {
        // Rows: weight, language, endings parted by spaces.
        ReadOnlySpan<char> text = NameTable.Read("name-endings.tsv");
        while (NameTable.TryReadRow(ref text, out var row))
        {
            var weight = ParseWeight(NameTable.Take(ref row, '\t'));
            NameTable.Take(ref row, '\t');
            while (!row.IsEmpty)
                EndingTable[NameFolding.Fold(NameTable.Take(ref row, ' '))] = weight;
        }

        return EndingTable.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static bool[] BuildEndingPairs()
    {
        var pairs = new bool[26 * 26];
        foreach (var ending in EndingTable.Keys)
        {
            if (PairIndex(ending) is >= 0 and var pair)
                pairs[pair] = true;
        }

        return pairs;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> LoadKnownOrganisations()
    {
        // Rows: field, names parted by "|".
        var names = new HashSet<string>(StringComparer.Ordinal);
        ReadOnlySpan<char> text = NameTable.Read("known-organisations.tsv");
        while (NameTable.TryReadRow(ref text, out var row))
        {
            NameTable.Take(ref row, '\t');
            while (!row.IsEmpty)
                names.Add(NameFolding.Fold(NameTable.Take(ref row, '|').Trim()));
        }

        return names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static sbyte ParseWeight(ReadOnlySpan<char> text) => text.IsEmpty ? (sbyte)0 : sbyte.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
