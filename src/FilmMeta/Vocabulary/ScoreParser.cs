using System.Globalization;

namespace FilmMeta.Vocabulary;

/// <summary>Reads what a critic gave: "4/5", "8.5 out of 10", "3 stars", "★★★½".</summary>
internal static class ScoreParser
{
    private static readonly string[] Numerals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    private static readonly string[] OutOf = ["out of ", "von ", "sur ", "su ", "de ", "av "];

    /// <summary>Reads a score at the start of a text.</summary>
    /// <param name="text">The text, without leading spaces.</param>
    /// <param name="score">The score; <see cref="Score.OutOf"/> is null where no best is printed. Null when there is none.</param>
    /// <returns>How much of the text says it; 0 for none.</returns>
    internal static int Match(ReadOnlySpan<char> text, out Score? score)
    {
        score = null;
        if (text.IsEmpty)
            return 0;
        if (text[0] is '★' or '☆' or '⭐' || text.StartsWith("***", StringComparison.Ordinal))
            return MatchSigns(text, out score);

        var position = MatchNumber(text, out var value);
        if (position == 0)
            return MatchWritten(text, out score);

        var rest = text[position..];
        var end = MatchBest(rest, out var best);
        if (end > 0 && best >= value && best is 4 or 5 or 6 or 10 or 20 or 100)
        {
            end += MatchWord(rest[end..]);
            score = new Score(value, best);
            return position + end;
        }

        var word = MatchWord(rest);
        if (word == 0 || value > 10)
            return 0;

        end = MatchBest(rest[word..], out best);
        var hasBest = end > 0 && best >= value;
        score = new Score(value, hasBest ? best : null);
        return position + word + (hasBest ? end : 0);
    }

    // "Four stars", "Three and a half stars out of four"
    private static int MatchWritten(ReadOnlySpan<char> text, out Score? score)
    {
        score = null;
        var position = MatchNumeral(text, out var value);
        if (position == 0)
            return 0;

        if (text[position..].StartsWith(" and a half", StringComparison.OrdinalIgnoreCase))
        {
            value += 0.5m;
            position += " and a half".Length;
        }

        var word = MatchWord(text[position..]);
        var end = position + word;
        var best = MatchBest(text[end..], out var outOf);
        if (word == 0 && best == 0)
            return 0;

        var hasBest = best > 0 && outOf >= value;
        score = new Score(value, hasBest ? outOf : null);
        return end + (hasBest ? best : 0);
    }

    private static int MatchNumeral(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        for (var i = 0; i < Numerals.Length; i++)
        {
            if (text.StartsWith(Numerals[i], StringComparison.OrdinalIgnoreCase) && (text.Length == Numerals[i].Length || !char.IsLetterOrDigit(text[Numerals[i].Length])))
            {
                value = i + 1;
                return Numerals[i].Length;
            }
        }

        return 0;
    }

    private static int MatchSigns(ReadOnlySpan<char> text, out Score? score)
    {
        var full = 0m;
        var empty = 0;
        var end = 0;
        var last = 0;
        for (; end < text.Length; end++)
        {
            if (text[end] is '★' or '⭐' or '*')
                full++;
            else if (text[end] is '☆' or '✩' or '✰')
                empty++;
            else if (text[end] == '½')
                full += 0.5m;
            else if (text[end] is not (' ' or '\ufe0f'))
                break;

            if (text[end] != ' ')
                last = end + 1;
        }

        score = new Score(full, empty > 0 ? Math.Ceiling(full) + empty : null);
        return last;
    }

    // "4", "3.5", "3½"
    private static int MatchNumber(ReadOnlySpan<char> text, out decimal value)
    {
        var end = 0;
        while (end < text.Length && end < 5 && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end > 0 && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            end++;

        while (end > 0 && text[end - 1] == '.')
            end--;

        // "4 1/2"
        if (end == 1 && text[1..].StartsWith(" 1/2", StringComparison.Ordinal) && (text.Length == 5 || !char.IsLetterOrDigit(text[5])))
        {
            value = (text[0] - '0') + 0.5m;
            return 5;
        }

        Span<char> digits = stackalloc char[end];
        text[..end].Replace(digits, ',', '.');
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) || value > 100)
            return 0;

        if (end < text.Length && text[end] == '½')
        {
            value += 0.5m;
            end++;
        }

        return end;
    }

    // "/5", " out of 10"
    private static int MatchBest(ReadOnlySpan<char> text, out decimal best)
    {
        best = 0;
        var start = text.TrimStart(' ');
        var skipped = text.Length - start.Length;
        if (start.StartsWith("/", StringComparison.Ordinal))
        {
            skipped += 1;
        }
        else
        {
            var words = 0;
            foreach (var outOf in OutOf)
            {
                if (start.StartsWith(outOf, StringComparison.OrdinalIgnoreCase))
                    words = outOf.Length;
            }

            if (words == 0)
                return 0;

            skipped += words;
        }

        var rest = text[skipped..].TrimStart(' ');
        skipped = text.Length - rest.Length;
        if (MatchNumeral(rest, out best) is > 0 and var numeral && best >= 4)
            return skipped + numeral;

        best = 0;

        var end = 0;
        while (end < rest.Length && end < 3 && char.IsAsciiDigit(rest[end]))
            end++;

        // "4/5/2013" is a date.
        if (end == 0 || (end < rest.Length && (char.IsLetterOrDigit(rest[end]) || rest[end] == '/')))
            return 0;

        best = decimal.Parse(rest[..end], CultureInfo.InvariantCulture);
        return skipped + end;
    }

    // " stars", "-star"
    private static int MatchWord(ReadOnlySpan<char> text)
    {
        var start = text.TrimStart(" -");
        foreach (var word in (ReadOnlySpan<string>)["stars", "star", "points", "punkten", "punkte", "puntos", "punti", "sternen", "sterne", "étoiles", "estrellas", "stelle"])
        {
            if (start.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (start.Length == word.Length || !char.IsLetterOrDigit(start[word.Length])))
                return text.Length - start.Length + word.Length;
        }

        return 0;
    }
}
