using System.Text;
using FilmMeta.Diagnostics;
using FilmMeta.Validation;

namespace FilmMeta.Tests.Validation;

public class ValidationOptionsTests
{
    private static readonly Film Untitled = new()
    {
        Years = new YearRange(1987),
        Crew = [new CrewCredit { Label = "Directed by", Roles = [new CreditRole("director", "directing")], Contributor = new Contributor("Ines Falk") }],
    };

    [Fact]
    public void A_rule_can_be_switched_off() => new FilmValidator(ValidationOptions.Default.With("FM3001", null)).Validate(Untitled).IsValid.Should().BeTrue();

    [Fact]
    public void A_rule_can_be_graded_otherwise() =>
        new FilmValidator(ValidationOptions.Default.With("fm3001", DiagnosticSeverity.Info)).Validate(Untitled).ToFindings().Should().ContainSingle().Which.Severity.Should().Be(DiagnosticSeverity.Info);

    [Fact]
    public void A_rule_that_the_profile_leaves_out_can_be_switched_on() =>
        new FilmValidator(ValidationOptions.Default.With("FM3404", DiagnosticSeverity.Error)).Validate(Untitled).ToFindings().Select(finding => finding.Code).Should().Equal("FM3001", "FM3404");

    [Fact]
    public void A_rule_that_is_none_is_refused() =>
        FluentActions.Invoking(() => ValidationOptions.Default.With("FM9999", null)).Should().Throw<ArgumentException>().WithMessage("There is no rule 'FM9999'*");

    [Fact]
    public void The_last_year_can_be_set() =>
        new FilmValidator(new ValidationOptions { LatestYear = 1980 }).Validate(Untitled with { Title = "A" }).ToFindings().Select(finding => finding.Code).Should().Equal("FM3011");

    [Fact]
    public void Profiles_ask_for_more_than_core()
    {
        var film = Untitled with { Title = "The Lamp Room" };
        Codes(ValidationProfile.Core).Should().BeEmpty();
        Codes(ValidationProfile.Archive).Should().Equal("FM3402", "FM3403", "FM3404", "FM3405", "FM3406", "FM3408", "FM3409", "FM3412");
        Codes(ValidationProfile.Programme).Should().Equal("FM3402", "FM3403", "FM3406", "FM3407", "FM3408");
        Codes(ValidationProfile.Strict).Should().Contain(["FM3402", "FM3403", "FM3407", "FM3410"]);

        IEnumerable<string> Codes(ValidationProfile profile) =>
            new FilmValidator(new ValidationOptions { Profile = profile }).Validate(film).ToFindings().Select(finding => finding.Code).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void A_rule_of_the_callers_own_is_checked_with_the_others()
    {
        var options = new ValidationOptions
        {
            Added =
            [
                new AddedRule { Id = "MY1", Member = "formats", IsRequired = true, Severity = DiagnosticSeverity.Error },
                new AddedRule { Id = "MY2", Member = "name", Subject = AddedRuleSubject.Crew, Pattern = "^[A-M]", Message = "Names from N on are in the other volume." },
                new AddedRule { Id = "MY3", Member = "kind", Subject = AddedRuleSubject.Cast, OneOf = ["person"] },
            ],
        };
        var film = Untitled with { Title = "A", Cast = [new CastCredit { Contributor = new Contributor("Lanterns", ContributorKind.Organisation) }], Crew = [Untitled.Crew[0], Untitled.Crew[0] with { Contributor = new Contributor("Otto Brandt") }] };
        new FilmValidator(options).Validate(film).ToFindings().Select(finding => finding.ToString()).Should().Equal(
            "error MY1 /formats: The member 'formats' has no value. Give one.",
            "warning MY2 /crew/1/name: Names from N on are in the other volume.",
            "warning MY3 /cast/0/kind: The member 'kind' is 'organisation', expected one of person.");
    }

    [Fact]
    public void Options_are_read_from_a_file()
    {
        var options = Read(
            """
            {
              // What our house does.
              "profile": "archive",
              "latestYear": 2030,
              "rules": { "FM3108": "off", "fm3003": "error" },
              "add": [ { "id": "MY1", "severity": "info", "subject": "crew", "member": "role", "required": true }, ]
            }
            """);
        options.Profile.Should().Be(ValidationProfile.Archive);
        options.LatestYear.Should().Be(2030);
        options.SeverityOf(ValidationRules.Find("FM3108")!).Should().BeNull();
        options.SeverityOf(ValidationRules.Find("FM3003")!).Should().Be(DiagnosticSeverity.Error);
        options.Added.Should().Equal(new AddedRule { Id = "MY1", Severity = DiagnosticSeverity.Info, Subject = AddedRuleSubject.Crew, Member = "role", IsRequired = true });
    }

    [Theory]
    [InlineData("[]", "The rules must be an object.")]
    [InlineData("{", "The rules are no JSON*")]
    [InlineData("{\"profil\":\"core\"}", "The rules have no member 'profil'*")]
    [InlineData("{\"profile\":\"house\"}", "There is no profile 'house'*")]
    [InlineData("{\"rules\":{\"FM9\":\"off\"}}", "There is no rule 'FM9'*")]
    [InlineData("{\"rules\":{\"FM3001\":\"bad\"}}", "There is no severity 'bad'*")]
    [InlineData("{\"add\":[{\"id\":\"MY1\",\"member\":\"lamp\",\"required\":true}]}", "The added rule MY1 names the member 'lamp'*")]
    [InlineData("{\"add\":[{\"id\":\"FM1\",\"member\":\"title\",\"required\":true}]}", "The id of an added rule is 'FM1'*")]
    [InlineData("{\"add\":[{\"id\":\"MY1\",\"member\":\"title\"}]}", "The added rule MY1 asks for nothing*")]
    [InlineData("{\"add\":[{\"id\":\"MY1\",\"member\":\"title\",\"pattern\":\"(\"}]}", "The pattern of the added rule MY1 cannot be used*")]
    public void A_file_that_says_nothing_sensible_is_refused_with_the_reason(string json, string message) =>
        FluentActions.Invoking(() => Read(json)).Should().Throw<FormatException>().WithMessage(message);

    private static ValidationOptions Read(string json) => ValidationOptions.FromJson(Encoding.UTF8.GetBytes(json));
}
