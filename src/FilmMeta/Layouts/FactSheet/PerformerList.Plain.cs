using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <content>Lines with nothing but a name, and which side of a pair the performer stands on.</content>
internal sealed partial class PerformerList
{
    private const int MostLookedFor = 12;
    private const int ToldWithin = 8000;

    // Characters are of one family more often than performers are.
    private int FamilyNames(bool isRight)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in _pairs)
        {
            var words = Source.Slice(isRight ? pair.Right.Start : pair.Left.Start, isRight ? pair.Right.Length : pair.Left.Length);
            words = words.Contains('(') ? words[..words.IndexOf('(')].TrimEnd() : words;
            names.Add(words[(words.LastIndexOf(' ') + 1)..].ToString());
        }

        return names.Count;
    }

    // " : " is the colon of French, which puts the performer first.
    private bool IsSpacedColon() => Source.Slice(_pairs[0].Left.End, 1) is [' ' or '\u00a0'];

    private bool LooksLikePerson(TextSpan span) => ContributorClassifier.LooksLikePerson(Source.Slice(span.Start, span.Length));

    /// <summary>Lines with nothing but a name: performers, or performers and characters in turn, or each name twice and its character below.</summary>
    private void FlushPlain()
    {
        if (_plain.Count == 0)
            return;

        if (InTurn())
        {
            for (var i = 0; i < _plain.Count; i += 2)
                Add(_plain[i], _plain[i + 1]);
        }
        else
        {
            for (var i = 0; i < _plain.Count; i++)
            {
                // The picture of a performer has the name, too.
                if (i + 1 >= _plain.Count || !IsSame(_plain[i], _plain[i + 1]))
                {
                    AddPerformer(_plain[i]);
                    continue;
                }

                var hasCharacter = i + 2 < _plain.Count && (i + 3 >= _plain.Count || !IsSame(_plain[i + 2], _plain[i + 3]));
                Add(_plain[i], hasCharacter ? _plain[i + 2] : default);
                i += hasCharacter ? 2 : 1;
            }
        }

        _plain.Clear();
    }

    private bool InTurn()
    {
        if (_plain.Count < 4 || _plain.Count % 2 != 0)
            return false;

        var performers = 0;
        var characters = 0;
        for (var i = 0; i < _plain.Count; i += 2)
        {
            if (IsSame(_plain[i], _plain[i + 1]))
                return false;

            performers += LooksLikePerson(_plain[i]) ? 1 : 0;
            characters += LooksLikePerson(_plain[i + 1]) ? 1 : 0;
        }

        var pairs = _plain.Count / 2;
        return performers * 4 >= pairs * 3 && (characters * 5 <= pairs * 2 || IsToldOfCharacters());
    }

    // The synopsis names each second line, and none of the others.
    private bool IsToldOfCharacters()
    {
        var performers = 0;
        var characters = 0;
        for (var i = 0; i < Math.Min(_plain.Count, MostLookedFor); i++)
        {
            var words = Source.Slice(_plain[i].Start, _plain[i].Length);
            var told = words.Contains(' ') && Source[..Math.Min(_plain[0].Start, ToldWithin)].Contains(words, StringComparison.Ordinal) ? 1 : 0;
            performers += i % 2 == 0 ? told : 0;
            characters += i % 2 == 0 ? 0 : told;
        }

        return characters >= 2 && performers == 0;
    }

    // "A, B and C": behind commas the last two are two.
    private bool FindAnd(TextSpan piece, out TextSpan left, out TextSpan right)
    {
        (left, right) = (default, default);
        var words = Source.Slice(piece.Start, piece.Length);
        foreach (var and in (ReadOnlySpan<string>)[" and ", " und ", " et ", " y ", " e ", " en ", " och ", " og ", " i ", " & "])
        {
            if (words.IndexOf(and, StringComparison.Ordinal) is not (> 2 and var at) || words[..at].Contains('('))
                continue;

            var behind = words[(at + and.Length)..];
            if (!words[..at].Contains(' ') || !NameWords.AreNames(behind) || !NameWords.AreNames(words[..at]) || behind.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
                return false;

            left = new TextSpan(piece.Start, at);
            right = TextSpan.FromBounds(piece.Start + at + and.Length, piece.End);
            return true;
        }

        return false;
    }

    private bool IsSame(TextSpan one, TextSpan other) => Source.Slice(one.Start, one.Length).SequenceEqual(Source.Slice(other.Start, other.Length));

    private bool IsPlain(TextSpan line)
    {
        var words = Source.Slice(line.Start, line.Length);
        return !words.ContainsAny(NoPlain) && words.IndexOf("  ") < 0 && words.IndexOf(" / ") < 0 && !IsEntry(words) && !Parting.Find(Source, line, out _, out _, out _);
    }
}
