namespace FilmMeta.Validation;

/// <summary>Checks one crew credit.</summary>
public sealed class CrewCreditValidator : RecordValidator<CrewCredit>
{
    // The kind need not stand in the JSON, and the name shows best what is wrong with it.
    private const string NamePath = nameof(CrewCredit.Contributor) + "." + nameof(Contributor.Name);

    /// <summary>Makes a validator.</summary>
    /// <param name="options">Which rules apply; null for <see cref="ValidationOptions.Default"/>.</param>
    public CrewCreditValidator(ValidationOptions? options = null) : base(options)
    {
        CheckText(credit => credit.Label, TextKind.Label);
        CheckText(credit => credit.Note, TextKind.Plain);
        CheckRecord(
            (ValidationRules.RoleNotGiven, nameof(CrewCredit.Label),
                credit => credit.Roles.Count == 0 ? $"The label {Failures.Quote(credit.Label)} stands without a role." : null),
            (ValidationRules.RoleUnknown, nameof(CrewCredit.Roles),
                credit => RoleFaults.FindUnknownRole(credit.Roles) is { } role ? $"The role is {Failures.Quote(role)}." : null),
            (ValidationRules.DepartmentUnknown, nameof(CrewCredit.Roles) + "[0].Department",
                credit => RoleFaults.FindUnknownDepartment(credit.Roles) is { } department
                    ? $"The department is {Failures.Quote(department)}." : null),
            (ValidationRules.RoleContradictsLabel, nameof(CrewCredit.Roles), RoleFaults.FindContradiction),
            (ValidationRules.PersonInCompanyRole, NamePath,
                credit => credit.Contributor.Kind == ContributorKind.Person
                    && RoleFaults.IsForCompanies(credit.Role)
                    ? $"{Failures.Quote(credit.Name)} is a person, and credited as {Failures.Quote(credit.Label)}." : null),
            (ValidationRules.OrganisationInPersonalRole, NamePath,
                credit => credit.Contributor.Kind == ContributorKind.Organisation
                    && RoleFaults.IsForOnePerson(credit.Role)
                    ? $"{Failures.Quote(credit.Name)} is an organisation, and credited as {Failures.Quote(credit.Label)}." : null),
            (ValidationRules.RoleRepeats, nameof(CrewCredit.Roles),
                credit => FindRepeatedRole(credit.Roles) is { } role ? $"The role {Failures.Quote(role)} stands there twice." : null),
            (ValidationRules.UncreditedNotMarked, nameof(CrewCredit.Note),
                credit => !credit.IsUncredited
                    && UncreditedWord.IsIn(credit.Note)
                    ? $"The note {Failures.Quote(credit.Note)} says that {Failures.Quote(credit.Name)} is not credited." : null));
        RuleFor(credit => credit.Contributor).SetValidator(new ContributorValidator(Options));
        RuleFor(credit => credit.Work!).SetValidator(new WorkReferenceValidator(Options));
        AddedRules.AddTo(this, Options);
    }

    private static string? FindRepeatedRole(EquatableList<CreditRole> roles)
    {
        for (var i = 1; i < roles.Count; i++)
        {
            if (roles.AsSpan()[..i].Contains(roles[i]))
                return roles[i].Id;
        }

        return null;
    }
}
