using System.Buffers;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>Knows labels: those of the table of facts, and those that name a role.</summary>
internal static class LabelSense
{
    /// <summary>A label longer than this is a sentence.</summary>
    public const int Longest = 64;

    private static readonly SearchValues<char> PartingMarks = SearchValues.Create("|\t•·–—…;");

    /// <summary>How well a label is known, and what it announces.</summary>
    public static LabelSort Find(ReadOnlySpan<char> label, out FactLabel what)
    {
        what = FactLabel.None;
        label = label.Trim(" \t\u00a0_*.:");
        if (label.Length is 0 or > Longest)
            return LabelSort.Unknown;

        what = FactLabels.Find(label);
        if (what == FactLabel.Credit)
        {
            what = FactLabel.None;
            return LabelSort.Role;
        }

        if (what != FactLabel.None)
            return LabelSort.Fact;
        if (HasPartingMark(label) || label.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            return LabelSort.Unknown;
        if (!char.IsLetter(label[0]) && !char.IsDigit(label[0]) && label[0] != '(')
            return LabelSort.Unknown;

        return IsRole(label) || (label[^1] == ')' && IsRole(WithoutRemark(label))) ? LabelSort.Role : LabelSort.Unknown;
    }

    // "Music - X": the analysis of labels would pass over the name.
    private static bool HasPartingMark(ReadOnlySpan<char> label) => label.ContainsAny(PartingMarks) || label.IndexOf(" - ") >= 0;

    /// <summary>The label without a remark in brackets at its end: "Writer(s)", "Script Collaborator (Uncredited)".</summary>
    public static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> label)
    {
        if (label.IsEmpty || label[^1] != ')')
            return label;

        var open = Brackets.FindOpen(label, 0, label.Length - 1);
        return open > 0 ? label[..open].TrimEnd() : label;
    }

    // A role about something ("Elephant Man Make-up") may be a name with a role behind it; in a sheet's label it is one of its own words.
    private static bool IsRole(ReadOnlySpan<char> label)
    {
        var roles = RoleCatalog.Default.Analyze(label);
        return roles.Count > 0;
    }

    /// <summary>Whether a label names roles and nothing beside them.</summary>
    public static bool IsPureRole(ReadOnlySpan<char> label)
    {
        label = label.Trim(" \t\u00a0_*.:");
        if (HasPartingMark(label))
            return false;
        if (FactLabels.Find(label) == FactLabel.Credit)
            return true;

        var roles = RoleCatalog.Default.Analyze(label);
        foreach (var role in roles)
        {
            if (role.Subject is not null)
                return false;
        }

        return roles.Count > 0;
    }
}
