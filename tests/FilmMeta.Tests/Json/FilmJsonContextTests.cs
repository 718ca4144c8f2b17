using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FilmMeta.Json;

namespace FilmMeta.Tests.Json;

public partial class FilmJsonContextTests
{
    [Fact]
    public void Gives_the_form_of_the_contract()
    {
        JsonSerializer.Serialize(Samples.Full, FilmJsonContext.Default.Film).Should().Be(FilmJson.Serialize(Samples.Full));
        JsonSerializer.Serialize(Samples.Document, FilmJsonContext.Default.FilmDocument).Should().Be(FilmJson.Serialize(Samples.Document));
    }

    [Fact]
    public void Reads_it_back()
    {
        var json = FilmJson.Serialize(Samples.Document, indented: true);
        JsonSerializer.Deserialize(json, FilmJsonContext.Default.FilmDocument).Should().Be(Samples.Document);
        JsonSerializer.Deserialize("null", FilmJsonContext.Default.Film).Should().BeNull();
    }

    [Fact]
    public async Task Reads_from_a_stream_that_comes_in_pieces()
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(Samples.Document, FilmJsonContext.Default.FilmDocument);
        var options = new JsonSerializerOptions { DefaultBufferSize = 16 };
        var context = new FilmJsonContext(options);
        using var stream = new MemoryStream(json);
        (await JsonSerializer.DeserializeAsync(stream, context.FilmDocument)).Should().Be(Samples.Document);
    }

    [Fact]
    public void Takes_options_of_the_user()
    {
        var context = new FilmJsonContext(new JsonSerializerOptions { WriteIndented = true });
        JsonSerializer.Serialize(new Film { Title = "É" }, context.Film).ReplaceLineEndings("\n").Should().Be("{\n  \"title\": \"\\u00C9\"\n}");
    }

    [Fact]
    public void Stands_beside_a_context_of_the_user()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(FilmJsonContext.Default, ShelfContext.Default) };
        var shelf = new Shelf("A7", Samples.Full);
        var json = JsonSerializer.Serialize(shelf, options);
        json.Should().StartWith("""{"Place":"A7","Film":{"title":""");
        JsonSerializer.Deserialize<Shelf>(json, options).Should().Be(shelf);
    }

    [Fact]
    public void Says_where_what_was_expected_and_what_was_found()
    {
        var read = () => JsonSerializer.Deserialize("\n{\"crew\":[{\"label\":7}]}", FilmJsonContext.Default.Film);
        var thrown = read.Should().Throw<JsonException>().WithMessage("At /crew/0/label: expected a text, found 7.*").Which;
        thrown.LineNumber.Should().Be(1);
        thrown.Path.Should().Be("$");
    }

    internal sealed record Shelf(string Place, Film Film);

    [JsonSerializable(typeof(Shelf))]
    internal sealed partial class ShelfContext : JsonSerializerContext;
}
