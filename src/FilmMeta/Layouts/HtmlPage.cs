using FilmMeta.Layouts.FactSheet;
using FilmMeta.Statements;
using FilmMeta.Text;

namespace FilmMeta.Layouts;

/// <summary>An HTML page: its words, and the data about a film embedded in it, both at their places in the page.</summary>
internal sealed class HtmlPage
{
    private readonly string? _data;

    private HtmlPage(string words, string? data)
    {
        Words = words;
        _data = data;
        All = data is null ? words : Merge(words, data);
    }

    /// <summary>What a reader of the page sees.</summary>
    public string Words { get; }

    /// <summary>The words and the data in one text.</summary>
    public string All { get; }

    /// <summary>Takes a page apart.</summary>
    public static HtmlPage Read(string page)
    {
        var data = new List<TextSpan>();
        var words = HtmlText.Read(page, data);
        return new HtmlPage(words, data.Count == 0 ? null : LinkedData.Read(page, data));
    }

    /// <summary>Adds what the data says of a film to what the words say: a film of its own, or what is missing of the one the page is about.</summary>
    /// <returns>Whether there was any.</returns>
    public bool AddData(StatementList into)
    {
        if (_data is null)
            return false;

        var films = 0;
        foreach (ref readonly var statement in into.AsSpan())
            films += statement.Kind == StatementKind.Heading ? 1 : 0;

        // A page with a list of films: which of them the data is about is not said.
        if (films > 1)
            return false;

        var before = into.Count;
        FactSheetReader.Read(_data, SheetScanner.Scan(_data), into);
        if (films == 1)
        {
            for (var i = before; i < into.Count; i++)
            {
                ref var statement = ref into[i];
                statement = statement with { Traits = statement.Traits | StatementTraits.Repeated };
            }
        }

        return into.Count > before;
    }

    private static string Merge(string words, string data) => string.Create(words.Length, (words, data), static (target, texts) =>
    {
        texts.words.CopyTo(target);
        for (var i = 0; i < target.Length; i++)
        {
            if (texts.data[i] != ' ')
                target[i] = texts.data[i];
        }
    });
}
