namespace FilmMeta.Tests.Layouts.FactSheet;

public class FactSheetReaderTests
{
    [Theory]
    [InlineData("Year - 1960\nDirector - Billy Wilder\nMusic - Adolph Deutsch\nRunning Time - 125 minutes")]
    [InlineData("Year: 1960\nDirector: Billy Wilder\nMusic: Adolph Deutsch\nRunning time: 125 minutes")]
    [InlineData("YEAR        1960\nDIRECTOR    Billy Wilder\nMUSIC       Adolph Deutsch\nLENGTH      125 minutes")]
    [InlineData("Year\t1960\nDirector\tBilly Wilder\nMusic\tAdolph Deutsch\nRuntime\t125 minutes")]
    [InlineData("Year ......... 1960\nDirector ..... Billy Wilder\nMusic ........ Adolph Deutsch\nRuntime ...... 125 minutes")]
    [InlineData("YEAR\n1960\n\nDIRECTOR\nBilly Wilder\n\nMUSIC\nAdolph Deutsch\n\nRUNTIME\n125 minutes")]
    [InlineData("Year:\n1960\nDirector:\nBilly Wilder\nMusic:\nAdolph Deutsch\nRuntime:\n125 minutes")]
    [InlineData("| Year | 1960 |\n|---|---|\n| Director | Billy Wilder |\n| Music | Adolph Deutsch |\n| Runtime | 125 minutes |")]
    [InlineData("**Year:** 1960\n**Director:** Billy Wilder\n**Music:** Adolph Deutsch\n**Runtime:** 125 minutes")]
    [InlineData("* Year: 1960\n* Director: Billy Wilder\n* Music: Adolph Deutsch\n* Runtime: 125 minutes")]
    [InlineData("Year: 1960 / Director: Billy Wilder / Music: Adolph Deutsch / Length: 125 minutes")]
    [InlineData("Director: Billy Wilder. Music: Adolph Deutsch. Year: 1960. Length: 125 minutes.")]
    [InlineData("Année : 1960\nRéalisation : Billy Wilder\nMusique : Adolph Deutsch\nDurée : 125 min")]
    [InlineData("Jahr: 1960\nRegie: Billy Wilder\nMusik: Adolph Deutsch\nLänge: 125 Min.")]
    [InlineData("Año: 1960.\nDirección: Billy Wilder.\nMúsica: Adolph Deutsch.\nDuración: 125 min.")]
    [InlineData("Anno: 1960\nRegia: Billy Wilder\nMusiche: Adolph Deutsch\nDurata: 125'")]
    [InlineData("Ano: 1960\nDireção: Billy Wilder\nMúsica: Adolph Deutsch\nDuração: 125 minutos")]
    [InlineData("Jahr / Year: 1960\nRegie / Directed by: Billy Wilder\nMusik / Music: Adolph Deutsch\nLänge / Length: 125 min")]
    public void Reads_the_same_film_in_each_form_of_labels(string facts)
    {
        var film = CreditsParser.Parse($"The Apartment\n\n{facts}\n").Films.Should().ContainSingle().Which;
        film.Title.Should().Be("The Apartment");
        film.Year.Should().Be(1960);
        film.Runtime!.Duration.TotalMinutes.Should().Be(125);
        film.Crew.Select(credit => (credit.Role?.Id, credit.Name)).Should().BeEquivalentTo([("director", "Billy Wilder"), ("composer", "Adolph Deutsch")]);
    }

    [Theory]
    [InlineData("Cast: Jack Lemmon (Bud Baxter), Shirley MacLaine (Fran Kubelik)")]
    [InlineData("Cast: Jack Lemmon as Bud Baxter, Shirley MacLaine as Fran Kubelik")]
    [InlineData("Cast: Jack Lemmon as Bud Baxter and Shirley MacLaine as Fran Kubelik.")]
    [InlineData("Cast\nJack Lemmon – Bud Baxter\nShirley MacLaine – Fran Kubelik")]
    [InlineData("Cast\nJack Lemmon ....... Bud Baxter\nShirley MacLaine .. Fran Kubelik")]
    [InlineData("Cast\nBud Baxter ....... Jack Lemmon\nthe girl ......... Shirley MacLaine", "the girl")]
    [InlineData("Darsteller: Jack Lemmon (Bud Baxter), Shirley MacLaine (Fran Kubelik) u.a.")]
    [InlineData("Con: Jack Lemmon (Bud Baxter); Shirley MacLaine (Fran Kubelik)")]
    public void Reads_performers_with_their_characters(string cast, string second = "Fran Kubelik")
    {
        var film = CreditsParser.Parse($"The Apartment\nDirector: Billy Wilder\nYear: 1960\n{cast}\n").Films.Should().ContainSingle().Which;
        film.Cast.Select(credit => (credit.Name, credit.Character)).Should().Equal(("Jack Lemmon", "Bud Baxter"), ("Shirley MacLaine", second));
    }

