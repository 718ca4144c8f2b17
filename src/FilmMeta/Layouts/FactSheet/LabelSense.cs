using System.Buffers;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>Knows labels: those of the table of facts, and those that name a role.</summary>
internal static class LabelSense
{
    /// <summary>A label longer than this is a sentence.</summary>
    public const int Longest = 64;

    // What was found is remembered: a sheet asks for each of its labels several times, and sheets have the same ones. The memory is bounded and only saves time.
    private const int LongestKept = 96;

    private static readonly SearchValues<char> PartingMarks = SearchValues.Create("|\t•·–—…;");
    // R(egie), B(uch), K(amera), S(chnitt), D(arsteller), M(usik), P(roduktion), T(on), A(usstattung); G(uion), F(otografía), I(ntérpretes).
    private static readonly SearchValues<char> Letters = SearchValues.Create("RBKSDMPTAGFI");
    private static readonly string[] Awards = ["best ", "premio ", "prix ", "prize ", "award ", "preis ", "prêmio ", "prémio ", "miglior", "meilleur", "mejor ", "melhor ", "beste ", "bester ", "bestes ", "oscar ", "bafta ", "winner ", "winning "];
    private static readonly Entry?[] Slots = new Entry?[4096];

    /// <summary>How well a label is known, and what it announces.</summary>
    public static LabelSort Find(ReadOnlySpan<char> label, out FactLabel what)
    {
        if (label.Length > LongestKept)
            return FindAnew(label, out what);

        var entry = EntryOf(label);
        what = entry.What;
        return entry.Sort;
    }

    /// <summary>Whether a label names roles and nothing beside them.</summary>
    public static bool IsPureRole(ReadOnlySpan<char> label)
    {
        if (label.Length > LongestKept)
            return IsPureRoleAnew(label);

        var entry = EntryOf(label);
        return entry.IsPureRole ??= IsPureRoleAnew(label);
    }

    /// <summary>The roles a label names, as the catalogue of roles reads it.</summary>
    public static ReadOnlySpan<CreditRole> RolesOf(ReadOnlySpan<char> label)
    {
        if (label.Length > LongestKept)
            return RoleCatalog.Default.Analyze(label).AsSpan();

        var entry = EntryOf(label);
        return (entry.Roles ??= RoleCatalog.Default.Analyze(label)).AsSpan();
    }

    /// <summary>Whether the director is among the roles a label names, and not an assistant of any sort.</summary>
    public static bool IsDirector(ReadOnlySpan<char> label)
    {
        if (label.Length > LongestKept)
            return IsDirectorAnew(label);

        var entry = EntryOf(label);
        return entry.IsDirector ??= IsDirectorAnew(label);
    }

    /// <summary>Whether a label is a capital letter, or two joined: "K", "R+B", "R/B".</summary>
    public static bool IsLetter(ReadOnlySpan<char> label) => label.Length switch
    {
        1 => Letters.Contains(label[0]),
        3 => label[1] is '+' or '/' or '&' && Letters.Contains(label[0]) && Letters.Contains(label[2]),
        5 => label[2] is '+' or '/' or '&' && label[1] == ' ' && label[3] == ' ' && Letters.Contains(label[0]) && Letters.Contains(label[4]),
        _ => false,
    };

