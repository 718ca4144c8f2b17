namespace FilmMeta.Text;

/// <summary>
/// The words of a text written for a wiki, or with entities of HTML in it, as text of the same length: templates, brackets of links and notes become blanks,
/// entities of blanks and of signs that part words the sign itself. So each place in it is the same place in the text as it was given.
/// </summary>
internal static class PageText
{
    // Deeper templates than this are left as they are.
    private const int Deepest = 12;
    private const int LongestEntity = 9;
    private const int LongestNote = 2000;
    private const int LongestLink = 400;

    private static readonly (string Entity, char Sign)[] Entities =
    [
        ("&amp;", '&'), ("&nbsp;", ' '), ("&bull;", '•'), ("&middot;", '·'), ("&ndash;", '–'), ("&mdash;", '—'), ("&#8211;", '–'), ("&#8212;", '—'), ("&#38;", '&'), ("&#160;", ' '),
        ("&thinsp;", ' '), ("&hellip;", '…'), ("&raquo;", '»'),
    ];

    // Templates whose arguments are a list of names.
    private static readonly string[] Lists = ["ubl", "unbulleted list", "plainlist", "plain list", "hlist", "flatlist", "flat list", "ubl ", "br separated entries", "based on", "basedon", "unbulletedlist"];

    // Templates that show their last argument.
    private static readonly string[] Shown = ["nowrap", "lang", "nobr", "langue", "lien", "ill", "interlanguage link", "nihongo", "no wrap", "small", "smaller", "nobold"];

    /// <summary>The words of a text; the text itself where there is nothing to take away.</summary>
    public static string Read(string text)
    {
        var isWiki = IsWiki(text);
        if (!isWiki && !HasEntity(text))
            return text;

        return string.Create(text.Length, (text, isWiki), static (target, given) =>
        {
            given.text.CopyTo(target);
            DecodeEntities(target);
            if (!given.isWiki)
                return;

            BlankNotes(target);
            BlankLinks(target);
            BlankTemplates(target);
        });
    }

    /// <summary>Whether a text holds links or templates of a wiki.</summary>
    public static bool IsWiki(string text) => text.Contains("[[", StringComparison.Ordinal) || text.Contains("{{", StringComparison.Ordinal);

    /// <summary>Whether a text holds an entity that is a blank or a sign between words.</summary>
    public static bool HasEntity(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('&'); at >= 0;)
        {
            if (EntityAt(text[at..], out _) > 0)
                return true;

            var step = text[(at + 1)..].IndexOf('&');
            at = step < 0 ? -1 : at + 1 + step;
        }

