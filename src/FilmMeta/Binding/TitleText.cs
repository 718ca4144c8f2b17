using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Binding;

/// <summary>Reads the heading of a film: its title, and other titles in brackets behind it.</summary>
internal static class TitleText
{
    // Words in brackets that tell which version or part is meant; they are no title.
    private static readonly string[] VersionWords =
        ["extract", "excerpt", "episode", "part ", "parts ", "director's cut", "director’s cut", "final cut", "version", "restor", "work in progress", "preview", "trailer", "series", "pilot", "uncut", "theatrical"];

    // No film is shown with more titles in brackets behind its own.
    private const int MostAlternatives = 24;

    public static void Read(ReadOnlySpan<char> text, TextSpan heading, FilmDraft draft)
    {
        var title = Trim(text, heading);
        for (var i = 0; i < MostAlternatives && !title.IsEmpty && text[title.End - 1] == ')'; i++)
        {
            var open = Brackets.FindOpen(text, title.Start, title.End - 1);
            if (open <= title.Start)
                break;

            var inner = Markup.Trim(text, TextSpan.FromBounds(open + 1, title.End - 1));
            AddAlternative(text, inner, draft);
            title = Trim(text, TextSpan.FromBounds(title.Start, open));
        }

        if (title.IsEmpty)
            return;

        draft.Title = Markup.Clean(text.Slice(title.Start, title.Length));
        draft.TitleSpan = title;
    }

    private static void AddAlternative(ReadOnlySpan<char> text, TextSpan inner, FilmDraft draft)
    {
        var words = text.Slice(inner.Start, inner.Length);
        if (words.IsEmpty)
            return;
        if (YearParser.Match(words, out var years) == words.Length)
        {
            draft.Facts.SetYears(years!, inner);
            return;
        }

        // "(1971 film)"
        if (words.EndsWith(" film", StringComparison.OrdinalIgnoreCase) && YearParser.Match(words[..^5], out years) == words.Length - 5)
        {
            draft.Facts.SetYears(years!, new TextSpan(inner.Start, words.Length - 5));
            return;
        }

        foreach (var version in VersionWords)
        {
            if (words.Contains(version, StringComparison.OrdinalIgnoreCase))
                return;
        }

        string? kind = null;
        foreach (var prefix in (ReadOnlySpan<string>)["aka ", "a.k.a. ", "also known as "])
        {
            if (!words.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                continue;

            inner = Markup.Trim(text, TextSpan.FromBounds(inner.Start + prefix.Length, inner.End));
            kind = "aka";
            break;
        }

        draft.AlternativeTitles.Prepend(new AlternativeTitle(Markup.Clean(text.Slice(inner.Start, inner.Length)), kind), inner);
    }

    private static TextSpan Trim(ReadOnlySpan<char> text, TextSpan span)
    {
        span = Markup.Trim(text, span);
        return !span.IsEmpty && text[span.End - 1] == ':' ? Markup.Trim(text, TextSpan.FromBounds(span.Start, span.End - 1)) : span;
    }
}
