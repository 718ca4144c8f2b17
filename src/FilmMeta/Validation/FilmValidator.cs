namespace FilmMeta.Validation;

/// <summary>Checks a film, and with it all its credits and facts.</summary>
/// <example>
/// <code>
/// var result = new FilmValidator().Validate(film);
/// foreach (var failure in result.Errors)
///     Console.WriteLine($"{failure.ErrorCode} {failure.PropertyName}: {failure.ErrorMessage}");
/// </code>
/// </example>
public sealed class FilmValidator : RecordValidator<Film>
{
    private const int FirstFilm = 1874;
    private const int LastSilentYear = 1926;

    /// <summary>Makes a validator.</summary>
    /// <param name="options">Which rules apply; null for <see cref="ValidationOptions.Default"/>.</param>
    public FilmValidator(ValidationOptions? options = null) : base(options)
    {
        CrewCredits = new CrewCreditValidator(Options);
        CastCredits = new CastCreditValidator(Options);

        CheckStructure();
        CheckYears();
        CheckLists();
        CheckCompleteness();
        AddedRules.AddTo(this, Options);

        RuleForEach(film => film.AlternativeTitles).SetValidator(new AlternativeTitleValidator(Options));
        RuleForEach(film => film.Countries).SetValidator(new CountryValidator(Options));
        RuleForEach(film => film.Languages).SetValidator(new LanguageValidator(Options));
        RuleFor(film => film.Runtime!).SetValidator(new RuntimeValidator(Options));
        RuleForEach(film => film.OtherRuntimes).SetValidator(new RuntimeValidator(Options));
        RuleForEach(film => film.AspectRatios).SetValidator(new AspectRatioValidator(Options));
        RuleForEach(film => film.SoundSystems).SetValidator(new SoundSystemValidator(Options));
        RuleFor(film => film.Colour!).SetValidator(new ColourValidator(Options));
        RuleFor(film => film.Copyright!).SetValidator(new CopyrightValidator(Options));
        RuleForEach(film => film.Releases).SetValidator(new ReleaseEventValidator(Options));
        RuleForEach(film => film.Classifications).SetValidator(new ClassificationValidator(Options));
        RuleForEach(film => film.Scores).SetValidator(new ScoreValidator(Options));
        RuleForEach(film => film.Identifiers).SetValidator(new IdentifierValidator(Options));
        RuleForEach(film => film.Crew).SetValidator(CrewCredits);
        RuleForEach(film => film.Cast).SetValidator(CastCredits);
    }

    /// <summary>The validator of each crew credit; rules added to it are checked with the film.</summary>
    public CrewCreditValidator CrewCredits { get; }

    /// <summary>The validator of each cast credit; rules added to it are checked with the film.</summary>
    public CastCreditValidator CastCredits { get; }

    private void CheckStructure()
    {
        Check(ValidationRules.TitleMissing, film => film.Title,
            film => film.Title is { } title && !string.IsNullOrWhiteSpace(title),
            _ => "The film has no title.");
        CheckText(film => film.Title, TextKind.Title, ignoresBlank: true);
        CheckTexts(film => film.Formats, TextKind.Plain);
        CheckTexts(film => film.Genres, TextKind.Plain);
        Check(ValidationRules.CreditsMissing, film => film.Crew,
            film => film.Crew.Count + film.Cast.Count > 0,
            _ => "The film has neither crew nor cast.");
        Check(ValidationRules.DirectorMissing, film => film.Crew, film => film.Crew.Count + film.Cast.Count == 0 || HasDirector(film),
            film => Invariant($"None of the {film.Crew.Count} crew credits is that of a director."));
        Check(ValidationRules.RuntimeTooShort, film => film.Runtime,
            film => film.Runtime is not { } runtime || runtime.Duration.TotalMinutes is <= 0 or >= 5
                || film.Crew.Count + film.Cast.Count < 40,
            film =>
                Invariant($"The film runs {RuntimeValidator.Say(film.Runtime!.Duration)} and has {film.Crew.Count + film.Cast.Count} credits."));
    }

