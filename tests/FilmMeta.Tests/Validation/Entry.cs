using System.Globalization;
using System.Text;
using System.Text.Json;
using FilmMeta.Json;
using FilmMeta.Validation;

namespace FilmMeta.Tests.Validation;

/// <summary>A small entry that breaks one rule in a known way, or nearly does: a line of a file in <c>Entries</c>, which bears the id of the rule.</summary>
public sealed record Entry(string Rule, string Case, bool Breaks, ValidationProfile Profile, string? At, string Json)
{
    private static readonly string Folder = Path.Combine(Repository.TestProject, "Validation", "Entries");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Entry> All { get; } = [.. Directory.EnumerateFiles(Folder, "FM*.ndjson").Order(StringComparer.Ordinal).SelectMany(Read)];

    /// <summary>The rules that have entries.</summary>
    public static IEnumerable<string> Rules => All.Select(entry => entry.Rule).Distinct();

    public Film Film => FilmJson.InspectFilm(Encoding.UTF8.GetBytes(Json)).Film;

    /// <summary>The pointer of a finding, as far as it leads in this entry's JSON.</summary>
    public string Resolve(string pointer)
    {
        using var document = JsonDocument.Parse(Json);
        var value = document.RootElement;
        var found = "";
        foreach (var step in pointer.Split('/').Skip(1))
        {
            if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty(step, out var member))
                value = member;
            else if (value.ValueKind == JsonValueKind.Array && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < value.GetArrayLength())
                value = value[index];
            else
                break;

            found += "/" + step;
        }

        return found;
    }

    public override string ToString() => $"{Rule} {(Breaks ? "breaks" : "keeps")}: {Case}";

    private static IEnumerable<Entry> Read(string path) =>
        from line in File.ReadLines(path)
        let entry = JsonDocument.Parse(line).RootElement
        select new Entry(
            Path.GetFileNameWithoutExtension(path),
            entry.GetProperty("case").GetString()!,
            entry.GetProperty("breaks").GetBoolean(),
            Enum.Parse<ValidationProfile>(entry.GetProperty("profile").GetString()!, ignoreCase: true),
            entry.TryGetProperty("at", out var at) ? at.GetString() : null,
            entry.GetProperty("film").GetRawText());
}
