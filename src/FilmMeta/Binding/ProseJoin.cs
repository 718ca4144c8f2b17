using FilmMeta.Vocabulary;

namespace FilmMeta.Binding;

/// <summary>Joins what running text says of people to what is known of them: one entry for each performer, whatever names him.</summary>
internal static class ProseJoin
{
    /// <summary>The entry of a performer, by the whole name or by the family name alone; -1 for a new one.</summary>
    public static int Find(ref Located<CastCredit, CastSpans> cast, string name)
    {
        for (var i = 0; i < cast.Count; i++)
        {
            if (cast[i].Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        if (name.Contains(' ', StringComparison.Ordinal))
            return -1;

        for (var i = 0; i < cast.Count; i++)
        {
            var other = cast[i].Name.AsSpan();
            if (other.Length > name.Length && other[^(name.Length + 1)] == ' ' && other.EndsWith(name, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }

    /// <summary>Adds to a performer's entry the character that running text tells, if none is known.</summary>
    public static void Tell(ref Located<CastCredit, CastSpans> cast, int index, CastCredit told, CastSpans spans)
    {
        ref var known = ref cast[index];
        if (known.Character is not null || told.Character is null)
            return;

        known = known with { Character = told.Character, Characters = told.Characters, IsVoice = known.IsVoice || told.IsVoice };
        cast.SetSpansAt(index, cast.SpansAt(index) with { Character = spans.Character });
    }

    /// <summary>Whether running text repeats a crew credit: the same label, or a phrase without one about somebody whose credit is known.</summary>
    public static bool IsKnown(ref Located<CrewCredit, CreditSpans> crew, CrewCredit told, bool isLoose)
    {
        for (var i = 0; i < crew.Count; i++)
        {
            var known = crew[i];
            if (!known.Name.Equals(told.Name, StringComparison.OrdinalIgnoreCase))
                continue;
            if (isLoose || known.Label.Equals(told.Label, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>What the words of a phrase make of a person: "an X film" and "X’s film" are films by X.</summary>
    public static EquatableList<CreditRole> RolesOf(PrintedLabel label, bool isLoose) =>
        label.Roles.Count > 0 || !isLoose || (ProseWords.Find(label.Text) & ProseWord.FilmNoun) == 0 ? label.Roles : RoleCatalog.Default.Analyze("a film by");
}
