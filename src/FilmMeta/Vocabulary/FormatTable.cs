namespace FilmMeta.Vocabulary;

/// <summary>Formats in which a film is shown: gauges, tapes, discs, files ("35mm", "4K DCP", "DigiBeta").</summary>
internal static class FormatTable
{
    private const string Modifier = "modifier";

    private static readonly Lazy<TextScanNames<string>> Loaded = new(Load);

    /// <summary>Reads a format at the start of a text, with what belongs to it: "35mm", "Digital 4K", "35mm nitrate", "3D DCP".</summary>
    /// <param name="text">The text, without leading spaces.</param>
    /// <returns>The length of the longest one that ends at the end of a word; 0 for none.</returns>
    internal static int Match(ReadOnlySpan<char> text)
    {
        var end = 0;
        var position = 0;
        while (position < text.Length)
        {
            var length = MatchOne(text[position..], isFirst: end == 0);
            if (length == 0)
                break;

            end = position + length;
            position = TextScan.SkipSpaces(text, end);

            // "35mm-nitrate" and "4K-DCP" are one; "35mm - Digital" are two.
            if (position == end && position < text.Length && text[position] == '-')
                position++;
            else if (position == end)
                break;
        }

        return end;
    }

    private static int MatchOne(ReadOnlySpan<char> text, bool isFirst)
    {
        var gauge = MatchGauge(text);
        if (gauge > 0)
            return gauge;

        // A name may start with a digit ("4K", "3D"), and then no letter says where it starts.
        var length = Loaded.Value.Match(text, out var kind);
        return isFirst && kind == Modifier ? 0 : length;
    }

    // "35mm", "9.5 mm", "9,5mm", "16-mm".
    private static int MatchGauge(ReadOnlySpan<char> text)
    {
        var digits = TextScan.CountDigits(text, 0);
        if (digits is not (1 or 2))
            return 0;

        var end = digits;
        if (end + 1 < text.Length && text[end] is '.' or ',' && TextScan.CountDigits(text, end + 1) is var decimals and (1 or 2))
            end += decimals + 1;

        if (end < text.Length && (TextScan.IsSpace(text[end]) || text[end] == '-'))
            end++;

        return TextScan.HasWord(text, end, "mm") && IsGauge(text[..end]) ? end + 2 : 0;
    }

    private static bool IsGauge(ReadOnlySpan<char> number) => number.TrimEnd(" -\u00A0\u2009\u202F") switch
    {
        "8" or "9.5" or "9,5" or "11" or "13" or "15" or "16" or "17.5" or "17,5" or "22" or "24" or "28" or "35" or "55" or "60" or "62" or "63" or "65" or "68" or "70" or "75" => true,
        _ => false,
    };

    private static TextScanNames<string> Load()
    {
        var names = new TextScanNames<string>(200);
        var table = new TextScanTable(TextScanTable.Read("formats.tsv"));
        while (table.NextRow())
        {
            var name = table.NextColumn();
            names.Add(name, table.NextColumn() is Modifier ? Modifier : "format");
        }

        return names;
    }
}
