using FilmMeta.Validation;
using NodaTime;

namespace FilmMeta.Tests.Validation;

public class CatalogueTests
{
    // --- FM3501: the same film twice ---
    [Fact]
    public void A_film_of_one_title_year_and_director_stands_there_twice() =>
        Check(Film("The Lamp Room", 1987, "Ines Falk"), Film("Other", 1987, "Ines Falk"), Film("THE LAMP-ROOM", 1988, "Ines Falk")).Should().Equal("2 FM3501 0");

    [Fact]
    public void A_film_is_found_under_its_alternative_title_and_without_its_article() =>
        Check(Film("Das Lampenzimmer", 1987, "Ines Falk"), Film("Lamp Room", 1987, "Ines Falk") with { AlternativeTitles = [new AlternativeTitle("Lampenzimmer", "original")] }).Should().Equal("1 FM3501 0");

    [Fact]
    public void A_film_without_director_is_told_by_year_and_people() =>
        Check(
            Film("The Lamp Room", 1987) with { Cast = Cast("Mara Lind", "Tom Ruud") },
            Film("The Lamp Room", 1987) with { Cast = Cast("Tom Ruud", "Mara Lind", "Per Vik") }).Should().Equal("1 FM3501 0");

    [Fact]
    public void Remakes_namesakes_and_episodes_are_not_the_same_film() =>
        Check(
            Film("The Lamp Room", 1987, "Ines Falk"),
            Film("The Lamp Room", 1989, "Ines Falk"),
            Film("The Lamp Room", 1987, "Otto Brandt"),
            Film("The Lamp Room", 2004, "Per Vik"),
            Film("Lamps", 1990, "Ines Falk") with { Releases = [new ReleaseEvent("transmission", new PartialDate(1990, 3, 1), "ZDF")] },
            Film("Lamps", 1990, "Ines Falk") with { Releases = [new ReleaseEvent("transmission", new PartialDate(1990, 3, 8), "ZDF")] }).Should().BeEmpty();

    [Fact]
    public void A_film_that_stands_there_three_times_is_told_twice() =>
        Check(Film("A", 1987, "Ines Falk"), Film("A", 1987, "Ines Falk"), Film("A", 1987, "Ines Falk")).Should().Equal("1 FM3501 0", "2 FM3501 1");

    // --- FM3502, FM3503: identifiers ---
    [Fact]
    public void Two_films_cannot_have_one_identifier() =>
        Check(Film("The Lamp Room", 1987, "Ines Falk", "tt0000123"), Film("Lighthouse", 1993, "Otto Brandt", "tt0000123")).Should().Equal("1 FM3502 0");

    [Fact]
    public void One_identifier_on_two_films_by_one_director_years_apart_is_an_error() =>
        Check(Film("The Lamp Room", 1987, "Ines Falk", "tt0000123"), Film("The Lamp Room II", 1995, "Ines Falk", "tt0000123")).Should().Equal("1 FM3502 0");

    [Fact]
    public void A_translated_title_of_one_director_and_year_may_share_an_identifier() =>
        Check(Film("The Lamp Room", 1987, "Ines Falk", "tt0000123"), Film("Lampstugan", 1987, "Ines Falk", "tt0000123")).Should().Equal("1 FM3501 0");

    [Fact]
    public void Different_identifiers_say_nothing() =>
        Check(Film("The Lamp Room", 1987, "Ines Falk", "tt0000123"), Film("Lighthouse", 1993, "Otto Brandt", "tt0000124")).Should().BeEmpty();

    [Theory]
    [InlineData(1997, "Ines Falk", 90)]
    [InlineData(1987, "Otto Brandt", 90)]
    [InlineData(1987, "Ines Falk", 60)]
    public void Facts_of_one_identifier_contradict_each_other(int year, string director, int minutes) =>
        Check(Film("The Lamp Room", 1987, "Ines Falk", "tt0000123", 90), Film("The Lamp Room", year, director, "tt0000123", minutes)).Should().Equal("1 FM3503 0");

    [Theory]
    [InlineData(1988, 90)]
    [InlineData(1987, 94)]
    public void Facts_that_differ_a_little_do_not_contradict(int year, int minutes) =>
        Check(Film("The Lamp Room", 1987, "Ines Falk", "tt0000123", 90), Film("The Lamp Room", year, "Ines Falk", "tt0000123", minutes)).Should().Equal("1 FM3501 0");

    // --- FM3504: one person, two spellings ---
    [Theory]
    [InlineData("Joaquín Lindqvist", "Joaquin Lindqvist")]
    [InlineData("Marie-Ange Holm", "Marie Ange Holm")]
    [InlineData("O.J. Brandt", "O. J. Brandt")]
    public void Names_that_differ_in_diacritics_or_punctuation_are_spelt_two_ways(string one, string other) =>
        Check(Film("A", 1987, "Ines Falk") with { Cast = Cast(one) }, Film("B", 1988, "Per Vik") with { Cast = Cast(one) }, Film("C", 1989, "Otto Brandt") with { Cast = Cast(other) }).Should().Equal("2 FM3504 0");

