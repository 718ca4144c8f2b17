using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Markdig;

namespace FilmMeta.Benchmarks;

/// <summary>The same texts through the parser and through its peers.</summary>
/// <remarks>
/// Markdig makes the tree of the page, which says nothing about credits but is what a reader of credits would start from; the regular expression finds labels and no more;
/// the scan of lines touches each character once and is as fast as anything that reads can be.
/// </remarks>
[MemoryDiagnoser]
public abstract partial class ParsingBenchmarks
{
    protected abstract string[] Texts { get; }

    [Benchmark(Baseline = true)]
    public int Records()
    {
        var films = 0;
        foreach (var text in Texts)
            films += CreditsParser.Parse(text).Films.Count;

        return films;
    }

    [Benchmark]
    public int MarkdigTree()
    {
        var blocks = 0;
        foreach (var text in Texts)
            blocks += Markdown.Parse(text).Count;

        return blocks;
    }

    [Benchmark]
    public int LabelRegex()
    {
        var labels = 0;
        foreach (var text in Texts)
            labels += Label().Count(text);

        return labels;
    }

    [Benchmark]
    public int LineScan()
    {
        var characters = 0;
        foreach (var text in Texts)
        {
            foreach (var line in text.AsSpan().EnumerateLines())
                characters += line.Length;
        }

        return characters;
    }

    [GeneratedRegex(@"^_(?<label>[^_\n]+?):?_:?\s*(?<names>[^\n]+?)\s*(?:<br>)?\s*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}

/// <summary>Whole posts of about 11,000 characters, a third to two thirds of them credits.</summary>
public class WholePosts : ParsingBenchmarks
{
    protected override string[] Texts => Inputs.Posts;
}

/// <summary>Credits blocks alone.</summary>
public class CreditsAlone : ParsingBenchmarks
{
    protected override string[] Texts => Inputs.Credits;
}

/// <summary>Fact sheets, one after the other.</summary>
public class FactSheets : ParsingBenchmarks
{
    protected override string[] Texts => Inputs.FactSheets;
}

/// <summary>Reviews and guides, one after the other.</summary>
public class Reviews : ParsingBenchmarks
{
    protected override string[] Texts => Inputs.Reviews;
}
