using FilmMeta.Merging;
using static FilmMeta.Tests.Merging.Made;

namespace FilmMeta.Tests.Merging;

public class FilmGroupsTests
{
    private static readonly EquatableList<CastCredit> Company = [Player("Ida Brandt", "Lene"), Player("Otto Weiss", "Karl"), Player("Una Fry", "Eve"), Player("Ned Marsh", "Abel")];

    public static TheoryData<string, Film, Film> Same => new()
    {
        { "a title, however printed", new Film { Title = "THE SALT ROAD" }, new Film { Title = "Salt Road, The" } },
        { "a title with its year", new Film { Title = "Salt (1962)" }, new Film { Title = "Salt", Years = new YearRange(1962) } },
        { "an alternative title", new Film { Title = "Sal", AlternativeTitles = [new("Salt")], Years = new YearRange(1962) }, new Film { Title = "Salt", Years = new YearRange(1962) } },
        { "a year of production and one of release", new Film { Title = "Salt", Years = new YearRange(1962) }, new Film { Title = "Salt", Years = new YearRange(1963) } },
        { "a wrong year with the same people", new Film { Title = "Salt", Years = new YearRange(1962), Cast = Company }, new Film { Title = "Salt", Years = new YearRange(1972), Cast = Company } },
        { "no title but the same people", new Film { Title = "Salt", Cast = Company }, new Film { Cast = Company } },
        { "a translated title of the same year with the same people", new Film { Title = "Sal", Years = new YearRange(1962), Cast = Company, Crew = [Director("Pía Navarro")] }, new Film { Title = "Salz", Years = new YearRange(1962), Cast = Company, Crew = [Director("Pia Navarro")] } },
    };

    public static TheoryData<string, Film, Film> Different => new()
    {
        { "titles", new Film { Title = "Salt" }, new Film { Title = "Pepper" } },
        { "a sequel with the same people", new Film { Title = "Salt", Cast = Company, Crew = [Director("Pía Navarro")] }, new Film { Title = "Salt 2", Cast = Company, Crew = [Director("Pía Navarro")] } },
        { "a sequel of another year", new Film { Title = "Salt", Years = new YearRange(1962), Cast = Company }, new Film { Title = "Salt II", Years = new YearRange(1965), Cast = Company } },
        { "a remake", new Film { Title = "Salt", Years = new YearRange(1962), Crew = [Director("Pía Navarro")] }, new Film { Title = "Salt", Years = new YearRange(1998), Crew = [Director("Joe Tree")] } },
        { "a namesake of another director", new Film { Title = "Salt", Crew = [Director("Pía Navarro")] }, new Film { Title = "Salt", Crew = [Director("Joe Tree")] } },
        { "a namesake of another cast", new Film { Title = "Salt", Cast = Company }, new Film { Title = "Salt", Cast = [Player("A B"), Player("C D"), Player("E F")] } },
        { "no title and one person", new Film { Title = "Salt", Cast = Company }, new Film { Cast = [Player("Ida Brandt"), Player("C D"), Player("E F")] } },
        { "nothing at all", new Film { Title = "Salt", Cast = Company }, new Film { Years = new YearRange(1962) } },
    };

    [Theory]
    [MemberData(nameof(Same))]
    public void Sources_about_one_film_are_merged_by(string what, Film one, Film other) =>
        FilmMerger.Merge([Source("a", one), Source("b", other)]).Films.Should().ContainSingle(what);

    [Theory]
    [MemberData(nameof(Different))]
    public void Sources_about_different_films_are_refused_for(string what, Film one, Film other)
    {
        var result = FilmMerger.Merge([Source("a", one), Source("b", other)]);

        result.Films.Should().BeEmpty(what);
        result.Findings.Should().ContainSingle().Which.Diagnostic.Code.Should().Be("FM4001");
        FilmMerger.Merge([Source("a", one), Source("b", other)], new MergeOptions { Grouped = true }).Films.Should().HaveCount(2, what);
    }

    [Fact]
    public void A_refusal_says_what_differs()
    {
        var result = FilmMerger.Merge(
        [
            Source("a", new Film { Title = "Salt", Years = new YearRange(1962), Cast = Company }),
            Source("b", new Film { Title = "SALT", Cast = Company }),
            Source("c", new Film { Title = "Pepper", Years = new YearRange(1971), Crew = [Director("Joe Tree")] }),
        ]);

        result.Findings.Should().ContainSingle().Which.ToString().Should().Be(
            "c(1,1): error FM4001: \"Pepper\" (1971) is not the film of a and b, \"Salt\" (1962): the titles differ, the years differ (1962, 1971), nobody is named in both. Nothing was merged.");
    }

    [Fact]
    public void A_source_that_fits_two_films_does_not_make_them_one()
    {
        FilmSource[] sources =
        [
            Source("old", new Film { Title = "Salt", Years = new YearRange(1962), Crew = [Director("Pía Navarro")] }),
            Source("new", new Film { Title = "Salt", Years = new YearRange(1998), Crew = [Director("Joe Tree")] }),
            Source("either", new Film { Title = "Salt" }),
        ];
        FilmMerger.Merge(sources, new MergeOptions { Grouped = true }).Films.Should().HaveCount(2);
    }

    [Fact]
    public void Two_titles_in_one_document_are_two_films()
    {
        static Film Short(string title) => new() { Title = title, Years = new YearRange(1955), Cast = Company, Crew = [Director("Pía Navarro")] };
        FilmSource[] sources = [Source("note", Short("Salt")), new("note", Short("Pepper")) { Layout = "programme-note", Number = 1 }];

        FilmMerger.Merge(sources).Films.Should().BeEmpty();
    }

    [Fact]
    public void Hundreds_of_sources_are_sorted_by_film()
    {
        var sources = Enumerable.Range(0, 300).Select(i => Source($"{i:D3}", new Film { Title = $"Film {i / 3}", Years = new YearRange(1900 + (i / 3)), Cast = [Player($"Ida Number{i / 3}", "Lene"), Player("Otto Weiss")] }));
        var result = FilmMerger.Merge(sources, new MergeOptions { Grouped = true });

        result.Films.Should().HaveCount(100).And.OnlyContain(film => film.Sources.Count == 3);
    }
}
