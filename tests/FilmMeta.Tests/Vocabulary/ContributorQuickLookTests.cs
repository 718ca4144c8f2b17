using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public sealed class ContributorQuickLookTests
{
    [Theory]
    [InlineData("Agnes Varda")]
    [InlineData("James Stewart")]
    [InlineData("Herman J. Mankiewicz")]
    [InlineData("Mary Beth Hurt")]
    [InlineData("René Clément")]
    [InlineData("K.K. Barrett")]
    [InlineData("Roger Deakins")]
    [InlineData("Ellen Page")]
    [InlineData("Grace Kelly")]
    [InlineData("Don Siegel")]
    public void Recognises_a_given_name_and_a_family_name(string name)
    {
        ContributorQuickLook.IsPlainPerson(name, RoleHolder.Organisation).Should().BeTrue();
        ContributorClassifier.Classify(name, RoleHolder.Organisation).Should().Be(ContributorKind.Person);
    }

    [Theory]
    [InlineData("James Stewart Films")]
    [InlineData("Walt Disney")]
    [InlineData("Thomas Limited")]
    [InlineData("Michael Sound")]
    [InlineData("Arcade Fire")]
    [InlineData("Sting")]
    [InlineData("BBC Films")]
    [InlineData("John  Ford")]
    [InlineData("John & Mary")]
    [InlineData("")]
    [InlineData(" ")]
    public void Leaves_all_else_to_be_weighed(string name) => ContributorQuickLook.IsPlainPerson(name, RoleHolder.Organisation).Should().BeFalse();

    [Fact]
    public void Never_contradicts_the_evidence()
    {
        string[] first = ["Anna", "Péter", "Satyajit", "Walt", "Rose", "Art", "Grace", "Max", "Harvey", "Paris", "Star", "Victor", "Zzyx", "R.D.", "K.", "Gold", "Brooksfilms", "Radio", "Les", "Sister"];
        string[] last = ["Smith", "Film", "Sound", "Productions", "Ray", "House", "Company", "Petrović", "Brothers", "Disney", "Orchestra", "Inc", "Church", "Filmproduktion", "Weaver", "Deakins", "Page", "Stones", "Songs", "Qwrt"];
        var looked = 0;
        foreach (var holder in Enum.GetValues<RoleHolder>())
        {
            foreach (var name in first.SelectMany(_ => last, (given, family) => $"{given} {family}").Where(name => ContributorQuickLook.IsPlainPerson(name, holder)))
            {
                looked++;
                ContributorEvidence.Weigh(name, holder, null).Should().BeLessThanOrEqualTo(0, $"'{name}' held by {holder}");
            }
        }

        looked.Should().BeGreaterThan(200);
    }
}
