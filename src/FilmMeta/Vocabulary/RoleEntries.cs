using System.Collections.Frozen;

namespace FilmMeta.Vocabulary;

/// <summary>What a label of the table stands for.</summary>
/// <param name="Role">The role.</param>
/// <param name="Modifiers">The modifiers that stand in the label itself: "2nd" in "2nd AC".</param>
/// <param name="TakesSubject">Whether unknown words before it may be its subject.</param>
internal sealed record RoleEntry(Role Role, EquatableList<string> Modifiers, bool TakesSubject);

/// <summary>The labels of the tables by key.</summary>
internal sealed class RoleEntries
{
    private readonly FrozenDictionary<string, RoleEntry>.AlternateLookup<ReadOnlySpan<char>> _whole;
    private readonly FrozenDictionary<string, RoleEntry>.AlternateLookup<ReadOnlySpan<char>> _heads;
    private readonly FrozenDictionary<string, RoleEntry>.AlternateLookup<ReadOnlySpan<char>> _openings;
    private readonly int _longest;

    private RoleEntries(Dictionary<string, RoleEntry> whole, Dictionary<string, RoleEntry> heads, Dictionary<string, RoleEntry> openings)
    {
        _whole = Freeze(whole);
        _heads = Freeze(heads);
        _openings = Freeze(openings);
        foreach (var key in heads.Keys)
            _longest = Math.Max(_longest, key.Length);
        foreach (var key in openings.Keys)
            _longest = Math.Max(_longest, key.Length);
    }

    /// <summary>The entry of a complete label.</summary>
    /// <param name="key">Its key, ordinals and units included.</param>
    /// <returns>The entry; null where there is none.</returns>
    public RoleEntry? Whole(ReadOnlySpan<char> key) => _whole.TryGetValue(key, out var entry) ? entry : null;

    /// <summary>The entry of a run of words.</summary>
    /// <param name="key">Its key, ordinals and units left out.</param>
    /// <returns>The entry; null where there is none.</returns>
    public RoleEntry? Head(ReadOnlySpan<char> key) => key.Length <= _longest && _heads.TryGetValue(key, out var entry) ? entry : null;

    /// <summary>The entry of the first words of a label that says more: "Based on …".</summary>
    /// <param name="key">The key of these words.</param>
    /// <returns>The entry; null where there is none.</returns>
    public RoleEntry? Opening(ReadOnlySpan<char> key) => key.Length <= _longest && _openings.TryGetValue(key, out var entry) ? entry : null;

    /// <summary>Builds the look-ups.</summary>
    /// <param name="labels">Labels and their roles, in table order; where two have one key, the first stays.</param>
    /// <param name="clash">Told of each label whose key another role has already; null to ignore them.</param>
    /// <returns>The look-ups.</returns>
    public static RoleEntries Build(IEnumerable<(string Label, Role Role)> labels, Action<string, Role, Role>? clash = null)
    {
        var whole = new Dictionary<string, RoleEntry>(12000, StringComparer.Ordinal);
        var heads = new Dictionary<string, RoleEntry>(12000, StringComparer.Ordinal);
        var openings = new Dictionary<string, RoleEntry>(500, StringComparer.Ordinal);
        foreach (var (label, role) in labels)
        {
            bool closed = label[0] == '=', open = label[0] == '~', opening = label[^1] == '*';
            var start = closed || open ? 1 : 0;
            var text = LabelText.Read(label[start..(opening ? ^1 : ^0)]);
            var words = text.Words.Length;
            if (words == 0)
                continue;
            if (opening)
            {
                Add(openings, text.Key(0, words), new RoleEntry(role, [], true), label, clash);
                continue;
            }

            var modified = LabelModifiers.TakeOut(text);
            var modifiers = LabelModifiers.Of(modified.Words);
            var entry = new RoleEntry(role, closed ? [] : modifiers, !closed && (open || words > 1));
            Add(whole, text.Key(0, words), entry, label, clash);
            if (modifiers.Count == 0)
                Add(heads, text.Key(0, words), entry, label, clash);
        }

        return new RoleEntries(whole, heads, openings);
    }

    private static void Add(Dictionary<string, RoleEntry> entries, ReadOnlySpan<char> key, RoleEntry entry, string label, Action<string, Role, Role>? clash)
    {
        var text = key.ToString();
        if (entries.TryAdd(text, entry))
            return;
        var first = entries[text];
        if (!ReferenceEquals(first.Role, entry.Role))
            clash?.Invoke(label, first.Role, entry.Role);
        else if (entry.TakesSubject && !first.TakesSubject)
            entries[text] = entry;
    }

    private static FrozenDictionary<string, RoleEntry>.AlternateLookup<ReadOnlySpan<char>> Freeze(Dictionary<string, RoleEntry> entries) =>
        entries.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
