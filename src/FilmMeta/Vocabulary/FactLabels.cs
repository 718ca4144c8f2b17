using System.Collections.Frozen;

namespace FilmMeta.Vocabulary;

/// <summary>What a label of a fact sheet announces.</summary>
internal enum FactLabel
{
    /// <summary>The table does not know it.</summary>
    None,
    Title,
    OriginalTitle,
    EnglishTitle,
    OtherTitle,
    Year,
    Country,
    Runtime,
    Language,
    Genre,
    Release,
    Format,
    AspectRatio,
    Sound,
    Colour,
    Classification,
    Score,
    Identifier,

    /// <summary>The performers.</summary>
    Cast,

    /// <summary>The characters, in a table of the cast.</summary>
    Character,

    /// <summary>The short form of a role: "Scr".</summary>
    Credit,

    /// <summary>A heading over facts or credits, nothing by itself.</summary>
    Section,

    /// <summary>About the film, but kept out of its record.</summary>
    Other,

    /// <summary>The label of another sort of paper.</summary>
    Foreign,
}

/// <summary>The labels of fact sheets beyond those that name a role, in the languages of film pages: from <c>fact-labels.tsv</c>.</summary>
internal static class FactLabels
{
    /// <summary>Longer labels than this are none of the table.</summary>
    public const int Longest = 48;

    private static readonly Lazy<FrozenDictionary<string, FactLabel>> Loaded = new(Load);

    /// <summary>What a label announces; its parts when several languages stand beside each other ("Land/Country").</summary>
    /// <param name="label">The label without markup and final colon.</param>
    public static FactLabel Find(ReadOnlySpan<char> label)
    {
        label = label.Trim();
        var found = FindWhole(label);
        if (found != FactLabel.None)
            return found;

        // "CC Rating", "Staff score": whoever gives it stands before.
        if (label.Length <= Longest && (label.EndsWith(" rating", StringComparison.OrdinalIgnoreCase) || label.EndsWith(" score", StringComparison.OrdinalIgnoreCase)) && label.Count(' ') <= 2 && !label.Contains("original", StringComparison.OrdinalIgnoreCase) && !label.Contains("music", StringComparison.OrdinalIgnoreCase))
            return FactLabel.Score;

        var slash = label.IndexOfAny('/', '|', '／');
        if (slash <= 0)
            return FactLabel.None;

        var left = FindWhole(label[..slash]);
        if (left == FactLabel.None)
            return FactLabel.None;

        // "Darsteller / Interprètes / Cast"
        for (var start = slash + 1; start < label.Length;)
        {
            var step = label[start..].IndexOfAny('/', '|', '／');
            var end = step < 0 ? label.Length : start + step;
            if (FindWhole(label[start..end]) != left)
                return FactLabel.None;

            start = end + 1;
        }

        return left;
    }

    private static FactLabel FindWhole(ReadOnlySpan<char> label)
    {
        if (label.Length is 0 or > Longest)
            return FactLabel.None;

        Span<char> buffer = stackalloc char[2 * Longest];
        var length = Fold(label, buffer);
        return Loaded.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(buffer[..length], out var found) ? found : FactLabel.None;
    }

    /// <summary>Case, accents, full stops and doubled blanks do not matter.</summary>
    public static int Fold(ReadOnlySpan<char> label, Span<char> buffer)
    {
        var count = 0;
        foreach (var c in label)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                buffer[count++] = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
                continue;
            }

            if (c is '.' or ':' || TextScan.IsCombiningMark(c))
                continue;

            if (c == '_' || char.IsWhiteSpace(c))
            {
                if (count > 0 && buffer[count - 1] != ' ')
                    buffer[count++] = ' ';
            }
            else
            {
                buffer[count++] = c == '’' ? '\'' : char.ToLowerInvariant(TextScan.WithoutDiacritics(c));
            }
        }

        while (count > 0 && buffer[count - 1] == ' ')
            count--;

        return count;
    }

    private static FrozenDictionary<string, FactLabel> Load()
    {
        var labels = new Dictionary<string, FactLabel>(2000, StringComparer.Ordinal);
        Span<char> buffer = stackalloc char[128];
        var table = new TextScanTable(TextScanTable.Read("fact-labels.tsv"));
        while (table.NextRow())
        {
            var what = WhatOf(table.NextColumn());
            table.NextColumn();
            var values = table.NextColumn();
            while (TextScanTable.NextValue(ref values, out var value))
                labels.TryAdd(buffer[..Fold(value, buffer)].ToString(), what);
        }

        return labels.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FactLabel WhatOf(ReadOnlySpan<char> word) => word switch
    {
        "title" => FactLabel.Title,
        "original-title" => FactLabel.OriginalTitle,
        "english-title" => FactLabel.EnglishTitle,
        "other-title" => FactLabel.OtherTitle,
        "year" => FactLabel.Year,
        "country" => FactLabel.Country,
        "runtime" => FactLabel.Runtime,
        "language" => FactLabel.Language,
        "genre" => FactLabel.Genre,
        "release" => FactLabel.Release,
        "format" => FactLabel.Format,
        "aspect-ratio" => FactLabel.AspectRatio,
        "sound" => FactLabel.Sound,
        "colour" => FactLabel.Colour,
        "classification" => FactLabel.Classification,
        "score" => FactLabel.Score,
        "identifier" => FactLabel.Identifier,
        "cast" => FactLabel.Cast,
        "character" => FactLabel.Character,
        "credit" => FactLabel.Credit,
        "section" => FactLabel.Section,
        "foreign" => FactLabel.Foreign,
        _ => FactLabel.Other,
    };
}
