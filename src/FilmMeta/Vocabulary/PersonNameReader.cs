namespace FilmMeta.Vocabulary;

/// <summary>Takes a person's name apart: first what stands around it, then the order, then particle and family name.</summary>
internal sealed class PersonNameReader
{
    private readonly string _name;
    private readonly List<Part> _parts = [];
    private readonly List<string> _postNominals = [];
    private string? _suffix;
    private string? _honorific;
    private string? _nickname;

    internal PersonNameReader(string name) => _name = name.Trim();

    // A word of the name, and the word as the tables have it.
    private readonly record struct Part(string Text, NameWord Word)
    {
        internal bool IsLower => char.IsLower(Text[0]);

        internal bool IsInitials => Text.Length <= 6 && char.IsUpper(Text[0]) && (Text.Length == 1 || Text[1] == '.');

        internal bool HasLowerHyphen => Text.AsSpan().IndexOf('-') is > 0 and var hyphen && hyphen + 1 < Text.Length && char.IsLower(Text[hyphen + 1]);
    }

    internal PersonName Read()
    {
        if (_name.Length == 0 || !IsAlphabetic(_name))
            return Whole(PersonNameOrder.Unknown);

        var core = TakeNickname(_name);
        var afterComma = TakeBehindCommas(ref core);
        foreach (var word in core.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            _parts.Add(new Part(word, Find(word)));

        TakeHonorifics();
        TakeSuffixes();
        if (_parts.Count == 0)
            return Whole(PersonNameOrder.Unknown);

        if (afterComma is not null)
            return ReadInverted(afterComma);

        if (_parts.Count == 1)
            return ReadMononym();

        if (_parts.Count == 2 && _parts[0].Text is "Lady" or "Queen" or "DJ" or "MC" or "Lil" or "Lil'")
            return Whole(PersonNameOrder.Mononym);

        return IsTeam() ? Whole(PersonNameOrder.Unknown) : Order() switch
        {
            PersonNameOrder.FamilyFirst => FamilyFirst(),
            PersonNameOrder.GivenFirst => GivenFirst(),
            _ => Whole(PersonNameOrder.Unknown),
        };
    }

    // "Dr Mabuse" has a family name only, "Sir Ian" a given one: which of the two is known only from the tables.
    private PersonName ReadMononym()
    {
        var only = _parts[0];
        if (_honorific is not null && !only.Word.Is(NameTraits.Given))
            return Result(null, null, only.Text, PersonNameOrder.Mononym, only.Text);

        return Result(only.Text, null, null, PersonNameOrder.Mononym, only.Text);
    }

    // "Coppola, Francis Ford" stands in filing order already.
    private PersonName ReadInverted(string given)
    {
        var family = Join(0, _parts.Count);
        var words = given.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var cut = words.Length;
        while (cut > 1 && char.IsLower(words[cut - 1][0]) && Find(words[cut - 1]).Is(NameTraits.Particle))
            cut--;

        var particle = cut < words.Length ? string.Join(' ', words[cut..]) : null;
        return Result(string.Join(' ', words[..cut]), particle, family, PersonNameOrder.GivenFirst, Sort(family, given));
    }

    private PersonName GivenFirst()
    {
        var start = FamilyStart();
        var particleEnd = start;
        while (particleEnd < _parts.Count - 1 && IsFiledBehind(particleEnd, start))
            particleEnd++;

        var given = Join(0, start);
        var particle = particleEnd > start ? Join(start, particleEnd) : null;
        var family = Join(particleEnd, _parts.Count);
        return Result(given, particle, family, PersonNameOrder.GivenFirst, Sort(family, particle is null ? given : $"{given} {particle}"));
    }

    private PersonName FamilyFirst()
    {
        var family = _parts[0].Text;
        var given = Join(1, _parts.Count);
        return Result(given, null, family, PersonNameOrder.FamilyFirst, Sort(family, given));
    }

    // Where the family name begins, its particles included: the last word, or the first particle behind a given name,
    // or the second last of a Spanish or Portuguese double name.
    private int FamilyStart()
    {
        for (var i = 1; i < _parts.Count - 1; i++)
        {
            // "José Ortega y Gasset".
            if (i > 1 && _parts[i].Text is "y" or "i")
                return i - 1;

            var isParticle = _parts[i].Word.Is(NameTraits.Particle | NameTraits.KeptParticle) && !_parts[i].IsInitials;
            if (isParticle && (_parts[i].IsLower || !_parts[i].Word.Is(NameTraits.Given) || IsParticleChain(i)))
                return i;
        }

        var last = _parts.Count - 1;
        return last >= 2 && IsDoubleName(last - 1) ? last - 1 : last;
    }

    // "Van Damme", "De Los Ríos": a particle with a capital, which is also a given name somewhere.
    private bool IsParticleChain(int i) =>
        _parts[i].Text is "Van" or "Von" or "De" or "Di" or "Da" or "Del" or "Della" or "Du" or "La" or "Le" or "Dos" or "Das" or "El" or "Al" or "Ben" or "Ten" or "Ter" or "Den" or "Der" or "Vander" or "St." or "San" or "Santa"
        && (_parts[i].Text is not ("Ben" or "Van" or "Al") || i >= 1);

    // "García Márquez", "González Iñárritu": two family names of Spain or Portugal, or one in -ez before any other.
    private bool IsDoubleName(int i) =>
        !_parts[i].Word.Is(NameTraits.Given) && ((IsIberian(_parts[i].Text) && IsIberian(_parts[i + 1].Text)) || (_parts[i].Text.Length > 4 && _parts[i].Text.EndsWith("ez", StringComparison.Ordinal)));

    private static bool IsIberian(string word) => word.Length > 3 && word[^2..] is "ez" or "es" or "éz" || word is "García" or "Garcia" or "Silva" or "Santos" or "Costa" or "Torres" or "Castro" or "Romero" or "Moreno" or "Ortega" or "Rivera";

    // Libraries file "van", "von", "de", "da" behind the given name when they are written small; in front what is written large ("Van Damme"),
    // what an article has melted into ("du Maurier"), and what says whose child somebody is ("bin Laden").
    private bool IsFiledBehind(int i, int start)
    {
        var part = _parts[i];
        if (!part.IsLower || !part.Word.Is(NameTraits.Particle)
            || part.Text is "du" or "des" or "vom" or "zum" or "zur" or "della" or "dello" or "dell'" or "dalla" or "dal" or "degli" or "di" or "bin" or "ibn" or "bint" or "ben" or "le" or "la")
        {
            return i > start && part.Text is "la";
        }

        // "Jean de La Fontaine" is filed under La; a chain of small words goes behind as a whole: "von der", "de la", "van den".
        return i == start || _parts[i - 1].IsLower;
    }

    private bool IsTeam()
    {
        if (_parts[^1].Word.Is(NameTraits.Team) && _parts[^1].Word.Last == 0 && _parts[0].Word.Is(NameTraits.Article))
            return true;

        return _parts.Any(part => part.Text is "&" or "+" or "and" or "und" or "et");
    }

    private PersonNameOrder Order()
    {
        var first = _parts[0];
        var last = _parts[^1];
        var givenFirst = first.Word.Is(NameTraits.Given);
        var lastGiven = last.Word.Is(NameTraits.Given);
        var familyFirstCulture = first.Word.Is(NameTraits.FamilyFirst);
        var lastFamily = last.Word.Is(NameTraits.Family);

        // "Park Chan-wook", "Tsai Ming-liang": a hyphen before a small letter stands in the given name only.
        if (_parts.Count == 2 && last.HasLowerHyphen && familyFirstCulture && first.Word.Is(NameTraits.Family))
            return PersonNameOrder.FamilyFirst;

        if (_parts.Count == 2 && first.HasLowerHyphen && last.Word.Is(NameTraits.Family))
            return PersonNameOrder.GivenFirst;

        // Family names in capitals, as French and Asian credits print them.
        if (!IsCapitals(_name) && IsCapitals(first.Text) && !first.IsInitials && first.Text.Length > 1 && !IsCapitals(last.Text))
            return PersonNameOrder.FamilyFirst;

        if (first.Word.Is(NameTraits.Hungarian) && first.Word.Is(NameTraits.Family) && lastGiven && last.Word.Is(NameTraits.Hungarian))
        {
            // "Nagy László" and "László Nagy" are clear, "Sándor Pál" is not.
            if (!givenFirst && !lastFamily)
                return PersonNameOrder.FamilyFirst;

            if (lastFamily && HasDiacritic(_name))
                return PersonNameOrder.Unknown;
        }

        if (!familyFirstCulture || !first.Word.Is(NameTraits.Family) || (lastFamily && !lastGiven) || !IsEastAsian(last))
        {
            // "Tsui Hark": the first word can only be a family name, the last is in no table.
            var isDoubtful = familyFirstCulture && first.Word.Is(NameTraits.Family) && !givenFirst && last.Word.Traits == NameTraits.None;
            return isDoubtful ? PersonNameOrder.Unknown : PersonNameOrder.GivenFirst;
        }

        // "Kurosawa Akira", "Zhang Yimou", "Tran Anh Hung"; but "Gong Li", "Kim Min" could be either.
        return (lastGiven && !lastFamily) || !givenFirst ? PersonNameOrder.FamilyFirst : PersonNameOrder.Unknown;
    }

    private static bool HasDiacritic(string name) => name.AsSpan().ContainsAnyExceptInRange('\0', '\u007F');

    private static bool IsEastAsian(Part part) => part.Word.Is(NameTraits.FamilyFirst) || part.HasLowerHyphen;

    private string TakeNickname(string name)
    {
        for (var open = 1; open < name.Length - 2; open++)
        {
            if (!char.IsWhiteSpace(name[open - 1]) || ClosingOf(name[open]) is not { } closing)
                continue;

            var close = name.IndexOf(closing, open + 1);
            if (close < 0 || (close + 1 < name.Length && !char.IsWhiteSpace(name[close + 1]) && name[close + 1] != ','))
                continue;

            _nickname = name[(open + 1)..close].Trim();
            return name[..open] + name[(close + 1)..];
        }

        return name;
    }

    private static char? ClosingOf(char c) => c switch
    {
        '"' => '"',
        '\'' => '\'',
        '\u201C' => '\u201D',
        '\u2018' => '\u2019',
        '\u201E' => '\u201C',
        '\u00AB' => '\u00BB',
        '(' => ')',
        _ => null,
    };

    // ", Jr.", ", ACE, ASC" are taken off; what else stands behind a comma is the given name of a name in filing order.
    private string? TakeBehindCommas(ref string core)
    {
        var pieces = core.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (pieces.Length == 0)
            return null;

        core = pieces[0];
        string? given = null;
        foreach (var piece in pieces.AsSpan(1))
        {
            if (ContributorClassifier.IsNameSuffix(piece))
            {
                foreach (var word in piece.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    KeepSuffix(word);
            }
            else
            {
                given ??= piece;
            }
        }

        return given;
    }

    private void TakeHonorifics()
    {
        var count = 0;
        while (count < _parts.Count - 1 && _parts[count].Word.Is(NameTraits.Honorific) && IsHonorific(count))
            count++;

        if (count == 0)
            return;

        _honorific = Join(0, count);
        _parts.RemoveRange(0, count);
    }

    // "Don Siegel" and "Earl Hines" have given names that are titles elsewhere; "M. Hulot" has a title, "M. Night Shyamalan" has not.
    private bool IsHonorific(int i)
    {
        var part = _parts[i];
        if (part.Text is "M." or "M" or "MM.")
            return _parts.Count == 2 && !_parts[1].Word.Is(NameTraits.Given);

        if (_parts.Count - i == 2 && IsStageTitle(part.Text))
            return false;

        return !part.Word.Is(NameTraits.Given) && (!part.Word.Is(NameTraits.Family) || (_parts.Count - i > 2 && _parts[i + 1].Word.Is(NameTraits.Given)));
    }

    private static bool IsStageTitle(string text) =>
        text is "Lady" or "Queen" or "King" or "Prince" or "Princess" or "DJ" or "MC" or "Lil" or "Lil'" or "Count" or "Duke" or "Baby" or "Uncle" or "Big";

    private void TakeSuffixes()
    {
        while (_parts.Count > 1 && NameSuffixes.IsSuffix(_parts[^1].Text) && !(_parts.Count == 2 && _parts[^1].Word.Is(NameTraits.Family | NameTraits.Given)))
        {
            KeepSuffix(_parts[^1].Text, atFront: true);
            _parts.RemoveAt(_parts.Count - 1);
        }
    }

    private void KeepSuffix(string word, bool atFront = false)
    {
        var text = word.TrimEnd(',');
        if (NameSuffixes.Find(text).Is(NameTraits.Suffix))
            _suffix ??= text;
        else if (atFront)
            _postNominals.Insert(0, text);
        else
            _postNominals.Add(text);
    }

    private static NameWord Find(string word)
    {
        Span<char> buffer = stackalloc char[48];
        ReadOnlySpan<char> folded = buffer[..NameFolding.Fold(word, buffer)];
        if (NameLexicon.TryGet(folded, out var found))
            return found;

        // "Jean-Claude" is known by its first part.
        return folded.IndexOf('-') is > 0 and var hyphen && NameLexicon.TryGet(folded[..hyphen], out found) ? found : default;
    }

    private string Sort(string family, string given) => _suffix is null ? $"{family}, {given}" : $"{family}, {given}, {_suffix}";

    private PersonName Whole(PersonNameOrder order)
    {
        var sortName = _parts.Count > 0 ? Join(0, _parts.Count) : _name;
        return order == PersonNameOrder.Mononym && _name.Length > 0 ? Result(_name, null, null, order, sortName) : Result(null, null, null, order, sortName);
    }

    private PersonName Result(string? given, string? particle, string? family, PersonNameOrder order, string sortName) =>
        new(given, particle, family, _suffix, _honorific, _postNominals.ToEquatableList(), _nickname, order, sortName);

    private string Join(int start, int end) => string.Join(' ', _parts[start..end].Select(part => part.Text));

    private static bool IsCapitals(string text) => !text.Any(char.IsLower) && text.Any(char.IsUpper);

    // Latin, Greek or Cyrillic letters only.
    private static bool IsAlphabetic(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c) && c >= '\u0530' && c is not (>= '\u1E00' and < '\u2000'))
                return false;
        }

        return true;
    }
}
