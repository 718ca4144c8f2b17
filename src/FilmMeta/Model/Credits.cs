namespace FilmMeta;

/// <summary>Whether a contributor is a person or an organisation.</summary>
public enum ContributorKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A company, band, orchestra, fund, public body: anything that is not one person.</summary>
    Organisation,
}

/// <summary>Who contributed, as credited.</summary>
/// <param name="Name">The name as printed, markup removed, white space collapsed.</param>
/// <param name="Kind">Person or organisation.</param>
public sealed record Contributor(string Name, ContributorKind Kind = ContributorKind.Person);

/// <summary>A role a label gives: its base, and what qualifies it.</summary>
/// <param name="Id">The id of the base role in the catalogue, such as <c>director-of-photography</c>.</param>
/// <param name="Department">The department of the base role, such as <c>camera</c>.</param>
/// <param name="Modifiers">What qualifies it, in printed order: ordinal, unit, rank ("2nd unit", "assistant").</param>
/// <param name="Subject">What or whom the role is about, as printed ("Elephant Man Make-up", "LA"); null for nothing.</param>
public sealed record CreditRole(string Id, string Department, EquatableList<string> Modifiers, string? Subject = null)
{
    /// <summary>A role that nothing qualifies.</summary>
    /// <param name="id">The id of the base role.</param>
    /// <param name="department">The department of the base role.</param>
    public CreditRole(string id, string department) : this(id, department, [])
    {
    }
}

/// <summary>What a credit rests on.</summary>
public enum CreditBasis
{
    /// <summary>A line of credits or of a fact block.</summary>
    CreditsLine,

    /// <summary>A sentence of running text, such as a review: weaker, for it is not there to credit anybody.</summary>
    Prose,
}

/// <summary>One contributor under one label behind the camera.</summary>
public sealed record CrewCredit
{
    /// <summary>The label as printed, without markup and final colon: "Directed by".</summary>
    public required string Label { get; init; }

    /// <summary>The roles the label names; empty where it is not known, several for "Written and Directed by".</summary>
    public EquatableList<CreditRole> Roles { get; init; } = [];

    /// <summary>Who.</summary>
    public required Contributor Contributor { get; init; }

    /// <summary>Whether the work was done but not credited on the film itself.</summary>
    public bool IsUncredited { get; init; }

    /// <summary>The firm or body the contributor belongs to, as printed; null for none.</summary>
    public string? Affiliation { get; init; }

    /// <summary>Any other remark beside the name, as printed: "as John Doe", "Berlin"; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>The work named in the label, as in "Based on the novel X by"; null for none.</summary>
    public WorkReference? Work { get; init; }

    /// <summary>The heading the credit stands under when it is not the film's own crew: "2010 restoration credits"; null for none.</summary>
    public string? Section { get; init; }

    /// <summary>What the credit rests on.</summary>
    public CreditBasis Basis { get; init; }

    /// <summary>The name as printed.</summary>
    public string Name => Contributor.Name;

    /// <summary>The first role; null where the label is not known.</summary>
    public CreditRole? Role => Roles.Count > 0 ? Roles[0] : null;
}

/// <summary>One performer, voice, narrator or interviewee.</summary>
public sealed record CastCredit
{
    /// <summary>Who.</summary>
    public required Contributor Contributor { get; init; }

    /// <summary>The character as printed, without its brackets; null where none is printed.</summary>
    public string? Character { get; init; }

    /// <summary>The characters one by one, without remarks such as "voice of"; empty where <see cref="Character"/> is just the one.</summary>
    public EquatableList<string> Characters { get; init; } = [];

    /// <summary>Whether only the voice is heard.</summary>
    public bool IsVoice { get; init; }

    /// <summary>Whether the performer is not credited on the film itself.</summary>
    public bool IsUncredited { get; init; }

    /// <summary>Any other remark, as printed; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>The heading inside the cast that the performer stands under: "crusaders"; null for none.</summary>
    public string? Group { get; init; }

    /// <summary>What the credit rests on. A performer of a credits line whose character running text tells rests on the line.</summary>
    public CreditBasis Basis { get; init; }

    /// <summary>The name as printed.</summary>
    public string Name => Contributor.Name;
}
