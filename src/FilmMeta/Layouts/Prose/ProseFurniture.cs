using FilmMeta.Text;

namespace FilmMeta.Layouts.Prose;

/// <summary>Finds where a page's own text ends and comments, forms and links to other pages begin.</summary>
internal static class ProseFurniture
{
    // How the lines begin behind which nothing is the reviewer's.
    private static readonly PhraseStarts Ends = new(
        "leave a reply", "leave a comment", "post a comment", "add a comment", "comments are closed", "one comment", "no comments", "comments", "join the discussion", "related posts", "related articles", "you may also like",
        "you might also like", "more like this", "more reviews", "recommended for you", "share this", "user reviews", "user review", "responses", "collected quotes", "read more reviews", "also playing", "coming soon",
        "filmography", "also by this director", "see also", "about the author", "about the reviewer", "read next", "trending", "popular posts", "recent posts", "what others say", "other films by", "previous reviews", "elsewhere on");

    private static readonly string[] Counted = ["thoughts on", "thought on", "comments", "comment", "responses", "response", "replies", "reply"];

    public static void Cut(ProsePage page)
    {
        var startsLine = true;
        var words = 0;
        for (var i = 0; i < page.Count; i++)
        {
            if (page[i].IsBreak)
            {
                startsLine = true;
                continue;
            }

            if (startsLine && words > 0 && page[i].Kind is ProseTokenKind.Word or ProseTokenKind.Number or ProseTokenKind.Hash && IsEnd(page, i))
            {
                page.Count = i;
                return;
            }

            startsLine = false;
            words++;
        }
    }

    private static bool IsEnd(ProsePage page, int token)
    {
        var line = page.Text.AsSpan(page[token].Start);
        if (page[token].Kind != ProseTokenKind.Number && !Ends.MayStart(line))
            return false;

        line = line[..Math.Min(line.Length, 80)];
        if (line.IndexOf('\n') is >= 0 and var end)
            line = line[..end];

        line = line.TrimEnd(" \t\r:*_#");
        if (page[token].Kind == ProseTokenKind.Number)
        {
            var space = line.IndexOf(' ');
            if (space < 0)
                return false;

            foreach (var word in Counted)
            {
                if (line[(space + 1)..].StartsWith(word, StringComparison.OrdinalIgnoreCase) && (line.Length - space - 1 == word.Length || word.EndsWith(" on", StringComparison.Ordinal) || line[(space + 1 + word.Length)..].StartsWith(" on ")))
                    return true;
            }

            return false;
        }

        foreach (var furniture in Ends.All)
        {
            if (line.StartsWith(furniture, StringComparison.OrdinalIgnoreCase) && (line.Length == furniture.Length || (furniture.Length > 10 && line.Length < furniture.Length + 24)))
                return true;
        }

        return false;
    }
}
