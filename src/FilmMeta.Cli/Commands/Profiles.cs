using FilmMeta.Validation;

namespace FilmMeta.Cli.Commands;

/// <summary>The names of the profiles on the command line.</summary>
internal static class Profiles
{
    public static string[] Names { get; } = [.. Enum.GetValues<ValidationProfile>().Select(NameOf)];

    public static string NameOf(ValidationProfile profile) => profile switch
    {
        ValidationProfile.Archive => "archive",
        ValidationProfile.Programme => "programme",
        ValidationProfile.Strict => "strict",
        _ => "core",
    };

    public static ValidationProfile? Find(string? name)
    {
        foreach (var profile in Enum.GetValues<ValidationProfile>())
        {
            if (NameOf(profile) == name)
                return profile;
        }

        return null;
    }
}
