namespace FilmMeta.Tests.Layouts.ProgrammeNote;

public class PrintFactTests
{
    private const string Head = "**THE APARTMENT**  \n_Directed by:_ Billy Wilder  \n_Colour by:_ Technicolor  \n_Sound System:_ Westrex  \n";

    [Theory]
    [InlineData("USA 1960, black and white, 125 mins")]
    [InlineData("USA 1960 / 125 mins / Black and White")]
    [InlineData("USA 1960. 125 min. B&W. 1.85:1. Mono. 35mm")]
    [InlineData("USA 1960\n125 mins\nBlack and White")]
    public void Reads_the_colour_among_the_facts(string facts)
    {
        var film = Read($"{Head}\n{facts}\n");
        film.Colour!.Kind.Should().Be(ColourKind.BlackAndWhite);
        film.Runtime!.Duration.TotalMinutes.Should().Be(125);
        film.Runtime.Note.Should().BeNull();
        film.Year.Should().Be(1960);
    }

    [Theory]
    [InlineData("In Black and White  ")]
    [InlineData("_In Black and White_  ")]
    [InlineData("Black and White")]
    public void Reads_a_line_about_the_print_as_what_it_is(string line)
    {
        var film = Read($"{Head}{line}\n_Editor:_ Daniel Mandell  \n\nUSA 1960  \n125 mins\n");
        film.Colour!.Kind.Should().Be(ColourKind.BlackAndWhite);
        film.Crew.Select(credit => (credit.Label, credit.Name, credit.Section)).Should().Equal(
            ("Directed by", "Billy Wilder", null), ("Colour by", "Technicolor", null), ("Sound System", "Westrex", null), ("Editor", "Daniel Mandell", null));
    }

    [Fact]
    public void Leaves_firms_under_their_label()
    {
        var film = Read($"{Head}_Laboratory:_  \nTechnicolor  \n_Production Companies:_ Mirisch  \nTobis  \n\nUSA 1960  \n125 mins\n");
        film.Colour.Should().BeNull();
        film.SoundSystems.Should().BeEmpty();
        film.Crew.Select(credit => credit.Name).Should().Equal("Billy Wilder", "Technicolor", "Westrex", "Technicolor", "Mirisch", "Tobis");
    }

    [Theory]
    [InlineData("35mm (silent)", "35mm", SoundKind.Silent)]
    [InlineData("35mm silent", "35mm silent", null)]
    [InlineData("Digital. Dolby Stereo", "Digital", SoundKind.Stereo)]
    public void Leaves_a_format_as_it_is_printed(string line, string format, SoundKind? sound)
    {
        var film = Read($"{Head}\nUSA 1960  \n125 mins  \n{line}\n");
        film.Formats.Should().Equal(format);
        film.SoundSystems.Select(system => system.Kind).Should().Equal(sound is null ? [] : [sound]);
    }

    private static Film Read(string note) => CreditsParser.Parse(note, new ParseOptions { Layout = "programme-note" }).Films.Should().ContainSingle().Which;
}
