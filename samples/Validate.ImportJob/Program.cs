using FilmMeta;
using FilmMeta.Diagnostics;
using FilmMeta.Json;
using FilmMeta.Validation;
using FluentValidation;

// Takes the sound films out of an NDJSON file as `filmmeta convert --to ndjson` writes it, and says on standard error why the others stay behind.
if (args.Length != 1)
{
    Console.Error.WriteLine("usage: Validate.ImportJob FILE.ndjson");
    return 2;
}

// The house's own rules stand beside FilmMeta's, and one of those is not asked here.
var validator = new FilmValidator(ValidationOptions.Default.With("FM3003", null));
validator.RuleFor(film => film.Years).NotNull().WithErrorCode("HOUSE1").WithMessage("We file by year. Give one.");
validator.CrewCredits.RuleFor(credit => credit.Note).MaximumLength(200).WithErrorCode("HOUSE2").WithSeverity(Severity.Warning);

var catalogue = new CatalogueChecker();
var taken = new List<Film>();
var left = 0;
foreach (var line in File.ReadLines(args[0]).Where(line => line.Length > 0))
{
    foreach (var film in FilmJson.ReadDocument(line).Films)
    {
        var findings = validator.Validate(film).ToFindings().ToList();
        foreach (var finding in findings)
            Console.Error.WriteLine($"{film.Title}: {finding}");

        if (findings.Any(finding => finding.Severity == DiagnosticSeverity.Error))
        {
            left++;
            continue;
        }

        taken.Add(film);
        catalogue.Add(film);
    }
}

foreach (var found in catalogue.Finish())
    Console.Error.WriteLine($"{taken[found.Entry].Title}: {found.Finding}");

Console.WriteLine($"{taken.Count} films taken, {left} left behind.");
return left == 0 ? 0 : 1;
