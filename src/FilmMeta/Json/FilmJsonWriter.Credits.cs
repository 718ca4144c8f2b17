using FilmMeta.Vocabulary;

namespace FilmMeta.Json;

internal sealed partial class FilmJsonWriter
{
    private void Crew(EquatableList<CrewCredit> crew, IReadOnlyList<CreditSpans> spans)
    {
        if (crew.Count == 0)
            return;

        _json.WriteStartArray(JsonNames.Crew);
        for (var i = 0; i < crew.Count; i++)
            Write(crew[i], i < spans.Count ? spans[i] : default);

        _json.WriteEndArray();
    }

    private void Write(CrewCredit credit, CreditSpans at)
    {
        _json.WriteStartObject();
        _json.WriteString(JsonNames.Label, credit.Label);
        Span(JsonNames.LabelAt, at.Label);
        Roles(credit);
        Contributor(credit.Contributor);
        _json.WriteString(JsonNames.Kind, JsonWords.Of(credit.Contributor.Kind));
        Flag(JsonNames.Uncredited, credit.IsUncredited);
        Text(JsonNames.Affiliation, credit.Affiliation);
        Text(JsonNames.Note, credit.Note);
        if (credit.Work is { } work)
        {
            _json.WriteStartObject(JsonNames.Work);
            _json.WriteString(JsonNames.Title, work.Title);
            Text(JsonNames.Kind, work.Kind);
            _json.WriteEndObject();
        }

        Text(JsonNames.Section, credit.Section);
        Basis(credit.Basis);
        Span(JsonNames.At, at.Name);
        _json.WriteEndObject();
    }

    private void Roles(CrewCredit credit)
    {
        if (credit.Role is not { } first)
            return;

        _json.WriteString(JsonNames.Role, first.Id);
        if (credit.Roles.Count > 1)
        {
            _json.WriteStartArray(JsonNames.Roles);
            foreach (var role in credit.Roles.AsSpan())
                _json.WriteStringValue(role.Id);

            _json.WriteEndArray();
        }

        _json.WriteString(JsonNames.Department, first.Department);
        Texts(JsonNames.Modifiers, first.Modifiers);
        Text(JsonNames.Subject, first.Subject);

        // Ids say all of most credits. A record made by hand may hold roles that its label does not give: then each is written out.
        if (credit.Roles.Count > 1 && !JsonRoles.AreImplied(credit.Label, credit.Roles))
        {
            _json.WriteStartArray(JsonNames.RoleDetails);
            foreach (var role in credit.Roles.AsSpan())
            {
                _json.WriteStartObject();
                _json.WriteString(JsonNames.Role, role.Id);
                _json.WriteString(JsonNames.Department, role.Department);
                Texts(JsonNames.Modifiers, role.Modifiers);
                Text(JsonNames.Subject, role.Subject);
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
        }
    }

    private void Cast(EquatableList<CastCredit> cast, IReadOnlyList<CastSpans> spans)
    {
        if (cast.Count == 0)
            return;

        _json.WriteStartArray(JsonNames.Cast);
        for (var i = 0; i < cast.Count; i++)
            Write(cast[i], i < spans.Count ? spans[i] : default);

        _json.WriteEndArray();
    }

    private void Write(CastCredit credit, CastSpans at)
    {
        _json.WriteStartObject();
        Contributor(credit.Contributor);
        if (credit.Contributor.Kind != ContributorKind.Person)
            _json.WriteString(JsonNames.Kind, JsonWords.Of(credit.Contributor.Kind));

        Text(JsonNames.Character, credit.Character);
        Span(JsonNames.CharacterAt, at.Character);
        Texts(JsonNames.Characters, credit.Characters);
        Flag(JsonNames.Voice, credit.IsVoice);
        Flag(JsonNames.Uncredited, credit.IsUncredited);
        Text(JsonNames.Note, credit.Note);
        Text(JsonNames.Group, credit.Group);
        Basis(credit.Basis);
        Span(JsonNames.At, at.Name);
        _json.WriteEndObject();
    }

    private void Basis(CreditBasis basis)
    {
        if (JsonWords.Of(basis) is { } word)
            _json.WriteString(JsonNames.Basis, word);
    }

    /// <summary>Writes who it is. The one place of crew and cast for what is made of a name when it is written, and ignored when it is read.</summary>
    private void Contributor(Contributor contributor)
    {
        _json.WriteString(JsonNames.Name, contributor.Name);
        if (contributor.Kind != ContributorKind.Person)
            return;

        var person = PersonName.Analyze(contributor.Name);
        if (person.SortName != contributor.Name)
            _json.WriteString(JsonNames.SortName, person.SortName);
        if (person.Order is not (PersonNameOrder.GivenFirst or PersonNameOrder.FamilyFirst))
            return;

        _json.WriteStartObject(JsonNames.Person);
        Text(JsonNames.Given, person.Given);
        Text(JsonNames.Particle, person.Particle);
        Text(JsonNames.Family, person.Family);
        Text(JsonNames.Suffix, person.Suffix);
        Text(JsonNames.Honorific, person.Honorific);
        Texts(JsonNames.PostNominals, person.PostNominals);
        Text(JsonNames.Nickname, person.Nickname);
        if (person.Order == PersonNameOrder.FamilyFirst)
            _json.WriteString(JsonNames.Order, JsonWords.FamilyFirst);

        _json.WriteEndObject();
    }
}
