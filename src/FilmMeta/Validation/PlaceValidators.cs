using FilmMeta.Vocabulary;

namespace FilmMeta.Validation;

/// <summary>Checks a country of production.</summary>
public sealed class CountryValidator : RecordValidator<Country>
{
    /// <summary>Makes a validator.</summary>
    /// <param name="options">Which rules apply; null for <see cref="ValidationOptions.Default"/>.</param>
    public CountryValidator(ValidationOptions? options = null) : base(options)
    {
        CheckText(country => country.AsWritten, TextKind.Plain);
        Check(ValidationRules.CountryCodeUnknown, country => country.Code,
            country => country.Code is null || CountryCode.Exists(country.Code),
            country => $"The code of {Failures.Quote(country.AsWritten)} is {Failures.Quote(country.Code)}.");
        Check(ValidationRules.CountryContradictsName, country => country.Code,
            country => FindOther(country) is null,
            country => $"The country is written {Failures.Quote(country.AsWritten)}, which is {FindOther(country)}, and its code is {country.Code}.");
        Check(ValidationRules.CountryCodeMissing, country => country.Code,
            country => country.Code is not null,
            country => $"The country {Failures.Quote(country.AsWritten)} has no code.");
    }

    // A former country may be given the code of its successor, and the reverse: that is a question of the year.
    private static string? FindOther(Country country) =>
        country.Code is { Length: 2 } code && CountryCode.Exists(code) && CountryTable.FindCode(country.AsWritten) is { Length: 2 } other
            && other != code ? other : null;
}

/// <summary>Checks a language.</summary>
public sealed class LanguageValidator : RecordValidator<Language>
{
    /// <summary>Makes a validator.</summary>
    /// <param name="options">Which rules apply; null for <see cref="ValidationOptions.Default"/>.</param>
    public LanguageValidator(ValidationOptions? options = null) : base(options)
    {
        CheckText(language => language.AsWritten, TextKind.Plain);
        Check(ValidationRules.LanguageTagMalformed, language => language.Code,
            language => language.Code is null || IsTag(language.Code),
            language => $"The tag of {Failures.Quote(language.AsWritten)} is {Failures.Quote(language.Code)}.");
    }

    // Two or three letters (or x), then parts of one to eight letters and digits: what every tag of RFC 5646 looks like.
    private static bool IsTag(ReadOnlySpan<char> tag)
    {
        var first = true;
        foreach (var part in tag.Split('-'))
        {
            var word = tag[part];
            if (word.IsEmpty || word.Length > 8)
                return false;

            foreach (var c in word)
            {
                if (!char.IsAsciiLetterOrDigit(c) || (first && !char.IsAsciiLetter(c)))
                    return false;
            }

            if (first && word.Length is not (2 or 3) && !(word is "x" or "X" or "i" or "I" && tag.Length > 2))
                return false;

            first = false;
        }

        return true;
    }
}
