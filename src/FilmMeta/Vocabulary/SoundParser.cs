namespace FilmMeta.Vocabulary;

/// <summary>Reads what a film sounds like: "mono", "Dolby Digital 5.1", "silent".</summary>
internal static class SoundParser
{
    /// <summary>Reads a layout of loudspeakers at the start of a text: "5.1", "7.1.4".</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">What it says.</param>
    /// <returns>Its length; 0 for none.</returns>
    internal static int MatchChannels(ReadOnlySpan<char> text, out SoundKind kind)
    {
        kind = SoundKind.Surround;
        if (text.Length < 3 || text[1] != '.' || text[2] is not ('0' or '1') || text[0] is < '1' or > '9')
            return 0;

        var end = text.Length > 4 && text[3] == '.' && text[4] is '2' or '4' or '6' ? 5 : 3;
        if (!TextScan.IsWordEnd(text, end) || (end < text.Length && text[end] is ':' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))
            return 0;

        kind = (text[0], text[2]) switch
        {
            ('1', '0') => SoundKind.Mono,
            ('2', _) => SoundKind.Stereo,
            _ => SoundKind.Surround,
        };
        return text[0] == '1' && text[2] == '1' ? 0 : end;
    }

    /// <summary>Reads what stands behind a label, or what a line of facts says.</summary>
    /// <param name="value">The value, markup removed.</param>
    /// <returns>The sound; null where the value says nothing of it.</returns>
    internal static SoundSystem? Parse(string value)
    {
        if (value.Length > PrintTerms.LongestValue)
            return null;

        // What is said in so many words goes before what the name of a system implies.
        SoundKind? said = null, implied = null;
        string? system = null;
        for (var at = 0; at < value.Length;)
        {
            var text = value.AsSpan(at);
            if (MatchChannels(text, out var channels) is > 0 and var width)
            {
                said = Greater(said, channels);
                at += width;
                continue;
            }

            var length = PrintTerms.MatchLabelled(text, PrintTrait.Sound, out var term);
            if (length == 0)
            {
                at = NextWord(value, at);
                continue;
            }

            if (term!.IsName)
            {
                implied = Greater(implied, KindOf(term.Value));
                system ??= value.Substring(at, length);
            }
            else
            {
                said = Greater(said, KindOf(term.Value));
            }

            at += length;
        }

        // "optical" says less than the system it stands beside.
        var kind = said is null or SoundKind.Sound ? Greater(said, implied) : said;
        return kind is null ? null : new SoundSystem(value, kind, system);
    }

    private static int NextWord(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            at++;

        return at;
    }

    private static SoundKind? Greater(SoundKind? one, SoundKind? other) => one is null || other > one ? other : one;

    private static SoundKind KindOf(string word) => word switch
    {
        "silent" => SoundKind.Silent,
        "mono" => SoundKind.Mono,
        "stereo" => SoundKind.Stereo,
        "surround" => SoundKind.Surround,
        _ => SoundKind.Sound,
    };
}