    private void CheckYears()
    {
        Check(ValidationRules.YearTooEarly, film => film.Years, film => film.Years is not { } years || years.From >= FirstFilm,
            film => Invariant($"The year {film.Years!.From} lies before {FirstFilm}, from which the first moving pictures are."));
        Check(ValidationRules.YearTooLate, film => film.Years,
            film => film.Years is not { } years || Math.Max(years.From, years.To) <= Options.LatestYear,
            film => Invariant($"The year {Math.Max(film.Years!.From, film.Years.To)} lies after {Options.LatestYear}."));
        Check(ValidationRules.YearsReversed, film => film.Years, film => film.Years is not { } years || years.To >= years.From,
            film => Invariant($"The years run from {film.Years!.From} to {film.Years.To}."));
        Check(ValidationRules.CopyrightBeforeMade, film => film.Copyright,
            film => film.Copyright?.Year is not { } year || film.Years is not { } years || years.IsApproximate || year >= years.From - 2,
            film => Invariant($"The copyright is of {film.Copyright!.Year}, the film of {film.Years!.From}."));
        Check(ValidationRules.YearInTitle, film => film.Title,
            film => FilmFaults.YearBehindTitle(film.Title) is not { } year
                || (film.Years is { } years && (year < years.From || year > years.To)),
            film => Invariant($"The title {Failures.Quote(film.Title)} ends with the year {FilmFaults.YearBehindTitle(film.Title)}."));
        CheckEach(ValidationRules.ReleasedBeforeMade, film => film.Releases, (film, release, _) =>
            release.Date is { } date && film.Years is { IsApproximate: false } years && date.Year < years.From - 1
                ? Invariant($"The {release.Kind} of {date} lies before {years.From}, the year of the film.")
                : null);
        CheckEach(ValidationRules.SoundOnSilentFilm, film => film.Crew, (film, credit, _) =>
            film.Years is { IsApproximate: false } years && Math.Max(years.From, years.To) <= LastSilentYear && credit.Section is null
                && credit.Role is { } role && FilmFaults.IsRecordedSound(role.Id)
                ? Invariant($"The film is of {years.From}, and {Failures.Quote(credit.Name)} is credited as {Failures.Quote(credit.Label)}.")
                : null);
    }

    private void CheckLists()
    {
        CheckRecordParts(ValidationRules.RuntimeContradictsFootage, FootageFaults.Find);
        CheckEach(ValidationRules.CountryDidNotExist, film => film.Countries, (film, country, _) =>
            film.Years is { IsApproximate: false } years
                && CountryCode.FindAnachronism(country, years) is { } when ? Invariant($"The film is of {years.From}, and {when}.") : null);
        CheckEach(ValidationRules.AlternativeTitleRepeats, film => film.AlternativeTitles, (film, title, _) =>
            string.Equals(title.Title, film.Title, StringComparison.Ordinal)
                ? $"The title {Failures.Quote(title.Title)} is the title of the film." : null);
        CheckRepeats(film => film.AlternativeTitles, title => Invariant($"{title.Title} ({title.Kind ?? "no kind"})"));
        CheckRepeats(film => film.Countries, country => country.Code ?? country.AsWritten);
        CheckRepeats(film => film.Languages, language => language.Code ?? language.AsWritten);
        CheckRepeats(film => film.Formats, format => format);
        CheckRepeats(film => film.AspectRatios, ratio => ratio.AsWritten);
        CheckRepeats(film => film.SoundSystems, sound => sound.AsWritten);
        CheckRepeats(film => film.Genres, genre => genre);
        CheckRepeats(film => film.Identifiers, identifier => Invariant($"{identifier.Scheme} {identifier.Value}"));
        CheckAll(ValidationRules.IdentifierAmbiguous, film => film.Identifiers, FilmFaults.FindAmbiguous);
        CheckAll(ValidationRules.CrewRepeats, film => film.Crew, CreditFaults.FindRepeatedCrew);
        CheckAll(ValidationRules.CastRepeats, film => film.Cast, CreditFaults.FindRepeatedCast);
    }

    private void CheckCompleteness()
    {
        Check(ValidationRules.YearMissing, film => film.Years, film => film.Years is not null, _ => "The film has no year.");
        Check(ValidationRules.CountryMissing, film => film.Countries, film => film.Countries.Count > 0, _ => "The film has no country.");
        Check(ValidationRules.RuntimeMissing, film => film.Runtime, film => film.Runtime is not null, _ => "The film has no running time.");
        Check(ValidationRules.LanguageMissing, film => film.Languages, film => film.Languages.Count > 0, _ => "The film has no language.");
        Check(ValidationRules.CastMissing, film => film.Cast, film => film.Cast.Count > 0, _ => "The film has no cast.");
        Check(ValidationRules.ClassificationMissing, film => film.Classifications,
            film => film.Classifications.Count > 0,
            _ => "The film has no classification.");
        Check(ValidationRules.FormatMissing, film => film.Formats, film => film.Formats.Count > 0, _ => "The film has no format.");
        Check(ValidationRules.IdentifierMissing, film => film.Identifiers,
            film => film.Identifiers.Count > 0,
            _ => "The film has no identifier.");
        Check(ValidationRules.GenreMissing, film => film.Genres, film => film.Genres.Count > 0, _ => "The film has no genre.");
        Check(ValidationRules.ProductionCompanyMissing, film => film.Crew,
            film => FilmFaults.HasProductionCompany(film) || film.Copyright is { Holders.Count: > 0 },
            _ => "None of the crew credits is that of a production company.");
        Check(ValidationRules.WriterMissing, film => film.Crew,
            film => FilmFaults.HasWriter(film),
            _ => "None of the crew credits is that of a writer.");
    }

    private static bool HasDirector(Film film) => FilmFaults.HasDirector(film) || FilmFaults.HasDirectorLabel(film);
}
