using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace FilmMeta.Vocabulary;

/// <summary>The words that names are made of, from the embedded tables, and what their endings say. Read once, on first use.</summary>
internal static class NameLexicon
{
    /// <summary>The weight from which a word decides for an organisation whatever given name stands before it.</summary>
    internal const int Decisive = 8;

    private const int LongestEnding = 12;

    private static readonly NameHashTable Words = LoadWords();

    // For first letter and length of a name, the last letters of the known organisations alike, a bit each; saves nearly all look-ups of names.
    private static readonly uint[] KnownLastLetters = new uint[32 * 32];
    private static readonly NameHashTable KnownOrganisations = LoadKnownOrganisations();

    // Which lengths the endings of the table have that end in a pair of letters, a bit each; saves most look-ups of endings.
    private static readonly ushort[] EndingLengthsOfPairs = new ushort[26 * 26];
    private static readonly NameHashTable Endings = LoadEndings();

    /// <summary>Looks a word up.</summary>
    /// <param name="folded">The word as <see cref="NameFolding"/> gives it.</param>
    /// <param name="word">What is known of it.</param>
    /// <returns><see langword="false"/> for a word that no table has.</returns>
    internal static bool TryGet(ReadOnlySpan<char> folded, out NameWord word)
    {
        if (Words.TryGet(folded, out word))
            return true;

        return folded.Length > 3 && folded[^1] == 's' && TryGetPlural(NameHashTable.Hash(folded[..^1]), out word);
    }

    /// <summary>Looks a word up as a plural: ordinary words are listed in the singular.</summary>
    /// <param name="singular">The hash of the folded word without its "s".</param>
    /// <param name="word">What is known of the plural.</param>
    /// <returns><see langword="false"/> when the table has no such ordinary word.</returns>
    internal static bool TryGetPlural(uint singular, out NameWord word)
    {
        var isThere = Words.TryGet(singular, out var listed) && listed.Is(NameTraits.Common);
        word = isThere ? new NameWord(NameTraits.Common, listed.Last, listed.Elsewhere) : default;
        return isThere;
    }

    /// <summary>Looks a word up as it stands, not as a plural.</summary>
    /// <param name="folded">The word, folded.</param>
    /// <param name="word">What is known of it.</param>
    /// <returns><see langword="false"/> for a word that no table has as it stands.</returns>
    internal static bool TryGetAsIs(ReadOnlySpan<char> folded, out NameWord word) => Words.TryGet(folded, out word);

    /// <summary>Looks a word up as it stands, by its hash.</summary>
    /// <param name="hash">The hash of the folded word: see <see cref="NameHashTable"/>.</param>
    /// <param name="word">What is known of it.</param>
    /// <returns><see langword="false"/> for a word that no table has as it stands.</returns>
    internal static bool TryGetAsIs(uint hash, out NameWord word) => Words.TryGet(hash, out word);

    /// <summary>What the ending, or the beginning, of an unknown word speaks for.</summary>
    /// <param name="folded">The word, folded.</param>
    /// <returns>Above 0 for an organisation ("Brooksfilms"), below 0 for a family name ("Petrovic"), 0 for nothing.</returns>
    internal static int EndingWeight(ReadOnlySpan<char> folded)
    {
        for (var rest = folded.Length < 4 ? 0 : EndingLengths(folded[^2], folded[^1], folded.Length); rest != 0;)
        {
            var length = BitOperations.Log2(rest);
            if (TryGetEnding(NameHashTable.Hash(folded[^length..]), out var weight))
                return weight;

            rest ^= 1u << length;
        }

        return 0;
    }

    /// <summary>How long the endings of the table are that end in two letters and leave two letters before them, a bit for each length.</summary>
    /// <param name="beforeLast">The letter before the last, folded.</param>
    /// <param name="last">The last letter, folded.</param>
    /// <param name="length">The length of the word.</param>
    /// <returns>The lengths; 0 for none.</returns>
    internal static uint EndingLengths(char beforeLast, char last, int length) =>
        PairIndex(beforeLast, last) is >= 0 and var pair ? EndingLengthsOfPairs[pair] & ((1u << (Math.Min(LongestEnding, length - 2) + 1)) - 1) : 0;

    /// <summary>Looks an ending up.</summary>
    /// <param name="hash">The hash of the ending, folded.</param>
    /// <param name="weight">What it speaks for.</param>
    /// <returns><see langword="false"/> when the table does not have it.</returns>
    internal static bool TryGetEnding(uint hash, out int weight)
    {
        var isThere = Endings.TryGet(hash, out var ending);
        weight = ending.Last;
        return isThere;
    }

    /// <summary>Whether a whole name is that of a well-known firm, broadcaster or public body.</summary>
    /// <param name="folded">The name, folded, with single spaces.</param>
    /// <returns><see langword="true"/> when the table has it.</returns>
    internal static bool IsKnownOrganisation(ReadOnlySpan<char> folded) =>
        !folded.IsEmpty && MayBeKnownOrganisation(folded.Length, folded[0], folded[^1]) && KnownOrganisations.TryGet(folded, out _);

    /// <summary>Whether the table of organisations holds a name of this length between these letters.</summary>
    /// <param name="length">Length of the name, folded.</param>
    /// <param name="first">Its first letter, folded.</param>
    /// <param name="last">Its last letter, folded.</param>
    /// <returns><see langword="false"/> when it is certainly none of the table.</returns>
    internal static bool MayBeKnownOrganisation(int length, char first, char last) => (KnownLastLetters[KnownIndex(length, first)] >> (last & 31) & 1) != 0;

