// Uses the package as a stranger would: everything here must come out of the .nupkg.
using FilmMeta;

var result = CreditsParser.Parse(File.ReadAllText(args[0]));
foreach (var film in result.Films)
    Console.WriteLine($"{film.Title}: {film.Crew.Count} crew, {film.Cast.Count} cast");

return result.Films is [{ Crew.Count: > 0, Cast.Count: > 0 }, ..] ? 0 : 1;
