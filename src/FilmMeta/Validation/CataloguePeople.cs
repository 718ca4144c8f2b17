using System.Runtime.InteropServices;
using System.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Validation;

/// <summary>The names of all people of a catalogue, and in which spellings they stand there.</summary>
internal sealed class CataloguePeople
{
    private const int FilmsRemembered = 6;
    private const int ShortestWord = 4;
    private const int LongWord = 9;
    private const int WindowInBlock = 24;
    private const int LeastShared = 2;

    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byFold = new(StringComparer.Ordinal);
    private readonly List<Spelling> _spellings = [];
    private readonly List<Person> _people = [];

    /// <summary>Notes a credit.</summary>
    /// <param name="contributor">Who.</param>
    /// <param name="film">The film, by its number.</param>
    /// <param name="index">The place of the credit in its list.</param>
    /// <param name="isCast">Which list.</param>
    /// <param name="department">The department of the work; "cast" for the cast, null where it is not known.</param>
    /// <returns>The number of the person: names that differ only in case, diacritics and punctuation share one.</returns>
    internal int Add(Contributor contributor, int film, int index, bool isCast, string? department)
    {
        if (_byName.TryGetValue(contributor.Name, out var spelling))
        {
            CollectionsMarshal.AsSpan(_spellings)[spelling].Count++;
            var known = _spellings[spelling].Person;
            Note(_people[known], film, department);
            return known;
        }

        var fold = Fold(contributor.Name);
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_byFold, fold, out var exists);
        if (!exists)
        {
            number = _people.Count;
            _people.Add(new Person(fold, contributor.Kind == ContributorKind.Person));
        }

