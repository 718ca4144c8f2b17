using System.Buffers;

namespace FilmMeta.Vocabulary;

/// <summary>Tells the lines about a print and its screening from the lines about the film.</summary>
/// <remarks>Source: wordings of cinemas' programme notes, collected for FilmMeta in 2026.</remarks>
internal static class ScreeningNotes
{
    private const int LongestNote = 320;

    private static readonly SearchValues<string> Anywhere = SearchValues.Create(
        ["courtesy of", "print courtesy", "by kind permission", "with kind permission", "print source", "source of print", "piano accompaniment by", "live accompaniment", "live piano",
         "live musical accompaniment", "live music", "live score", "accompanied live", "accompanied by", "total running time", "total runtime", "the screening", "this screening",
         "introduced by", "followed by a q", "pre-recorded intro", "pre-recorded introduction", "licensed by", "released by", "released in the uk", "distributed in the uk",
         "will be shown", "restored print", "print from", "from the bfi national archive", "materials from", "viewing copy", "subtitled", "english subtitles", "audio description"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly string[] AtStart = ["+ ", "courtesy", "print:", "source:", "supported by the", "presented in association with", "running order", "approx", "please note", "note:", "spoiler"];

    private static readonly string[] AtEnd = [" release", " release.", " releases", " print", " restoration", "(to be screened)"];

    /// <summary>Whether a line, marks taken off, speaks of the print or the screening.</summary>
    public static bool IsOne(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestNote)
            return false;

        foreach (var start in AtStart)
        {
            if (line.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        foreach (var end in AtEnd)
        {
            if (line.EndsWith(end, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return line.ContainsAny(Anywhere);
    }

    /// <summary>Whether a label names the print's source or the licence rather than work on the film.</summary>
    public static bool IsLabel(ReadOnlySpan<char> label) =>
        label.Contains("courtesy", StringComparison.OrdinalIgnoreCase)
        || label.Contains("licence", StringComparison.OrdinalIgnoreCase)
        || label.Contains("licensed", StringComparison.OrdinalIgnoreCase)
        || label.StartsWith("print", StringComparison.OrdinalIgnoreCase) && !label.Contains("printed", StringComparison.OrdinalIgnoreCase) && !label.Contains("printing", StringComparison.OrdinalIgnoreCase)
        || label.StartsWith("live ", StringComparison.OrdinalIgnoreCase)
        || label.Equals("release", StringComparison.OrdinalIgnoreCase)
        || label.Equals("uk release", StringComparison.OrdinalIgnoreCase)
        || label.Equals("certificate", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line tells when something is shown: a day and a time.</summary>
    public static bool IsShowTime(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("From ", StringComparison.Ordinal) || line.StartsWith("Continues from", StringComparison.Ordinal) || line.StartsWith("Until ", StringComparison.Ordinal))
            return true;

        var colon = line.IndexOf(':');
        if (colon < 2 || colon + 2 >= line.Length || !char.IsAsciiDigit(line[colon - 1]) || !char.IsAsciiDigit(line[colon + 1]) || !char.IsAsciiDigit(line[colon + 2]))
            return false;

        foreach (var day in Days)
        {
            if (line.Contains(day, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static readonly string[] Days = ["Mon ", "Tue ", "Wed ", "Thu ", "Fri ", "Sat ", "Sun ", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
}
