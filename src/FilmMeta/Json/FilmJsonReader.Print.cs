using System.Text.Json;

namespace FilmMeta.Json;

/// <content>What a film looks and sounds like.</content>
internal sealed partial class FilmJsonReader
{
    private AspectRatio ReadAspectRatio(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        string? asWritten = null;
        decimal? ratio = null;
        if (BeginObject(ref reader, JsonMemberSet.AspectRatio))
        {
            while (NextMember(ref reader, out var member))
            {
                switch (member)
                {
                    case "asWritten":
                        asWritten = ReadText(ref reader);
                        break;
                    case "ratio":
                        ratio = ReadNumber(ref reader);
                        break;
                    default:
                        SkipSpan(ref reader);
                        break;
                }
            }

            Require(JsonMemberSet.AspectRatio, "asWritten", start);
        }

        return new AspectRatio(asWritten ?? "", ratio);
    }

    private SoundSystem ReadSoundSystem(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        string? asWritten = null, system = null;
        SoundKind? kind = null;
        if (BeginObject(ref reader, JsonMemberSet.SoundSystem))
        {
            while (NextMember(ref reader, out var member))
            {
                switch (member)
                {
                    case "asWritten":
                        asWritten = ReadText(ref reader);
                        break;
                    case "kind":
                        kind = ReadWord(ref reader, JsonWords.Sound, "\"silent\", \"sound\", \"mono\", \"stereo\" or \"surround\"");
                        break;
                    case "system":
                        system = ReadText(ref reader);
                        break;
                    default:
                        SkipSpan(ref reader);
                        break;
                }
            }

            Require(JsonMemberSet.SoundSystem, "asWritten", start);
        }

        return new SoundSystem(asWritten ?? "", kind, system);
    }

    private Colour ReadColour(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        string? asWritten = null, process = null;
        ColourKind? kind = null;
        if (BeginObject(ref reader, JsonMemberSet.Colour))
        {
            while (NextMember(ref reader, out var member))
            {
                switch (member)
                {
                    case "asWritten":
                        asWritten = ReadText(ref reader);
                        break;
                    case "kind":
                        kind = ReadWord(ref reader, JsonWords.Colour, "\"colour\", \"black-and-white\", \"mixed\", \"tinted\" or \"hand-coloured\"");
                        break;
                    case "process":
                        process = ReadText(ref reader);
                        break;
                    default:
                        SkipSpan(ref reader);
                        break;
                }
            }

            Require(JsonMemberSet.Colour, "asWritten", start);
        }

        return new Colour(asWritten ?? "", kind, process);
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
}