        return false;
    }

    private static int EntityAt(ReadOnlySpan<char> text, out char sign)
    {
        foreach (var (entity, found) in Entities)
        {
            if (!text.StartsWith(entity, StringComparison.Ordinal))
                continue;

            sign = found;
            return entity.Length;
        }

        sign = '\0';
        return 0;
    }

    /// <summary>Puts blanks and signs in the place of the entities that stand for them.</summary>
    public static void DecodeEntities(Span<char> text)
    {
        for (var at = text.IndexOf('&'); at >= 0;)
        {
            var length = EntityAt(text.Slice(at, Math.Min(LongestEntity, text.Length - at)), out var sign);
            if (length > 0)
            {
                text.Slice(at, length).Fill(' ');
                text[at] = sign;
            }

            var step = text[(at + 1)..].IndexOf('&');
            at = step < 0 ? -1 : at + 1 + step;
        }
    }

    // "<ref>...</ref>" is a note at the foot of the page.
    private static void BlankNotes(Span<char> text)
    {
        for (var at = text.IndexOf("<ref"); at >= 0;)
        {
            var tag = text[at..].IndexOf('>');
            if (tag < 0)
                return;

            var close = text[at + tag - 1] == '/' ? tag + 1 : text.Slice(at, Math.Min(text.Length - at, LongestNote)).IndexOf("</ref>") is >= 0 and var end ? end + "</ref>".Length : tag + 1;
            text.Slice(at, close).Fill(' ');
            at += close;
            var step = text[at..].IndexOf("<ref");
            at = step < 0 ? -1 : at + step;
        }
    }

    // "[[A|B]]" shows B; pictures and categories show nothing. The brackets leave blanks of no width: those beside words would part columns.
    private static void BlankLinks(Span<char> text)
    {
        for (var at = text.IndexOf("[["); at >= 0;)
        {
            var close = text.Slice(at, Math.Min(text.Length - at, LongestLink)).IndexOf("]]");
            if (close < 0)
            {
                var other = text[(at + 2)..].IndexOf("[[");
                at = other < 0 ? -1 : at + 2 + other;
                continue;
            }

            var link = text.Slice(at, close + 2);
            var bar = link.IndexOf('|');
            if (IsNoWord(link[2..]))
            {
                link.Fill(' ');
            }
            else
            {
                link[..(bar < 0 ? 2 : bar + 1)].Fill('\u200b');
                link[^2..].Fill('\u200b');
            }

            var next = text[(at + close)..].IndexOf("[[");
            at = next < 0 ? -1 : at + close + next;
        }
    }

    private static bool IsNoWord(ReadOnlySpan<char> link) =>
        link.StartsWith("File:", StringComparison.OrdinalIgnoreCase) || link.StartsWith("Image:", StringComparison.OrdinalIgnoreCase) || link.StartsWith("Category:", StringComparison.OrdinalIgnoreCase)
        || link.StartsWith("Datei:", StringComparison.OrdinalIgnoreCase) || link.StartsWith("Fichier:", StringComparison.OrdinalIgnoreCase) || link.StartsWith("Kategorie:", StringComparison.OrdinalIgnoreCase);

    private static void BlankTemplates(Span<char> text)
    {
        Span<int> open = stackalloc int[Deepest];
        var depth = 0;
        for (var at = 0; at + 1 < text.Length;)
        {
            var step = text[at..].IndexOfAny('{', '}');
            if (step < 0 || at + step + 1 >= text.Length)
                break;

            at += step;
            if (text[at + 1] != text[at])
            {
                at++;
                continue;
            }

            if (text[at] == '{')
            {
                if (depth < Deepest)
                    open[depth] = at;
                depth++;
            }
            else if (depth > 0 && --depth < Deepest)
            {
                ReadTemplate(text, open[depth], at + 2, depth > 0);
            }

            at += 2;
        }

        // What was left open begins with its name.
        for (var i = 0; i < Math.Min(depth, Deepest); i++)
            BlankName(text, open[i]);
    }

    private static void ReadTemplate(Span<char> text, int start, int end, bool isInside)
    {
        var template = text[start..end];
        var bar = template.IndexOf('|');
        var name = (bar < 0 ? template[2..^2] : template[2..bar]).Trim();
        var isBox = template.Contains('\n') && bar > 0 && template.Contains('=');
        if (isBox && !IsOneOf(name, Lists))
        {
            BlankName(text, start);
            template[^2..].Fill(' ');
            BreaksToBullets(template);
            return;
        }

        if (!isInside && !IsOneOf(name, Lists) && !IsOneOf(name, Shown))
        {
            template.Fill(' ');
            return;
        }

        if (IsOneOf(name, Lists))
        {
            template[..(bar < 0 ? template.Length : bar + 1)].Fill(' ');
            template[^2..].Fill(' ');
            template.Replace('|', '•');
            template.Replace('\n', ' ');
            template.Replace('*', '•');
        }
        else if (IsOneOf(name, Shown) && bar > 0)
        {
            template[..(template.LastIndexOf('|') + 1)].Fill(' ');
            template[^2..].Fill(' ');
        }
        else
        {
            // A date or a remark: its arguments are no part of a name.
            BlankName(text, start);
            template[^2..].Fill(' ');
            template.Replace('|', ' ');
        }
    }

    // A line break between two values in a box parts them as a bullet would.
    private static void BreaksToBullets(Span<char> box)
    {
        for (var at = box.IndexOf('<'); at >= 0;)
        {
            var length = Markup.TagLength(box[at..]);
            if (length > 0 && Markup.IsLineBreakTag(box.Slice(at, length)))
            {
                box.Slice(at, length).Fill(' ');
                box[at] = '•';
            }

            var step = box[(at + 1)..].IndexOf('<');
            at = step < 0 ? -1 : at + 1 + step;
        }
    }

    private static void BlankName(Span<char> text, int start)
    {
        var stop = text[start..].IndexOfAny('|', '\n', '}');
        text.Slice(start, stop < 0 ? text.Length - start : stop).Fill(' ');
    }

    private static bool IsOneOf(ReadOnlySpan<char> name, string[] names)
    {
        foreach (var one in names)
        {
            if (name.Equals(one, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
