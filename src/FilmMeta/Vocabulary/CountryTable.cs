namespace FilmMeta.Vocabulary;

/// <summary>
/// Countries of production: their ISO 3166 codes by name, short form, adjective or code, in the languages of film credits.
/// </summary>
/// <remarks>
/// The table is <c>countries.tsv</c>: ISO 3166-1, ISO 3166-3 and what filmographies print beside them.
/// West Germany, the German Empire and the Weimar Republic are <c>DE</c>, since ISO 3166 knows one Germany that goes on; East Germany is <c>DDDE</c>,
/// the Soviet Union <c>SUHH</c>, Czechoslovakia <c>CSHH</c>, Yugoslavia <c>YUCS</c>; England, Scotland and Wales are <c>GB</c>; "Korea" alone is <c>KR</c>.
/// </remarks>
public static class CountryTable
{
    // The signs on cars, which German filmographies print; those of two letters are ISO codes as a rule.
    private static readonly (string Sign, string Code)[] VehicleSigns =
        [("A", "AT"), ("B", "BE"), ("D", "DE"), ("E", "ES"), ("F", "FR"), ("H", "HU"), ("I", "IT"), ("J", "JP"), ("L", "LU"), ("N", "NO"), ("P", "PT"), ("S", "SE")];

    private static readonly Lazy<Tables> Loaded = new(Tables.Load);

    /// <summary>The code of a country.</summary>
    /// <param name="name">
    /// A name ("Hong Kong", "Frankreich"), a short form in capitals ("USA", "U.K."), an adjective ("French"), a code of ISO 3166-1 in capitals ("FR", "FRA"),
    /// or the sign of a country's cars ("D", "A").
    /// </param>
    /// <returns>
    /// ISO 3166-1 alpha-2, or ISO 3166-3 alpha-4 for a country that is no more; null where the name is unknown or no code fits it ("Austria-Hungary").
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <example><code>CountryTable.FindCode("Soviet Union") // "SUHH"</code></example>
    public static string? FindCode(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var tables = Loaded.Value;
        return tables.Names.TryFind(name, out var code) || tables.Adjectives.TryFind(name, out code) || tables.Codes.TryGetValue(name.Trim(), out code)
            ? code
            : null;
    }

    /// <summary>Whether a text is, as a whole, a country's name or short form; adjectives and bare codes are not.</summary>
    internal static bool IsCountry(ReadOnlySpan<char> text) => Loaded.Value.Names.TryFind(text, out _);

    /// <summary>Reads a country's name or short form at the start of a text; no adjective.</summary>
    /// <param name="text">The text, without leading spaces.</param>
    /// <param name="code">Its code; null where none fits.</param>
    /// <returns>The length of the longest name that ends at the end of a word; 0 for none.</returns>
    internal static int Match(ReadOnlySpan<char> text, out string? code) => Loaded.Value.Names.Match(text, out code);

    /// <summary>Reads an adjective at the start of a text: "French", and "Franco" before a hyphen.</summary>
    /// <param name="text">The text, without leading spaces.</param>
    /// <param name="code">The code of its country; null where none fits.</param>
    /// <returns>The length of the longest one; 0 for none.</returns>
    internal static int MatchAdjective(ReadOnlySpan<char> text, out string? code)
    {
        var length = Loaded.Value.Adjectives.Match(text, out code);

        // "Sino", "Anglo" and their like are words of their own elsewhere ("Franco").
        if (length is 0 || text[length - 1] is not 'o' || (length < text.Length && TextScan.IsDash(text[length])) || !IsPrefixOnly(text[..length]))
            return length;

        code = null;
        return 0;
    }

    /// <summary>Reads a code of ISO 3166-1 at the start of a text, alpha-2 or alpha-3, or the sign of a country's cars, in capitals: only where nothing but a country can stand.</summary>
    /// <param name="text">The text, without leading spaces.</param>
    /// <param name="code">The alpha-2 code.</param>
    /// <returns>1 to 3; 0 for none.</returns>
    internal static int MatchCode(ReadOnlySpan<char> text, out string? code)
    {
        code = null;
        var letters = TextScan.Letters(text, 0);
        return letters.Length is > 0 and < 4 && TextScan.IsWordEnd(text, letters.Length) && Loaded.Value.CodeLookup.TryGetValue(letters, out code)
            ? letters.Length
            : 0;
    }

    private static bool IsPrefixOnly(ReadOnlySpan<char> word) =>
        word is "Anglo" or "Austro" or "Dano" or "Finno" or "Franco" or "Germano" or "Greco" or "Hiberno" or "Hispano" or "Hungaro" or "Indo"
            or "Italo" or "Luso" or "Polono" or "Russo" or "Serbo" or "Sino" or "Turco";

    private sealed class Tables
    {
        internal TextScanNames<string> Names { get; } = new(2600);

        internal TextScanNames<string> Adjectives { get; } = new(500);

        internal Dictionary<string, string?> Codes { get; } = new(560, StringComparer.Ordinal);

        internal Dictionary<string, string?>.AlternateLookup<ReadOnlySpan<char>> CodeLookup { get; private init; }

        private Tables() => CodeLookup = Codes.GetAlternateLookup<ReadOnlySpan<char>>();

        internal static Tables Load()
        {
            var tables = new Tables();
            foreach (var (sign, code) in VehicleSigns)
                tables.Codes.Add(sign, code);

            var table = new TextScanTable(TextScanTable.Read("countries.tsv"));
            while (table.NextRow())
            {
                var code = table.NextColumn() is var column and not "-" ? column.ToString() : null;
                var alpha3 = table.NextColumn();
                var names = table.NextColumn();
                var shortForms = table.NextColumn();
                var adjectives = table.NextColumn();
                if (code is not null)
                    tables.Codes.Add(code, code);

                if (!alpha3.IsEmpty)
                    tables.Codes.Add(alpha3.ToString(), code);

                while (TextScanTable.NextValue(ref names, out var name))
                    tables.Names.Add(name, code);

                while (TextScanTable.NextValue(ref shortForms, out var form))
                    tables.Names.AddShortForm(form, code);

                while (TextScanTable.NextValue(ref adjectives, out var adjective))
                {
                    if (adjective.Length <= 3 || adjective.Contains('.'))
                        tables.Adjectives.AddShortForm(adjective, code);
                    else
                        tables.Adjectives.Add(adjective, code);
                }
            }

            return tables;
        }
    }
}
