using FilmMeta.Merging;
using static FilmMeta.Tests.Merging.Made;

namespace FilmMeta.Tests.Merging;

public class NameBlocksTests
{
    private static readonly string[] Starts = ["Bar", "Kor", "Lind", "Mar", "Not", "Pell", "Quin", "Ros", "Stav", "Tor", "Ulv", "Wen", "Zab"];
    private static readonly string[] Ends = ["berg", "dotter", "elli", "enko", "field", "hurst", "ian", "man", "ova", "quist", "sen", "stein", "worth"];
    private static readonly string[] Given = ["Anna", "Robert", "Bob", "Catherine", "Katherine", "Dmitri", "Eleanor", "Françoise", "Jürgen", "Li", "Maximilian", "Ólöf", "T."];

    [Theory]
    [InlineData("Scarlett Johansson", "Scarlet Johansen")]
    [InlineData("Joaquín Phoenix", "Joaquin Pheonix")]
    [InlineData("Halloran", "Margaret Haloran")]
    [InlineData("Björn Ødegård", "Bjoern Oedegaard")]
    [InlineData("Lü", "Lue")]
    [InlineData("Park Chan-wook", "Chanwook Park")]
    [InlineData("Bob Weis", "Robert Weiss")]
    [InlineData("Bob Pellworth", "BoobPellworth")]
    [InlineData("R.K.O. Radio Pictures", "RKO Radio Pictures Inc.")]
    [InlineData("Djork", "Bjork")]
    [InlineData("Schwartzenbergher", "Schwarzenberger")]
    [InlineData("-", "-")]
    public void Names_that_may_be_one_share_a_key(string one, string other) => Keys(one).Should().IntersectWith(Keys(other));

    [Theory]
    [InlineData("Ida Brandt", "Otto Weiss")]
    [InlineData("-", "*")]
    [InlineData("Anna Lindquist", "Hanne Bergstrom")]
    public void Names_that_have_nothing_in_common_share_none(string one, string other) => Keys(one).Should().NotIntersectWith(Keys(other));

    [Fact]
    public void Misspelt_lists_come_together_as_they_do_when_all_are_compared_with_all()
    {
        var random = new Random(20261125);
        var names = Enumerable.Range(0, 300).Select(_ => $"{Any(random, Given)} {Any(random, Starts)}{Any(random, Ends)}").Distinct().ToList();
        FilmSource[] sources =
        [
            Source("a", new Film { Cast = names.Select(name => Player(name)).ToEquatableList(), Crew = names.Select(Director).ToEquatableList() }),
            Source("b", new Film { Cast = names.Select(name => Player(Misspell(random, name))).ToEquatableList(), Crew = names.Select(name => Director(Misspell(random, name))).ToEquatableList() }),
        ];
        var mentions = new Mentions(sources);

        var cast = Clusters.Find(mentions.Cast(), CastMatching.Match);
        var crew = Clusters.Find(mentions.Crew(), CrewMatching.Match);

        Names(cast).Should().Equal(Names(Clusters.Find(WithoutKeys(mentions.Cast()), CastMatching.Match)));
        Names(crew).Should().Equal(Names(Clusters.Find(WithoutKeys(mentions.Crew()), CrewMatching.Match)));
        cast.Count(cluster => cluster.Count == 2).Should().BeGreaterThan(names.Count / 2, "most misspelt names are known");
    }

    [Fact]
    public void Each_misspelt_name_of_a_very_long_list_finds_its_own()
    {
        var random = new Random(4000);
        var names = Enumerable.Range(0, 4000).Select(_ => $"{Word(random)} {Word(random)}").Distinct().ToList();
        FilmSource[] sources =
        [
            Source("a", new Film { Title = "Salt", Cast = names.Select(name => Player(name)).ToEquatableList() }),
            Source("b", new Film { Title = "Salt", Cast = names.AsEnumerable().Reverse().Select(name => Player(name + "h")).ToEquatableList() }),
        ];

        var film = FilmMerger.Merge(sources, new MergeOptions { Grouped = true }).Films.Should().ContainSingle().Subject;

        film.Cast.Should().HaveCount(names.Count);
        film.Cast.Should().OnlyContain(credit => credit.Variants.Count == 1);
        film.Cast.Select(credit => credit.Sources[0].AsWritten + "h").Should().Equal(film.Cast.Select(credit => credit.Variants[0].Sources[0].AsWritten));
    }

    private static string Word(Random random)
    {
        var word = string.Concat(Enumerable.Range(0, 4).Select(_ => $"{"bcdfghjklmnpqrstvwxz"[random.Next(20)]}{"aeiou"[random.Next(5)]}"));
        return $"{char.ToUpperInvariant(word[0])}{word[1..]}";
    }

    private static string Any(Random random, string[] items) => items[random.Next(items.Length)];

    // A letter dropped, doubled, changed or swapped, once or twice.
    private static string Misspell(Random random, string name)
    {
        for (var times = random.Next(3); times > 0; times--)
        {
            var at = random.Next(1, name.Length - 1);
            name = random.Next(4) switch
            {
                0 => name.Remove(at, 1),
                1 => name.Insert(at, name[at].ToString()),
                2 => string.Concat(name.AsSpan(0, at), "e", name.AsSpan(at + 1)),
                _ => string.Concat(name.AsSpan(0, at), name[at + 1].ToString(), name[at].ToString(), name.AsSpan(at + 2)),
            };
        }

        return name;
    }

    private static HashSet<ulong> Keys(string name) => [.. NameBlocks.Of(name, MergeText.Fold(name))];

    private static List<Mention<T>> WithoutKeys<T>(List<Mention<T>> mentions) => [.. mentions.Select(mention => mention with { Keys = [] })];

    private static IEnumerable<string> Names<T>(List<List<Mention<T>>> clusters) => clusters.Select(cluster => string.Join(" = ", cluster.Select(mention => $"{mention.Source}:{mention.At.AsWritten}")));
}
