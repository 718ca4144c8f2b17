using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class ClassificationParserTests
{
    [Theory]
    [InlineData("Cert 12A", "BBFC", "12A", "GB", 12)]
    [InlineData("Cert. 15", "BBFC", "15", "GB", 15)]
    [InlineData("Certificate: PG", "BBFC", "PG", "GB", 0)]
    [InlineData("Certificate 15A", "IFCO", "15A", "IE", 15)]
    [InlineData("BBFC 15", "BBFC", "15", "GB", 15)]
    [InlineData("BBFC: U", "BBFC", "U", "GB", 0)]
    [InlineData("BBFC certificate 18", "BBFC", "18", "GB", 18)]
    [InlineData("BBFC X", "BBFC", "X", "GB", null)]
    [InlineData("BBFC A", "BBFC", "A", "GB", null)]
    [InlineData("UK cert 15", "BBFC", "15", "GB", 15)]
    [InlineData("15 certificate", "BBFC", "15", "GB", 15)]
    [InlineData("rated 18", "BBFC", "18", "GB", 18)]
    [InlineData("Rated PG-13", "MPA", "PG-13", "US", 13)]
    [InlineData("Rated R", "MPA", "R", "US", 17)]
    [InlineData("MPAA Rating: R", "MPA", "R", "US", 17)]
    [InlineData("MPA NC-17", "MPA", "NC-17", "US", 18)]
    [InlineData("Rated R by the Motion Picture Association", "MPA", "R", "US", 17)]
    [InlineData("Not rated under the MPAA system", "MPA", "Not rated", "US", null)]
    [InlineData("PG-13 (MPAA)", "MPA", "PG-13", "US", 13)]
    [InlineData("FSK 16", "FSK", "16", "DE", 16)]
    [InlineData("FSK: 0", "FSK", "0", "DE", 0)]
    [InlineData("FSK ab 12", "FSK", "ab 12", "DE", 12)]
    [InlineData("FSK: ab 12 Jahren", "FSK", "ab 12", "DE", 12)]
    [InlineData("FSK o.A.", "FSK", "o.A.", "DE", 0)]
    [InlineData("IFCO 12A", "IFCO", "12A", "IE", 12)]
    [InlineData("ACB MA15+", "ACB", "MA15+", "AU", 15)]
    [InlineData("Rated MA15+", "ACB", "MA15+", "AU", 15)]
    [InlineData("Eirin R15+", "Eirin", "R15+", "JP", 15)]
    [InlineData("Kijkwijzer 9", "Kijkwijzer", "9", "NL", 9)]
    [InlineData("VM14", "MiC", "VM14", "IT", 14)]
    [InlineData("Vietato ai minori di 14 anni", "MiC", "Vietato ai minori di 14 anni", "IT", 14)]
    [InlineData("Interdit aux moins de 16 ans", "CNC", "Interdit aux moins de 16 ans", "FR", 16)]
    [InlineData("No recomendada para menores de 16 años", "ICAA", "No recomendada para menores de 16 años", "ES", 16)]
    [InlineData("Barntillåten", "Mediemyndigheten", "Barntillåten", "SE", 0)]
    [InlineData("CBFC UA", "CBFC", "UA", "IN", 12)]
    [InlineData("KMRB 15", "KMRB", "15", "KR", 15)]
    [InlineData("Classificação indicativa: 14 anos", "ClassInd", "14 anos", "BR", 14)]
    [InlineData("RCQ 13+", "RCQ", "13+", "CA", 13)]
    [InlineData("OFRB 14A", "OFRB", "14A", "CA", 14)]
    [InlineData("HK: IIB", "OFNAA", "IIB", "HK", 0)]
    [InlineData("(15)", null, "15", null, 15)]
    [InlineData("(Cert 12A)", "BBFC", "12A", "GB", 12)]
    [InlineData("(PG-13)", "MPA", "PG-13", "US", 13)]
    [InlineData("Altersempfehlung: ab 12", null, "ab 12", null, 12)]
    [InlineData("Rated PG", null, "PG", null, 0)]
    public void Reads_a_classification(string text, string? system, string symbol, string? territory, int? age)
    {
        ClassificationParser.Match(text, out var classification, allowBare: text is "VM14" or "Barntillåten").Should().Be(text.Length);
        classification.Should().Be(new Classification(system, symbol, [], territory, age));
    }

    [Theory]
    [InlineData("rated 15 for strong violence, sex references", "15", "strong violence|sex references")]
    [InlineData("Rated PG-13 for frightening images and brief smoking.", "PG-13", "frightening images|brief smoking")]
    [InlineData("Rated R for strong bloody violence, gore and language", "R", "strong bloody violence|gore|language")]
    [InlineData("Rated R for violence and terror throughout, and language", "R", "violence and terror throughout|language")]
    [InlineData("BBFC 12A (moderate threat)", "12A", "moderate threat")]
    [InlineData("MPAA Rating: R (Language|Some Violence)", "R", "Language|Some Violence")]
    [InlineData("BBFC PG – contains mild bad language", "PG", "mild bad language")]
    [InlineData("Cert 18: contains strong sex", "18", "strong sex")]
    public void Reads_what_it_was_given_for(string text, string symbol, string advice)
    {
        ClassificationParser.Match(text, out var classification).Should().BeInRange(text.Length - 1, text.Length);
        classification!.Symbol.Should().Be(symbol);
        classification.Advice.Should().Equal(advice.Split('|'));
    }

    [Theory]
    [InlineData("Cert 15, 88 mins", 7)]
    [InlineData("BBFC 15 (UK)", 7)]
    [InlineData("(15) 88 mins", 4)]
    [InlineData("rated 15 for violence. It opens on Friday.", 21)]
    [InlineData("FSK 12 / 88 Min.", 6)]
    public void Leaves_what_follows(string text, int length) => ClassificationParser.Match(text, out _).Should().Be(length);

    [Theory]
    [InlineData("15")]
    [InlineData("12A")]
    [InlineData("(A)")]
    [InlineData("(9)")]
    [InlineData("(colour)")]
    [InlineData("Rating: 9 out of 10")]
    [InlineData("Rating: 12/20")]
    [InlineData("Rating: 6")]
    [InlineData("Rated 12th")]
    [InlineData("Rated R-rated")]
    [InlineData("BBFC")]
    [InlineData("FSK 14")]
    [InlineData("Rated highly")]
    [InlineData("U-turn")]
    [InlineData("UK: 15 March 2019")]
    [InlineData("certificate of merit")]
    [InlineData("(")]
    [InlineData("")]
    public void Reads_no_classification_at_the_start_of(string text)
    {
        ClassificationParser.Match(text, out var classification).Should().Be(0);
        classification.Should().BeNull();
    }

    [Theory]
    [InlineData("12A", null, null)]
    [InlineData("12A", "GB", "BBFC")]
    [InlineData("12A", "IE", "IFCO")]
    [InlineData("15A", null, "IFCO")]
    [InlineData("14A", "CA", null)]
    public void Reads_a_bare_symbol_where_it_is_asked_for(string text, string? territory, string? system)
    {
        ClassificationParser.Match(text, out var classification, allowBare: true, territory).Should().Be(text.Length);
        classification!.System.Should().Be(system);
    }
}
