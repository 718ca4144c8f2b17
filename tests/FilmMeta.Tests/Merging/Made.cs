using FilmMeta.Merging;
using NodaTime;

namespace FilmMeta.Tests.Merging;

/// <summary>Sources made by hand, for the tests of merging.</summary>
internal static class Made
{
    public static FilmSource Source(string document, Film film, string? layout = "programme-note") => new(document, film) { Layout = layout };

    public static CrewCredit Director(string name) => new() { Label = "Directed by", Roles = [new("director", "directing")], Contributor = new(name) };

    public static CrewCredit Writer(string name) => new() { Label = "Screenplay", Roles = [new("screenwriter", "writing")], Contributor = new(name) };

    public static CrewCredit WriterDirector(string name) => new()
    {
        Label = "Written and Directed by",
        Roles = [new("screenwriter", "writing"), new("director", "directing")],
        Contributor = new(name),
    };

    public static CrewCredit Photographer(string name) => new() { Label = "Photography", Roles = [new("director-of-photography", "camera")], Contributor = new(name) };

    public static CastCredit Player(string name, string? character = null, params string[] characters) => new()
    {
        Contributor = new(name),
        Character = character,
        Characters = characters.ToEquatableList(),
        IsVoice = character?.StartsWith("voice of ", StringComparison.Ordinal) == true,
    };

    public static Runtime Minutes(int minutes) => new(Duration.FromMinutes(minutes), string.Create(null, $"{minutes} mins"));

    /// <summary>The whole of a film as a programme note prints it.</summary>
    public static Film Note { get; } = new()
    {
        Title = "THE NIGHT FERRY",
        Years = new YearRange(1957),
        Countries = [new("UK", "GB"), new("France", "FR")],
        Runtime = Minutes(92),
        Crew = [Director("Aurélie Lindqvist"), Writer("Aurélie Lindqvist"), Photographer("Tom Okafor")],
        Cast = [Player("Margaret Halloran", "Edith Penrose"), Player("Anselm Drury", "the purser"), Player("Jonas Johansson", "voice of Captain Roake", "Captain Roake")],
    };
}
