using System.Text.Json;
using NodaTime;

namespace FilmMeta.Json;

internal sealed partial class FilmJsonReader
{
    private AlternativeTitle ReadTitle(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        string? title = null, kind = null;
        if (BeginObject(ref reader, JsonMemberSet.Title))
        {
            while (NextMember(ref reader, out var member))
            {
                switch (member)
                {
                    case "title":
                        title = ReadText(ref reader);
                        break;
                    case "kind":
                        kind = ReadText(ref reader);
                        break;
                    default:
                        SkipSpan(ref reader);
                        break;
                }
            }

            Require(JsonMemberSet.Title, "title", start);
        }

        return new AlternativeTitle(title ?? "", kind);
    }

    private Country ReadCountry(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        string? asWritten = null, code = null;
        if (BeginObject(ref reader, JsonMemberSet.Country))
        {
            while (NextMember(ref reader, out var member))
            {
                switch (member)
                {
                    case "asWritten":
                        asWritten = ReadText(ref reader);
                        break;
                    case "code":
                        code = ReadText(ref reader);
                        break;
                    default:
                        SkipSpan(ref reader);
                        break;
                }
            }

            Require(JsonMemberSet.Country, "asWritten", start);
        }

        return new Country(asWritten ?? "", code);
    }

    private Language ReadLanguage(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        string? asWritten = null, code = null;
        if (BeginObject(ref reader, JsonMemberSet.Language))
        {
            while (NextMember(ref reader, out var member))
            {
                switch (member)
                {
                    case "asWritten":
                        asWritten = ReadText(ref reader);
                        break;
                    case "code":
                        code = ReadText(ref reader);
                        break;
                    default:
                        SkipSpan(ref reader);
                        break;
                }
            }

            Require(JsonMemberSet.Language, "asWritten", start);
        }

        return new Language(asWritten ?? "", code);
    }

    private Runtime ReadRuntime(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        IsoText? duration = null;
        string? asWritten = null, note = null;
        var isApproximate = false;
        if (BeginObject(ref reader, JsonMemberSet.Runtime))
        {
            while (NextMember(ref reader, out var member))
            {
                switch (member)
                {
                    case "duration":
                        duration = ReadDuration(ref reader);
                        break;
                    case "asWritten":
                        asWritten = ReadText(ref reader);
                        break;
                    case "approximate":
                        isApproximate = ReadFlag(ref reader);
                        break;
                    case "note":
                        note = ReadText(ref reader);
                        break;
                    default:
                        SkipSpan(ref reader);
                        break;
                }
            }

            Require(JsonMemberSet.Runtime, "duration", start);
        }

        return new Runtime(duration?.Duration ?? Duration.Zero, asWritten ?? duration?.Text ?? "", isApproximate, note);
    }

    private Copyright ReadCopyright(ref Utf8JsonReader reader)
    {
        EquatableList<string> holders = [];
        int? year = null;
        if (BeginObject(ref reader, JsonMemberSet.Copyright))
        {
            while (NextMember(ref reader, out var member))
            {
                switch (member)
                {
                    case "holders":
                        holders = ReadTexts(ref reader);
                        break;
                    case "year":
                        year = ReadInteger(ref reader);
                        break;
                    default:
                        SkipSpan(ref reader);
                        break;
                }
            }
        }

        return new Copyright(holders, year);
    }

    private ReleaseEvent ReadRelease(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        string? kind = null, by = null, territory = null;
        PartialDate? date = null;
        if (BeginObject(ref reader, JsonMemberSet.Release))
        {
            while (NextMember(ref reader, out var member))
            {
                switch (member)
                {
                    case "kind":
                        kind = ReadText(ref reader);
                        break;
                    case "date":
                        date = ReadDate(ref reader);
                        break;
                    case "by":
                        by = ReadText(ref reader);
                        break;
                    case "territory":
                        territory = ReadText(ref reader);
                        break;
                    default:
                        SkipSpan(ref reader);
                        break;
                }
            }

            Require(JsonMemberSet.Release, "kind", start);
        }

        return new ReleaseEvent(kind ?? "", date, by, territory);
    }

    private Classification ReadClassification(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        string? system = null, symbol = null, territory = null;
        EquatableList<string> advice = [];
        int? minimumAge = null;
        if (BeginObject(ref reader, JsonMemberSet.Classification))
        {
            while (NextMember(ref reader, out var member))
            {
                switch (member)
                {
                    case "system":
                        system = ReadText(ref reader);
                        break;
                    case "symbol":
                        symbol = ReadText(ref reader);
                        break;
                    case "advice":
                        advice = ReadTexts(ref reader);
                        break;
                    case "territory":
                        territory = ReadText(ref reader);
                        break;
                    case "minimumAge":
                        minimumAge = ReadInteger(ref reader);
                        break;
                    default:
                        SkipSpan(ref reader);
                        break;
                }
            }

            Require(JsonMemberSet.Classification, "symbol", start);
        }

        return new Classification(system, symbol ?? "", advice, territory, minimumAge);
    }

    private Score ReadScore(ref Utf8JsonReader reader)
    {
        decimal? value = null, outOf = null;
        string? by = null, verdict = null;
        int? votes = null;
        if (BeginObject(ref reader, JsonMemberSet.Score))
        {
            while (NextMember(ref reader, out var member))
            {
                switch (member)
                {
                    case "value":
                        value = ReadNumber(ref reader);
                        break;
                    case "outOf":
                        outOf = ReadNumber(ref reader);
                        break;
                    case "by":
                        by = ReadText(ref reader);
                        break;
                    case "verdict":
                        verdict = ReadText(ref reader);
                        break;
                    case "votes":
                        votes = ReadInteger(ref reader);
                        break;
                    default:
                        SkipSpan(ref reader);
                        break;
                }
            }
        }

        return new Score(value, outOf, by, verdict, votes);
    }

    private Identifier ReadIdentifier(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        string? scheme = null, value = null;
        if (BeginObject(ref reader, JsonMemberSet.Identifier))
        {
            while (NextMember(ref reader, out var member))
            {
                switch (member)
                {
                    case "scheme":
                        scheme = ReadText(ref reader);
                        break;
                    case "value":
                        value = ReadText(ref reader);
                        break;
                    default:
                        SkipSpan(ref reader);
                        break;
                }
            }

            Require(JsonMemberSet.Identifier, "scheme", start);
            Require(JsonMemberSet.Identifier, "value", start);
        }

        return new Identifier(scheme ?? "", value ?? "");
    }

    private YearRange? ReadYears(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        int? from = null, to = null;
        if (BeginObject(ref reader, JsonMemberSet.Years))
        {
            while (NextMember(ref reader, out var member))
            {
                switch (member)
                {
                    case "from":
                        from = ReadInteger(ref reader);
                        break;
                    case "to":
                        to = ReadInteger(ref reader);
                        break;
                }
            }

            Require(JsonMemberSet.Years, "from", start);
            Require(JsonMemberSet.Years, "to", start);
        }

        return from is { } first && to is { } last ? new YearRange(first, last) : null;
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
