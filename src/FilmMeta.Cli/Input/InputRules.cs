namespace FilmMeta.Cli.Input;

/// <summary>The ids of the rules about the JSON itself, as the library's list has them.</summary>
internal static class InputRules
{
    public const string MalformedJson = "FM3901";
    public const string NotUtf8 = "FM3902";
    public const string WrongType = "FM3903";
    public const string UnknownMember = "FM3904";
    public const string MemberRepeats = "FM3905";
    public const string NoEntry = "FM3906";
    public const string BadValue = "FM3907";
    public const string MemberMissing = "FM3908";
    public const string NullValue = "FM3909";
}
