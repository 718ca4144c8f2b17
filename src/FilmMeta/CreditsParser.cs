using FilmMeta.Binding;
using FilmMeta.Layouts.ProgrammeNote;
using FilmMeta.Layouts.Prose;
using FilmMeta.Statements;
using FilmMeta.Text;

namespace FilmMeta;

/// <summary>The door: reads films from text.</summary>
/// <remarks>Keeps no state between calls; safe for use by several threads at once. The same text gives the same result on every machine and in every culture.</remarks>
public static class CreditsParser
{
    /// <summary>The names of the layouts that can be read.</summary>
    public static IReadOnlyList<string> Layouts { get; } = ["programme-note", "prose"];

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

        var source = new SourceText(text);
        using var statements = new StatementList();
        if (options.Layout == "prose")
        {
            ProseReader.Read(text, statements);
            return FilmBinder.Bind(source, "prose", statements);
        }

        ProgrammeNoteReader.Read(text, statements);
        return FilmBinder.Bind(source, "programme-note", statements);
    }
}
