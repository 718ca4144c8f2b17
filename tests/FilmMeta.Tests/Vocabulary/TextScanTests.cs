using System.Diagnostics;
using System.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class TextScanTests
{
    private static readonly string[] Samples =
    [
        "West Germany/France 1974©, c. 112 mins (restored version), 35mm nitrate", "U. S. A. [c1936?]", "EE. UU. – 1988–98", "the Netherlands 3 x c.50 mins approx", "2 hours and 6 minutes, 5 secs",
        "1'46''", "Granada for ITV tx 13/11/64-11/4/65", "tx. BBC1, 5 January 1965 (ITV)", "19 de noviembre de 1982", "1982年11月19日", "MPAA Rating: R (Language|Some Violence) by the MPA",
        "rated 15 for strong language, sex references, and more.", "(Cert 12A)", "FSK: ab 12 Jahren freigegeben", "https://doi.org/10.5240/7791-8534-2C23-9030-8610-5", "ISAN 0000-0001-8CFA-0000-I-0000-0000-K",
        "Visa n° 115.691", "6,213 ft, 18 fps, 35mm", "UK release (UK): 12 May 1999 (UK)", "Großbritannien\u0301", "Super-8mm blow-up", "PT117M00.0S", "\u00A9\uD800\uDC00\uD800", "+13", "٣٤ mins", "1½ hours",
    ];

    public static TheoryData<string> Readers => [.. ReaderByName.Keys];

    private static Dictionary<string, Func<string, int>> ReaderByName { get; } = new()
    {
        ["country"] = text => CountryTable.Match(text, out _),
        ["adjective"] = text => CountryTable.MatchAdjective(text, out _),
        ["code"] = text => CountryTable.MatchCode(text, out _),
        ["language"] = text => LanguageTable.Match(text, out _),
        ["year"] = text => YearParser.Match(text, out _),
        ["runtime"] = text => RuntimeParser.Match(text, out _, allowClock: true),
        ["date"] = text => DateParser.Match(text, out _),
        ["transmission"] = text => TransmissionParser.Match(text, out _),
        ["release"] = text => ReleaseParser.Match(text, out _),
        ["format"] = text => FormatTable.Match(text),
        ["classification"] = text => ClassificationParser.Match(text, out _, allowBare: true),
        ["identifier"] = text => IdentifierParser.Match(text, out _),
        ["footage"] = text => FootageParser.Match(text, out _),
    };

    [Theory]
    [MemberData(nameof(Readers))]
    public void No_part_of_any_text_makes_a_reader_throw_or_read_beyond_it(string reader)
    {
        foreach (var sample in Samples)
        {
            for (var start = 0; start <= sample.Length; start++)
            {
                for (var end = start; end <= sample.Length; end++)
                    ReaderByName[reader](sample[start..end]).Should().BeInRange(0, end - start);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void A_reader_takes_no_longer_for_a_longer_text(string reader)
    {
        foreach (var piece in (string[])["1", "a", "9 x ", "rated ", "2 hours ", "35mm ", "(", "tx ", "BBC/", "the ", "1-", "and ", "\u0301", "."])
        {
            var text = new StringBuilder().Insert(0, piece, 100_000).ToString();
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < 20; i++)
                ReaderByName[reader](text);

            // Twenty looks at hundreds of kilobytes; a reader that looked back would take minutes.
            watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
        }
    }

    [Theory]
    [InlineData('é', 'e')]
    [InlineData('Č', 'C')]
    [InlineData('ß', 'ß')]
    [InlineData('ł', 'l')]
    [InlineData('ž', 'z')]
    [InlineData('×', '×')]
    [InlineData('я', 'я')]
    [InlineData('A', 'A')]
    public void Takes_the_accent_off_a_letter(char letter, char plain) => TextScan.WithoutDiacritics(letter).Should().Be(plain);
}
