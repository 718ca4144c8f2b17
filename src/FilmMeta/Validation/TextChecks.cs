using FilmMeta.Diagnostics;
using FluentValidation.Results;

namespace FilmMeta.Validation;

/// <summary>The rules about a text, whichever member it is, as the options grade them.</summary>
internal sealed class TextChecks
{
    private readonly DiagnosticSeverity? _empty;
    private readonly DiagnosticSeverity? _untidy;
    private readonly DiagnosticSeverity? _markup;
    private readonly DiagnosticSeverity? _footnote;
    private readonly DiagnosticSeverity? _unbalanced;
    private readonly DiagnosticSeverity? _mojibake;
    private readonly DiagnosticSeverity? _mixed;
    private readonly DiagnosticSeverity? _looseEnd;
    private readonly DiagnosticSeverity? _capitals;
    private readonly DiagnosticSeverity? _label;
    private readonly DiagnosticSeverity? _several;
    private readonly DiagnosticSeverity? _inverted;
    private readonly DiagnosticSeverity? _tooLong;
    private readonly DiagnosticSeverity? _address;
    private readonly DiagnosticSeverity? _placeholder;

    internal TextChecks(ValidationOptions options)
    {
        _empty = options.SeverityOf(ValidationRules.TextEmpty);
        _untidy = options.SeverityOf(ValidationRules.TextUntidy);
        _markup = options.SeverityOf(ValidationRules.TextMarkup);
        _footnote = options.SeverityOf(ValidationRules.TextFootnote);
        _unbalanced = options.SeverityOf(ValidationRules.TextUnbalanced);
        _mojibake = options.SeverityOf(ValidationRules.TextMojibake);
        _mixed = options.SeverityOf(ValidationRules.TextMixedScripts);
        _looseEnd = options.SeverityOf(ValidationRules.TextLooseEnd);
        _capitals = options.SeverityOf(ValidationRules.NameInCapitals);
        _label = options.SeverityOf(ValidationRules.LabelInName);
        _several = options.SeverityOf(ValidationRules.SeveralNames);
        _inverted = options.SeverityOf(ValidationRules.NameInverted);
        _tooLong = options.SeverityOf(ValidationRules.NameTooLong);
        _address = options.SeverityOf(ValidationRules.AddressInName);
        _placeholder = options.SeverityOf(ValidationRules.Placeholder);
    }

    /// <summary>Whether the options leave none of these rules.</summary>
    internal bool AreAllOff =>
        (_empty ?? _untidy ?? _markup ?? _footnote ?? _unbalanced ?? _mojibake ?? _mixed ?? _looseEnd ?? _capitals ?? _label ?? _several
        ?? _inverted ?? _tooLong ?? _address ?? _placeholder) is null;

