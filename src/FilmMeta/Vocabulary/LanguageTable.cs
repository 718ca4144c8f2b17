namespace FilmMeta.Vocabulary;

/// <summary>Languages of films: their BCP 47 tags by name, in the languages of film credits.</summary>
/// <remarks>
/// The table is <c>languages.tsv</c>. "Mandarin" is <c>cmn</c> and "Chinese" <c>zh</c>; "Flemish" is <c>nl-BE</c>; "Silent" and "No dialogue" are <c>zxx</c>;
/// "Gaelic" alone is none, since it is Irish or Scottish.
/// </remarks>
public static class LanguageTable
{
    private static readonly Lazy<Tables> Loaded = new(Tables.Load);

    /// <summary>The tag of a language.</summary>
    /// <param name="name">A name in English or another language of credits ("French", "Deutsch", "日本語"), or a tag of the table ("fr").</param>
    /// <returns>The BCP 47 tag; null where the name is unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <example><code>LanguageTable.FindCode("Farsi") // "fa"</code></example>
    public static string? FindCode(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var tables = Loaded.Value;
        return tables.Names.TryFind(name, out var code) || tables.Tags.TryGetValue(name.Trim(), out code) ? code : null;
    }

    /// <summary>Reads a language's name at the start of a text; no bare tag.</summary>
    /// <param name="text">The text, without leading spaces.</param>
    /// <param name="code">Its BCP 47 tag.</param>
    /// <returns>The length of the longest name that ends at the end of a word; 0 for none.</returns>
    internal static int Match(ReadOnlySpan<char> text, out string? code) => Loaded.Value.Names.Match(text, out code);

    private sealed class Tables
    {
        internal TextScanNames<string> Names { get; } = new(2500);

        internal Dictionary<string, string?> Tags { get; } = new(450, StringComparer.OrdinalIgnoreCase);

        internal static Tables Load()
        {
            var tables = new Tables();
            var table = new TextScanTable(TextScanTable.Read("languages.tsv"));
            while (table.NextRow())
            {
                var tag = table.NextColumn().ToString();
                tables.Tags.Add(tag, tag);
                var names = table.NextColumn();
                while (TextScanTable.NextValue(ref names, out var name))
                    tables.Names.Add(name, tag);
            }

            return tables;
        }
    }
}
