namespace FilmMeta.Vocabulary;

/// <summary>What a word does around the names in running text about films.</summary>
[Flags]
internal enum ProseWord
{
    None = 0,

    /// <summary>Begins a noun phrase: a, the, his.</summary>
    Determiner = 1,

    /// <summary>Is no part of a name, capital or not.</summary>
    Function = 1 << 1,

    /// <summary>Ends a noun phrase: who, in, is.</summary>
    NounPhraseEnd = 1 << 2,

    /// <summary>Joins the parts of a name: van, de.</summary>
    Particle = 1 << 3,

    /// <summary>Is a word for a film: film, thriller, adaptation.</summary>
    FilmNoun = 1 << 4,

    /// <summary>Shows that a text speaks of films.</summary>
    FilmWord = 1 << 5,

    /// <summary>Shows that another version or work is meant: original, remake, stage.</summary>
    OtherFilm = 1 << 6,

    /// <summary>Stands before "by" and a performer: played, voiced.</summary>
    PlayedBy = 1 << 7,

    /// <summary>Stands between performer and character: plays, portrays.</summary>
    Plays = 1 << 8,

    /// <summary>Stands between a performer and "as": stars, is, performance.</summary>
    Acting = 1 << 9,

    /// <summary>Shows that "as" tells no character: known, described.</summary>
    NotActing = 1 << 10,

    /// <summary>Follows a title that is the subject of its sentence: tells, follows.</summary>
    SubjectVerb = 1 << 11,

    /// <summary>A profession behind the camera: director, editors.</summary>
    CrewNoun = 1 << 12,

    /// <summary>Stands before such a profession: executive, costume.</summary>
    CrewModifier = 1 << 13,

    /// <summary>Work behind the camera, before "by": directed, written.</summary>
    CrewVerb = 1 << 14,

    /// <summary>A part of a film, before "by": screenplay, music.</summary>
    CrewThing = 1 << 15,

    /// <summary>A work that films are made from: novel, play.</summary>
    SourceWork = 1 << 16,

    /// <summary>Praise before a name that is no part of it: Oscar winner, veteran.</summary>
    Award = 1 << 17,

    /// <summary>A word for somebody that is no character: talent, filmmaker.</summary>
    NotNoun = 1 << 18,

    /// <summary>A word for somebody who may be a character: astronaut, neighbour.</summary>
    PersonNoun = 1 << 19,

    /// <summary>A quality, which is no part of a character: young, lonely.</summary>
    Adjective = 1 << 20,

    /// <summary>Labels the verdict of a review: verdict, overall.</summary>
    LineLabel = 1 << 21,

    /// <summary>Calls for a look at what stands around it: rated, released.</summary>
    Signal = 1 << 22,

    /// <summary>Who gives awards: Oscar, Academy. May be a given name too.</summary>
    AwardBody = 1 << 23,

    /// <summary>Shows that the people named belong to another version: remake, original.</summary>
    OtherVersion = 1 << 24,

    /// <summary>Judges: excellent, bad, recommended.</summary>
    Verdict = 1 << 25,

    /// <summary>Stands beside such a word: highly, not.</summary>
    VerdictFiller = 1 << 26,

    /// <summary>A number in letters: three.</summary>
    Numeral = 1 << 27,

    /// <summary>Shows that a text is about another art: opera, album, gameplay.</summary>
    NotFilm = 1 << 28,

    /// <summary>A rank or title that stays with a name: Captain, Queen, Father.</summary>
    Rank = 1 << 29,
}

/// <summary>The words of <c>prose-words.tsv</c>. Read once, on first use; safe for use by several threads.</summary>
/// <remarks>Every word of a text is looked up, and most are not there: one hash over the letters, whatever their case, and rarely a comparison.</remarks>
internal static class ProseWords
{
    private const int Longest = 20;
    private const int Mask = 8191;

    private static readonly (string? Word, ProseWord Kind)[] Slots = Load();

    /// <summary>What a word does; nothing for an unknown word.</summary>
    /// <param name="word">The word, in whatever case.</param>
    public static ProseWord Find(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > Longest)
            return ProseWord.None;

        var slots = Slots;
        for (var slot = Hash(word); slots[slot].Word is { } known; slot = (slot + 1) & Mask)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
                return slots[slot].Kind;
        }

        return ProseWord.None;
    }

    // Letters that differ from each other by more than case alone may meet in a slot; the comparison tells.
    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ (c | 0x20u)) * 16777619u;

        return (int)((hash ^ (hash >> 15)) & Mask);
    }

    private static (string? Word, ProseWord Kind)[] Load()
    {
        var words = new Dictionary<string, ProseWord>(StringComparer.Ordinal);
        ReadOnlySpan<char> text = NameTable.Read("prose-words.tsv");
        while (NameTable.TryReadRow(ref text, out var row))
        {
            var kind = Enum.Parse<ProseWord>(NameTable.Take(ref row, '\t'));
            while (!row.IsEmpty)
            {
                var word = NameTable.Take(ref row, ' ').ToString();
                words[word] = words.GetValueOrDefault(word) | kind;
            }
        }

        var slots = new (string? Word, ProseWord Kind)[Mask + 1];
        foreach (var (word, kind) in words)
        {
            var slot = Hash(word);
            while (slots[slot].Word is not null)
                slot = (slot + 1) & Mask;

            slots[slot] = (word, kind);
        }

        return slots;
    }
}
