using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <content>Lines that are sentences of a few words each, and titles with their director in one line.</content>
internal sealed partial class SheetScanner
{
    private const int LongestSentences = 800;
    private const int FewestSentences = 3;
    private const int FewestDashes = 3;

    private static readonly string[] CastOpeners = ["With ", "Starring ", "Featuring ", "Mit ", "Avec ", "Con ", "Com "];
    private static readonly string[] FilmBys = ["film de ", "film by ", "film von ", "film di ", "filme de ", "film d'", "film d’", "film van ", "film af ", "film av "];
    private static readonly string[] Articles = ["un", "a", "ein", "um", "en", "et", "een"];

    /// <summary>"The Horse. 1973. USA. Written and directed by X. With A, B. 16mm. 14 min.": the way museums print their listings.</summary>
    private bool TrySentences(TextSpan span, ItemTraits traits)
    {
        var text = Source;
        var words = text.Slice(span.Start, span.Length);
        if (span.Length > LongestSentences || words.IndexOf(" by ") < 0 || words.IndexOf(". ") < 0 || (!words.StartsWith("Directed by ") && (words.Count(". ") < FewestSentences || !FactLineScanner.MayHoldFacts(words))))
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

        if ((fields > 0 && facts >= 2 && others < 2) || (fields >= 2 && others == 0))
            return true;

        _items.RemoveRange(before, _items.Count - before);
        return false;
    }

    /// <summary>"p—Judd Bernard. assoc. p—Lutz Hengst. sc—X", "Director – X, Screenplay – Y": several labels in a line, each with a dash behind it.</summary>
    private bool TryDashes(TextSpan span, ItemTraits traits)
    {
        var text = Source;
        var words = text.Slice(span.Start, span.Length);
        if (!words.ContainsAny('—', '–'))
            return false;

        var isTight = words.Count('—') >= FewestDashes && words.IndexOf(" —") < 0;
        var dash = isTight ? "—" : " – ";
        if (!isTight && (words.Count(dash) < FewestDashes || words.Contains(':')))
            return false;

        var before = _items.Count;
        var known = 0;
        var at = words.IndexOf(dash);
        var label = LabelBeforeDash(text, span.Start, span.Start + at, isTight);
        while (at >= 0 && !label.IsEmpty)
        {
            var start = span.Start + at + dash.Length;
            var step = words[(at + dash.Length)..].IndexOf(dash);
            at = step < 0 ? -1 : at + dash.Length + step;
            var next = at < 0 ? default : LabelBeforeDash(text, start, span.Start + at, isTight);
            if (at >= 0 && next.IsEmpty)
                break;

            var value = NameWords.Trim(text, TextSpan.FromBounds(start, at < 0 ? span.End : next.Start));
            var facts = CutFactsBehind(ref value);
            if (value.Length > 1 && text[value.End - 1] == '.' && !text[(value.End - Math.Min(4, value.Length))..(value.End - 1)].Contains(' '))
                value = new TextSpan(value.Start, value.Length - 1);

            var sort = LabelSense.Find(text.Slice(label.Start, label.Length), out var what);
            known += sort != LabelSort.Unknown ? 1 : 0;
            if (!isTight && (sort == LabelSort.Unknown || value.IsEmpty))
                break;
            _items.Add(new SheetItem(ItemKind.Field, value, label, sort == LabelSort.Unknown ? LabelSort.Role : sort, what, traits));
            if (!facts.IsEmpty)
                _items.Add(new SheetItem(ItemKind.Facts, facts, Traits: traits));
            label = next;
        }

        if (at < 0 && label.IsEmpty && known >= FewestDashes - 1)
            return true;

        _items.RemoveRange(before, _items.Count - before);
        return false;
    }

    // In the tight form the words in small letters before the dash; in the other those behind the last comma or full stop.
    private static TextSpan LabelBeforeDash(ReadOnlySpan<char> text, int from, int dash, bool isTight)
    {
        if (!isTight)
        {
            var comma = text[from..dash].LastIndexOfAny(',', '.', ';');
            var label = NameWords.Trim(text, TextSpan.FromBounds(from + comma + 1, dash));
            return label.Length <= LabelSense.Longest ? label : default;
        }

        var start = dash;
        for (var at = dash; at > from;)
        {
            var space = text[from..(at - 1)].LastIndexOf(' ');
            var word = from + space + 1;
            if (start < dash && !char.IsLower(text[word]))
                break;

            start = word;
            at = word - 1;
            if (space < 0 || !char.IsLower(text[word]))
                break;
        }

        return TextSpan.FromBounds(start, dash);
    }

    // "... (Hot Dog Girl). 7,920 ft. 88 mins."
    private TextSpan CutFactsBehind(ref TextSpan value)
    {
        var words = Source.Slice(value.Start, value.Length);
        for (var at = words.IndexOf(". "); at > 0 && at + 2 < words.Length;)
        {
            if (char.IsAsciiDigit(words[at + 2]))
            {
                var facts = TextSpan.FromBounds(value.Start + at + 2, value.End);
                value = new TextSpan(value.Start, at);
                return facts;
            }

            var step = words[(at + 2)..].IndexOf(". ");
            at = step < 0 ? -1 : at + 2 + step;
        }

        return default;
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
