namespace FilmMeta.Text;

/// <summary>A place in a text as an editor shows it.</summary>
/// <param name="Line">Line number, from 1.</param>
/// <param name="Column">Column number, from 1, counted in UTF-16 code units.</param>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>The place as <c>line,column</c>, the way compilers print it.</summary>
    /// <returns>The two numbers, joined by a comma.</returns>
    public override string ToString() => $"{Line},{Column}";
}