    private static int KnownIndex(int length, char first) => ((length & 31) << 5) | (first & 31);

    private delegate void FoldedAction(ReadOnlySpan<char> folded);

    private static void AddEnding(ReadOnlySpan<char> folded)
    {
        if (folded.Length <= LongestEnding && PairIndex(folded[^2], folded[^1]) is >= 0 and var pair)
            EndingLengthsOfPairs[pair] |= (ushort)(1 << folded.Length);
    }

    private static void AddKnown(ReadOnlySpan<char> folded) => KnownLastLetters[KnownIndex(folded.Length, folded[0])] |= 1u << (folded[^1] & 31);

    private static int PairIndex(char beforeLast, char last)
    {
        int second = last - 'a', first = beforeLast - 'a';
        return (uint)second < 26 && (uint)first < 26 ? (first * 26) + second : -1;
    }

    private static NameHashTable LoadWords()
    {
        var words = new NameHashTable(15);
        LoadNames(words, "given-names.tsv", NameTraits.Given);
        LoadNames(words, "family-names.tsv", NameTraits.Family);
        LoadNames(words, "common-words.tsv", NameTraits.Common);
        LoadParts(words);
        LoadOrganisationWords(words);
        return words;
    }

    // Rows: culture, names parted by spaces. A culture that is marked with "*" or "+" puts the family name first.
    private static void LoadNames(NameHashTable words, string fileName, NameTraits trait)
    {
        ReadOnlySpan<char> text = NameTable.Read(fileName);
        while (NameTable.TryReadRow(ref text, out var row))
        {
            var culture = NameTable.Take(ref row, '\t');
            var order = culture.EndsWith('*') ? NameTraits.FamilyFirst : culture.EndsWith('+') ? NameTraits.Hungarian : NameTraits.None;
            AddAll(words, row, ' ', new NameWord(trait | order));
        }
    }

    // Rows: kind, weight, words parted by spaces.
    private static void LoadParts(NameHashTable words)
    {
        ReadOnlySpan<char> text = NameTable.Read("name-parts.tsv");
        while (NameTable.TryReadRow(ref text, out var row))
        {
            var trait = ParseTrait(NameTable.Take(ref row, '\t'));
            var weight = ParseWeight(NameTable.Take(ref row, '\t'));
            AddAll(words, row, ' ', new NameWord(trait, 0, trait is NameTraits.Article ? weight : (sbyte)0));
        }
    }

    private static NameTraits ParseTrait(ReadOnlySpan<char> kind) => kind switch
    {
        "Particle" => NameTraits.Particle,
        "KeptParticle" => NameTraits.KeptParticle,
        "Honorific" => NameTraits.Honorific,
        "Suffix" => NameTraits.Suffix,
        "PostNominal" => NameTraits.PostNominal,
        "Conjunction" => NameTraits.Conjunction,
        "Function" => NameTraits.Function,
        "Article" => NameTraits.Article,
        "Team" => NameTraits.Team,
        _ => throw new InvalidOperationException($"The table 'name-parts.tsv' has a row of the unknown kind '{kind}'."),
    };

    // Rows: weight as the last word, weight elsewhere, language or field, words parted by spaces.
    private static void LoadOrganisationWords(NameHashTable words)
    {
        ReadOnlySpan<char> text = NameTable.Read("organisation-words.tsv");
        while (NameTable.TryReadRow(ref text, out var row))
        {
            var last = ParseWeight(NameTable.Take(ref row, '\t'));
            var elsewhere = ParseWeight(NameTable.Take(ref row, '\t'));
            var trait = NameTable.Take(ref row, '\t') is "acronym" ? NameTraits.Acronym : NameTraits.None;
            AddAll(words, row, ' ', new NameWord(trait, last, elsewhere));
        }
    }

    // Rows: weight, language, endings parted by spaces.
    private static NameHashTable LoadEndings()
    {
        var endings = new NameHashTable(10);
        ReadOnlySpan<char> text = NameTable.Read("name-endings.tsv");
        while (NameTable.TryReadRow(ref text, out var row))
        {
            var weight = ParseWeight(NameTable.Take(ref row, '\t'));
            NameTable.Take(ref row, '\t');
            AddAll(endings, row, ' ', new NameWord(NameTraits.None, weight, weight), AddEnding);
        }

        return endings;
    }

    // Rows: field, names parted by "|".
    private static NameHashTable LoadKnownOrganisations()
    {
        var names = new NameHashTable(10);
        ReadOnlySpan<char> text = NameTable.Read("known-organisations.tsv");
        while (NameTable.TryReadRow(ref text, out var row))
        {
            NameTable.Take(ref row, '\t');
            AddAll(names, row, '|', new NameWord(NameTraits.None, 12, 12), AddKnown);
        }

        return names;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddAll(NameHashTable table, ReadOnlySpan<char> list, char separator, NameWord word, FoldedAction? also = null)
    {
        Span<char> buffer = stackalloc char[64];
        while (!list.IsEmpty)
        {
            var item = NameTable.Take(ref list, separator);
            if (item.IsEmpty)
                continue;

            ReadOnlySpan<char> folded = buffer[..NameFolding.Fold(item, buffer)];
            table.Add(folded, word);
            also?.Invoke(folded);
        }
    }

    private static sbyte ParseWeight(ReadOnlySpan<char> text) => text.IsEmpty ? (sbyte)0 : sbyte.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
