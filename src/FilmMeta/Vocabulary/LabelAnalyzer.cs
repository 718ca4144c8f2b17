namespace FilmMeta.Vocabulary;

/// <summary>Reads labels: finds the base roles at the ends of their parts and tells modifiers from subjects before them.</summary>
internal sealed class LabelAnalyzer(RoleEntries entries)
{
    private readonly LabelParts _parts = new(entries);

    /// <summary>Whether a role is held under somebody who holds the role proper: an assistant, a trainee.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Whether one of its modifiers says so.</returns>
    public static bool IsJunior(CreditRole role)
    {
        foreach (var modifier in role.Modifiers.AsSpan())
        {
            if (modifier is "assistant" or "trainee" or "intern" or "apprentice")
                return true;
        }

        return false;
    }

    /// <summary>Reads a label.</summary>
    /// <param name="label">The label.</param>
    /// <returns>The roles; empty where it names none that is known.</returns>
    public EquatableList<CreditRole> Analyze(string label)
    {
        var text = LabelText.Read(label);
        var all = text.Words.Length;
        if (all == 0)
            return [];

        // "[Sound] by" and "Sound by": what the table has as a whole is not taken apart.
        if ((entries.Whole(text.Key(0, all)) ?? entries.Whole(text.Key(0, WithoutBy(text, all)))) is { } whole)
            return [new CreditRole(whole.Role.Id, whole.Role.Department, whole.Modifiers)];

        var bracket = FirstBracket(text.Words);
        var main = LabelModifiers.TakeOut(bracket > 0 ? text.With([.. text.Words.Where(static word => !word.InBrackets)]) : text);
        var found = Read(main);
        if (found.Count == 0)
            return [];
        if (bracket > 0)
            found = AddBrackets(found, text);

        List<CreditRole> roles = [];
        foreach (var one in found)
        {
            var role = Finish(one);
            if (!roles.Exists(other => other.Id == role.Id && other.Modifiers.Equals(role.Modifiers)))
                roles.Add(role);
        }

        return roles.ToEquatableList();
    }

    private List<FoundRole> Read(LabelText text)
    {
        var end = text.Words.Length;
        if (entries.Opening(text.Key(0, end)) is { } opened)
            return [LabelParts.Found(text, opened, 0, 0, end)];
        var list = HasPartsOfModifiers(text.Words);
        if (!list && entries.Head(text.Key(0, end)) is { } exact)
            return [LabelParts.Found(text, exact, 0, 0, end)];
        end = WithoutBy(text, end);
        if (!list && entries.Head(text.Key(0, end)) is { } withoutBy)
            return [LabelParts.Found(text, withoutBy, 0, 0, end)];

        var start = 0;
        while (start + 1 < end && text.Words[start] is { Kind: LabelWordKind.Lead, Modifier: null })
            start++;
        for (var from = 0; from <= start; from += Math.Max(1, start))
        {
            if (Opening(text, from, end) is { } opening)
                return [opening];
        }

        return _parts.Read(text, start, end);
    }

    // "1st/2nd Assistant Directors" are two, though the key without ordinals is that of one.
    private static bool HasPartsOfModifiers(LabelWord[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i].StartsPart && (words[i].Modifier is not null || words[i - 1].Modifier is not null))
                return true;
        }

        return false;
    }

    // "Based on the novel X by": the words the table has for the longest beginning, the rest is the subject.
    private FoundRole? Opening(LabelText text, int start, int end)
    {
        for (var to = end; to > start; to--)
        {
            if (entries.Opening(text.Key(start, to)) is { } entry)
                return new FoundRole(entry.Role, [.. entry.Modifiers], text.TextAfter(to, end));
        }

        return null;
    }

    private List<FoundRole> AddBrackets(List<FoundRole> found, LabelText text)
    {
        var words = text.Words;
        for (var from = 0; from < words.Length; from++)
        {
            if (!words[from].InBrackets)
                continue;
            var to = from + 1;
            while (to < words.Length && words[to].InBrackets && words[to].StartsPart == false)
                to++;
            found = AddBracket(found, LabelModifiers.TakeOut(text.With(words.AsSpan(from, to - from))));
            from = to - 1;
        }

        return found;
    }

    private List<FoundRole> AddBracket(List<FoundRole> found, LabelText text)
    {
        var end = text.Words.Length;
        var inside = LabelModifiers.Of(text.Words);
        if (inside.Count > 0 && text.Words.All(static word => word.Modifier is not null || word.Kind is LabelWordKind.Rank or LabelWordKind.Junior))
            return [.. found.Select(role => role.With(inside))];
        if (text.Key(end - 1, end) is "unit")
            return [.. found.Select(role => role.With([text.Text(0, end)!.ToLowerInvariant()]))];

        // "Music (Piano)" is played, not composed.
        if (found.Exists(static role => role.Role.Department == "music") && entries.Head(text.Key(0, end))?.Role.Id is
                "musician" or "pianist" or "keyboard-player" or "guitarist" or "drummer" or "string-player" or "wind-player")
        {
            return [new FoundRole(entries.ById["musician"], found[0].Modifiers, text.Text(0, end))];
        }

        return [.. found.Select(role => role with { Subject = role.Subject ?? text.Text(0, end) })];
    }

    // What a modifier makes another role of: the second unit's director is not the director.
    private CreditRole Finish(FoundRole found)
    {
        var role = found.Role;
        if (role.Id == "director")
        {
            if (found.Modifiers.Exists(static modifier => modifier is "assistant" or "trainee" or "apprentice"))
                (role, _) = (entries.ById["assistant-director"], found.Modifiers.Remove("assistant"));
            else if (found.Modifiers.Exists(static modifier => modifier.EndsWith(" unit", StringComparison.Ordinal) && modifier is not ("main unit" or "1st unit")))
                role = entries.ById["second-unit-director"];
            else if (found.Modifiers.Remove("co-"))
                role = entries.ById["co-director"];
        }

        return new CreditRole(role.Id, role.Department, found.Modifiers.ToEquatableList(), found.Subject);
    }

    private static int WithoutBy(LabelText text, int end)
    {
        while (end > 1 && text.Words[end - 1] is { Kind: LabelWordKind.Preposition, Normal: "by" })
            end--;
        return end;
    }

    private static int FirstBracket(LabelWord[] words)
    {
        if (words[0].InBrackets)
            return 0;
        return Array.FindIndex(words, static word => word.InBrackets);
    }
}
