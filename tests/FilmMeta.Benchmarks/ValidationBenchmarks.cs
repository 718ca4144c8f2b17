using BenchmarkDotNet.Attributes;
using FilmMeta.Json;
using FilmMeta.Validation;
using NodaTime;

namespace FilmMeta.Benchmarks;

/// <summary>Single-entry rules over a typical film: 60 crew credits, 20 performers, nothing wrong with it. One operation is one film.</summary>
[MemoryDiagnoser]
public class ValidationBenchmarks
{
    private static readonly string[] Names = ["Agnieszka Kowalska", "John T. Smith", "Marie-Claire O’Brien", "Joaquín Lindqvist", "Bob Lee", "Hanne van Dijk"];

    private static readonly (string Label, string Role, string Department)[] Work =
    [
        ("Directed by", "director", "directing"), ("2nd Assistant Director", "assistant-director", "directing"), ("Director of Photography", "director-of-photography", "camera"),
        ("Sound Recordist", "sound-recordist", "sound"), ("Costume Designer", "costume-designer", "costume-makeup"), ("Gaffer", "gaffer", "lighting"),
    ];

    private readonly FilmValidator _core = new();
    private readonly FilmValidator _strict = new(new ValidationOptions { Profile = ValidationProfile.Strict });
    private readonly Film _film = new()
    {
        Title = "The Lamp Room",
        Years = new YearRange(1987),
        Countries = [new Country("UK", "GB"), new Country("West Germany", "DE")],
        Runtime = new Runtime(Duration.FromMinutes(99), "99 mins"),
        Crew = Enumerable.Range(0, 60).Select(Crew).ToEquatableList(),
        Cast = Enumerable.Range(0, 20).Select(Cast).ToEquatableList(),
    };

    private byte[] _json = [];

    [GlobalSetup]
    public void Setup()
    {
        _json = System.Text.Encoding.UTF8.GetBytes(FilmJson.Serialize(_film));
        if (_core.Validate(_film).Errors.Count > 0 || FilmJson.InspectFilm(_json).Problems.Count > 0)
            throw new InvalidOperationException("The film is to be sound.");
    }

    [Benchmark(Baseline = true)]
    public bool Core() => _core.Validate(_film).IsValid;

    [Benchmark]
    public bool Strict() => _strict.Validate(_film).IsValid;

    [Benchmark]
    public bool ReadAndCore() => _core.Validate(FilmJson.InspectFilm(_json).Film).IsValid;

    private static CrewCredit Crew(int i)
    {
        var (label, role, department) = Work[i % Work.Length];
        return new CrewCredit { Label = label, Roles = [new CreditRole(role, department)], Contributor = new Contributor(Name(i)) };
    }

    private static CastCredit Cast(int i) => new() { Contributor = new Contributor(Name(100 + i)), Character = $"Mrs Character {(char)('A' + i)}" };

    private static string Name(int i) => $"{Names[i * 7 % Names.Length]}{(char)('a' + (i % 26))}{(char)('a' + (i / 26))}";
}
