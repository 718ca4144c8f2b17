using System.Text.Json;

namespace FilmMeta.Json;

internal sealed partial class FilmJsonReader
{
    /// <summary>Reads a film.</summary>
    /// <param name="reader">Stands at its beginning; afterwards at its end.</param>
    public Film ReadFilm(ref Utf8JsonReader reader)
    {
        string? title = null, runtimeAsWritten = null, runtimeNote = null;
        int? year = null;
        YearRange? years = null;
        IsoText? runtime = null;
        Copyright? copyright = null;
        bool yearIsApproximate = false, runtimeIsApproximate = false;
        EquatableList<AlternativeTitle> alternativeTitles = [];
        EquatableList<Country> countries = [];
        EquatableList<Language> languages = [];
        EquatableList<Runtime> otherRuntimes = [];
        EquatableList<string> formats = [];
        EquatableList<AspectRatio> aspectRatios = [];
        EquatableList<SoundSystem> soundSystems = [];
        Colour? colour = null;
        EquatableList<string> genres = [];
        EquatableList<ReleaseEvent> releases = [];
        EquatableList<Classification> classifications = [];
        EquatableList<Score> scores = [];
        EquatableList<Identifier> identifiers = [];
        EquatableList<CrewCredit> crew = [];
        EquatableList<CastCredit> cast = [];
        var start = reader.TokenStartIndex;
        if (BeginObject(ref reader, JsonMemberSet.Film))
        {
            while (NextMember(ref reader, out var member))
            {
                switch (member)
                {
                    case "title":
                        title = ReadText(ref reader);
                        break;
                    case "alternativeTitles":
                        alternativeTitles = ReadList(ref reader, static (FilmJsonReader self, ref Utf8JsonReader item) => self.ReadTitle(ref item));
                        break;
                    case "year":
                        year = ReadInteger(ref reader);
                        break;
                    case "years":
                        years = ReadYears(ref reader);
                        break;
                    case "yearApproximate":
                        yearIsApproximate = ReadFlag(ref reader);
                        break;
                    case "countries":
                        countries = ReadList(ref reader, static (FilmJsonReader self, ref Utf8JsonReader item) => self.ReadCountry(ref item));
                        break;
                    case "languages":
                        languages = ReadList(ref reader, static (FilmJsonReader self, ref Utf8JsonReader item) => self.ReadLanguage(ref item));
                        break;
                    case "runtime":
                        runtime = ReadDuration(ref reader);
                        break;
                    case "runtimeAsWritten":
                        runtimeAsWritten = ReadText(ref reader);
                        break;
                    case "runtimeApproximate":
                        runtimeIsApproximate = ReadFlag(ref reader);
                        break;
                    case "runtimeNote":
                        runtimeNote = ReadText(ref reader);
                        break;
                    case "otherRuntimes":
                        otherRuntimes = ReadList(ref reader, static (FilmJsonReader self, ref Utf8JsonReader item) => self.ReadRuntime(ref item));
                        break;
                    case "formats":
                        formats = ReadTexts(ref reader);
                        break;
                    case "aspectRatios":
                        aspectRatios = ReadList(ref reader, static (FilmJsonReader self, ref Utf8JsonReader item) => self.ReadAspectRatio(ref item));
                        break;
                    case "soundSystems":
                        soundSystems = ReadList(ref reader, static (FilmJsonReader self, ref Utf8JsonReader item) => self.ReadSoundSystem(ref item));
                        break;
                    case "colour":
                        colour = ReadColour(ref reader);
                        break;
                    case "genres":
                        genres = ReadTexts(ref reader);
                        break;
                    case "copyright":
                        copyright = ReadCopyright(ref reader);
                        break;
                    case "releases":
                        releases = ReadList(ref reader, static (FilmJsonReader self, ref Utf8JsonReader item) => self.ReadRelease(ref item));
                        break;
                    case "classifications":
                        classifications = ReadList(ref reader, static (FilmJsonReader self, ref Utf8JsonReader item) => self.ReadClassification(ref item));
                        break;
                    case "scores":
                        scores = ReadList(ref reader, static (FilmJsonReader self, ref Utf8JsonReader item) => self.ReadScore(ref item));
                        break;
                    case "identifiers":
                        identifiers = ReadList(ref reader, static (FilmJsonReader self, ref Utf8JsonReader item) => self.ReadIdentifier(ref item));
                        break;
                    case "crew":
                        crew = ReadList(ref reader, static (FilmJsonReader self, ref Utf8JsonReader item) => self.ReadCrewCredit(ref item));
                        break;
                    case "cast":
                        cast = ReadList(ref reader, static (FilmJsonReader self, ref Utf8JsonReader item) => self.ReadCastCredit(ref item));
                        break;
                    default:
                        SkipSpan(ref reader);
                        break;
                }
            }

            if (year is { } first && years is { } range && range.From != first)
                Report(JsonProblemKind.BadValue, start, $"'year' is {first} and 'years' begins with {range.From}; expected the same", JsonMemberSet.Film, "year");
        }

        return new Film
        {
            Title = title,
            AlternativeTitles = alternativeTitles,
            Years = Years(year, years, yearIsApproximate),
            Countries = countries,
            Languages = languages,
            Runtime = runtime is null ? null : new Runtime(runtime.Duration, runtimeAsWritten ?? runtime.Text, runtimeIsApproximate, runtimeNote),
            OtherRuntimes = otherRuntimes,
            Formats = formats,
            AspectRatios = aspectRatios,
            SoundSystems = soundSystems,
            Colour = colour,
            Genres = genres,
            Copyright = copyright,
            Releases = releases,
            Classifications = classifications,
            Scores = scores,
            Identifiers = identifiers,
            Crew = crew,
            Cast = cast,
        };
    }

    private static YearRange? Years(int? year, YearRange? years, bool isApproximate) =>
        years is not null ? years with { IsApproximate = isApproximate }
        : year is { } single ? new YearRange(single, single, isApproximate)
        : null;

    /// <summary>Passes over a span, or a list of them: it says where a value stood in a text, which is no part of a record.</summary>
    private void SkipSpan(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
            reader.TrySkip();
        else
            WrongType(ref reader, "a span (a list of an offset and a length)");
    }

    private T SkipSpan<T>(ref Utf8JsonReader reader, T record)
    {
        SkipSpan(ref reader);
        return record;
    }
}