    [Theory]
    [InlineData("Producers: Ann Lee and Bob May")]
    [InlineData("Produzenten: Ann Lee und Bob May")]
    [InlineData("Producteurs : Ann Lee et Bob May")]
    [InlineData("Productores: Ann Lee y Bob May")]
    [InlineData("Produttori: Ann Lee e Bob May")]
    public void Splits_the_last_two_names_at_the_words_of_each_language(string line) =>
        CreditsParser.Parse($"Some Film\nDirector: Cy Day\n{line}\n").Films[0].Crew.Skip(1).Select(credit => credit.Name).Should().Equal("Ann Lee", "Bob May");

    [Theory]
    [InlineData("Aspect ratio: 1.85:1\nSound: Dolby Digital\nColour: Black and white")]
    [InlineData("Aspect ratio - 1.85:1\nSound mix - Dolby Digital\nColor - b/w")]
    [InlineData("Seitenverhältnis: 1:1,85\nTonformat: Dolby Digital\nFarbe: s/w")]
    [InlineData("Cadre : 1.85\nFormat son : Dolby Digital\nCouleur : noir et blanc")]
    [InlineData("Format: 35mm, 1:1,85, s/w, Dolby Digital")]
    [InlineData("Screening format: 35mm (1:1.85; Dolby Digital; b&w)")]
    public void Reads_shape_sound_and_colour(string facts)
    {
        var film = CreditsParser.Parse($"The Apartment\n\nDirector: Billy Wilder\nYear: 1960\n{facts}\n").Films.Should().ContainSingle().Which;
        film.AspectRatios.Should().ContainSingle().Which.Ratio.Should().Be(1.85m);
        film.SoundSystems.Should().ContainSingle().Which.Should().Be(new SoundSystem("Dolby Digital", SoundKind.Surround, "Dolby Digital"));
        film.Colour!.Kind.Should().Be(ColourKind.BlackAndWhite);
        film.Crew.Should().ContainSingle();
    }

    [Fact]
    public void Reads_an_item_for_each_shape_and_each_system()
    {
        var film = CreditsParser.Parse("""
            The Apartment
            Director: Billy Wilder
            Year: 1960
            Aspect ratio: 1.37:1, 2,35:1 and Scope
            Sound mix: Mono (Western Electric Sound System) | DTS, SDDS
            Color: Black and White | Color (Eastmancolor)
            """).Films.Should().ContainSingle().Which;
        film.AspectRatios.Should().Equal(new AspectRatio("1.37:1", 1.37m), new AspectRatio("2,35:1", 2.35m), new AspectRatio("Scope"));
        film.SoundSystems.Select(sound => (sound.Kind, sound.System)).Should().Equal((SoundKind.Mono, "Western Electric Sound System"), (SoundKind.Surround, "DTS"), (SoundKind.Surround, "SDDS"));
        film.Colour.Should().Be(new Colour("Black and White | Color (Eastmancolor)", ColourKind.Mixed, "Eastmancolor"));
    }

