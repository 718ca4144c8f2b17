using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <content>Lines that are sentences of a few words each, and titles with their director in one line.</content>
internal sealed partial class SheetScanner
{
    private const int LongestSentences = 800;
    private const int FewestSentences = 3;

    private static readonly string[] CastOpeners = ["With ", "Starring ", "Featuring ", "Mit ", "Avec ", "Con ", "Com "];
    private static readonly string[] FilmBys = ["film de ", "film by ", "film von ", "film di ", "filme de ", "film d'", "film d’", "film van ", "film af ", "film av "];
    private static readonly string[] Articles = ["un", "a", "ein", "um", "en", "et", "een"];

    /// <summary>"The Horse. 1973. USA. Written and directed by X. With A, B. 16mm. 14 min.": the way museums print their listings.</summary>
    private bool TrySentences(TextSpan span, ItemTraits traits)
    {
        var text = Source;
        var words = text.Slice(span.Start, span.Length);
        if (span.Length > LongestSentences || words.Count(". ") < FewestSentences || !FactLineScanner.MayHoldFacts(words))
            return false;

        var before = _items.Count;
        var fields = 0;
        var facts = 0;
        var others = 0;
        for (var start = span.Start; start < span.End && others < 2;)
        {
            var end = FindEndOfSentence(text, start, span.End);
            var piece = NameWords.Trim(text, TextSpan.FromBounds(start, end));
            var isFirst = start == span.Start;
            start = end + 1;
            if (piece.IsEmpty)
                continue;

            if (RunIn.FindBy(text, piece, out var field) || FindCast(piece, out field))
            {
                fields++;
                _items.Add(field with { Traits = traits });
            }
            else if ((!isFirst || text.Slice(piece.Start, piece.Length).ContainsAnyInRange('0', '9')) && FactPieces.AreFacts(text, piece))
            {
                _items.Add(new SheetItem(ItemKind.Facts, piece, Traits: facts++ == 0 && _items.Count > before ? traits | ItemTraits.StartsFilm : traits));
            }
            else if (isFirst)
            {
                _items.Add(new SheetItem(ItemKind.Text, piece, Traits: traits | ItemTraits.Head));
            }
            else
            {
                others++;
            }
        }

        if (fields > 0 && facts >= 2 && others < 2)
            return true;

        _items.RemoveRange(before, _items.Count - before);
        return false;
    }

    private bool FindCast(TextSpan piece, out SheetItem field)
    {
        field = default;
        var words = Source.Slice(piece.Start, piece.Length);
        foreach (var opener in CastOpeners)
        {
            if (!words.StartsWith(opener, StringComparison.Ordinal) || !NameWords.AreNames(words[opener.Length..]) || !words.Contains(','))
                continue;

            field = new SheetItem(ItemKind.Field, TextSpan.FromBounds(piece.Start + opener.Length, piece.End), new TextSpan(piece.Start, opener.Length - 1), LabelSort.Fact, FactLabel.Cast);
            return true;
        }

        return false;
    }

    // The next full stop before a blank and a capital or a number, which is not that of an initial or of "Jr.".
    private static int FindEndOfSentence(ReadOnlySpan<char> text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var step = text[at..end].IndexOf('.');
            if (step < 0)
                return end;

            at += step;
            if (at + 1 >= end || (at - start > 2 && text[at + 1] == ' ' && at + 2 < end && (char.IsUpper(text[at + 2]) || char.IsDigit(text[at + 2])) && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at - 2]) && text[(at - 3)..at] is not (" Jr" or " Sr" or " St" or " Dr" or " Mr")))
                return at;
        }

        return end;
    }

    /// <summary>"Mon oncle Antoine – Film de Claude Jutra"</summary>
    private bool TryTitleBy(TextSpan span, ItemTraits traits)
    {
        var text = Source;
        var words = text.Slice(span.Start, span.Length);
        if (words.IndexOf("ilm") is not (> 3 and var film))
            return false;

        foreach (var by in FilmBys)
        {
            if (!words[(film - 1)..].StartsWith(by, StringComparison.OrdinalIgnoreCase))
                continue;

            var name = words[(film - 1 + by.Length)..];
            var head = words[..(film - 1)].TrimEnd();
            foreach (var article in Articles)
            {
                if (head.EndsWith(article, StringComparison.OrdinalIgnoreCase) && head.Length > article.Length + 2 && head[^(article.Length + 1)] == ' ')
                    head = head[..^article.Length].TrimEnd();
            }

            var title = head.TrimEnd("–—-,|:•· ");
            if (title.Length == head.Length || title.Length < 2 || name.Length is < 4 or > 60 || name.ContainsAnyInRange('0', '9') || !NameWords.AreNames(name) || !name.Contains(' '))
                return false;

            var label = Markup.Trim(text, TextSpan.FromBounds(span.Start + head.Length, span.Start + film - 1 + by.Length));
            _items.Add(new SheetItem(ItemKind.Text, new TextSpan(span.Start, title.Length), Traits: traits | ItemTraits.Head));
            _items.Add(new SheetItem(ItemKind.Field, TextSpan.FromBounds(span.Start + film - 1 + by.Length, span.End), label, LabelSort.Role, FactLabel.None, traits));
            return true;
        }

        return false;
    }
}
