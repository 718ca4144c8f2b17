using FilmMeta.Text;

namespace FilmMeta.Vocabulary;

/// <summary>Tells persons from organisations by the name, and by who usually holds the role.</summary>
/// <remarks>
/// Adds up evidence: legal forms, trade words, articles, numbers and acronyms for an organisation; given names, titles, initials,
/// particles and the endings of family names for a person. The tables are in <c>organisation-words.tsv</c>, <c>given-names.tsv</c> and their neighbours.
/// Safe for use by several threads.
/// </remarks>
public static class ContributorClassifier
{
    // From here on, one side needs no help from the label.
    private const int Strong = 5;

    /// <summary>Person or organisation, with reasons.</summary>
    /// <param name="name">The name as printed.</param>
    /// <param name="holder">Who usually holds the role under whose label the name stands.</param>
    /// <returns>The judgement; an empty name is taken for a person's.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <example><code>ContributorClassifier.Explain("Balsmeyer &amp; Everett Inc").Reasons[0]; // "legal form 'Inc'"</code></example>
    public static ContributorJudgement Explain(string name, RoleHolder holder = RoleHolder.Either)
    {
        ArgumentNullException.ThrowIfNull(name);
        var reasons = new List<ContributorReason>();
        var weight = ContributorEvidence.Weigh(name, holder, reasons);
        var kind = weight > 0 ? ContributorKind.Organisation : ContributorKind.Person;
        EquatableList<string> texts = reasons
            .Where(reason => kind == ContributorKind.Organisation ? reason.Weight > 0 : reason.Weight < 0)
            .OrderByDescending(reason => Math.Abs(reason.Weight))
            .Select(reason => reason.Text)
            .ToEquatableList();
        return new ContributorJudgement(kind, texts.Count > 0 ? texts : ["nothing in the name says otherwise"], Math.Abs(weight) >= Strong);
    }

    /// <summary>Person or organisation.</summary>
    /// <param name="name">The name as printed.</param>
    /// <param name="holder">Who usually holds the role under whose label the name stands.</param>
    /// <returns>The more likely of the two; an empty name is taken for a person's.</returns>
    internal static ContributorKind Classify(ReadOnlySpan<char> name, RoleHolder holder) => Classify(name, new TextSpan(0, name.Length), holder);

    /// <summary>Person or organisation.</summary>
    /// <param name="text">The text that holds the name.</param>
    /// <param name="span">The name in it, trimmed and without markup.</param>
    /// <param name="holder">Who usually holds the role.</param>
    /// <returns>The more likely of the two.</returns>
    internal static ContributorKind Classify(ReadOnlySpan<char> text, TextSpan span, RoleHolder holder) =>
        !ContributorQuickLook.IsPlainPerson(text, span, holder) && ContributorEvidence.Weigh(text.Slice(span.Start, span.Length), holder, null) > 0 ? ContributorKind.Organisation : ContributorKind.Person;

    /// <summary>Whether a text is the whole name of a well-known firm, band or body.</summary>
    /// <param name="name">The name, trimmed.</param>
    /// <returns><see langword="true"/> when the table has it.</returns>
    internal static bool IsKnownOrganisation(ReadOnlySpan<char> name)
    {
        Span<char> buffer = stackalloc char[40 * 3];
        return name.Length is > 0 and <= 40 && NameLexicon.IsKnownOrganisation(buffer[..NameFolding.Fold(name, buffer)]);
    }

    /// <summary>Whether a text ends in the legal form of a firm, so that a comma before the form does not part two names.</summary>
    /// <param name="text">The text: "TOHO CO., LTD."</param>
    /// <param name="start">Offset of the form; the text's length when there is none.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    internal static bool EndsInLegalForm(ReadOnlySpan<char> text, out int start) => ContributorLegalForms.TryFindAtEnd(text, out start);

    /// <summary>Whether a piece of text is a legal form and nothing else.</summary>
    /// <param name="piece">The piece: " Inc."</param>
    /// <returns><see langword="true"/> when it is.</returns>
    internal static bool IsLegalForm(ReadOnlySpan<char> piece)
    {
        var trimmed = piece.Trim();
        return ContributorLegalForms.TryFindAtEnd(trimmed, out var start) && start == 0;
    }

    /// <summary>Whether a piece of text belongs behind a person's name: "Jr.", "III", "ACE", "p.g.a.", or several of them.</summary>
    /// <param name="piece">The piece.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    internal static bool IsNameSuffix(ReadOnlySpan<char> piece)
    {
        var rest = piece.Trim();
        if (rest.IsEmpty)
            return false;

        while (!rest.IsEmpty)
        {
            if (!NameSuffixes.IsSuffix(NameTable.Take(ref rest, ' ').TrimEnd(',')))
                return false;
        }

        return true;
    }

    /// <summary>Whether a name is an organisation's by itself, whatever label it stands under.</summary>
    /// <param name="name">The name as printed.</param>
    /// <returns><see langword="true"/> when the evidence is strong.</returns>
    internal static bool LooksLikeOrganisation(ReadOnlySpan<char> name) => ContributorEvidence.Weigh(name, RoleHolder.Either, null) >= Strong;

    /// <summary>Whether a name is a person's by itself, whatever label it stands under.</summary>
    /// <param name="name">The name as printed.</param>
    /// <returns><see langword="true"/> when the evidence is strong.</returns>
    internal static bool LooksLikePerson(ReadOnlySpan<char> name) => ContributorEvidence.Weigh(name, RoleHolder.Either, null) <= -Strong;

    /// <summary>Whether a word is one of everyday language and no name: "Queen", "Massive".</summary>
    /// <param name="word">The word as printed.</param>
    /// <returns><see langword="false"/> for a word of no table too.</returns>
    internal static bool IsOrdinaryWord(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[24 * 3];
        return word.Length is > 0 and <= 24 && NameLexicon.TryGet(buffer[..NameFolding.Fold(word, buffer)], out var known) && known.Is(NameTraits.Common) && !known.Is(NameTraits.Given | NameTraits.Family);
    }

    /// <summary>Whether a name consists of trade words alone, so that it is the rest of a firm's name rather than a name: "TV Services", "Video".</summary>
    /// <param name="name">The words.</param>
    /// <returns><see langword="true"/> when no word of it tells one firm from another.</returns>
    internal static bool IsTradeWordsOnly(ReadOnlySpan<char> name)
    {
        var buffer = default(NameTokenBuffer);
        Span<NameToken> tokens = buffer;
        var count = NameTokens.Read(name.Trim(), tokens, out _);
        foreach (ref readonly var token in tokens[..count])
        {
            if (token.Word.Elsewhere <= 0 && token.Word.Last <= 0 && !token.Word.Is(NameTraits.Conjunction | NameTraits.Function))
                return false;
        }

        return count > 0;
    }
}
