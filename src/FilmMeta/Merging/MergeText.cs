using System.Buffers;
using FilmMeta.Vocabulary;

namespace FilmMeta.Merging;

/// <summary>Brings printed texts to the form in which they are compared.</summary>
internal static class MergeText
{
    // Parted from the word behind them by a space once folded. "Die" and "Los" are left out: they begin English titles.
    private static readonly string[] Articles = ["the ", "a ", "an ", "le ", "la ", "les ", "der ", "das ", "il ", "el "];

    /// <summary>Letters and digits in lower case without diacritics, everything else as one space between words.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        char[]? rented = null;
        var buffer = text.Length <= 128 ? stackalloc char[128] : (rented = ArrayPool<char>.Shared.Rent(text.Length));
        var length = 0;
        var isGap = false;
        foreach (var c in text)
        {
            if (c is '\'' or '\u2019' or '\u2018' or '.' || c is >= '\u0300' and <= '\u036F')
                continue;

            if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c))
            {
                isGap = length > 0;
                continue;
            }

            if (isGap && length < buffer.Length)
                buffer[length++] = ' ';

            isGap = false;
            if (length < buffer.Length)
                buffer[length++] = NameFolding.FoldLetter(c);
        }

        var folded = buffer[..length].ToString();
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);

        return folded;
    }

    /// <summary>A title without what its prints differ in: case, accents, punctuation, the article in front or behind, a year in brackets.</summary>
    public static string FoldTitle(string title)
    {
        var text = title.AsSpan().Trim();
        if (text is [.., '(' or '[', _, _, _, _, ')' or ']'] && !text[^5..^1].ContainsAnyExceptInRange('0', '9'))
            text = text[..^6].TrimEnd();

        var folded = Fold(text);
        foreach (var article in Articles)
        {
            if (folded.StartsWith(article, StringComparison.Ordinal))
                return folded[article.Length..];
        }

        if (text.LastIndexOf(',') > 0)
        {
            foreach (var article in Articles)
            {
                if (folded.Length > article.Length && folded.EndsWith(article.TrimEnd(), StringComparison.Ordinal) && folded[^article.Length] == ' ')
                    return folded[..^article.Length];
            }
        }

        return folded.Length == 0 ? title : folded;
    }

    /// <summary>A character without remarks and articles: "the voice of Samantha" is "samantha".</summary>
    public static string FoldCharacter(string character)
    {
        var folded = Fold(character).AsSpan();
        foreach (var lead in (ReadOnlySpan<string>)["the ", "voice of ", "the ", "a ", "an ", "his ", "her "])
        {
            if (folded.Length > lead.Length && folded.StartsWith(lead, StringComparison.Ordinal))
                folded = folded[lead.Length..];
        }

        return folded.EndsWith(" voice", StringComparison.Ordinal) ? folded[..^6].ToString() : folded.ToString();
    }

    /// <summary>Whether one folded text is the beginning, the end or a stretch of whole words of the other, or they are equal.</summary>
    public static bool IsPart(string one, string other)
    {
        if (one.Length > other.Length)
            (one, other) = (other, one);

        if (one.Length == 0)
            return false;

        for (var at = other.IndexOf(one, StringComparison.Ordinal); at >= 0; at = at + 1 < other.Length ? other.IndexOf(one, at + 1, StringComparison.Ordinal) : -1)
        {
            if ((at == 0 || other[at - 1] == ' ') && (at + one.Length == other.Length || other[at + one.Length] == ' '))
                return true;
        }

        return false;
    }
}
