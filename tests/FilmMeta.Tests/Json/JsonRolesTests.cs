using FilmMeta.Json;
using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Json;

public class JsonRolesTests
{
    [Theory]
    [InlineData("Written and Directed by")]
    [InlineData("Produced and Directed by")]
    [InlineData("Director/Producer")]
    public void Several_roles_of_a_known_label_need_only_their_ids(string label)
    {
        var film = new Film { Crew = [new() { Label = label, Roles = RoleCatalog.Default.Analyze(label), Contributor = new("N") }] };
        var json = FilmJson.Serialize(film);

        film.Crew[0].Roles.Count.Should().Be(2);
        json.Should().Contain("\"roles\":[").And.NotContain("roleDetails");
        FilmJson.ReadFilm(json).Should().Be(film);
    }

    [Fact]
    public void Roles_that_the_label_does_not_give_are_written_in_full()
    {
        var film = new Film
        {
            Crew = [new() { Label = "Written and Directed by", Roles = [new("screenwriter", "writing", ["co-"]), new("director", "directing", [], "LA")], Contributor = new("N") }],
        };
        var json = FilmJson.Serialize(film);

        json.Should().Contain("\"roleDetails\":[{\"role\":\"screenwriter\",");
        FilmJson.ReadFilm(json).Should().Be(film);
    }

    [Fact]
    public void What_an_id_says_by_itself_is_taken_from_the_catalogue()
    {
        var roles = FilmJson.ReadFilm("""{"crew":[{"label":"Q","name":"N","kind":"person","roles":["director","editor"]}]}""").Crew[0].Roles;
        roles.Select(role => role.Id).Should().Equal("director", "editor");
        roles.Select(role => role.Department).Should().Equal(RoleCatalog.Default.Find("director")!.Department, RoleCatalog.Default.Find("editor")!.Department);
    }
}
