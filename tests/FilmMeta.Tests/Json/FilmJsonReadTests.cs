using System.Text;
using System.Text.Json;
using FilmMeta.Json;
using NodaTime;

namespace FilmMeta.Tests.Json;

public class FilmJsonReadTests
{
    [Fact]
    public void Gives_a_film_back_as_it_was_written()
    {
        FilmJson.ReadFilm(FilmJson.Serialize(Samples.Full)).Should().Be(Samples.Full);
        FilmJson.ReadFilm(FilmJson.Serialize(Samples.Full, indented: true)).Should().Be(Samples.Full);
        FilmJson.ReadFilm("{}").Should().Be(new Film());
    }

    [Fact]
    public void Gives_a_document_back_as_it_was_written() =>
        FilmJson.ReadDocument(FilmJson.Serialize(Samples.Document)).Should().Be(Samples.Document);

    [Fact]
    public void The_sample_leaves_no_member_of_a_film_without_a_value()
    {
        // Or else the round trip above would prove too little.
        var json = JsonDocument.Parse(FilmJson.Serialize(Samples.Full));
        var written = Names(json.RootElement);
        var expected = JsonMemberSet.All.Where(set => set != JsonMemberSet.Document && set != JsonMemberSet.Diagnostic)
            .SelectMany(set => set.Names).Where(name => !name.EndsWith("At", StringComparison.Ordinal) && name != "at");
        written.Should().BeEquivalentTo(expected.Distinct());

        static HashSet<string> Names(JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.Object => [.. element.EnumerateObject().SelectMany(member => Names(member.Value).Append(member.Name))],
            JsonValueKind.Array => [.. element.EnumerateArray().SelectMany(Names)],
            _ => [],
        };
    }

    [Fact]
    public void Passes_over_spans()
    {
        var film = new Film { Title = "T", Formats = ["35mm"], Crew = [new() { Label = "L", Contributor = new("N") }] };
        var json =
            """
            {"title":"T","titleAt":[1,1],"formats":["35mm"],"formatsAt":[[7,4]],
             "crew":[{"label":"L","labelAt":[16,1],"name":"N","kind":"person","at":[15,1]}]}
            """;
        FilmJson.ReadFilm(json).Should().Be(film);
    }

    [Fact]
    public void Reads_members_in_any_order_and_passes_over_nulls_and_members_of_later_versions()
    {
        var json = """{"films":[{"cast":[{"character":null,"new":{"a":[1,{}]},"name":"N"}],"title":"T"}],"source":"s","later":[[]]}""";
        FilmJson.ReadDocument(json).Should().Be(
            new FilmDocument { Source = "s", Films = [new Film { Title = "T", Cast = [new() { Contributor = new("N") }] }] });
    }

    [Fact]
    public void Takes_the_ISO_form_for_the_printed_one_when_no_other_is_given() =>
        FilmJson.ReadFilm("""{"runtime":"PT95M"}""").Runtime.Should().Be(new Runtime(Duration.FromMinutes(95), "PT95M"));

    [Fact]
    public void Reads_an_unknown_role_as_it_stands() =>
        FilmJson.ReadFilm("""{"crew":[{"label":"L","name":"N","role":"wizard","department":"magic","subject":"frogs"}]}""").Crew[0].Roles
            .Should().Equal(new CreditRole("wizard", "magic", [], "frogs"));

    [Theory]
    [InlineData("""{"source":"a"}""", "a")]
    [InlineData("""[{"source":"a"},{"source":"b"}]""", "a b")]
    [InlineData("{\"source\":\"a\"}\n{\"source\":\"b\"}\n{\"source\":\"c\"}\n", "a b c")]
    [InlineData("[]", "")]
    [InlineData(" \n", "")]
    public void Reads_every_form_in_which_documents_are_written(string json, string sources) =>
        string.Join(' ', FilmJson.ReadDocuments(Encoding.UTF8.GetBytes(json)).Select(document => document.Source)).Should().Be(sources);

    [Fact]
    public void Passes_over_a_byte_order_mark() =>
        FilmJson.ReadFilm([0xEF, 0xBB, 0xBF, .. "{\"title\":\"T\"}"u8]).Title.Should().Be("T");

