using System.Buffers;
using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>
/// Reads the cast of a fact sheet: "A (X), B (Y)", "A as X", "A – X" line by line, or the characters first. Which side of a pair is the performer
/// is decided when the list is complete, by where the persons stand.
/// </summary>
internal sealed partial class PerformerList(string source, StatementList into)
{
    private static readonly string[] AsWords = [" as ", " als ", " como ", " come ", " nel ruolo di ", " dans le rôle de ", " dans le role de ", " in der rolle von ", " in the role of "];
    private static readonly string[] AndMore =
        ["u.v.m.", "u.v.m", "uvm", "uvm.", "u.v.a.", "u.v.a", "u.a.", "u. a.", "u.a", "usw.", "etc.", "etc", "et al.", "and others", "among others", "and more", "and many more", "and many others", "et autres", "y otros", "e altri", "e outros", "ecc.", "entre otros", "entre outros", "among many others", "m.fl.", "m.fl", "m. fl.", "med flera", "e.a.", "e.v.a.", "e.a", "en anderen", "und andere", "u.v.a.m.", "u. v. a.", "i inni", "i in.", "a další", "aj.", "og andre", "och andra", "…", "..."];

    // The performers of the lists above, and where their statements stand.
    private readonly Dictionary<string, int> _known = new(StringComparer.OrdinalIgnoreCase);
    private int _lists;
    private int _listed;

    private static readonly SearchValues<char> NoPlain = SearchValues.Create(",;()[]|•、，（）\n\t");

    private readonly List<TextSpan> _plain = [];
    private readonly List<(TextSpan Left, TextSpan Right, bool IsColon)> _pairs = [];

    private ReadOnlySpan<char> Source => source;

    /// <summary>Another film begins.</summary>
    public void Clear()
    {
        _known.Clear();
        (_lists, _listed) = (0, into.Count);
    }

    /// <summary>Begins a cast under a heading.</summary>
    public void Begin(TextSpan heading)
    {
        // Who stands in a list above is not another performer when a list below names them again.
        if (_lists++ > 0)
        {
            for (; _listed < into.Count; _listed++)
            {
                var statement = into[_listed];
                if (statement.Kind == StatementKind.Cast)
                    _known.TryAdd(Markup.Clean(Source.Slice(statement.Text.Start, statement.Text.Length)), _listed);
            }
        }

        _listed = into.Count;
        into.Add(new Statement(StatementKind.CastHeading, heading));
    }

    /// <summary>Adds a whole cast that stands beside its label.</summary>
    public void AddInline(TextSpan label, TextSpan value)
    {
        if (!HoldsNames(value))
        {
            into.Add(new Statement(StatementKind.LeftOut, TextSpan.FromBounds(Math.Min(label.Start, value.Start), value.End)));
            return;
        }

        Begin(label);
        AddLine(value);
        Flush();
    }

    /// <summary>"Subjects: Railways; Postal services": half of the pieces at least must look like names.</summary>
    private bool HoldsNames(TextSpan value)
    {
        var words = Source.Slice(value.Start, value.Length);
        if (words.Contains('(') || words.IndexOfAny(',', ';') is not (> 0 and var first))
            return true;

        // "Georges Lopez, Alizé, Axel": a full name, and children behind it.
        if (words[..first].Contains(' ') && LooksLikePerson(new TextSpan(value.Start, first)))
            return true;

        var names = 0;
        var pieces = 0;
        foreach (var range in words.SplitAny(',', ';'))
        {
            var piece = words[range].Trim();
            pieces++;
            names += NameWords.AreNames(piece) && (piece.Contains(' ') || !char.IsAscii(piece[0]) || piece.Length < 5) || FindAs(piece) ? 1 : 0;
        }

        return names * 2 >= pieces;
    }

    private static bool FindAs(ReadOnlySpan<char> piece) => WordSearch.MayHold(piece, AsWords);

    /// <summary>Adds a line of performer and character, or of character and performer.</summary>
    public void AddPair(TextSpan left, TextSpan right, bool isColon)
    {
        FlushPlain();
        _pairs.Add((left, right, isColon));
    }

    /// <summary>Adds one performer or several parted by commas.</summary>
    public void AddLine(TextSpan line)
    {
        if (IsPlain(line))
        {
            _plain.Add(line);
            return;
        }

        FlushPlain();
        var separator = HasOutsideBrackets(line, ';') ? ';' : ',';
        for (var start = line.Start; start < line.End;)
        {
            var end = FindStop(start, line.End, separator, out var width);
            var piece = NameWords.Trim(Source, TextSpan.FromBounds(start, end));
            if (start > line.Start && end == line.End && FindAnd(piece, out var left, out var right))
            {
                AddPerformer(left);
                piece = right;
            }

            AddPerformer(piece);
            start = end + width;
        }
    }

