using System.Globalization;
using FilmMeta.Text;

namespace FilmMeta.Merging;

/// <summary>Collects what the sources of one film say, member by member.</summary>
/// <param name="sources">The sources in their order.</param>
internal sealed class Mentions(IReadOnlyList<FilmSource> sources)
{
    public IReadOnlyList<FilmSource> Sources => sources;

    /// <summary>The mentions of a member that a film has once.</summary>
    /// <param name="value">The member.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="print">The value as printed, where the record keeps that.</param>
    /// <param name="isPrintInText">Whether only the text at the span says how the value is printed.</param>
    public List<Mention<T>> One<T>(Func<Film, T?> value, Func<FilmSpans, TextSpan> span, Func<T, string> print, bool isPrintInText = false)
        where T : class
    {
        List<Mention<T>> mentions = [];
        for (var i = 0; i < sources.Count; i++)
        {
            if (value(sources[i].Film) is { } found)
                mentions.Add(new Mention<T>(i, 0, found, Attest(sources[i], span(sources[i].Spans), print(found), isPrintInText)));
        }

        return mentions;
    }

    /// <summary>The mentions of a member that a film has a list of.</summary>
    public List<Mention<T>> Many<T>(Func<Film, EquatableList<T>> values, Func<FilmSpans, IReadOnlyList<TextSpan>> spans, Func<T, string> print, bool isPrintInText = false)
    {
        List<Mention<T>> mentions = [];
        for (var i = 0; i < sources.Count; i++)
        {
            var list = values(sources[i].Film);
            var at = spans(sources[i].Spans);
            for (var j = 0; j < list.Count; j++)
                mentions.Add(new Mention<T>(i, j, list[j], Attest(sources[i], j < at.Count ? at[j] : default, print(list[j]), isPrintInText)));
        }

        return mentions;
    }

    public List<Mention<CrewCredit>> Crew()
    {
        List<Mention<CrewCredit>> mentions = [];
        for (var i = 0; i < sources.Count; i++)
        {
            var (film, spans) = (sources[i].Film, sources[i].Spans.Crew);
            for (var j = 0; j < film.Crew.Count; j++)
            {
                var at = j < spans.Count ? spans[j] : default;
                var attestation = Attest(sources[i], at.Name, film.Crew[j].Name, false) with { Detail = film.Crew[j].Label, DetailSpan = at.Label, Basis = SourceOrder.BasisOf(sources[i], film.Crew[j].Basis) };
                var name = MergeText.Fold(film.Crew[j].Name);
                mentions.Add(new Mention<CrewCredit>(i, j, film.Crew[j], attestation)
                {
                    Parts = CrewMatching.Parts(film.Crew[j]),
                    Name = name,
                    Keys = sources.Count > 1 ? NameBlocks.Of(film.Crew[j].Name, name) : [],
                    Letters = NameLetters.Of(film.Crew[j].Name),
                });
            }
        }

        return mentions;
    }

    public List<Mention<CastCredit>> Cast()
    {
        List<Mention<CastCredit>> mentions = [];
        for (var i = 0; i < sources.Count; i++)
        {
            var (film, spans) = (sources[i].Film, sources[i].Spans.Cast);
            for (var j = 0; j < film.Cast.Count; j++)
            {
                var at = j < spans.Count ? spans[j] : default;
                var attestation = Attest(sources[i], at.Name, film.Cast[j].Name, false) with { Detail = film.Cast[j].Character, DetailSpan = at.Character, Basis = SourceOrder.BasisOf(sources[i], film.Cast[j].Basis) };
                var name = MergeText.Fold(film.Cast[j].Name);
                mentions.Add(new Mention<CastCredit>(i, j, film.Cast[j], attestation)
                {
                    Parts = CastMatching.Parts(film.Cast[j]),
                    Name = name,
                    Keys = sources.Count > 1 ? NameBlocks.Of(film.Cast[j].Name, name) : [],
                    Letters = NameLetters.Of(film.Cast[j].Name),
                });
            }
        }

        return mentions;
    }

    /// <summary>Years as they are written where no text says how.</summary>
    public static string Print(YearRange years) =>
        string.Create(CultureInfo.InvariantCulture, $"{(years.IsApproximate ? "c." : "")}{years.From}{(years.To == years.From ? "" : "-")}{(years.To == years.From ? "" : years.To.ToString(CultureInfo.InvariantCulture))}");

    private static Attestation Attest(FilmSource source, TextSpan span, string print, bool isPrintInText)
    {
        if (isPrintInText && !span.IsEmpty && source.Text is { } text && Markup.Clean(text.Slice(span)) is { Length: > 0 } found)
            print = found;

        return new Attestation { Document = source.Document, Span = span, AsWritten = print, Basis = SourceOrder.BasisOf(source, span) };
    }
}
