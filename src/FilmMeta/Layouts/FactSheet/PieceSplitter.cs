using FilmMeta.Text;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>Goes over the pieces of a list, trimmed; what stands in brackets is never split.</summary>
internal ref struct PieceSplitter
{
    /// <summary>Names: only what no name has in it; commas are left to the reader of names.</summary>
    public const string Names = "|•、";

    /// <summary>Genres, formats.</summary>
    public const string Lists = ",;/|•·\n、・";

    /// <summary>Ratios: slashes and commas within a number stay; behind a comma stands a space.</summary>
    public const string Ratios = ";|•·\n、・";

    /// <summary>Countries, languages, systems of sound.</summary>
    public const string Countries = ",;/|•·\n、・&+";

    private static readonly string[] Joins =
    [
        " in co-production with ", " in coproduction with ", " in association with ", " in collaboration with ", " in cooperation with ", " in co-operation with ", " in partnership with ",
        " en coproduction avec ", " en association avec ", " en collaboration avec ", " con la colaboración de ", " en colaboración con ", " en coproducción con ", " en asociación con ", " in koproduktion mit ", " in zusammenarbeit mit ", " in coproduzione con ",
        " in collaborazione con ", " em coprodução com ", " em associação com ",
    ];

    private static readonly string[] Ands = [" and ", " und ", " et ", " y ", " e ", " en ", " och ", " og "];

    private readonly ReadOnlySpan<char> _text;
    private readonly TextSpan _list;
    private readonly string _stops;
    private int _at;

    public PieceSplitter(ReadOnlySpan<char> text, TextSpan list, string stops)
    {
        _text = text;
        _list = list;
        _stops = stops;
        _at = list.Start;
    }

    public TextSpan Current { get; private set; }

    public readonly PieceSplitter GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_at < _list.End)
        {
            var start = _at;
            var end = FindStop(start, out var width);
            _at = end + width;
            Current = NameWords.Trim(_text, TextSpan.FromBounds(start, end));
            if (!Current.IsEmpty && _stops != Names && _text[Current.End - 1] == '.')
                Current = new TextSpan(Current.Start, Current.Length - 1);
            if (!Current.IsEmpty)
                return true;
        }

        return false;
    }

    private readonly int FindStop(int start, out int width)
    {
        width = 1;
        var depth = 0;
        for (var at = start; at < _list.End; at++)
        {
            var c = _text[at];
            if (char.IsAsciiLetter(c))
                continue;
            if (c == '(')
                depth++;
            else if (c == ')')
                depth--;
            if (depth > 0)
                continue;
            if ((_stops.AsSpan().Contains(c) && !IsInside(at, c)) || (c == ',' && _stops == Ratios && at + 1 < _list.End && _text[at + 1] == ' '))
                return at;
            if (c == '/' && _stops == Names && at > start && _text[at - 1] == ')')
                return at;
            if (c == ' ' && MayStop(at) && SpacedStop(at) is > 0 and var length)
            {
                width = length;
                return at;
            }
        }

        return _list.End;
    }

    // "s/w", "1:1,85"
    private readonly bool IsInside(int at, char stop) => _stops == Lists && at > _list.Start && at + 1 < _list.End
        && (stop == '/' ? IsOneLetter(at - 1, -1) && IsOneLetter(at + 1, 1) : stop == ',' && char.IsAsciiDigit(_text[at - 1]) && char.IsAsciiDigit(_text[at + 1]));

    private readonly bool IsOneLetter(int at, int step) =>
        at >= _list.Start && at < _list.End && char.IsLetter(_text[at]) && !(at + step >= _list.Start && at + step < _list.End && char.IsLetterOrDigit(_text[at + step]));

    // Before other letters than these no word for "and" and no remark between firms starts.
    private readonly bool MayStop(int at) => at + 1 < _list.End && (!char.IsAsciiLetter(_text[at + 1]) || (_text[at + 1] | 0x20) is 'i' or 'e' or 'a' or 'u' or 'y' or 'o' or 'p');

    // " / " parts names too, and between countries the words for "and" and dashes do.
    private readonly int SpacedStop(int at)
    {
        var rest = _text[at.._list.End];
        if (rest.StartsWith(" / ") || rest.StartsWith(" + ") || (_stops != Names && (rest.StartsWith(" - ") || rest.StartsWith(" – ") || rest.StartsWith(" — "))))
            return 3;
        if (_stops == Names && rest.Length > 1 && rest[1] is 'i' or 'e' or 'I' or 'E')
            return FirstOf(rest, Joins);
        if (_stops is not (Countries or Ratios))
            return 0;

        return FirstOf(rest, Ands);
    }

    private static int FirstOf(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Length > 2 && WordSearch.HasSameLetter(text[1], word[1]) && WordSearch.HasSameLetter(text[2], word[2]) && text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return word.Length;
        }

        return 0;
    }
}
