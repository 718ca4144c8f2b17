using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class SoundParserTests
{
    [Theory]
    [InlineData("mono", SoundKind.Mono, null)]
    [InlineData("Mono (Western Electric Sound System)", SoundKind.Mono, "Western Electric Sound System")]
    [InlineData("Dolby Digital", SoundKind.Surround, "Dolby Digital")]
    [InlineData("Dolby Digital 5.1", SoundKind.Surround, "Dolby Digital")]
    [InlineData("Dolby Digital 2.0", SoundKind.Stereo, "Dolby Digital")]
    [InlineData("Dolby Stereo", SoundKind.Stereo, "Dolby Stereo")]
    [InlineData("Dolby SR", SoundKind.Sound, "Dolby SR")]
    [InlineData("DOLBY SR-D", SoundKind.Surround, "DOLBY SR-D")]
    [InlineData("optical, Dolby Stereo", SoundKind.Stereo, "Dolby Stereo")]
    [InlineData("7.1.4", SoundKind.Surround, null)]
    [InlineData("5.1", SoundKind.Surround, null)]
    [InlineData("2.0", SoundKind.Stereo, null)]
    [InlineData("stéréo", SoundKind.Stereo, null)]
    [InlineData("Lichtton", SoundKind.Sound, null)]
    [InlineData("Silent", SoundKind.Silent, null)]
    [InlineData("muet", SoundKind.Silent, null)]
    public void Reads_the_kind_and_the_system(string value, SoundKind kind, string? system) =>
        SoundParser.Parse(value).Should().Be(new SoundSystem(value, kind, system));

    [Theory]
    [InlineData("English")]
    [InlineData("Ann Lee")]
    [InlineData("51")]
    [InlineData("1.85:1")]
    [InlineData("")]
    public void Takes_nothing_else_for_sound(string value) => SoundParser.Parse(value).Should().BeNull();
}
