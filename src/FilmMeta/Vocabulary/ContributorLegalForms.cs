namespace FilmMeta.Vocabulary;

/// <summary>The legal forms of firms at the end of a name: "Ltd", "GmbH &amp; Co. KG", "S.r.l.".</summary>
internal static class ContributorLegalForms
{
    // The longest form of the table, in words.
    private const int MostWords = 4;

    private static readonly Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Forms = Load();

    /// <summary>Finds a legal form at the end of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Offset of the form; the text's length when there is none.</param>
    /// <returns>Whether there is one.</returns>
    internal static bool TryFindAtEnd(ReadOnlySpan<char> text, out int start)
    {
        start = text.Length;
        Span<char> buffer = stackalloc char[64];
        Span<int> starts = stackalloc int[MostWords];
        var end = text.TrimEnd().Length;
        var words = 0;
        for (var position = end; words < MostWords && position > 0; words++)
        {
            var from = position;
            while (from > 0 && !IsSeparator(text[from - 1]))
                from--;

            starts[words] = from;
            position = from;
            while (position > 0 && IsSeparator(text[position - 1]))
                position--;
        }

        for (var taken = words; taken > 0; taken--)
        {
            var from = starts[taken - 1];
            var form = text[from..end];
            if (form.Length > buffer.Length)
                continue;

            var length = Normalise(form, buffer);
            if (length > 0 && Forms.TryGetValue(buffer[..length], out var needsCapitals) && (!needsCapitals || HasCapitalsOnly(form)))
            {
                start = from;
                return true;
            }
        }

        return false;
    }

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || c == ',';

    // "GmbH & Co. KG" becomes "gmbh & co kg".
    private static int Normalise(ReadOnlySpan<char> form, Span<char> buffer)
    {
        var length = 0;
        var pendingSpace = false;
        foreach (var c in form)
        {
            if (IsSeparator(c))
            {
                pendingSpace = length > 0;
                continue;
            }

            if (c is '.' or '(' or ')' or '/')
                continue;

            if (pendingSpace)
                buffer[length++] = ' ';

            pendingSpace = false;
            buffer[length++] = NameFolding.FoldLetter(c);
        }

        return length;
    }

    // "a.s." and "A/S" are as clear as "AS"; "as" is not.
    private static bool HasCapitalsOnly(ReadOnlySpan<char> form)
    {
        foreach (var c in form)
        {
            if (c is '.' or '/')
                return true;
        }

        foreach (var c in form)
        {
            if (char.IsLower(c))
                return false;
        }

        return true;
    }

    private static Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        // Rows: how it must be written ("any" or "capitals"), countries, forms parted by "|".
        var forms = new Dictionary<string, bool>(256, StringComparer.Ordinal);
        ReadOnlySpan<char> text = NameTable.Read("legal-forms.tsv");
        Span<char> buffer = stackalloc char[64];
        while (NameTable.TryReadRow(ref text, out var row))
        {
            var needsCapitals = NameTable.Take(ref row, '\t') is "capitals";
            NameTable.Take(ref row, '\t');
            while (!row.IsEmpty)
            {
                var form = NameTable.Take(ref row, '|');
                forms[new string(buffer[..Normalise(form, buffer)])] = needsCapitals;
            }
        }

        return forms.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