    /// <summary>Decides which side of the pairs the performers are on, and makes statements of them.</summary>
    public void Flush()
    {
        FlushPlain();
        if (_pairs.Count == 0)
            return;

        var left = 0;
        var right = 0;
        var colons = 0;
        foreach (var pair in _pairs)
        {
            if (pair.Right.IsEmpty)
                continue;

            left += LooksLikePerson(pair.Left) ? 1 : 0;
            right += LooksLikePerson(pair.Right) ? 1 : 0;
            colons += pair.IsColon ? 1 : -1;
        }

        // A difference of one or two in a long list says little.
        var isClear = Math.Abs(right - left) > _pairs.Count / 4;
        var families = isClear ? 0 : FamilyNames(isRight: false) - FamilyNames(isRight: true);
        var isCharacterFirst = isClear ? right > left : families < 0 || (families == 0 && colons > 0 && !IsSpacedColon());
        foreach (var (one, other, _) in _pairs)
        {
            if (other.IsEmpty)
                AddPerformer(one);
            else
                Add(isCharacterFirst ? other : one, isCharacterFirst ? one : other);
        }

        _pairs.Clear();
    }

    /// <summary>"X as the man at the square": a performer whose character need not be a name.</summary>
    public static bool IsEntry(ReadOnlySpan<char> words)
    {
        foreach (var word in WordSearch.MayHold(words, AsWords) ? AsWords : [])
        {
            if (words.IndexOf(word, StringComparison.OrdinalIgnoreCase) is > 3 and < 40 and var at)
                return words[..at].Contains(' ') && NameWords.AreNames(words[..at]);
        }

        return false;
    }

