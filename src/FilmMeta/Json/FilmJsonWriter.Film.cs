using System.Text.Json;
using FilmMeta.Text;

namespace FilmMeta.Json;

internal sealed partial class FilmJsonWriter
{
    /// <summary>Writes a film.</summary>
    /// <param name="film">What to write.</param>
    /// <param name="spans">Where its values stand; null to write no spans.</param>
    public void Write(Film film, FilmSpans? spans = null)
    {
        var at = spans ?? FilmSpans.None;
        _json.WriteStartObject();
        Text(JsonNames.Title, film.Title);
        Span(JsonNames.TitleAt, at.Title);
        AlternativeTitles(film.AlternativeTitles, at.AlternativeTitles);
        Years(film.Years, at.Years);
        Countries(film.Countries, at.Countries);
        Languages(film.Languages, at.Languages);
        Runtime(film.Runtime, at.Runtime);
        OtherRuntimes(film.OtherRuntimes, at.OtherRuntimes);
        Texts(JsonNames.Formats, film.Formats);
        Spans(JsonNames.FormatsAt, at.Formats);
        AspectRatios(film.AspectRatios, at.AspectRatios);
        SoundSystems(film.SoundSystems, at.SoundSystems);
        Colour(film.Colour, at.Colour);
        Texts(JsonNames.Genres, film.Genres);
        Spans(JsonNames.GenresAt, at.Genres);
        Copyright(film.Copyright, at.CopyrightHolders);
        Releases(film.Releases, at.Releases);
        Classifications(film.Classifications, at.Classifications);
        Scores(film.Scores, at.Scores);
        Identifiers(film.Identifiers, at.Identifiers);
        Crew(film.Crew, at.Crew);
        Cast(film.Cast, at.Cast);
        _json.WriteEndObject();
    }

    private void AlternativeTitles(EquatableList<AlternativeTitle> titles, IReadOnlyList<TextSpan> spans)
    {
        if (titles.Count == 0)
            return;

        _json.WriteStartArray(JsonNames.AlternativeTitles);
        for (var i = 0; i < titles.Count; i++)
        {
            _json.WriteStartObject();
            _json.WriteString(JsonNames.Title, titles[i].Title);
            Text(JsonNames.Kind, titles[i].Kind);
            EndEntry(spans, i);
        }

        _json.WriteEndArray();
    }

    private void Years(YearRange? years, TextSpan span)
    {
        if (years is null)
            return;

        _json.WriteNumber(JsonNames.Year, years.From);
        if (years.To != years.From)
        {
            _json.WriteStartObject(JsonNames.Years);
            _json.WriteNumber(JsonNames.From, years.From);
            _json.WriteNumber(JsonNames.To, years.To);
            _json.WriteEndObject();
        }

        Flag(JsonNames.YearApproximate, years.IsApproximate);
        Span(JsonNames.YearAt, span);
    }

    private void Countries(EquatableList<Country> countries, IReadOnlyList<TextSpan> spans)
    {
        if (countries.Count == 0)
            return;

        _json.WriteStartArray(JsonNames.Countries);
        for (var i = 0; i < countries.Count; i++)
        {
            _json.WriteStartObject();
            _json.WriteString(JsonNames.AsWritten, countries[i].AsWritten);
            Text(JsonNames.Code, countries[i].Code);
            EndEntry(spans, i);
        }

        _json.WriteEndArray();
    }

    private void Languages(EquatableList<Language> languages, IReadOnlyList<TextSpan> spans)
    {
        if (languages.Count == 0)
            return;

        _json.WriteStartArray(JsonNames.Languages);
        for (var i = 0; i < languages.Count; i++)
        {
            _json.WriteStartObject();
            _json.WriteString(JsonNames.AsWritten, languages[i].AsWritten);
            Text(JsonNames.Code, languages[i].Code);
            EndEntry(spans, i);
        }

        _json.WriteEndArray();
    }

    private void Runtime(Runtime? runtime, TextSpan span)
    {
        if (runtime is null)
            return;

        Duration(JsonNames.Runtime, JsonNames.RuntimeAsWritten, runtime);
        Flag(JsonNames.RuntimeApproximate, runtime.IsApproximate);
        Text(JsonNames.RuntimeNote, runtime.Note);
        Span(JsonNames.RuntimeAt, span);
    }

    private void OtherRuntimes(EquatableList<Runtime> runtimes, IReadOnlyList<TextSpan> spans)
    {
        if (runtimes.Count == 0)
            return;

        _json.WriteStartArray(JsonNames.OtherRuntimes);
        for (var i = 0; i < runtimes.Count; i++)
        {
            _json.WriteStartObject();
            Duration(JsonNames.Duration, JsonNames.AsWritten, runtimes[i]);
            Flag(JsonNames.Approximate, runtimes[i].IsApproximate);
            Text(JsonNames.Note, runtimes[i].Note);
            EndEntry(spans, i);
        }

        _json.WriteEndArray();
    }

