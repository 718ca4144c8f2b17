namespace FilmMeta.Validation;

public static partial class ValidationRules
{
    private static ValidationRule[] CreditRules =>
    [
        RoleUnknown, DepartmentUnknown, PersonInCompanyRole, OrganisationInPersonalRole, KindContradictsName, CrewRepeats, CastRepeats,
            CharacterIsPerformer,
        NameAndCharacterSwapped, VoiceNotMarked, UncreditedNotMarked, CharactersDiffer, RoleContradictsLabel, RoleNotGiven, RoleRepeats,
    ];

    internal static readonly ValidationRule RoleUnknown = new("FM3201", "crew", "EEEE", "The role is none of the catalogue",
        "Use an id that `filmmeta roles` lists, or leave the role out and keep the label.");

    internal static readonly ValidationRule DepartmentUnknown = new("FM3202", "crew", "EEEE", "The department is none of the catalogue",
        "Use a department that `filmmeta roles` lists.");

    internal static readonly ValidationRule PersonInCompanyRole = new("FM3203", "crew", "IWIW", "A person holds a role of companies",
        "Check whether the kind or the role is wrong.");

    internal static readonly ValidationRule OrganisationInPersonalRole = new("FM3204", "crew", "WWWW",
        "An organisation holds a role of single people",
        "Check whether the kind or the role is wrong, or whether it is the affiliation of somebody.");

    internal static readonly ValidationRule KindContradictsName = new("FM3205", "crew", "WWWW", "The kind contradicts the name",
        "Check the kind.");

    internal static readonly ValidationRule CrewRepeats = new("FM3206", "crew", "WWWW", "The same contributor stands twice under one role",
        "Leave the second one out, or say in a note how they differ.");

    internal static readonly ValidationRule CastRepeats = new("FM3207", "cast", "WWWW",
        "The same performer stands twice with the same character",
        "Leave the second one out.");

    internal static readonly ValidationRule CharacterIsPerformer = new("FM3208", "cast", "IIIW",
        "The character is called like the performer",
        "Write \"self\" where performers appear as themselves; otherwise check whether the name was copied into the character.");

    internal static readonly ValidationRule NameAndCharacterSwapped = new("FM3209", "cast", "WWWW", "Name and character look swapped",
        "Put the performer into the name and the part into the character.");

    internal static readonly ValidationRule VoiceNotMarked = new("FM3210", "cast", "WWWW",
        "The character says that only a voice is heard, the entry does not",
        "Set the mark for a voice.");

    internal static readonly ValidationRule UncreditedNotMarked = new("FM3211", "cast", "WWWW",
        "The text says uncredited, the entry does not",
        "Set the mark for an uncredited contributor, and take the word out of the text.");

    internal static readonly ValidationRule CharactersDiffer = new("FM3212", "cast", "WWWW",
        "A character of the list does not stand in the character as printed",
        "Make both say the same.");

    internal static readonly ValidationRule RoleContradictsLabel = new("FM3213", "crew", "WWWE", "The role contradicts the label",
        "Check which of the two is right.");

    internal static readonly ValidationRule RoleNotGiven = new("FM3214", "crew", "-I-I", "The credit has a label and no role",
        "Give the role where the catalogue has it.");

    internal static readonly ValidationRule RoleRepeats = new("FM3215", "crew", "WWWW", "A credit names the same role twice",
        "Leave the second one out.");
}
