using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public sealed class ContributorQuickLookTests
{
    [Theory]
    [InlineData("Agnes Varda")]
    [InlineData("James Stewart")]
    [InlineData("Herman J. Mankiewicz")]
    [InlineData("Mary Beth Hurt")]
    public void Recognises_a_given_name_and_a_family_name(string name)
    {
        ContributorQuickLook.IsPlainPerson(name).Should().BeTrue();
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
    public void Leaves_all_else_to_be_weighed(string name) => ContributorQuickLook.IsPlainPerson(name).Should().BeFalse();

    [Fact]
    public void Never_contradicts_the_evidence()
    {
        string[] first = ["Anna", "Peter", "Satyajit", "Walt", "Rose", "Art", "Grace", "Max", "Harvey", "Paris", "Star", "Victor"];
        string[] last = ["Smith", "Film", "Sound", "Productions", "Ray", "House", "Company", "Petrovic", "Brothers", "Disney", "Orchestra", "Inc", "Church", "Filmproduktion", "Weaver"];
        foreach (var name in first.SelectMany(_ => last, (given, family) => $"{given} {family}").Where(name => ContributorQuickLook.IsPlainPerson(name)))
            ContributorEvidence.Weigh(name, RoleHolder.Organisation, null).Should().BeLessThanOrEqualTo(0, name);
    }
}
