using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class ClassificationTableTests
{
    [Theory]
    [InlineData("BBFC", "BBFC", "GB")]
    [InlineData("British Board of Film Censors", "BBFC", "GB")]
    [InlineData("MPAA", "MPA", "US")]
    [InlineData("motion picture association", "MPA", "US")]
    [InlineData("Régie du cinéma", "RCQ", "CA")]
    [InlineData("Kijkwijzer", "Kijkwijzer", "NL")]
    public void Finds_a_system(string name, string system, string territory)
    {
        ClassificationTable.FindSystem(name).Should().Be(system);
        ClassificationTable.FindTerritory(system).Should().Be(territory);
    }

    [Theory]
    [InlineData("bbfc")]
    [InlineData("Board of Moon")]
    [InlineData("")]
    public void Finds_no_system(string name) => ClassificationTable.FindSystem(name).Should().BeNull();

    [Theory]
    [InlineData("BBFC", "X", 1955, 16)]
    [InlineData("BBFC", "X", 1975, 18)]
    [InlineData("BBFC", "X", null, null)]
    [InlineData("BBFC", "AA", 1975, 14)]
    [InlineData("BBFC", "AA", null, 14)]
    [InlineData("RTC", "A", null, 0)]
    [InlineData("CBFC", "A", null, 18)]
    [InlineData("MPA", "PG13", null, 13)]
    [InlineData("FSK", "14", null, null)]
    public void Knows_the_age_of_a_symbol(string system, string symbol, int? year, int? age) =>
        ClassificationTable.FindMinimumAge(system, symbol, year).Should().Be(age);

    [Theory]
    [InlineData("FSK", "12", true)]
    [InlineData("FSK", "14", false)]
    [InlineData("BBFC", "12A", true)]
    [InlineData("MPA", "12A", false)]
    [InlineData("Moon", "12A", false)]
    public void Knows_whose_symbol_it_is(string system, string symbol, bool isSymbol) => ClassificationTable.IsSymbol(system, symbol).Should().Be(isSymbol);
}
