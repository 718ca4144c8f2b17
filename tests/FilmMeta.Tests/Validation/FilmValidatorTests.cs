using FilmMeta.Diagnostics;
using FilmMeta.Validation;
using FluentValidation;
using FluentValidation.TestHelper;
using NodaTime;

namespace FilmMeta.Tests.Validation;

public class FilmValidatorTests
{
    private static readonly CrewCredit Director = new() { Label = "Directed by", Roles = [new CreditRole("director", "directing")], Contributor = new Contributor("Ines Falk") };

    private static readonly Film Sound = new() { Title = "The Lamp Room", Years = new YearRange(1987), Crew = [Director] };

    [Fact]
    public void A_sound_film_has_no_failure() => new FilmValidator().TestValidate(Sound).ShouldNotHaveAnyValidationErrors();

    [Fact]
    public void A_failure_has_the_code_the_severity_and_the_path_of_the_member() =>
        new FilmValidator().TestValidate(Sound with { Title = null })
            .ShouldHaveValidationErrorFor(film => film.Title)
            .WithErrorCode("FM3001")
            .WithSeverity(Severity.Error)
            .WithErrorMessage("The film has no title. Give the title as the source prints it.");

    [Fact]
    public void A_failure_deep_inside_has_its_whole_path() =>
        new FilmValidator().TestValidate(Sound with { Crew = [Director, Director with { Contributor = new Contributor("Otto  Brandt") }] })
            .ShouldHaveValidationErrorFor("Crew[1].Contributor.Name").WithErrorCode("FM3102").Only();

    [Fact]
    public void A_cast_without_a_crew_is_a_credit() =>
        new FilmValidator().TestValidate(new Film { Title = "The Lamp Room", Cast = [new CastCredit { Contributor = new Contributor("Mara Lind") }] })
            .Errors.Should().ContainSingle().Which.ErrorCode.Should().Be("FM3003");

    [Fact]
    public void Durations_are_told_in_hours_and_minutes() =>
        new FilmValidator().Validate(Sound with { Runtime = new Runtime(Duration.FromMinutes(-126), "-126 mins") }).Errors
            .Should().Contain(failure => failure.ErrorMessage.Contains("The running time is -2 h 6 min.", StringComparison.Ordinal));

    [Theory]
    [InlineData(2001, 2, 29)]
    [InlineData(2001, 13, null)]
    [InlineData(2001, 4, 31)]
    [InlineData(0, null, null)]
    public void A_date_that_does_not_exist_is_an_error(int year, int? month, int? day) =>
        new ReleaseEventValidator().TestValidate(new ReleaseEvent("release", new PartialDate(year, month, day)))
            .ShouldHaveValidationErrorFor(release => release.Date).WithErrorCode("FM3350").Only();

    [Theory]
    [InlineData(2000, 2, 29)]
    [InlineData(2001, 12, null)]
    [InlineData(2001, null, null)]
    public void A_date_of_any_precision_is_let_pass(int year, int? month, int? day) =>
        new ReleaseEventValidator().TestValidate(new ReleaseEvent("release", new PartialDate(year, month, day))).ShouldNotHaveAnyValidationErrors();

    [Fact]
    public void Each_validator_can_be_used_alone()
    {
        new ScoreValidator().TestValidate(new Score(6, 5)).ShouldHaveValidationErrorFor(score => score.Value).WithErrorCode("FM3340");
        new ContributorValidator().TestValidate(new Contributor("OTTO BRANDT")).ShouldHaveValidationErrorFor(contributor => contributor.Name).WithErrorCode("FM3110").WithSeverity(Severity.Info);
        new CountryValidator().TestValidate(new Country("France", "FRA")).ShouldHaveValidationErrorFor(country => country.Code).WithErrorCode("FM3310");
        new RuntimeValidator().TestValidate(new Runtime(Duration.Zero, "")).ShouldHaveValidationErrorFor(runtime => runtime.Duration).WithErrorCode("FM3320");
        new ClassificationValidator().TestValidate(new Classification("FSK", "15", [])).ShouldHaveValidationErrorFor(classification => classification.Symbol).WithErrorCode("FM3302");
        new CastCreditValidator().TestValidate(new CastCredit { Contributor = new Contributor("Mara Lind"), Character = "" }).ShouldHaveValidationErrorFor(credit => credit.Character).WithErrorCode("FM3101");
        new WorkReferenceValidator().TestValidate(new WorkReference("**Lamps**")).ShouldHaveValidationErrorFor(work => work.Title).WithErrorCode("FM3103");
        new AlternativeTitleValidator().TestValidate(new AlternativeTitle(" ")).ShouldHaveValidationErrorFor(title => title.Title).WithErrorCode("FM3101");
        new LanguageValidator().TestValidate(new Language("English", "english")).ShouldHaveValidationErrorFor(language => language.Code).WithErrorCode("FM3315");
    }

