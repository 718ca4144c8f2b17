namespace FilmMeta.Vocabulary;

/// <summary>The check character of EIDR and ISAN: ISO 7064 MOD 37,36 over the characters 0-9 and A-Z.</summary>
internal static class IdentifierCheck
{
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>The check character of digits.</summary>
    /// <param name="digits">0-9 and A-Z, in capitals; hyphens and spaces are passed over.</param>
    internal static char Compute(ReadOnlySpan<char> digits)
    {
        var check = 36;
        foreach (var digit in digits)
        {
            if (digit is '-' or ' ')
                continue;

            check = (check + Alphabet.IndexOf(digit, StringComparison.Ordinal)) % 36;
            check = (check == 0 ? 36 : check) * 2 % 37;
        }

        return Alphabet[(37 - check) % 36];
    }
}
