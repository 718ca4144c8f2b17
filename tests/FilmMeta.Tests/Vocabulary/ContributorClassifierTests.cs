using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class ContributorClassifierTests
{
    [Theory]
    [InlineData("Agnès Varda")]
    [InlineData("Richard O'Brien")]
    [InlineData("T.S. Eliot")]
    [InlineData("Joanna and Laurie Bird")]
    [InlineData("The Boulting Brothers")]
    [InlineData("Sir Arthur Bliss")]
    [InlineData("Rolf de Heer")]
    [InlineData("Park Chan-wook")]
    [InlineData("Tsai Ming-liang")]
    [InlineData("Miklós Rózsa")]
    [InlineData("Rózsa Miklós")]
    [InlineData("John House")]
    [InlineData("Chinonyerem Odimba")]
    [InlineData("溝口健二")]
    public void Knows_a_person_whatever_the_label(string name)
    {
        ContributorClassifier.Classify(name, RoleHolder.Either).Should().Be(ContributorKind.Person);
        ContributorClassifier.Classify(name, RoleHolder.Organisation).Should().Be(ContributorKind.Person);
    }

    [Theory]
    [InlineData("Ealing Studios")]
    [InlineData("Merchant Ivory Productions")]
    [InlineData("Karel Zeman Films")]
    [InlineData("Jürgen Knieper Filmproduktion GmbH & Co. KG")]
    [InlineData("City of Birmingham Symphony Orchestra")]
    [InlineData("Centre national du cinéma et de l'image animée")]
    [InlineData("Ministry of Information")]
    [InlineData("Les Films du Losange")]
    [InlineData("BBC")]
    [InlineData("Priscilla John Casting")]
    [InlineData("Stan Winston's Creature Workshop")]
    [InlineData("Peerless Camera Company")]
    [InlineData("松竹株式会社")]
    public void Knows_an_organisation_whatever_the_label(string name)
    {
        ContributorClassifier.Classify(name, RoleHolder.Either).Should().Be(ContributorKind.Organisation);
        ContributorClassifier.Classify(name, RoleHolder.Person).Should().Be(ContributorKind.Organisation);
    }

    [Theory]
    [InlineData("Zephyr", RoleHolder.Organisation, ContributorKind.Organisation)]
    [InlineData("Zephyr", RoleHolder.Person, ContributorKind.Person)]
    [InlineData("Broken Compass", RoleHolder.Either, ContributorKind.Organisation)]
    [InlineData("Vratko Umbrial", RoleHolder.Either, ContributorKind.Person)]
    [InlineData("Vratko Umbrial", RoleHolder.Organisation, ContributorKind.Organisation)]
    public void Lets_the_label_decide_where_the_name_says_little(string name, RoleHolder holder, ContributorKind expected)
    {
        ContributorClassifier.Classify(name, holder).Should().Be(expected);
    }

    [Fact]
    public void Says_why()
    {
        ContributorClassifier.Explain("Bettina Böhler Film GmbH").Reasons[0].Should().Be("legal form 'GmbH'");
        ContributorClassifier.Explain("Bettina Böhler").Reasons[0].Should().Be("given name 'Bettina'");
    }
}
