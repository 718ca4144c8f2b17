using System.Text.Json;
using System.Text.Unicode;
using FilmMeta.Cli.Input;
using FilmMeta.Cli.Output;
using FilmMeta.Json;
using FilmMeta.Validation;

namespace FilmMeta.Cli.Checking;

/// <summary>Checks the films of inputs one by one, and says where each finding stands.</summary>
internal sealed class EntryChecker
{
    // A text of this layout prints all there is to a film; those of others may tell a part.
    private const string WholeLayout = "programme-note";

    private readonly ValidationOptions _options;
    private readonly FilmValidator _whole;
    private readonly Lazy<FilmValidator> _partial;

    public EntryChecker(ValidationOptions options)
    {
        _options = options;
        _whole = new FilmValidator(options);
        _partial = new Lazy<FilmValidator>(() => new FilmValidator(options with { IsPartialSource = true }));
    }

    /// <summary>Checks one film.</summary>
    /// <param name="file">The input it stands in.</param>
    /// <param name="entry">The film.</param>
    /// <param name="findings">Takes the findings, in the order of the text.</param>
    /// <returns>The film; null where it could not be read at all.</returns>
    public Film? Check(string file, Entry entry, List<PlacedFinding> findings)
    {
        var json = entry.Json.Span;
        if (!Utf8.IsValid(json))
        {
            var offset = FirstInvalid(json);
            Add(findings, file,
                entry,
                InputRules.NotUtf8,
                "",
                offset,
                string.Create(null, $"The byte 0x{json[offset]:X2} at offset {entry.Place.Offset + offset} is no UTF-8."));
            return null;
        }

        FilmReading reading;
        try
        {
            reading = FilmJson.InspectFilm(json);
        }
        catch (JsonException e)
        {
            Add(findings, file, entry, InputRules.BadValue, "", 0, e.Message);
            return null;
        }

        var first = findings.Count;
        foreach (var problem in reading.Problems)
            Add(findings, file, entry, RuleOf(problem.Kind), problem.Pointer, (int)problem.Offset, Sentence(problem));

        var validator = entry.Layout is null or WholeLayout ? _whole : _partial.Value;
        var result = validator.Validate(reading.Film);
        if (!result.IsValid)
        {
            foreach (var finding in result.ToFindings())
            {
                if (!IsToldAlready(finding, reading.Problems))
                    findings.Add(Place(file, entry, finding));
            }
        }

        if (findings.Count - first > 1)
            Sort(findings, first);

        return reading.Film;
    }

    /// <summary>Where a value of a film stands.</summary>
    /// <param name="json">The film.</param>
    /// <param name="pointer">The pointer of the value, from the film.</param>
    public static (string Pointer, int Offset) Find(ReadOnlySpan<byte> json, string pointer)
    {
        var found = JsonPlace.Find(json, pointer);

        // A range of years may stand there without its first year.
        return pointer == "/year" && found.Pointer.Length == 0 ? JsonPlace.Find(json, "/years") : found;
    }

    private static PlacedFinding Place(string file, Entry entry, Finding finding)
    {
        var (pointer, offset) = Find(entry.Json.Span, finding.Pointer);
        return new PlacedFinding(file, entry.Place.Behind(entry.Json.Span[..offset]), entry.Pointer + pointer, finding.Code,
            finding.Severity, finding.Message);
    }

    private void Add(List<PlacedFinding> findings, string file, Entry entry, string rule, string pointer, int offset, string what)
    {
        if (InputFinding.Make(_options, rule, what) is { } finding)
        {
            findings.Add(new PlacedFinding(file, entry.Place.Behind(entry.Json.Span[..offset]), entry.Pointer + pointer, finding.Code,
                finding.Severity, finding.Message));
        }
    }

    // What could not be read is as if it were not there, and is not missing for that.
    private static bool IsToldAlready(Finding finding, IReadOnlyList<FilmProblem> problems)
    {
        foreach (var problem in problems)
        {
            if (problem.Kind == FilmProblemKind.MissingMember ? finding.Pointer == $"{problem.Pointer}/{problem.Member}"
                : problem.Kind != FilmProblemKind.UnknownMember && finding.Pointer == problem.Pointer)
            {
                return true;
            }
        }

        return false;
    }

    private static void Sort(List<PlacedFinding> findings, int first)
    {
        var sorted = findings.Skip(first).OrderBy(finding => finding.Place.Offset).ThenBy(finding => finding.Code,
            StringComparer.Ordinal).ToList();
        findings.RemoveRange(first, findings.Count - first);
        findings.AddRange(sorted);
    }

    private static string RuleOf(FilmProblemKind kind) => kind switch
    {
        FilmProblemKind.UnknownMember => InputRules.UnknownMember,
        FilmProblemKind.DuplicateMember => InputRules.MemberRepeats,
        FilmProblemKind.MissingMember => InputRules.MemberMissing,
        FilmProblemKind.WrongType => InputRules.WrongType,
        FilmProblemKind.Null => InputRules.NullValue,
        _ => InputRules.BadValue,
    };

    private static string Sentence(FilmProblem problem)
    {
        var message = problem.Message.Length == 0 ? ""
            : char.ToUpperInvariant(problem.Message[0]) + problem.Message[1..].TrimEnd('.') + ".";
        return problem.Suggestion is { } suggestion ? $"{message} Did you mean '{suggestion}'?" : message;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        Span<char> window = stackalloc char[512];
        var offset = 0;
        while (true)
        {
            var status = Utf8.ToUtf16(bytes[offset..], window, out var read, out _, replaceInvalidSequences: false);
            offset += read;
            if (status != System.Buffers.OperationStatus.DestinationTooSmall)
                return Math.Min(offset, bytes.Length - 1);
        }
    }
}