    [Fact]
    public void Rules_can_be_added_to_an_instance_and_to_its_parts()
    {
        var validator = new FilmValidator();
        validator.RuleFor(film => film.Genres).Must(genres => genres.Count > 0).WithErrorCode("MY1");
        validator.CrewCredits.RuleFor(credit => credit.Note).NotNull().WithErrorCode("MY2").WithSeverity(Severity.Info);
        validator.Validate(Sound).Errors.Select(failure => $"{failure.ErrorCode} {failure.PropertyName}").Should().BeEquivalentTo(["MY1 Genres", "MY2 Crew[0].Note"]);
    }

    [Fact]
    public void A_validator_can_be_included_in_another() =>
        new HouseValidator().TestValidate(Sound with { Title = null }).Errors.Select(failure => failure.ErrorCode).Should().Equal("FM3001", "HOUSE1");

    [Fact]
    public void What_is_missing_in_a_part_of_a_source_is_one_grade_milder()
    {
        var partial = new FilmValidator(new ValidationOptions { IsPartialSource = true });
        partial.Validate(new Film()).Errors.Select(failure => $"{failure.ErrorCode} {failure.Severity}").Should().Equal("FM3001 Warning", "FM3002 Warning");
        partial.Validate(Sound with { Years = new YearRange(1803) }).Errors.Should().ContainSingle().Which.Severity.Should().Be(Severity.Error);
    }

    [Fact]
    public void No_global_setting_is_touched()
    {
        var (cascade, severity, language) = (ValidatorOptions.Global.DefaultRuleLevelCascadeMode, ValidatorOptions.Global.Severity, ValidatorOptions.Global.LanguageManager.Enabled);
        new FilmValidator().Validate(new Film());
        (ValidatorOptions.Global.DefaultRuleLevelCascadeMode, ValidatorOptions.Global.Severity, ValidatorOptions.Global.LanguageManager.Enabled).Should().Be((cascade, severity, language));
    }

    [Fact]
    public void Whatever_stands_in_the_texts_is_checked_without_an_exception()
    {
        string[] odd = ["\ud800", "*", "_", "<", "&;", "((((((((((((((((((((((((((", "\"", "|", "\\", ":", ", ", " , ", ".", "…", "\0", "a\u0301\u0301", "]", "«", "by by by", "¹", "👩‍🚀", new string('(', 5000), new string('*', 5000)];
        foreach (var text in odd)
        {
            var film = new Film
            {
                Title = text,
                AlternativeTitles = [new AlternativeTitle(text)],
                Crew = [new CrewCredit { Label = text, Contributor = new Contributor(text), Note = text, Affiliation = text }, new CrewCredit { Label = text, Contributor = new Contributor(text, ContributorKind.Organisation) }],
                Cast = [new CastCredit { Contributor = new Contributor(text), Character = text, Characters = [text, ""], Note = text }],
                Countries = [new Country(text, text)],
                Languages = [new Language(text, text)],
                Classifications = [new Classification(text, text, [text])],
                Identifiers = [new Identifier(text, text)],
                Runtime = new Runtime(Duration.FromMinutes(90), text),
                Formats = [text],
            };
            FluentActions.Invoking(() => new FilmValidator(new ValidationOptions { Profile = ValidationProfile.Strict }).Validate(film)).Should().NotThrow("the text is {0}", text);
        }
    }

    [Fact]
    public void A_finding_is_the_failure_with_a_json_pointer()
    {
        var findings = new FilmValidator().Validate(Sound with { Crew = [Director with { Label = "" }], Cast = [new CastCredit { Contributor = new Contributor("TBA") }] }).ToFindings();
        findings.Select(finding => finding.ToString()).Should().Equal(
            "error FM3101 /crew/0/label: The label is empty. Give the text, or leave the member out.",
            "warning FM3116 /cast/0/name: The name is 'TBA', which stands for no name. Leave the entry out until the name is known.");
        findings.First().Severity.Should().Be(DiagnosticSeverity.Error);
    }

    private sealed class HouseValidator : AbstractValidator<Film>
    {
        public HouseValidator()
        {
            Include(new FilmValidator());
            RuleFor(film => film.Runtime).NotNull().WithErrorCode("HOUSE1");
        }
    }
}
