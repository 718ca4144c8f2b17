namespace FilmMeta.Vocabulary;

/// <summary>Latin letters without their diacritics, by table: no culture, no ICU.</summary>
internal static class LatinLetters
{
    private const string Pairs =
        "àa áa âa ãa äa åa æae çc èe ée êe ëe ìi íi îi ïi ðd ñn òo óo ôo õo öo øo ùu úu ûu üu ýy þth ÿy ßss " +
        "āa ăa ąa ćc ĉc ċc čc ďd đd ēe ĕe ėe ęe ěe ĝg ğg ġg ģg ĥh ħh ĩi īi ĭi įi ıi ĵj ķk ĺl ļl ľl łl ńn ņn ňn ōo ŏo őo œoe " +
        "ŕr ŗr řr śs ŝs şs šs ţt ťt ŧt ũu ūu ŭu ůu űu ųu ŵw ŷy źz żz žz șs țt";

    private static readonly string[] Letters = Load();

    /// <summary>The letter without its diacritics.</summary>
    /// <param name="c">A lower-case letter.</param>
    /// <returns>One or two letters; empty where it has none to lose, or is a combining mark, which the caller keeps.</returns>
    public static string Fold(char c) => c < Letters.Length ? Letters[c] ?? "" : "";

    private static string[] Load()
    {
        var letters = new string[0x220];
        foreach (var range in Pairs.AsSpan().Split(' '))
        {
            var pair = Pairs.AsSpan(range);
            letters[pair[0]] = pair[1..].ToString();
        }

        return letters;
    }
}
