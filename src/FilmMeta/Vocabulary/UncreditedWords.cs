namespace FilmMeta.Vocabulary;

/// <summary>The words beside a name that say it was not credited, in the languages of film pages.</summary>
internal static class UncreditedWords
{
    private const int Longest = 30;

    private static readonly string[] Words =
    [
        "uncredited", "not credited", "unbilled", "uncred.", "non crédité", "non créditée", "non crédités", "ungenannt", "nicht genannt", "no acreditado", "no acreditada", "sin acreditar",
        "non accreditato", "non accreditata", "não creditado", "não creditada", "okrediterad", "ej krediterad", "ikke krediteret", "ikke kreditert", "nicht kreditiert", "nie wymieniony", "nie występuje w czołówce", "nie wymieniona w czołówce", "nie wymieniony w czołówce", "niet vermeld",
    ];

    /// <summary>Whether a remark is such words and nothing else.</summary>
    public static bool Contains(ReadOnlySpan<char> remark)
    {
        if (remark.Length > Longest)
            return false;

        foreach (var word in Words)
        {
            if (remark.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
