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
         "will be shown", "post-screening", "panel discussion", "q&a with", "introduction by", "intro by", "preceded by", "musical accompaniment by", "organ accompaniment", "improvised accompaniment",
         "programme notes by", "program notes by", "notes compiled by", "subject to change", "running time approx", "tickets", "doors open", "relaxed screening", "captioned screening", "descriptive subtitles",
         "screening format", "presented on 35mm", "screened from", "shown in a", "projected from", "projected on", "print kindly", "kindly provided", "kindly loaned", "on loan from", "screening in partnership", "in partnership with the",
         "plus interval", "including interval", "there will be a", "contains flashing", "contains scenes", "trigger warning", "content warning", "restored print", "print from", "from the bfi national archive", "materials from", "viewing copy", "subtitled", "english subtitles", "audio description"],
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
        || label.StartsWith("first shown", StringComparison.OrdinalIgnoreCase)
        || label.StartsWith("first screened", StringComparison.OrdinalIgnoreCase)
        || label.StartsWith("first broadcast", StringComparison.OrdinalIgnoreCase)
        || label.StartsWith("first transmitted", StringComparison.OrdinalIgnoreCase)
        || label.Equals("release", StringComparison.OrdinalIgnoreCase)
        || label.Equals("uk release", StringComparison.OrdinalIgnoreCase)
        || label.Equals("certificate", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line tells when something is shown: a day and a time.</summary>
    public static bool IsShowTime(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("From ", StringComparison.Ordinal) || line.StartsWith("Continues from", StringComparison.Ordinal) || line.StartsWith("Until ", StringComparison.Ordinal))
            return true;

        if (IsDayAndClock(line))
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

    // "Sat 14 May 6.15pm", "Tuesday 3 June, 18h30", "Fri 2 May 8pm": the clock of other cinemas, behind a day.
    private static bool IsDayAndClock(ReadOnlySpan<char> line)
    {
        if (line.Length < 8 || line[0] is not ('M' or 'T' or 'W' or 'F' or 'S') || !StartsWithDay(line))
            return false;

        for (var at = line.IndexOfAnyInRange('0', '9'); at >= 0 && at + 2 < line.Length; at++)
        {
            if (!char.IsAsciiDigit(line[at]))
                continue;

            var rest = line[(at + 1)..];
            if (rest.StartsWith("pm", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("am", StringComparison.OrdinalIgnoreCase) || (rest[0] is '.' or 'h' && rest.Length > 2 && char.IsAsciiDigit(rest[1]) && char.IsAsciiDigit(rest[2])))
                return true;
        }

        return false;
    }

    private static bool StartsWithDay(ReadOnlySpan<char> line)
    {
        foreach (var day in Days)
        {
            if (line.StartsWith(day, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static readonly string[] Days = ["Mon ", "Tue ", "Wed ", "Thu ", "Fri ", "Sat ", "Sun ", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
}
