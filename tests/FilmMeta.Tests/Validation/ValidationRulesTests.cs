using FilmMeta.Validation;

namespace FilmMeta.Tests.Validation;

public class ValidationRulesTests
{
    [Fact]
    public void Every_id_is_given_once_and_they_are_in_order() =>
        ValidationRules.All.Select(rule => rule.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void Every_id_has_the_form_of_the_third_thousand() => ValidationRules.All.Should().OnlyContain(rule => rule.Id.Length == 6 && rule.Id.StartsWith("FM3", StringComparison.Ordinal));

    [Fact]
    public void Every_rule_that_is_declared_is_in_the_list()
    {
        var declared = typeof(ValidationRules).GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)
            .Where(field => field.FieldType == typeof(ValidationRule)).Select(field => (ValidationRule)field.GetValue(null)!);
        declared.Should().BeEquivalentTo(ValidationRules.All);
    }

    [Fact]
    public void Every_rule_says_what_is_wrong_and_what_to_do()
    {
        ValidationRules.All.Should().OnlyContain(rule => rule.Title.Length > 10 && !rule.Title.EndsWith('.'));
        ValidationRules.All.Should().OnlyContain(rule => rule.Remedy.Length > 5 && rule.Remedy.EndsWith('.'));
    }

    [Fact]
    public void Every_rule_applies_somewhere_and_strict_leaves_none_out_but_one_for_cinemas()
    {
        ValidationRules.All.Should().OnlyContain(rule => Enum.GetValues<ValidationProfile>().Any(profile => rule.SeverityIn(profile) != null));
        ValidationRules.All.Where(rule => rule.SeverityIn(ValidationProfile.Strict) is null).Should().BeEmpty();
    }

    [Fact]
    public void A_rule_is_found_by_its_id_in_any_case()
    {
        ValidationRules.Find("fm3001")!.Id.Should().Be("FM3001");
        ValidationRules.Find("FM3000").Should().BeNull();
    }

    [Fact]
    public void The_rule_about_the_title_is_an_error_everywhere() =>
        Enum.GetValues<ValidationProfile>().Should().OnlyContain(profile => ValidationRules.Find("FM3001")!.SeverityIn(profile) == Diagnostics.DiagnosticSeverity.Error);

    [Fact]
    public void A_profile_that_is_none_is_refused() =>
        FluentActions.Invoking(() => ValidationRules.All[0].SeverityIn((ValidationProfile)9)).Should().Throw<ArgumentOutOfRangeException>();
}
