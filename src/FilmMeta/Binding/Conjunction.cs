using FilmMeta.Vocabulary;

namespace FilmMeta.Binding;

/// <summary>Tells an "and" between two contributors from one inside a name.</summary>
internal static class Conjunction
{
    // What follows "and" in a firm's or band's name.
    private static readonly string[] Continuations =
        ["sons", "son", "co", "co.", "company", "partners", "associates", "brothers", "bros", "bros.", "daughters", "friends", "family", "others", "his ", "her ", "their ", "team", "crew", "cast",
         "asociados", "associés", "associati", "associados", "partner", "söhne", "sohn", "cía", "cía.", "cia", "fils", "frères", "figli", "hijos", "filhos", "zonen", "otros", "altri", "andere", "autres"];

    /// <summary>Whether two contributors stand on its sides.</summary>
    /// <param name="left">The words before it, remarks taken off.</param>
    /// <param name="right">The words behind it, up to the next.</param>
    /// <param name="isList">Whether commas part names before it, so that it is likely the last comma.</param>
    public static bool Splits(ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool isList)
    {
        if (right.StartsWith("the late ", StringComparison.OrdinalIgnoreCase))
            right = right["the late ".Length..];
        if (right.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && !left.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            return false;
        if (left.IsEmpty || right.IsEmpty || Continues(right) || !(char.IsUpper(right[0]) || char.IsDigit(right[0])))
            return false;

        var leftIsOne = !left.Contains(' ');
        var rightIsOne = !right.Contains(' ');
        if (leftIsOne)
        {
            // "BBC and Channel 4", "Mikado, Rio and Sigma"; but "Joel and Ethan Coen", "Simon and Garfunkel", "Sound and Vision".
            if (isList && rightIsOne)
                return !ContributorClassifier.IsTradeWordsOnly(left) && !ContributorClassifier.IsTradeWordsOnly(right);
            if (IsOneFirm(left))
                return rightIsOne ? IsOneFirm(right) : right.Length > 4;

            // "Massive and Tracey Thorn": no given name that waits for its family name.
            return !rightIsOne && ContributorClassifier.IsOrdinaryWord(left) && ContributorClassifier.LooksLikePerson(right);
        }

        // "Julius J. and Philip G. Epstein": a given name and an initial wait for the family name.
        if (left is [.., ' ', _, '.'])
            return false;
        if (ContributorClassifier.LooksLikePerson(left))
            return !rightIsOne || isList || IsOneFirm(right) || ContributorClassifier.LooksLikePerson(right);
        if (rightIsOne)
            return IsOneFirm(right) && right.Length > 2;
        if (ContributorClassifier.LooksLikePerson(right))
            return true;

        var leftIsFirm = ContributorClassifier.LooksLikeOrganisation(left);
        var rightIsFirm = ContributorClassifier.LooksLikeOrganisation(right);
        if (rightIsFirm)
            return leftIsFirm && (right.StartsWith("The ", StringComparison.Ordinal) || (!ContributorClassifier.IsTradeWordsOnly(right) && !IsBody(left)));

        // Neither shows what it is: two full names in capitals are two persons.
        return !leftIsFirm && IsCapitalised(left) && IsCapitalised(right);
    }

    /// <summary>Whether "and" parts two contributors in a phrase such as "An A and B production", where a firm's own "and" is rare.</summary>
    public static bool SplitsPhrase(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length > 1 && right.Length > 1 && (char.IsUpper(right[0]) || char.IsDigit(right[0])) && !Continues(right) && !ContributorClassifier.IsTradeWordsOnly(right) && !ContributorClassifier.IsLegalForm(right);

    // "Instituto Cubano del Arte e Industria Cinematográficos": what an institute is for.
    private static bool IsBody(ReadOnlySpan<char> words) =>
        (words.StartsWith("Institut", StringComparison.OrdinalIgnoreCase) || words.StartsWith("Istituto", StringComparison.OrdinalIgnoreCase)) && words.IndexOf(" de", StringComparison.OrdinalIgnoreCase) > 0;

    private static bool Continues(ReadOnlySpan<char> right)
    {
        if (ContributorClassifier.IsLegalForm(right))
            return true;

        foreach (var word in Continuations)
        {
            if (word[^1] == ' ' ? right.StartsWith(word, StringComparison.OrdinalIgnoreCase) : right.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
            if (word[^1] != ' ' && right.StartsWith(word, StringComparison.OrdinalIgnoreCase) && right.Length > word.Length && right[word.Length] is ' ' or ',')
                return true;
        }

        return false;
    }

    // "BFI", "Film4"
    private static bool IsOneFirm(ReadOnlySpan<char> word) => IsAcronym(word) || (!ContributorClassifier.IsTradeWordsOnly(word) && ContributorClassifier.IsKnownOrganisation(word));

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 8 || word.Contains(' '))
            return false;

        var upper = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
                return false;
            if (char.IsUpper(c))
                upper++;
        }

        return upper >= 2;
    }

    private static bool IsCapitalised(ReadOnlySpan<char> name)
    {
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (!word.IsEmpty && !char.IsUpper(word[0]) && word.Length > 3)
                return false;
        }

        return true;
    }
}
