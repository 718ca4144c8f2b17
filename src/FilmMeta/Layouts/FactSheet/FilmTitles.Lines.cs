using System.Buffers;
using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <content>Lines above the fields that are no titles, and what they are.</content>
internal sealed partial class FilmTitles
{
    private static readonly SearchValues<char> KindStops = SearchValues.Create("/,|(–");
    private static readonly SearchValues<string> FestivalWords = SearchValues.Create(["festival", " film 2", " film 1", "competition", "selection", "wettbewerb", "concorso", "sélection", "programme", "program ", "award"], StringComparison.OrdinalIgnoreCase);

    private static readonly PhraseStarts Partners = new(
        "in association with ", "in co-production with ", "en association avec ", "en coproduction avec ", "in collaborazione con ", "in associazione con ", "in coproduzione con ", "in zusammenarbeit mit ", "en coproducción con ", "en asociación con ");

    private static readonly PhraseStarts Sections = new(
        "wettbewerb", "competition", "in competition", "out of competition", "official competition", "official selection", "international competition", "main competition", "special screening", "special screenings",
        "compétition", "compétition officielle", "compétition internationale", "sélection officielle", "hors compétition", "séance spéciale", "séances spéciales", "un certain regard", "quinzaine des réalisateurs", "quinzaine des cinéastes", "semaine de la critique",
        "sección oficial", "sección oficial a concurso", "fuera de concurso", "perlak", "zabaltegi", "horizontes latinos", "new directors", "concorso", "concorso internazionale", "concorso ufficiale", "fuori concorso", "orizzonti",
        "competição", "competição internacional", "competição nacional", "panorama", "forum", "encounters", "generation", "generation kplus", "generation 14plus", "berlinale special", "perspektive deutsches kino", "retrospektive", "retrospective", "rétrospective", "retrospectiva", "retrospettiva",
        "deutscher wettbewerb", "internationaler wettbewerb", "eröffnungsfilm", "opening film", "closing film", "film d'ouverture", "midnight screenings", "piazza grande", "cineasti del presente", "open doors", "bright future", "tiger competition", "gala", "galas", "special presentations", "discovery");

