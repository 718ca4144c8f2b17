using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.Prose;

/// <summary>A stretch of tokens, both ends included; empty when <see cref="Last"/> is before <see cref="First"/>.</summary>
internal readonly record struct TokenRun(int First, int Last)
{
    public static readonly TokenRun None = new(0, -1);

    public bool IsEmpty => Last < First;

    public int Count => Last - First + 1;
}

/// <summary>The tokens of a text, and the names among them.</summary>
internal sealed class ProsePage(string text, ProseTokenizer tokenizer)
{
    private const int LongestName = 7;

    private readonly ProseToken[] _tokens = tokenizer.Buffer;
    private readonly ProseToken[] _outside = [new ProseToken(text.Length, text.Length, ProseWord.None, ProseTokenKind.BlockEnd, ProseTokenTraits.None)];
    private readonly (TokenRun Run, bool IsName)[] _known = new (TokenRun, bool)[Math.Clamp(tokenizer.Count / 4, 16, 1024)];
    private Dictionary<string, int>? _mentions;
    private Dictionary<string, TokenRun>? _families;

    public string Text { get; } = text;

    /// <summary>How many tokens are read; what stands behind, such as comments, is not the page's own text.</summary>
    public int Count { get; set; } = tokenizer.Count;

    public ReadOnlySpan<ProseToken> Tokens => _tokens.AsSpan(0, Count);

    /// <summary>A token; the end of a paragraph outside the text, so that no pattern need ask where the text ends.</summary>
    public ref readonly ProseToken this[int index] => ref (uint)index < (uint)Count ? ref _tokens[index] : ref _outside[0];

    public void Handle(TokenRun run)
    {
        for (var i = Math.Max(0, run.First); i <= run.Last && i < Count; i++)
            _tokens[i] = _tokens[i] with { Traits = _tokens[i].Traits | ProseTokenTraits.Handled };
    }

    public TextSpan Span(TokenRun run) => run.IsEmpty ? default : TextSpan.FromBounds(this[run.First].Start, this[run.Last].End);

    public ReadOnlySpan<char> Slice(TokenRun run) => Text.AsSpan(Span(run).Start, Span(run).Length);

    public ReadOnlySpan<char> Slice(int token) => Text.AsSpan(this[token].Start, this[token].End - this[token].Start);

    /// <summary>The language of the text; null for English.</summary>
    public ProseLanguage? Language { get; } = tokenizer.Language;

