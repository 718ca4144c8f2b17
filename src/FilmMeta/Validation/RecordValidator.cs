using System.Linq.Expressions;
using FilmMeta.Diagnostics;
using FluentValidation;

namespace FilmMeta.Validation;

/// <summary>What the validators of the records share.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <remarks>
/// Add rules of your own with <c>RuleFor</c>, on an instance before it is first used, or in a validator of yours that includes this one with <c>Include</c>.
/// No global setting of FluentValidation is read or changed. Safe for use by several threads once it is made.
/// </remarks>
public abstract class RecordValidator<T> : AbstractValidator<T>
{
    private protected RecordValidator(ValidationOptions? options) => Options = options ?? ValidationOptions.Default;

    /// <summary>The options the validator was made with.</summary>
    public ValidationOptions Options { get; }

    /// <summary>Adds a rule of the list about one member, unless the options leave it out.</summary>
    private protected void Check<TProperty>(ValidationRule rule, Expression<Func<T, TProperty>> member, Func<T, bool> isGood, Func<T,
        string> what)
    {
        if (Options.SeverityOf(rule) is not { } severity)
            return;

        RuleFor(member).Must((record, _) => isGood(record))
            .WithErrorCode(rule.Id)
            .WithSeverity(Grade(severity))
            .WithMessage(record => Sentence(what(record), rule));
    }

    /// <summary>Adds rules of the list about the record as a whole. They are one rule to FluentValidation: it spends more on a rule than most of these cost.</summary>
    /// <param name="checks">The rule, the path of the member that a finding points at, and what is wrong with a record as a sentence; null for nothing.</param>
    private protected void CheckRecord(params (ValidationRule Rule, string Path, Func<T, string?> Find)[] checks)
    {
        var active = checks
            .Select(check => (check.Rule, Severity: Options.SeverityOf(check.Rule), check.Path, check.Find))
            .Where(check => check.Severity is not null)
            .ToArray();
        if (active.Length == 0)
            return;

        RuleFor(record => record).Custom((record, context) =>
        {
            foreach (var (rule, severity, path, find) in active)
            {
                if (find(record) is { } what)
                {
                    context.AddFailure(Failures.Make(context.PropertyChain.BuildPropertyPath(path), rule, severity.GetValueOrDefault(),
                        null, what));
                }
            }
        });
    }

    /// <summary>Adds a rule of the list whose findings point at several members.</summary>
    private protected void CheckRecordParts(ValidationRule rule, Func<T, IEnumerable<(string Path, string What)>> find)
    {
        if (Options.SeverityOf(rule) is not { } severity)
            return;

        RuleFor(record => record).Custom((record, context) =>
        {
            foreach (var (path, what) in find(record))
                context.AddFailure(Failures.Make(context.PropertyChain.BuildPropertyPath(path), rule, severity, null, what));
        });
    }

    /// <summary>Adds a rule of the list about each item of a list, seen with its record.</summary>
    private protected void CheckEach<TItem>(ValidationRule rule, Expression<Func<T, EquatableList<TItem>>> member, Func<T, TItem, int,
        string?> find)
    {
        if (Options.SeverityOf(rule) is not { } severity)
            return;

        RuleFor(member).Custom((items, context) =>
        {
            for (var i = 0; i < items.Count; i++)
            {
                if (find(context.InstanceToValidate, items[i], i) is { } what)
                    context.AddFailure(Failures.Make(Invariant($"{context.PropertyPath}[{i}]"), rule, severity, null, what));
            }
        });
    }

    /// <summary>Adds a rule of the list about the items of a list, seen together.</summary>
    private protected void CheckAll<TItem>(ValidationRule rule, Expression<Func<T, EquatableList<TItem>>> member, Func<EquatableList<TItem>,
        IEnumerable<(int Index, string What)>> find)
    {
        if (Options.SeverityOf(rule) is not { } severity)
            return;

        RuleFor(member).Custom((items, context) =>
        {
            foreach (var (index, what) in find(items))
                context.AddFailure(Failures.Make(Invariant($"{context.PropertyPath}[{index}]"), rule, severity, null, what));
        });
    }

    /// <summary>Adds the rule that no two items of a list are the same.</summary>
    private protected void CheckRepeats<TItem>(Expression<Func<T, EquatableList<TItem>>> member, Func<TItem, string> key)
    {
        CheckAll(ValidationRules.ValueRepeats, member, Find);

        IEnumerable<(int, string)> Find(EquatableList<TItem> items)
        {
            if (items.Count < 2)
                yield break;

            var seen = new HashSet<string>(items.Count, StringComparer.OrdinalIgnoreCase);
            for (var i = 0; i < items.Count; i++)
            {
                if (!seen.Add(key(items[i])))
                    yield return (i, $"The list holds {Failures.Quote(key(items[i]))} twice.");
            }
        }
    }

    /// <summary>Adds the rules about the text of one member. They are one rule to FluentValidation, because a film has hundreds of texts.</summary>
    /// <param name="member">The member.</param>
    /// <param name="kind">What sort of text it is.</param>
    /// <param name="ignoresBlank">Whether another rule looks after a text that is blank.</param>
    private protected void CheckText(Expression<Func<T, string?>> member, TextKind kind, bool ignoresBlank = false)
    {
        var rules = new TextChecks(Options);
        if (rules.AreAllOff)
            return;

        RuleFor(member).Custom((text, context) =>
        {
            if (text is not null && !(ignoresBlank && string.IsNullOrWhiteSpace(text)))
                rules.Run(text, kind, context.PropertyPath, context.AddFailure);
        });
    }

    /// <summary>Adds the rules about each text of a list.</summary>
    private protected void CheckTexts(Expression<Func<T, EquatableList<string>>> member, TextKind kind)
    {
        var rules = new TextChecks(Options);
        if (rules.AreAllOff)
            return;

        RuleFor(member).Custom((texts, context) =>
        {
            for (var i = 0; i < texts.Count; i++)
                rules.Run(texts[i], kind, Invariant($"{context.PropertyPath}[{i}]"), context.AddFailure);
        });
    }

    private protected static Severity Grade(DiagnosticSeverity severity) => Failures.Grade(severity);

    private protected static string Sentence(string what, ValidationRule rule) => Failures.Sentence(what, rule);

    private protected static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