    /// <summary>Checks one text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">What sort of text it is.</param>
    /// <param name="path">The path of the member, for the failures.</param>
    /// <param name="report">Takes the failures.</param>
    internal void Run(string text, TextKind kind, string path, Action<ValidationFailure> report)
    {
        var traits = TextTraits.Of(text);
        if ((traits & (Traits.Lower | Traits.Upper | Traits.Digit | Traits.Caseless)) == 0 && text.AsSpan().Trim().IsEmpty)
        {
            Add(_empty, ValidationRules.TextEmpty, $"The {Word(kind)} is empty.");
            return;
        }

        if (kind is TextKind.Person or TextKind.Organisation or TextKind.Title && TextFaults.IsPlaceholder(text, traits, kind))
        {
            Add(_placeholder, ValidationRules.Placeholder,
                $"The {Word(kind)} is {Failures.Quote(text)}, which stands for no {Word(kind)}.");
            return;
        }

        if ((traits & Traits.Untidy) != 0)
            Add(_untidy, ValidationRules.TextUntidy, $"The {Word(kind)} {Failures.Quote(text)} holds {TextFaults.DescribeUntidy(text)}.");

        if ((traits & Traits.Markup) != 0 && TextFaults.FindMarkup(text, kind) is { } markup)
            Add(_markup, ValidationRules.TextMarkup, $"The {Word(kind)} {Failures.Quote(text)} holds {markup}.");
        else if ((traits & (Traits.Sign | Traits.ForeignSign)) != 0 && TextFaults.HasFootnoteMark(text, kind))
            Add(_footnote, ValidationRules.TextFootnote, $"The {Word(kind)} {Failures.Quote(text)} bears a footnote mark.");

        if ((traits & Traits.Paired) != 0 && TextFaults.FindUnbalanced(text) is { } lonely)
            Add(_unbalanced, ValidationRules.TextUnbalanced, $"The {Word(kind)} {Failures.Quote(text)} has a {lonely} without a partner.");

        if ((traits & (Traits.ForeignLetter | Traits.ForeignSign | Traits.Sign)) != 0 && TextFaults.FindMojibake(text, kind) is { } garbled)
        {
            Add(_mojibake, ValidationRules.TextMojibake,
                $"The {Word(kind)} {Failures.Quote(text)} holds {Failures.Quote(garbled)}, which is no text.");
        }
        else if ((traits & Traits.ForeignLetter) != 0 && TextFaults.FindMixedWord(text) is { } word)
        {
            Add(_mixed, ValidationRules.TextMixedScripts,
                $"The word {Failures.Quote(word)} in the {Word(kind)} {Failures.Quote(text)} mixes two scripts.");
        }

        if (TextFaults.FindLooseEnd(text, kind) is { } end)
            Add(_looseEnd, ValidationRules.TextLooseEnd, $"The {Word(kind)} {Failures.Quote(text)} {end}.");

        if (kind is TextKind.Person or TextKind.Organisation)
            RunName(text, traits, kind, path, report);

        void Add(DiagnosticSeverity? severity, ValidationRule rule, string what)
        {
            if (severity is { } grade)
                report(Failures.Make(path, rule, grade, text, what));
        }
    }

    private void RunName(string text, Traits traits, TextKind kind, string path, Action<ValidationFailure> report)
    {
        if (NameFaults.IsAddress(text))
        {
            Add(_address, ValidationRules.AddressInName, $"The name {Failures.Quote(text)} is or holds an address of the internet.");
            return;
        }

        if (NameFaults.IsTooLong(text, kind))
        {
            Add(_tooLong, ValidationRules.NameTooLong, $"The name {Failures.Quote(text)} has {text.Length} characters.");
            return;
        }

        if (NameFaults.FindLabel(text, traits, kind) is { } label)
            Add(_label, ValidationRules.LabelInName, $"The name {Failures.Quote(text)} begins with the label {Failures.Quote(label)}.");
        else if (kind == TextKind.Person && NameFaults.IsSeveral(text, traits))
            Add(_several, ValidationRules.SeveralNames, $"The name {Failures.Quote(text)} looks like several people.");
        else if (kind == TextKind.Person && (traits & Traits.Separator) != 0 && NameFaults.IsInverted(text))
            Add(_inverted, ValidationRules.NameInverted, $"The name {Failures.Quote(text)} has the family name first, with a comma.");

        if (kind == TextKind.Person && (traits & (Traits.Lower | Traits.Upper)) == Traits.Upper && NameFaults.IsInCapitals(text))
            Add(_capitals, ValidationRules.NameInCapitals, $"The name {Failures.Quote(text)} is in capitals only.");

        void Add(DiagnosticSeverity? severity, ValidationRule rule, string what)
        {
            if (severity is { } grade)
                report(Failures.Make(path, rule, grade, text, what));
        }
    }

    private static string Word(TextKind kind) => kind switch
    {
        TextKind.Title => "title",
        TextKind.Label => "label",
        TextKind.Character => "character",
        TextKind.Person or TextKind.Organisation => "name",
        _ => "text",
    };
}
