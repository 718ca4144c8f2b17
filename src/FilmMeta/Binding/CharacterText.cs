namespace FilmMeta.Binding;

/// <summary>Reads what is printed as a character.</summary>
internal static class CharacterText
{
    private static readonly string[] VoicePrefixes = ["voice of the ", "voice of ", "voices of ", "the voice of ", "voiced by ", "voice: "];
    private static readonly string[] VoiceSuffixes = [" (voice)", " [voice]", " (voice only)", ", voice", " (v)", " - voice"];

    /// <summary>The characters one by one, and whether only the voice is heard.</summary>
    /// <param name="Characters">Empty where the printed form is the one character.</param>
    /// <param name="IsVoice">Whether it says so.</param>
    internal readonly record struct Parts(EquatableList<string> Characters, bool IsVoice);

    /// <summary>Splits a printed character at slashes and takes "voice of" off.</summary>
    public static Parts Read(string? character)
    {
        if (character is null)
            return new Parts([], false);

        var text = character.AsSpan();
        if (!text.ContainsAny('/', 'v', 'V'))
            return new Parts([], false);

        var isVoice = text.Equals("voice", StringComparison.OrdinalIgnoreCase) || text.Equals("voice only", StringComparison.OrdinalIgnoreCase) || text.Equals("voices", StringComparison.OrdinalIgnoreCase);
        foreach (var prefix in VoicePrefixes)
        {
            if (isVoice || !text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                continue;

            text = text[prefix.Length..];
            isVoice = true;
        }

        foreach (var suffix in VoiceSuffixes)
        {
            if (isVoice || !text.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
                continue;

            text = text[..^suffix.Length];
            isVoice = true;
        }

        if (!text.Contains('/'))
            return new Parts(text.Length == character.Length || text.IsEmpty ? [] : [text.Trim().ToString()], isVoice);

        var characters = new List<string>();
        foreach (var range in text.Split('/'))
        {
            var one = text[range].Trim();
            if (!one.IsEmpty)
                characters.Add(one.ToString());
        }

        return new Parts(characters.Count > 1 || isVoice ? characters.ToEquatableList() : [], isVoice);
    }

    /// <summary>Whether a heading of the cast says that only voices are heard.</summary>
    public static bool SpeaksOfVoices(ReadOnlySpan<char> heading) => heading.Contains("voice", StringComparison.OrdinalIgnoreCase);
}
