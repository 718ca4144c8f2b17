using FilmMeta.Vocabulary;

namespace FilmMeta.Merging;

/// <summary>When two sources credit the same performer.</summary>
internal static class CastMatching
{
    // With the same character, half a name is enough.
    private const double LikelyWithCharacter = 0.5;
    private const double SameCharacter = 0.8;

    /// <summary>The characters of a credit, folded; empty where none is printed.</summary>
    public static IReadOnlyList<string> Parts(CastCredit credit) => credit.Characters.Count > 0
        ? [.. credit.Characters.Select(MergeText.FoldCharacter).Distinct(StringComparer.Ordinal)]
        : credit.Character is { } character ? [MergeText.FoldCharacter(character)] : [];

    public static double Match(Mention<CastCredit> one, Mention<CastCredit> other)
    {
        if (!NameLetters.CanBeAlike(one.Letters, other.Letters))
            return 0;

        var character = Compare(one.Parts, other.Parts);
        var name = string.Equals(one.Value.Name, other.Value.Name, StringComparison.Ordinal) ? 1 : NameComparer.Compare(one.Value.Name, other.Value.Name).Score;
        if (name >= NameComparison.LikelySame)
            return name + (0.5 * character);

        return name >= LikelyWithCharacter && character >= SameCharacter ? name : 0;
    }

    /// <summary>How alike the characters of two credits are: 1 for one that is the same, 0.8 for a part of a name, 0 for nothing known or nothing alike.</summary>
    public static double Compare(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var best = 0.0;
        foreach (var a in one)
        {
            foreach (var b in other)
                best = Math.Max(best, string.Equals(a, b, StringComparison.Ordinal) ? 1 : MergeText.IsPart(a, b) ? SameCharacter : 0);
        }

        return best;
    }

    /// <summary>One credit out of those of several sources: name and character each of the surest that give one.</summary>
    public static CastCredit Compose(IReadOnlyList<Mention<CastCredit>> mentions)
    {
        if (mentions.Count == 1)
            return mentions[0].Value;

        var name = Preference.Rank(mentions, static (a, b) => a.Contributor.Equals(b.Contributor))[0][0].Value;
        var withCharacter = mentions.Where(mention => mention.Value.Character is not null).ToList();
        var character = withCharacter.Count == 0
            ? null
            : Preference.Rank(withCharacter, static (a, b) => string.Equals(a.Character, b.Character, StringComparison.Ordinal))
                .Select(group => group[0])
                .OrderByDescending(mention => mention.Parts.Count > 1)
                .ThenBy(mention => mention.At.Basis)
                .ThenByDescending(mention => Support(mention, withCharacter))
                .First();
        var bySurety = mentions.OrderBy(mention => mention.At.Basis).ToList();
        return name with
        {
            Character = character?.Value.Character,
            Characters = character?.Value.Characters ?? [],
            Basis = mentions.Min(mention => mention.Value.Basis),
            IsVoice = mentions.Any(mention => mention.Value.IsVoice),
            IsUncredited = mentions.Any(mention => mention.Value.IsUncredited),
            Note = First(bySurety, credit => credit.Note),
            Group = First(bySurety, credit => credit.Group),
        };
    }

    /// <summary>Whether the shown credit says all that a source says.</summary>
    public static bool Holds(CastCredit shown, CastCredit other) =>
        shown.Contributor.Equals(other.Contributor)
        && CrewMatching.IsHeld(shown.Character, other.Character)
        && (other.Characters.Count == 0 || other.Characters.Equals(shown.Characters))
        && (shown.IsVoice || !other.IsVoice)
        && (shown.IsUncredited || !other.IsUncredited)
        && CrewMatching.IsHeld(shown.Note, other.Note)
        && CrewMatching.IsHeld(shown.Group, other.Group);

    /// <summary>Whether two credits put the name and the character the same way.</summary>
    public static bool AreAlike(CastCredit one, CastCredit other) =>
        one.Contributor.Equals(other.Contributor) && string.Equals(one.Character, other.Character, StringComparison.Ordinal)
        && CrewMatching.AreCompatible(one.Note, other.Note) && CrewMatching.AreCompatible(one.Group, other.Group);

    /// <summary>Whether both name a character, and not the same: a word such as "woman" is no name, and describes whom it will.</summary>
    public static bool Conflict(CastCredit one, CastCredit other)
    {
        IReadOnlyList<string> parts = Parts(one), others = Parts(other);
        return parts.Count > 0 && others.Count > 0 && IsNamed(one) && IsNamed(other) && Compare(parts, others) == 0
            && !parts.Any(part => others.Any(otherPart => NameComparer.Compare(part, otherPart).IsLikelySame));
    }

    private static bool IsNamed(CastCredit credit) =>
        credit.Characters.Count > 0 ? credit.Characters.Any(IsNamed) : credit.Character is { } character && IsNamed(character);

    // All words of a description are in small letters; a name has a capital somewhere.
    private static bool IsNamed(string character) => character.Any(char.IsUpper) || character.Any(c => char.IsLetter(c) && !char.IsLower(c));

    // A source that prints a part of the character's name speaks for the whole of it.
    private static int Support(Mention<CastCredit> mention, List<Mention<CastCredit>> all) =>
        Preference.CountDocuments(all.Where(other => mention.Parts.Count == 1 && other.Parts.Count == 1 && other.Parts[0].Length <= mention.Parts[0].Length && MergeText.IsPart(other.Parts[0], mention.Parts[0])));

    private static string? First(List<Mention<CastCredit>> mentions, Func<CastCredit, string?> part) => mentions.Select(mention => part(mention.Value)).FirstOrDefault(value => value is not null);
}
