using System.Buffers;
using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>Turns a label and its value into statements.</summary>
internal sealed partial class FactValues(string source, StatementList into, FilmTitles titles)
{
    private static readonly SearchValues<char> KindStops = SearchValues.Create(" ,|/•·");
    private static readonly SearchValues<char> NoCountry = SearchValues.Create("0123456789%");

    private ReadOnlySpan<char> Source => source;

    /// <summary>Adds what a field states.</summary>
    public void Add(in SheetItem item, PerformerList performers)
    {
        var value = item.Text;
        if (value.IsEmpty)
            return;
        if (item.Sort != LabelSort.Fact && AddTechnical(item.Label, value))
            return;
        if (NameWords.SaysNothing(Source.Slice(value.Start, value.Length)) && !Source.Slice(value.Start, value.Length).ContainsAnyInRange('0', '9'))
        {
            into.Add(new Statement(StatementKind.LeftOut, TextSpan.FromBounds(Math.Min(item.Label.Start, value.Start), value.End)));
            return;
        }

        if (item.Sort != LabelSort.Fact)
        {
            AddCredit(item.Label, value);
            return;
        }

        // "Cadre : X", "Sound mix: X": who framed and mixed, not the shape and the system.
        if (item.What is FactLabel.AspectRatio or FactLabel.Sound && IsSomebody(Source.Slice(value.Start, value.Length)))
        {
            AddCredit(item.Label, value);
            return;
        }

        switch (item.What)
        {
            case FactLabel.Title or FactLabel.OriginalTitle or FactLabel.EnglishTitle or FactLabel.OtherTitle:
                titles.Add(item.What, value);
                break;
            case FactLabel.Cast when TakePart(item.Label, value):
                AddCredit(item.Label, value);
                break;
            case FactLabel.Cast:
                performers.AddInline(item.Label, CutTail(value));
                break;
            case FactLabel.Year:
                AddYear(value);
                break;
            case FactLabel.Country:
                AddCountries(value);
                break;
            case FactLabel.Runtime:
                AddRuntime(value);
                break;
            case FactLabel.Language:
                AddLanguages(value);
                break;
            case FactLabel.Genre:
                AddPieces(FactKind.Genre, value, PieceSplitter.Lists);
                break;
            case FactLabel.Release:
                into.Add(new Statement(StatementKind.Fact, value, item.Label, FactKind.Release));
                break;
            case FactLabel.Format:
                AddFormats(value);
                break;
            case FactLabel.AspectRatio:
                AddPieces(FactKind.AspectRatio, value, PieceSplitter.Ratios);
                break;
            case FactLabel.Sound:
                AddPieces(FactKind.Sound, value, PieceSplitter.Countries);
                break;
            case FactLabel.Colour:
                Add(FactKind.Colour, value);
                break;
            case FactLabel.Classification:
                Add(FactKind.LabelledClassification, value);
                break;
            case FactLabel.Identifier:
                Add(FactKind.Identifier, value);
                break;
            case FactLabel.Score:
                Add(FactKind.Score, value);
                break;
            default:
                into.Add(new Statement(StatementKind.LeftOut, TextSpan.FromBounds(Math.Min(item.Label.Start, value.Start), Math.Max(item.Label.End, value.End))));
                break;
        }
    }

    private static bool IsSomebody(ReadOnlySpan<char> words)
    {
        var stop = words.IndexOfAny(",;&/");
        var first = (stop < 0 ? words : words[..stop]).Trim();
        return first.Contains(' ') && !words.ContainsAnyInRange('0', '9') && FactWords.Find(first) == FactWord.None && FactWords.Find(first[..first.IndexOf(' ')]) == FactWord.None
            && !first.StartsWith("dolby", StringComparison.OrdinalIgnoreCase) && NameWords.AreNames(words) && ContributorClassifier.LooksLikePerson(first);
    }

    // "Con la participación de: Televisión Española, Vía Digital": firms take part as well as performers.
    private bool TakePart(TextSpan label, TextSpan value)
    {
        if (!Source.Slice(label.Start, label.Length).Contains(" la parti", StringComparison.OrdinalIgnoreCase))
            return false;

        var words = Source.Slice(value.Start, value.Length);
        return ContributorClassifier.LooksLikeOrganisation(words.IndexOfAny(',', ';', '(') is > 0 and var stop ? words[..stop].Trim() : words);
    }

