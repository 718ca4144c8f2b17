namespace FilmMeta.Validation;

/// <summary>What can be wrong between a performer and a character.</summary>
internal static class CharacterFaults
{
    // Words that end or begin a nameless part and no name of a performer.
    private static readonly string[] PartWords =
    [
        "policeman", "policewoman", "waiter", "waitress", "barman", "barmaid", "bartender", "doctor", "nurse", "soldier", "boy", "girl",
        "man", "woman", "narrator", "customer",
        "receptionist", "secretary", "reporter", "guard", "driver", "priest", "landlady", "landlord", "mother", "father", "officer",
        "passenger", "clerk", "detective", "inspector",
        "taxi driver", "old man", "old woman", "young man", "young woman",
    ];

    // Nobody plays more in one entry; longer lists are not read to their end, so that no input takes long.
    private const int MostCharacters = 32;

    /// <summary>Whether the name reads like a nameless part and the character like a person's name.</summary>
    internal static bool LooksSwapped(CastCredit credit) =>
        credit.Character is { } character && credit.Contributor.Kind == ContributorKind.Person && IsNamelessPart(credit.Name)
            && IsPersonName(character);

    internal static bool SaysVoice(ReadOnlySpan<char> character) =>
        character.StartsWith("voice of ", StringComparison.OrdinalIgnoreCase)
            || character.EndsWith("(voice)", StringComparison.OrdinalIgnoreCase)
        || character.StartsWith("the voice of ", StringComparison.OrdinalIgnoreCase)
        || character.EndsWith(", voice", StringComparison.OrdinalIgnoreCase)
        || character.EndsWith("(voice only)", StringComparison.OrdinalIgnoreCase)
        || character.Equals("voice", StringComparison.OrdinalIgnoreCase);

    /// <summary>The first of the listed characters of which no word stands in the character as printed; null for none.</summary>
    internal static string? FindForeign(CastCredit credit)
    {
        if (credit.Character is not { } printed)
            return null;

        foreach (var character in credit.Characters.AsSpan()[..Math.Min(credit.Characters.Count, MostCharacters)])
        {
            var isThere = string.IsNullOrWhiteSpace(character);
            foreach (var part in character.AsSpan().Split(' '))
            {
                isThere |= !character.AsSpan()[part].IsEmpty
                    && printed.AsSpan().Contains(character.AsSpan()[part], StringComparison.OrdinalIgnoreCase);
            }

            if (!isThere)
                return character;
        }

        return null;
    }

    // "1st Policeman", "the waiter", "Man in Bar", "Nurse #2".
    private static bool IsNamelessPart(ReadOnlySpan<char> name)
    {
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && IsPartWord(name[4..]))
            return true;
        if (IsPartWord(name))
            return true;

        var space = name.IndexOf(' ');
        if (space < 0)
            return false;

        var first = name[..space];
        var rest = name[(space + 1)..];
        if ((first is "1st" or "2nd" or "3rd" or "4th" || first.Equals("first", StringComparison.OrdinalIgnoreCase)
            || first.Equals("second", StringComparison.OrdinalIgnoreCase)) && IsPartWord(rest))
        {
            return true;
        }

        return IsPartWord(first)
            && (rest is ['#', ..] || !rest.ContainsAnyExceptInRange('0', '9') || rest.StartsWith("in ", StringComparison.Ordinal)
            || rest.StartsWith("at ", StringComparison.Ordinal)
            || rest.StartsWith("on ", StringComparison.Ordinal) || rest.StartsWith("with ", StringComparison.Ordinal));
    }

    private static bool IsPartWord(ReadOnlySpan<char> text)
    {
        foreach (var word in PartWords)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // Two to four words, each with a capital and small letters, none of them a word of parts.
    private static bool IsPersonName(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var part in text.Split(' '))
        {
            var word = text[part];
            if (word.Length < 2 || !char.IsUpper(word[0]) || !(char.IsLower(word[^1]) || word[^1] == '.') || IsPartWord(word)
                || IsForm(word))
            {
                return false;
            }

            words++;
        }

        return words is >= 2 and <= 4;
    }

    // Forms of address and ranks begin the name of a character, hardly that of a performer.
    private static bool IsForm(ReadOnlySpan<char> word) =>
        word is "Mr" or "Mrs" or "Miss" or "Ms" or "Mr." or "Mrs." or "Ms." or "Dr" or "Dr." or "Sgt" or "Sergeant" or "Captain"
            or "Colonel" or "Major" or "Lieutenant" or "King" or "Queen"
            or "Uncle" or "Aunt" or "Father" or "Sister" or "Brother" or "Lady" or "Lord" or "Prince" or "Princess" or "Professor"
            or "Young" or "Old" or "Little";
}
