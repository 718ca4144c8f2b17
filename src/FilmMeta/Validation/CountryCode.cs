using System.Collections.Frozen;
using FilmMeta.Vocabulary;

namespace FilmMeta.Validation;

/// <summary>Which country codes there are, and when the countries were there.</summary>
internal static class CountryCode
{
    // When a former country was there: ISO 3166-3 codes. Years of founding and end by the countries' own counting; the end is that of the state, which ISO follows a little later.
    private static readonly FrozenDictionary<string, (int From, int To)> Former = new Dictionary<string, (int, int)>(StringComparer.Ordinal)
    {
        ["SUHH"] = (1917, 1991),
        ["CSHH"] = (1918, 1992),
        ["YUCS"] = (1918, 2003),
        ["CSXX"] = (2003, 2006),
        ["DDDE"] = (1949, 1990),
        ["VDVN"] = (1945, 1976),
        ["YDYE"] = (1967, 1990),
        ["ZRCD"] = (1971, 1997),
        ["RHZW"] = (1964, 1980),
        ["HVBF"] = (1958, 1984),
        ["ANHH"] = (1954, 2010),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // From when on a country of today is there. Only those whose land was another state's all the time before, and whose name no earlier state had on its films.
    private static readonly FrozenDictionary<string, int> Young = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["CZ"] = 1993,
        ["SI"] = 1991,
        ["BA"] = 1992,
        ["MK"] = 1991,
        ["ME"] = 2006,
        ["XK"] = 2008,
        ["BD"] = 1971,
        ["PK"] = 1947,
        ["IL"] = 1948,
        ["ER"] = 1993,
        ["SS"] = 2011,
        ["TL"] = 2002,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // States whose films bear a name of their own, under the code of the country that goes on.
    private static readonly FrozenDictionary<string, (int From, int To)> Named = new Dictionary<string,
        (int, int)>(StringComparer.OrdinalIgnoreCase)
    {
        ["West Germany"] = (1949, 1990),
        ["Nazi Germany"] = (1933, 1945),
        ["Weimar Republic"] = (1918, 1933),
        ["West Berlin"] = (1948, 1990),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a code is one of ISO 3166-1 alpha-2, of ISO 3166-3 alpha-4, or XK for Kosovo.</summary>
    internal static bool Exists(string code) =>
        code.Length == 2 && char.IsAsciiLetterUpper(code[0])
            && char.IsAsciiLetterUpper(code[1]) ? CountryTable.FindCode(code) == code : code.Length == 4 && IsFormer(code);

    /// <summary>When a country was there, if a film of some years cannot be from it.</summary>
    /// <param name="country">The country.</param>
    /// <param name="years">The years of the film; one more or less is let pass, for films are made before they are dated.</param>
    /// <returns>When it was there, in words; null where nothing speaks against it.</returns>
    internal static string? FindAnachronism(Country country, YearRange years)
    {
        if (Named.TryGetValue(country.AsWritten, out var range) || (country.Code is { } code && Former.TryGetValue(code, out range)))
        {
            return years.To < range.From - 1 || years.From > range.To + 1
                ? FormattableString.Invariant($"{country.AsWritten} was there from {range.From} to {range.To}")
                : null;
        }

        return country.Code is { } young && Young.TryGetValue(young, out var from) && years.To < from - 1
            ? FormattableString.Invariant($"{country.AsWritten} is there since {from}")
            : null;
    }

    // The rest of ISO 3166-3.
    private static bool IsFormer(string code) => Former.ContainsKey(code) || code is
        "AIDJ" or "BQAQ" or "BUMM" or "BYAA" or "CTKI" or "DYBJ" or "FQHH" or "FXFR" or "GEHH" or "JTUM" or "MIUM" or "NHVU" or "NQAQ"
        or "NTHH" or "PCHH" or "PUUM" or "PZPA"
        or "SKIN" or "TPTL" or "WKUM";
}