    /// <summary>Whether an English word stands at a token, or one of the page's language that does its work.</summary>
    public bool Is(int token, string word)
    {
        ref readonly var one = ref this[token];
        if (one.Kind != ProseTokenKind.Word)
            return false;
        if (Language is not null)
            return Language.Means(Slice(token), word);

        // Nearly all words differ from the one that is asked for in length or in the first letter.
        return one.End - one.Start == word.Length && (Text[one.Start] | 0x20) == (word[0] | 0x20) && Text.AsSpan(one.Start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The word at a token, in English where the table knows it.</summary>
    public ReadOnlySpan<char> English(int token) => Language?.Translate(Slice(token)) ?? Slice(token);

    public bool IsLower(int token) => this[token] is { Kind: ProseTokenKind.Word, IsUpper: false };

    /// <summary>A word with a capital that may belong to a name.</summary>
    public bool IsNameWord(int token) => this[token] is { Kind: ProseTokenKind.Word, IsUpper: true } word && !word.Is(ProseWord.Function);

    /// <summary>The name that starts at a token; empty when none does.</summary>
    public TokenRun NameFrom(int token)
    {
        var at = token;
        if (this[at] is { Kind: ProseTokenKind.Word, IsUpper: false } first && first.Is(ProseWord.Particle) && this[at].End - this[at].Start > 1 && IsNameWord(at + 1))
            at++;
        if (!IsNameWord(at))
            return TokenRun.None;

        var words = 1;
        while (words < LongestName && !this[at].IsGenitive)
        {
            var next = NextNameWord(at);
            if (next < 0)
                break;

            at = next;
            words++;
        }

        return new TokenRun(token, at);
    }

    /// <summary>The name that ends at a token; empty when none does.</summary>
    public TokenRun NameUpTo(int token)
    {
        if (!IsNameWord(token) && !(this[token].Kind == ProseTokenKind.Number && IsNameWord(token - 1)))
            return TokenRun.None;

        var at = token;
        for (var words = 1; words < LongestName; words++)
        {
            var before = PreviousNameWord(at);
            if (before < 0)
                break;

            at = before;
        }

        return new TokenRun(at, token);
    }

    // "Martin Luther King Jr. David Oyelowo": a sentence ended in between.
    private bool EndsName(int at) => this[at].End > this[at].Start && Text[this[at].End - 1] == '.' && Slice(at) is "Jr." or "Sr.";

    private int NextNameWord(int at)
    {
        if (EndsName(at))
            return -1;
        if (IsNameWord(at + 1) || (this[at + 1] is { Kind: ProseTokenKind.Word, IsUpper: true } numeral && Slice(at + 1) is "I" && this[at + 2].Kind != ProseTokenKind.Word && numeral.IsUpper))
            return at + 1;
        if (this[at + 1].Is(ProseWord.Particle) && IsNameWord(at + 2))
            return at + 2;
        if (this[at + 1].Is(ProseWord.Particle) && this[at + 2].Is(ProseWord.Particle) && IsNameWord(at + 3))
            return at + 3;

        // John “DJ” DesJardin
        return this[at + 1].Kind == ProseTokenKind.QuoteOpen && IsNameWord(at + 2) && this[at + 3].Kind == ProseTokenKind.QuoteClose && IsNameWord(at + 4) ? at + 4 : -1;
    }

    private int PreviousNameWord(int at)
    {
        if (EndsName(at - 1))
            return -1;

        // "Newcomer Bria Vinaite"
        if (this[at - 1].Is(ProseWord.Award) && this[at - 1].IsUpper && StartsSentence(at - 1))
            return -1;
        if (IsNameWord(at - 1) && !this[at - 1].IsGenitive)
            return at - 1;
        if (this[at - 1] is { IsUpper: false } particle && particle.Is(ProseWord.Particle) && IsNameWord(at - 2) && !this[at - 2].IsGenitive)
            return at - 2;
        if (this[at - 1].Is(ProseWord.Particle) && this[at - 2].Is(ProseWord.Particle) && IsNameWord(at - 3) && !this[at - 3].IsGenitive)
            return at - 3;

        return this[at - 1].Kind == ProseTokenKind.QuoteClose && IsNameWord(at - 2) && this[at - 3].Kind == ProseTokenKind.QuoteOpen && IsNameWord(at - 4) ? at - 4 : -1;
    }

    /// <summary>Whether a token starts a sentence, so that its capital says nothing.</summary>
    public bool StartsSentence(int token)
    {
        var before = token - 1;
        while (before >= 0 && this[before].Kind is ProseTokenKind.QuoteOpen or ProseTokenKind.Open or ProseTokenKind.Other)
            before--;

        return before < 0 || this[before].IsBreak || this[before].Kind is ProseTokenKind.Stop or ProseTokenKind.Colon;
    }

    /// <summary>How many words with a capital a run has.</summary>
    public int NameWords(TokenRun run)
    {
        var count = 0;
        for (var i = run.First; i <= run.Last; i++)
        {
            if (this[i] is { Kind: ProseTokenKind.Word, IsUpper: true })
                count++;
        }

        return count;
    }

    /// <summary>Whether a run is the full name of a person: given and family name.</summary>
    public bool IsFullName(TokenRun run)
    {
        if (run.Count < 2 || NameWords(run) is < 2 or > 5)
            return false;

        // Patterns ask again and again about the same words.
        ref var known = ref _known[(uint)((run.First * 31) + run.Count) % (uint)_known.Length];
        if (known.Run != run)
            known = (run, JudgeFullName(run));

        return known.IsName;
    }

    private bool JudgeFullName(TokenRun run)
    {

        var isName = false;
        var isOrdinary = true;
        for (var i = run.First; i <= run.Last; i++)
        {
            var token = this[i];
            if (token.Kind == ProseTokenKind.Number || token.Is(ProseWord.Award | ProseWord.CrewNoun | ProseWord.CrewThing) || (token.Is(ProseWord.FilmNoun) && (i == run.Last || (NameWordTraits(i) & NameTraits.Given) == 0))
                || (token.Is(ProseWord.AwardBody) && i > run.First))
            {
                return false;
            }

            if (!token.IsUpper)
                continue;

            var traits = NameWordTraits(i);
            isName |= (traits & (NameTraits.Given | NameTraits.Family | NameTraits.Honorific)) != 0;
            isOrdinary &= (traits & NameTraits.Common) != 0 && (traits & NameTraits.Given) == 0;
            if (i == run.First && (traits & (NameTraits.Common | NameTraits.Given | NameTraits.Family | NameTraits.FamilyFirst)) == NameTraits.Common && !IsInitial(i))
                return false;
        }

        if (isOrdinary)
            return false;

        var words = Slice(run);
        if (ContributorClassifier.LooksLikeOrganisation(words) || (!isName && ContributorClassifier.Classify(words, RoleHolder.Person) != ContributorKind.Person))
            return false;

        return CountryTable.Match(words, out _) != words.Length;
    }

    /// <summary>Whether a run may be a person's name where the words around say that a person stands there: "his dad (Ace Bhatti)".</summary>
    public bool IsLikelyName(TokenRun run)
    {
        if (IsFullName(run))
            return true;
        if (run.IsEmpty || NameWords(run) is < 2 or > 4 || (NameWordTraits(run.Last) & (NameTraits.Common | NameTraits.Given | NameTraits.Family)) == NameTraits.Common)
            return false;

        for (var i = run.First; i <= run.Last; i++)
        {
            if (this[i].Is(ProseWord.FilmNoun | ProseWord.Award | ProseWord.CrewNoun | ProseWord.CrewThing | ProseWord.AwardBody) || this[i].Kind == ProseTokenKind.Number || this[i].IsEmphasised != this[run.First - 1].IsEmphasised)
                return false;
        }

        return !ContributorClassifier.LooksLikeOrganisation(Slice(run)) && CountryTable.Match(Slice(run), out _) == 0;
    }

    public NameTraits NameWordTraits(int token)
    {
        Span<char> folded = stackalloc char[32];
        var word = Slice(token);
        var hyphen = word.IndexOf('-');
        if (hyphen > 1)
            word = word[..hyphen];
        if (word.Length > folded.Length)
            return NameTraits.None;

        var length = NameFolding.Fold(word, folded);
        return NameLexicon.TryGet(folded[..length], out var known) ? known.Traits : NameTraits.None;
    }

    public bool IsInitial(int token) => this[token].End - this[token].Start <= 2 || Slice(token).Contains('.');

    /// <summary>The full name whose family name this is, if the page has it anywhere; else empty.</summary>
    public TokenRun FindFullName(int familyName)
    {
        if (_families is null)
        {
            _families = new Dictionary<string, TokenRun>(StringComparer.Ordinal);
            var lookup = _families.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var i = 0; i < Count; i++)
            {
                // Most words are in small letters and belong to no name.
                ref readonly var token = ref _tokens[i];
                if (token.Kind != ProseTokenKind.Word || (!token.IsUpper && !token.Is(ProseWord.Particle)))
                    continue;

                var run = NameFrom(i);
                if (run.IsEmpty)
                    continue;

                if (run.Count > 1 && IsFullName(run))
                    lookup.TryAdd(Slice(run.Last), run);

                i = run.Last;
            }
        }

        return _families.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Slice(familyName), out var found) ? found : TokenRun.None;
    }

    /// <summary>How often a word stands alone as a name, without others beside it.</summary>
    public int MentionsAlone(int token)
    {
        if (_mentions is null)
        {
            _mentions = new Dictionary<string, int>(StringComparer.Ordinal);
            var lookup = _mentions.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var i = 0; i < Count; i++)
            {
                if (!IsNameWord(i) || IsNameWord(i - 1) || IsNameWord(i + 1))
                    continue;

                lookup[Slice(i)] = lookup.TryGetValue(Slice(i), out var count) ? count + 1 : 1;
            }
        }

        return _mentions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Slice(token), out var mentions) ? mentions : 0;
    }
}
