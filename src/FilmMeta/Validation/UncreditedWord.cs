namespace FilmMeta.Validation;

/// <summary>Knows the remark that somebody is not credited.</summary>
internal static class UncreditedWord
{
    internal static bool IsIn(ReadOnlySpan<char> text) =>
        text.Contains("uncredited", StringComparison.OrdinalIgnoreCase) || text.Contains("not credited", StringComparison.OrdinalIgnoreCase)
        || text.Contains("unbilled", StringComparison.OrdinalIgnoreCase);
}
