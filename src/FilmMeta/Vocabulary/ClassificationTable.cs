namespace FilmMeta.Vocabulary;

/// <summary>Boards that classify films by age, and what their symbols mean.</summary>
/// <remarks>The tables are <c>classification-systems.tsv</c> and <c>classifications.tsv</c>. A symbol alone says little: A is for everybody in Mexico and for adults in India.</remarks>
public static class ClassificationTable
{
    private static readonly Lazy<Tables> Loaded = new(Tables.Load);

    /// <summary>The short name of a board or system.</summary>
    /// <param name="name">An abbreviation in capitals ("BBFC", "MPAA") or a name ("Motion Picture Association", "Kijkwijzer").</param>
    /// <returns>The name that <see cref="Classification.System"/> uses, such as <c>BBFC</c> or <c>MPA</c>; null where the board is unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static string? FindSystem(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Loaded.Value.Systems.TryFind(name, out var system) ? system?.Name : null;
    }

    /// <summary>Where a system holds.</summary>
    /// <param name="system">A name that <see cref="FindSystem"/> knows.</param>
    /// <returns>ISO 3166-1 alpha-2 code; null where the system is unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> is null.</exception>
    public static string? FindTerritory(string system)
    {
        ArgumentNullException.ThrowIfNull(system);
        return Loaded.Value.Systems.TryFind(system, out var found) ? found?.Territory : null;
    }

    /// <summary>The age a symbol stands for.</summary>
    /// <param name="system">A name that <see cref="FindSystem"/> knows.</param>
    /// <param name="symbol">One of its symbols, or a form of one: "15", "PG-13", "Vietato ai minori di 14 anni".</param>
    /// <param name="year">The year of the decision; a symbol that meant two ages (the British X) has none without it.</param>
    /// <returns>Years of age, 0 for everybody; null where the symbol is unknown or names no age.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> or <paramref name="symbol"/> is null.</exception>
    public static int? FindMinimumAge(string system, string symbol, int? year = null)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(symbol);
        return Loaded.Value.Systems.TryFind(system, out var found) && Loaded.Value.Symbols.TryFind(symbol, out var ratings) && ratings is not null
            ? AgeOf(ratings, found?.Name, year)
            : null;
    }

    /// <summary>Whether a system knows a symbol.</summary>
    /// <param name="system">A name that <see cref="FindSystem"/> knows.</param>
    /// <param name="symbol">The symbol, or a form of it.</param>
    /// <returns>Whether the table has it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> or <paramref name="symbol"/> is null.</exception>
    public static bool IsSymbol(string system, string symbol)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(symbol);
        return Loaded.Value.Systems.TryFind(system, out var found)
            && Loaded.Value.Symbols.TryFind(symbol, out var ratings)
            && ratings is not null
            && found is not null
            && Has(ratings, found);
    }

    internal static int MatchSystem(ReadOnlySpan<char> text, out ClassificationSystem? system) => Loaded.Value.Systems.Match(text, out system);

    internal static int MatchSymbol(ReadOnlySpan<char> text, out List<ClassificationRating>? ratings) => Loaded.Value.Symbols.Match(text, out ratings);

    /// <summary>Whether a system has one of the ratings.</summary>
    internal static bool Has(List<ClassificationRating> ratings, ClassificationSystem system)
    {
        foreach (var rating in ratings)
        {
            if (ReferenceEquals(rating.System, system))
                return true;
        }

        return false;
    }

    /// <summary>The one age that the ratings of a system, or of all, agree upon; null where they differ or name none.</summary>
    internal static int? AgeOf(List<ClassificationRating> ratings, string? system, int? year = null)
    {
        int? age = null;
        var isFirst = true;
        foreach (var rating in ratings)
        {
            if ((system is not null && rating.System.Name != system) || (year is { } y && (y < (rating.From ?? y) || y > (rating.To ?? y))))
                continue;

            if (!isFirst && rating.Age != age)
                return null;

            age = rating.Age;
            isFirst = false;
        }

        return age;
    }

    private sealed class Tables
    {
        internal TextScanNames<ClassificationSystem> Systems { get; } = new(150);

        internal TextScanNames<List<ClassificationRating>> Symbols { get; } = new(150);

        internal static Tables Load()
        {
            var tables = new Tables();
            var table = new TextScanTable(TextScanTable.Read("classification-systems.tsv"));
            while (table.NextRow())
            {
                var system = new ClassificationSystem(table.NextColumn().ToString(), table.NextColumn().ToString());
                tables.AddSystem(system.Name, system);
                var names = table.NextColumn();
                while (TextScanTable.NextValue(ref names, out var name))
                    tables.AddSystem(name, system);
            }

            table = new TextScanTable(TextScanTable.Read("classifications.tsv"));
            while (table.NextRow())
            {
                var systemName = table.NextColumn();
                if (!tables.Systems.TryFind(systemName, out var system) || system is null)
                    throw new InvalidOperationException($"The system '{systemName}' of classifications.tsv does not stand in classification-systems.tsv.");

                var symbol = table.NextColumn();
                var rating = new ClassificationRating(system, symbol.ToString(), Number(table.NextColumn()), Number(table.NextColumn()), Number(table.NextColumn()));
                tables.AddSymbol(symbol, rating);
                var forms = table.NextColumn();
                while (TextScanTable.NextValue(ref forms, out var form))
                    tables.AddSymbol(form, rating);
            }

            return tables;
        }

        private static int? Number(ReadOnlySpan<char> digits) => digits.IsEmpty ? null : TextScan.Value(digits);

        private void AddSystem(ReadOnlySpan<char> name, ClassificationSystem system)
        {
            if (name.Length <= 7)
                Systems.AddShortForm(name, system, isSpelled: false);
            else
                Systems.Add(name, system);
        }

        private void AddSymbol(ReadOnlySpan<char> symbol, ClassificationRating rating)
        {
            var isShort = symbol.Length <= 8 || !symbol.Contains(' ');
            if (Symbols.Existing(symbol, isShort) is { } ratings)
                ratings.Add(rating);
            else if (isShort)
                Symbols.AddShortForm(symbol, [rating], isSpelled: false);
            else
                Symbols.Add(symbol, [rating]);
        }
    }
}
