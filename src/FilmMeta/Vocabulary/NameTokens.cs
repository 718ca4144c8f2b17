using System.Numerics;
using System.Runtime.CompilerServices;
using FilmMeta.Text;

namespace FilmMeta.Vocabulary;

/// <summary>What a word of a name looks like, whatever it means.</summary>
[Flags]
internal enum NameShape : ushort
{
    /// <summary>Nothing of note.</summary>
    None = 0,

    /// <summary>Holds a digit.</summary>
    Digit = 1,

    /// <summary>All its letters, two at least, are capitals.</summary>
    AllCaps = 2,

    /// <summary>Begins with a small letter.</summary>
    Lower = 4,

    /// <summary>Initials: "K.K.", "J.", "J".</summary>
    Initials = 8,

    /// <summary>Ends in "'s".</summary>
    Possessive = 16,

    /// <summary>Has a capital behind a small letter: "PolyGram".</summary>
    InnerCapital = 32,

    /// <summary>Holds a sign that no name of a person holds: : / | @ ! ? * = #.</summary>
    Sign = 64,

    /// <summary>A hyphen with a small letter behind it: "Ki-duk".</summary>
    LowerHyphen = 128,

    /// <summary>Stands in quotation marks or brackets.</summary>
    Wrapped = 256,
}

/// <summary>One word of a name.</summary>
internal struct NameToken
{
    /// <summary>Offset of its first character in the name.</summary>
    internal int Start;

    /// <summary>Its length, punctuation around it left out.</summary>
    internal int Length;

    /// <summary>What the tables know.</summary>
    internal NameWord Word;

    /// <summary>What it looks like.</summary>
    internal NameShape Shape;

    /// <summary>What its ending speaks for, where no table knows the word: see <see cref="NameLexicon.EndingWeight"/>.</summary>
    internal sbyte Ending;

    /// <summary>Whether it looks so.</summary>
    /// <param name="shape">One or more shapes.</param>
    /// <returns><see langword="true"/> when it has at least one of them.</returns>
    internal readonly bool Has(NameShape shape) => (Shape & shape) != 0;
}

/// <summary>Room for the words of a name, on the stack.</summary>
[InlineArray(Capacity)]
internal struct NameTokenBuffer
{
    /// <summary>How many words are looked at; no person has more, and of a longer name the last word takes the last place.</summary>
    internal const int Capacity = 12;

    private NameToken _first;
}

/// <summary>Cuts a name into words and looks each of them up.</summary>
internal static class NameTokens
{
    /// <summary>Cuts a name into words.</summary>
    /// <param name="name">The name.</param>
    /// <param name="tokens">Where the words go.</param>
    /// <param name="hasDash">Whether a dash stands between words.</param>
    /// <returns>How many words there are, at most the room there is.</returns>
    internal static int Read(ReadOnlySpan<char> name, Span<NameToken> tokens, out bool hasDash)
    {
        hasDash = false;
        if (LetterMasks.TryRead(name, new TextSpan(0, name.Length), out var masks) && (masks.Upper | masks.Lower | masks.Spaces | masks.Hyphens | masks.Stops) == masks.All)
            return ReadLetters(name, masks, tokens, ref hasDash);

        var count = 0;
        var position = 0;
        while (TryReadWord(name, ref position, out var start, out var length))
        {
            var word = name.Slice(start, length);
            if (length == 1 && word[0] is '-' or '\u2013' or '\u2014' or '|' or '/' or '\u2022' or ':')
            {
                hasDash |= count > 0 && position < name.Length;
                continue;
            }

            if (count == tokens.Length)
                count--;

            tokens[count] = Describe(word, start);
            if (start > 0 && count > 0 && IsWrapping(name[start - 1]))
                tokens[count].Shape |= NameShape.Wrapped;

            count++;
        }

        return count;
    }

    /// <summary>The same for words of letters, hyphens and full stops, which most names are: their masks tell what each looks like.</summary>
    private static int ReadLetters(ReadOnlySpan<char> name, in LetterMasks masks, Span<NameToken> tokens, ref bool hasDash)
    {
        Span<byte> buffer = stackalloc byte[FoldedName.BufferLength];
        var isFolded = FoldedName.TryFold(name, masks, buffer, out var folded);
        var count = 0;
        for (var rest = masks.All & ~masks.Spaces; rest != 0;)
        {
            var start = BitOperations.TrailingZeroCount(rest);
            var length = BitOperations.TrailingZeroCount(~(rest >> start));
            rest &= ~(uint)(((1UL << length) - 1) << start);
            if (length == 1 && name[start] == '-')
            {
                hasDash |= count > 0 && rest != 0;
                continue;
            }

            if (count == tokens.Length)
                count--;

            var own = (uint)((1UL << length) - 1);
            var isPlain = isFolded && length <= FoldedName.LongestWord && (masks.Stops >> start & own) == 0;
            tokens[count++] = isPlain ? DescribeLetters(name, masks, folded, start, length) : Describe(name.Slice(start, length), start);
        }

        return count;
    }

