namespace FilmMeta.Vocabulary;

/// <summary>The small words of labels, from <c>roles-words.tsv</c>: forms that mean the same, ranks, units, ordinals, places.</summary>
internal sealed class LabelVocabulary
{
    private readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _entries;

    private LabelVocabulary(Dictionary<string, Entry> entries) =>
        _entries = entries.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Loaded once, when first asked for.</summary>
    public static LabelVocabulary Default { get; } = Load();

    /// <summary>Finds a word, already lower case and without diacritics.</summary>
    /// <param name="word">The word.</param>
    /// <param name="entry">What the table says of it.</param>
    /// <returns>Whether the table has it.</returns>
    public bool TryFind(ReadOnlySpan<char> word, out Entry entry) => _entries.TryGetValue(word, out entry);

    private static LabelVocabulary Load()
    {
        var entries = new Dictionary<string, Entry>(900, StringComparer.Ordinal);
        foreach (var line in RoleTable.Lines("roles-words.tsv"))
        {
            var first = line.IndexOf('\t', StringComparison.Ordinal);
            var second = line.IndexOf('\t', first + 1);
            var kind = ParseKind(line.AsSpan(0, first));
            var normal = line[(first + 1)..second];
            foreach (var range in line.AsSpan(second + 1).Split(' '))
            {
                var word = line[(second + 1)..][range];
                entries[word] = kind == LabelWordKind.Plain
                    ? new Entry(LabelWordKind.Plain, normal, null)
                    : new Entry(kind, kind == LabelWordKind.Generic ? normal : null, normal);
            }
        }

        return new LabelVocabulary(entries);
    }

    private static LabelWordKind ParseKind(ReadOnlySpan<char> kind) => kind switch
    {
        "plain" => LabelWordKind.Plain,
        "generic" => LabelWordKind.Generic,
        "join" => LabelWordKind.Join,
        "skip" => LabelWordKind.Skip,
        "lead" => LabelWordKind.Lead,
        "rank" => LabelWordKind.Rank,
        "junior" => LabelWordKind.Junior,
        "ordinal" => LabelWordKind.Ordinal,
        "unitname" => LabelWordKind.UnitName,
        "place" => LabelWordKind.Place,
        "preposition" => LabelWordKind.Preposition,
        _ => throw new InvalidOperationException($"roles-words.tsv: unknown kind '{kind}'."),
    };

    /// <summary>A line of the table.</summary>
    /// <param name="Kind">What the word does.</param>
    /// <param name="Key">Its form in keys; null for the word as it is.</param>
    /// <param name="Normal">Its form as a modifier; null for a word that is none.</param>
    internal readonly record struct Entry(LabelWordKind Kind, string? Key, string? Normal);
}
