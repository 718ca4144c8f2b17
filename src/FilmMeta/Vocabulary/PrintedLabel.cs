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

    // What was read is remembered here, each label near the slot of its hash. Where all slots near are taken, it is read anew each time.
    private const int LongestKept = 120;
    private const int SlotsTried = 4;
    private static readonly PrintedLabel?[] Slots = new PrintedLabel?[8192];

    private string _raw = "";
    private uint _hash;

    /// <summary>Whether the role catalogue knows it.</summary>
    public bool IsKnown => Roles.Count > 0;

    /// <summary>Whether it stands before the holders of the copyright: "©", "©/Production Company".</summary>
    public bool IsCopyright { get; } = Text.Contains('©', StringComparison.Ordinal) || Text.Equals("copyright", StringComparison.OrdinalIgnoreCase) || Text.Equals("(c)", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is about the print or the licence, not the film.</summary>
    public bool IsAboutPrint { get; } = ScreeningNotes.IsLabel(Text);

    /// <summary>Whether it names roles on the film and does nothing else.</summary>
    public bool IsPlainRole => IsKnown && Section == SectionKind.None && !IsCopyright && !IsAboutPrint;

    /// <summary>
    /// The label that is written with some raw text. What was read is remembered, because the labels of credits are few and come again in every film;
    /// the memory is bounded and only saves time.
    /// </summary>
    public static PrintedLabel Read(ReadOnlySpan<char> raw)
    {
        if (raw.Length > LongestKept)
            return Analyze(raw);

        var hash = NameHashTable.Hash(raw);
        for (var i = 0u; i < SlotsTried; i++)
        {
            ref var slot = ref Slots[(int)((hash >> 4) + i) & (Slots.Length - 1)];
            var label = Volatile.Read(ref slot);
            if (label is null)
            {
                label = Analyze(raw);
                (label._raw, label._hash) = (raw.ToString(), hash);
                Interlocked.CompareExchange(ref slot, label, null);
                return label;
            }

            if (label._hash == hash && raw.SequenceEqual(label._raw))
                return label;
        }

        return Analyze(raw);
    }

    private static PrintedLabel Analyze(ReadOnlySpan<char> raw)
    {
        var text = Markup.Clean(raw);
        if (text.Length > LongestAnalyzed)
            return new PrintedLabel(text, SectionKind.None, [], RoleHolder.Either, null);

        var roles = RoleCatalog.Default.Analyze(text);
        return new PrintedLabel(text, SectionHeadings.KindOf(text), roles, RoleCatalog.Default.HolderOf(roles), SourceWork.Find(raw, text));
    }
}
