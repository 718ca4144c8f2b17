namespace FilmMeta.Validation;

public static partial class ValidationRules
{
    private static ValidationRule[] InputRules =>
        [MalformedJson, NotUtf8, WrongType, UnknownMember, MemberRepeats, NoEntry, BadValue, MemberMissing, NullValue];

    internal static readonly ValidationRule MalformedJson = new("FM3901", "input", "EEEE", "The JSON is malformed",
        "Mend the syntax at this place.");

    internal static readonly ValidationRule NotUtf8 = new("FM3902", "input", "EEEE", "The input is no UTF-8",
        "Save the file as UTF-8.");

    internal static readonly ValidationRule WrongType = new("FM3903", "input", "EEEE", "A value has the wrong type",
        "Give a value of the type that the schema asks for (`filmmeta schema`).");

    internal static readonly ValidationRule UnknownMember = new("FM3904", "input", "WWWE", "A member is not known",
        "Check its spelling, or leave it out.");

    internal static readonly ValidationRule MemberRepeats = new("FM3905", "input", "WWWE", "A member stands twice in one object",
        "Leave one of them out; the last one counts.");

    internal static readonly ValidationRule NoEntry = new("FM3906", "input", "IIIW", "The input holds no film",
        "Check whether it is the right file.");

    internal static readonly ValidationRule BadValue = new("FM3907", "input", "EEEE", "A value cannot be read",
        "Write it in the form that the schema asks for (`filmmeta schema`).");

    internal static readonly ValidationRule MemberMissing = new("FM3908", "input", "EEEE", "A member that must be there is missing",
        "Add it.");

    internal static readonly ValidationRule NullValue = new("FM3909", "input", "WWWE", "A member is null",
        "Leave out a member that has no value.");
}
