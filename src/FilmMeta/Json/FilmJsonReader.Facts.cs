using System.Text.Json;
using NodaTime;

namespace FilmMeta.Json;

/// <content>Facts of a film, each an object of few members.</content>
internal sealed partial class FilmJsonReader
{
    private AlternativeTitle ReadTitle(ref Utf8JsonReader reader) => ReadObject(ref reader, JsonMemberSet.Title, new AlternativeTitle(""), static (FilmJsonReader self, ref Utf8JsonReader at, string member, AlternativeTitle it) => member switch
    {
        "title" => it with { Title = self.ReadText(ref at) ?? "" },
        "kind" => it with { Kind = self.ReadText(ref at) },
        _ => self.SkipSpan(ref at, it),
    }, "title");

    private Country ReadCountry(ref Utf8JsonReader reader) => ReadObject(ref reader, JsonMemberSet.Country, new Country(""), static (FilmJsonReader self, ref Utf8JsonReader at, string member, Country it) => member switch
    {
        "asWritten" => it with { AsWritten = self.ReadText(ref at) ?? "" },
        "code" => it with { Code = self.ReadText(ref at) },
        _ => self.SkipSpan(ref at, it),
    }, "asWritten");

    private Language ReadLanguage(ref Utf8JsonReader reader) => ReadObject(ref reader, JsonMemberSet.Language, new Language(""), static (FilmJsonReader self, ref Utf8JsonReader at, string member, Language it) => member switch
    {
        "asWritten" => it with { AsWritten = self.ReadText(ref at) ?? "" },
        "code" => it with { Code = self.ReadText(ref at) },
        _ => self.SkipSpan(ref at, it),
    }, "asWritten");

    private Runtime ReadRuntime(ref Utf8JsonReader reader)
    {
        var (duration, runtime) = ReadObject(ref reader, JsonMemberSet.Runtime, (Iso: (IsoText?)null, Runtime: new Runtime(Duration.Zero, "")), static (FilmJsonReader self, ref Utf8JsonReader at, string member, (IsoText? Iso, Runtime Runtime) it) => member switch
        {
            "duration" => it with { Iso = self.ReadDuration(ref at) },
            "asWritten" => it with { Runtime = it.Runtime with { AsWritten = self.ReadText(ref at) ?? "" } },
            "approximate" => it with { Runtime = it.Runtime with { IsApproximate = self.ReadFlag(ref at) } },
            "note" => it with { Runtime = it.Runtime with { Note = self.ReadText(ref at) } },
            _ => self.SkipSpan(ref at, it),
        }, "duration");
        return duration is null ? runtime : runtime with { Duration = duration.Duration, AsWritten = runtime.AsWritten.Length > 0 ? runtime.AsWritten : duration.Text };
    }

    private Copyright ReadCopyright(ref Utf8JsonReader reader) => ReadObject(ref reader, JsonMemberSet.Copyright, new Copyright([]), static (FilmJsonReader self, ref Utf8JsonReader at, string member, Copyright it) => member switch
    {
        "holders" => it with { Holders = self.ReadTexts(ref at) },
        "year" => it with { Year = self.ReadInteger(ref at) },
        _ => self.SkipSpan(ref at, it),
    });

    private ReleaseEvent ReadRelease(ref Utf8JsonReader reader) => ReadObject(ref reader, JsonMemberSet.Release, new ReleaseEvent(""), static (FilmJsonReader self, ref Utf8JsonReader at, string member, ReleaseEvent it) => member switch
    {
        "kind" => it with { Kind = self.ReadText(ref at) ?? "" },
        "date" => it with { Date = self.ReadDate(ref at) },
        "by" => it with { By = self.ReadText(ref at) },
        "territory" => it with { Territory = self.ReadText(ref at) },
        _ => self.SkipSpan(ref at, it),
    }, "kind");

    private Classification ReadClassification(ref Utf8JsonReader reader) => ReadObject(ref reader, JsonMemberSet.Classification, new Classification(null, "", []), static (FilmJsonReader self, ref Utf8JsonReader at, string member, Classification it) => member switch
    {
        "system" => it with { System = self.ReadText(ref at) },
        "symbol" => it with { Symbol = self.ReadText(ref at) ?? "" },
        "advice" => it with { Advice = self.ReadTexts(ref at) },
        "territory" => it with { Territory = self.ReadText(ref at) },
        "minimumAge" => it with { MinimumAge = self.ReadInteger(ref at) },
        _ => self.SkipSpan(ref at, it),
    }, "symbol");