    /// <summary>Writes a duration, and its printed form unless that is the ISO form already.</summary>
    private void Duration(JsonEncodedText name, JsonEncodedText asWritten, Runtime runtime)
    {
        Span<char> buffer = stackalloc char[IsoDuration.MaxLength];
        var text = buffer[..IsoDuration.Format(runtime.Duration, buffer)];
        _json.WriteString(name, text);
        if (!text.SequenceEqual(runtime.AsWritten))
            _json.WriteString(asWritten, runtime.AsWritten);
    }

    private void AspectRatios(EquatableList<AspectRatio> ratios, IReadOnlyList<TextSpan> spans)
    {
        if (ratios.Count == 0)
            return;

        _json.WriteStartArray(JsonNames.AspectRatios);
        for (var i = 0; i < ratios.Count; i++)
        {
            _json.WriteStartObject();
            _json.WriteString(JsonNames.AsWritten, ratios[i].AsWritten);
            Number(JsonNames.Ratio, ratios[i].Ratio);
            EndEntry(spans, i);
        }

        _json.WriteEndArray();
    }

    private void SoundSystems(EquatableList<SoundSystem> systems, IReadOnlyList<TextSpan> spans)
    {
        if (systems.Count == 0)
            return;

        _json.WriteStartArray(JsonNames.SoundSystems);
        for (var i = 0; i < systems.Count; i++)
        {
            _json.WriteStartObject();
            _json.WriteString(JsonNames.AsWritten, systems[i].AsWritten);
            Text(JsonNames.Kind, systems[i].Kind is { } kind ? JsonWords.Of(kind) : null);
            Text(JsonNames.System, systems[i].System);
            EndEntry(spans, i);
        }

        _json.WriteEndArray();
    }

    private void Colour(Colour? colour, TextSpan span)
    {
        if (colour is null)
            return;

        _json.WriteStartObject(JsonNames.Colour);
        _json.WriteString(JsonNames.AsWritten, colour.AsWritten);
        Text(JsonNames.Kind, colour.Kind is { } kind ? JsonWords.Of(kind) : null);
        Text(JsonNames.Process, colour.Process);
        Span(JsonNames.At, span);
        _json.WriteEndObject();
    }

    private void Copyright(Copyright? copyright, IReadOnlyList<TextSpan> spans)
    {
        if (copyright is null)
            return;

        _json.WriteStartObject(JsonNames.Copyright);
        Texts(JsonNames.Holders, copyright.Holders);
        Spans(JsonNames.HoldersAt, spans);
        Number(JsonNames.Year, copyright.Year);
        _json.WriteEndObject();
    }

    private void Releases(EquatableList<ReleaseEvent> releases, IReadOnlyList<TextSpan> spans)
    {
        if (releases.Count == 0)
            return;

        _json.WriteStartArray(JsonNames.Releases);
        for (var i = 0; i < releases.Count; i++)
        {
            var release = releases[i];
            _json.WriteStartObject();
            _json.WriteString(JsonNames.Kind, release.Kind);
            Text(JsonNames.Date, release.Date?.ToString());
            Text(JsonNames.By, release.By);
            Text(JsonNames.Territory, release.Territory);
            EndEntry(spans, i);
        }

        _json.WriteEndArray();
    }

    private void Classifications(EquatableList<Classification> classifications, IReadOnlyList<TextSpan> spans)
    {
        if (classifications.Count == 0)
            return;

        _json.WriteStartArray(JsonNames.Classifications);
        for (var i = 0; i < classifications.Count; i++)
        {
            var classification = classifications[i];
            _json.WriteStartObject();
            Text(JsonNames.System, classification.System);
            _json.WriteString(JsonNames.Symbol, classification.Symbol);
            Texts(JsonNames.Advice, classification.Advice);
            Text(JsonNames.Territory, classification.Territory);
            Number(JsonNames.MinimumAge, classification.MinimumAge);
            EndEntry(spans, i);
        }

        _json.WriteEndArray();
    }

    private void Scores(EquatableList<Score> scores, IReadOnlyList<TextSpan> spans)
    {
        if (scores.Count == 0)
            return;

        _json.WriteStartArray(JsonNames.Scores);
        for (var i = 0; i < scores.Count; i++)
        {
            var score = scores[i];
            _json.WriteStartObject();
            Number(JsonNames.Value, score.Value);
            Number(JsonNames.OutOf, score.OutOf);
            Text(JsonNames.By, score.By);
            Text(JsonNames.Verdict, score.Verdict);
            Number(JsonNames.Votes, score.Votes);
            EndEntry(spans, i);
        }

        _json.WriteEndArray();
    }

    private void Identifiers(EquatableList<Identifier> identifiers, IReadOnlyList<TextSpan> spans)
    {
        if (identifiers.Count == 0)
            return;

        _json.WriteStartArray(JsonNames.Identifiers);
        for (var i = 0; i < identifiers.Count; i++)
        {
            _json.WriteStartObject();
            _json.WriteString(JsonNames.Scheme, identifiers[i].Scheme);
            _json.WriteString(JsonNames.Value, identifiers[i].Value);
            EndEntry(spans, i);
        }

        _json.WriteEndArray();
    }

    private void EndEntry(IReadOnlyList<TextSpan> spans, int index)
    {
        if (index < spans.Count)
            Span(JsonNames.At, spans[index]);

        _json.WriteEndObject();
    }
}
