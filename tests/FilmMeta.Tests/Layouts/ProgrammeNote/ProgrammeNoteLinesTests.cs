namespace FilmMeta.Tests.Layouts.ProgrammeNote;

/// <summary>Lines as notes print them, each with what it must give; the films and people are not those of any corpus.</summary>
public class ProgrammeNoteLinesTests
{
    [Theory]
    [InlineData("_Studio_: Alpha Studios, Denham, London", "Alpha Studios (Denham, London)")]
    [InlineData("_Production Company_: Alpha Pictures, Dakar", "Alpha Pictures (Dakar)")]
    [InlineData("_Production Company_: Alpha Films _in association with_ Beta Films", "Alpha Films; Beta Films")]
    [InlineData("_Production Company_: Alpha Films for Channel 4", "Alpha Films (for Channel 4)")]
    [InlineData("_Production Company_: Mosfilm, Unit 4", "Mosfilm, Unit 4")]
    [InlineData("_Restored by_: Alpha Archive _and_ Beta Foundation", "Alpha Archive; Beta Foundation")]
    [InlineData("_Restored by_: The Alpha Archive and The Film Foundation", "The Alpha Archive; The Film Foundation")]
    [InlineData("_With the participation of_: BFI and Film4", "BFI; Film4")]
    [InlineData("_Song performed by_: Queen and Ada Lovelace", "Queen; Ada Lovelace")]
    [InlineData("_Song performed by_: Joel and Ethan Coen", "Joel and Ethan Coen")]
    [InlineData("_Costumes_: Alpha Tailors, Rome", "Alpha Tailors (Rome)")]
    [InlineData("_Supported by_: Ministerio de Educación, Cultura y Deporte, Alpha Fund", "Ministerio de Educación, Cultura y Deporte; Alpha Fund")]
    [InlineData("_Production Managers_: Anna Bergman/Peter Holm", "Anna Bergman; Peter Holm")]
    [InlineData("_Sound_: Anna Bergman – Peter Holm", "Anna Bergman; Peter Holm")]
    [InlineData("_Consultants_: Anna Bergman, Peter Holm and the late John Smith", "Anna Bergman; Peter Holm; the late John Smith")]
    [InlineData("_Photography_: Anna Bergman, _assisted by_ Peter Holm", "Anna Bergman; Peter Holm")]
    [InlineData("_Photography_ Anna Bergman, _assisted by_ Peter Holm", "Anna Bergman; Peter Holm")]
    [InlineData("_Screenplay_: Anna Bergman, from the play by Peter Holm", "Anna Bergman (from the play by Peter Holm)")]
    [InlineData("_Songs_: ‘First’, ‘Second’ by Anna Bergman", "Anna Bergman (‘First’, ‘Second’)")]
    [InlineData("_Military Adviser_: John Smith KCB, CB, DSO", "John Smith KCB, CB, DSO")]
    [InlineData("_Online Editor_: Anna Bergman @ The Farm", "Anna Bergman (The Farm)")]
    [InlineData("_Fight Arranger_ - Peter Holm", "Peter Holm")]
    [InlineData("_Production Company_: Peter Holm (Films)", "Peter Holm (Films)")]
    [InlineData("_Restored by_: Alpha Film Archive at Beta Film Laboratories", "Alpha Film Archive (Beta Film Laboratories)")]
    [InlineData("_Supported by_: Alpha Film & TV Fond, Beta Fund", "Alpha Film & TV Fond; Beta Fund")]
    [InlineData("_Songs_: ‘Yes, We Do’ by Anna Bergman, Peter Holm", "Anna Bergman (‘Yes, We Do’); Peter Holm")]
    [InlineData("_Pyrotechnics_: Anna Bergman, Peter Holm, et al", "Anna Bergman; Peter Holm (et al)")]
    [InlineData("_Photography_: Anna Bergman, CGK", "Anna Bergman, CGK")]
    [InlineData("_Alpha Films presents a Beta Pictures production_", "Alpha Films; Beta Pictures")]
    [InlineData("Alpha Films, Beta Pictures _and_ GAMMA _present_", "Alpha Films; Beta Pictures; GAMMA")]
    public void Reads_the_names_of_a_line(string line, string names)
    {
        var film = Read($"_Director_: Zoe Clark  \n{line}  \n_Editor_: Max Weber");
        var found = film.Crew.Where(credit => credit.Name is not ("Zoe Clark" or "Max Weber")).Select(credit => (credit.Affiliation ?? credit.Note) is { } remark ? $"{credit.Name} ({remark})" : credit.Name);
        string.Join("; ", found).Should().Be(names);
        film.Crew[^1].Name.Should().Be("Max Weber");
    }