    private Score ReadScore(ref Utf8JsonReader reader) => ReadObject(ref reader, JsonMemberSet.Score, new Score(null), static (FilmJsonReader self, ref Utf8JsonReader at, string member, Score it) => member switch
    {
        "value" => it with { Value = self.ReadNumber(ref at) },
        "outOf" => it with { OutOf = self.ReadNumber(ref at) },
        "by" => it with { By = self.ReadText(ref at) },
        "verdict" => it with { Verdict = self.ReadText(ref at) },
        "votes" => it with { Votes = self.ReadInteger(ref at) },
        _ => self.SkipSpan(ref at, it),
    });

    private Identifier ReadIdentifier(ref Utf8JsonReader reader) => ReadObject(ref reader, JsonMemberSet.Identifier, new Identifier("", ""), static (FilmJsonReader self, ref Utf8JsonReader at, string member, Identifier it) => member switch
    {
        "scheme" => it with { Scheme = self.ReadText(ref at) ?? "" },
        "value" => it with { Value = self.ReadText(ref at) ?? "" },
        _ => self.SkipSpan(ref at, it),
    }, "scheme", "value");

    private AspectRatio ReadAspectRatio(ref Utf8JsonReader reader) => ReadObject(ref reader, JsonMemberSet.AspectRatio, new AspectRatio(""), static (FilmJsonReader self, ref Utf8JsonReader at, string member, AspectRatio it) => member switch
    {
        "asWritten" => it with { AsWritten = self.ReadText(ref at) ?? "" },
        "ratio" => it with { Ratio = self.ReadNumber(ref at) },
        _ => self.SkipSpan(ref at, it),
    }, "asWritten");

    private SoundSystem ReadSoundSystem(ref Utf8JsonReader reader) => ReadObject(ref reader, JsonMemberSet.SoundSystem, new SoundSystem(""), static (FilmJsonReader self, ref Utf8JsonReader at, string member, SoundSystem it) => member switch
    {
        "asWritten" => it with { AsWritten = self.ReadText(ref at) ?? "" },
        "kind" => it with { Kind = self.ReadWord(ref at, JsonWords.Sound, "\"silent\", \"sound\", \"mono\", \"stereo\" or \"surround\"") },
        "system" => it with { System = self.ReadText(ref at) },
        _ => self.SkipSpan(ref at, it),
    }, "asWritten");

    private Colour ReadColour(ref Utf8JsonReader reader) => ReadObject(ref reader, JsonMemberSet.Colour, new Colour(""), static (FilmJsonReader self, ref Utf8JsonReader at, string member, Colour it) => member switch
    {
        "asWritten" => it with { AsWritten = self.ReadText(ref at) ?? "" },
        "kind" => it with { Kind = self.ReadWord(ref at, JsonWords.Colour, "\"colour\", \"black-and-white\", \"mixed\", \"tinted\" or \"hand-coloured\"") },
        "process" => it with { Process = self.ReadText(ref at) },
        _ => self.SkipSpan(ref at, it),
    }, "asWritten");

    private YearRange? ReadYears(ref Utf8JsonReader reader)
    {
        var (from, to) = ReadObject(ref reader, JsonMemberSet.Years, (From: (int?)null, To: (int?)null), static (FilmJsonReader self, ref Utf8JsonReader at, string member, (int? From, int? To) it) =>
            member == "from" ? it with { From = self.ReadInteger(ref at) } : it with { To = self.ReadInteger(ref at) }, "from", "to");
        return from is { } first && to is { } last ? new YearRange(first, last) : null;
    }

    private TValue? ReadWord<TValue>(ref Utf8JsonReader reader, Func<string, TValue?> find, string expected)
        where TValue : struct
    {
        if (ReadText(ref reader) is not { } word)
            return null;

        var value = find(word);
        if (value is null)
            BadValue(ref reader, expected, Quoted(word));

        return value;
    }

    /// <summary>Reads a duration; null, and reported, when it is none.</summary>
    private IsoText? ReadDuration(ref Utf8JsonReader reader)
    {
        if (ReadText(ref reader) is not { } text)
            return null;

        if (IsoDuration.TryParse(text, out var duration))
            return new IsoText(duration, text);

        BadValue(ref reader, "an ISO 8601 duration such as \"PT1H35M\"", Quoted(text));
        return null;
    }

    private PartialDate? ReadDate(ref Utf8JsonReader reader)
    {
        if (ReadText(ref reader) is not { } text)
            return null;

        if (!IsoDate.TryParse(text, out var date))
            BadValue(ref reader, "an ISO 8601 date such as \"1982-11-19\", \"1982-11\" or \"1982\"", Quoted(text));

        return date;
    }

    /// <summary>A duration and how it stands in the JSON, which is its printed form when no other is given.</summary>
    private sealed record IsoText(Duration Duration, string Text);
}
