using FilmMeta.Validation;

namespace FilmMeta.Tests.Validation;

public class MemberPathTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Title", "/title")]
    [InlineData("Years", "/year")]
    [InlineData("Years.From", "/year")]
    [InlineData("Years.To", "/years/to")]
    [InlineData("Runtime.Duration", "/runtime")]
    [InlineData("Runtime.Note", "/runtimeNote")]
    [InlineData("Runtime.AsWritten", "/runtimeAsWritten")]
    [InlineData("OtherRuntimes[1].Duration", "/otherRuntimes/1/duration")]
    [InlineData("Copyright.Holders[0]", "/copyright/holders/0")]
    [InlineData("Classifications[0].MinimumAge", "/classifications/0/minimumAge")]
    [InlineData("Classifications[2].Advice[1]", "/classifications/2/advice/1")]
    [InlineData("AlternativeTitles[0].Title", "/alternativeTitles/0/title")]
    [InlineData("Crew[3].Contributor.Name", "/crew/3/name")]
    [InlineData("Crew[3].Contributor.Kind", "/crew/3/kind")]
    [InlineData("Crew[3].IsUncredited", "/crew/3/uncredited")]
    [InlineData("Crew[3].Roles", "/crew/3/role")]
    [InlineData("Crew[3].Roles[0].Id", "/crew/3/role")]
    [InlineData("Crew[3].Roles[0].Department", "/crew/3/department")]
    [InlineData("Crew[3].Roles[1].Id", "/crew/3/roles/1")]
    [InlineData("Crew[3].Work.Title", "/crew/3/work/title")]
    [InlineData("Cast[10].IsVoice", "/cast/10/voice")]
    [InlineData("Cast[10].Characters", "/cast/10/characters")]
    public void A_property_path_becomes_the_pointer_of_the_value(string path, string pointer) => MemberPath.ToPointer(path).Should().Be(pointer);
}
