using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class NameAliasTests
{
    [Theory]
    [InlineData("as Robert Rich", "Robert Rich", "credited-as")]
    [InlineData("billed as 'Peter Paul'", "Peter Paul", "credited-as")]
    [InlineData("[i.e. Dalton Trumbo]", "Dalton Trumbo", "real-name")]
    [InlineData("(née Gumm)", "Gumm", "real-name")]
    [InlineData("aka Bruno Mattei", "Bruno Mattei", "also-known-as")]
    public void Reads_the_other_name_out_of_a_remark(string note, string name, string kind)
    {
        NameAlias.Parse(note).Should().Be(new NameAlias(name, kind));
    }

    [Theory]
    [InlineData("as himself")]
    [InlineData("as a child")]
    [InlineData("2nd unit")]
    [InlineData("Assam")]
    [InlineData("as ")]
    [InlineData("")]
    public void Reads_none_out_of_other_remarks(string note)
    {
        NameAlias.Parse(note).Should().BeNull();
    }
}
