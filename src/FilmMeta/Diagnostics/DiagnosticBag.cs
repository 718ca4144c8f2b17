using FilmMeta.Text;

namespace FilmMeta.Diagnostics;

/// <summary>Collects the findings about one text, one method for each, so that all wording stands in one place.</summary>
internal sealed class DiagnosticBag(SourceText source)
{
    private const int MaximumQuote = 60;

    private List<Diagnostic>? _items;

    /// <summary>The findings in the order of the text.</summary>
    public EquatableList<Diagnostic> ToList() => _items is null ? [] : _items.OrderBy(item => item.Span.Start).ToEquatableList();

    public void ReportNoFilm() => Add(DiagnosticCatalog.NoFilm, default, "No film credits were found; expected labelled names such as \"_Director:_ Name\", a cast, or facts such as \"UK 1953, 13 mins\".");

    public void ReportUnknownLabel(TextSpan span, string label) => Add(DiagnosticCatalog.UnknownLabel, span, $"The label \"{Clip(label)}\" names no role of the catalogue; its text is kept.");

    public void ReportUnreadLine(TextSpan span) => Add(DiagnosticCatalog.UnreadLine, span, $"Unexpected \"{Quote(span)}\" among the credits; expected a label and names, a performer, or country, year and runtime.");

    public void ReportLeftOut(TextSpan span) => Add(DiagnosticCatalog.LeftOut, span, $"\"{Quote(span)}\" gives nothing that the record of a film keeps; it was left out.");

    public void ReportGuessedNames(TextSpan span, string label) => Add(DiagnosticCatalog.GuessedNames, span, $"\"{Quote(span)}\" has no label; it was read as more names under \"{Clip(label)}\".");

    public void ReportMarkWithoutNote(TextSpan span) => Add(DiagnosticCatalog.MarkWithoutNote, span, $"The mark beside \"{Quote(span)}\" is explained nowhere; it means nothing.");

    public void ReportFrontMatterDiffers(TextSpan span, string what, string credits) => Add(DiagnosticCatalog.FrontMatterDiffers, span, $"The page's description gives the {what} as \"{Quote(span)}\", the credits as \"{Clip(credits)}\"; the credits were followed.");

    public void ReportTakenFromFrontMatter(TextSpan span, string what) => Add(DiagnosticCatalog.TakenFromFrontMatter, span, $"The credits give no {what}; \"{Quote(span)}\" was taken from the page's description.");

    public void ReportUnknownCountry(TextSpan span) => Add(DiagnosticCatalog.UnknownCountry, span, $"\"{Quote(span)}\" stands where a country is expected but is none of the table; it has no code.");

    public void ReportNoTitle(TextSpan span) => Add(DiagnosticCatalog.NoTitle, span, "These credits stand under no title; expected a heading in bold above them.");

    private void Add(DiagnosticDescriptor descriptor, TextSpan span, string message) => (_items ??= []).Add(new Diagnostic
    {
        Code = descriptor.Code,
        Severity = descriptor.Severity,
        Message = message,
        Span = span,
        Position = source.GetPosition(span.Start),
    });

    private string Quote(TextSpan span) => Clip(Markup.Clean(source.Slice(span.Length > 4 * MaximumQuote ? new TextSpan(span.Start, 4 * MaximumQuote) : span)));

    private static string Clip(string text)
    {
        if (text.Length <= MaximumQuote)
            return text;

        // Half a surrogate pair is no character.
        var end = char.IsHighSurrogate(text[MaximumQuote - 2]) ? MaximumQuote - 2 : MaximumQuote - 1;
        return $"{text.AsSpan(0, end)}…";
    }
}
