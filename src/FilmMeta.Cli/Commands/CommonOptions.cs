using System.CommandLine;

namespace FilmMeta.Cli.Commands;

/// <summary>The arguments and options that several verbs share.</summary>
internal static class CommonOptions
{
    public const string Json = "json";
    public const string Ndjson = "ndjson";

    private const string AnyLayout = "auto";

    public static Argument<string[]> Paths(string whatFiles) => new("PATH")
    {
        Description = $"Files to read, and folders: of those all {whatFiles} files, in subfolders too. Without a path, or as '-', standard input is read.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Option<string> From()
    {
        var option = new Option<string>("--from")
        {
            Description = "How the text is laid out; 'auto' finds out.",
            HelpName = "LAYOUT",
            DefaultValueFactory = _ => AnyLayout,
        };
        string[] layouts = [AnyLayout, .. CreditsParser.Layouts];
        option.HelpName = string.Join('|', layouts);
        option.AcceptOnlyFromAmong(layouts);
        return option;
    }

    public static Option<string> To()
    {
        var option = new Option<string>("--to")
        {
            Description = "'json' is one indented document, an array of them for several inputs; 'ndjson' is one document a line, in the order of the inputs.",
            HelpName = $"{Json}|{Ndjson}",
            DefaultValueFactory = _ => Json,
        };
        option.AcceptOnlyFromAmong(Json, Ndjson);
        return option;
    }

    public static Option<string?> Output() => new("--output", "-o")
    {
        Description = "Write to this file instead of standard output: completely or not at all.",
        HelpName = "FILE",
    };

    public static Option<bool> Verbose() => new("--verbose", "-v")
    {
        Description = "Say on standard error what is only worth knowing, too; without it, warnings and errors.",
    };

    /// <summary>The layout as the parser wants it: null to find out.</summary>
    public static string? Layout(string from) => from == AnyLayout ? null : from;
}