    private static NameToken DescribeLetters(ReadOnlySpan<char> name, in LetterMasks masks, FoldedName folded, int start, int length)
    {
        var own = (uint)((1UL << length) - 1);
        var upper = masks.Upper >> start & own;
        var lower = masks.Lower >> start & own;
        var hyphens = masks.Hyphens >> start & own;
        var token = new NameToken { Start = start, Length = length };
        if (lower == 0)
            token.Shape = BitOperations.PopCount(upper) >= 2 ? NameShape.AllCaps : length == 1 ? NameShape.Initials : NameShape.None;
        else
            token.Shape = ((lower & 1) != 0 ? NameShape.Lower : 0) | ((lower & (hyphens << 1)) != 0 ? NameShape.LowerHyphen : 0) | ((upper & (lower << 1) & ~3u) != 0 ? NameShape.InnerCapital : 0);

        if (folded.TryGet(start, length, out token.Word))
            return token;
        if (hyphens != 0)
            return Describe(name.Slice(start, length), start);

        token.Ending = (sbyte)folded.EndingWeight(start, length);
        return token;
    }

    private static bool TryReadWord(ReadOnlySpan<char> name, ref int position, out int start, out int length)
    {
        while (true)
        {
            while (position < name.Length && char.IsWhiteSpace(name[position]))
                position++;

            start = position;
            while (position < name.Length && !char.IsWhiteSpace(name[position]))
                position++;

            if (start == position)
            {
                length = 0;
                return false;
            }

            var end = position;
            while (start < end && IsWrapping(name[start]))
                start++;

            while (end > start && (IsWrapping(name[end - 1]) || name[end - 1] is ',' or ';'))
                end--;

            length = end - start;
            if (length > 0)
                return true;
        }
    }

    /// <summary>Whether a character wraps a word without being part of it: quotation marks and brackets.</summary>
    internal static bool IsWrapping(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '(' or ')' or '[' or ']' or '\u2018' or '\u2019' or '\'';

    private static NameToken Describe(ReadOnlySpan<char> word, int start)
    {
        var token = new NameToken { Start = start, Length = word.Length, Shape = ShapeOf(word) };
        if (token.Has(NameShape.Possessive))
            word = word[..^2];

        Span<char> buffer = stackalloc char[48];
        ReadOnlySpan<char> folded = buffer[..NameFolding.Fold(word, buffer)];
        if (NameLexicon.TryGet(folded, out token.Word))
            return token;

        if (word.Length > 3 && folded.Length > 1 && word[1] is '\'' or '\u2019' && NameLexicon.TryGet(folded[1..], out var elided))
        {
            // "L'Agence", "d'Angelo": the article goes, the word stays.
            token.Word = elided;
            return token;
        }

        if (folded.IndexOfAny('-', '/', ':') is > 0 and var cut && cut < folded.Length - 1)
            DescribeParts(folded, cut, ref token);
        else
            token.Ending = (sbyte)NameLexicon.EndingWeight(folded);

        return token;
    }

    // "Jean-Claude" is a given name by its first part, "Murnau-Stiftung" an organisation by its last.
    private static void DescribeParts(ReadOnlySpan<char> folded, int cut, ref NameToken token)
    {
        var last = folded[(folded.LastIndexOfAny('-', '/', ':') + 1)..];
        NameLexicon.TryGet(folded[..cut], out var head);
        if (!NameLexicon.TryGet(last, out var tail))
            token.Ending = (sbyte)NameLexicon.EndingWeight(last);

        const NameTraits Carried = NameTraits.Given | NameTraits.Family | NameTraits.FamilyFirst;
        var traits = (head.Traits & Carried) | (tail.Traits & NameTraits.Family);
        if (head.Is(NameTraits.Common) && tail.Is(NameTraits.Common))
            traits |= NameTraits.Common;

        var headWeight = head.Is(NameTraits.Article) ? (sbyte)0 : head.Elsewhere;
        token.Word = new NameWord(traits, tail.Last, Math.Max(headWeight, tail.Last));
    }

    private static NameShape ShapeOf(ReadOnlySpan<char> word)
    {
        int capitals = 0, small = 0, stops = 0;
        var shape = NameShape.None;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (char.IsAsciiLetterLower(c) || (c > '\u007F' && char.IsLower(c)))
            {
                small++;
                if (i > 0 && word[i - 1] == '-')
                    shape |= NameShape.LowerHyphen;
            }
            else if (char.IsAsciiLetterUpper(c) || (c > '\u007F' && char.IsUpper(c)))
            {
                capitals++;
                if (i > 1 && char.IsLower(word[i - 1]))
                    shape |= NameShape.InnerCapital;
            }
            else if (c == '.')
            {
                stops++;
            }
            else if (char.IsDigit(c))
            {
                shape |= NameShape.Digit;
            }
            else if (c is ':' or '/' or '|' or '@' or '!' or '?' or '*' or '=' or '#' or '+' or '_')
            {
                shape |= NameShape.Sign;
            }
        }

        if (small == 0 && capitals >= 2)
            shape |= NameShape.AllCaps;

        if (small > 0 && char.IsLower(word[0]))
            shape |= NameShape.Lower;

        if (small == 0 && capitals > 0 && (capitals == stops || (capitals == 1 && word.Length == 1) || (stops > 0 && stops == capitals - 1 && capitals <= 3)))
            shape |= NameShape.Initials;

        if (word.Length > 3 && word[^1] == 's' && word[^2] is '\'' or '\u2019')
            shape |= NameShape.Possessive;

        return shape;
    }
}
