namespace FilmMeta.Vocabulary;

/// <summary>A language other than English in which running text is read: its words by the English ones that do the same work. Safe for use by several threads.</summary>
internal sealed class ProseLanguage
{
    // So far into a text its language shows.
    private const int Sample = 3000;
    private const int Enough = 4;
    private const int LongestSign = 5;

    private static readonly string[] Codes = ["en", "de", "fr", "es", "it"];

    private static readonly Lazy<Dictionary<string, ProseLanguage>> All = new(Load);

    private readonly Dictionary<string, (string[] English, ProseWord Kind)> _words = new(StringComparer.OrdinalIgnoreCase);

    private ProseLanguage(string code) => Code = code;

    /// <summary>The language's code, BCP 47.</summary>
    public string Code { get; }

    /// <summary>Whether its small words lean on the next one with an apostrophe: d'Arnaud, dell'arte.</summary>
    public bool HasElision => Code is "fr" or "it";

    /// <summary>Whether its nouns have capitals.</summary>
    public bool HasCapitalNouns => Code is "de";

    /// <summary>The language of a text by its small words; null for English, and for one that is not known.</summary>
    /// <param name="text">The text.</param>
    public static ProseLanguage? Detect(ReadOnlySpan<char> text)
    {
        var sample = text[..Math.Min(Sample, text.Length)];
        Span<int> counts = stackalloc int[Codes.Length];
        counts.Clear();
        for (var at = sample.IndexOf(' '); at >= 0;)
        {
            var rest = sample[(at + 1)..];
            var length = rest.IndexOf(' ');
            if (length is > 0 and <= LongestSign)
                Count(rest[..length], counts);
            at = length < 0 ? -1 : at + 1 + length;
        }

        // English is the first, and nothing else need be asked where it is certain.
        var best = 0;
        for (var i = 1; i < counts.Length && counts[0] * 150 <= sample.Length; i++)
            best = counts[i] > counts[best] ? i : best;

        return best == 0 || counts[best] < Enough ? null : All.Value[Codes[best]];
    }

    // Small words that stand in nearly every sentence.
    private static void Count(ReadOnlySpan<char> word, Span<int> counts)
    {
        switch (word)
        {
            case "the" or "and" or "of" or "is" or "with" or "as":
                counts[0]++;
                break;
            case "der" or "und" or "die" or "ist" or "mit" or "ein":
                counts[1]++;
                break;
            case "le" or "et" or "les" or "est" or "un" or "dans":
                counts[2]++;
                break;
            case "el" or "y" or "los" or "es" or "por":
                counts[3]++;
                break;
            case "il" or "e" or "che" or "è" or "della":
                counts[4]++;
                break;
            case "una":
                counts[3]++;
                counts[4]++;
                break;
        }
    }

    /// <summary>What a word does.</summary>
    public ProseWord Find(ReadOnlySpan<char> word)
    {
        const ProseWord Shared = ProseWord.FilmNoun | ProseWord.FilmWord | ProseWord.AwardBody | ProseWord.Particle;
        return _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known) ? known.Kind : ProseWords.Find(word) & Shared;
    }

    /// <summary>Whether a word does the work of an English one.</summary>
    public bool Means(ReadOnlySpan<char> word, string english) =>
        _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known) && Array.IndexOf(known.English, english) >= 0;

    /// <summary>The English word that does the same work; null for none.</summary>
    public string? Translate(ReadOnlySpan<char> word) => _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known) ? known.English[0] : null;

    private static Dictionary<string, ProseLanguage> Load()
    {
        var languages = new Dictionary<string, ProseLanguage>(StringComparer.Ordinal);
        ReadOnlySpan<char> text = NameTable.Read("prose-foreign.tsv");
        while (NameTable.TryReadRow(ref text, out var row))
        {
            var code = NameTable.Take(ref row, '\t').ToString();
            var english = NameTable.Take(ref row, '\t').ToString();
            if (!languages.TryGetValue(code, out var language))
                languages.Add(code, language = new ProseLanguage(code));

            while (!row.IsEmpty)
            {
                var word = NameTable.Take(ref row, ' ').ToString();
                language.Add(word, english);
                if (word.EndsWith('\''))
                    language.Add(word[..^1] + '’', english);
            }
        }

        return languages;
    }

    private void Add(string word, string english)
    {
        var known = _words.TryGetValue(word, out var earlier) ? earlier : ([], ProseWords.Find(word) & ProseWord.Particle);
        var kind = known.Kind | ProseWords.Find(english);

        // "de" joins the parts of a name, capital or not; an article does not.
        if (english is "the" or "a" or "and")
            kind &= ~ProseWord.Particle;
        else if ((kind & ProseWord.Particle) != 0)
            kind &= ~ProseWord.Function;

        _words[word] = ([.. known.English, english], kind);
    }
}