    [Theory]
    [InlineData("Solveig Johansson", "Solveig Johansen")]
    [InlineData("Solveig Johansson", "Solveig Johannsson")]
    [InlineData("Katarina Lindqvist", "Katerina Lindqvist")]
    [InlineData("Ruud Solveig Marie", "Solveig Marie Ruud")]
    public void Names_a_letter_or_two_apart_are_told_where_the_same_people_stand_around(string one, string other) =>
        Check(Film("A", 1987, "Ines Falk") with { Cast = Cast(one, "Tom Ruud") }, Film("B", 1988, "Ines Falk") with { Cast = Cast(other, "Tom Ruud") }).Should().Equal("1 FM3504 0");

    [Theory]
    [InlineData("Solveig Johansson", "Solveig Johansen")]
    [InlineData("John Smithson", "Jon Smithson")]
    public void The_same_names_among_other_people_are_two_people(string one, string other) =>
        Check(Film("A", 1987, "Ines Falk") with { Cast = Cast(one, "Tom Ruud") }, Film("B", 1988, "Per Vik") with { Cast = Cast(other, "Mara Lind") }).Should().BeEmpty();

    [Theory]
    [InlineData("Mario Lindqvist", "Maria Lindqvist")]
    [InlineData("Emil J. Brandt", "Emil K. Brandt")]
    [InlineData("Per Vik", "Per Vig")]
    [InlineData("Anna Holm", "Hanna Holm")]
    public void Names_that_may_well_be_two_peoples_are_left_alone(string one, string other) =>
        Check(Film("A", 1987, "Ines Falk") with { Cast = Cast(one, "Tom Ruud") }, Film("B", 1988, "Ines Falk") with { Cast = Cast(other, "Tom Ruud") }).Should().BeEmpty();

    [Fact]
    public void Two_people_of_one_film_are_two_people() =>
        Check(Film("A", 1987, "Ines Falk") with { Cast = Cast("Solveig Johansson", "Solveig Johansen", "Tom Ruud") }, Film("B", 1988, "Ines Falk") with { Cast = Cast("Solveig Johansen", "Tom Ruud") }).Should().BeEmpty();

    [Fact]
    public void Capitals_are_no_other_spelling() =>
        Check(Film("A", 1987, "Ines Falk") with { Cast = Cast("Tom Ruud") }, Film("B", 1988, "Per Vik") with { Cast = Cast("TOM RUUD") }).Should().BeEmpty();

    [Fact]
    public void A_finding_names_both_entries_and_says_what_to_do()
    {
        var checker = new CatalogueChecker();
        checker.Add(Film("The Lamp Room", 1987, "Ines Falk"));
        checker.Add(Film("The Lamp Room", 1987, "Ines Falk"));
        var found = checker.Finish().Should().ContainSingle().Which;
        found.Finding.Message.Should().Be("'The Lamp Room' (1987) stands there already as 'The Lamp Room' (1987), with the same director. Merge the entries, or tell them apart by year or title.");
        (found.Entry, found.Other, found.Finding.Pointer).Should().Be((1, 0, ""));
    }

    [Fact]
    public void Rules_across_entries_can_be_switched_off()
    {
        var options = ValidationOptions.Default.With("FM3501", null).With("FM3504", null);
        var checker = new CatalogueChecker(options);
        checker.Add(Film("A", 1987, "Ínes Falk"));
        checker.Add(Film("A", 1987, "Ines Falk"));
        checker.Finish().Should().BeEmpty();
    }

    [Fact]
    public void The_validator_of_a_catalogue_checks_each_film_and_all_of_them()
    {
        var result = new CatalogueValidator().Validate([Film("A", 1987, "Ines Falk"), Film("A", 1987, "Ines Falk") with { Title = "A " }, Film("B", 1803, "Inés Falk")]);
        result.Errors.Select(failure => $"{failure.ErrorCode} {failure.PropertyName}").Should().BeEquivalentTo(
            "FM3102 [1].Title", "FM3010 [2].Years", "FM3501 [1]", "FM3504 [2].Crew[0].Contributor.Name");
    }

    [Fact]
    public void Ten_times_the_entries_take_little_more_than_ten_times_the_comparisons()
    {
        // All of one title, which is the worst there is.
        var checker = new CatalogueChecker();
        for (var i = 0; i < 20_000; i++)
            checker.Add(new Film { Title = "Untitled", Years = new YearRange(1900 + (i % 100)), Crew = [Director($"Person {i}")] });

        checker.Finish().Should().BeEmpty();
    }

    private static IEnumerable<string> Check(params Film[] films)
    {
        var checker = new CatalogueChecker();
        foreach (var film in films)
            checker.Add(film);

        return checker.Finish().Select(found => $"{found.Entry} {found.Finding.Code} {found.Other}");
    }

    private static Film Film(string title, int year, string? director = null, string? imdb = null, int minutes = 0) => new()
    {
        Title = title,
        Years = new YearRange(year),
        Crew = director is null ? [] : [Director(director)],
        Identifiers = imdb is null ? [] : [new Identifier("imdb", imdb)],
        Runtime = minutes == 0 ? null : new Runtime(Duration.FromMinutes(minutes), $"{minutes} min"),
    };

    private static CrewCredit Director(string name) => new() { Label = "Directed by", Roles = [new CreditRole("director", "directing")], Contributor = new Contributor(name) };

    private static EquatableList<CastCredit> Cast(params string[] names) => names.Select(name => new CastCredit { Contributor = new Contributor(name) }).ToEquatableList();
}
