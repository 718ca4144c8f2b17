using System.Globalization;
using System.Net;
using System.Text;
using FilmMeta.Text;

namespace FilmMeta.Tests.Corpus;

/// <summary>What every reading of every text must hold to, whatever the text.</summary>
internal static class Readings
{
    // Lines that say how to read others; they have no value of their own, so no record can hold them.
    private static readonly HashSet<string> Headings = new(StringComparer.OrdinalIgnoreCase)
    {
        "cast", "voice cast", "voices", "with", "featuring", "interviewees", "contributors", "uncredited", "crew", "credits", "narrator", "and the voices of", "the cast", "and",
    };

    /// <summary>Each value of each film with its place.</summary>
    public static IEnumerable<(string What, string Value, TextSpan Span)> Values(ParseResult result)
    {
        for (var i = 0; i < result.Films.Count; i++)
        {
            var film = result.Films[i];
            var spans = result.Spans[i];
            if (film.Title is not null)
                yield return ("title", film.Title, spans.Title);

            foreach (var (title, span) in film.AlternativeTitles.Zip(spans.AlternativeTitles))
                yield return ("alternative title", title.Title, span);

            foreach (var (country, span) in film.Countries.Zip(spans.Countries))
                yield return ("country", country.AsWritten, span);

            if (film.Runtime is not null)
                yield return ("runtime", film.Runtime.AsWritten, spans.Runtime);

            foreach (var (format, span) in film.Formats.Zip(spans.Formats))
                yield return ("format", format, span);

            foreach (var (ratio, span) in film.AspectRatios.Zip(spans.AspectRatios))
                yield return ("aspect ratio", ratio.AsWritten, span);

            foreach (var (sound, span) in film.SoundSystems.Zip(spans.SoundSystems))
                yield return ("sound system", sound.AsWritten, span);

            if (film.Colour is not null)
                yield return ("colour", film.Colour.AsWritten, spans.Colour);

            foreach (var (holder, span) in (film.Copyright?.Holders ?? []).Zip(spans.CopyrightHolders))
                yield return ("copyright holder", holder, span);

            foreach (var (credit, span) in film.Crew.Zip(spans.Crew))
            {
                yield return ("label", credit.Label, span.Label);
                yield return ("crew name", credit.Name, span.Name);
            }

            foreach (var (credit, span) in film.Cast.Zip(spans.Cast))
            {
                yield return ("cast name", credit.Name, span.Name);
                if (credit.Character is not null)
                    yield return ("character", credit.Character, span.Character);
            }
        }
    }

    /// <summary>All spans of a film, the year's among them.</summary>
    public static IEnumerable<TextSpan> AllSpans(FilmSpans spans) =>
    [
        spans.Title, spans.Years, spans.Runtime, .. spans.AlternativeTitles, .. spans.Countries, .. spans.Languages, .. spans.OtherRuntimes, .. spans.Formats,
        .. spans.AspectRatios, .. spans.SoundSystems, spans.Colour, .. spans.Genres, .. spans.CopyrightHolders, .. spans.Releases, .. spans.Classifications, .. spans.Scores, .. spans.Identifiers,
        .. spans.Crew.SelectMany(credit => new[] { credit.Name, credit.Label }), .. spans.Cast.SelectMany(credit => new[] { credit.Name, credit.Character }),
    ];

    /// <summary>Every span lies inside the text, and there is one for each item of each list.</summary>
    public static void SpansAreInside(ParseResult result)
    {
        result.Spans.Should().HaveSameCount(result.Films);
        foreach (var (film, spans) in result.Films.Zip(result.Spans))
        {
            spans.Crew.Should().HaveSameCount(film.Crew);
            spans.Cast.Should().HaveSameCount(film.Cast);
            spans.Countries.Should().HaveSameCount(film.Countries);
            spans.Formats.Should().HaveSameCount(film.Formats);
            spans.AspectRatios.Should().HaveSameCount(film.AspectRatios);
            spans.SoundSystems.Should().HaveSameCount(film.SoundSystems);
            spans.AlternativeTitles.Should().HaveSameCount(film.AlternativeTitles);
            foreach (var span in AllSpans(spans))
                IsInside(span, result.Source);
        }

        foreach (var diagnostic in result.Diagnostics)
        {
            IsInside(diagnostic.Span, result.Source);
            diagnostic.Position.Should().Be(result.Source.GetPosition(diagnostic.Span.Start), "the line and column of {0} are those of its span", diagnostic);
        }
    }

