namespace FilmMeta.Vocabulary;

/// <summary>Reads the shape of the picture: "1.85:1", "1:1,66", "16:9", "2.35", "Scope".</summary>
internal static class AspectRatioParser
{
    private const decimal Least = 0.5m;
    private const decimal Greatest = 4.2m;

    /// <summary>Reads a ratio of two numbers at the start of a text.</summary>
    /// <param name="text">The text, without leading spaces.</param>
    /// <param name="ratio">Width divided by height, with two decimals at most.</param>
    /// <returns>Its length; 0 for none: a score ("4/5") and a time ("1:30") are none.</returns>
    internal static int Match(ReadOnlySpan<char> text, out decimal ratio)
    {
        ratio = 0;
        var end = MatchNumber(text, 0, out var width);
        if (end == 0)
            return 0;

        var at = TextScan.SkipSpaces(text, end);
        if (at >= text.Length || text[at] is not (':' or '∶' or '/' or 'x' or 'X' or '×'))
            return 0;

        var isSlash = text[at] == '/';
        var start = TextScan.SkipSpaces(text, at + 1);
        var last = MatchNumber(text, start, out var height);
        if (last == 0 || !TextScan.IsWordEnd(text, last))
            return 0;

        // One of the two is 1 and one has decimals; or they are a pair that nothing else is written with.
        if ((width == 1 || height == 1) && end + last - start > 2 && !isSlash)
            ratio = width == 1 ? height : width;
        else if ((width, height) is (16, 9) || (text[at] is ':' or '∶' && (width, height) is (4, 3) or (5, 3) or (3, 2) or (21, 9)))
            ratio = width / height;

        ratio = Math.Round(ratio, 2);
        return ratio is >= Least and <= Greatest ? last : 0;
    }

    /// <summary>Reads what stands behind a label.</summary>
    /// <param name="value">The value, markup removed.</param>
    /// <returns>The ratio; null where the value is none.</returns>
    internal static AspectRatio? Parse(string value)
    {
        if (value.Length > PrintTerms.LongestValue)
            return null;

        for (var at = 0; at < value.Length;)
        {
            if (char.IsAsciiDigit(value[at]))
            {
                if (Match(value.AsSpan(at), out var ratio) > 0 || MatchPair(value.AsSpan(at), out ratio) > 0 || MatchBare(value.AsSpan(at), out ratio) > 0)
                    return new AspectRatio(value, ratio);
            }

            at = NextWord(value, at);
        }

        for (var at = 0; at < value.Length; at = NextWord(value, at))
        {
            if (PrintTerms.MatchLabelled(value.AsSpan(at), PrintTrait.AspectRatio, out _) > 0)
                return new AspectRatio(value);
        }

        return null;
    }

    // "4/3", "4 x 3", "2:1": behind a label no score is meant.
    private static int MatchPair(ReadOnlySpan<char> text, out decimal ratio)
    {
        ratio = 0;
        var end = MatchNumber(text, 0, out var width);
        var at = TextScan.SkipSpaces(text, end);
        if (end == 0 || at >= text.Length || text[at] is not (':' or '∶' or '/' or 'x' or 'X' or '×'))
            return 0;

        var last = MatchNumber(text, TextScan.SkipSpaces(text, at + 1), out var height);
        if (last == 0 || height == 0 || !TextScan.IsWordEnd(text, last))
            return 0;

        ratio = Math.Round(width / height, 2);
        return ratio is >= Least and <= Greatest ? last : 0;
    }

    // "1.85", "2,35".
    private static int MatchBare(ReadOnlySpan<char> text, out decimal ratio)
    {
        var end = MatchNumber(text, 0, out ratio);
        ratio = Math.Round(ratio, 2);
        return end > 2 && ratio is > 1 and <= Greatest && TextScan.IsWordEnd(text, end) && !(end < text.Length && text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])) ? end : 0;
    }

    private static int NextWord(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            at++;

        return at;
    }

    // One or two digits, or one and decimals.
    private static int MatchNumber(ReadOnlySpan<char> text, int start, out decimal value)
    {
        value = 0;
        var digits = TextScan.CountDigits(text, start);
        if (digits is not (1 or 2))
            return 0;

        var end = start + digits;
        if (digits == 1 && end + 1 < text.Length && text[end] is '.' or ',' && TextScan.CountDigits(text, end + 1) is var decimals and (>= 1 and <= 4))
        {
            value = TextScan.Value(text.Slice(start, 1)) + (TextScan.Value(text.Slice(end + 1, decimals)) / decimals switch { 1 => 10m, 2 => 100m, 3 => 1000m, _ => 10000m });
            return end + 1 + decimals;
        }

        value = TextScan.Value(text.Slice(start, digits));
        return end;
    }
}
