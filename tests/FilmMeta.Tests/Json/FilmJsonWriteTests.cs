using System.Buffers;
using System.Globalization;
using System.Text;
using FilmMeta.Json;
using FilmMeta.Text;
using NodaTime;

namespace FilmMeta.Tests.Json;

public class FilmJsonWriteTests
{
    [Fact]
    public void Writes_the_members_in_the_order_of_the_contract()
    {
        var film = new Film
        {
            Title = "THE LONG ROAD",
            Years = new YearRange(2013),
            Countries = [new Country("USA", "US")],
            Runtime = new Runtime(Duration.FromMinutes(126), "126 mins"),
            Formats = ["Digital"],
            Copyright = new Copyright(["Road LLC"], 2013),
            Crew =
            [
                new() { Label = "Directed by", Roles = [new("director", "directing")], Contributor = new("A. Name") },
                new() { Label = "Odd Jobs", Contributor = new("Odd Firm", ContributorKind.Organisation), IsUncredited = true },
            ],
            Cast = [new() { Contributor = new("B. Name"), Character = "the driver" }, new() { Contributor = new("C. Name") }],
        };

        FilmJson.Serialize(film).Should().Be(
            """
            {"title":"THE LONG ROAD","year":2013,"countries":[{"asWritten":"USA","code":"US"}],"runtime":"PT2H6M","runtimeAsWritten":"126 mins",
            "formats":["Digital"],"copyright":{"holders":["Road LLC"],"year":2013},
            "crew":[{"label":"Directed by","role":"director","department":"directing","name":"A. Name","sortName":"Name, A.","person":{"given":"A.","family":"Name"},"kind":"person"},
            {"label":"Odd Jobs","name":"Odd Firm","kind":"organisation","uncredited":true}],
            "cast":[{"name":"B. Name","sortName":"Name, B.","person":{"given":"B.","family":"Name"},"character":"the driver"},
            {"name":"C. Name","sortName":"Name, C.","person":{"given":"C.","family":"Name"}}]}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public void Leaves_out_what_has_no_value() => FilmJson.Serialize(new Film()).Should().Be("{}");

    [Fact]
    public void Writes_a_range_of_years_beside_its_first()
    {
        FilmJson.Serialize(new Film { Years = new YearRange(1988, 1998) }).Should().Be("""{"year":1988,"years":{"from":1988,"to":1998}}""");
        FilmJson.Serialize(new Film { Years = new YearRange(1936, 1936, true) }).Should().Be("""{"year":1936,"yearApproximate":true}""");
    }

    [Theory]
    [InlineData("Zoë Ångström & Đỗ <Łukasz> + 'Ωmega' 原節子", "Zoë Ångström & Đỗ <Łukasz> + 'Ωmega' 原節子")]
    [InlineData("a \"b\" \\ c\u0001", "a \\\"b\\\" \\\\ c\\u0001")]
    public void Keeps_the_letters_of_names_readable(string name, string written) =>
        FilmJson.Serialize(new Film { Title = name }).Should().Be($$"""{"title":"{{written}}"}""");

    [Fact]
    public void Says_all_roles_of_a_label_that_names_several()
    {
        var credit = new CrewCredit { Label = "Q", Roles = [new("screenwriter", "writing", ["co-"]), new("director", "directing")], Contributor = new("N") };
        FilmJson.Serialize(new Film { Crew = [credit] }).Should()
            .StartWith("""{"crew":[{"label":"Q","role":"screenwriter","roles":["screenwriter","director"],"department":"writing","modifiers":["co-"],""");
    }

    [Fact]
    public void Indents_by_two_spaces_and_ends_lines_the_same_way_everywhere()
    {
        var document = new FilmDocument { Source = "a.md", Films = [new Film { Formats = ["16mm"] }] };
        FilmJson.Serialize(document, indented: true).Should().Be(
            "{\n  \"source\": \"a.md\",\n  \"films\": [\n    {\n      \"formats\": [\n        \"16mm\"\n      ]\n    }\n  ]\n}");
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Writes_the_same_bytes_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var expected = FilmJson.Serialize(Samples.Document);
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            FilmJson.Serialize(Samples.Document).Should().Be(expected).And.Contain("4.5").And.Contain("1982-11-19");
            FilmJson.ReadDocument(expected).Should().Be(Samples.Document);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Writes_no_spans_unless_asked()
    {
        var film = new Film { Title = "T", Formats = ["35mm"] };
        var spans = new FilmSpans { Title = new TextSpan(3, 1), Formats = [new TextSpan(9, 4)] };
        FilmJson.Serialize(Samples.Result(film, spans), "s").Should().Be("""{"source":"s","layout":"programme-note","films":[{"title":"T","formats":["35mm"]}]}""");
    }

    [Fact]
    public void Writes_spans_beside_the_values()
    {
        var film = new Film
        {
            Title = "T",
            AlternativeTitles = [new("U")],
            Years = new YearRange(1999),
            Countries = [new("UK", "GB"), new("Eire", "IE")],
            Languages = [new("Irish", "ga")],
            Runtime = new Runtime(Duration.FromMinutes(9), "9'"),
            Formats = ["35mm", "DCP"],
            Genres = ["Noir"],
            Copyright = new Copyright(["H"]),
            Releases = [new("release", new PartialDate(1999))],
            Classifications = [new(null, "U", [])],
            Scores = [new(3)],
            Identifiers = [new("imdb", "tt1")],
            Crew = [new() { Label = "L", Contributor = new("N") }],
            Cast = [new() { Contributor = new("P"), Character = "C" }, new() { Contributor = new("Q") }],
        };
        var spans = new FilmSpans
        {
            Title = new(1, 1),
            AlternativeTitles = [new(2, 1)],
            Years = new(3, 4),
            Countries = [new(4, 2), default],
            Languages = [new(5, 5)],
            Runtime = new(6, 2),
            Formats = [new(7, 4), new(8, 3)],
            Genres = [new(9, 4)],
            CopyrightHolders = [new(10, 1)],
            Releases = [new(11, 4)],
            Classifications = [new(12, 1)],
            Scores = [new(13, 1)],
            Identifiers = [new(14, 3)],
            Crew = [new(new(15, 1), new(16, 1))],
            Cast = [new(new(17, 1), new(18, 1)), new(new(19, 1), default)],
        };

        FilmJson.Serialize(Samples.Result(film, spans), null, new FilmJsonOptions { WithSpans = true }).Should().Be(
            """
            {"layout":"programme-note","films":[{"title":"T","titleAt":[1,1],"alternativeTitles":[{"title":"U","at":[2,1]}],"year":1999,"yearAt":[3,4],
            "countries":[{"asWritten":"UK","code":"GB","at":[4,2]},{"asWritten":"Eire","code":"IE"}],"languages":[{"asWritten":"Irish","code":"ga","at":[5,5]}],
            "runtime":"PT9M","runtimeAsWritten":"9'","runtimeAt":[6,2],"formats":["35mm","DCP"],"formatsAt":[[7,4],[8,3]],"genres":["Noir"],"genresAt":[[9,4]],
            "copyright":{"holders":["H"],"holdersAt":[[10,1]]},"releases":[{"kind":"release","date":"1999","at":[11,4]}],
            "classifications":[{"symbol":"U","at":[12,1]}],"scores":[{"value":3,"at":[13,1]}],"identifiers":[{"scheme":"imdb","value":"tt1","at":[14,3]}],
            "crew":[{"label":"L","labelAt":[16,1],"name":"N","kind":"person","at":[15,1]}],
            "cast":[{"name":"P","character":"C","characterAt":[18,1],"at":[17,1]},{"name":"Q","at":[19,1]}]}]}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public void Writes_to_a_stream_what_it_writes_to_a_buffer()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var stream = new MemoryStream();
        FilmJson.Write(buffer, Samples.Result(Samples.Full), "s");
        FilmJson.Write(stream, Samples.Result(Samples.Full), "s");

        stream.CanWrite.Should().BeTrue("it is left open");
        Encoding.UTF8.GetString(stream.ToArray()).Should()
            .Be(Encoding.UTF8.GetString(buffer.WrittenSpan)).And.Be(FilmJson.Serialize(Samples.Result(Samples.Full), "s")).And.StartWith("""{"source":"s",""");
    }
}