    /// <summary>Values whose span holds something else; a value that stands nowhere in one piece has an empty span and is passed over.</summary>
    public static IReadOnlyList<string> ValuesThatAreNotTheirText(ParseResult result)
    {
        List<string> wrong = [];
        foreach (var (what, value, span) in Values(result))
        {
            if (span.IsEmpty)
                continue;

            var text = WithoutMarkup(result.Source.Slice(span));
            if (what == "label")
                text = text.TrimEnd(' ', ':', '.');

            if (text != (what == "label" ? value.TrimEnd(' ', ':', '.') : value))
                wrong.Add(string.Create(CultureInfo.InvariantCulture, $"{what} '{value}' has span {span}, which reads '{text}'"));
        }

        return wrong;
    }

    /// <summary>Lines between the first and the last value of each film that neither a record nor a diagnostic points at.</summary>
    public static IReadOnlyList<string> LinesThatDisappeared(ParseResult result)
    {
        List<string> lost = [];
        var text = result.Source.Text;
        var pointed = new bool[text.Length + 1];
        foreach (var span in result.Spans.SelectMany(AllSpans).Concat(result.Diagnostics.Select(diagnostic => diagnostic.Span)))
            Array.Fill(pointed, true, span.Start, span.Length);

        for (var i = 0; i < result.Films.Count; i++)
        {
            var film = result.Films[i];
            var marks = film.Crew.Select(credit => credit.Section).Concat(film.Cast.Select(credit => credit.Group)).OfType<string>().ToHashSet(StringComparer.Ordinal);
            var spans = AllSpans(result.Spans[i]).Where(span => !span.IsEmpty).ToList();
            if (spans.Count == 0)
                continue;

            var end = spans.Max(span => span.End);
            var lineStart = text.LastIndexOf('\n', Math.Max(0, spans.Min(span => span.Start) - 1)) + 1;
            while (lineStart < end)
            {
                var lineEnd = text.IndexOf('\n', lineStart);
                if (lineEnd < 0)
                    lineEnd = text.Length;

                var line = WithoutMarkup(text.AsSpan(lineStart, lineEnd - lineStart));
                var bare = line.TrimEnd(':').TrimEnd();
                if (bare.Length > 0 && !Headings.Contains(bare) && !marks.Contains(line) && !marks.Contains(bare) && !pointed.AsSpan(lineStart, lineEnd - lineStart).Contains(true))
                    lost.Add($"{result.Source.GetPosition(lineStart)}: {line}");

                lineStart = lineEnd + 1;
            }
        }

        return lost;
    }

    /// <summary>Two readings of one text say the same, spans and diagnostics included.</summary>
    public static void AreTheSame(ParseResult one, ParseResult other)
    {
        other.Films.Should().Equal(one.Films);
        other.Diagnostics.Should().Equal(one.Diagnostics);
        other.Layout.Should().Be(one.Layout);
        other.Spans.SelectMany(AllSpans).Should().Equal(one.Spans.SelectMany(AllSpans));
    }

    /// <summary>What a reader of the page sees: no underscores, stars, tags or escapes, entities resolved, white space collapsed.</summary>
    public static string WithoutMarkup(ReadOnlySpan<char> source)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] == '<' && source[i..].IndexOf('>') is > 0 and var close)
            {
                plain.Append(' ');
                i += close;
            }
            else if (source[i] == '\\' && i + 1 < source.Length && char.IsPunctuation(source[i + 1]))
            {
                plain.Append(source[++i]);
            }
            else if (source[i] is not ('_' or '*'))
            {
                plain.Append(char.IsWhiteSpace(source[i]) ? ' ' : source[i]);
            }
        }

        return string.Join(' ', WebUtility.HtmlDecode(plain.ToString()).Replace('\u00a0', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static void IsInside(TextSpan span, SourceText source)
    {
        var inside = span.Start >= 0 && span.Length >= 0 && span.End <= source.Length;
        inside.Should().BeTrue("span {0} must lie inside a text of {1} characters", span, source.Length);
    }
}
