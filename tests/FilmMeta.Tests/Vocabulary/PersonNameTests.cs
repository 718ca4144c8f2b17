using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class PersonNameTests
{
    [Theory]
    [InlineData("Ida Lupino", "Lupino, Ida")]
    [InlineData("Paul Verhoeven", "Verhoeven, Paul")]
    [InlineData("Joris van den Berg", "Berg, Joris van den")]
    [InlineData("Margarethe von Trotta", "Trotta, Margarethe von")]
    [InlineData("Dick Van Dyke", "Van Dyke, Dick")]
    [InlineData("Robert De Niro", "De Niro, Robert")]
    [InlineData("Daphne du Maurier", "du Maurier, Daphne")]
    [InlineData("Manoel de Oliveira", "Oliveira, Manoel de")]
    [InlineData("Gabriel García Márquez", "García Márquez, Gabriel")]
    [InlineData("José Ortega y Gasset", "Ortega y Gasset, José")]
    [InlineData("Jean de La Fontaine", "La Fontaine, Jean de")]
    [InlineData("Douglas Fairbanks, Jr.", "Fairbanks, Douglas, Jr.")]
    [InlineData("Martin Luther King III", "King, Martin Luther, III")]
    [InlineData("Sir Carol Reed", "Reed, Carol")]
    [InlineData("Freddie Young OBE, BSC", "Young, Freddie")]
    [InlineData("D.W. Griffith", "Griffith, D.W.")]
    [InlineData("M. Night Shyamalan", "Shyamalan, M. Night")]
    [InlineData("Don Siegel", "Siegel, Don")]
    [InlineData("Sembene, Ousmane", "Sembene, Ousmane")]
    [InlineData("Андрей Звягинцев", "Звягинцев, Андрей")]
    public void Files_a_name_as_a_library_would(string name, string sortName)
    {
        PersonName.Analyze(name).SortName.Should().Be(sortName);
    }

    [Fact]
    public void Takes_the_parts_of_a_name_apart()
    {
        PersonName.Analyze("Dr. Anton \"Toni\" van der Meer, Jr., ASC, p.g.a.").Should().Be(new PersonName(
            "Anton", "van der", "Meer", "Jr.", "Dr.", ["ASC", "p.g.a."], "Toni", PersonNameOrder.GivenFirst, "Meer, Anton van der, Jr."));
    }

    [Theory]
    [InlineData("Bong Joon-ho", "Joon-ho", "Bong")]
    [InlineData("Ozu Yasujiro", "Yasujiro", "Ozu")]
    [InlineData("Zhang Yimou", "Yimou", "Zhang")]
    [InlineData("Jancsó Miklós", "Miklós", "Jancsó")]
    [InlineData("KIM Ki-young", "Ki-young", "KIM")]
    [InlineData("Tran Anh Hung", "Anh Hung", "Tran")]
    public void Knows_a_family_name_in_front(string name, string given, string family)
    {
        var person = PersonName.Analyze(name);

        person.Order.Should().Be(PersonNameOrder.FamilyFirst);
        (person.Given, person.Family).Should().Be((given, family));
    }

    [Theory]
    [InlineData("Yasujiro Ozu", "Ozu")]
    [InlineData("Miklós Jancsó", "Jancsó")]
    [InlineData("Kim Novak", "Novak")]
    [InlineData("Lee Marvin", "Marvin")]
    public void Knows_that_a_family_name_stands_behind_where_it_could_stand_in_front(string name, string family)
    {
        PersonName.Analyze(name).Family.Should().Be(family);
    }

    [Theory]
    [InlineData("Gong Li")]
    [InlineData("Sándor Pál")]
    [InlineData("溝口健二")]
    [InlineData("Joel and Ethan Coen")]
    [InlineData("The Boulting Brothers")]
    public void Says_that_it_does_not_know_rather_than_guess(string name)
    {
        var person = PersonName.Analyze(name);

        person.Order.Should().Be(PersonNameOrder.Unknown);
        person.Given.Should().BeNull();
        person.Family.Should().BeNull();
        person.SortName.Should().Be(name);
    }

    [Theory]
    [InlineData("Cantinflas")]
    [InlineData("Lady Gaga")]
    public void Leaves_a_mononym_whole(string name)
    {
        PersonName.Analyze(name).Should().Be(new PersonName(name, null, null, null, null, [], null, PersonNameOrder.Mononym, name));
    }

    [Fact]
    public void Has_no_parts_for_an_empty_name() =>
        PersonName.Analyze(" ").Should().Be(new PersonName(null, null, null, null, null, [], null, PersonNameOrder.Unknown, ""));

    [Theory]
    [InlineData("(")]
    [InlineData("\"\"")]
    [InlineData(", , ,")]
    [InlineData("Jr.")]
    [InlineData("Sir")]
    [InlineData("van")]
    [InlineData("A 'B")]
    public void Takes_any_text(string name)
    {
        var analyse = () => PersonName.Analyze(name);

        analyse.Should().NotThrow().Which.SortName.Should().NotBeEmpty();
    }
}
