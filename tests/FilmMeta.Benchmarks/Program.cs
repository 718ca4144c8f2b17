using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using FilmMeta;
using FilmMeta.Benchmarks;

// dotnet run -c Release --project tests/FilmMeta.Benchmarks -- --filter '*' [--job short]
// dotnet run -c Release --project tests/FilmMeta.Benchmarks -- --list flat
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.WriteLine($"Inputs: {Inputs.Source}; {Inputs.Posts.Length} posts of {Inputs.BytesOf(Inputs.Posts) / Inputs.Posts.Length} bytes, "
    + $"{Inputs.Credits.Length} credits blocks of {Inputs.BytesOf(Inputs.Credits) / Inputs.Credits.Length} bytes, "
    + $"{Inputs.Posts.Sum(text => CreditsParser.Parse(text).Films.Count)} films found");

var summaries = BenchmarkSwitcher.FromAssembly(typeof(Inputs).Assembly).Run(args, DefaultConfig.Instance.WithOption(ConfigOptions.JoinSummary, false));
foreach (var summary in summaries)
    PrintRates(summary);

// What the issue of speed is about: megabytes a second, bytes allocated for each byte read, and how we stand to Markdig.
static void PrintRates(Summary summary)
{
    foreach (var group in summary.Reports.Where(report => report.ResultStatistics is not null).GroupBy(report => report.BenchmarkCase.Descriptor.Type))
    {
        if (group.Key == typeof(Glued) || group.Key == typeof(HostileText) || group.Key == typeof(ValidationBenchmarks))
            continue;

        var bytes = Inputs.BytesOf(TextsOf(group.Key));

        var markdig = group.FirstOrDefault(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == nameof(ParsingBenchmarks.MarkdigTree))?.ResultStatistics!.Mean;
        Console.WriteLine();
        Console.WriteLine($"{group.Key.Name}: {bytes:N0} bytes");
        foreach (var report in group)
        {
            var nanoseconds = report.ResultStatistics!.Mean;
            var allocated = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;
            Console.WriteLine($"  {report.BenchmarkCase.Descriptor.WorkloadMethod.Name,-14} {bytes * 1000.0 / nanoseconds,9:F1} MB/s   {(double)allocated / bytes,6:F2} bytes allocated a byte"
                + (markdig is null ? "" : $"   {markdig / nanoseconds,6:F2} x Markdig"));
        }
    }
}

static string[] TextsOf(Type benchmark) => benchmark.Name switch
{
    nameof(CreditsAlone) => Inputs.Credits,
    nameof(FactSheets) => Inputs.FactSheets,
    nameof(Reviews) => Inputs.Reviews,
    _ => Inputs.Posts,
};
