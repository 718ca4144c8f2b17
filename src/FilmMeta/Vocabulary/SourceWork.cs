using FilmMeta.Text;

namespace FilmMeta.Vocabulary;

/// <summary>Finds the work that a label names: "Based on the novel X by", "From the short story ‘X’ by".</summary>
internal static class SourceWork
{
    private static readonly string[] Kinds =
        ["short story", "stage play", "graphic novel", "radio play", "comic book", "novella", "novel", "book", "story", "play", "memoir", "autobiography", "biography", "poem", "article", "musical", "opera", "ballet",
         "comic", "series", "screenplay", "script", "characters", "idea", "film", "diary", "diaries", "letters", "songs", "tale", "fairy tale"];

    /// <summary>The work, or null where the label names none.</summary>
    /// <param name="raw">The label with its markup: a title in roman stands between two stretches in italics.</param>
    /// <param name="label">The label as printed.</param>
    public static WorkReference? Find(ReadOnlySpan<char> raw, string label)
    {
        if (!label.EndsWith("by", StringComparison.OrdinalIgnoreCase) || !(label.Contains("based on", StringComparison.OrdinalIgnoreCase) || label.Contains("from the ", StringComparison.OrdinalIgnoreCase)
            || label.Contains("adapted from", StringComparison.OrdinalIgnoreCase) || label.Contains("based in part on", StringComparison.OrdinalIgnoreCase) || label.Contains("inspired by", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var title = Quoted(label) ?? Roman(raw) ?? BehindKind(label);
        return title is { Length: > 0 } ? new WorkReference(title, KindIn(label, title)) : null;
    }

    private static string? Quoted(string label)
    {
        var open = label.AsSpan().IndexOfAny('‘', '“', '"');
        if (open < 0)
            return null;

        var close = label.AsSpan(open + 1).LastIndexOfAny('’', '”', '"');
        return close > 0 ? label.Substring(open + 1, close) : null;
    }

    private static string? Roman(ReadOnlySpan<char> raw)
    {
        var from = raw.IndexOf('_');
        if (from <= 0)
            return null;

        var rest = raw[(from + 1)..];
        var to = rest.IndexOf('_');
        return to > 0 ? Markup.Clean(rest[..to]) : null;
    }

    // "Based on the novel Badge of Evil by": what stands between the kind and "by", when it starts as a title does.
    private static string? BehindKind(string label)
    {
        foreach (var kind in Kinds)
        {
            var at = label.IndexOf($" {kind} ", StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;

            var start = at + kind.Length + 2;
            var end = label.Length - "by".Length;
            return end > start && char.IsUpper(label[start]) ? label[start..end].Trim() : null;
        }

        return null;
    }

    private static string? KindIn(string label, string title)
    {
        var end = label.IndexOf(title, StringComparison.Ordinal);
        var words = end > 0 ? label.AsSpan(0, end) : label;
        foreach (var kind in Kinds)
        {
            if (words.Contains(kind, StringComparison.OrdinalIgnoreCase))
                return kind;
        }

        return null;
    }
}
