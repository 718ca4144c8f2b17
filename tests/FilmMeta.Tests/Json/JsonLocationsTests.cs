using System.Text;
using FilmMeta.Json;

namespace FilmMeta.Tests.Json;

public class JsonLocationsTests
{
    [Fact]
    public void Notes_where_each_value_stands()
    {
        var json = """{"films":[{"title":"T","crew":[{"label":"L","name":"N"}]}]}""";
        var (_, locations) = Read(json).Single();

        locations.Problems.Should().BeEmpty();
        locations.Offsets.Keys.Should().BeEquivalentTo(
            "", "/films", "/films/0", "/films/0/title", "/films/0/crew", "/films/0/crew/0", "/films/0/crew/0/label", "/films/0/crew/0/name");
        json[(int)locations.OffsetOf("/films/0/crew/0/name")..].Should().StartWith("\"N\"");
        json[(int)locations.OffsetOf("/films/0/crew/0/role")..].Should().StartWith("{\"label\"", "a value that is not there is looked for around it");
    }

    [Fact]
    public void Goes_on_behind_what_is_wrong_and_keeps_the_items_of_lists_in_their_places()
    {
        var json = """{"films":[{"titel":"T","year":"x","cast":[7,{"name":"N","name":"M","note":null}]}],"diagnostics":{}}""";
        var (document, locations) = Read(json).Single();

        document.Films[0].Cast.Select(credit => credit.Name).Should().Equal("", "M");
        locations.Problems.Select(problem => (problem.Kind, problem.Pointer, json.Substring((int)problem.Offset, 3))).Should().Equal(
            (JsonProblemKind.UnknownMember, "/films/0/titel", "\"ti"),
            (JsonProblemKind.WrongType, "/films/0/year", "\"x\""),
            (JsonProblemKind.WrongType, "/films/0/cast/0", "7,{"),
            (JsonProblemKind.DuplicateMember, "/films/0/cast/1/name", "\"na"),
            (JsonProblemKind.Null, "/films/0/cast/1/note", "nul"),
            (JsonProblemKind.WrongType, "/diagnostics", "{}}"));
    }

    [Fact]
    public void Names_the_members_that_an_object_can_have()
    {
        var (_, locations) = Read("""{"films":[{"cast":[{"name":"N","charakter":"C"}]}]}""").Single();
        var problem = locations.Problems.Single();

        problem.Member.Should().Be("charakter");
        problem.Message.Should().Be("a cast entry has no member 'charakter'");
        problem.Members!.Names.Should().Contain("character").And.NotContain("label");
    }

    [Fact]
    public void A_value_that_cannot_be_read_is_not_missing_too()
    {
        var (_, locations) = Read("""{"films":[{"otherRuntimes":[{"duration":"long"},{}]}]}""").Single();
        locations.Problems.Select(problem => (problem.Kind, problem.Pointer)).Should().Equal(
            (JsonProblemKind.BadValue, "/films/0/otherRuntimes/0/duration"),
            (JsonProblemKind.MissingMember, "/films/0/otherRuntimes/1"));
    }

    [Fact]
    public void Watches_each_document_of_an_array_by_itself()
    {
        var json = """[{"source":"a"},{"layout":1}]""";
        var read = Read(json);

        read[0].Locations.Problems.Should().BeEmpty();
        read[1].Locations.Problems.Single().Pointer.Should().Be("/1/layout");
        json[(int)read[1].Locations.OffsetOf("/1")..].Should().StartWith("{\"layout\"");
    }

    [Fact]
    public void Escapes_the_steps_of_a_pointer()
    {
        var (_, locations) = Read("""{"a/b~c":1}""").Single();
        locations.Problems.Single().Pointer.Should().Be("/a~1b~0c");
    }

    private static List<(FilmDocument Document, JsonLocations Locations)> Read(string json)
    {
        List<(FilmDocument, JsonLocations)> all = [];
        FilmJson.ReadWatched(Encoding.UTF8.GetBytes(json), (document, locations) => all.Add((document, locations)));
        return all;
    }
}