    [Theory]
    [InlineData("{\"films\":[{\"title\":\"T\",\n\"year\":\"1999\"}]}", "Line 2 at /films/0/year: expected a whole number, found \"1999\".")]
    [InlineData("{\"films\":[{\"year\":19.5}]}", "Line 1 at /films/0/year: expected a whole number, found 19.5.")]
    [InlineData("{\"films\":[{\"runtime\":\"95 mins\"}]}", "Line 1 at /films/0/runtime: expected an ISO 8601 duration such as \"PT1H35M\", found \"95 mins\".")]
    [InlineData("{\"films\":[{\"releases\":[{\"kind\":\"release\",\"date\":\"May 1999\"}]}]}", "Line 1 at /films/0/releases/0/date: expected an ISO 8601 date such as \"1982-11-19\", \"1982-11\" or \"1982\", found \"May 1999\".")]
    [InlineData("{\"films\":[{\"crew\":[{\"label\":\"L\"}]}]}", "Line 1 at /films/0/crew/0: a crew credit needs a member 'name'.")]
    [InlineData("{\"films\":[{\"crew\":[{\"label\":\"L\",\"name\":\"N\",\"kind\":\"robot\"}]}]}", "Line 1 at /films/0/crew/0/kind: expected \"person\" or \"organisation\", found \"robot\".")]
    [InlineData("{\"films\":[{\"title\":\"a\",\"title\":\"b\"}]}", "Line 1 at /films/0/title: the member 'title' stands twice in a film.")]
    [InlineData("{\"films\":[{\"formats\":\"35mm\"}]}", "Line 1 at /films/0/formats: expected a list, found \"35mm\".")]
    [InlineData("{\"films\":[{\"cast\":[\"N\"]}]}", "Line 1 at /films/0/cast/0: expected a cast entry (an object), found \"N\".")]
    [InlineData("{\"films\":[{\"crew\":[{\"label\":\"L\",\"name\":\"N\",\"uncredited\":\"yes\"}]}]}", "Line 1 at /films/0/crew/0/uncredited: expected true or false, found \"yes\".")]
    [InlineData("{\"films\":[{\"year\":1990,\"years\":{\"from\":1988,\"to\":1998}}]}", "Line 1 at /films/0: 'year' is 1990 and 'years' begins with 1988; expected the same.")]
    [InlineData("{\"films\":[{\"titleAt\":7}]}", "Line 1 at /films/0/titleAt: expected a span (a list of an offset and a length), found 7.")]
    [InlineData("{\"diagnostics\":[{\"code\":\"FM1\",\"message\":\"m\",\"severity\":\"fatal\"}]}", "Line 1 at /diagnostics/0/severity: expected \"error\", \"warning\" or \"info\", found \"fatal\".")]
    [InlineData("[]", "Line 1: expected a document (an object), found a list.")]
    public void Says_where_what_was_expected_and_what_was_found(string json, string message)
    {
        var read = () => FilmJson.ReadDocument(json);
        read.Should().Throw<JsonException>().WithMessage(message);
    }

    [Theory]
    [InlineData("", "Line 1: *")]
    [InlineData("{\"films\":[\n{\"title\":\"a\" \"year\":1}]}", "Line 2 at /films/0/title: * is invalid after a value*")]
    [InlineData("{\"films\":[{\"title\":", "Line 1 at /films/0/title: *")]
    [InlineData("{} x", "Line 1: *'x' is invalid after a single JSON value*")]
    [InlineData("{\"source\":\"\\uD800\"}", "Line 1 at /source: *")]
    public void Says_where_text_is_no_JSON(string json, string message)
    {
        var read = () => FilmJson.ReadDocument(json);
        read.Should().Throw<JsonException>().WithMessage(message);
    }

    [Fact]
    public void Says_where_bytes_are_no_UTF8()
    {
        byte[] json = [.. "{\"source\":\""u8, 0xE9, .. "\"}"u8];
        var read = () => FilmJson.ReadDocument(json);
        read.Should().Throw<JsonException>().WithMessage("Line 1 at /source: *");
    }

    [Fact]
    public void Never_fails_otherwise_on_any_beginning_of_a_document()
    {
        var json = Encoding.UTF8.GetBytes(FilmJson.Serialize(Samples.Document));
        for (var length = 0; length < json.Length; length++)
        {
            var read = () => FilmJson.ReadDocument(json.AsSpan(0, length));
            read.Should().Throw<JsonException>();
        }
    }
}