    [Theory]
    [InlineData("Color: Ann Lee")]
    [InlineData("Audio: German")]
    [InlineData("Aspect ratio: unknown to us")]
    [InlineData("Budget: $7,300,000")]
    [InlineData("Synopsis: A clerk lends his flat.")]
    [InlineData("Box office: 24.6 million")]
    public void Says_of_what_no_record_keeps_that_it_was_left_out(string line)
    {
        var result = CreditsParser.Parse($"The Apartment\nDirector: Billy Wilder\nMusic: Adolph Deutsch\nYear: 1960\nLength: 125 min\n{line}\n");
        var film = result.Films.Should().ContainSingle().Which;
        (film.Colour, film.SoundSystems.Count, film.AspectRatios.Count).Should().Be((null, 0, 0));
        result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "FM2004").Which.Message.Should().EndWith("gives nothing that the record of a film keeps; it was left out.");
    }

    [Fact]
    public void Reads_what_is_no_credit_into_facts()
    {
        var film = CreditsParser.Parse("""
            Persepolis
            Director: Marjane Satrapi
            Genre: Animation, Drama
            Country: France / USA
            Language: French, English
            Format: 35mm
            Release date: 27 June 2007
            Rating: PG-13
            IMDb: tt0808417
            Budget: $7,300,000
            """).Films.Should().ContainSingle().Which;
        film.Genres.Should().Equal("Animation", "Drama");
        film.Countries.Select(country => country.Code).Should().Equal("FR", "US");
        film.Languages.Select(language => language.Code).Should().Equal("fr", "en");
        film.Formats.Should().Equal("35mm");
        film.Releases.Should().ContainSingle().Which.Date!.ToString().Should().Be("2007-06-27");
        film.Classifications.Should().ContainSingle().Which.Symbol.Should().Be("PG-13");
        film.Identifiers.Should().ContainSingle().Which.Value.Should().Be("tt0808417");
        film.Crew.Should().ContainSingle();
    }

    [Theory]
    [InlineData("Original title: Zerkalo\nEnglish title: The Mirror", "Zerkalo", "The Mirror")]
    [InlineData("Title: Mirror\nOriginal title: Zerkalo", "Mirror", "Zerkalo")]
    [InlineData("Titolo originale: Zerkalo", "Zerkalo", null)]
    public void Prefers_the_title_and_keeps_the_others(string titles, string title, string? other)
    {
        var film = CreditsParser.Parse($"{titles}\nDirector: Andrei Tarkovsky\nYear: 1975\n").Films.Should().ContainSingle().Which;
        film.Title.Should().Be(title);
        film.AlternativeTitles.Select(alternative => alternative.Title).Should().Equal(other is null ? [] : [other]);
    }

    [Fact]
    public void Begins_a_film_with_each_title_above_repeated_facts()
    {
        var films = CreditsParser.Parse("Shorts\n\nOne\nDirector: Ann Lee\nLength: 3 min\nA girl runs.\n\nTwo\nDirector: Bob May\nLength: 4 min\nA dog sleeps.\n").Films;
        films.Select(film => (film.Title, film.Crew[0].Name)).Should().Equal(("One", "Ann Lee"), ("Two", "Bob May"));
    }

    [Fact]
    public void A_label_of_two_uses_takes_the_one_its_value_shows()
    {
        var film = CreditsParser.Parse("Die Fahrt\nRegie:\nLena Vogt\nKamera:\nTimo Brandt\nProduktion:\n2012\nLaufzeit:\n22\n").Films.Should().ContainSingle().Which;
        film.Year.Should().Be(2012);
        film.Runtime!.Duration.TotalMinutes.Should().Be(22);
        film.Crew.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("Director Billy Wilder\nMusic Adolph Deutsch\nEditor Daniel Mandell")]
    [InlineData("**Director** Billy Wilder\n**Music** Adolph Deutsch\n**Editor** Daniel Mandell")]
    [InlineData("🎬 Director: Billy Wilder\n🎵 Music: Adolph Deutsch\n✂️ Editor: Daniel Mandell")]
    [InlineData("Director Billy Wilder | Music Adolph Deutsch | Editor Daniel Mandell")]
    [InlineData("Dir. Billy Wilder  Music Adolph Deutsch  Editor Daniel Mandell")]
    [InlineData("- **Director**: Billy Wilder\n- **Music**: Adolph Deutsch\n- **Editor**: Daniel Mandell")]
    [InlineData("{{Infobox film\n| director = [[Billy Wilder]]\n| music = {{ubl|[[Adolph Deutsch|Adolph Deutsch]]}}\n| editing = Daniel Mandell<ref>x</ref>\n}}")]
    [InlineData("<div>\n<p>Director: Billy Wilder</p>\n<p>Music: Adolph Deutsch</p>\n<p>Editor: Daniel Mandell</p>\n</div>")]
    [InlineData("R: Billy Wilder\nM: Adolph Deutsch\nS: Daniel Mandell\n90 min")]
    public void Reads_the_same_three_people_in_looser_forms(string sheet) =>
        CreditsParser.Parse("The Apartment\n\n" + sheet).Films.Should().ContainSingle().Which.Crew.Select(credit => credit.Name).Should().Equal("Billy Wilder", "Adolph Deutsch", "Daniel Mandell");

    [Fact]
    public void A_description_above_a_post_is_a_sheet_where_it_names_the_crew()
    {
        var film = CreditsParser.Parse("---\nlayout: film\ntitle: \"The Apartment\"\ndirector: Billy Wilder\nmusic: [Adolph Deutsch]\nyear: 1960\ntags: [comedy, office]\n---\n\nA clerk lends out his flat.\n").Films.Should().ContainSingle().Subject;
        film.Title.Should().Be("The Apartment");
        film.Crew.Select(credit => credit.Name).Should().Equal("Billy Wilder", "Adolph Deutsch");
    }

    [Theory]
    [InlineData("Awards\nBest Director: Ann Lee\nBest Music: Bob May")]
    [InlineData("Contact\nTown Films\nPO Box 11, Leeds\nT: +44 20 7000 0000\nE: info@town.example")]
    [InlineData("About the director\nAnn Lee studied in Leeds. Her films include Reeds (2001) and Salt (2005).")]
    [InlineData("Filmography\n2005  SALT\n2001  REEDS")]
    [InlineData("Fri 12 May, 19:30\nSat 13 May, 20:15")]
    public void What_stands_beside_the_credits_adds_no_one(string more)
    {
        var film = CreditsParser.Parse($"The Apartment\n\nDirector: Billy Wilder\nMusic: Adolph Deutsch\nRunning time: 125 min\n\n{more}\n").Films.Should().ContainSingle().Subject;
        film.Crew.Select(credit => credit.Name).Should().Equal("Billy Wilder", "Adolph Deutsch");
        film.Cast.Should().BeEmpty();
    }

    [Fact]
    public void A_page_that_says_the_director_twice_is_about_one_film() =>
        CreditsParser.Parse("The Apartment\nDir. Billy Wilder | US | 1960 | 125 mins\n\nA clerk lends out his flat.\n\nDetails of the print\n\nDirector: Billy Wilder\nYear: 1960\n").Films.Should().ContainSingle();

    [Fact]
    public void A_second_list_of_the_cast_gives_the_characters_of_the_first()
    {
        var film = CreditsParser.Parse("The Apartment\n\nDirector: Billy Wilder\nStarring: Jack Lemmon, Shirley MacLaine\n\nCast\nJack Lemmon as Bud Baxter\nRay Walston as Mr Dobisch\n").Films.Should().ContainSingle().Subject;
        film.Cast.Select(credit => $"{credit.Name} = {credit.Character}").Should().Equal("Jack Lemmon = Bud Baxter", "Shirley MacLaine = ", "Ray Walston = Mr Dobisch");
    }

    [Fact]
    public void What_a_script_is_made_from_is_a_credit_of_its_own() =>
        CreditsParser.Parse("Kes\n\nDirected by Ken Loach\nScreenplay by Barry Hines and Ken Loach from the novel A Kestrel for a Knave by Barry Hines\nRunning time: 112 min\n").Films.Should().ContainSingle()
            .Which.Crew.Select(credit => $"{credit.Label}: {credit.Name}").Should().Equal("Directed by: Ken Loach", "Screenplay by: Barry Hines", "Screenplay by: Ken Loach", "from the novel A Kestrel for a Knave by: Barry Hines");

    [Theory]
    [InlineData("K: What made you write?\nS: I had nothing else to do.\nK: And the city?\nM: London was cold.\nD: Yes.")]
    [InlineData("Committee\nChair Ann Lee\nTreasurer Bob May\nSecretary Cy Poe")]
    public void Letters_and_offices_make_no_film(string text) => CreditsParser.Parse(text).Films.Should().BeEmpty();

    [Fact]
    public void An_age_that_several_boards_print_alike_names_none_of_them()
    {
        var film = CreditsParser.Parse("Persona\n\nRegi: Ingmar Bergman\nÅldersgräns: 15 år\nLängd: 83 min\nProduktionsår: 1966\n").Films.Should().ContainSingle().Subject;
        var classification = film.Classifications.Should().ContainSingle().Subject;
        (classification.System, classification.MinimumAge).Should().Be((null, 15));
    }

    [Fact]
    public void A_dash_behind_words_too_long_for_a_label_stops_no_reading()
    {
        var words = string.Concat(Enumerable.Repeat("words without end ", 8));
        var film = CreditsParser.Parse($"Persona\n\nDirector: Ingmar Bergman\nYear: 1966\nRunning time: 83 min\n\nMusic – Ann Lee, Editor – Bob May {words}– Cy Poe – and so on\n").Films.Should().ContainSingle().Subject;
        film.Crew.Select(credit => credit.Name).Should().StartWith("Ingmar Bergman");
    }
}
