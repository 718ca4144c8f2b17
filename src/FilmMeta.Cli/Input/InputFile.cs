namespace FilmMeta.Cli.Input;

/// <summary>One thing to read: a file, standard input, or what turned out to be neither.</summary>
/// <param name="Name">How the user knows it: its path, or <c>-</c>.</param>
/// <param name="Error">Why it cannot be read; null when nothing is known against it.</param>
internal sealed record InputFile(string Name, string? Error = null)
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInput = "-";
}
