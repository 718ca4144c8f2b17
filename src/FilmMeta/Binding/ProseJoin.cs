using FilmMeta.Vocabulary;

namespace FilmMeta.Binding;

/// <summary>Joins what running text says of people to what is known of them: one entry for each performer, whatever names him.</summary>
internal sealed class ProseJoin
{
    // Whole names, and family names alone; of two people with one family name the first has it.
    private readonly Dictionary<string, int> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _families = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<(string Name, string Label)> _credits = [];

    public ProseJoin(ref Located<CastCredit, CastSpans> cast)
    {
        for (var i = 0; i < cast.Count; i++)
            Add(cast[i].Name, i);
    }

    public ProseJoin(ref Located<CrewCredit, CreditSpans> crew)
    {
        for (var i = 0; i < crew.Count; i++)
        {
            _names.TryAdd(crew[i].Name, i);
            _credits.Add(Key(crew[i]));
        }
    }

    /// <summary>Remembers a performer's entry.</summary>
    public void Add(string name, int index)
    {
        _names.TryAdd(name, index);
        if (name.LastIndexOf(' ') is > 0 and var space)
            _families.TryAdd(name[(space + 1)..], index);
    }

    /// <summary>The entry of a performer, by the whole name or by the family name alone; -1 for a new one.</summary>
    public int Find(string name) => _names.TryGetValue(name, out var index) || (!name.Contains(' ', StringComparison.Ordinal) && _families.TryGetValue(name, out index)) ? index : -1;

    /// <summary>Adds to a performer's entry the character that running text tells, if none is known.</summary>
    public static void Tell(ref Located<CastCredit, CastSpans> cast, int index, CastCredit told, CastSpans spans)
    {
        ref var known = ref cast[index];
        if (known.Character is not null || told.Character is null)
            return;

        known = known with { Character = told.Character, Characters = told.Characters, IsVoice = known.IsVoice || told.IsVoice };
        cast.SetSpansAt(index, cast.SpansAt(index) with { Character = spans.Character });
    }

    /// <summary>Whether a crew credit is new: not the same label, nor a phrase without one about somebody whose credit is known.</summary>
    public bool AddCrew(CrewCredit told, bool isLoose)
    {
        if (isLoose && _names.ContainsKey(told.Name))
            return false;

        _names.TryAdd(told.Name, 0);
        return _credits.Add(Key(told));
    }

    /// <summary>What the words of a phrase make of a person: "an X film" and "X’s film" are films by X.</summary>
    public static EquatableList<CreditRole> RolesOf(PrintedLabel label, bool isLoose) =>
        !isLoose ? label.Roles
        : (ProseWords.Find(label.Text.AsSpan(label.Text.LastIndexOf(' ') + 1)) & ProseWord.FilmNoun) != 0 ? RoleCatalog.Default.Analyze("directed by")
        : [];

    private static (string Name, string Label) Key(CrewCredit credit) => (credit.Name.ToUpperInvariant(), credit.Label.ToUpperInvariant());
}