    private void AddPerformer(TextSpan piece)
    {
        piece = WithoutAndMore(piece);
        if (piece.Length > 1 && Source[piece.End - 1] == '.' && Source[piece.End - 2] == ')')
            piece = new TextSpan(piece.Start, piece.Length - 1);
        if (piece.IsEmpty || NameWords.SaysNothing(Source.Slice(piece.Start, piece.Length)))
            return;

        var words = Source.Slice(piece.Start, piece.Length);
        if (words.Length <= 4 && words is "and" or "AND" or "und" or "et" or "y" or "e" or "with" or "&" or "mit" or "avec")
            return;

        foreach (var word in WordSearch.MayHold(words, AsWords) ? AsWords : [])
        {
            if (words.IndexOf(word, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
            {
                AddAs(piece, at, word);
                return;
            }
        }

        // "Jane Doe: Yaya"
        if (words.IndexOf(": ") is > 2 and var colon && !words.Contains('('))
        {
            _pairs.Add((new TextSpan(piece.Start, colon), TextSpan.FromBounds(piece.Start + colon + 2, piece.End), true));
            return;
        }

        // "小林薫（ギルー）"
        if (words[^1] == '）' && words.LastIndexOf('（') is > 0 and var wide)
        {
            Add(new TextSpan(piece.Start, wide), TextSpan.FromBounds(piece.Start + wide + 1, piece.End - 1));
            return;
        }

        if (words[^1] == ')' && Brackets.FindOpen(words, 0, words.Length - 1) is > 0 and var open && !IsRemark(words[(open + 1)..^1]))
            Add(new TextSpan(piece.Start, open), TextSpan.FromBounds(piece.Start + open + 1, piece.End - 1));
        else if (Parting.Find(Source, piece, out var left, out var right, out _))
            Add(left, right);
        else
            Add(piece, default);
    }

    // "A as X", "A as X and B as Y."
    private void AddAs(TextSpan piece, int at, string word)
    {
        while (true)
        {
            var name = new TextSpan(piece.Start, at);
            var character = TextSpan.FromBounds(piece.Start + at + word.Length, piece.End);
            var words = Source.Slice(character.Start, character.Length);
            var next = words.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (next <= 0 || !FindJoin(words[..next], out var join, out var behind))
            {
                // The full stop of the sentence; "Jr." keeps its own.
                var lastWord = words.Length - 1 - words.LastIndexOf(' ');
                Add(name, words[^1] == '.' && lastWord > 4 ? new TextSpan(character.Start, character.Length - 1) : character);
                return;
            }

            Add(name, new TextSpan(character.Start, join));
            piece = TextSpan.FromBounds(character.Start + behind, piece.End);
            at = next - behind;
        }
    }

    // The last "and" before a name.
    private static bool FindJoin(ReadOnlySpan<char> words, out int join, out int behind)
    {
        (join, behind) = (-1, 0);
        foreach (var and in (ReadOnlySpan<string>)[" and ", " & ", " und ", " et ", " y ", " e "])
        {
            if (words.LastIndexOf(and, StringComparison.Ordinal) is > 0 and var at && at > join)
                (join, behind) = (at, at + and.Length);
        }

        return join > 0 && words[behind..].Contains(' ') && NameWords.AreNames(words[behind..]);
    }

    // "Antoine Duroc (non crédité)"
    private StatementTraits TakeUncredited(ref TextSpan character)
    {
        var words = Source.Slice(character.Start, character.Length);
        if (words.Length < 8 || words[^1] is not (')' or ']') || (words[^1] == ')' ? Brackets.FindOpen(words, 0, words.Length - 1) : words.LastIndexOf('[')) is not (>= 0 and var open) || !UncreditedWords.Contains(words[(open + 1)..^1].Trim()))
            return StatementTraits.None;

        character = NameWords.Trim(Source, new TextSpan(character.Start, open));
        return StatementTraits.Uncredited;
    }

    private static bool IsRemark(ReadOnlySpan<char> words) => UncreditedWords.Contains(words) || words.Contains("uncredited", StringComparison.OrdinalIgnoreCase) || words.StartsWith("as ", StringComparison.OrdinalIgnoreCase);

    private void Add(TextSpan name, TextSpan character)
    {
        name = NameWords.Trim(Source, name);
        character = NameWords.Trim(Source, character);
        if (name.IsEmpty || IsKnown(name, character))
            return;

        into.Add(new Statement(StatementKind.Cast, name, character, Traits: StatementTraits.Multilingual | TakeUncredited(ref character)) with { Label = character });
    }

    /// <summary>Whether a list above names the performer; what this one adds is the character.</summary>
    private bool IsKnown(TextSpan name, TextSpan character)
    {
        if (_known.Count == 0 || !_known.TryGetValue(Markup.Clean(Source.Slice(name.Start, name.Length)), out var index))
            return false;

        if (into[index].Label.IsEmpty)
            into[index] = into[index] with { Label = character };
        into.Add(new Statement(StatementKind.LeftOut, TextSpan.FromBounds(Math.Min(name.Start, character.IsEmpty ? name.Start : character.Start), Math.Max(name.End, character.End))));
        return true;
    }

    private TextSpan WithoutAndMore(TextSpan piece)
    {
        var words = Source.Slice(piece.Start, piece.Length);
        if (words.IsEmpty)
            return piece;

        // "entre outros."
        if (words.Length > 6 && words[^1] == '.' && words[^2] is >= 'a' and <= 'z' && words[..^1].IndexOf('.') < 0)
            words = words[..^1];

        foreach (var more in AndMore)
        {
            if (!WordSearch.HasSameLetter(words[^1], more[^1]) || !words.EndsWith(more, StringComparison.OrdinalIgnoreCase))
                continue;
            if (words.Length == more.Length)
                return default;

            var before = words[words.Length - more.Length - 1];
            if (char.IsWhiteSpace(before) || more[0] is '…' or '.')
                return NameWords.Trim(Source, new TextSpan(piece.Start, words.Length - more.Length));
        }

        return piece;
    }

    private bool HasOutsideBrackets(TextSpan span, char c)
    {
        if (!Source.Slice(span.Start, span.Length).Contains(c))
            return false;

        var depth = 0;
        foreach (var one in Source.Slice(span.Start, span.Length))
        {
            if (one == '(')
                depth++;
            else if (one == ')')
                depth--;
            else if (one == c && depth <= 0)
                return true;
        }

        return false;
    }

    private int FindStop(int start, int end, char separator, out int width)
    {
        width = 1;
        var depth = 0;
        for (var at = start; at < end; at++)
        {
            var c = Source[at];
            if (char.IsAsciiLetter(c))
                continue;
            if (c is '(' or '[' or '（')
                depth++;
            else if (c is ')' or ']' or '）')
                depth--;
            if (depth > 0)
                continue;
            if (c is '|' or '•' or '、' or '，' || (c == separator && !IsSuffixBehind(at, end)))
                return at;
            if (c == ' ' && Source[at..end].StartsWith(" / "))
            {
                width = 3;
                return at;
            }
        }

        return end;
    }

    // "Robert Downey, Jr."
    private bool IsSuffixBehind(int comma, int end)
    {
        var behind = Source[(comma + 1)..Math.Min(end, comma + 12)];
        var stop = behind.IndexOfAny(",;(");
        var piece = (stop < 0 ? behind : behind[..stop]).Trim();
        return !piece.IsEmpty && ContributorClassifier.IsNameSuffix(piece);
    }
}
