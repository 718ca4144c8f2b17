using BenchmarkDotNet.Attributes;

namespace FilmMeta.Benchmarks;

/// <summary>One document, and the same glued together 10 and 100 times: the time must grow as the text does.</summary>
[MemoryDiagnoser]
public class Glued
{
    private string _text = "";

    [Params(1, 10, 100)]
    public int Times { get; set; }

    [GlobalSetup]
    public void Glue() => _text = string.Concat(Enumerable.Repeat(Inputs.Posts[0] + "\n\n", Times));

    [Benchmark]
    public int Parse() => CreditsParser.Parse(_text).Films.Count;
}

/// <summary>Text that makes readers with second looks slow, at two lengths: the longer must take ten times as long and no more.</summary>
[MemoryDiagnoser]
public class HostileText
{
    private string _text = "";

    [Params("underscores", "stars", "brackets", "square brackets", "commas", "semicolons", "angles", "one endless line", "labels on one line", "open emphasis", "blank lines")]
    public string Kind { get; set; } = "";

    [Params(100_000, 1_000_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Make()
    {
        var piece = Kind switch
        {
            "underscores" => "_",
            "stars" => "*",
            "brackets" => "(",
            "square brackets" => "[",
            "commas" => ",",
            "semicolons" => ";",
            "angles" => "<",
            "one endless line" => "A. Person, Another Person and Company (of Somewhere) ",
            "labels on one line" => "_Label:_ A Name; ",
            "open emphasis" => "_Label ** (",
            _ => "\n",
        };
        var filling = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        _text = $"**TITLE**\n_Director:_ A. Person\n_Producer:_ {filling}\n\nUK 1999\n90 mins\n";
    }

    [Benchmark]
    public int Parse() => CreditsParser.Parse(_text).Films.Count;
}
