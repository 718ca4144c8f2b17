using System.Collections.Frozen;

namespace FilmMeta.Validation;

/// <summary>What a film's rules look for.</summary>
internal static class FilmFaults
{
    internal static readonly FrozenSet<string> DirectingRoles = FrozenSet.Create(StringComparer.Ordinal, "director", "co-director", "animation-director", "series-director", "filmmaker");

    internal static readonly FrozenSet<string> WritingRoles = FrozenSet.Create(StringComparer.Ordinal,
        "screenwriter", "writer", "story", "dialogue", "adaptation", "author", "source-author", "teleplay", "script", "story-by", "dialogue-writer", "adapter", "filmmaker");

    internal static readonly FrozenSet<string> ProductionRoles = FrozenSet.Create(StringComparer.Ordinal,
        "production-company", "co-production-company", "associate-production-company", "production-service-company", "presented-by", "in-association-with", "studio", "broadcaster");

    // What there was nothing to do for before sound was recorded with the picture. A musician or a composer of a silent film is none of them.
    private static readonly FrozenSet<string> RecordedSoundRoles = FrozenSet.Create(StringComparer.Ordinal,
        "re-recording-mixer", "sound-mixer", "production-sound-mixer", "sound-recordist", "boom-operator", "sound-editor", "sound-designer", "dialogue-editor", "foley-artist",
        "foley-mixer", "foley-editor", "adr-mixer", "adr-editor", "sound-effects-editor", "supervising-sound-editor", "sound-engineer");

    // How directors are labelled where no role is known.
    private static readonly string[] DirectorLabels = ["director", "directors", "directed", "dir", "réalisation", "réalisateur", "réalisatrice", "regie", "regia", "dirección", "direção", "realização", "mise en scène", "a film by", "film by", "filmmaker", "filmmakers"];

    internal static bool IsRecordedSound(string role) => RecordedSoundRoles.Contains(role);

    internal static bool HasRole(Film film, FrozenSet<string> roles)
    {
        foreach (var credit in film.Crew.AsSpan())
        {
            foreach (var role in credit.Roles.AsSpan())
            {
                if (roles.Contains(role.Id))
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
                if (credit.Label.StartsWith(label, StringComparison.OrdinalIgnoreCase) && !credit.Label.Contains("photograph", StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The year in brackets that a title ends with: "Her (2013)"; null for none.</summary>
    internal static int? YearBehindTitle(ReadOnlySpan<char> title)
    {
        if (title.Length < 8 || title[^1] is not (')' or ']') || title[^6] is not ('(' or '['))
            return null;

        return int.TryParse(title[^5..^1], System.Globalization.NumberStyles.None, null, out var year) && year is >= 1874 and <= 2100 ? year : null;
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
