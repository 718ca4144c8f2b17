using FilmMeta.Diagnostics;

namespace FilmMeta.Validation;

/// <summary>One rule that entries are checked by.</summary>
/// <remarks>Compared by content. The rules there are stand in <see cref="ValidationRules.All"/>.</remarks>
public sealed record ValidationRule
{
    internal ValidationRule(string id, string subject, string grades, string title, string remedy)
    {
        Id = id;
        Subject = subject;
        Grades = grades;
        Title = title;
        Remedy = remedy;
    }

    /// <summary>Stable id, <c>FM3</c> and three digits: it never changes its meaning and is never given again.</summary>
    public string Id { get; }

    /// <summary>What the rule looks at: <c>film</c>, <c>crew</c>, <c>cast</c>, <c>text</c>, <c>facts</c>, <c>catalogue</c> or <c>input</c>.</summary>
    public string Subject { get; }

    /// <summary>What is wrong when an entry breaks the rule, in a few words: "The film has no title".</summary>
    public string Title { get; }

    /// <summary>What to do about it, as a sentence; the message of each finding ends with it.</summary>
    public string Remedy { get; }

    /// <summary>One letter for each profile, in the order of the enumeration: E, W, I, or - where the rule does not apply.</summary>
    internal string Grades { get; }

    /// <summary>The severity of the rule's findings under the default profile; where that leaves the rule out, under the first profile that has it.</summary>
    public DiagnosticSeverity Severity
    {
        get
        {
            foreach (var letter in Grades)
            {
                if (Read(letter) is { } severity)
                    return severity;
            }

            return DiagnosticSeverity.Info;
        }
    }

    /// <summary>The severity of the rule's findings under a profile.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>The severity; null where the rule does not apply.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="profile"/> is no member of the enumeration.</exception>
    public DiagnosticSeverity? SeverityIn(ValidationProfile profile)
    {
        if ((uint)profile >= (uint)Grades.Length)
            throw new ArgumentOutOfRangeException(nameof(profile), profile, "There is no such profile.");

        return Read(Grades[(int)profile]);
    }

    /// <summary>The rule as a list shows it: its id and its title.</summary>
    /// <returns>The line of text.</returns>
    public override string ToString() => $"{Id} {Title}";

    private static DiagnosticSeverity? Read(char letter) => letter switch
    {
        'E' => DiagnosticSeverity.Error,
        'W' => DiagnosticSeverity.Warning,
        'I' => DiagnosticSeverity.Info,
        _ => null,
    };
}
