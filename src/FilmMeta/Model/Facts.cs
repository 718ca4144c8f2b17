using NodaTime;

namespace FilmMeta;

/// <summary>A further title of a film.</summary>
/// <param name="Title">The title as printed.</param>
/// <param name="Kind">What sort of title it is: <c>original</c>, <c>english</c>, <c>aka</c>; null where the source does not say.</param>
public sealed record AlternativeTitle(string Title, string? Kind = null);

/// <summary>A year, or a range of years.</summary>
/// <param name="From">The first year, of the Gregorian calendar.</param>
/// <param name="To">The last year; the same as <paramref name="From"/> for a single year.</param>
/// <param name="IsApproximate">Whether the source marks it as uncertain: "c1936", "[1936?]", "1930s".</param>
public sealed record YearRange(int From, int To, bool IsApproximate = false)
{
    /// <summary>A single, certain year.</summary>
    /// <param name="year">The year, of the Gregorian calendar.</param>
    public YearRange(int year) : this(year, year)
    {
    }
}

/// <summary>A country of production.</summary>
/// <param name="AsWritten">As printed: "USA", "West Germany".</param>
/// <param name="Code">ISO 3166-1 alpha-2 code, or the ISO 3166-3 alpha-4 code of a former country; null where it is not known.</param>
public sealed record Country(string AsWritten, string? Code = null);

/// <summary>A language.</summary>
/// <param name="AsWritten">As printed: "English".</param>
/// <param name="Code">BCP 47 tag, such as <c>en</c>; null where it is not known.</param>
public sealed record Language(string AsWritten, string? Code = null);

/// <summary>How long something runs.</summary>
/// <param name="Duration">The whole of it; parts ("3 x 25min") are added up. Positive.</param>
/// <param name="AsWritten">As printed: "126 mins", "c.90min", "95'".</param>
/// <param name="IsApproximate">Whether the source marks it as approximate.</param>
/// <param name="Note">What the source says beside it: which version, which part; null for nothing.</param>
public sealed record Runtime(Duration Duration, string AsWritten, bool IsApproximate = false, string? Note = null);

/// <summary>The shape of the picture.</summary>
/// <param name="AsWritten">As printed: "1.85:1", "2.35 : 1", "16:9", "Scope", "Academy".</param>
/// <param name="Ratio">
/// Width divided by height, as MARC 21 345 $c has it, rounded to two decimals (16:9 is 1.78); null where the source gives no number, for a word such as "Scope" stands for several.
/// </param>
public sealed record AspectRatio(string AsWritten, decimal? Ratio = null);

/// <summary>What kind of sound a film has, the least first.</summary>
/// <remarks>The terms are those of RDA 7.18 (sound content) and 3.16.8 (playback channels); MARC 21 007/05 and 007/08 have a code for each.</remarks>
public enum SoundKind
{
    /// <summary>None: MARC 21 007/05 blank.</summary>
    Silent,

    /// <summary>It has sound; of how many channels is not said.</summary>
    Sound,

    /// <summary>One channel: MARC 21 007/08 <c>m</c>.</summary>
    Mono,

    /// <summary>Two channels: MARC 21 007/08 <c>s</c>.</summary>
    Stereo,

    /// <summary>More than two channels: MARC 21 007/08 <c>q</c>.</summary>
    Surround,
}

/// <summary>The sound of a film, or of a print of it.</summary>
/// <param name="AsWritten">As printed: "Dolby Digital", "mono", "silent", "5.1".</param>
/// <param name="Kind">What it is, by its words or by what the system it names is for; null where nobody knows.</param>
/// <param name="System">The system it names, as printed: "Dolby Digital", "RCA Photophone"; null for none.</param>
public sealed record SoundSystem(string AsWritten, SoundKind? Kind = null, string? System = null);

/// <summary>Whether a film is in colour.</summary>
/// <remarks>The colour characteristics of the FIAF Moving Image Cataloguing Manual and the codes of MARC 21 007/03 for films; RDA 7.17 (colour content).</remarks>
public enum ColourKind
{
    /// <summary>In natural colours, photographed or drawn: MARC <c>c</c>.</summary>
    Colour,

    /// <summary>In black and white: MARC <c>b</c>.</summary>
    BlackAndWhite,

    /// <summary>Both, in parts: MARC <c>m</c>.</summary>
    Mixed,

    /// <summary>Black and white that was tinted, toned, or printed in one colour such as sepia: MARC <c>z</c>, with 007/13 <c>p</c> to <c>s</c>.</summary>
    Tinted,

    /// <summary>Black and white that was coloured by hand: MARC <c>h</c>; or with stencils: <c>z</c>, with 007/13 <c>t</c>.</summary>
    HandColoured,
}

