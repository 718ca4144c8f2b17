namespace FilmMeta.Cli.Commands;

/// <summary>What the tool says to the program that called it.</summary>
internal static class ExitCode
{
    /// <summary>Done, nothing to complain about.</summary>
    public const int Done = 0;

    /// <summary>Done, and there is something to complain about.</summary>
    public const int Findings = 1;

    /// <summary>Something could not be done: bad usage, an input that cannot be read, an output that cannot be written.</summary>
    public const int Failed = 2;
}
