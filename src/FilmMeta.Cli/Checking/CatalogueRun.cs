using FilmMeta.Cli.Input;
using FilmMeta.Cli.Output;
using FilmMeta.Validation;

namespace FilmMeta.Cli.Checking;

/// <summary>Checks the films of all inputs against each other, and remembers where each stands.</summary>
internal sealed class CatalogueRun
{
    private readonly CatalogueChecker _checker;
    private readonly List<string> _files = [];
    private readonly List<(int File, EntryPlace Place, string Pointer)> _entries = [];

    public CatalogueRun(ValidationOptions options) => _checker = new CatalogueChecker(options);

    /// <summary>Adds a film.</summary>
    public void Add(Film film, string file, Entry entry)
    {
        if (_files.Count == 0 || _files[^1] != file)
            _files.Add(file);

        _entries.Add((_files.Count - 1, entry.Place, entry.Pointer));
        _checker.Add(film);
    }

    /// <summary>Compares them.</summary>
    /// <returns>The findings, in the order of the entries; each at its film, whose JSON is not kept to look for the value.</returns>
    public IEnumerable<PlacedFinding> Finish()
    {
        foreach (var found in _checker.Finish())
        {
            var (file, place, pointer) = _entries[found.Entry];
            var other = _entries[found.Other];
            yield return new PlacedFinding(_files[file], place, pointer + found.Finding.Pointer, found.Finding.Code, found.Finding.Severity, found.Finding.Message,
                new RelatedPlace(_files[other.File], other.Place, other.Pointer + found.OtherPointer));
        }
    }
}
