namespace FilmMeta.Vocabulary;

/// <summary>Ordinals, units and camera letters, wherever they stand in a label: they qualify the role and name none.</summary>
internal static class LabelModifiers
{
    /// <summary>Takes the modifiers out of the key of a label.</summary>
    /// <param name="text">The label.</param>
    /// <returns>The label with <see cref="LabelWord.Modifier"/> set where a modifier starts; the same one where there is none.</returns>
    public static LabelText TakeOut(LabelText text)
    {
        LabelWord[]? words = null;
        for (var i = 0; i < text.Words.Length; i++)
        {
            var count = Length(text, i, out var modifier);
            if (count == 0)
                continue;

            words ??= [.. text.Words];
            for (var j = 0; j < count; j++)
                words[i + j] = words[i + j] with { Modifier = j == 0 ? modifier : "" };
            i += count - 1;
        }

        return words is null ? text : text.With(words);
    }

    /// <summary>The modifiers taken out.</summary>
    /// <param name="words">The words of a label.</param>
    /// <returns>The modifiers, in order.</returns>
    public static EquatableList<string> Of(ReadOnlySpan<LabelWord> words)
    {
        List<string>? modifiers = null;
        foreach (var word in words)
        {
            if (word.Modifier is { Length: > 0 } modifier)
                (modifiers ??= []).Add(modifier);
        }

        return modifiers is null ? [] : modifiers.ToEquatableList();
    }

    // How many words from here on are one modifier.
    private static int Length(LabelText text, int at, out string modifier)
    {
        modifier = "";
        var words = text.Words;
        var word = words[at];
        if (word.Quoted && word.End - word.Start > 1)
            return 0;
        var next = at + 1 < words.Length && !words[at + 1].StartsPart ? text.Key(at + 1, at + 2) : default;
        var letter = word.End - word.Start == 1 && text.Key(at, at + 1) is [>= 'a' and <= 'h'];
        if (word.Kind == LabelWordKind.Ordinal)
        {
            modifier = word.Normal!;
            if (next is "unit")
            {
                // "2nd Unit Manager" manages the second unit, "1st Unit Assistant" is the first of them: both read as the unit.
                modifier += " unit";
                return 2;
            }

            if (at + 1 < words.Length && words[at + 1].Kind == LabelWordKind.Ordinal && !words[at + 1].StartsPart)
            {
                modifier = $"{modifier} {words[at + 1].Normal}";
                return 2;
            }

            return 1;
        }

        if (next is "unit" && (letter || word.Kind == LabelWordKind.UnitName || word.Normal is "main" or "additional"))
        {
            modifier = letter ? $"{text.Source[word.Start..word.End].ToLowerInvariant()} unit" : $"{word.Normal} unit";
            return 2;
        }

        if (letter && next is "camera" or "cam")
        {
            modifier = $"{text.Source[word.Start..word.End].ToLowerInvariant()} camera";
            return 1;
        }

        return 0;
    }
}
