using System.Text.Json;
using FilmMeta.Diagnostics;
using FilmMeta.Json;
using FilmMeta.Validation;

// POST a film to /films: one that is sound is taken, one with errors comes back as ProblemDetails with all findings.
//   curl -X POST http://localhost:5000/films --data '{"title":"Her","year":1803}'
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new FilmValidator(new ValidationOptions { Profile = ValidationProfile.Archive }));
var app = builder.Build();

app.MapPost("/films", async (HttpRequest request, FilmValidator validator, CancellationToken stopped) =>
{
    using var body = new MemoryStream();
    await request.Body.CopyToAsync(body, stopped);
    FilmReading reading;
    try
    {
        reading = FilmJson.InspectFilm(body.GetBuffer().AsSpan(0, (int)body.Length));
    }
    catch (JsonException e)
    {
        return Results.Problem(e.Message, statusCode: StatusCodes.Status400BadRequest, title: "The body is no JSON.");
    }

    var findings = validator.Validate(reading.Film).ToFindings().ToList();
    if (reading.Problems.Count == 0 && findings.All(finding => finding.Severity != DiagnosticSeverity.Error))
        return Results.Ok(new { reading.Film.Title, warnings = findings.Select(Show) });

    return Results.Problem(
        statusCode: StatusCodes.Status422UnprocessableEntity,
        title: "The film cannot be taken as it is.",
        extensions: new Dictionary<string, object?>
        {
            ["problems"] = reading.Problems.Select(problem => new { problem.Pointer, problem.Message }),
            ["findings"] = findings.Select(Show),
        });
});

app.Run();

static object Show(Finding finding) => new { finding.Code, Severity = finding.Severity.ToString().ToLowerInvariant(), finding.Pointer, finding.Message };
