using FilmMeta.Cli.Input;
using FilmMeta.Cli.Output;
using FilmMeta.Validation;

namespace FilmMeta.Cli.Checking;

/// <summary>Checks the films of all inputs against each other, and remembers where each stands.</summary>
internal sealed class CatalogueRun
{
    private readonly CatalogueChecker _checker;
    private readonly List<string> _files = [];
    private readonly List<Known> _entries = [];

    public CatalogueRun(ValidationOptions options) => _checker = new CatalogueChecker(options);

    /// <summary>Adds a film.</summary>
    public void Add(Film film, string file, Entry entry)
    {
        if (_files.Count == 0 || _files[^1] != file)
            _files.Add(file);

        _entries.Add(new Known(_files.Count - 1, entry.Place, entry.Json.Length, entry.Pointer));
        _checker.Add(film);
    }

    /// <summary>Compares them.</summary>
    /// <returns>The findings, in the order of the entries.</returns>
    public IEnumerable<PlacedFinding> Finish()
    {
        foreach (var found in _checker.Finish())
        {
            var at = Locate(_entries[found.Entry], found.Finding.Pointer);
            yield return new PlacedFinding(at.File, at.Place, at.Pointer, found.Finding.Code, found.Finding.Severity, found.Finding.Message,
                Locate(_entries[found.Other], found.OtherPointer));
        }
    }

    // The JSON was not kept: a file is read again at that place, what came through a pipe is told by its film.
    private RelatedPlace Locate(Known entry, string pointer)
    {
        var file = _files[entry.File];
        if (pointer.Length == 0 || file == InputFile.StandardInput)
            return new RelatedPlace(file, entry.Place, entry.Pointer + pointer);

        try
        {
            using var stream = File.OpenRead(file);
            stream.Seek(entry.Place.Offset, SeekOrigin.Begin);
            var json = new byte[entry.Length];
            stream.ReadExactly(json);
            var (there, offset) = EntryChecker.Find(json, pointer);
            return new RelatedPlace(file, entry.Place.Behind(json.AsSpan(0, offset)), entry.Pointer + there);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException
            or System.Text.Json.JsonException)
        {
            // It changed meanwhile, or cannot be read twice.
            return new RelatedPlace(file, entry.Place, entry.Pointer);
        }
    }

    private readonly record struct Known(int File, EntryPlace Place, int Length, string Pointer);
}
