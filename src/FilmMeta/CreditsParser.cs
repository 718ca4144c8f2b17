using FilmMeta.Binding;
using FilmMeta.Layouts;
using FilmMeta.Layouts.FactSheet;
using FilmMeta.Layouts.ProgrammeNote;
using FilmMeta.Layouts.Prose;
using FilmMeta.Statements;
using FilmMeta.Text;

// Buffers on the stack are always written before they are read; to clear each of them first would cost more than most look-ups that use them.
[module: System.Runtime.CompilerServices.SkipLocalsInit]

namespace FilmMeta;

/// <summary>The door: reads films from text.</summary>
/// <remarks>Keeps no state between calls; safe for use by several threads at once. The same text gives the same result on every machine and in every culture.</remarks>
public static class CreditsParser
{
    /// <summary>The names of the layouts that can be read.</summary>
    public static IReadOnlyList<string> Layouts { get; } = [LayoutDetector.ProgrammeNote, LayoutDetector.FactSheet, LayoutDetector.Prose];

    /// <summary>Reads the films in a text.</summary>
    /// <param name="text">The text, whatever it holds: text that is no credits gives no film and a diagnostic.</param>
    /// <param name="options">How to read it; null for <see cref="ParseOptions.Default"/>.</param>
    /// <returns>The films, where their values stand, and what could not be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="options"/> names a layout that is none of <see cref="Layouts"/>.</exception>
    /// <example>
    /// <code>
    /// var result = CreditsParser.Parse(File.ReadAllText("note.md"));
    /// foreach (var film in result.Films)
    ///     Console.WriteLine($"{film.Title} by {string.Join(", ", film.CrewIn("director").Select(credit => credit.Name))}");
    /// </code>
    /// </example>
    public static ParseResult Parse(string text, ParseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= ParseOptions.Default;
        if (options.Layout is { } layout && !Layouts.Contains(layout))
            throw new ArgumentException($"There is no layout '{layout}'; there are: {string.Join(", ", Layouts)}.", nameof(options));

        using var statements = new StatementList();
        if (!HtmlText.IsPage(text))
        {
            var evidence = Detect(text, options, statements, out var words);
            evidence = Read(words, evidence, options, statements);
            return FilmBinder.Bind(new SourceText(text), words, (evidence.Layout, evidence.Reason), statements);
        }

        var page = HtmlPage.Read(text);
        var found = Detect(page.Words, options, statements);
        found = Read(page.Words, found, options, statements);
        if (page.AddData(statements))
            found = found with { Layout = found.Layout ?? LayoutDetector.FactSheet, Reason = $"{found.Reason}; the page holds data of type Movie" };

        return FilmBinder.Bind(new SourceText(text), page.All, (found.Layout, found.Reason), statements);
    }

    /// <summary>Whether a note has but the few credits that stand above a review: "Directed by X. Starring A, B and C. 94 minutes." The sentences below tell the rest.</summary>
    private static bool IsHeadOfReview(string text, StatementList statements)
    {
        const int Most = 8;
        const int Sentences = 400;
        if (statements.Count > Most || text.StartsWith("---", StringComparison.Ordinal))
            return false;

        var films = 0;
        var end = 0;
        foreach (ref readonly var statement in statements.AsSpan())
        {
            if (statement.Kind == StatementKind.Heading)
                films++;
            else if (statement.Kind == StatementKind.Cast && !statement.Label.IsEmpty)
                return false;

            end = Math.Max(end, statement.Text.End);
        }

        return films == 1 && text.Length - end > Sentences;
    }

    /// <summary>The layout of a text and its words. Notes hold entities, which their reader knows; a copy of the text without them would be larger than all that is made of it.</summary>
    private static LayoutEvidence Detect(string text, ParseOptions options, StatementList statements, out string words)
    {
        words = text;
        if (!PageText.IsWiki(text) && Detect(text, options, statements) is var evidence && (evidence.Layout == LayoutDetector.ProgrammeNote || !PageText.HasEntity(text)))
            return evidence;

        statements.Truncate(0);
        words = PageText.Read(text);
        return Detect(words, options, statements);
    }

    private static LayoutEvidence Detect(string text, ParseOptions options, StatementList statements) =>
        options.Layout is null ? LayoutDetector.Detect(text, statements) : new LayoutEvidence(options.Layout, "it was asked for");

    /// <summary>Whether a note is a diary or a round-up: a head for each of several films, and sentences below that tell more than the heads: "**Columbus** (2017, dir. Kogonada)".</summary>
    private static bool IsDiary(string text, StatementList statements)
    {
        const int MostUnderHead = 4;
        const int Sentences = 200;
        if (text.StartsWith("---", StringComparison.Ordinal))
            return false;

        var films = 0;
        foreach (ref readonly var statement in statements.AsSpan())
        {
            if (statement.Kind == StatementKind.Heading)
                films++;
            else if (statement.Kind == StatementKind.Cast)
                return false;
        }

        return films > 1 && statements.Count <= films * MostUnderHead && text.Length > films * Sentences;
    }

    private static bool ReadAsProse(string text, StatementList statements)
    {
        using var prose = new StatementList();
        if (!ProseReader.Detect(text, prose).IsEnough || prose.Count <= statements.Count)
            return false;

        statements.Truncate(0);
        foreach (ref readonly var statement in prose.AsSpan())
            statements.Add(statement);

        return true;
    }

    private static LayoutEvidence Read(string text, LayoutEvidence evidence, ParseOptions options, StatementList statements)
    {
        switch (evidence.Layout)
        {
            case LayoutDetector.FactSheet:
                // The sentences below a sheet tell who plays whom.
                if (FactSheetReader.Read(text, evidence.Items ?? SheetScanner.Scan(text), statements) is >= 0 and var sentences)
                    ProseReader.ReadBelow(text, sentences, statements);
                break;
            case LayoutDetector.ProgrammeNote:
                ProgrammeNoteReader.Read(text, statements);
                if (options.Layout is null && IsHeadOfReview(text, statements))
                    ProseReader.Read(text, statements);
                else if (options.Layout is null && IsDiary(text, statements) && ReadAsProse(text, statements))
                    return new LayoutEvidence(LayoutDetector.Prose, "sentences tell of several films, each below its title");
                break;
            case LayoutDetector.Prose when statements.Count == 0:
                ProseReader.Read(text, statements);
                break;
            default:
                break;
        }

        return evidence;
    }
}
