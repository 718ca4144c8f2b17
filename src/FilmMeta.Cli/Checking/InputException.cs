namespace FilmMeta.Cli.Checking;

/// <summary>An input could not be read on.</summary>
internal sealed class InputException : Exception
{
    public InputException(Exception cause) : base(cause.Message, cause)
    {
    }
}
