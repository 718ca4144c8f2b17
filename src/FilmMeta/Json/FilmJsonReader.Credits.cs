using System.Text.Json;

namespace FilmMeta.Json;

internal sealed partial class FilmJsonReader
{
    private CrewCredit ReadCrewCredit(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        string? label = null, role = null, department = null, subject = null, name = null, affiliation = null, note = null, section = null;
        EquatableList<string> roles = [], modifiers = [];
        EquatableList<CreditRole> roleDetails = [];
        var kind = ContributorKind.Person;
        var isUncredited = false;
        WorkReference? work = null;
        var basis = CreditBasis.CreditsLine;
        if (BeginObject(ref reader, JsonMemberSet.Crew))
        {
            while (NextMember(ref reader, out var member))
            {
                switch (member)
                {
                    case "label":
                        label = ReadText(ref reader);
                        break;
                    case "role":
                        role = ReadText(ref reader);
                        break;
                    case "roles":
                        roles = ReadTexts(ref reader);
                        break;
                    case "department":
                        department = ReadText(ref reader);
                        break;
                    case "modifiers":
                        modifiers = ReadTexts(ref reader);
                        break;
                    case "subject":
                        subject = ReadText(ref reader);
                        break;
                    case "roleDetails":
                        roleDetails = ReadList(ref reader, static (FilmJsonReader self, ref Utf8JsonReader item) => self.ReadRole(ref item));
                        break;
                    case "name":
                        name = ReadText(ref reader);
                        break;
                    case "sortName":
                        ReadText(ref reader);
                        break;
                    case "person":
                        SkipPerson(ref reader);
                        break;
                    case "kind":
                        kind = ReadKind(ref reader);
                        break;
                    case "uncredited":
                        isUncredited = ReadFlag(ref reader);
                        break;
                    case "affiliation":
                        affiliation = ReadText(ref reader);
                        break;
                    case "note":
                        note = ReadText(ref reader);
                        break;
                    case "work":
                        work = ReadWork(ref reader);
                        break;
                    case "section":
                        section = ReadText(ref reader);
                        break;
                    case "basis":
                        basis = ReadBasis(ref reader);
                        break;
                    default:
                        SkipSpan(ref reader);
                        break;
                }
            }

            Require(JsonMemberSet.Crew, "label", start);
            Require(JsonMemberSet.Crew, "name", start);
            if (role is not null && roles.Count > 0 && roles[0] != role)
                Report(JsonProblemKind.BadValue, start, $"'role' is {Quoted(role)} and 'roles' begins with {Quoted(roles[0])}; expected the same", JsonMemberSet.Crew, "role");
        }

        return new CrewCredit
        {
            Label = label ?? "",
            Roles = roleDetails.Count > 0 ? roleDetails : Roles(label ?? "", role, roles, department, modifiers, subject),
            Contributor = new Contributor(name ?? "", kind),
            IsUncredited = isUncredited,
            Affiliation = affiliation,
            Note = note,
            Work = work,
            Section = section,
            Basis = basis,
        };
    }

    private CastCredit ReadCastCredit(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        string? name = null, character = null, note = null, group = null;
        EquatableList<string> characters = [];
        var kind = ContributorKind.Person;
        bool isVoice = false, isUncredited = false;
        var basis = CreditBasis.CreditsLine;
        if (BeginObject(ref reader, JsonMemberSet.Cast))
        {
            while (NextMember(ref reader, out var member))
            {
                switch (member)
                {
                    case "name":
                        name = ReadText(ref reader);
                        break;
                    case "sortName":
                        ReadText(ref reader);
                        break;
                    case "person":
                        SkipPerson(ref reader);
                        break;
                    case "kind":
                        kind = ReadKind(ref reader);
                        break;
                    case "character":
                        character = ReadText(ref reader);
                        break;
                    case "characters":
                        characters = ReadTexts(ref reader);
                        break;
                    case "voice":
                        isVoice = ReadFlag(ref reader);
                        break;
                    case "uncredited":
                        isUncredited = ReadFlag(ref reader);
                        break;
                    case "note":
                        note = ReadText(ref reader);
                        break;
                    case "group":
                        group = ReadText(ref reader);
                        break;
                    case "basis":
                        basis = ReadBasis(ref reader);
                        break;
                    default:
                        SkipSpan(ref reader);
                        break;
                }
            }

            Require(JsonMemberSet.Cast, "name", start);
        }

        return new CastCredit
        {
            Contributor = new Contributor(name ?? "", kind),
            Character = character,
            Characters = characters,
            IsVoice = isVoice,
            IsUncredited = isUncredited,
            Note = note,
            Group = group,
            Basis = basis,
        };
    }

    private CreditRole ReadRole(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        string? role = null, department = null, subject = null;
        EquatableList<string> modifiers = [];
        if (BeginObject(ref reader, JsonMemberSet.Role))
        {
            while (NextMember(ref reader, out var member))
            {
                switch (member)
                {
                    case "role":
                        role = ReadText(ref reader);
                        break;
                    case "department":
                        department = ReadText(ref reader);
                        break;
                    case "modifiers":
                        modifiers = ReadTexts(ref reader);
                        break;
                    case "subject":
                        subject = ReadText(ref reader);
                        break;
                }
            }

            Require(JsonMemberSet.Role, "role", start);
        }

        return new CreditRole(role ?? "", department ?? JsonRoles.DepartmentOf(role ?? "") ?? "", modifiers, subject);
    }

    private WorkReference ReadWork(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        string? title = null, kind = null;
        if (BeginObject(ref reader, JsonMemberSet.Work))
        {
            while (NextMember(ref reader, out var member))
            {
                switch (member)
                {
                    case "title":
                        title = ReadText(ref reader);
                        break;
                    case "kind":
                        kind = ReadText(ref reader);
                        break;
                }
            }

            Require(JsonMemberSet.Work, "title", start);
        }

        return new WorkReference(title ?? "", kind);
    }

    private static EquatableList<CreditRole> Roles(
        string label, string? role, EquatableList<string> roles, string? department, EquatableList<string> modifiers, string? subject)
    {
        var id = role ?? (roles.Count > 0 ? roles[0] : null);
        if (id is null)
            return [];

        var first = new CreditRole(id, department ?? JsonRoles.DepartmentOf(id) ?? "", modifiers, subject);
        return JsonRoles.Resolve(label, first, roles.AsSpan());
    }

    // What is made of a name is made again from the name; here it is only looked over.
    private void SkipPerson(ref Utf8JsonReader reader)
    {
        if (!BeginObject(ref reader, JsonMemberSet.Person))
            return;

        while (NextMember(ref reader, out var member))
        {
            if (member == "postNominals")
                ReadTexts(ref reader);
            else
                ReadText(ref reader);
        }
    }

    private CreditBasis ReadBasis(ref Utf8JsonReader reader)
    {
        if (ReadText(ref reader) is not { } word)
            return CreditBasis.CreditsLine;

        if (JsonWords.Basis(word) is { } basis)
            return basis;

        BadValue(ref reader, "\"prose\"", Quoted(word));
        return CreditBasis.CreditsLine;
    }

    private ContributorKind ReadKind(ref Utf8JsonReader reader)
    {
        if (ReadText(ref reader) is not { } word)
            return ContributorKind.Person;

        if (JsonWords.Kind(word) is { } kind)
            return kind;

        BadValue(ref reader, "\"person\" or \"organisation\"", Quoted(word));
        return ContributorKind.Person;
    }
}
