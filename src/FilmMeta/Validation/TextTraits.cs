using System.Globalization;

namespace FilmMeta.Validation;

/// <summary>What sort of text is checked: a title may hold what a name may not.</summary>
internal enum TextKind
{
    Title,
    Person,
    Organisation,
    Label,
    Character,

    /// <summary>Any other text: a note, a format, a genre.</summary>
    Plain,
}

/// <summary>What characters a text holds, found in one pass, so that most texts need no second look.</summary>
[Flags]
internal enum Traits
{
    None = 0,
    Lower = 1,
    Upper = 2,
    Digit = 4,

    /// <summary>A round, square or curly bracket, or a quotation mark that has a partner.</summary>
    Paired = 8,

    /// <summary>A character that markup is made of.</summary>
    Markup = 16,

    /// <summary>A comma, colon, semicolon, slash or ampersand.</summary>
    Separator = 32,

    /// <summary>A letter outside ASCII.</summary>
    ForeignLetter = 64,

    /// <summary>Any other character outside ASCII.</summary>
    ForeignSign = 128,

    /// <summary>White space that is not one space between two words, a control or an invisible character.</summary>
    Untidy = 256,

    /// <summary>A letter that is neither upper nor lower case.</summary>
    Caseless = 512,

    /// <summary>An at sign, a question mark, an asterisk or a footnote sign.</summary>
    Sign = 1024,
}

/// <summary>Finds the <see cref="Traits"/> of a text.</summary>
internal static class TextTraits
{
    private static readonly Traits[] Ascii = Build();

    internal static Traits Of(ReadOnlySpan<char> text)
    {
        var traits = Traits.None;
        var previous = ' ';
        foreach (var c in text)
        {
            if (c < 128)
            {
                traits |= Ascii[c];
                if (c == ' ' && previous == ' ')
                    traits |= Traits.Untidy;
            }
            else
            {
                traits |= OfForeign(c);
            }

            previous = c;
        }

        return previous == ' ' ? traits | Traits.Untidy : traits;
    }

    /// <summary>Whether a character shows nothing and says nothing between the letters of a name: zero-width, byte-order mark, soft hyphen, direction.</summary>
    internal static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E'
            or '\u200F' or '\u061C';

    private static Traits OfForeign(char c)
    {
        if (IsInvisible(c) || c is '\u00A0' or '\u2028' or '\u2029' or '\u3000' || (c >= '\u2000' && c <= '\u200A'))
            return Traits.Untidy | Traits.ForeignSign;

        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => Traits.Upper | Traits.ForeignLetter,
            UnicodeCategory.LowercaseLetter => Traits.Lower | Traits.ForeignLetter,
            UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                => Traits.Caseless | Traits.ForeignLetter,
            UnicodeCategory.Control => Traits.Untidy | Traits.ForeignSign,
            UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation
                => Traits.Paired | Traits.ForeignSign,
            UnicodeCategory.Surrogate => Traits.Caseless | Traits.ForeignSign,
            _ => Traits.ForeignSign | Traits.Sign,
        };
    }

    private static Traits[] Build()
    {
        var table = new Traits[128];
        for (var c = '\0'; c < 128; c++)
        {
            table[c] = c switch
            {
                ' ' => Traits.None,
                < ' ' or '\u007F' => Traits.Untidy,
                >= 'A' and <= 'Z' => Traits.Upper,
                >= 'a' and <= 'z' => Traits.Lower,
                >= '0' and <= '9' => Traits.Digit,
                '(' or ')' or '{' or '}' or '"' => Traits.Paired,
                '[' or ']' => Traits.Paired | Traits.Markup,
                '<' or '>' or '_' or '`' or '\\' or '|' or '#' or '~' => Traits.Markup,
                '*' => Traits.Markup | Traits.Sign,
                '&' or ';' => Traits.Separator | Traits.Markup,
                ',' or ':' or '/' => Traits.Separator,
                '@' or '?' => Traits.Sign,
                _ => Traits.None,
            };
        }

        return table;
    }
}
