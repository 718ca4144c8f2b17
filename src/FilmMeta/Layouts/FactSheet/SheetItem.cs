using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <summary>What a line of a fact sheet, or a part of one, is.</summary>
internal enum ItemKind
{
    /// <summary>An empty line.</summary>
    Blank,

    /// <summary>Words without a label: a title, a name under a label, a sentence.</summary>
    Text,

    /// <summary>A heading over facts or credits.</summary>
    Section,

    /// <summary>A label whose value stands on the lines below.</summary>
    Label,

    /// <summary>A label and its value.</summary>
    Field,

    /// <summary>Facts that explain themselves: "UK 1953, 13 mins".</summary>
    Facts,

    /// <summary>Two things that leaders, a tabulator or a dash part, neither of them a label: a performer and a character.</summary>
    Pair,
}

/// <summary>How well a label is known.</summary>
internal enum LabelSort
{
    /// <summary>Words before a colon that no table knows.</summary>
    Unknown,

    /// <summary>The role catalogue knows it.</summary>
    Role,

    /// <summary>The table of facts knows it: <see cref="SheetItem.What"/>.</summary>
    Fact,
}

/// <summary>A line of a fact sheet, or a part of one.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The value; the words themselves where there is no label.</param>
/// <param name="Label">The label, or the left side of a pair; empty for none.</param>
/// <param name="Sort">How well the label is known.</param>
/// <param name="What">What a label of the table of facts announces.</param>
/// <param name="Traits">How it stands there.</param>
internal readonly record struct SheetItem(ItemKind Kind, TextSpan Text, TextSpan Label = default, LabelSort Sort = default, FactLabel What = default, ItemTraits Traits = default)
{
    /// <summary>Whether it states something about a film by a label that a table knows.</summary>
    public bool IsKnown => Kind is ItemKind.Field or ItemKind.Label && Sort != LabelSort.Unknown;
}

/// <summary>How an item stands on the page.</summary>
[Flags]
internal enum ItemTraits
{
    None = 0,

    /// <summary>A heading of Markdown or of a page.</summary>
    Heading = 1,

    /// <summary>Words that stand before the first label of a line, as a title does in a listing.</summary>
    Head = 2,

    /// <summary>The line is set in from the margin.</summary>
    Indented = 4,

    /// <summary>A film begins here, as with each row of a table.</summary>
    StartsFilm = 8,

    /// <summary>A dash or colon parts the two, which sentences have too; leaders and tabulators they have not.</summary>
    Weak = 16,

    /// <summary>Only a blank parts label and value: it counts where other labels stand beside it.</summary>
    RunIn = 32,

    /// <summary>The label is a letter or two ("R", "K"): it counts where several of the kind stand in a row.</summary>
    Letter = 64,

    /// <summary>Label and value stand in columns, so that lines without a label may go on with the value.</summary>
    Column = 128,
}
