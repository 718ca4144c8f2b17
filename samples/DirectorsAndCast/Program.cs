using FilmMeta;

if (args.Length != 1)
{
    Console.Error.WriteLine("usage: DirectorsAndCast FILE");
    return 2;
}

var result = CreditsParser.Parse(File.ReadAllText(args[0]));
foreach (var film in result.Films)
{
    var directors = film.CrewIn("director").Select(credit => credit.Name);
    Console.WriteLine($"{film.Title} ({film.Year}), directed by {string.Join(", ", directors)}");
    foreach (var performer in film.Cast)
        Console.WriteLine($"  {performer.Name}{(performer.Character is null ? "" : $" as {performer.Character}")}");
}

foreach (var diagnostic in result.Diagnostics)
    Console.Error.WriteLine($"{args[0]}{diagnostic}");

return result.Films.Count > 0 ? 0 : 1;
