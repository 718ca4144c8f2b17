namespace FilmMeta.Vocabulary;

/// <summary>Reads whether a film is in colour: "Black and White", "Colour (Technicolor)", "tinted".</summary>
internal static class ColourParser
{
    /// <summary>Reads what stands behind a label, or what a line of facts says.</summary>
    /// <param name="value">The value, markup removed.</param>
    /// <returns>The colour; null where the value says nothing of it.</returns>
    internal static Colour? Parse(string value)
    {
        if (value.Length > PrintTerms.LongestValue)
            return null;

        ColourKind? kind = null;
        string? process = null;
        for (var at = 0; at < value.Length;)
        {
            var length = PrintTerms.MatchLabelled(value.AsSpan(at), PrintTrait.Colour, out var term);
            if (length > 0)
            {
                kind = Join(kind, KindOf(term!.Value));
                if (term.IsName)
                    process ??= value.Substring(at, length);

                at += length;
                continue;
            }

            while (at < value.Length && char.IsLetterOrDigit(value[at]))
                at++;
            while (at < value.Length && !char.IsLetterOrDigit(value[at]))
                at++;
        }

        return kind is null ? null : new Colour(value, kind, process);
    }

    // "Black and white, tinted": the tint is on black and white, and says more.
    private static ColourKind Join(ColourKind? one, ColourKind other) => (one, other) switch
    {
        (null, _) => other,
        _ when one == other => other,
        (ColourKind.BlackAndWhite, ColourKind.Tinted or ColourKind.HandColoured) => other,
        (ColourKind.Tinted or ColourKind.HandColoured, ColourKind.BlackAndWhite) => one.Value,
        _ => ColourKind.Mixed,
    };

    private static ColourKind KindOf(string word) => word switch
    {
        "black-and-white" => ColourKind.BlackAndWhite,
        "mixed" => ColourKind.Mixed,
        "tinted" => ColourKind.Tinted,
        "hand-coloured" => ColourKind.HandColoured,
        _ => ColourKind.Colour,
    };
}
