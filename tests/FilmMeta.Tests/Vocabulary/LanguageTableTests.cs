using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class LanguageTableTests
{
    [Theory]
    [InlineData("English", "en")]
    [InlineData("ENGLISH", "en")]
    [InlineData("Français", "fr")]
    [InlineData("francais", "fr")]
    [InlineData("Deutsch", "de")]
    [InlineData("Alemán", "de")]
    [InlineData("Mandarin", "cmn")]
    [InlineData("Chinese", "zh")]
    [InlineData("Cantonese", "yue")]
    [InlineData("Farsi", "fa")]
    [InlineData("Dari", "prs")]
    [InlineData("Serbo-Croat", "sh")]
    [InlineData("Serbo Croatian", "sh")]
    [InlineData("Flemish", "nl-BE")]
    [InlineData("British Sign Language", "bfi")]
    [InlineData("No dialogue", "zxx")]
    [InlineData("日本語", "ja")]
    [InlineData("한국어", "ko")]
    [InlineData("русский", "ru")]
    [InlineData("Wolof", "wo")]
    [InlineData("Kurmanji", "kmr")]
    [InlineData("Filipino", "fil")]
    [InlineData("Inuktitut", "iu")]
    [InlineData("fr", "fr")]
    public void Finds_the_tag_of(string name, string tag) => LanguageTable.FindCode(name).Should().Be(tag);

    [Theory]
    [InlineData("Gaelic")]
    [InlineData("Creole")]
    [InlineData("Moonish")]
    [InlineData("")]
    public void Finds_no_tag_of(string name) => LanguageTable.FindCode(name).Should().BeNull();

    [Fact]
    public void Refuses_null() => FluentActions.Invoking(() => LanguageTable.FindCode(null!)).Should().Throw<ArgumentNullException>();

    [Theory]
    [InlineData("French with English subtitles", 6, "fr")]
    [InlineData("Swiss German, French", 12, "gsw")]
    [InlineData("Irish/English", 5, "ga")]
    [InlineData("Arabic", 6, "ar")]
    public void Reads_a_language_at_the_start(string text, int length, string tag)
    {
        LanguageTable.Match(text, out var found).Should().Be(length);
        found.Should().Be(tag);
    }

    [Theory]
    [InlineData("Frenchman")]
    [InlineData("fr")]
    [InlineData("")]
    public void Reads_no_language_at_the_start_of(string text) => LanguageTable.Match(text, out _).Should().Be(0);
}
