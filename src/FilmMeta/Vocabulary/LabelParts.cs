namespace FilmMeta.Vocabulary;

/// <summary>A role found in a label, not yet finished.</summary>
internal sealed record FoundRole(RoleHead Role, List<string> Modifiers, string? Subject)
{
    /// <summary>The same with further modifiers.</summary>
    public FoundRole With(IEnumerable<string> modifiers) => this with { Modifiers = [.. Modifiers, .. modifiers] };
}

/// <summary>Reads the parts of a label: "Written, Produced and Directed by", "A Camera/Steadicam Operator".</summary>
internal sealed class LabelParts(RoleEntries entries)
{
    /// <summary>Reads a run of words.</summary>
    /// <param name="text">The label, its modifiers taken out.</param>
    /// <param name="start">The first word.</param>
    /// <param name="end">The word after the last.</param>
    /// <returns>The roles; empty where there is none that is sure.</returns>
    public List<FoundRole> Read(LabelText text, int start, int end)
    {
        var head = Head(text, start, end, out var entry);

        // "Focus Puller B Camera": the camera is the focus puller's.
        if (head == end - 1 && head - 1 > start && text.Words[head - 1].Modifier is { } letter && letter.EndsWith(" camera", StringComparison.Ordinal)
            && Read(text, start, head - 1) is { Count: > 0 } atCamera)
        {
            return [.. atCamera.Select(role => role.With([letter]))];
        }

        // A preposition inside a label of the table opens nothing: "in association with".
        if (head < 0 || !HasPreposition(text, head, end))
        {
            if (Complement(text, start, end) is { Count: > 0 } complement)
                return complement;
        }

        return head < 0 ? WithoutHead(text, start, end) : WithHead(text, start, head, end, entry!);
    }

    /// <summary>A role whose label is at hand: its modifiers and its subject are what stands before it.</summary>
    /// <param name="text">The label.</param>
    /// <param name="entry">The label's entry.</param>
    /// <param name="start">The first word of the part.</param>
    /// <param name="head">The first word of the entry's label.</param>
    /// <param name="end">The word after the part.</param>
    /// <returns>The role.</returns>
    public static FoundRole Found(LabelText text, RoleEntry entry, int start, int head, int end) =>
        Qualify(text, entry, start, head, end)!;

    // The longest label of the table at the end of a run.
    private int Head(LabelText text, int start, int end, out RoleEntry? entry)
    {
        for (var from = start; from < end; from++)
        {
            if (text.Words[from].Modifier is not null || text.Words[from].Quoted || (entry = entries.Head(text.Key(from, end))) is null)
                continue;

            // "‘Charlie’ performed by": a song, and nobody who acts.
            if (from > start && text.Words[from - 1].Quoted && entry.Role.Department == RoleCatalog.CastDepartment)
                entry = entries.Head("songperformer") ?? entry;
            return from;
        }

        entry = null;
        return -1;
    }

    private List<FoundRole> WithHead(LabelText text, int start, int head, int end, RoleEntry entry)
    {
        var cut = head;
        while (cut > start && !text.Words[cut].StartsPart)
            cut--;
        if (cut == start)
        {
            if (Qualify(text, entry, start, head, end) is { } only)
                return [only];

            // "Choreographer's Assistant": a word that is a role alone, but a rank after another.
            if (text.Words[head].Kind == LabelWordKind.Junior && head == end - 1)
                return WithoutHead(text, start, end);

            // "Writer-Director"
            return text.Words[head].Before == '~' && Read(text, start, head) is { Count: > 0 } hyphened ? [.. hyphened, Found(text, entry, head, head, end)] : [];
        }

        // "Sound Editor/Designer": the designer of what came before.
        if (head == cut && head + 1 == end && text.Words[head].Kind == LabelWordKind.Generic && FromLeft(text, start, cut, end) is { } shared)
            return [.. Read(text, start, cut), shared];

        var left = Elliptic(text, start, cut, head, end, entry);
        if (left.Count == 0)
            left = Read(text, start, cut);
        if (left.Count > 0)
            return Qualify(text, entry, cut, head, end) is { } right ? [.. left, right] : left;

        // What is no role before "and" belongs to the subject: "Horse and Carriage Co-ordinator".
        if (text.Words[cut].Before == '-' || !entry.TakesSubject)
            return Qualify(text, entry, cut, head, end) is { } alone ? [alone with { Subject = alone.Subject ?? Place(text, start, cut) }] : [];
        return Qualify(text, entry, start, head, end) is { } all ? [all] : [];
    }