    private bool IsCreditedBelow(int index)
    {
        var name = Source.Slice(items[index].Text.Start, items[index].Text.Length);
        for (var i = index + 1; name.Length < 60 && i < Math.Min(items.Count, index + Reach); i++)
        {
            if ((items[i].Kind == ItemKind.Field ? items[i].Sort == LabelSort.Role : items[i].Kind == ItemKind.Text && items[i - 1].Kind == ItemKind.Label) && Source.Slice(items[i].Text.Start, items[i].Text.Length).Contains(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // A firm, and "presents" alone below it.
    private bool IsPresenter(int index) =>
        index + 1 < items.Count && items[index + 1].Kind == ItemKind.Text && items[index + 1].Text.Length <= 14 && items[index].Kind == ItemKind.Text && items[index].Text.Length <= LongestTitle
        && Source.Slice(items[index + 1].Text.Start, items[index + 1].Text.Length).Trim(" :.…") is var word && (IsPresenting(word) || word is "production");

    // "KUHLE WAMPE ODER: WEM GEHÖRT DIE WELT?"
    private bool IsInCapitals(in SheetItem item)
    {
        if (item.Kind != ItemKind.Field || item.Sort != LabelSort.Unknown || item.Text.IsEmpty || item.Label.Start >= item.Text.Start || item.Text.End - item.Label.Start > LongestTitle)
            return false;

        var words = Source[item.Label.Start..item.Text.End];
        return item.Label.Length > 3 && !words.ContainsAnyInRange('a', 'z') && words.ContainsAnyInRange('A', 'Z') && !words.ContainsAnyInRange('0', '9');
    }

    // "Tatort: Im Schmerz geboren", with nothing above it and nothing below: a title that has a colon, where no other line can be one.
    private bool IsAloneWithColon(int index)
    {
        var item = items[index];
        if (item.Kind != ItemKind.Field || item.Sort != LabelSort.Unknown || item.Text.IsEmpty || item.Label.IsEmpty || item.Label.Start >= item.Text.Start || item.Text.End - item.Label.Start > LongestTitle)
            return false;

        return (index == 0 || items[index - 1].Kind == ItemKind.Blank) && index + 1 < items.Count && items[index + 1].Kind == ItemKind.Blank
            && char.IsUpper(Source[item.Label.Start]) && char.IsUpper(Source[item.Text.Start]) && Source[item.Text.End - 1] != '.';
    }

    // "ICELANDIC FILM CENTRE", at the top of a page; but an article or capitals make no body of "THE PIANO".
    private static bool IsBody(ReadOnlySpan<char> line)
    {
        var words = line.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? line[4..] : line;
        return words.Contains(' ') && ContributorClassifier.LooksLikeOrganisation(words);
    }

    // "Systemsprenger", and "System Crasher" right below it: the title in another language.
    private bool IsSecondTitle(int from, int index)
    {
        var (one, other) = (items[index - 1], items[index]);
        if (one.Kind != ItemKind.Text || other.Kind != ItemKind.Text || ((one.Traits | other.Traits) & (ItemTraits.Head | ItemTraits.Heading)) != 0 || (ScoreOf(one) != ScoreOf(other) && Source[one.Text.Start] <= '\u2e7f') || ScoreOf(one) == 0 || (index - 2 >= from && items[index - 2].Kind == ItemKind.Text && ScoreOf(items[index - 2]) > 0 && !IsNameOf(items[index - 2])))
            return false;

        var first = Source.Slice(one.Text.Start, one.Text.Length);
        var second = Source.Slice(other.Text.Start, other.Text.Length);
        if (first[0] > '\u2e7f' && second[0] < '\u0250')
            return true;

        return second.Length < 60 && first.Length < 60 && !first.ContainsAnyInRange('0', '9') && !second.ContainsAnyInRange('0', '9') && char.IsUpper(first[0]) && char.IsUpper(second[0]) && !(NameWords.AreNames(second) && ContributorClassifier.LooksLikePerson(second)) && !ContributorClassifier.LooksLikeOrganisation(first) && !first.ContainsAny('&', ':');
    }

    private bool IsNameOf(in SheetItem item) => ContributorClassifier.LooksLikePerson(Source.Slice(item.Text.Start, item.Text.Length));

    // The director's name above a title in capitals.
    private bool IsNameAboveTitle(int from, int title, out int name)
    {
        name = title - 1;
        if (name > from && items[name].Kind == ItemKind.Blank)
            name--;
        if (name != from || items[name].Kind != ItemKind.Text || items[title].Kind != ItemKind.Text || (items[name].Traits & (ItemTraits.Head | ItemTraits.Heading)) != 0)
            return false;

        var words = Source.Slice(items[name].Text.Start, items[name].Text.Length);
        return words.ContainsAnyInRange('a', 'z') && !Source.Slice(items[title].Text.Start, items[title].Text.Length).ContainsAnyInRange('a', 'z')
            && NameWords.AreNames(words) && !words.ContainsAnyInRange('0', '9') && ContributorClassifier.LooksLikePerson(words);
    }

    // A line of names that a credit below has again.
    private bool IsDirectorLine(int index)
    {
        if (items[index].Kind != ItemKind.Text || items[index].Text.Length is < 5 or > 60 || (items[index].Traits & (ItemTraits.Head | ItemTraits.Heading)) != 0)
            return false;

        var words = Source.Slice(items[index].Text.Start, items[index].Text.Length);
        return NameWords.ArePersons(words) && IsCreditedBelow(index);
    }

    // "1983", "United Kingdom": a title only where there is no other.
    private static bool IsYear(ReadOnlySpan<char> line) => CountryTable.IsCountry(line) || line.Length is 4 or 6 && YearParser.Match(line.Trim("()"), out _) == 4;

    // "Overview Credits Photos Awards": the headings of a page in a row.
    private static bool IsMenu(ReadOnlySpan<char> line)
    {
        var words = 0;
        var headings = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (word.IsEmpty || char.IsLower(word[0]))
                return false;

            words++;
            headings += FactLabels.Find(word) is FactLabel.Section or FactLabel.Other or FactLabel.Cast ? 1 : 0;
        }

        return words >= 3 && headings >= 2 && headings * 2 >= words;
    }

    // "de Agnès Varda", below the title.
    private static bool IsBy(ReadOnlySpan<char> line) =>
        line.IndexOf(' ') is >= 2 and <= 3 and var space && line[..space] is "de" or "di" or "by" or "von" or "par" or "door" or "af" or "av" && NameWords.AreNames(line[(space + 1)..]) && ContributorClassifier.LooksLikePerson(line[(space + 1)..]);

    private void AddBy(TextSpan line)
    {
        var space = Source[line.Start..line.End].IndexOf(' ');
        into.Add(new Statement(StatementKind.Credit, TextSpan.FromBounds(line.Start + space + 1, line.End), new TextSpan(line.Start, space), Traits: StatementTraits.Multilingual));
    }

    // "in association with X", above the title.
    private static int FindPartner(ReadOnlySpan<char> line)
    {
        var length = Partners.LengthAt(line);
        return length > 0 && line.Length > length + 2 && NameWords.AreNames(line[length..]) ? length : 0;
    }

    // "Drama / Komedie"
    private static bool IsKinds(ReadOnlySpan<char> line)
    {
        var stop = line.IndexOfAny(KindStops);
        if (FactWords.Find(stop < 0 ? line : line[..stop]) != FactWord.None)
            return true;

        // "Largometraje de ficción"
        return line.IndexOf(' ') is > 5 and var space && FactWords.Find(line[..space]) == FactWord.Genre && line.Count(' ') <= 3 && !HasCapital(line[(space + 1)..]);
    }

    private static bool HasCapital(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsUpper(c))
                return true;
        }

        return false;
    }

    // "Wettbewerb", "Un Certain Regard": where a festival shows the film.
    private static bool IsSection(ReadOnlySpan<char> line) => Sections.LengthAt(line) == line.Length;

    // "Di 14.05. 20:15 Uhr", "Fri 12 May, 19:30", "Sat 3 Sep at 1.00pm", "So 3.3., 18 Uhr", "mardi 24, 18h30"; "3:10 to Yuma" is a title.
    private static bool HasClock(ReadOnlySpan<char> line)
    {
        for (var at = line.IndexOfAnyInRange('0', '9'); at >= 0;)
        {
            var digits = TextScan.CountDigits(line, at);
            var behind = at + digits;
            if (digits <= 2 && (at == 0 || line[at - 1] is not ('.' or ':')) && IsClock(line[behind..]) && line[behind..].IndexOf(" to ") < 0)
                return true;

            var step = line[behind..].IndexOfAnyInRange('0', '9');
            at = step < 0 ? -1 : behind + step;
        }

        return false;
    }

    // What stands behind the hour.
    private static bool IsClock(ReadOnlySpan<char> rest)
    {
        var hasMinutes = rest.Length > 2 && rest[0] is ':' or '.' && TextScan.CountDigits(rest, 1) == 2;
        if (hasMinutes && rest[0] == ':')
            return true;
        if (!hasMinutes && rest.Length > 0 && rest[0] == 'h' && (rest.Length == 1 || !char.IsLetter(rest[1])))
            return true;

        rest = (hasMinutes ? rest[3..] : rest).TrimStart(" \u00a0");
        return rest.StartsWith("uhr", StringComparison.OrdinalIgnoreCase) || (rest.Length >= 2 && (rest[0] | 0x20) is 'a' or 'p' && (rest[1] | 0x20) == 'm' && (rest.Length == 2 || !char.IsLetter(rest[2])))
            || (hasMinutes && rest.Length > 0 && rest[0] == 'h' && (rest.Length == 1 || !char.IsLetter(rest[1])));
    }

    // "NFTS Graduation Film 2012", "Festival de Cannes 2014": the year of a class or a festival.
    private static bool IsOfYear(ReadOnlySpan<char> line)
    {
        if (line.Length < 10 || line[^5] != ' ' || YearParser.Match(line[^4..], out _) != 4)
            return false;

        return line.ContainsAny(FestivalWords);
    }
}
