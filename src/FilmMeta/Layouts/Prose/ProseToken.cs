using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.Prose;

/// <summary>What a piece of running text is.</summary>
internal enum ProseTokenKind : byte
{
    Word,
    Number,
    Comma,
    Stop,
    Semicolon,
    Colon,
    Open,
    Close,
    QuoteOpen,
    QuoteClose,
    Dash,
    Slash,
    Ampersand,
    Stars,
    Hash,
    Bar,
    Other,

    /// <summary>The end of a short line, which ends a sentence too.</summary>
    LineEnd,

    /// <summary>The end of a paragraph.</summary>
    BlockEnd,
}

/// <summary>How it stands there.</summary>
[Flags]
internal enum ProseTokenTraits : byte
{
    None = 0,
    Upper = 1,
    AllCaps = 2,

    /// <summary>A genitive's "’s" stands behind it.</summary>
    Genitive = 4,
    Italic = 8,
    Bold = 16,

    /// <summary>A line that the markup makes a heading.</summary>
    Heading = 32,

    /// <summary>Of a double quotation mark.</summary>
    Double = 64,

    /// <summary>Already read, or not to be read.</summary>
    Handled = 128,
}

/// <summary>A word or mark of running text.</summary>
/// <param name="Start">Where it starts in the source.</param>
/// <param name="End">The offset behind it; a genitive's "’s" is not part of it.</param>
/// <param name="Word">What the table knows of it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Traits">How it stands there.</param>
internal readonly record struct ProseToken(int Start, int End, ProseWord Word, ProseTokenKind Kind, ProseTokenTraits Traits)
{
    public TextSpan Span => TextSpan.FromBounds(Start, End);

    public bool IsBreak => Kind >= ProseTokenKind.LineEnd;

    public bool IsUpper => (Traits & ProseTokenTraits.Upper) != 0;

    public bool IsGenitive => (Traits & ProseTokenTraits.Genitive) != 0;

    public bool IsEmphasised => (Traits & (ProseTokenTraits.Italic | ProseTokenTraits.Bold)) != 0;

    public bool IsHandled => (Traits & ProseTokenTraits.Handled) != 0;

    public bool Is(ProseWord word) => (Word & word) != 0;

    public bool Is(ProseTokenTraits trait) => (Traits & trait) != 0;
}
