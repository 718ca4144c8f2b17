using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>Finds what a script is made from behind the names of its writers: "X, based on the novel by Y", "X nach dem Roman von Y".</summary>
internal static class SourcePhrase
{
    private static readonly PhraseStarts Starts = new(
        "based on ", "based upon ", "from the ", "after the ", "adapted from ", "inspired by ", "from a ", "from an ", "from his ", "from her ", "from their ",
        "nach dem ", "nach der ", "nach einem ", "nach einer ", "nach motiven ", "nach seinem ", "nach ihrem ", "frei nach ", "nach ", "basierend auf ",
        "d'après ", "d’après ", "adapté d", "adaptée d", "tiré d", "basado en ", "basada en ", "según ", "inspirado en ", "inspirada en ", "a partir de ", "sobre la novela ", "sobre una ",
        "tratto da", "tratta da", "dal romanzo ", "dall'", "dal libro ", "liberamente ", "ispirato a", "ispirata a", "baseado em ", "baseado n", "baseada n", "baseada em ", "a partir d",
        "gebaseerd op ", "naar het ", "naar de ", "na podstawie ", "według ");

    private static readonly string[] Bys = [" by ", " von ", " de ", " di ", " d'", " d’", " do ", " da ", " van ", " av ", " af "];

    /// <summary>Finds the phrase.</summary>
    /// <param name="words">Names, and perhaps the phrase behind them.</param>
    /// <param name="start">Where the phrase starts, its blank left out.</param>
    /// <param name="author">Where the name of the author starts; 0 where none is given.</param>
    public static bool Find(ReadOnlySpan<char> words, out int start, out int author)
    {
        start = author = 0;
        var at = FindStart(words, out var length);
        if (at < 0)
            return false;

        start = at + 1;
        author = FindAuthor(words, start);

        // "nach Heinrich Mann", "d'après Georges Simenon"
        var behind = start + length;
        if (author == 0 && behind < words.Length && char.IsUpper(words[behind]) && ContributorClassifier.LooksLikePerson(words[behind..].Trim(" .")))
            author = behind;

        // "by X and based on the novel"
        foreach (var and in (ReadOnlySpan<string>)[" and", " und", " et", " y", " e", ","])
        {
            if (words[..at].EndsWith(and))
                at -= and.Length;
        }

        start = at + 1 < start ? at : start;
        return true;
    }

    // The blank before the first of the phrases.
    private static int FindStart(ReadOnlySpan<char> words, out int length)
    {
        length = 0;
        for (var at = words.IndexOf(' '); at >= 0;)
        {
            length = Starts.LengthAt(words[(at + 1)..]);
            if (at > 0 && length > 0)
                return at;

            var step = words[(at + 1)..].IndexOf(' ');
            at = step < 0 ? -1 : at + 1 + step;
        }

        return -1;
    }

    // Behind the last word for "by" that a name in capitals follows.
    private static int FindAuthor(ReadOnlySpan<char> words, int start)
    {
        var best = 0;
        foreach (var by in Bys)
        {
            var at = words[start..].LastIndexOf(by, StringComparison.OrdinalIgnoreCase);
            var name = start + at + by.Length;
            if (at <= 0 || name >= words.Length || !char.IsUpper(words[name]) || words[name..].Trim(" .").Count(' ') > 5)
                continue;

            if (best == 0 || by == " by " || (name > best && best < start + at - 30))
                best = name;
            if (by == " by ")
                break;
        }

        return best;
    }
}
