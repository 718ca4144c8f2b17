using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class NameFoldingTests
{
    [Theory]
    [InlineData("Agnès", "agnes")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Sjöström", "sjostrom")]
    [InlineData("Ægir", "aegir")]
    [InlineData("Strauß", "strauss")]
    [InlineData("Þór", "thor")]
    [InlineData("Nguyễn", "nguyen")]
    [InlineData("Đặng", "dang")]
    [InlineData("İpek", "ipek")]
    [InlineData("Yıldız", "yildiz")]
    [InlineData("O’Brien", "obrien")]
    [InlineData("J.-P.", "j-p")]
    [InlineData("Zoe\u0308", "zoe")]
    [InlineData("Тарковский", "тарковский")]
    [InlineData("黒澤", "黒澤")]
    public void Folds_case_and_diacritics(string word, string folded)
    {
        NameFolding.Fold(word).Should().Be(folded);
    }

    [Fact]
    public void Folds_every_letter_of_Latin_with_a_diacritic_to_what_the_runtime_decomposes_it_to()
    {
        var different = new List<string>();
        for (var c = '\u00C0'; c < '\u1F00'; c++)
        {
            if (c is >= '\u0250' and < '\u1E00' || !char.IsLetter(c))
                continue;

            var decomposed = c.ToString().Normalize(System.Text.NormalizationForm.FormD);
            if (decomposed.Length > 1 && char.IsAsciiLetter(decomposed[0]) && NameFolding.FoldLetter(c) != char.ToLowerInvariant(decomposed[0]))
                different.Add($"{c} (U+{(int)c:X4})");
        }

        different.Should().BeEmpty();
    }

    [Fact]
    public void Drops_what_does_not_fit()
    {
        Span<char> buffer = stackalloc char[3];

        NameFolding.Fold("Straße", buffer).Should().Be(3);
    }
}
