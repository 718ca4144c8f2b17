using System.Collections.Concurrent;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Binding;

/// <summary>A label as printed, and what it means.</summary>
internal sealed record LabelText(string Text, EquatableList<CreditRole> Roles, RoleHolder Holder, WorkReference? Work);

/// <summary>
/// What labels mean, remembered by their raw form: the labels of credits are few and come again in every film.
/// The memory only saves time; a label has the same meaning with and without it.
/// </summary>
internal static class LabelTexts
{
    private const int Capacity = 4096;

    private static readonly ConcurrentDictionary<string, LabelText> Known = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, LabelText>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();
    private static int _count;

    public static LabelText Get(ReadOnlySpan<char> raw)
    {
        if (Lookup.TryGetValue(raw, out var known))
            return known;

        var text = Markup.Clean(raw);
        var roles = RoleCatalog.Default.Analyze(text);
        var label = new LabelText(text, roles, RoleCatalog.Default.HolderOf(roles), SourceWork.Find(raw, text));
        if (Volatile.Read(ref _count) < Capacity && Known.TryAdd(raw.ToString(), label))
            Interlocked.Increment(ref _count);

        return label;
    }
}
