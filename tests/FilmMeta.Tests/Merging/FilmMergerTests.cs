using FilmMeta.Merging;
using static FilmMeta.Tests.Merging.Made;

namespace FilmMeta.Tests.Merging;

public class FilmMergerTests
{
    [Fact]
    public void One_source_is_the_film_it_says()
    {
        var result = FilmMerger.Merge([Source("note", Json.Samples.Full)]);

        result.Findings.Should().BeEmpty();
        result.Films.Should().ContainSingle().Which.Film.Should().Be(Json.Samples.Full);
    }

    [Fact]
    public void No_source_is_no_film() => FilmMerger.Merge([]).Should().Be(new MergeResult([], []));

    [Theory]
    [InlineData("Margaret Halloran", "Margaret Halloran")]
    [InlineData("Margaret Haloran", "Edith Penrose")]
    [InlineData("MARGARET HALLORAN", "Edith")]
    [InlineData("Márgaret Halloran", null)]
    [InlineData("Halloran", "Penrose")]
    public void A_performer_is_known_across_spellings_and_by_the_character(string name, string? character)
    {
        var film = Merge(Note, new Film { Title = "The Night Ferry", Years = new YearRange(1957), Cast = [Player(name, character)] });

        film.Cast.Should().HaveCount(3);
        film.Cast[0].Value.Should().Be(Note.Cast[0], "the first source is the fuller one");
        AllSources(film.Cast[0]).Select(source => (source.Document, source.AsWritten, source.Detail)).Should().BeEquivalentTo([("0", "Margaret Halloran", "Edith Penrose"), ("1", name, character)]);
    }

    [Theory]
    [InlineData("Maurice Halloran", "Edith's father")]
    [InlineData("Halloran", "the boatman")]
    [InlineData("Joan Tree", "Edith Penrose")]
    public void Another_performer_stays_another(string name, string character)
    {
        var film = Merge(Note, new Film { Title = "The Night Ferry", Cast = [Player(name, character)] });

        film.Cast.Should().HaveCount(4);
        film.Cast[3].Value.Should().Be(Player(name, character));
    }

    [Fact]
    public void A_voice_is_known_by_its_character()
    {
        var film = Merge(Note, new Film { Title = "The Night Ferry", Cast = [Player("Jonas Johansen", "Captain Roake")] });

        film.Cast.Should().HaveCount(3);
        film.Cast[2].Value.Should().Be(Note.Cast[2]);
        film.Cast[2].Variants.Should().ContainSingle().Which.Value.Should().Be(Player("Jonas Johansen", "Captain Roake"));
    }

    [Fact]
    public void A_fact_that_the_text_below_a_fact_block_tells_is_weaker_than_one_of_a_fact_block()
    {
        const string Review = """
            # The Night Ferry

            Director: Aurélie Lindqvist
            Writer: Aurélie Lindqvist
            Photography: Tom Okafor
            Year: 1957
            Editor: Nell Marsh

            The crossing takes a night and the film takes its time, as the boat does, which stops for fog and for a whale and once for no reason that anybody on board would give. Margaret Halloran plays Edith, who waits at the rail for somebody. It was rated 12 for mild threat when it came out at last.
            """;
        const string Sheet = "# The Night Ferry\n\nDirector: Aurélie Lindqvist\nYear: 1957\nCertificate: BBFC 15\nRunning time: 92 minutes\n";
        var sources = new[] { ("a", Review), ("b", Sheet) }.SelectMany(text => FilmSource.From(text.Item1, CreditsParser.Parse(text.Item2))).ToList();
        sources.Should().OnlyContain(source => source.Layout == "fact-sheet" && source.Film.Classifications.Count == 1);

        var film = FilmMerger.Merge(sources).Films.Should().ContainSingle().Subject;

        film.Sources.Select(source => source.Document).Should().Equal(["a", "b"], "the fuller one comes first");
        film.Classifications.SelectMany(AllSources).Select(at => (at.Document, at.Basis)).Should().BeEquivalentTo([("b", SourceBasis.FactBlock), ("a", SourceBasis.Prose)]);
        film.Years!.Sources.Should().OnlyContain(at => at.Basis == SourceBasis.FactBlock);
        film.Classifications[0].Value.Symbol.Should().Be("15");
    }

    [Fact]
    public void A_character_that_only_prose_tells_is_put_beside_the_name_of_the_credits()
    {
        var credits = new Film { Title = "Salt", Years = new YearRange(1961), Cast = [Player("Ida Brandt"), Player("Otto Weiss")] };
        var review = new Film { Title = "Salt", Cast = [Player("Ida Brandt", "Lene") with { Basis = CreditBasis.Prose }] };
        var film = Merge(credits, review, "prose");

        film.Film.Cast.Should().Equal(Player("Ida Brandt", "Lene"), Player("Otto Weiss"));
        film.Cast[0].Sources.Select(source => (source.Document, source.Basis)).Should().Equal(("0", SourceBasis.Credits), ("1", SourceBasis.Prose));
    }

    [Fact]
    public void A_label_of_two_roles_takes_the_credits_of_each()
    {
        var film = Merge(
            new Film { Title = "Salt", Crew = [Director("Pía Navarro"), Writer("Pia Navarro"), Photographer("Lev Adler")] },
            new Film { Title = "Salt", Crew = [WriterDirector("Pía Navarro")] });

        film.Film.Crew.Should().Equal(WriterDirector("Pía Navarro"), Photographer("Lev Adler"));
        AllSources(film.Crew[0]).Select(source => (source.AsWritten, source.Detail)).Should().BeEquivalentTo(
            [("Pía Navarro", "Directed by"), ("Pia Navarro", "Screenplay"), ("Pía Navarro", "Written and Directed by")]);
    }

