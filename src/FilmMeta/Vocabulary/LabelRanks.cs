namespace FilmMeta.Vocabulary;

/// <summary>What the words before a role are: ranks, units, places, or what the role is about.</summary>
internal static class LabelRanks
{
    /// <summary>Reads a rank: "senior", "head of", "co-".</summary>
    /// <param name="text">The label.</param>
    /// <param name="at">The word.</param>
    /// <param name="end">The word the rank ends before, at the latest.</param>
    /// <param name="rank">The rank as a modifier.</param>
    /// <returns>How many words it takes; 0 for no rank.</returns>
    public static int Read(LabelText text, int at, int end, out string rank)
    {
        var word = text.Words[at];
        rank = word.Normal ?? "";
        if (at + 1 < end && text.Key(at, at + 2) is "headof" or "chiefof")
        {
            rank = "head of";
            return 2;
        }

        if (at + 2 < end && text.Key(at, at + 3) is "inchargeof")
        {
            rank = "in charge of";
            return 3;
        }

        return word.Kind is LabelWordKind.Rank or LabelWordKind.Junior or LabelWordKind.UnitName ? 1 : 0;
    }

    /// <summary>Whether words name a unit: "LA Unit".</summary>
    /// <param name="text">The label.</param>
    /// <param name="start">The first word.</param>
    /// <param name="end">The word after the last.</param>
    /// <returns>Whether the last is "unit".</returns>
    public static bool IsUnit(LabelText text, int start, int end) => text.Key(end - 1, end) is "unit" && end - start <= 4;

    /// <summary>Whether words are a place or an acronym, which say nothing about the role itself: "French", "UK", "BBC".</summary>
    /// <param name="text">The label.</param>
    /// <param name="start">The first word.</param>
    /// <param name="end">The word after the last.</param>
    /// <returns>Whether all are.</returns>
    public static bool IsPlace(LabelText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!text.Words[i].Quoted && text.Words[i].Kind != LabelWordKind.Place && !IsAcronym(text, text.Words[i]))
                return false;
        }

        return true;
    }

    /// <summary>Whether words are only the verb of a company phrase: "Produced" in association with.</summary>
    /// <param name="text">The label.</param>
    /// <param name="start">The first word.</param>
    /// <param name="end">The word after the last.</param>
    /// <returns>Whether all are.</returns>
    public static bool IsVerb(LabelText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.Key(i, i + 1) is not ("producer" or "made" or "developed" or "filmed" or "film" or "production" or "presenter" or "completed" or "realised"))
                return false;
        }

        return true;
    }

    /// <summary>Whether the words before a role end in the middle: "Executive in charge of" Music.</summary>
    /// <param name="text">The label.</param>
    /// <param name="end">The word after the last of them.</param>
    /// <returns>Whether the last is a preposition.</returns>
    public static bool EndsOpen(LabelText text, int end) =>
        text.Words[end - 1].Kind == LabelWordKind.Preposition || text.Key(end - 1, end) is "of";

    private static bool IsAcronym(LabelText text, in LabelWord word)
    {
        if (word.End - word.Start is < 2 or > 5)
            return false;
        foreach (var c in text.Source.AsSpan(word.Start, word.End - word.Start))
        {
            if (!char.IsUpper(c) && !char.IsAsciiDigit(c))
                return false;
        }

        // In a label all in capitals a word in capitals is just a word.
        foreach (var c in text.Source)
        {
            if (char.IsLower(c))
                return true;
        }

        return false;
    }
}
