using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class RoleCatalogTests
{
    private static readonly RoleCatalog Catalog = RoleCatalog.Default;

    [Fact]
    public void Covers_at_least_four_hundred_roles_in_about_a_dozen_departments()
    {
        Catalog.Roles.Should().HaveCountGreaterThan(400);
        Catalog.Roles.Select(role => role.Department).Distinct().Should().HaveCountGreaterThan(11);
    }

    [Fact]
    public void Gives_each_role_an_id_of_its_own_in_lower_case_words()
    {
        Catalog.Roles.Select(role => role.Id).Should().OnlyHaveUniqueItems();
        Catalog.Roles.Should().OnlyContain(role => role.Id.All(c => char.IsAsciiLetterLower(c) || c == '-'));
    }

    [Fact]
    public void Finds_a_role_by_its_id()
    {
        var role = Catalog.Find("director-of-photography");

        role.Should().NotBeNull();
        role!.Marc.Should().Equal("cng");
        role.Imdb.Should().Be("cinematographer");
        role.Wikidata.Should().Be("P344");
        role.TmdbDepartment.Should().Be("Camera");
        role.TmdbJob.Should().Be("Director of Photography");
    }

    [Fact]
    public void Knows_no_role_by_an_unknown_id() => Catalog.Find("flower-thrower").Should().BeNull();

    [Fact]
    public void Reads_its_own_first_label_of_every_role()
    {
        foreach (var role in Catalog.Roles)
        {
            Catalog.Analyze(role.Labels[0]).Should().ContainSingle(role.Labels[0]).Which.Id.Should().Be(role.Id);
        }
    }

    [Fact]
    public void Gives_the_same_answer_for_a_label_seen_before()
    {
        var fresh = new RoleCatalog();

        fresh.Analyze("Stunt Co-ordinators").Should().Equal(fresh.Analyze("Stunt Co-ordinators"));
        fresh.Analyze("Stunt Co-ordinators".AsSpan()).Should().Equal(Catalog.Analyze("Stunt Co-ordinators"));
    }

    [Fact]
    public void Allocates_nothing_for_a_label_seen_before()
    {
        Catalog.Analyze("2nd Unit Focus Pullers".AsSpan());

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            Catalog.Analyze("2nd Unit Focus Pullers".AsSpan());

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Theory]
    [InlineData("Director", RoleHolder.Person)]
    [InlineData("Production Companies", RoleHolder.Organisation)]
    [InlineData("Music", RoleHolder.Either)]
    [InlineData("Laboratory", RoleHolder.Organisation)]
    [InlineData("Written and Directed by", RoleHolder.Person)]
    [InlineData("Assistant Visual Effects", RoleHolder.Person)]
    [InlineData("Nobody knows what this is", RoleHolder.Either)]
    public void Says_who_usually_holds_a_role(string label, RoleHolder holder) => Catalog.HolderOf(Catalog.Analyze(label)).Should().Be(holder);

    [Theory]
    [InlineData("")]
    [InlineData(" : ")]
    [InlineData("()")]
    [InlineData("[")]
    [InlineData("by")]
    [InlineData("‘")]
    [InlineData("/&,–")]
    [InlineData("1st")]
    [InlineData("2nd 2nd")]
    [InlineData("\uD83C\uDFAC")]
    [InlineData("\uDFAC")]
    public void Survives_labels_that_are_none(string label) => Catalog.Analyze(label).Should().BeEmpty();

    [Fact]
    public void Leaves_a_sentence_alone() => Catalog.Analyze(string.Join(' ', Enumerable.Repeat("Director", 40))).Should().BeEmpty();
}
