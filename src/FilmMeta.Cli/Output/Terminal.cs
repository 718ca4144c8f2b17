namespace FilmMeta.Cli.Output;

/// <summary>What a verb reads from and writes to; tests put memory behind it.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output: data only, UTF-8.</param>
/// <param name="Error">Standard error: everything that a person reads.</param>
/// <param name="IsErrorTerminal">Whether a person watches standard error, so that progress is worth showing.</param>
/// <param name="IsOutColoured">Whether standard output is a terminal that shows colours, and the user has not set NO_COLOR.</param>
internal sealed record Terminal(Stream In, Stream Out, TextWriter Error, bool IsErrorTerminal, bool IsOutColoured = false)
{
    /// <summary>The console of this process.</summary>
    public static Terminal OfProcess() =>
        new(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error, !Console.IsErrorRedirected, IsColoured());

    private static bool IsColoured() =>
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>Says what went wrong with one thing, as compilers do: <c>what: error: why</c>.</summary>
    public void ReportError(string what, string why) => Error.WriteLine(Printable.Line($"{what}: error: {why}"));
}
