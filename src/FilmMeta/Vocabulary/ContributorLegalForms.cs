namespace FilmMeta.Vocabulary;

/// <summary>The legal forms of firms at the end of a name: "Ltd", "GmbH &amp; Co. KG", "S.r.l.".</summary>
internal static class ContributorLegalForms
{
    // How many words the longest form has that ends in this pair of letters; 0 where none does.
    private static readonly byte[] WordsOfPairs = new byte[32 * 32];

    // The Last of a form is 2 when it must be written in capitals, else 1.
    private static readonly NameHashTable Forms = Load();

    /// <summary>Finds a legal form at the end of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Offset of the form; the text's length when there is none.</param>
    /// <returns>Whether there is one.</returns>
    internal static bool TryFindAtEnd(ReadOnlySpan<char> text, out int start)
    {
        start = text.Length;
        var end = text.TrimEnd().Length;
        var lastStart = end;
        while (lastStart > 0 && !IsSeparator(text[lastStart - 1]))
            lastStart--;

        // Most names end in no such word, and are done after a look at their last two letters.
        return lastStart < end && WordsOfPairs[PairIndex(text[lastStart..end])] is > 0 and var most && TryFindLongest(text, end, most, ref start);
    }

    private static bool TryFindLongest(ReadOnlySpan<char> text, int end, int most, ref int start)
    {
        Span<char> buffer = stackalloc char[64];
        Span<int> starts = stackalloc int[most];
        var words = 0;
        for (var position = end; words < most && position > 0; words++)
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
            if (length > 0 && Forms.TryGet(buffer[..length], out var found) && (found.Last == 1 || HasCapitalsOnly(form)))
            {
                start = from;
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether some legal form ends in two letters.</summary>
    /// <param name="last">Its last letter, folded.</param>
    /// <param name="beforeLast">The letter before.</param>
    /// <returns><see langword="false"/> when a word between them is certainly none.</returns>
    internal static bool MayEndForm(char last, char beforeLast) => WordsOfPairs[((last & 31) << 5) | (beforeLast & 31)] != 0;

    /// <summary>Whether one word is a legal form however it is written.</summary>
    /// <param name="hash">The hash of the folded word: see <see cref="NameHashTable"/>.</param>
    /// <returns><see langword="true"/> for "ltd"; <see langword="false"/> for "as", which is one in capitals only.</returns>
    internal static bool IsForm(uint hash) => Forms.TryGet(hash, out var form) && form.Last == 1;

    private static int PairIndex(ReadOnlySpan<char> word)
    {
        var pair = 0;
        for (int i = word.Length - 1, letters = 0; i >= 0 && letters < 2; i--)
        {
            var c = word[i];
            if (c is '.' or ')' or '/')
                continue;

            if (c == ' ')
                break;

            pair = (pair << 5) | (NameFolding.FoldLetter(c) & 31);
            letters++;
        }

        return pair;
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

    private static NameHashTable Load()
    {
        // Rows: how it must be written ("any" or "capitals"), countries, forms parted by "|". A form counts as its first row says.
        var forms = new NameHashTable(10);
        ReadOnlySpan<char> text = NameTable.Read("legal-forms.tsv");
        Span<char> buffer = stackalloc char[64];
        while (NameTable.TryReadRow(ref text, out var row))
        {
            var writing = (sbyte)(NameTable.Take(ref row, '\t') is "capitals" ? 2 : 1);
            NameTable.Take(ref row, '\t');
            while (!row.IsEmpty)
            {
                var form = NameTable.Take(ref row, '|');
                ReadOnlySpan<char> normal = buffer[..Normalise(form, buffer)];
                if (!forms.TryGet(normal, out _))
                    forms.Add(normal, new NameWord(NameTraits.None, writing));

                ref var most = ref WordsOfPairs[PairIndex(normal)];
                most = Math.Max(most, (byte)(1 + normal.Count(' ')));
            }
        }

        return forms;
    }
}
