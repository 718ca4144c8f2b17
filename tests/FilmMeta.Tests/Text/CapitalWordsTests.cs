using FilmMeta.Text;

namespace FilmMeta.Tests.Text;

public sealed class CapitalWordsTests
{
    [Theory]
    [InlineData("Ida Lupino")]
    [InlineData("Cher")]
    [InlineData("Jean-Pierre Léaud")]
    [InlineData("K.K. Barrett")]
    [InlineData("Maureen O'Hara")]
    [InlineData("Maureen O’Hara")]
    [InlineData("Лариса Шепитько")]
    [InlineData("Twelve And Twelve And Sevennnnnn")]
    public void Sees_words_that_all_start_with_a_capital(string name) => AreAll(name).Should().BeTrue();

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Ida  Lupino")]
    [InlineData("Ida Lupino ")]
    [InlineData(" Ida Lupino")]
    [InlineData("Ida lupino")]
    [InlineData("Robert De Niro Jr.")]
    [InlineData("Film4")]
    [InlineData("Ida_Lupino")]
    [InlineData("'Ida Lupino")]
    [InlineData("小津 安二郎")]
    [InlineData("Words That Are Far Too Many For A Name")]
    public void Sees_all_else_as_something_to_look_at(string name) => AreAll(name).Should().BeFalse();

    [Fact]
    public void Looks_at_nothing_beside_the_stretch()
    {
        const string Line = "_Director:_ Ida Lupino, and then some more words behind it";
        CapitalWords.AreAll(Line, new TextSpan(12, 10)).Should().BeTrue();
        CapitalWords.AreAll(Line, new TextSpan(12, 11)).Should().BeFalse();
        CapitalWords.AreAll(Line, new TextSpan(11, 11)).Should().BeFalse();
    }

    // At the end of its text, and with text behind it to read on into.
    private static bool AreAll(string name)
    {
        var atEnd = CapitalWords.AreAll(name, new TextSpan(0, name.Length));
        CapitalWords.AreAll($"x{name}{new string('X', 40)}", new TextSpan(1, name.Length)).Should().Be(atEnd);
        return atEnd;
    }
}
