using System.Text.Json;
using FilmMeta.Json;
using FilmMeta.Text;

namespace FilmMeta.Tests.Json;

public class SchemaTests
{
    [Fact]
    public void Holds_of_what_is_written()
    {
        SchemaChecker.Check(FilmJson.Schema, FilmJson.Serialize(Samples.Document)).Should().BeEmpty();
        SchemaChecker.Check(FilmJson.Schema, FilmJson.Serialize(new FilmDocument())).Should().BeEmpty();
    }

    [Fact]
    public void Holds_of_what_is_written_with_spans()
    {
        var spans = new FilmSpans
        {
            Title = new(1, 1),
            AlternativeTitles = [new(2, 1), new(3, 1)],
            Years = new(3, 4),
            Countries = [new(4, 2), default],
            Runtime = new(6, 2),
            Formats = [new(7, 4), default],
            Genres = [new(9, 4)],
            CopyrightHolders = [new(10, 1), new(11, 1)],
            OtherRuntimes = [new(10, 1)],
            Crew = [new(new TextSpan(15, 1), new TextSpan(16, 1))],
            Cast = [new(new TextSpan(17, 1), new TextSpan(18, 1))],
        };
        var json = FilmJson.Serialize(Samples.Result(Samples.Full, spans), "s", new FilmJsonOptions { WithSpans = true });

        json.Should().ContainAll("titleAt", "yearAt", "runtimeAt", "formatsAt", "genresAt", "holdersAt", "labelAt", "characterAt", "\"at\"");
        SchemaChecker.Check(FilmJson.Schema, json).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"film":[]}""", "/film: additionalProperties")]
    [InlineData("""{"films":[]}""", "/films: minItems")]
    [InlineData("""{"films":[{"titel":"T"}]}""", "/films/0/titel: additionalProperties")]
    [InlineData("""{"films":[{"runtime":"95 mins"}]}""", "/films/0/runtime: pattern")]
    [InlineData("""{"films":[{"runtime":"PT"}]}""", "/films/0/runtime: pattern")]
    [InlineData("""{"films":[{"year":"1999"}]}""", "/films/0/year: type")]
    [InlineData("""{"films":[{"years":{"from":1988,"to":1998}}]}""", "/films/0: dependentRequired")]
    [InlineData("""{"films":[{"countries":[{"asWritten":"UK","code":"gb"}]}]}""", "/films/0/countries/0/code: pattern")]
    [InlineData("""{"films":[{"crew":[{"label":"L","name":"N"}]}]}""", "/films/0/crew/0: required")]
    [InlineData("""{"films":[{"crew":[{"label":"L","name":"N","kind":"person","at":[1]}]}]}""", "/films/0/crew/0/at: minItems")]
    [InlineData("""{"films":[{"crew":[{"label":"L","name":"N","kind":"robot"}]}]}""", "/films/0/crew/0/kind: enum")]
    [InlineData("""{"films":[{"releases":[{"kind":"release","date":"1999-13"}]}]}""", "/films/0/releases/0/date: pattern")]
    [InlineData("""{"diagnostics":[{"code":"FM1","severity":"info","message":"m"}]}""", "/diagnostics/0/code: pattern")]
    public void Fails_what_the_document_does_not_have(string json, string failure) =>
        SchemaChecker.Check(FilmJson.Schema, json).Should().Equal(failure);

    [Fact]
    public void Knows_the_members_that_the_reader_knows_in_the_same_order()
    {
        using var schema = JsonDocument.Parse(FilmJson.Schema);
        var objects = Objects(schema.RootElement).Select(names => string.Join(' ', names)).Distinct().ToList();
        objects.Should().BeEquivalentTo(JsonMemberSet.All.Select(set => string.Join(' ', set.Names)).Distinct());

        static IEnumerable<IEnumerable<string>> Objects(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
                return element.EnumerateArray().SelectMany(Objects);

            if (element.ValueKind != JsonValueKind.Object)
                return [];

            var inner = element.EnumerateObject().SelectMany(member => Objects(member.Value));
            return element.TryGetProperty("properties", out var properties) && element.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String
                ? inner.Prepend(properties.EnumerateObject().Select(member => member.Name))
                : inner;
        }
    }

    [Fact]
    public void Is_a_schema_and_closed_everywhere()
    {
        foreach (var text in new[] { FilmJson.Schema, FilmJson.MergedSchema })
        {
            SchemaChecker.CheckSchema(text).Should().BeEmpty();
            using var schema = JsonDocument.Parse(text);
            Open(schema.RootElement, "").Should().BeEmpty("a member that nobody knows is a mistake");
        }

        SchemaChecker.CheckSchema("""{"type":"objekt"}""").Should().NotBeEmpty();

        static IEnumerable<string> Open(JsonElement element, string at) => element.ValueKind switch
        {
            JsonValueKind.Array => element.EnumerateArray().SelectMany((item, i) => Open(item, $"{at}/{i}")),
            JsonValueKind.Object when element.TryGetProperty("type", out var type) && type.ValueEquals("object")
                && !(element.TryGetProperty("additionalProperties", out var rest) && rest.ValueKind == JsonValueKind.False) => [at],
            JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Open(member.Value, $"{at}/{member.Name}")),
            _ => [],
        };
    }

    [Fact]
    public void Describes_every_member()
    {
        using var schema = JsonDocument.Parse(FilmJson.Schema);
        var members = schema.RootElement.GetProperty("$defs").EnumerateObject()
            .Where(definition => definition.Value.TryGetProperty("properties", out _))
            .SelectMany(definition => definition.Value.GetProperty("properties").EnumerateObject().Select(member => (definition.Name, member)));
        foreach (var (definition, member) in members)
            member.Value.GetProperty("description").GetString().Should().EndWith(".", "{0}.{1} is described", definition, member.Name);
    }
}
