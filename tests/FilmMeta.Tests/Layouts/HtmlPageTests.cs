namespace FilmMeta.Tests.Layouts;

public class HtmlPageTests
{
    private const string Page = """
        <!DOCTYPE html>
        <html><head><title>Notorious | Film pages</title><style>p:before{content:"Director: Nobody"}</style>
        <script>var x = "<p>Director: Nobody Else</p>";</script></head>
        <body><nav><a href="/">Home</a></nav>
        <h1>Notorious</h1>
        <table><tr><th>Director</th><td><a href="/p/1,2">Alfred Hitchcock</a></td></tr>
        <tr><th>Screenplay</th><td>Ben Hecht</td></tr>
        <tr><th>Production company</th><td>RKO Radio Pictures &amp; Friends</td></tr></table>
        <dl><dt>Year</dt><dd>1946</dd><dt>Running time</dt><dd>101&nbsp;min</dd></dl>
        <p>Cast: <b>Cary Grant</b> (Devlin), <b>Ingrid Bergman</b> (Alicia Huberman)</p>
        </body></html>
        """;

    [Fact]
    public void Reads_what_the_reader_of_a_page_sees()
    {
        var result = CreditsParser.Parse(Page);
        var film = result.Films.Should().ContainSingle().Which;
        film.Title.Should().Be("Notorious");
        film.Year.Should().Be(1946);
        film.Runtime!.Duration.TotalMinutes.Should().Be(101);
        film.Crew.Select(credit => (credit.Label, credit.Name)).Should()
            .Equal(("Director", "Alfred Hitchcock"), ("Screenplay", "Ben Hecht"), ("Production company", "RKO Radio Pictures & Friends"));
        film.Cast.Select(credit => (credit.Name, credit.Character)).Should().Equal(("Cary Grant", "Devlin"), ("Ingrid Bergman", "Alicia Huberman"));
    }

    [Fact]
    public void Spans_point_into_the_page_as_it_was_saved()
    {
        var result = CreditsParser.Parse(Page);
        result.Source.Text.Should().BeSameAs(Page);
        var spans = result.Spans[0];
        result.Source.Slice(spans.Title).ToString().Should().Be("Notorious");
        result.Source.Slice(spans.Crew[0].Name).ToString().Should().Be("Alfred Hitchcock");
        result.Source.Slice(spans.Crew[2].Name).ToString().Should().Be("RKO Radio Pictures &amp; Friends");
        result.Source.Slice(spans.Cast[1].Character).ToString().Should().Be("Alicia Huberman");
    }

    [Fact]
    public void Reads_embedded_data_of_type_Movie_and_no_other()
    {
        var film = CreditsParser.Parse("""
            <html><head><script type="application/ld+json">
            [{"@type":"WebSite","name":"Film pages","director":"Nobody"},
             {"@context":"https://schema.org","@type":"Movie","name":"Notorious","dateCreated":"1946","duration":"PT101M",
              "director":{"@type":"Person","name":"Alfred Hitchcock"},"actor":[{"@type":"Person","name":"Cary Grant"},{"@type":"Person","name":"Leopoldine Konstant\u00edn"}],
              "image":{"name":"poster"}}]
            </script></head><body><p>Welcome.</p></body></html>
            """).Films.Should().ContainSingle().Which;
        film.Title.Should().Be("Notorious");
        film.Year.Should().Be(1946);
        film.CrewIn("director").Select(credit => credit.Name).Should().Equal("Alfred Hitchcock");
        film.Cast.Select(credit => credit.Name).Should().Equal("Cary Grant", "Leopoldine Konstantín");
    }

    [Fact]
    public void Embedded_data_adds_only_what_the_page_does_not_say()
    {
        var film = CreditsParser.Parse("""
            <html><head><script type="application/ld+json">{"@type":"Movie","name":"Notorious","director":{"name":"Alfred Hitchcock"},"actor":[{"name":"Cary Grant"},{"name":"Claude Rains"}]}</script></head>
            <body><h1>Notorious</h1><p>Director: Alfred Hitchcock</p><p>Cast: Cary Grant (Devlin)</p><p>Year: 1946</p></body></html>
            """).Films.Should().ContainSingle().Which;
        film.CrewIn("director").Should().ContainSingle();
        film.Cast.Select(credit => (credit.Name, credit.Character)).Should().Equal(("Cary Grant", "Devlin"), ("Claude Rains", null));
    }

    [Theory]
    [InlineData("<html><body><p>Hello.</p></body></html>")]
    [InlineData("<html><script type=\"application/ld+json\">{\"@type\":\"Movie\", oops</script>")]
    [InlineData("<html><script type=\"application/ld+json\">{\"@type\":\"Recipe\",\"name\":\"Cake\",\"author\":{\"name\":\"Jane\"}}</script>")]
    [InlineData("<html")]
    [InlineData("<!doctype html><script>")]
    public void A_page_about_no_film_gives_none(string page) => CreditsParser.Parse(page).Films.Should().BeEmpty();
}