    private static bool HasPreposition(LabelText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.Words[i].Kind == LabelWordKind.Preposition)
                return true;
        }

        return false;
    }

    private static string? Place(LabelText text, int start, int end) => text.Words[end].Before == '-' ? text.Text(start, end) : null;

    // "Make-up/Hair Design", "Executive and Line Producer": the last words serve the part before, too.
    private List<FoundRole> Elliptic(LabelText text, int start, int cut, int head, int end, RoleEntry entry)
    {
        var from = cut - 1;
        while (from > start && !text.Words[from].StartsPart)
            from--;
        var modifiersOnly = true;
        for (var i = from; i < cut; i++)
            modifiersOnly &= text.Words[i].Modifier is not null || text.Words[i].Kind is LabelWordKind.Rank or LabelWordKind.Junior or LabelWordKind.UnitName;
        FoundRole? found = null;
        Span<char> key = stackalloc char[256];
        for (var left = from; left < cut && found is null; left++)
        {
            if (text.Words[left].KeyEnd == text.Words[left].KeyStart)
                continue;
            for (var tail = head + 1; tail < end && found is null; tail++)
            {
                if (entries.Head(Join(text.Key(left, cut), text.Key(tail, end), key)) is { } joined && (!ReferenceEquals(joined.Role, entry.Role) || modifiersOnly))
                    found = Qualify(text, joined, from, left, cut);
            }
        }

        if (found is null && modifiersOnly)
            found = Qualify(text, entry, from, cut, cut);
        if (found is null)
            return [];
        return from == start ? [found] : [.. Rest(text, start, from, head, end, entry), found];
    }

    private List<FoundRole> Rest(LabelText text, int start, int cut, int head, int end, RoleEntry entry)
    {
        var left = Elliptic(text, start, cut, head, end, entry);
        return left.Count > 0 ? left : Read(text, start, cut);
    }

    // "Music Adapted and Supervised by": the first words serve the part after, too.
    private FoundRole? FromLeft(LabelText text, int start, int cut, int end)
    {
        var from = cut - 1;
        while (from > start && !text.Words[from].StartsPart)
            from--;
        Span<char> key = stackalloc char[256];
        for (var to = cut; to > from; to--)
        {
            if (text.Words[from].Kind is LabelWordKind.Rank or LabelWordKind.Junior)
                return null;
            if (entries.Head(Join(text.Key(from, to), text.Key(cut, end), key)) is { } entry)
                return Qualify(text, entry, cut, cut, end);
        }

        return null;
    }

    private List<FoundRole> WithoutHead(LabelText text, int start, int end)
    {
        var last = text.Words[end - 1];
        if (last.Kind == LabelWordKind.Junior && !last.StartsPart && end - 1 > start)
            return [.. Read(text, start, end - 1).Select(role => role.With([last.Normal!]))];
        if (end - 2 > start && text.Key(end - 2, end) is "departmenthead")
            return [.. Read(text, start, end - 2).Select(role => role.With(["head of"]))];
        if (text.Key(end - 1, end) is "department" && text.Key(start, end).StartsWith("headof", StringComparison.Ordinal) && end - 1 > start)
            return Read(text, start, end - 1);

        var cut = end - 1;
        while (cut > start && !text.Words[cut].StartsPart)
            cut--;
        if (cut == start)
            return [];
        if (FromLeft(text, start, cut, end) is { } shared)
            return [.. Read(text, start, cut), shared];

        // "Location Manager, Scotland", "Costumes – Paris"; but "Costume & Hat Supplier" is not about costume design.
        var left = text.Words[cut].Before is '-' or ',' or '/' ? Read(text, start, cut) : [];
        if (text.Words[cut].Before == '/')
            return left;
        return [.. left.Select(role => role with { Subject = role.Subject ?? text.Text(cut, end) })];
    }

    // "Camera for Make-up Tests", "Executive Assistant to …": the role stands before the preposition.
    private List<FoundRole> Complement(LabelText text, int start, int end)
    {
        for (var at = start + 1; at < end - 1; at++)
        {
            if (text.Words[at].Kind != LabelWordKind.Preposition || text.Words[at].Quoted)
                continue;
            var roles = Read(text, start, at);
            return [.. roles.Select(role => role with { Subject = role.Subject ?? text.TextAfter(at + 1, end) })];
        }

        return [];
    }

    // Modifiers and subject before a head; null where the words before it make it doubtful.
    private static FoundRole? Qualify(LabelText text, RoleEntry entry, int start, int head, int end)
    {
        var modifiers = new List<string>();
        int subjectStart = -1, subjectEnd = -1;
        for (var i = start; i < end; i++)
        {
            var word = text.Words[i];
            if (word.Modifier is not null)
            {
                if (word.Modifier.Length > 0)
                    modifiers.Add(word.Modifier);
                continue;
            }

            if (i >= head)
                continue;
            if (!word.Quoted && LabelRanks.Read(text, i, head, out var rank) is var count and > 0)
            {
                modifiers.Add(rank);
                i += count - 1;
                continue;
            }

            if (word.Kind == LabelWordKind.Lead && subjectStart < 0)
                continue;
            if (subjectStart < 0)
                subjectStart = i;
            subjectEnd = i + 1;
        }

        if (subjectStart >= 0 && LabelRanks.IsUnit(text, subjectStart, subjectEnd))
        {
            modifiers.Add(text.Text(subjectStart, subjectEnd)!.ToLowerInvariant());
            subjectStart = -1;
        }

        if (subjectStart >= 0)
        {
            // "Produced in association with": the verb is no subject.
            if (text.Words[head < end ? head : end - 1].Kind == LabelWordKind.Preposition && LabelRanks.IsVerb(text, subjectStart, subjectEnd))
                return new FoundRole(entry.Role, [.. modifiers, .. entry.Modifiers], null);
            var doubtful = !(entry.TakesSubject || LabelRanks.IsPlace(text, subjectStart, subjectEnd)) || LabelRanks.EndsOpen(text, subjectEnd);
            if (doubtful)
                return null;
        }

        return new FoundRole(entry.Role, [.. modifiers, .. entry.Modifiers], subjectStart < 0 ? null : text.Text(subjectStart, subjectEnd));
    }

    private static ReadOnlySpan<char> Join(ReadOnlySpan<char> left, ReadOnlySpan<char> right, Span<char> buffer)
    {
        if (left.Length + right.Length > buffer.Length)
            return default;
        left.CopyTo(buffer);
        right.CopyTo(buffer[left.Length..]);
        return buffer[..(left.Length + right.Length)];
    }
}