/// <summary>The colour of a film, or of a print of it.</summary>
/// <param name="AsWritten">As printed: "Colour", "Black and White", "Colour (Technicolor)", "tinted".</param>
/// <param name="Kind">Which it is; null where nobody knows.</param>
/// <param name="Process">The process it names, as printed: "Technicolor", "Eastmancolor"; null for none.</param>
public sealed record Colour(string AsWritten, ColourKind? Kind = null, string? Process = null);

/// <summary>A statement of copyright.</summary>
/// <param name="Holders">Who holds it, as printed.</param>
/// <param name="Year">The year that the statement itself gives; null where it gives none.</param>
public sealed record Copyright(EquatableList<string> Holders, int? Year = null);

/// <summary>A date of the precision that is printed: a year, a month of a year, or a day.</summary>
/// <param name="Year">The year, of the Gregorian calendar.</param>
/// <param name="Month">The month, 1 to 12; null where only the year is known.</param>
/// <param name="Day">The day of the month, 1 to 31; null where only the month is known.</param>
public sealed record PartialDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>A whole date.</summary>
    /// <param name="date">A date of the ISO calendar.</param>
    public PartialDate(LocalDate date) : this(date.Year, date.Month, date.Day)
    {
    }

    /// <summary>The date as NodaTime knows it; null unless year, month and day are known and form a date.</summary>
    /// <returns>The date, or null.</returns>
    public LocalDate? ToLocalDate() =>
        Month is >= 1 and <= 12 && Year is >= 1 and <= 9999 && Day >= 1 && Day <= CalendarSystem.Iso.GetDaysInMonth(Year, Month.Value)
            ? new LocalDate(Year, Month.Value, Day.Value)
            : null;

    /// <summary>ISO 8601 with the precision there is: <c>1982-11-19</c>, <c>1982-11</c>, <c>1982</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => string.Create(null, $"{Year:D4}"),
        (_, null) => string.Create(null, $"{Year:D4}-{Month:D2}"),
        _ => string.Create(null, $"{Year:D4}-{Month:D2}-{Day:D2}"),
    };
}

/// <summary>A release or a transmission.</summary>
/// <param name="Kind">What it was: <c>transmission</c> or <c>release</c>.</param>
/// <param name="Date">When; null where only the broadcaster or the territory is printed.</param>
/// <param name="By">Who sent or released it, as printed ("BBC2"); null where the source does not say.</param>
/// <param name="Territory">ISO 3166-1 alpha-2 code of where; null where the source does not say.</param>
public sealed record ReleaseEvent(string Kind, PartialDate? Date = null, string? By = null, string? Territory = null);

/// <summary>The decision of a censor or a rating board.</summary>
/// <param name="System">Whose decision, by the short name the field uses: <c>BBFC</c>, <c>MPA</c>, <c>FSK</c>; null where a bare symbol fits several.</param>
/// <param name="Symbol">The symbol as printed: "15", "PG-13".</param>
/// <param name="Advice">What for, one item each, as printed: "strong language".</param>
/// <param name="Territory">ISO 3166-1 code of where it holds; null where it is not known.</param>
/// <param name="MinimumAge">
/// From what age on it admits without company or, where the board only advises (PG-13), advises so, in years; 0 for everybody, null where the symbol names no age.
/// </param>
public sealed record Classification(string? System, string Symbol, EquatableList<string> Advice, string? Territory = null, int? MinimumAge = null);

/// <summary>What a critic or an audience gave.</summary>
/// <param name="Value">The number given; null where there is a verdict in words only.</param>
/// <param name="OutOf">The best that could be given; null where the source does not say.</param>
/// <param name="By">Who gave it; null where the source does not say.</param>
/// <param name="Verdict">The verdict in words, as printed; null where there is none.</param>
/// <param name="Votes">How many gave it; null where the source does not say.</param>
public sealed record Score(decimal? Value, decimal? OutOf = null, string? By = null, string? Verdict = null, int? Votes = null);

/// <summary>A number or name by which a register knows a film.</summary>
/// <param name="Scheme">The register: <c>imdb</c>, <c>tmdb</c>, <c>wikidata</c>, <c>eidr</c>, <c>isan</c>.</param>
/// <param name="Value">The identifier in the register's own normal form.</param>
public sealed record Identifier(string Scheme, string Value);

/// <summary>The work a credit names, as in "Based on the novel X by".</summary>
/// <param name="Title">Its title as printed.</param>
/// <param name="Kind">What it is, in the label's word: <c>novel</c>, <c>play</c>; null where the label does not say.</param>
public sealed record WorkReference(string Title, string? Kind = null);
