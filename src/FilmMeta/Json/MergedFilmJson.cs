using System.Text.Json.Nodes;
using FilmMeta.Merging;
using FilmMeta.Text;

namespace FilmMeta.Json;

/// <summary>The document of merged films: the film as it is always written, with what the sources say put in beside each value.</summary>
internal static class MergedFilmJson
{
    public const string Sources = "sources";
    public const string Variants = "variants";
    public const string Conflicts = "conflicts";

    /// <summary>The members that a film has once, each with the members that its value is written in, last first.</summary>
    public static readonly (string Name, string[] Members)[] Single =
    [
        ("title", ["title"]),
        ("year", ["yearApproximate", "years", "year"]),
        ("runtime", ["runtimeNote", "runtimeApproximate", "runtimeAsWritten", "runtime"]),
    ];

    /// <summary>The lists of texts, whose items can hold nothing themselves.</summary>
    public static readonly string[] TextLists = ["formats", "genres"];

    private static readonly (string Member, bool IsConflict)[] KindsOfVariant = [(Variants, false), (Conflicts, true)];

    /// <summary>Whether a member is one that merging puts in: a reader of plain films passes it over.</summary>
    public static bool IsOwnMember(string name)
    {
        if (name is Sources or Variants or Conflicts or "document")
            return true;

        foreach (var (single, _) in Single)
        {
            if (name.StartsWith(single, StringComparison.Ordinal) && name[single.Length..] is "Sources" or "Variants" or "Conflicts")
                return true;
        }

        return TextLists.Any(list => name.StartsWith(list, StringComparison.Ordinal) && name[list.Length..] == "Sources");
    }

    public static JsonObject Document(MergeResult result)
    {
        var document = new JsonObject();
        if (result.Films.Count > 0)
            document.Add("films", Array(result.Films, Film));

        if (result.Findings.Count > 0)
            document.Add("diagnostics", Array(result.Findings, Finding));

        return document;
    }

    private static JsonObject Film(MergedFilm merged)
    {
        var film = Node(merged.Film);
        film.Add(Sources, Array(merged.Sources, Source));
        Beside(film, 0, merged.Title, title => new JsonObject { ["value"] = title });
        Beside(film, 1, merged.Years, years => Node(new Film { Years = years }));
        Beside(film, 2, merged.Runtime, runtime => Item(new Film { OtherRuntimes = [runtime] }, "otherRuntimes"));
        if (merged.Copyright is { } copyright)
            Into((JsonObject)film["copyright"]!, copyright, value => (JsonObject)Take(Node(new Film { Copyright = value }), "copyright"));

        if (merged.Colour is { } colour)
            Into((JsonObject)film["colour"]!, colour, value => (JsonObject)Take(Node(new Film { Colour = value }), "colour"));

        BesideTexts(film, "formats", merged.Formats);
        BesideTexts(film, "genres", merged.Genres);
        IntoEach(film, "alternativeTitles", merged.AlternativeTitles, value => new Film { AlternativeTitles = [value] });
        IntoEach(film, "countries", merged.Countries, value => new Film { Countries = [value] });
        IntoEach(film, "languages", merged.Languages, value => new Film { Languages = [value] });
        IntoEach(film, "otherRuntimes", merged.OtherRuntimes, value => new Film { OtherRuntimes = [value] });
        IntoEach(film, "aspectRatios", merged.AspectRatios, value => new Film { AspectRatios = [value] });
        IntoEach(film, "soundSystems", merged.SoundSystems, value => new Film { SoundSystems = [value] });
        IntoEach(film, "releases", merged.Releases, value => new Film { Releases = [value] });
        IntoEach(film, "classifications", merged.Classifications, value => new Film { Classifications = [value] });
        IntoEach(film, "scores", merged.Scores, value => new Film { Scores = [value] });
        IntoEach(film, "identifiers", merged.Identifiers, value => new Film { Identifiers = [value] });
        IntoEach(film, "crew", merged.Crew, value => new Film { Crew = [value] }, "label");
        IntoEach(film, "cast", merged.Cast, value => new Film { Cast = [value] }, "character");
        return film;
    }

