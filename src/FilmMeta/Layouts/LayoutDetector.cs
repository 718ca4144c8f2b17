using System.Buffers;
using System.Globalization;
using FilmMeta.Layouts.FactSheet;
using FilmMeta.Layouts.ProgrammeNote;
using FilmMeta.Layouts.Prose;
using FilmMeta.Statements;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts;

/// <summary>Which layout a text shows, and why.</summary>
/// <param name="Layout">Its name; null where the text shows none.</param>
/// <param name="Reason">In words, for whoever wonders.</param>
/// <param name="Items">The items of a fact sheet, where they were looked at.</param>
internal readonly record struct LayoutEvidence(string? Layout, string Reason, List<SheetItem>? Items = null);

/// <summary>Tells the layouts apart by their marks: labels in italics, and labelled values.</summary>
internal static class LayoutDetector
{
    public const string ProgrammeNote = "programme-note";
    public const string FactSheet = "fact-sheet";
    public const string Prose = "prose";

    // So many labels of other papers, and the sentences between them are about something else.
    private const int MostForeign = 3;

    // Two credits, one of them a director, under a heading.
    private const int EnoughUnderHeading = 3;

    // A text without any of them is no code, and its lines need no look.
    private static readonly SearchValues<string> SignsOfCode = SearchValues.Create(["{", "}", "`", ");", "//", "/*", "using ", "import ", "public "], StringComparison.Ordinal);

    /// <summary>Looks which layout a text shows.</summary>
    /// <param name="source">The text.</param>
    /// <param name="prose">Empty; holds, on return, what the sentences say where the layout is <see cref="Prose"/>, for they were read to know it.</param>
    public static LayoutEvidence Detect(string source, StatementList prose)
    {
        if (source.StartsWith("---", StringComparison.Ordinal) && FrontMatter.Read(source) is { End: > 0 } front)
            return DetectPost(source, front, prose);

        var isNote = ProgrammeNoteReader.Detect(source, out var first);
        if ((isNote && IsInItalics(source, first.Start, first.End)) || HasItalicLabel(source))
            return new LayoutEvidence(ProgrammeNote, "labels of credits stand in italics, as in \"_Director:_ Name\"");

        if (IsCodeOrManual(source))
            return new LayoutEvidence(null, "the lines are those of a program, or of a text about programs");

        var items = SheetScanner.Scan(source);
        var evidence = FactSheetEvidence.Weigh(source, items);
        var isClean = evidence is { Points: > 0, Against: 0 };

        // "Title: X" stands above no note.
        isNote = isNote && !items.Exists(static item => item.Kind == ItemKind.Field && item.What == FactLabel.Title);
        if (isNote && !HasBoldLabel(source) && !HasLabelledList(source) && (HasBoldHeading(source) || (isClean && evidence.Points < EnoughUnderHeading)))
            return new LayoutEvidence(ProgrammeNote, "a heading stands above credits or above a line of country, year and running time");
        if ((evidence.IsFilm || isNote) && OtherPapers.AreLikely(source, items))
            return new LayoutEvidence(null, "the words are those of a play, a concert, a game or the like", items);
        if (evidence.IsFilm || (isNote && isClean))
            return new LayoutEvidence(FactSheet, Describe(evidence), items);

        if (OtherPapers.IsListOfAwards(source))
            return new LayoutEvidence(null, "the lines tell who won prizes", items);
        if (evidence.Against < MostForeign && ReadProse(source, prose) is { IsEnough: true } told)
            return new LayoutEvidence(Prose, Describe(told));

        return new LayoutEvidence(null, evidence.Labels > 0 ? Describe(evidence) : "no label of a film's credits or facts was found", items);
    }

    /// <summary>A post is a programme note unless its description, or the fields below it, are those of a fact sheet, or it holds no credits and its sentences name people.</summary>
    private static LayoutEvidence DetectPost(string source, in FrontMatter front, StatementList prose)
    {
        if (front.Metadata.IsEmpty && !HasItalicLabel(source))
        {
            var items = SheetScanner.Scan(source);
            var evidence = FactSheetEvidence.Weigh(source, items);
            var isNote = ProgrammeNoteReader.Detect(source, out _);
            if (evidence.IsFilm && (HasFieldBefore(items, front.End) || !isNote))
                return new LayoutEvidence(FactSheet, Describe(evidence), items);
            if (!isNote && evidence.Against < MostForeign && ReadProse(source, prose) is { IsEnough: true } told)
                return new LayoutEvidence(Prose, Describe(told));
        }

        return new LayoutEvidence(ProgrammeNote, "a description of the page stands at the top, between lines of dashes");
    }

