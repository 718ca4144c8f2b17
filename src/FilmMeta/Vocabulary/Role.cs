namespace FilmMeta.Vocabulary;

/// <summary>One role of the catalogue, with what other vocabularies call it.</summary>
/// <param name="Id">The id, lower-case words joined by hyphens, such as <c>director-of-photography</c>; it never changes meaning.</param>
/// <param name="Department">The department, such as <c>camera</c>; the head of <c>roles.tsv</c> lists them.</param>
/// <param name="Holder">Who usually stands under it.</param>
/// <param name="Labels">The English labels that name it, the usual one first; plurals and by-forms of these are understood too.</param>
/// <param name="Marc">MARC relator codes, the closest first; empty where the Library of Congress has none (an assistant director, say).</param>
/// <param name="Imdb">The category or department IMDb files it under, such as <c>cinematographer</c>; null where there is none.</param>
/// <param name="TmdbDepartment">The department TMDB files it under; null where there is none.</param>
/// <param name="TmdbJob">The TMDB job in that department; null where none fits.</param>
/// <param name="Wikidata">The Wikidata property that links a film to its holder, such as <c>P344</c>; null where there is none.</param>
/// <param name="SchemaOrg">The schema.org property of a Movie, such as <c>musicBy</c>; null where there is none.</param>
public sealed record Role(
    string Id,
    string Department,
    RoleHolder Holder,
    EquatableList<string> Labels,
    EquatableList<string> Marc,
    string? Imdb,
    string? TmdbDepartment,
    string? TmdbJob,
    string? Wikidata,
    string? SchemaOrg);
