using System.Globalization;
using FilmMeta.Json;
using FilmMeta.Tests.Corpus;

namespace FilmMeta.Tests.Conventions;

public class CultureTests
{
    private static readonly FilmJsonOptions WithSpans = new() { WithSpans = true };

    // Turkish has another small i, German another decimal comma; Thai counts other years and Arabic writes other digits and another minus.
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void The_language_of_the_machine_changes_nothing(string culture)
    {
        var invariant = Under(CultureInfo.InvariantCulture);
        var foreign = Under(CultureInfo.GetCultureInfo(culture));
        foreign.Should().Equal(invariant);
    }

    private static List<string> Under(CultureInfo culture)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        try
        {
            return [.. SharedCorpus.OwnNotes.Select(path => Written(CreditsParser.Parse(File.ReadAllText(path))))];
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    private static string Written(ParseResult result) => FilmJson.Serialize(result, "note.md", WithSpans) + string.Join('\n', result.Films) + string.Join('\n', result.Diagnostics);
}
