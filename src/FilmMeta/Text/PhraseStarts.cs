namespace FilmMeta.Text;

/// <summary>Phrases that words may begin with, whatever the case. Nearly all words are told apart from all of them by their first two letters.</summary>
internal sealed class PhraseStarts
{
    private readonly string[] _phrases;

    // By the last five bits of the first letter: a bit for each second one. A letter beyond ASCII may be any.
    private readonly uint[] _beginnings = new uint[32];

    /// <summary>Takes phrases of two letters or more.</summary>
    public PhraseStarts(params string[] phrases)
    {
        _phrases = phrases;
        foreach (var phrase in phrases)
            _beginnings[phrase[0] & 31] |= 1u << (phrase[1] & 31);
    }

    /// <summary>The phrases, in their order.</summary>
    public ReadOnlySpan<string> All => _phrases;

    /// <summary>Whether words may begin with one of the phrases, by their first two letters.</summary>
    public bool MayStart(ReadOnlySpan<char> words) => words.Length > 1 && (_beginnings[words[0] & 31] >> (words[1] & 31) & 1) != 0;

    /// <summary>How long the longest phrase is that words begin with; 0 for none.</summary>
    public int LengthAt(ReadOnlySpan<char> words)
    {
        var length = 0;
        foreach (var phrase in MayStart(words) ? _phrases : [])
        {
            if (phrase.Length > length && words.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
                length = phrase.Length;
        }

        return length;
    }
}
