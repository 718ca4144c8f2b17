using FilmMeta.Merging;

namespace FilmMeta.Tests.Merging;

public class NameLettersTests
{
    [Theory]
    [InlineData("Ída Brandt", "IDA BRANT", true)]
    [InlineData("I. Brandt", "Ida Brandt", true)]
    [InlineData("William Tree", "Bill Tree", true)]
    [InlineData("Ida Brandt", "Otto Weiss", false)]
    [InlineData("", "Otto Weiss", true)]
    public void Names_of_other_letters_are_told_apart(string one, string other, bool canBeAlike) =>
        NameLetters.CanBeAlike(NameLetters.Of(one), NameLetters.Of(other)).Should().Be(canBeAlike);

    [Fact]
    public void Long_lists_are_merged_in_no_time_worth_speaking_of()
    {
        string[] syllables = ["ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu", "fen", "gor", "hal", "jin", "pol"];
        string Word(int seed) => $"{syllables[seed % 15]}{syllables[seed / 15 % 15]}{syllables[seed / 7 % 15]}";
        var film = new Film { Title = "Salt", Cast = [.. Enumerable.Range(0, 600).Select(i => Made.Player($"{Word(i * 31)} {Word(i * 17)}", $"Part {i}"))] };
        var misspelt = film with { Title = "SALT", Cast = [.. film.Cast.Select((credit, i) => i % 10 == 0 ? credit with { Contributor = new(credit.Name + "n") } : credit)] };
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var merged = FilmMerger.Merge([Made.Source("a", film), Made.Source("b", misspelt)]).Films[0];

        merged.Film.Cast.Should().HaveCount(600);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(4));
    }
}