        var person = number;
        _byName.Add(contributor.Name, _spellings.Count);
        _people[person].Spellings.Add(_spellings.Count);
        _spellings.Add(new Spelling { Name = contributor.Name, Person = person, Film = film, Index = index, IsCast = isCast, Count = 1 });
        Note(_people[person], film, department);
        return person;
    }

    /// <summary>Names that are probably two spellings of one person's: what differs, where the rarer one stands first, and where the other.</summary>
    internal IEnumerable<((int Entry, string Pointer) First, (int Entry, string Pointer) Other,
        string What)> FindSpeltTwoWays(IReadOnlyList<CatalogueFilm> films)
    {
        foreach (var person in _people)
        {
            if (person is { IsPerson: true, Spellings.Count: > 1 })
            {
                foreach (var found in CompareSpellings(person))
                    yield return found;
            }
        }

        foreach (var (a, b) in FindNear(films))
        {
            // The rarer one is probably wrong; of two as rare, the later one is told of.
            var isFirstRarer = UsesOf(_people[a]) < UsesOf(_people[b]);
            var (rare, common) = (MainSpelling(_people[isFirstRarer ? a : b]), MainSpelling(_people[isFirstRarer ? b : a]));
            var comparison = NameComparer.Compare(rare.Name, common.Name);
            if (comparison.IsLikelySame)
            {
                yield return (Place(rare), Place(common),
                    $"{Failures.Quote(rare.Name)} is {Failures.Quote(common.Name)} elsewhere, with the same people around ({comparison.Reason}).");
            }
        }
    }

    private IEnumerable<((int, string), (int, string), string)> CompareSpellings(Person person)
    {
        var main = MainSpelling(person);
        foreach (var index in person.Spellings)
        {
            // Capitals are a way of printing, and a rule of their own.
            var spelling = _spellings[index];
            if (spelling.Name != main.Name && !IsInCapitals(spelling.Name) && !IsInCapitals(main.Name))
            {
                yield return (Place(spelling), Place(main),
                    $"{Failures.Quote(spelling.Name)} is spelt {Failures.Quote(main.Name)} elsewhere.");
            }
        }
    }

    // Pairs of names that differ in one long word by a letter or two, never in one film, with two people or more around both.
    private IEnumerable<(int, int)> FindNear(IReadOnlyList<CatalogueFilm> films)
    {
        List<(ulong Key, int Person)> keys = [];
        for (var i = 0; i < _people.Count; i++)
        {
            if (_people[i].IsPerson)
                AddKeys(keys, _people[i].Fold, i);
        }

        keys.Sort();
        var told = new HashSet<(int, int)>();
        for (var i = 0; i < keys.Count; i++)
        {
            for (var j = i + 1; j < keys.Count && j <= i + WindowInBlock && keys[j].Key == keys[i].Key; j++)
            {
                var (a, b) = (keys[i].Person, keys[j].Person);
                if (a != b && (_people[a].Departments & _people[b].Departments) != 0 && AreNear(_people[a].Fold, _people[b].Fold)
                    && ShareCompany(_people[a], _people[b], a, b, films) && told.Add((a, b)))
                {
                    yield return (a, b);
                }
            }
        }
    }

    // One key for each word of a name: all the other words, and the first letter of this one. One more for the words in any order.
    private static void AddKeys(List<(ulong Key, int Person)> keys, string fold, int person)
    {
        var words = fold.Split(' ');
        if (words.Length is < 2 or > 5)
            return;

        keys.Add((HashOf([.. words.Order(StringComparer.Ordinal)], -1), person));
        for (var hole = 0; hole < words.Length; hole++)
        {
            if (words[hole].Length < ShortestWord)
                continue;

            keys.Add((HashOf(words, hole), person));
        }
    }

    // FNV-1a, of the word in the hole its first letter only.
    private static ulong HashOf(string[] words, int hole)
    {
        var key = 14695981039346656037UL;
        for (var w = 0; w < words.Length; w++)
        {
            foreach (var c in w == hole ? words[w].AsSpan(0, 1) : words[w].AsSpan())
                key = (key ^ c) * 1099511628211UL;

            key = (key ^ (w == hole ? '?' : ' ')) * 1099511628211UL;
        }

        return key;
    }

    private static bool AreNear(string a, string b)
    {
        var (left, right) = (a.Split(' '), b.Split(' '));
        if (left.Length != right.Length)
            return false;

        var differing = -1;
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] == right[i])
                continue;
            if (differing >= 0)
                return left.Order(StringComparer.Ordinal).SequenceEqual(right.Order(StringComparer.Ordinal), StringComparer.Ordinal);

            differing = i;
        }

        if (differing < 0)
            return false;

        var (x, y) = (left[differing], right[differing]);
        if (Math.Min(x.Length, y.Length) < ShortestWord)
            return false;

        // "Mario" and "Maria", "Andrea" and "Andreas" are two people; so are names that differ in their last letter alone.
        if (x[..^1] == y[..^1] || x == y[..^1] || y == x[..^1])
            return differing > 0 && x.Length >= LongWord;

        return EditDistance.AtMost(x, y, Math.Max(x.Length, y.Length) >= LongWord ? 2 : 1);
    }

    private static bool ShareCompany(Person a, Person b, int numberOfA, int numberOfB, IReadOnlyList<CatalogueFilm> films)
    {
        foreach (var film in a.Films)
        {
            if (Array.BinarySearch(films[film].People, numberOfB) >= 0)
                return false;
        }

        foreach (var film in a.Films)
        {
            foreach (var other in b.Films)
            {
                if (CountShared(films[film].People, films[other].People, numberOfA, numberOfB) >= LeastShared)
                    return true;
            }
        }

        return false;
    }

    // Both lists ascend.
    private static int CountShared(int[] left, int[] right, int a, int b)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length && shared < LeastShared;)
        {
            if (left[i] == right[j])
            {
                shared += left[i] == a || left[i] == b ? 0 : 1;
                i++;
                j++;
            }
            else if (left[i] < right[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared;
    }

    private int UsesOf(Person person) => person.Spellings.Sum(spelling => _spellings[spelling].Count);

    private Spelling MainSpelling(Person person)
    {
        var main = _spellings[person.Spellings[0]];
        foreach (var index in person.Spellings)
        {
            if (_spellings[index].Count > main.Count)
                main = _spellings[index];
        }

        return main;
    }

    private static (int, string) Place(Spelling spelling) =>
        (spelling.Film, FormattableString.Invariant($"/{(spelling.IsCast ? "cast" : "crew")}/{spelling.Index}/name"));

    private static void Note(Person person, int film, string? department)
    {
        // One bit a department; that two may share a bit only lets a pair be compared.
        if (department is { Length: > 1 })
            person.Departments |= 1u << ((department[0] + department[1] + department.Length) & 31);

        if (person.Films.Count < FilmsRemembered && (person.Films.Count == 0 || person.Films[^1] != film))
            person.Films.Add(film);
    }

    private static bool IsInCapitals(string name) => !name.Any(char.IsLower);

    // Without case, diacritics, hyphens and full stops; initials in one, however far apart they are printed.
    private static string Fold(string name)
    {
        var folded = NameFolding.Fold(name);
        if (!folded.AsSpan().ContainsAny('-', ',') && !HasLooseInitials(folded))
            return folded;

        var result = new StringBuilder(folded.Length);
        var isInitial = false;
        foreach (var word in folded.Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (result.Length > 0 && !(isInitial && word.Length == 1))
                result.Append(' ');

            result.Append(word);
            isInitial = word.Length == 1;
        }

        return result.ToString();
    }

    private static bool HasLooseInitials(ReadOnlySpan<char> folded)
    {
        for (var i = 3; i <= folded.Length; i++)
        {
            if (folded[i - 2] == ' ' && (i == folded.Length || folded[i] == ' ') && (i == 3 || folded[i - 4] == ' '))
                return true;
        }

        return false;
    }

    private sealed class Person(string fold, bool isPerson)
    {
        public string Fold { get; } = fold;

        public bool IsPerson { get; } = isPerson;

        public uint Departments { get; set; }

        public List<int> Spellings { get; } = new(1);

        public List<int> Films { get; } = new(1);
    }

    private struct Spelling
    {
        public required string Name { get; init; }

        public required int Person { get; init; }

        public required int Film { get; init; }

        public required int Index { get; init; }

        public required bool IsCast { get; init; }

        public int Count { get; set; }
    }
}
