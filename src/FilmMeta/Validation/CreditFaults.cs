namespace FilmMeta.Validation;

/// <summary>What the rules about a film's credits look for.</summary>
internal static class CreditFaults
{
    /// <summary>The crew credits that say what an earlier one says, and which one that is.</summary>
    internal static IEnumerable<(int Index, string What)> FindRepeatedCrew(EquatableList<CrewCredit> crew)
    {
        if (crew.Count < 2)
            yield break;

        var seen = new Dictionary<CrewKey, int>(crew.Count);
        for (var i = 0; i < crew.Count; i++)
        {
            if (!seen.TryAdd(new CrewKey(crew[i]), i))
            {
                var first = crew[seen[new CrewKey(crew[i])]];
                yield return (i, $"{Failures.Quote(crew[i].Name)} stands under {Failures.Quote(first.Label)} and again under {Failures.Quote(crew[i].Label)}.");
            }
        }
    }

    /// <summary>The cast credits that say what an earlier one says.</summary>
    internal static IEnumerable<(int Index, string What)> FindRepeatedCast(EquatableList<CastCredit> cast)
    {
        if (cast.Count < 2)
            yield break;

        var seen = new HashSet<CastKey>(cast.Count);
        for (var i = 0; i < cast.Count; i++)
        {
            if (!seen.Add(new CastKey(cast[i])))
            {
                yield return (i, cast[i].Character is { } character
                    ? $"{Failures.Quote(cast[i].Name)} stands there already with the character {Failures.Quote(character)}."
                    : $"{Failures.Quote(cast[i].Name)} stands there already without a character.");
            }
        }
    }

    /// <summary>Whom a credit names, and for what: what sets two lines of one role apart (a unit, a note, a section) is part of it.</summary>
    private readonly struct CrewKey(CrewCredit credit) : IEquatable<CrewKey>
    {
        private readonly CrewCredit _credit = credit;

        public bool Equals(CrewKey other)
        {
            var (a, b) = (_credit, other._credit);
            return string.Equals(a.Name, b.Name, StringComparison.OrdinalIgnoreCase)
                && (string.Equals(a.Label, b.Label, StringComparison.OrdinalIgnoreCase)
                || (a.Roles.Count > 0 && a.Roles.Equals(b.Roles) && LabelForms.AreOneLabel(a.Label, b.Label)))
                && a.Section == b.Section && a.Note == b.Note && a.Affiliation == b.Affiliation && Equals(a.Work, b.Work);
        }

        public override bool Equals(object? obj) => obj is CrewKey other && Equals(other);

        public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(_credit.Name);
    }

    private readonly struct CastKey(CastCredit credit) : IEquatable<CastKey>
    {
        private readonly CastCredit _credit = credit;

        public bool Equals(CastKey other)
        {
            var (a, b) = (_credit, other._credit);
            return string.Equals(a.Name, b.Name, StringComparison.OrdinalIgnoreCase)
                && string.Equals(a.Character, b.Character, StringComparison.OrdinalIgnoreCase)
                && a.Group == b.Group && a.Note == b.Note && a.IsVoice == b.IsVoice;
        }

        public override bool Equals(object? obj) => obj is CastKey other && Equals(other);

        public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(_credit.Name);
    }
}
