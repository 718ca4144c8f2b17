namespace FilmMeta.Merging;

/// <summary>A value on which documents agree or not: the preferred one, who gives it, and what others give instead.</summary>
/// <typeparam name="T">What it is a value of: a title, a runtime, a cast credit.</typeparam>
/// <param name="Value">The preferred value.</param>
/// <param name="Sources">The documents that give it, the surest first; of a credit also those that say less of it.</param>
/// <param name="Variants">What other documents give, each with its documents; empty where all agree.</param>
/// <remarks>
/// Each mention of the value in each document is exactly one <see cref="Attestation"/>, here or in a variant. Compared by content.
/// The preferred value is the one from a credits line before one from a fact block before one from prose; of equals the one that more documents give.
/// </remarks>
public sealed record Sourced<T>(T Value, EquatableList<Attestation> Sources, EquatableList<Variant<T>> Variants);

/// <summary>Another form of a value, or another value.</summary>
/// <typeparam name="T">What it is a value of.</typeparam>
/// <param name="Value">The value as these documents have it.</param>
/// <param name="IsConflict">Whether it cannot hold together with the preferred one (2013 and 2014); otherwise it is only put differently ("HER" and "Her").</param>
/// <param name="Sources">The documents that give it, the surest first.</param>
/// <remarks>Compared by content.</remarks>
public sealed record Variant<T>(T Value, bool IsConflict, EquatableList<Attestation> Sources);
