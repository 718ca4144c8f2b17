using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class NameLexiconTests
{
    public static TheoryData<string> Tables =>
        ["given-names.tsv", "family-names.tsv", "common-words.tsv", "name-parts.tsv", "organisation-words.tsv", "name-endings.tsv", "known-organisations.tsv", "legal-forms.tsv", "name-variants.tsv"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Says_what_each_table_is_where_it_comes_from_and_what_was_left_out(string fileName)
    {
        var head = NameTable.Read(fileName).Split('\n').TakeWhile(line => line.StartsWith('#')).ToArray();

        head.Should().HaveCountGreaterThanOrEqualTo(3);
        head.Should().Contain(line => line.StartsWith("# Source:"));
        head.Should().Contain(line => line.Contains("Left out:") || line.Contains("Left out "));
    }

    [Fact]
    public void Gives_no_two_words_one_hash()
    {
        var words = new Dictionary<ulong, string>();
        foreach (var fileName in new[] { "given-names.tsv", "family-names.tsv", "common-words.tsv", "name-parts.tsv", "organisation-words.tsv" })
        {
            foreach (var word in NameTable.Read(fileName).Split('\n').Where(line => !line.StartsWith('#')).SelectMany(line => line.Split('\t', ' ')))
            {
                var folded = NameFolding.Fold(word);
                words.TryAdd(NameHashTable.Hash(folded), folded);
                words[NameHashTable.Hash(folded)].Should().Be(folded);
            }
        }

        words.Should().HaveCountGreaterThan(10_000);
    }

    [Theory]
    [InlineData("aoife", "Given")]
    [InlineData("miklos", "Given")]
    [InlineData("kenji", "Given, FamilyFirst")]
    [InlineData("oluwaseun", "Given")]
    [InlineData("rasmussen", "Family")]
    [InlineData("van", "Particle")]
    [InlineData("mlle", "Honorific")]
    [InlineData("iii", "Suffix")]
    [InlineData("bsc", "PostNominal")]
    [InlineData("lantern", "Common")]
    [InlineData("lanterns", "Common")]
    [InlineData("иван", "Given")]
    public void Knows_words_of_every_kind(string folded, string traits)
    {
        NameLexicon.TryGet(folded, out var word).Should().BeTrue();
        var expected = Enum.Parse<NameTraits>(traits);
        (word.Traits & expected).Should().Be(expected);
    }

    [Theory]
    [InlineData("heimatfilm", 7)]
    [InlineData("petrovic", -3)]
    [InlineData("gunnarsdottir", 0)]
    public void Reads_the_ending_of_a_word_it_does_not_know(string folded, int weight)
    {
        NameLexicon.EndingWeight(folded).Should().Be(weight);
    }
}
