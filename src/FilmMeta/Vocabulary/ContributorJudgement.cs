namespace FilmMeta.Vocabulary;

/// <summary>Whether a name is that of a person or of an organisation, and why.</summary>
/// <param name="Kind">The more likely of the two.</param>
/// <param name="Reasons">
/// What speaks for it, the heaviest first, each readable by itself: "legal form 'GmbH'", "given name 'Anna'", "label held by companies".
/// Never empty: where the name itself says nothing, that is the reason given.
/// </param>
/// <param name="IsClear">Whether the evidence outweighs what speaks against it by a good margin; false means that a person should have a look.</param>
public sealed record ContributorJudgement(ContributorKind Kind, EquatableList<string> Reasons, bool IsClear);
