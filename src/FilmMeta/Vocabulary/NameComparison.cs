namespace FilmMeta.Vocabulary;

/// <summary>How alike two names are, and why.</summary>
/// <param name="Score">From 0, nothing alike, to 1, the same as printed. From 0.85 on they are probably the same contributor's, see <see cref="IsLikelySame"/>.</param>
/// <param name="Reason">What makes the difference, readable by itself: "diacritics", "initials: 'J.' for 'John'", "different family names".</param>
public sealed record NameComparison(double Score, string Reason)
{
    /// <summary>The score from which two names are probably the same contributor's.</summary>
    public const double LikelySame = 0.85;

    /// <summary>Whether <see cref="Score"/> is at least <see cref="LikelySame"/>. Two persons can have the same name: it takes more to be sure.</summary>
    public bool IsLikelySame => Score >= LikelySame;
}
