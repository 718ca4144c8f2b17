using System.Buffers;
using System.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>
/// Knows the papers that have directors, casts and running times and are about no film: programmes of plays, operas and concerts, credits of games,
/// notes to podcasts, plans of conferences.
/// </summary>
internal static class OtherPapers
{
    // A sentence of a synopsis may hold any word.
    private const int LongestLine = 100;
    private const int Enough = 3;
    private const int MostOfWeak = 2;
    private const int OfStrong = 2;
    private const int OfFilmWord = 2;

    // Words that stand in no film's sheet, but for a synopsis.
    private static readonly string[] Strong =
    [
        "stage manager", "press night", "playwright", "surtitles", "soloist", "libretto", "chorus master", "dramaturg", "bühne", "spielzeit", "scénographie", "conductor", "dirigent", "chef d'orchestre",
        "interval", "intermission", "entracte", "eine pause", "keine pause", "one-act", "curtain up", "curtain call", "in three acts", "in two acts", "understud", "world stage premiere", "übertitel",
        "keynote", "programmer", "level design", "gameplay", "qa lead", "lead artist", "game director", "podcast", "host:", "uraufführung", "mezzo", "soprano", "philharmonic", "repertoire",
    ];

    // Words that a showing of a film may have as well.
    private static readonly string[] Weak = ["tickets", "box office", "venue", "performances", "admission", "lighting designer", "lighting design", "matinee", "matinée", "schedule", "room:", "subscribe", "premiere:", "symphony", "orchestra", "choir"];

    private static readonly string[] FilmWords =
        ["film", "movie", "cinema", "kino", "cinéma", "cine ", "película", "pelicula", "screening", "screenplay", "documentary", "documentaire", "documental", "dokument", "dcp", "35mm", "35 mm", "16mm", "16 mm", "dvd", "blu-ray", "on screen", "tv series", "episodes"];

    // Words of ASCII are found many times faster, and together; of the others a piece without marks is looked for, where they have one of some length.
    private const int ShortestPiece = 5;

    private static readonly SearchValues<string> StrongPieces = SearchValues.Create([.. Strong.Select(LongestPlainPiece).Where(static piece => piece.Length >= ShortestPiece)], StringComparison.OrdinalIgnoreCase);
    private static readonly string[] ShortStrong = [.. Strong.Where(static word => LongestPlainPiece(word).Length < ShortestPiece)];
    private static readonly SearchValues<string> AnyFilmWord = SearchValues.Create(FilmWords, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the signs of other papers outweigh those of a film.</summary>
    public static bool AreLikely(ReadOnlySpan<char> text, List<SheetItem> items)
    {
        // The look at the whole text comes last, for most sheets have a country.
        if (items.Exists(static item => item.Kind == ItemKind.Facts || (item.IsKnown && item.Sort == LabelSort.Fact && IsOfFilms(item.What))) || !HoldsStrong(text))
            return false;

        var points = -OfFilmWord * (text.IndexOfAny(AnyFilmWord) >= 0 ? 1 : 0);
        foreach (var item in items)
        {
            if (!item.IsKnown || item.Sort != LabelSort.Role)
                continue;

            foreach (var role in LabelSense.RolesOf(text.Slice(item.Label.Start, item.Label.Length)))
            {
                if (role.Id is "screenwriter" or "cinematographer" or "director-of-photography" or "camera-operator")
                    return false;
                points -= role.Id is "film-editor" ? 1 : 0;
            }
        }

        Span<bool> seen = stackalloc bool[Strong.Length + Weak.Length];
        seen.Clear();
        foreach (var line in text.EnumerateLines())
        {
            if (line.Length is < 4 or > LongestLine)
                continue;

            Look(line, Strong, seen[..Strong.Length]);
            Look(line, Weak, seen[Strong.Length..]);
        }

        points += OfStrong * seen[..Strong.Length].Count(true);
        points += Math.Min(MostOfWeak, seen[Strong.Length..].Count(true));
        return points >= Enough;
    }

    // Never false where one of the words stands there.
    private static bool HoldsStrong(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(StrongPieces) >= 0)
            return true;

        foreach (var word in Ascii.IsValid(text) ? [] : ShortStrong)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static string LongestPlainPiece(string word)
    {
        var longest = "";
        for (var start = 0; start < word.Length;)
        {
            var end = start;
            while (end < word.Length && char.IsAscii(word[end]))
                end++;

            longest = end - start > longest.Length ? word[start..end] : longest;
            start = end + 1;
        }

        return longest;
    }

    /// <summary>Whether most lines of a text tell who won a prize.</summary>
    public static bool IsListOfAwards(ReadOnlySpan<char> text)
    {
        var lines = 0;
        var awards = 0;
        foreach (var line in text.EnumerateLines())
        {
            var words = line.Trim();
            if (words.IsEmpty)
                continue;

            lines++;
            awards += words.IndexOf(':') is > 5 and < LongestLine && LabelSense.IsAward(words) ? 1 : 0;
        }

        return awards >= 4 && awards * 2 >= lines;
    }

    private static bool IsOfFilms(FactLabel what) => what is FactLabel.Country or FactLabel.AspectRatio or FactLabel.OriginalTitle or FactLabel.Colour;

    private static void Look(ReadOnlySpan<char> line, string[] words, Span<bool> seen)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!seen[i])
                seen[i] = line.Contains(words[i], StringComparison.OrdinalIgnoreCase);
        }
    }
}