    /// <summary>Adds a line of facts that has no label.</summary>
    public void AddFacts(TextSpan line)
    {
        if (line.Length > 2 && Source[line.Start] == '(' && Source[line.End - 1] == ')')
            line = new TextSpan(line.Start + 1, line.Length - 2);
        if (titles.IsUntitled && FactPieces.FindHead(Source, line, out var head))
        {
            titles.Add(FactLabel.Title, head);
            line = NameWords.Trim(Source, TextSpan.FromBounds(head.End, line.End));
        }

        // "Fiktion - 2006 - 86 min": else a word no table of countries knows would be one.
        var words = Source.Slice(line.Start, line.Length);
        var isKind = words.IndexOfAny(KindStops) is > 3 and var stop && FactWords.Find(words[..stop]) == FactWord.Genre;
        if (isKind || (!FactLineScanner.TryRead(Source, line, into, FactContext.Credits) && !FactLineScanner.TryRead(Source, line, into, FactContext.OneLiner)))
            FactPieces.Read(Source, line, into, hasPerson: true);
    }

    private void Add(FactKind kind, TextSpan value) => into.Add(new Statement(StatementKind.Fact, value, Fact: kind));

    private TextSpan CutTail(TextSpan value) => FactPieces.CutTail(Source, value, into);

    // "3483 m, 127 min": the length of the film stands before the time.
    private void AddRuntime(TextSpan value)
    {
        var words = Source.Slice(value.Start, value.Length);
        if (words.Contains(',') && (RuntimeParser.Match(words, out _) is 0 or <= 3))
        {
            foreach (var piece in new PieceSplitter(Source, value, ",;/|("))
            {
                var part = Source.Slice(piece.Start, piece.Length);
                if (RuntimeParser.Match(part, out _) > 3 && part.ContainsAnyInRange('0', '9'))
                {
                    Add(FactKind.Runtime, piece);
                    return;
                }
            }
        }

        Add(FactKind.Runtime, value);

        // "1h40 - 35 mm - 1,66 - Dolby SR", "105 min. Farve. 35mm."
        if (RuntimeParser.Match(words, out _) is > 2 and var length && length + 4 < words.Length && words[length] is ' ' or '.' or ',' or '|' or '/' && words[length..].TrimStart(" .\u00a0") is { Length: > 2 } rest && rest[0] != '(')
            FactPieces.Read(Source, NameWords.Trim(Source, TextSpan.FromBounds(value.End - rest.Length, value.End)), into);
    }

    private void AddYear(TextSpan value)
    {
        if (FactLineScanner.TryRead(Source, value, into, FactContext.Tail))
            return;

        var words = Source.Slice(value.Start, value.Length);
        for (var at = words.IndexOfAnyInRange('0', '9'); at >= 0 && at < Math.Min(words.Length, 80);)
        {
            if (YearParser.Match(words[at..], out _) is > 0 and var length)
            {
                Add(FactKind.Years, new TextSpan(value.Start + at, length));
                return;
            }

            // "2018年"
            if (TextScan.CountDigits(words, at) == 4 && at + 4 < words.Length && words[at + 4] == '年' && YearParser.Match(words.Slice(at, 4), out _) == 4)
            {
                Add(FactKind.Years, new TextSpan(value.Start + at, 4));
                return;
            }

            at += TextScan.CountDigits(words, at);
            var step = words[at..].IndexOfAnyInRange('0', '9');
            at = step < 0 ? -1 : at + step;
        }

        into.Add(new Statement(StatementKind.Unread, value));
    }

    private void AddCountries(TextSpan value)
    {
        if (Source.Slice(value.Start, value.Length).ContainsAnyInRange('0', '9') && FactLineScanner.TryRead(Source, value, into, FactContext.Tail))
            return;

        foreach (var piece in new PieceSplitter(Source, value, PieceSplitter.Countries))
        {
            var words = Source.Slice(piece.Start, piece.Length);
            if (CountryTable.IsCountry(words))
                Add(FactKind.Country, piece);
            else if (words.Contains('(') && Brackets.FindClose(words, words.IndexOf('('), words.Length) is > 0 and var close && CountryTable.IsCountry(words[(words.IndexOf('(') + 1)..close]))
                Add(FactKind.Country, TextSpan.FromBounds(piece.Start + words.IndexOf('(') + 1, piece.Start + close));
            else if (words.Contains('-') && FactLineScanner.TryRead(Source, piece, into, FactContext.Tail))
                continue;
            else if (CountryTable.Match(words, out _) is > 0 and var length)
                Add(FactKind.Country, new TextSpan(piece.Start, length));
            else if (words.Length <= 40 && (char.IsUpper(words[0]) || words[0] > '\u2e7f') && !words.ContainsAny(NoCountry))
                Add(FactKind.Country, piece);
            else
                into.Add(new Statement(StatementKind.Unread, piece));
        }
    }

