using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public sealed class FoldedNameTests
{
    [Theory]
    [InlineData("Al")]
    [InlineData("Mélanie")]
    [InlineData("Weerasethakul")]
    [InlineData("Productions")]
    [InlineData("Kinematografias")]
    [InlineData("Brooksfilms")]
    [InlineData("Petrović")]
    [InlineData("Songs")]
    [InlineData("Jean-Claude")]
    [InlineData("Sixteenlettersxy")]
    public void Knows_of_a_word_what_the_lexicon_knows(string word)
    {
        var name = $"Anna {word}";
        var folded = NameFolding.Fold(word);
        LetterMasks.TryRead(name, new TextSpan(0, name.Length), out var masks).Should().BeTrue();
        Span<byte> buffer = stackalloc byte[FoldedName.BufferLength];
        FoldedName.TryFold(name, masks, buffer, out var look).Should().BeTrue();

        look.Hash(5, word.Length).Should().Be(NameHashTable.Hash(folded));
        look.EndingWeight(5, word.Length).Should().Be(NameLexicon.EndingWeight(folded));
        look.TryGet(5, word.Length, out var found).Should().Be(NameLexicon.TryGet(folded, out var expected));
        found.Should().Be(expected);
    }

    [Theory]
    [InlineData("Лариса")]
    [InlineData("Æon")]
    public void Leaves_what_is_not_one_Latin_letter_for_one_to_the_longer_way(string name)
    {
        LetterMasks.TryRead(name, new TextSpan(0, name.Length), out var masks).Should().BeTrue();
        FoldedName.TryFold(name, masks, new byte[FoldedName.BufferLength], out _).Should().BeFalse();
    }
}
