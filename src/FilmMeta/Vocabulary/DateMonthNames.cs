namespace FilmMeta.Vocabulary;

/// <summary>The names of the months and their abbreviations, in the languages of film credits.</summary>
internal static class DateMonthNames
{
    // One line a month; a name that two languages share stands once.
    private static readonly string[] Names =
    [
        "january jan januar janner janvier janv gennaio gen enero ene janeiro januari tammikuu styczen stycznia leden ledna",
        "february feb febr februar feber fevrier fevr fev febbraio febrero fevereiro februari helmikuu luty lutego unor unora",
        "march mar marz mrz mars marzo marco maart maaliskuu marzec marca brezen brezna",
        "april apr avril avr aprile abril abr huhtikuu kwiecien kwietnia duben dubna",
        "may mai maggio mag mayo maio mei maj toukokuu maja kveten kvetna",
        "june jun juni juin giugno giu junio junho kesakuu czerwiec czerwca cerven cervna",
        "july jul juli juillet juil luglio lug julio julho heinakuu lipiec lipca cervenec cervence",
        "august aug aout agosto ago augustus augusti elokuu sierpien sierpnia srpen srpna",
        "september sept sep septembre settembre set septiembre setembro syyskuu wrzesien wrzesnia zari",
        "october oct oktober okt octobre ottobre ott octubre outubro out lokakuu pazdziernik pazdziernika rijen rijna",
        "november nov novembre noviembre novembro marraskuu listopada listopadu",
        "december dec dezember dez decembre dicembre dic diciembre dezembro joulukuu grudzien grudnia prosinec prosince",
    ];

    private static readonly Lazy<Dictionary<string, int>> Loaded = new(Load);

    /// <summary>The number of a month.</summary>
    /// <param name="name">Its name or abbreviation, in whatever case, without a full stop.</param>
    /// <returns>1 to 12; 0 where it is none.</returns>
    internal static int Find(ReadOnlySpan<char> name)
    {
        Span<char> buffer = stackalloc char[16];
        if (name.Length is < 3 or > 16)
            return 0;

        var folded = buffer[..TextScan.Fold(name, buffer)];
        return Loaded.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var month) ? month : 0;
    }

    private static Dictionary<string, int> Load()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Names.Length; i++)
        {
            foreach (var name in Names[i].Split(' '))
                months.Add(name, i + 1);
        }

        return months;
    }
}
