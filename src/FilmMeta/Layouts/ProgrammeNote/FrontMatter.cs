using FilmMeta.Text;

namespace FilmMeta.Layouts.ProgrammeNote;

/// <summary>What the block between two lines of three dashes at the head of a post says of the film.</summary>
/// <param name="Title">The value of <c>title</c>, without quotes; empty for none.</param>
/// <param name="Metadata">The value of <c>metadata</c> ("USA-China 2013, 126 mins&lt;br&gt; Director: X"), without quotes; empty for none.</param>
/// <param name="End">Where the post itself starts.</param>
internal readonly record struct FrontMatter(TextSpan Title, TextSpan Metadata, int End)
{
    // A real one has a dozen lines; a page that merely starts with a rule is no front matter.
    private const int MaximumLines = 60;

    public static FrontMatter Read(ReadOnlySpan<char> text)
    {
        var start = text.Length - text.TrimStart("\ufeff \t\r\n").Length;
        if (!text[start..].StartsWith("---"))
            return default;

        var title = default(TextSpan);
        var metadata = default(TextSpan);
        var at = NextLine(text, start);
        for (var i = 0; i < MaximumLines && at < text.Length; i++)
        {
            var next = NextLine(text, at);
            var line = text[at..next];
            if (line.StartsWith("---"))
                return new FrontMatter(title, metadata, next);
            if (line.StartsWith("title:"))
                title = Value(text, at + "title:".Length, next);
            else if (line.StartsWith("metadata:"))
                metadata = Value(text, at + "metadata:".Length, next);

            at = next;
        }

        return default;
    }

    private static int NextLine(ReadOnlySpan<char> text, int at)
    {
        var step = text[at..].IndexOf('\n');
        return step < 0 ? text.Length : at + step + 1;
    }

    private static TextSpan Value(ReadOnlySpan<char> text, int start, int end)
    {
        var span = Markup.Trim(text, TextSpan.FromBounds(start, end));
        if (span.Length >= 2 && text[span.Start] is '\'' or '"' && text[span.End - 1] == text[span.Start])
            span = new TextSpan(span.Start + 1, span.Length - 2);

        return span;
    }
}