    private static void Beside<T>(JsonObject film, int single, Sourced<T>? sourced, Func<T, JsonObject> write)
    {
        if (sourced is null)
            return;

        var (name, members) = Single[single];
        var index = film.IndexOf(members.First(film.ContainsKey)) + 1;
        foreach (var (member, list) in Lists(sourced, write, null))
            film.Insert(index++, $"{name}{char.ToUpperInvariant(member[0])}{member[1..]}", list);
    }

    private static void BesideTexts(JsonObject film, string name, EquatableList<Sourced<string>> items)
    {
        if (items.Count > 0)
            film.Insert(film.IndexOf(name) + 1, name + "Sources", Array(items, item => Attestations(item.Sources, null)));
    }

    private static void IntoEach<T>(JsonObject film, string name, EquatableList<Sourced<T>> items, Func<T, Film> alone, string? detail = null)
    {
        for (var i = 0; i < items.Count; i++)
            Into((JsonObject)film[name]![i]!, items[i], value => Item(alone(value), name), detail);
    }

    private static void Into<T>(JsonObject entry, Sourced<T> sourced, Func<T, JsonObject> write, string? detail = null)
    {
        foreach (var (member, list) in Lists(sourced, write, detail))
            entry.Add(member, list);
    }

    private static IEnumerable<(string Member, JsonArray List)> Lists<T>(Sourced<T> sourced, Func<T, JsonObject> write, string? detail)
    {
        if (sourced.Sources.Count > 0)
            yield return (Sources, Attestations(sourced.Sources, detail));

        foreach (var (member, isConflict) in KindsOfVariant)
        {
            var list = new JsonArray();
            foreach (var variant in sourced.Variants.Where(variant => variant.IsConflict == isConflict))
            {
                var entry = write(variant.Value);
                entry.Add(Sources, Attestations(variant.Sources, detail));
                list.Add((JsonNode)entry);
            }

            if (list.Count > 0)
                yield return (member, list);
        }
    }

    private static JsonArray Attestations(EquatableList<Attestation> attestations, string? detail) => Array(attestations, attestation =>
    {
        var node = new JsonObject { ["document"] = attestation.Document };
        if (!attestation.Span.IsEmpty)
            node.Add("at", Pair(attestation.Span));

        node.Add("asWritten", attestation.AsWritten);
        if (detail is not null && attestation.Detail is not null)
        {
            node.Add(detail, attestation.Detail);
            if (!attestation.DetailSpan.IsEmpty)
                node.Add(detail + "At", Pair(attestation.DetailSpan));
        }

        if (Word(attestation.Basis) is { } basis)
            node.Add("basis", basis);

        return node;
    });

    private static JsonObject Source(FilmSource source)
    {
        var node = new JsonObject { ["document"] = source.Document };
        if (source.Layout is { } layout)
            node.Add("layout", layout);

        return node;
    }

    private static JsonObject Finding(MergeFinding finding)
    {
        var diagnostic = finding.Diagnostic;
        return new JsonObject
        {
            ["document"] = finding.Document,
            ["code"] = diagnostic.Code,
            ["severity"] = JsonWords.Of(diagnostic.Severity),
            ["message"] = diagnostic.Message,
            ["at"] = Pair(diagnostic.Span),
            ["line"] = diagnostic.Position.Line,
            ["column"] = diagnostic.Position.Column,
        };
    }

    // A credits line is what is expected, and says nothing.
    private static string? Word(SourceBasis basis) => basis switch
    {
        SourceBasis.FactBlock => "fact-block",
        SourceBasis.Prose => "prose",
        _ => null,
    };

    private static JsonArray Pair(TextSpan span) => new((JsonNode)span.Start, (JsonNode)span.Length);

    private static JsonObject Node(Film film) => (JsonObject)JsonNode.Parse(FilmJson.Serialize(film))!;

    private static JsonObject Item(Film film, string list) => (JsonObject)Take((JsonArray)Node(film)[list]!, 0);

    private static JsonNode Take(JsonObject parent, string name)
    {
        var node = parent[name]!;
        parent.Remove(name);
        return node;
    }

    private static JsonNode Take(JsonArray parent, int index)
    {
        var node = parent[index]!;
        parent.RemoveAt(index);
        return node;
    }

    private static JsonArray Array<T>(EquatableList<T> items, Func<T, JsonNode> write)
    {
        var array = new JsonArray();
        foreach (var item in items)
            array.Add(write(item));

        return array;
    }
}
