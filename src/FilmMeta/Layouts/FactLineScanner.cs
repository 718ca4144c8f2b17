using System.Buffers;
using FilmMeta.Statements;
using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts;

/// <summary>Where on a page a line stands, which decides how little is enough to take it for a line of facts.</summary>
internal enum FactContext
{
    /// <summary>Among credits: the line must tell more than a bare format or year.</summary>
    Credits,

    /// <summary>Behind a line of facts.</summary>
    Tail,

    /// <summary>Under a film's heading: the director may stand among the facts.</summary>
    OneLiner,
}

/// <summary>Reads lines made of countries, years, runtimes, formats and transmissions, in any order and with any separators.</summary>
internal ref partial struct FactLineScanner
{
    /// <summary>Longer lines are prose.</summary>
    public const int MaximumLength = 320;

    private static readonly string[] Directors = ["directed by", "directors", "director", "dirs", "dir", "d."];
    private static readonly string[] Fillers =
        ["total running time", "running time", "runtime", "duration", "length", "series", "episodes", "episode", "parts", "part", "ep", "certificate", "each", "and", "approx", "subtitles",
         "double screen", "double-screen", "twin screen", "twin-screen", "two screen", "dual screen", "multi-screen", "single screen", "sound", "interval", "plus interval", "with interval"];

    private static readonly SearchValues<char> CountryStops = SearchValues.Create("/,-–0123456789©(");
    private static readonly SearchValues<char> NoCountry = SearchValues.Create(".:;'’\"*_");

    private readonly ReadOnlySpan<char> _text;
    private readonly int _end;
    private readonly StatementList _into;
    private readonly FactContext _context;

    // Neither a transmission nor a runtime stands behind it.
    private readonly int _lastDigit;
    private int _at;
    private int _countries;
    private int _years;
    private int _runtimes;
    private int _others;
    private bool _hasDirector;
    private bool _hasCopyrightSign;
    private TextSpan _part;

    private FactLineScanner(ReadOnlySpan<char> text, int start, int end, StatementList into, FactContext context)
    {
        _text = text;
        _at = start;
        _end = end;
        _into = into;
        _context = context;
        _lastDigit = start + text[start..end].LastIndexOfAnyInRange('0', '9');
    }

    /// <summary>Reads a line of facts into statements.</summary>
    /// <returns>Whether the whole line was facts; if not, nothing is added.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, TextSpan line, StatementList into, FactContext context)
    {
        if (line.IsEmpty || line.Length > MaximumLength)
            return false;

        var before = into.Count;
        var scanner = new FactLineScanner(text, line.Start, line.End, into, context);
        if (scanner.ReadAll() && scanner.IsEnough())
            return true;

        into.Truncate(before);
        return false;
    }

    /// <summary>A look that is cheap: whether a year or a measure of time can stand in a line. Without one no line is taken for facts among credits.</summary>
    public static bool MayHoldFacts(ReadOnlySpan<char> line)
    {
        for (var at = line.IndexOfAnyInRange('0', '9'); at >= 0 && at < line.Length;)
        {
            var digits = at + 1;
            while (digits < line.Length && char.IsAsciiDigit(line[digits]))
                digits++;

            if (digits - at == 4 && (line[at] == '1' && line[at + 1] is '8' or '9' || line[at] == '2' && line[at + 1] is '0' or '1'))
                return true;

            var unit = digits < line.Length && line[digits] == ' ' ? digits + 1 : digits;
            if (unit < line.Length && line[unit] is 'm' or 'M' or 'h' or 'H' or 's' or 'x' or 'X' or '×' or '\'' or '’' or '′' or '"' or '”')
                return true;
            if (digits + 1 < line.Length && line[digits] is '/' or '.' && char.IsAsciiDigit(line[digits + 1]))
                return true;

            var step = line[digits..].IndexOfAnyInRange('0', '9');
            at = step < 0 ? -1 : digits + step;
        }

        return false;
    }

    private readonly bool IsEnough() => _context switch
    {
        FactContext.Tail => _countries + _years + _runtimes + _others > 0 || _hasDirector,
        FactContext.OneLiner => (_hasDirector && _years + _runtimes + _countries > 0) || (_countries > 0 && _years > 0),
        _ => (_countries > 0 && _years > 0) || _runtimes > 0 || _others > 0 || (_years > 0 && _hasCopyrightSign),
    };

    private bool ReadAll()
    {
        while (true)
        {
            SkipSeparators();
            if (_at >= _end)
                return true;
            if (!ReadItem())
                return false;
        }
    }

    private bool ReadItem()
    {
        var rest = _text[_at.._end];
        if (rest[0] is '(' or '[')
            return ReadBracket();
        if (char.IsLetter(rest[0]) && CountryTable.Match(rest, out _) is > 0 and var country)
            return Take(FactKind.Country, country, ref _countries);
        if (_at <= _lastDigit)
        {
            if (TransmissionParser.Match(rest, out _) is > 0 and var transmission)
                return Take(FactKind.Transmission, transmission, ref _others);
            if (MayBeRuntime(rest) && RuntimeParser.Match(rest, out _) is > 0 and var runtime)
                return Take(FactKind.Runtime, runtime, ref _runtimes);
        }

        if (FormatTable.Match(rest) is > 0 and var format && IsAtBoundary(format))
            return TakeOfPrint(FactKind.Format, format);
        if (YearParser.Match(rest, out _) is > 0 and var year)
            return Take(FactKind.Years, year, ref _years);
        if (ClassificationParser.Match(rest, out _) is > 0 and var classification)
            return Take(FactKind.Classification, classification, ref _others);
        if (_context != FactContext.Credits && !_hasDirector && StartsWithAny(rest, Directors) is > 0 and var director)
            return ReadDirector(director);

        return ReadPrint(rest) || ReadFiller(rest) || ReadBroadcaster(rest) || ReadLanguage(rest) || ReadCast(rest) || ReadUnknownCountry(rest);
    }

    /// <summary>A look that is cheap: a measure of time starts with a digit, or with a word such as "c." before one.</summary>
    private static bool MayBeRuntime(ReadOnlySpan<char> rest)
    {
        if (!char.IsAsciiLetter(rest[0]) || rest[0] is 'P' or 'p')
            return true;

        foreach (var c in rest)
        {
            if (!char.IsAsciiLetter(c))
                return c is '.' || !char.IsAscii(c) || char.IsWhiteSpace(c) || char.IsAsciiDigit(c);
        }

        return false;
    }

    private bool Take(FactKind fact, int length, ref int counter)
    {
        counter++;
        _into.Add(new Statement(StatementKind.Fact, new TextSpan(_at, length), fact == FactKind.Runtime ? _part : default, fact));
        _part = default;
        _at += length;
        return true;
    }

    /// <summary>Takes what describes the print, which counts by itself only where facts are expected: "Digital" and "Technicolor" may be firms.</summary>
    private bool TakeOfPrint(FactKind fact, int length)
    {
        if (_context == FactContext.Tail)
            return Take(fact, length, ref _others);

        var counter = 0;
        return Take(fact, length, ref counter);
    }

    // "colour", "Dolby Digital", "1.85:1"
    private bool ReadPrint(ReadOnlySpan<char> rest) =>
        PrintTerms.Match(rest, out var trait) is > 0 and var length
        && TakeOfPrint(trait switch { PrintTrait.Colour => FactKind.Colour, PrintTrait.Sound => FactKind.Sound, _ => FactKind.AspectRatio }, length);

    private readonly bool IsAtBoundary(int length) => _at + length >= _end || !char.IsLetterOrDigit(_text[_at + length]);

    /// <summary>What stands in brackets is facts too, or a remark about the screening.</summary>
    private bool ReadBracket()
    {
        var close = Brackets.FindClose(_text, _at, _end);
        if (close < 0)
            return false;

        var whole = TextSpan.FromBounds(_at, close + 1);
        if (ClassificationParser.Match(_text[_at.._end], out _) is > 0 and var length && _at + length == close + 1)
            return Take(FactKind.Classification, length, ref _others);

        var inner = new FactLineScanner(_text, _at + 1, close, _into, _context);
        var before = _into.Count;

        // "Digital (DCP)": what stands behind a format says more of it; "35mm (silent)" does not.
        var isBehindFormat = before > 0 && _into[before - 1].Fact == FactKind.Format && PrintTerms.Find(_text[(_at + 1)..close]) == PrintTrait.None;
        if (!isBehindFormat && inner.ReadAll())
        {
            _countries += inner._countries;
            _years += inner._years;
            _runtimes += inner._runtimes;
            _others += inner._others;
            _hasDirector |= inner._hasDirector;
        }
        else
        {
            _into.Truncate(before);
            if (_countries + _years + _runtimes + _others == 0 && _context != FactContext.Tail)
                return false;

            _into.Add(new Statement(StatementKind.LeftOut, whole));
        }

        _at = close + 1;
        return true;
    }

    /// <summary>The names behind "Director" reach as far as the rest of the line is facts again.</summary>
    private bool ReadDirector(int labelLength)
    {
        var label = Markup.Trim(_text, new TextSpan(_at, labelLength));
        var start = _at + labelLength;
        while (start < _end && (char.IsWhiteSpace(_text[start]) || _text[start] is ':' or '.' || LabelScanner.IsMark(_text[start])))
            start++;

        _hasDirector = true;
        var after = _into.Count;
        for (var stop = start; stop <= _end; stop++)
        {
            if (stop < _end && !IsNameStop(stop))
                continue;

            var names = Markup.Trim(_text, TextSpan.FromBounds(start, stop));
            if (names.IsEmpty)
                continue;
            if (!AreNames(_text.Slice(names.Start, names.Length)))
                return false;

            _into.Truncate(after);
            _into.Add(new Statement(StatementKind.Credit, names, label));
            var rest = new FactLineScanner(_text, stop, _end, _into, _context) { _hasDirector = true };
            if (!rest.ReadAll())
                continue;

            _countries += rest._countries;
            _years += rest._years;
            _runtimes += rest._runtimes;
            _others += rest._others;
            _at = _end;
            return true;
        }

        return false;
    }

    /// <summary>Words in capitals and the small ones between them; a sentence about the director is no list of names.</summary>
    private static bool AreNames(ReadOnlySpan<char> words)
    {
        if (words.Contains(':') || words.ContainsAnyInRange('0', '9'))
            return false;

        foreach (var range in words.Split(' '))
        {
            var word = words[range];
            if (word.Length > 3 && char.IsLower(word[0]) && !word.Contains('’') && !word.Contains('\''))
                return false;
        }

        return true;
    }

    private readonly bool IsNameStop(int at) =>
        _text[at] is ',' or ';' or '|' or '/' or '(' or '•' or '·' || (_text[at] is '.' or '–' or '—' or '-' && at + 1 < _end && char.IsWhiteSpace(_text[at + 1]));

    private bool ReadFiller(ReadOnlySpan<char> rest)
    {
        var length = StartsWithAny(rest, Fillers);
        if (length == 0)
            return false;

        // The number of an episode or part belongs to its word.
        var at = _at + length;
        while (at < _end && _text[at] is ' ' or '\u00a0' or ':' or '.')
            at++;
        var digits = at;
        while (digits < _end && char.IsAsciiDigit(_text[digits]))
            digits++;
        if (digits > at && digits - at <= 2 && RuntimeParser.Match(_text[at.._end], out _) == 0 && FormatTable.Match(_text[at.._end]) == 0)
            at = digits;

        // "Episode 1 60 mins": the part is what the runtime is of.
        if (at == digits)
            _part = Markup.Trim(_text, TextSpan.FromBounds(_at, at));

        _at = at;
        return true;
    }

    private bool ReadLanguage(ReadOnlySpan<char> rest)
    {
        var prefix = StartsWithAny(rest, ["in", "with"]);
        var at = prefix;
        while (at < rest.Length && rest[at] == ' ')
            at++;
        var length = LanguageTable.Match(rest[at..], out _);
        if (length == 0)
            return false;

        // "with English subtitles" names the language of the print, not of the film.
        var behind = rest[(at + length)..].TrimStart();
        if (behind.StartsWith("subtitles", StringComparison.OrdinalIgnoreCase) || behind.StartsWith("intertitles", StringComparison.OrdinalIgnoreCase))
        {
            var width = rest.Length - behind.Length + (behind[0] is 's' or 'S' ? "subtitles".Length : "intertitles".Length);
            _into.Add(new Statement(StatementKind.LeftOut, new TextSpan(_at, width)));
            _at += width;
            return true;
        }

        if (prefix == 0)
            return false;

        var ignored = 0;
        _at += at;
        return Take(FactKind.Language, length, ref ignored);
    }

    /// <summary>"With A, B" at the end of a one-line credit.</summary>
    private bool ReadCast(ReadOnlySpan<char> rest)
    {
        var length = _context == FactContext.OneLiner ? StartsWithAny(rest, ["with the voices of", "with the voice of", "with", "starring", "featuring"]) : 0;
        if (length == 0 || length + 1 >= rest.Length || !char.IsUpper(rest[length + 1]))
            return false;

        // Facts may follow behind a full stop: "With A, B. UK 1973. 1 min".
        var names = rest[(length + 1)..];
        if (names.IndexOf(". ") is > 3 and var stop && names[stop..].ContainsAnyInRange('0', '9'))
            names = names[..stop];
        if (!AreNames(names))
            return false;

        _into.Add(new Statement(StatementKind.Cast, new TextSpan(_at + length + 1, names.Length)));
        _at += length + 1 + names.Length;
        return true;
    }

    /// <summary>A word in capitals where a country stands: before a year, or beside countries.</summary>
    private bool ReadUnknownCountry(ReadOnlySpan<char> rest)
    {
        if (_years > 0 || _context == FactContext.OneLiner || !char.IsUpper(rest[0]))
            return false;

        var stop = rest.IndexOfAny(CountryStops);
        if (stop <= 1 || stop > 40)
            return false;

        var name = rest[..stop].TrimEnd();
        if (name.Count(' ') > 3 || name.ContainsAny(NoCountry) || (_countries == 0 && YearParser.Match(rest[stop..], out _) == 0 && rest[stop] is not ('/' or '-')))
            return false;

        // Alone before a year it is a country only if the line ends in facts as country lines do.
        if (_countries == 0 && !rest[stop..].Contains('©') && _context != FactContext.Tail)
            return false;

        return Take(FactKind.Country, name.Length, ref _countries);
    }

    private void SkipSeparators()
    {
        while (_at < _end)
        {
            var c = _text[_at];
            if (c == '©')
                _hasCopyrightSign = true;
            else if (!char.IsWhiteSpace(c) && c is not (',' or ';' or '|' or '/' or '.' or '-' or '–' or '—' or '_' or '*' or '&' or '•' or '·' or '+' or ':' or '\\'))
                return;

            _at++;
        }
    }

    private static int StartsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if ((text[0] | 0x20) == word[0] && text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetter(text[word.Length]) || word[^1] == '.'))
                return word.Length;
        }

        return 0;
    }
}