    [Theory]
    [InlineData("_Special\nMake-up Effects_: Anna Bergman", "Special Make-up Effects")]
    [InlineData("_Based on the novel_ The Long Road\n_by_: Anna Bergman", "Based on the novel The Long Road by")]
    [InlineData("_Based freely on the novel_ The Long Road _by_ Anna Bergman", "Based freely on the novel The Long Road by")]
    [InlineData("_© and Production Company_: Anna Bergman", "© and Production Company")]
    public void Reads_the_label_of_a_line(string line, string label)
    {
        Read($"_Director_: Zoe Clark\n{line}\n_Editor_: Max Weber").Crew.Should().ContainSingle(credit => credit.Name == "Anna Bergman").Which.Label.Should().Be(label);
    }

    [Theory]
    [InlineData("_Dancers_\nAnna Bergman\nPeter Holm", "")]
    [InlineData("_The Band:_\nAnna Bergman _(piano)_\nPeter Holm _(drums)_", "piano")]
    [InlineData("**Voices (English version)**\nAnna Bergman _(piano)_\nPeter Holm _(drums)_", "piano")]
    [InlineData("_With_: Anna Bergman _(piano)_, Peter Holm _(drums)_", "piano")]
    [InlineData("**Cast**\nAnna Bergman _(piano)_ / Peter Holm _(drums)_", "piano")]
    [InlineData("**Cast**\nAnna Bergman _(piano)_\n_and_ Peter Holm", "piano")]
    public void Opens_the_cast(string lines, string character)
    {
        var film = Read($"_Director_: Zoe Clark\n_Music_: Max Weber\n{lines}");
        film.Cast.Select(credit => credit.Name).Should().Equal("Anna Bergman", "Peter Holm");
        (film.Cast[0].Character ?? "").Should().Be(character);
    }

    [Theory]
    [InlineData("UK 1989 © Alpha Film & Video\n46 mins\n16mm", 1989, 46, "Alpha Film & Video")]
    [InlineData("_ITV tx 27/6/1989_\n_46min_", 1989, 46, "")]
    [InlineData("UK 1989. 46 mins. Double screen 16mm", 1989, 46, "")]
    [InlineData("BBC1 tx 28/12-4/1/1989\nUK 1989\n46 mins", 1989, 46, "")]
    [InlineData("BBC1 tx 4/1-25/1/1989\nUK 1989\n46 mins", 1989, 46, "")]
    [InlineData("Episode 1: A Title. BBC1, tx 16 November 1989, 46 mins", 1989, 46, "")]
    public void Reads_the_facts(string lines, int year, int minutes, string holder)
    {
        var film = Read($"_Director_: Zoe Clark\n_Music_: Max Weber\n\n**Cast**\nAnna Bergman _(piano)_\n\n{lines}");
        film.Year.Should().Be(year);
        film.Runtime!.Duration.TotalMinutes.Should().Be(minutes);
        (film.Copyright?.Holders is [var first, ..] ? first : "").Should().Be(holder);
        film.Cast.Should().ContainSingle();
    }

    [Theory]
    [InlineData("**THE LONG ROAD**\n**(LA LONGUE ROUTE)**\n", "LA LONGUE ROUTE")]
    [InlineData("**THE LONG ROAD**\n**Episodes 1-3**\n", null)]
    [InlineData("**THE LONG ROAD (PARTS 1-3)**\n", null)]
    [InlineData("**THE LONG ROAD**\nITV tx 5 May 1989\n", null)]
    public void Finds_the_title_above_what_stands_between(string heading, string? other)
    {
        var film = CreditsParser.Parse($"Prose.\n\n{heading}_Director_: Zoe Clark\n_Music_: Max Weber\n\nUK 1989\n46 mins\n").Films.Should().ContainSingle().Subject;
        film.Title.Should().Be("THE LONG ROAD");
        film.AlternativeTitles.Select(title => title.Title).FirstOrDefault().Should().Be(other);
    }

    [Fact]
    public void A_line_of_a_press_picture_gives_no_second_holder()
    {
        Read("_Director_: Zoe Clark\n_©_: Alpha Films\n_Music_: Max Weber\n\nUK 1989\n46 mins\n\n© 1989 ALPHA FILMS/BETA All Rights Reserved").Copyright!.Holders.Should().Equal("Alpha Films");
    }

    [Fact]
    public void Reads_a_release_behind_the_facts()
    {
        Read("_Director_: Zoe Clark\n_Music_: Max Weber\n\nUK 1939\n46 mins\nReleased 12 May 1939").Releases.Should().ContainSingle().Which.Date!.ToString().Should().Contain("1939");
    }

    [Theory]
    [InlineData("Sat 14 May 6.15pm")]
    [InlineData("Tuesday 3 June, 18h30")]
    public void A_listing_with_another_clock_ends_the_cast(string showTime)
    {
        Read($"_Director_: Zoe Clark\n\n**Cast**\nAnna Bergman _(piano)_\n{showTime}\nThe Other Film").Cast.Should().ContainSingle();
    }

    private static Film Read(string credits) => CreditsParser.Parse($"Prose.\n\n**THE LONG ROAD**\n{credits}\n").Films.Should().ContainSingle().Subject;
}
