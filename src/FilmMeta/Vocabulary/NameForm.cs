using System.Text;

namespace FilmMeta.Vocabulary;

/// <summary>A name made ready for comparing: folded, and stripped of what does not tell one contributor from another.</summary>
internal sealed class NameForm
{
    private NameForm(string folded, IReadOnlyList<string> words, string stem, string? suffix, bool isOrganisation)
    {
        Folded = folded;
        Words = words;
        Stem = stem;
        Suffix = suffix;
        IsOrganisation = isOrganisation;
    }

    /// <summary>All of it, folded, punctuation gone.</summary>
    internal string Folded { get; }

    /// <summary>The words of a person's name, given names first, without title, nickname and letters behind it.</summary>
    internal IReadOnlyList<string> Words { get; }

    /// <summary>The name without article and legal form.</summary>
    internal string Stem { get; }

    /// <summary>"jr", "iii"; null for none.</summary>
    internal string? Suffix { get; }

    internal bool IsOrganisation { get; }

    internal static NameForm Of(string name)
    {
        var folded = FoldWords(name);
        var isOrganisation = ContributorClassifier.LooksLikeOrganisation(name);
        if (isOrganisation)
        {
            var stem = name.AsSpan().Trim();
            if (ContributorClassifier.EndsInLegalForm(stem, out var start) && start > 0)
                stem = stem[..start].TrimEnd().TrimEnd(',');

            var text = JoinInitials(FoldWords(stem));
            if (text.StartsWith("the ", StringComparison.Ordinal))
                text = text[4..];

            return new NameForm(folded, text.Split(' ', StringSplitOptions.RemoveEmptyEntries), text, null, true);
        }

        var person = PersonName.Analyze(name);
        var plain = person.Given is null && person.Family is null ? person.SortName : string.Join(' ', new[] { person.Given, person.Particle, person.Family }.OfType<string>());
        var words = FoldWords(plain).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new NameForm(folded, words, string.Join(' ', words), Suffixed(person.Suffix), false);
    }

    /// <summary>Folded as <see cref="Folded"/>, but "ä" as "ae", "ø" as "oe", "å" as "aa", so that "Müller" meets "Mueller".</summary>
    internal static string WithUmlautsWrittenOut(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            _ = c switch
            {
                'ä' or 'Ä' => text.Append("ae"),
                'ö' or 'Ö' or 'ø' or 'Ø' => text.Append("oe"),
                'ü' or 'Ü' => text.Append("ue"),
                'å' or 'Å' => text.Append("aa"),
                _ => text.Append(c),
            };
        }

        return FoldWords(text.ToString());
    }

    /// <summary>Folds a text and puts one space between its words; initials written together ("K.K.") become words of their own.</summary>
    internal static string FoldWords(ReadOnlySpan<char> text)
    {
        var spaced = new StringBuilder(text.Length + 4);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || c is '\'' or '\u2019' or >= '\u0300' and <= '\u036F')
                spaced.Append(c);
            else if (spaced.Length > 0 && spaced[^1] != ' ')
                spaced.Append(' ');
        }

        Span<char> buffer = text.Length > 240 ? new char[(text.Length * 2) + 8] : stackalloc char[512];
        var length = NameFolding.Fold(spaced.ToString().AsSpan().TrimEnd(), buffer);
        return new string(buffer[..length]);
    }

    // "r k o radio pictures" becomes "rko radio pictures".
    private static string JoinInitials(string text)
    {
        var joined = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isBetweenLetters = text[i] == ' ' && IsSingle(text, i - 1) && IsSingle(text, i + 1);
            if (!isBetweenLetters)
                joined.Append(text[i]);
        }

        return joined.ToString();
    }

    private static bool IsSingle(string text, int i) =>
        i >= 0 && i < text.Length && (i == 0 || text[i - 1] == ' ') && (i == text.Length - 1 || text[i + 1] == ' ');

    private static string? Suffixed(string? suffix)
    {
        if (suffix is null)
            return null;

        return FoldWords(suffix) switch
        {
            "jnr" or "junior" or "jun" or "fils" => "jr",
            "snr" or "senior" or "sen" or "pere" => "sr",
            var other => other,
        };
    }
}
