namespace FilmMeta.Validation;

/// <summary>Which rules apply, and how hard they are graded: the purpose that an entry is to serve.</summary>
public enum ValidationProfile
{
    /// <summary>What is wrong whatever the entry is for: its structure, values that cannot be true, text that is damaged. The default.</summary>
    Core,

    /// <summary>
    /// Core, and the minimum that an archive records of a work: EN 15744 (title, credits, production company, country, year, format, length, language,
    /// identifier), whose data model is EN 15907 and which the FIAF Moving Image Cataloguing Manual repeats.
    /// </summary>
    Archive,

    /// <summary>Core, and what a cinema prints: director, year, country, running time, classification, what it is shown from.</summary>
    Programme,

    /// <summary>Everything there is, graded one step harder where an entry could be better.</summary>
    Strict,
}