    [Fact]
    public void Two_parts_of_one_performer_in_one_source_are_one_entry_of_another()
    {
        var film = Merge(
            new Film { Title = "Twins", Cast = [Player("Ned Marsh", "Abel"), Player("Ned Marsh", "Cain"), Player("Una Fry", "Eve")] },
            new Film { Title = "Twins", Cast = [Player("Ned Marsh", "Abel/Cain", "Abel", "Cain")] });

        film.Film.Cast.Should().Equal(Player("Ned Marsh", "Abel/Cain", "Abel", "Cain"), Player("Una Fry", "Eve"));
    }

    [Fact]
    public void What_one_source_lists_twice_stays_twice()
    {
        var twice = new Film { Title = "Twins", Cast = [Player("Ned Marsh"), Player("Ned Marsh")], Crew = [Director("A. B."), Director("A. B.")] };
        Merge(twice, new Film { Title = "Twins", Cast = [Player("Ned Marsh")] }).Film.Cast.Should().HaveCount(2);
    }

    [Fact]
    public void A_credits_line_is_preferred_over_a_fact_block_and_that_over_prose()
    {
        FilmSource[] sources =
        [
            Source("review", new Film { Title = "Salt", Years = new YearRange(1963), Runtime = Minutes(100) }, "prose"),
            Source("review 2", new Film { Title = "Salt", Years = new YearRange(1963), Runtime = Minutes(100) }, "prose"),
            Source("sheet", new Film { Title = "Salt", Years = new YearRange(1962), Runtime = Minutes(98) }, "fact-sheet"),
            Source("note", new Film { Title = "SALT", Years = new YearRange(1962) }),
        ];
        var film = FilmMerger.Merge(sources).Films.Should().ContainSingle().Subject;

        film.Film.Should().Be(new Film { Title = "SALT", Years = new YearRange(1962), Runtime = Minutes(98) });
        film.Title!.Variants.Should().ContainSingle().Which.IsConflict.Should().BeFalse("capitals are no other title");
        film.Years!.Sources.Select(source => source.Document).Should().Equal("note", "sheet");
        var other = film.Years.Variants.Should().ContainSingle().Subject;
        (other.Value, other.IsConflict, other.Sources.Count).Should().Be((new YearRange(1963), true, 2));
    }

    [Fact]
    public void Of_sources_of_one_kind_the_value_that_more_give_is_preferred()
    {
        var film = FilmMerger.Merge([.. new[] { 90, 88, 88 }.Select((minutes, i) => Source($"{i}", new Film { Title = "Salt", Runtime = Minutes(minutes) }))]).Films[0];

        film.Film.Runtime.Should().Be(Minutes(88));
        film.Runtime!.Variants.Should().ContainSingle().Which.Value.Should().Be(Minutes(90));
    }

    [Fact]
    public void Two_symbols_of_one_board_are_a_conflict_and_two_boards_are_none()
    {
        var film = Merge(
            new Film { Title = "Salt", Classifications = [new("BBFC", "15", ["strong language"]), new("FSK", "12", [])], Crew = [Director("Pía Navarro")] },
            new Film { Title = "Salt", Classifications = [new("BBFC", "18", []), new("MPA", "R", []), new(null, "12", [])] });

        film.Film.Classifications.Select(classification => (classification.System, classification.Symbol)).Should().Equal(("BBFC", "15"), ("FSK", "12"), ("MPA", "R"));
        film.Classifications[0].Variants.Should().ContainSingle().Which.IsConflict.Should().BeTrue();
        film.Classifications[1].Sources.Should().HaveCount(2, "a bare symbol fits");
    }

    [Fact]
    public void Countries_are_known_by_their_codes_and_scores_stay_with_their_documents()
    {
        var film = Merge(
            new Film { Title = "Salt", Countries = [new("USA", "US")], Scores = [new(4, 5)], Crew = [Director("Pía Navarro")] },
            new Film { Title = "Salt", Countries = [new("U.S.A.", "US"), new("Chile", "CL")], Scores = [new(4, 5)] });

        film.Film.Countries.Should().Equal(new Country("USA", "US"), new Country("Chile", "CL"));
        film.Countries[0].Sources.Select(source => source.AsWritten).Should().Equal("USA", "U.S.A.");
        film.Scores.Should().HaveCount(2);
    }

    [Fact]
    public void Values_of_a_text_say_where_they_stand()
    {
        const string Text = "**SALT**\n_Directed by_: Pía Navarro\n\nChile 1962\n88 mins\n";
        var film = FilmMerger.Merge(FilmSource.From("salt.md", CreditsParser.Parse(Text))).Films[0];

        Place(film.Title!.Sources[0]).Should().Be("SALT");
        Place(film.Years!.Sources[0]).Should().Be(film.Years.Sources[0].AsWritten).And.Be("1962");
        Place(film.Crew[0].Sources[0]).Should().Be("Pía Navarro");
        Text.Substring(film.Crew[0].Sources[0].DetailSpan.Start, film.Crew[0].Sources[0].DetailSpan.Length).Should().StartWith("Directed by");

        static string Place(Attestation source) => Text.Substring(source.Span.Start, source.Span.Length);
    }

    internal static IEnumerable<Attestation> AllSources<T>(Sourced<T> sourced) => sourced.Sources.Concat(sourced.Variants.SelectMany(variant => variant.Sources));

    private static MergedFilm Merge(Film one, Film other, string layout = "programme-note") =>
        FilmMerger.Merge([Source("0", one), Source("1", other, layout)]).Films.Should().ContainSingle().Subject;
}
