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
    [InlineData("Vratko Singh Umbrial")]
    [InlineData("Ada Lovelace, DFF")]
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
    [InlineData("House of Balmain")]
    [InlineData("Youth Training Scheme")]
    public void Knows_an_organisation_whatever_the_label(string name)
    {
        ContributorClassifier.Classify(name, RoleHolder.Either).Should().Be(ContributorKind.Organisation);
        ContributorClassifier.Classify(name, RoleHolder.Person).Should().Be(ContributorKind.Organisation);
    }

    [Theory]
    [InlineData("Zephyr", RoleHolder.Organisation, ContributorKind.Organisation)]
    [InlineData("Zephyr", RoleHolder.Person, ContributorKind.Person)]
    [InlineData("Broken Compass", RoleHolder.Either, ContributorKind.Organisation)]
    [InlineData("QX ENV", RoleHolder.Either, ContributorKind.Organisation)]
    [InlineData("Mirror B", RoleHolder.Either, ContributorKind.Organisation)]
    [InlineData("Malcolm X", RoleHolder.Either, ContributorKind.Person)]
    [InlineData("Reluctant Hedgehog", RoleHolder.Either, ContributorKind.Organisation)]
    [InlineData("Oslo Visual", RoleHolder.Either, ContributorKind.Organisation)]
    [InlineData("Leith Victorian Silver Band", RoleHolder.Either, ContributorKind.Organisation)]
    [InlineData("Umbrial Band", RoleHolder.Either, ContributorKind.Organisation)]
    [InlineData("Charles Band", RoleHolder.Either, ContributorKind.Person)]
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

    [Theory]
    [InlineData("Siân Phillips")]
    [InlineData("Mme Rosay")]
    [InlineData("Major Thompson")]
    [InlineData("Wanda Post")]
    [InlineData("Gurinder Rai")]
    [InlineData("Shia LaBeouf")]
    [InlineData("Samantha Bond")]
    [InlineData("Una Stubbs")]
    [InlineData("Les Blank")]
    [InlineData("A. Salaam")]
    [InlineData("Sonny 'Red' West")]
    public void Is_not_misled_by_a_persons_name_that_holds_a_word_of_firms(string name)
    {
        ContributorClassifier.Classify(name, RoleHolder.Either).Should().Be(ContributorKind.Person);
    }

    [Theory]
    [InlineData("Peter Greenaway Associates")]
    [InlineData("Rosemary's Kitchen")]
    [InlineData("Nick Lowe and the Chaps")]
    [InlineData("Powell & Pressburger")]
    [InlineData("P & O")]
    [InlineData("Les Cactus")]
    [InlineData("lost:found")]
    [InlineData("Blue Heron")]
    [InlineData("NordFX")]
    [InlineData("Kinowelt 2000")]
    [InlineData("A Band of Outsiders")]
    [InlineData("Institut für Film und Bild")]
    [InlineData("東京テレビ")]
    public void Is_not_misled_by_a_firms_name_that_looks_like_a_persons(string name)
    {
        ContributorClassifier.Classify(name, RoleHolder.Either).Should().Be(ContributorKind.Organisation);
    }

    [Fact]
    public void Allocates_nothing()
    {
        string[] names = ["Agnès Varda", "Ealing Studios Ltd.", "Jean-Luc & Anne-Marie Miéville", "The London Philharmonic Orchestra", "溝口健二"];
        Classify();

        var before = GC.GetAllocatedBytesForCurrentThread();
        Classify();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);

        void Classify()
        {
            foreach (var name in names)
                ContributorClassifier.Classify(name, RoleHolder.Either);
        }
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData(" ", 3)]
    [InlineData("&", 1)]
    [InlineData(" - ", 1)]
    [InlineData("\ud83c", 1)]
    [InlineData("(Ltd)", 1)]
    [InlineData("'s", 1)]
    [InlineData(".'..", 1)]
    [InlineData("Uno Dos Tres Quatro CV", 1)]
    [InlineData("x", 100_000)]
    [InlineData("a b-c ", 50_000)]
    public void Takes_any_text(string text, int times)
    {
        var name = string.Concat(Enumerable.Repeat(text, times));
        var explain = () => ContributorClassifier.Explain(name);

        explain.Should().NotThrow().Which.Reasons.Should().NotBeEmpty();
    }

    [Fact]
    public void Says_when_it_is_not_sure()
    {
        ContributorClassifier.Explain("Vratko Umbrial").IsClear.Should().BeFalse();
        ContributorClassifier.Explain("Agnès Varda").IsClear.Should().BeTrue();
    }
}
