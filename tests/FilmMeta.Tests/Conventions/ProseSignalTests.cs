using System.Text.RegularExpressions;
using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Conventions;

public class ProseSignalTests
{
    [Fact]
    public void Each_word_that_has_a_pattern_is_a_signal_in_the_table()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "src", "FilmMeta", "Layouts", "Prose", "ProseReader.Scan.cs"));
        var words = Regex.Matches(source, "case (?<words>\"[^:]*?)(?: when |:)")
            .SelectMany(match => Regex.Matches(match.Groups["words"].Value, "\"(?<word>[^\"]+)\""))
            .Select(match => match.Groups["word"].Value)
            .ToList();

        words.Should().HaveCountGreaterThan(80);
        words.Where(word => (ProseWords.Find(word) & ProseWord.Signal) == 0).Should().BeEmpty("a word that is none is never looked at: add it to the row Signal of prose-words.tsv");
    }
}
