namespace FilmMeta.Vocabulary;

/// <summary>What a word says of a print.</summary>
internal enum PrintTrait
{
    None,
    Colour,
    Sound,
    AspectRatio,
}

/// <summary>A word of the table.</summary>
/// <param name="Trait">What it is about.</param>
/// <param name="Value">What it says, by the table's word.</param>
/// <param name="NeedsLabel">Whether it says that only behind its label.</param>
/// <param name="IsName">Whether it is the name of a process or system.</param>
internal sealed record PrintTerm(PrintTrait Trait, string Value, bool NeedsLabel, bool IsName);

/// <summary>Words for colour, sound and the shape of the picture: from <c>print-terms.tsv</c>.</summary>
internal static class PrintTerms
{
    /// <summary>Longer values than this are remarks, and say nothing in one word.</summary>
    internal const int LongestValue = 120;

    // A word can be of two traits only behind labels; there its label says of which.
    private static readonly Lazy<TextScanNames<PrintTerm>> Free = new(static () => Load(PrintTrait.None));
    private static readonly Lazy<TextScanNames<PrintTerm>> OfColour = new(static () => Load(PrintTrait.Colour));
    private static readonly Lazy<TextScanNames<PrintTerm>> OfSound = new(static () => Load(PrintTrait.Sound));
    private static readonly Lazy<TextScanNames<PrintTerm>> OfRatio = new(static () => Load(PrintTrait.AspectRatio));

    /// <summary>Reads words about one trait at the start of a text: "black and white", "Colour/B&amp;W", "Colour (Technicolor)", "Dolby Digital 5.1", "1.85:1", "CinemaScope".</summary>
    /// <param name="text">The text, without leading spaces.</param>
    /// <param name="trait">What they are about.</param>
    /// <returns>The length of them, up to the end of a word; 0 for none.</returns>
    internal static int Match(ReadOnlySpan<char> text, out PrintTrait trait)
    {
        var end = MatchOne(text, out trait);
        while (end > 0 && end < text.Length && end <= LongestValue)
        {
            var next = SkipJoin(text, end);
            if (next < text.Length && text[next] is '(' or '[')
            {
                var inner = MatchOne(text[(next + 1)..], out var behind);
                var close = next + 1 + inner;
                if (inner > 0 && behind == trait && close < text.Length && text[close] is ')' or ']')
                    end = close + 1;

                break;
            }

            if (next == end || MatchOne(text[next..], out var other) is not (> 0 and var length) || other != trait)
                break;

            end = next + length;
        }

        return end;
    }

    /// <summary>What a whole text is about; none where a part of it is something else.</summary>
    /// <param name="text">The text, without spaces at its ends.</param>
    internal static PrintTrait Find(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= LongestValue && Match(text, out var trait) == text.Length ? trait : PrintTrait.None;

    /// <summary>What a line is about that has no label: <see cref="Find"/>, but not the bare name of a process or system, which may be that of a firm.</summary>
    /// <param name="line">The line, without spaces at its ends.</param>
    internal static PrintTrait FindUnlabelled(ReadOnlySpan<char> line)
    {
        var trait = Find(line);
        return trait != PrintTrait.None && Free.Value.Match(line, out var term) > 0 && term!.IsName && !line.StartsWith("dolby", StringComparison.OrdinalIgnoreCase) ? PrintTrait.None : trait;
    }

    /// <summary>The word behind its label at the start of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="trait">What the label is about.</param>
    /// <param name="term">What it says.</param>
    /// <returns>Its length; 0 for none.</returns>
    internal static int MatchLabelled(ReadOnlySpan<char> text, PrintTrait trait, out PrintTerm? term) =>
        (trait switch { PrintTrait.Colour => OfColour, PrintTrait.Sound => OfSound, _ => OfRatio }).Value.Match(text, out term);

    private static int MatchOne(ReadOnlySpan<char> text, out PrintTrait trait)
    {
        trait = PrintTrait.None;
        if (text.IsEmpty)
            return 0;

        if (char.IsAsciiDigit(text[0]))
        {
            if (AspectRatioParser.Match(text, out _) is > 0 and var ratio)
            {
                trait = PrintTrait.AspectRatio;
                return ratio;
            }

            if (SoundParser.MatchChannels(text, out _) is > 0 and var channels)
            {
                trait = PrintTrait.Sound;
                return channels;
            }
        }

        var length = Free.Value.Match(text, out var term);
        trait = term?.Trait ?? PrintTrait.None;
        return length;
    }

    // " / ", " and ", or nothing but a space: "Dolby Digital 5.1".
    private static int SkipJoin(ReadOnlySpan<char> text, int position)
    {
        var at = TextScan.SkipSpaces(text, position);
        foreach (var word in (ReadOnlySpan<string>)["and", "with", "und", "et", "y", "e"])
        {
            if (at > position && TextScan.HasWord(text, at, word))
                return TextScan.SkipSpaces(text, at + word.Length);
        }

        return at < text.Length && text[at] is '/' or '&' or '+' ? TextScan.SkipSpaces(text, at + 1) : at;
    }

    private static TextScanNames<PrintTerm> Load(PrintTrait behindLabelOf)
    {
        var names = new TextScanNames<PrintTerm>(600);
        var table = new TextScanTable(TextScanTable.Read("print-terms.tsv"));
        while (table.NextRow())
        {
            var trait = table.NextColumn() switch { "colour" => PrintTrait.Colour, "sound" => PrintTrait.Sound, _ => PrintTrait.AspectRatio };
            var value = table.NextColumn().ToString();
            var where = table.NextColumn();
            var term = new PrintTerm(trait, value, where is "label", where is "name");
            if (behindLabelOf == PrintTrait.None ? term.NeedsLabel : trait != behindLabelOf)
                continue;

            var words = table.NextColumn();
            while (TextScanTable.NextValue(ref words, out var word))
                names.Add(word, term);
        }

        return names;
    }
}
