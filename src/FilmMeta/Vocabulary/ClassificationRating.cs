namespace FilmMeta.Vocabulary;

/// <summary>A board or system that classifies films.</summary>
/// <param name="Name">Its short name.</param>
/// <param name="Territory">ISO 3166-1 alpha-2 code of where it holds.</param>
internal sealed record ClassificationSystem(string Name, string Territory);

/// <summary>One symbol of a system.</summary>
/// <param name="System">Whose symbol it is.</param>
/// <param name="Symbol">The symbol as the system writes it.</param>
/// <param name="Age">The age it stands for, 0 for everybody; null where it names none.</param>
/// <param name="From">The first year it was given; null where that does not tell.</param>
/// <param name="To">The last year it was given; null where it still is.</param>
internal sealed record ClassificationRating(ClassificationSystem System, string Symbol, int? Age, int? From, int? To);
