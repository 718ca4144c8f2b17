namespace FilmMeta.Validation;

public static partial class ValidationRules
{
    private static ValidationRule[] TextRules =>
    [
        TextEmpty, TextUntidy, TextMarkup, TextFootnote, TextUnbalanced, TextMojibake, TextMixedScripts, TextLooseEnd, NameInCapitals,
            LabelInName,
        SeveralNames, NameInverted, NameTooLong, AddressInName, Placeholder,
    ];

    internal static readonly ValidationRule TextEmpty = new("FM3101", "text", "EEEE", "A text is empty",
        "Give the text, or leave the member out.");

    internal static readonly ValidationRule TextUntidy = new("FM3102", "text", "WWWE",
        "White space or invisible characters stand in a text",
        "Trim it, keep one space between words, and remove invisible characters.");

    internal static readonly ValidationRule TextMarkup = new("FM3103", "text", "WWWE", "Markup is left in a text",
        "Keep the words and remove the markup.");

    internal static readonly ValidationRule TextFootnote = new("FM3104", "text", "WWWE", "A footnote mark is left on a text",
        "Remove the mark, and put what it says where it belongs.");

    internal static readonly ValidationRule TextUnbalanced = new("FM3105", "text", "WWWW", "A bracket or quotation mark has no partner",
        "Add the missing one, or check whether the text was cut off.");

    internal static readonly ValidationRule TextMojibake = new("FM3106", "text", "WEEE", "Characters are garbled",
        "Read the source again in its right encoding.");

    internal static readonly ValidationRule TextMixedScripts = new("FM3107", "text", "WWWE",
        "A word mixes letters of two scripts that look alike",
        "Type the word again in one script.");

    internal static readonly ValidationRule TextLooseEnd = new("FM3108", "text", "WWWE",
        "Punctuation hangs at the end or the beginning of a text",
        "Remove it, or add what was cut off.");

    internal static readonly ValidationRule NameInCapitals = new("FM3110", "text", "IIIW", "A person's name is in capitals only",
        "Give the name in upper and lower case where the source allows it.");

    internal static readonly ValidationRule LabelInName = new("FM3111", "text", "WWWE", "The name field holds a label",
        "Put the label into the label field, and leave only the name.");

    internal static readonly ValidationRule SeveralNames = new("FM3112", "text", "WWWE", "The name field holds several people",
        "Give each of them an entry.");

    internal static readonly ValidationRule NameInverted = new("FM3113", "text", "WWWW", "The name is in filing order",
        "Give the name as it is said, given name first; the sort form stands beside it.");

    internal static readonly ValidationRule NameTooLong = new("FM3114", "text", "WWWW", "The name is as long as a sentence",
        "Check whether running text was taken for a name.");

    internal static readonly ValidationRule AddressInName = new("FM3115", "text", "WWWW", "The name field holds an address of the internet",
        "Leave only the name.");

    internal static readonly ValidationRule Placeholder = new("FM3116", "text", "WEEE", "A placeholder stands where a name belongs",
        "Leave the entry out until the name is known.");
}
