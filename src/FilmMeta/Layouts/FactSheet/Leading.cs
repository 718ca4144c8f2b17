namespace FilmMeta.Layouts.FactSheet;

/// <summary>Finds labels that lead into the name: "Directed by X", "Un film de X", "Regie von X".</summary>
internal static class Leading
{
    private static readonly string[] Words = [" by ", " von ", " de ", " di ", " par ", " por ", " av ", " af ", " door "];

    /// <summary>The label at the start of some words.</summary>
    /// <param name="words">A line.</param>
    /// <param name="label">Length of the label, its last word included.</param>
    /// <param name="value">Where the names start.</param>
    public static bool Find(ReadOnlySpan<char> words, out int label, out int value)
    {
        label = value = 0;
        var near = words[..Math.Min(words.Length, LabelSense.Longest)];
        if (!WordSearch.MayHold(near, Words))
            return false;

        foreach (var word in Words)
        {
            var at = near.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at <= 0)
                continue;

            value = at + word.Length;
            label = value - 1;
            if (value >= words.Length || !(char.IsUpper(words[value]) || !char.IsAscii(words[value])))
                continue;
            if (LabelSense.IsPureRole(words[..label]))
                return true;

            // "Script Collaborator (Uncredited) by X"
            var before = LabelSense.WithoutRemark(words[..at]);
            if (before.Length < at && LabelSense.IsPureRole(before))
            {
                label = at;
                return true;
            }
        }

        return false;
    }
}
