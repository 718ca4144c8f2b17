namespace FilmMeta.Vocabulary;

/// <summary>The parts of a person's name, as far as they can be told.</summary>
/// <param name="Given">Given names and initials, as printed: "Jean-Claude", "Orson", "F. W."; null where they are not known.</param>
/// <param name="Particle">What is filed behind the given name: "van" of "Hoyte van Hoytema"; null for none, or when it is filed as part of <paramref name="Family"/>.</param>
/// <param name="Family">The family name, as printed, with a particle that is filed with it: "Hoytema", "Van Damme"; null for a mononym or where it is not known.</param>
/// <param name="Suffix">"Jr.", "III", without the comma; null for none.</param>
/// <param name="Honorific">What stands before the name: "Sir", "Dr", "Captain"; null for none.</param>
/// <param name="PostNominals">Letters of guilds, orders and degrees behind the name, in printed order: "ASC", "p.g.a.", "OBE".</param>
/// <param name="Nickname">A name in quotation marks or brackets within the name, without them; null for none.</param>
/// <param name="Order">In which order the parts are printed.</param>
/// <param name="SortName">
/// The form a library would file under: "Hoytema, Hoyte van", "Van Damme, Jean-Claude", "King, Martin Luther, Jr."; the name itself where the order is not known.
/// Honorifics and post-nominals are left out. Never empty for a name that is not.
/// </param>
/// <remarks>Compared by content. A name in a script other than Latin, Cyrillic and Greek stays whole: only <paramref name="SortName"/> is set.</remarks>
public sealed record PersonName(
    string? Given,
    string? Particle,
    string? Family,
    string? Suffix,
    string? Honorific,
    EquatableList<string> PostNominals,
    string? Nickname,
    PersonNameOrder Order,
    string SortName)
{
    /// <summary>Analyses a person's name.</summary>
    /// <param name="name">The name as printed; white space around it is ignored.</param>
    /// <returns>Its parts. What cannot be told is null, never guessed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <example><code>PersonName.Analyze("Hoyte van Hoytema, ASC").SortName; // "Hoytema, Hoyte van"</code></example>
    public static PersonName Analyze(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new PersonNameReader(name).Read();
    }
}
