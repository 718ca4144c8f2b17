using System.Collections.Frozen;

namespace FilmMeta.Validation;

/// <summary>What a film's rules look for.</summary>
internal static class FilmFaults
{
    /// <summary>The roles of whom a film has as its director.</summary>
    internal static readonly FrozenSet<string> DirectingRoles = FrozenSet.Create(StringComparer.Ordinal,
        "director", "co-director", "segment-director", "series-director", "television-director", "animation-director", "filmmaker");

    private static readonly FrozenSet<string> ProductionRoles = FrozenSet.Create(StringComparer.Ordinal,
        "production-company", "co-production-company", "in-association-with", "in-co-operation-with", "participating-company",
        "commissioning-company", "broadcaster", "presenter",
        "production", "studio");

    // What there was nothing to do for before sound was recorded with the picture. A musician or a composer of a silent film is none of them.
    private static readonly FrozenSet<string> RecordedSoundRoles = FrozenSet.Create(StringComparer.Ordinal,
        "re-recording-mixer", "sound-mixer", "production-sound-mixer", "dubbing-mixer", "sound-recordist", "boom-operator", "sound-editor",
        "sound-designer", "sound-engineer",
        "sound-effects-editor", "foley-artist", "foley-mixer", "foley-editor", "foley-recordist", "adr-mixer", "adr-editor");

    // How directors are labelled where no role is known.
    private static readonly string[] DirectorLabels = ["director", "directors", "directed", "dir", "réalisation", "réalisateur",
        "réalisatrice", "regie", "regia", "dirección", "direção", "realização", "mise en scène", "a film by", "film by", "filmmaker",
        "filmmakers"];

    internal static bool IsRecordedSound(string role) => RecordedSoundRoles.Contains(role);

    internal static bool HasDirector(Film film) => HasRole(film, static role => DirectingRoles.Contains(role.Id));

    internal static bool HasWriter(Film film) => HasRole(film, static role => role.Department == "writing");

    internal static bool HasProductionCompany(Film film) => HasRole(film, static role => ProductionRoles.Contains(role.Id));

    private static bool HasRole(Film film, Predicate<CreditRole> isIt)
    {
        foreach (var credit in film.Crew.AsSpan())
        {
            foreach (var role in credit.Roles.AsSpan())
            {
                if (isIt(role))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a credit without a role has a label that begins like that of a director.</summary>
    internal static bool HasDirectorLabel(Film film)
    {
        foreach (var credit in film.Crew.AsSpan())
        {
            if (credit.Roles.Count > 0)
                continue;

            foreach (var label in DirectorLabels)
            {
                if (credit.Label.StartsWith(label, StringComparison.OrdinalIgnoreCase)
                    && !credit.Label.Contains("photograph", StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The year in brackets that a title ends with: "Her (2013)"; null for none.</summary>
    internal static int? YearBehindTitle(ReadOnlySpan<char> title)
    {
        if (title.Length < 8 || title[^1] is not (')' or ']') || title[^6] is not ('(' or '['))
            return null;

        return int.TryParse(title[^5..^1], System.Globalization.NumberStyles.None, null, out var year)
            && year is >= 1874 and <= 2100 ? year : null;
    }

    /// <summary>The identifiers whose register has given the film another one before.</summary>
    internal static IEnumerable<(int Index, string What)> FindAmbiguous(EquatableList<Identifier> identifiers)
    {
        if (identifiers.Count < 2)
            yield break;

        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < identifiers.Count; i++)
        {
            var (scheme, value) = identifiers[i];
            if (!first.TryAdd(scheme, value) && !string.Equals(first[scheme], value, StringComparison.OrdinalIgnoreCase))
                yield return (i, $"The film has the {scheme} identifiers {Failures.Quote(first[scheme])} and {Failures.Quote(value)}.");
        }
    }
}