    /// <summary>The label without a remark in brackets at its end: "Writer(s)", "Script Collaborator (Uncredited)".</summary>
    public static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> label)
    {
        if (label.IsEmpty || label[^1] != ')')
            return label;

        var open = Brackets.FindOpen(label, 0, label.Length - 1);
        return open > 0 ? label[..open].TrimEnd() : label;
    }

    private static Entry EntryOf(ReadOnlySpan<char> label)
    {
        var hash = NameHashTable.Hash(label);
        ref var slot = ref Slots[(int)(hash ^ (hash >> 16)) & (Slots.Length - 1)];
        var entry = Volatile.Read(ref slot);
        if (entry is not null && label.SequenceEqual(entry.Raw))
            return entry;

        var sort = FindAnew(label, out var what);
        entry = new Entry(label.ToString(), sort, what);
        Volatile.Write(ref slot, entry);
        return entry;
    }

    private static LabelSort FindAnew(ReadOnlySpan<char> label, out FactLabel what)
    {
        what = FactLabel.None;
        label = label.Trim(" \t\u00a0_*.:");
        if (label.Length is 0 or > Longest)
            return LabelSort.Unknown;

        // "Regie | Director": two languages.
        if (label.IndexOf('|') is > 0 and var bar && FactLabels.Find(label) == FactLabel.None)
            return label[(bar + 1)..].Contains('|') || !IsRole(label[..bar].TrimEnd()) || !IsRole(label[(bar + 1)..].TrimStart()) ? LabelSort.Unknown : LabelSort.Role;

        what = FactLabels.Find(label);
        if (what == FactLabel.Credit)
        {
            what = FactLabel.None;
            return LabelSort.Role;
        }

        if (what != FactLabel.None)
            return LabelSort.Fact;
        if (HasPartingMark(label) || HasNumber(label) || IsAward(label) || label.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            return LabelSort.Unknown;
        if (!char.IsLetter(label[0]) && !char.IsDigit(label[0]) && label[0] != '(')
            return LabelSort.Unknown;

        // "Cast (in credits order)", "Originaltitel (DD)", "Festivals (sélection)"
        if (label[^1] == ')' && FactLabels.Find(WithoutRemark(label)) is var inner && inner is FactLabel.Cast or FactLabel.OriginalTitle or FactLabel.EnglishTitle or FactLabel.Runtime or FactLabel.Release or FactLabel.Other or FactLabel.Country or FactLabel.Language)
        {
            what = inner;
            return LabelSort.Fact;
        }

        var roles = RoleCatalog.Default.Analyze(label);
        if (roles.Count == 1 && roles[0] is { Id: "performer", Modifiers.Count: 0, Subject: null })
        {
            what = FactLabel.Cast;
            return LabelSort.Fact;
        }

        return roles.Count > 0 || (label[^1] == ')' && IsRole(WithoutRemark(label))) ? LabelSort.Role : LabelSort.Unknown;
    }

    private static bool IsPureRoleAnew(ReadOnlySpan<char> label)
    {
        label = label.Trim(" \t\u00a0_*.:");
        if (label.IndexOf('|') is > 0 and var bar && !label[(bar + 1)..].Contains('|'))
            return IsPureRoleAnew(label[..bar].TrimEnd()) && IsPureRoleAnew(label[(bar + 1)..].TrimStart());
        if (HasPartingMark(label))
            return false;
        if (FactLabels.Find(label) == FactLabel.Credit)
            return true;

        var roles = RoleCatalog.Default.Analyze(label).AsSpan();
        foreach (var role in roles)
        {
            if (role.Subject is not null)
                return false;
        }

        return roles.Length > 0;
    }

    private static bool IsDirectorAnew(ReadOnlySpan<char> label)
    {
        foreach (var role in RolesOf(label))
        {
            if (role.Id == "director" && role.Modifiers.Count == 0)
                return true;
        }

        return false;
    }

    /// <summary>"Premio per la miglior sceneggiatura", "Best Director": who gets a prize. A best boy is of the lighting.</summary>
    public static bool IsAward(ReadOnlySpan<char> label)
    {
        foreach (var word in Awards)
        {
            if (WordSearch.HasSameLetter(label[0], word[0]) && label.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return !label.StartsWith("best boy", StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    // "Argentina, 2001, 103 min, colour" is no work on the colour: labels have ordinals, but neither years nor times.
    private static bool HasNumber(ReadOnlySpan<char> label)
    {
        for (var at = label.IndexOfAnyInRange('0', '9'); at >= 0;)
        {
            var digits = TextScan.CountDigits(label, at);
            at += digits;
            if (digits > 2 || (digits == 2 && at < label.Length && label[at] is ' ' or '\'' or 'm'))
                return true;

            var step = label[at..].IndexOfAnyInRange('0', '9');
            at = step < 0 ? -1 : at + step;
        }

        return false;
    }

    // "Music - X": the analysis of labels would pass over the name.
    private static bool HasPartingMark(ReadOnlySpan<char> label) => label.ContainsAny(PartingMarks) || label.IndexOf(" - ") >= 0 || label.IndexOf("   ") >= 0;

    // A role about something ("Elephant Man Make-up") may be a name with a role behind it; in a sheet's label it is one of its own words.
    private static bool IsRole(ReadOnlySpan<char> label) => RoleCatalog.Default.Analyze(label).Count > 0;

    // What is found later is the same whoever finds it, so that several threads may.
    private sealed class Entry(string raw, LabelSort sort, FactLabel what)
    {
        // In one byte each, which no other thread can see half written: 0 is not known yet.
        private byte _purity;
        private byte _direction;

        public string Raw { get; } = raw;

        public LabelSort Sort { get; } = sort;

        public FactLabel What { get; } = what;

        public EquatableList<CreditRole>? Roles { get; set; }

        public bool? IsPureRole
        {
            get => _purity == 0 ? null : _purity == 2;
            set => _purity = value == true ? (byte)2 : (byte)1;
        }

        public bool? IsDirector
        {
            get => _direction == 0 ? null : _direction == 2;
            set => _direction = value == true ? (byte)2 : (byte)1;
        }
    }
}
