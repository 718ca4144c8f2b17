using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class ContributorLegalFormTests
{
    [Theory]
    [InlineData("Hammer Film Productions Ltd", "Ltd")]
    [InlineData("Hammer Film Productions Limited", "Limited")]
    [InlineData("Samuel Goldwyn, Inc.", "Inc.")]
    [InlineData("DAIEI CO., LTD.", "CO., LTD.")]
    [InlineData("Bioskop-Film GmbH & Co. KG", "GmbH & Co. KG")]
    [InlineData("Cineteca S.r.l.", "S.r.l.")]
    [InlineData("Rio Filmes Ltda", "Ltda")]
    [InlineData("Southern Cross Pty Ltd", "Pty Ltd")]
    [InlineData("Zebra Films BV", "BV")]
    [InlineData("Nordfilm A/S", "A/S")]
    [InlineData("Barrandov Studio a.s.", "a.s.")]
    [InlineData("Figaro Films S.A.", "S.A.")]
    [InlineData("John Wilkins & Co.", "& Co.")]
    [InlineData("Estudios Del Norte, S de RL de CV", "S de RL de CV")]
    [InlineData("Filmadora Nacional SA de CV", "SA de CV")]
    public void Finds_the_form_at_the_end(string name, string form)
    {
        ContributorClassifier.EndsInLegalForm(name, out var start).Should().BeTrue();
        name[start..].Should().Be(form);
    }

    [Theory]
    [InlineData("Alida Valli")]
    [InlineData("such as")]
    [InlineData("Inca Films")]
    [InlineData("Les Films Armorial")]
    [InlineData("")]
    [InlineData("  ,")]
    public void Finds_none_where_there_is_none(string name)
    {
        ContributorClassifier.EndsInLegalForm(name, out var start).Should().BeFalse();
        start.Should().Be(name.Length);
    }

    [Theory]
    [InlineData(" Inc.", true)]
    [InlineData("LLC", true)]
    [InlineData("Ltd. ", true)]
    [InlineData("Films Ltd.", false)]
    [InlineData("Incline", false)]
    public void Knows_a_piece_that_is_a_form_and_nothing_else(string piece, bool expected)
    {
        ContributorClassifier.IsLegalForm(piece).Should().Be(expected);
    }

    [Theory]
    [InlineData("Jr.", true)]
    [InlineData(" III", true)]
    [InlineData("ASC", true)]
    [InlineData("A.C.E.", true)]
    [InlineData("p.g.a.", true)]
    [InlineData("ASC BSC", true)]
    [InlineData("Ace", false)]
    [InlineData("Asc", false)]
    [InlineData("John", false)]
    [InlineData("", false)]
    public void Knows_what_stands_behind_a_name(string piece, bool expected)
    {
        ContributorClassifier.IsNameSuffix(piece).Should().Be(expected);
    }
}
