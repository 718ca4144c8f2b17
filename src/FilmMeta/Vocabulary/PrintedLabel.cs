using System.Collections.Concurrent;
using FilmMeta.Text;

namespace FilmMeta.Vocabulary;

/// <summary>A label as printed, and what it means.</summary>
/// <param name="Text">The label without markup and final colon.</param>
/// <param name="Section">What it does to the credits below it.</param>
/// <param name="Roles">The roles it names; empty where it is not known.</param>
/// <param name="Holder">Who usually holds them.</param>
/// <param name="Work">The work it names; null for none.</param>
internal sealed record PrintedLabel(string Text, SectionKind Section, EquatableList<CreditRole> Roles, RoleHolder Holder, WorkReference? Work)
{
    /// <summary>What is longer is a sentence and names no role.</summary>
    internal const int LongestAnalyzed = 400;

    private const int Capacity = 8192;
    private const int LongestKept = 120;

    private static readonly ConcurrentDictionary<string, PrintedLabel> Known = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, PrintedLabel>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();
    private static int _count;

    /// <summary>Whether the role catalogue knows it.</summary>
    public bool IsKnown => Roles.Count > 0;

    /// <summary>Whether it stands before the holders of the copyright: "©", "©/Production Company".</summary>
    public bool IsCopyright { get; } = Text.Contains('©', StringComparison.Ordinal) || Text.Equals("copyright", StringComparison.OrdinalIgnoreCase) || Text.Equals("(c)", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is about the print or the licence, not the film.</summary>
    public bool IsAboutPrint { get; } = ScreeningNotes.IsLabel(Text);

    /// <summary>
    /// The label that is written with some raw text. What was read is remembered, because the labels of credits are few and come again in every film;
    /// the memory is bounded and only saves time.
    /// </summary>
    public static PrintedLabel Read(ReadOnlySpan<char> raw)
    {
        if (raw.Length <= LongestKept && Lookup.TryGetValue(raw, out var known))
            return known;

        var text = Markup.Clean(raw);
        if (text.Length > LongestAnalyzed)
            return new PrintedLabel(text, SectionKind.None, [], RoleHolder.Either, null);

        var roles = RoleCatalog.Default.Analyze(text);
        var label = new PrintedLabel(text, SectionHeadings.KindOf(text), roles, RoleCatalog.Default.HolderOf(roles), SourceWork.Find(raw, text));
        if (raw.Length <= LongestKept && Volatile.Read(ref _count) < Capacity && Known.TryAdd(raw.ToString(), label))
            Interlocked.Increment(ref _count);

        return label;
    }
}
