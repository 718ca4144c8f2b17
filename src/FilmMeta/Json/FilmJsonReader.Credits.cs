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
                    case "sortName" or "person":
                        SkipMade(ref reader, member, name);
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

    private CastCredit ReadCastCredit(ref Utf8JsonReader reader) => ReadObject(ref reader, JsonMemberSet.Cast, new CastCredit { Contributor = new Contributor("") }, static (FilmJsonReader self, ref Utf8JsonReader at, string member, CastCredit it) => member switch
    {
        "name" => it with { Contributor = it.Contributor with { Name = self.ReadText(ref at) ?? "" } },
        "kind" => it with { Contributor = it.Contributor with { Kind = self.ReadKind(ref at) } },
        "character" => it with { Character = self.ReadText(ref at) },
        "characters" => it with { Characters = self.ReadTexts(ref at) },
        "voice" => it with { IsVoice = self.ReadFlag(ref at) },
        "uncredited" => it with { IsUncredited = self.ReadFlag(ref at) },
        "note" => it with { Note = self.ReadText(ref at) },
        "group" => it with { Group = self.ReadText(ref at) },
        "basis" => it with { Basis = self.ReadBasis(ref at) },
        "sortName" or "person" => self.SkipMade(ref at, member, it),
        _ => self.SkipSpan(ref at, it),
    }, "name");

    private CreditRole ReadRole(ref Utf8JsonReader reader)
    {
        var role = ReadObject(ref reader, JsonMemberSet.Role, new CreditRole("", "", []), static (FilmJsonReader self, ref Utf8JsonReader at, string member, CreditRole it) => member switch
        {
            "role" => it with { Id = self.ReadText(ref at) ?? "" },
            "department" => it with { Department = self.ReadText(ref at) ?? "" },
            "modifiers" => it with { Modifiers = self.ReadTexts(ref at) },
            _ => it with { Subject = self.ReadText(ref at) },
        }, "role");
        return role.Department.Length > 0 ? role : role with { Department = JsonRoles.DepartmentOf(role.Id) ?? "" };
    }

    private WorkReference ReadWork(ref Utf8JsonReader reader) => ReadObject(ref reader, JsonMemberSet.Work, new WorkReference(""), static (FilmJsonReader self, ref Utf8JsonReader at, string member, WorkReference it) =>
        member == "title" ? it with { Title = self.ReadText(ref at) ?? "" } : it with { Kind = self.ReadText(ref at) }, "title");

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
    private T SkipMade<T>(ref Utf8JsonReader reader, string member, T record)
    {
        if (member == "sortName")
        {
            ReadText(ref reader);
            return record;
        }

        return ReadObject(ref reader, JsonMemberSet.Person, record, static (FilmJsonReader self, ref Utf8JsonReader at, string part, T it) =>
        {
            if (part == "postNominals")
                self.ReadTexts(ref at);
            else
                self.ReadText(ref at);

            return it;
        });
    }

    private CreditBasis ReadBasis(ref Utf8JsonReader reader) => ReadWord(ref reader, JsonWords.Basis, "\"prose\"") ?? CreditBasis.CreditsLine;

    private ContributorKind ReadKind(ref Utf8JsonReader reader) => ReadWord(ref reader, JsonWords.Kind, "\"person\" or \"organisation\"") ?? ContributorKind.Person;
}