    private void AddLanguages(TextSpan value)
    {
        foreach (var piece in new PieceSplitter(Source, value, PieceSplitter.Countries))
        {
            var words = Source.Slice(piece.Start, piece.Length);
            var length = LanguageTable.Match(words, out _);
            if (words.Contains("subtit", StringComparison.OrdinalIgnoreCase) || words.Contains("untertit", StringComparison.OrdinalIgnoreCase) || words.Contains("sous-tit", StringComparison.OrdinalIgnoreCase))
                into.Add(new Statement(StatementKind.LeftOut, piece));
            else if (length > 0)
                Add(FactKind.Language, new TextSpan(piece.Start, length));
            else if (words.Length <= 30 && words.Count(' ') <= 1 && char.IsLetter(words[0]))
                Add(FactKind.Language, piece);
            else
                into.Add(new Statement(StatementKind.Unread, piece));
        }
    }

    private void AddPieces(FactKind kind, TextSpan value, string stops)
    {
        foreach (var piece in new PieceSplitter(Source, value, stops))
            Add(kind, piece);
    }

    /// <summary>What the table of formats knows, with what is printed beside it up to a bracket; ratios are shapes, not formats.</summary>
    private void AddFormats(TextSpan value)
    {
        foreach (var piece in new PieceSplitter(Source, value, PieceSplitter.Lists))
        {
            var words = Source.Slice(piece.Start, piece.Length);
            var bracket = words.IndexOf('(');
            var head = (bracket > 0 ? words[..bracket] : words).TrimEnd(" .");
            if (TraitOf(words) is not FactKind.None and var trait)
                Add(trait, piece);
            else if (FactLineScanner.MayHoldFacts(words) && FormatTable.Match(words) == 0 && RuntimeParser.Match(words, out var time) > 3 && time is not null)
                Add(FactKind.Runtime, piece);
            else if (head.Length <= 40 && HoldsFormat(head))
                AddFormat(piece, head.Length);
            else if (head.Length <= 12 && char.IsAsciiDigit(head.IsEmpty ? ' ' : head[0]) && head.ContainsAny(":.,/"))
                Add(FactKind.AspectRatio, piece);
            else
                into.Add(new Statement(StatementKind.LeftOut, piece));
        }
    }

    /// <summary>A format, and what its brackets say of the print: "DCP (1:1,85; 5.1)".</summary>
    private void AddFormat(TextSpan piece, int length)
    {
        // "Copia 35mm"
        var skipped = Source.Slice(piece.Start, length) is var head && head.IndexOf(' ') is > 3 and < 7 and var space && head[..space] is "Copia" or "copia" or "Copie" or "copie" or "Kopie" or "Print" or "print" ? space + 1 : 0;
        Add(FactKind.Format, TextSpan.FromBounds(piece.Start + skipped, piece.Start + length));
        for (var at = piece.Start + length; at < piece.End; at++)
        {
            if (Source[at] != '(' || Brackets.FindClose(Source, at, piece.End) is not (> 0 and var close))
                continue;

            foreach (var inner in new PieceSplitter(Source, TextSpan.FromBounds(at + 1, close), PieceSplitter.Ratios))
            {
                if (TraitOf(Source.Slice(inner.Start, inner.Length)) is not FactKind.None and var trait)
                    Add(trait, inner);
            }

            at = close;
        }
    }

    private static FactKind TraitOf(ReadOnlySpan<char> words) => PrintTerms.Find(words) switch
    {
        PrintTrait.Colour => FactKind.Colour,
        PrintTrait.Sound => FactKind.Sound,
        PrintTrait.AspectRatio => FactKind.AspectRatio,
        _ => FactKind.None,
    };

    private static bool HoldsFormat(ReadOnlySpan<char> words)
    {
        for (var at = 0; at < words.Length;)
        {
            // "4K-6K" is the range of a camera.
            if (FormatTable.Match(words[at..]) is > 0 and var length && IsNoRange(words.Slice(at, length)))
                return true;

            var space = words[at..].IndexOf(' ');
            at = space < 0 ? words.Length : at + space + 1;
        }

        return false;
    }

    private static bool IsNoRange(ReadOnlySpan<char> format) => format.IndexOf('-') is not (> 0 and var dash) || dash + 1 >= format.Length || !char.IsAsciiDigit(format[dash + 1]);
}
