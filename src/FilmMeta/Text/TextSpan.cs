namespace FilmMeta.Text;

/// <summary>A stretch of a source text: where it starts and how long it is.</summary>
/// <param name="Start">Offset of its first character, counted in UTF-16 code units from 0.</param>
/// <param name="Length">How many UTF-16 code units it covers; 0 is an empty span.</param>
/// <remarks>Half open: <see cref="End"/> is the first offset behind it. The default value is the empty span at 0.</remarks>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first offset behind the span, <c>Start + Length</c>.</summary>
    public int End => Start + Length;

    /// <summary>Whether it covers no character.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span from one offset up to, and without, another.</summary>
    /// <param name="start">Offset of the first character.</param>
    /// <param name="end">The first offset behind; not before <paramref name="start"/>.</param>
    /// <returns>The span between the two.</returns>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether another span lies wholly inside this one.</summary>
    /// <param name="other">The span that may lie inside.</param>
    /// <returns><see langword="true"/> when every character of <paramref name="other"/> belongs to this span.</returns>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>The interval as <c>[start..end)</c>.</summary>
    /// <returns>The text, for debugging.</returns>
    public override string ToString() => $"[{Start}..{End})";
}