    // The description gives more of a film than its title.
    private static bool HasFieldBefore(List<SheetItem> items, int end)
    {
        foreach (var item in items)
        {
            if (item.Label.Start >= end)
                return false;
            if (item.IsKnown && (item.Sort == LabelSort.Role || item.What is FactLabel.Cast or FactLabel.Runtime or FactLabel.Country or FactLabel.OriginalTitle))
                return true;
        }

        return false;
    }

    private static ProseEvidence ReadProse(string source, StatementList into)
    {
        var evidence = ProseReader.Detect(source, into);
        if (!evidence.IsEnough)
            into.Truncate(0);

        return evidence;
    }

    private static string Describe(in ProseEvidence told) => string.Create(CultureInfo.InvariantCulture, $"sentences about a film name {told.People} people with a role or a character");

    /// <summary>Code that speaks of directors and runtimes is no film, nor is its manual: lines that end as statements, and words set as code.</summary>
    private static bool IsCodeOrManual(ReadOnlySpan<char> source)
    {
        if (source.IndexOfAny(SignsOfCode) < 0)
            return false;

        var lines = 0;
        var code = 0;
        foreach (var line in source.EnumerateLines())
        {
            var words = line.Trim();
            if (words.IsEmpty)
                continue;

            lines++;
            if (words[^1] is '{' or '}' || (words[^1] == ';' && (words.EndsWith(");") || words.EndsWith("};"))))
                code++;
            else if (words[0] is '/' or 'u' or 'i' or 'p' && (words.StartsWith("//") || words.StartsWith("/*") || words.StartsWith("using ") || words.StartsWith("import ") || words.StartsWith("public ")))
                code++;
        }

        return code * 4 > lines || source.Count('`') > lines;
    }

    private static string Describe(FactSheetEvidence evidence) => string.Create(
        CultureInfo.InvariantCulture, $"{evidence.Labels} kinds of labels of film credits and facts were found, with a weight of {evidence.Points}");

    private static bool IsInItalics(ReadOnlySpan<char> source, int start, int end)
    {
        // "- **Director**: X" is an item of a list.
        if (end - start < 3 || (source[start] is '-' or '*' or '+' && source[start + 1] == ' '))
            return false;

        var label = LabelScanner.MatchEmphasised(source, start, end);
        return !label.IsEmpty && !source[start..].StartsWith("**") && PrintedLabel.Read(source.Slice(label.Label.Start, label.Label.Length)) is { IsKnown: true } or { IsCopyright: true };
    }

    private static bool HasItalicLabel(string source)
    {
        if (!source.AsSpan().ContainsAny('_', '*'))
            return false;

        foreach (var line in source.AsSpan().EnumerateLines())
        {
            if (line.Length > 3 && LabelScanner.IsMark(line[0]) && line[1] != '*' && IsInItalics(line, 0, line.Length))
                return true;
        }

        return false;
    }

    // "* Screenplay: X": items of a list, which programme notes have not.
    private static bool HasLabelledList(string source)
    {
        var labels = 0;
        foreach (var line in source.AsSpan().EnumerateLines())
        {
            if (line.Length < 5 || line[0] is not ('*' or '-' or '•' or '+') || line[1] != ' ' || line.IndexOf(':') is not (> 3 and var colon))
                continue;

            labels += LabelSense.Find(line[2..colon].Trim("* _"), out _) != LabelSort.Unknown ? 1 : 0;
            if (labels > 1)
                return true;
        }

        return false;
    }

    private static bool HasBoldHeading(string source) => HasLine(source, isLabel: false);

    private static bool HasBoldLabel(string source) => HasLine(source, isLabel: true);

    // "**Director:** X" is a label, "**HER**" a heading.
    private static bool HasLine(string source, bool isLabel)
    {
        if (!source.Contains("**", StringComparison.Ordinal))
            return false;

        foreach (var line in source.AsSpan().EnumerateLines())
        {
            if (!line.StartsWith("**"))
            {
                if (isLabel && line.Length > 6 && line[0] is '-' or '*' or '+' && line[1..].TrimStart().StartsWith("**") && HasLine(line[1..].TrimStart().ToString(), isLabel: true))
                    return true;
                continue;
            }

            var label = LabelScanner.MatchEmphasised(line, 0, line.Length);
            var isLabelled = !label.IsEmpty && label.ValueStart < line.Length && !line[label.ValueStart..].Trim().IsEmpty && LabelSense.Find(line.Slice(label.Label.Start, label.Label.Length), out _) != LabelSort.Unknown;
            if (isLabelled == isLabel)
                return true;
        }

        return false;
    }
}
