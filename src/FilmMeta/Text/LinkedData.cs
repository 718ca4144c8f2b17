using System.Text;
using System.Text.Json;

namespace FilmMeta.Text;

/// <summary>
/// Reads schema.org data of type Movie, embedded in a page as JSON-LD, into labelled lines of text that stand at the very places of the page:
/// <c>director: Name; Name</c>, and the name of the film as a heading.
/// </summary>
internal static class LinkedData
{
    private const int Deepest = 64;

    private static readonly string[] Wanted =
        ["director", "directors", "actor", "actors", "producer", "musicBy", "productionCompany", "duration", "datePublished", "dateCreated", "genre", "countryOfOrigin", "inLanguage", "contentRating", "alternateName", "editor"];

    /// <summary>Writes the lines.</summary>
    /// <param name="page">The page.</param>
    /// <param name="data">Where its JSON stands.</param>
    /// <returns>A text as long as the page with the lines in their places; null where there is no film.</returns>
    public static string? Read(string page, List<TextSpan> data)
    {
        char[]? lines = null;
        foreach (var span in data)
        {
            var bytes = Encoding.UTF8.GetBytes(page, span.Start, span.Length);
            try
            {
                var films = FindFilms(bytes);
                if (films.Count == 0)
                    continue;

                if (lines is null)
                {
                    lines = new char[page.Length];
                    lines.AsSpan().Fill(' ');
                }

                new Writer(bytes, span.Start, lines).Write(films);
            }
            catch (JsonException)
            {
                // A page may carry anything in its scripts; what is no JSON says nothing.
            }
        }

        return lines is null ? null : new string(lines);
    }

    /// <summary>Where the objects of type Movie start, in bytes.</summary>
    private static HashSet<long> FindFilms(byte[] bytes)
    {
        var films = new HashSet<long>();
        var starts = new Stack<long>();
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = Deepest });
        var isType = false;
        var arrayDepth = 0;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    starts.Push(reader.TokenStartIndex);
                    isType = false;
                    break;
                case JsonTokenType.EndObject:
                    starts.Pop();
                    break;
                case JsonTokenType.PropertyName:
                    isType = reader.ValueTextEquals("@type");
                    arrayDepth = reader.CurrentDepth;
                    break;
                case JsonTokenType.String when isType && starts.Count > 0 && reader.CurrentDepth <= arrayDepth + 1:
                    if (reader.ValueTextEquals("Movie") || reader.ValueTextEquals("http://schema.org/Movie") || reader.ValueTextEquals("https://schema.org/Movie"))
                        films.Add(starts.Peek());
                    break;
                default:
                    break;
            }
        }

        return films;
    }

    private sealed class Writer(byte[] bytes, int offset, char[] lines)
    {
        private int _byte;
        private int _char;

        public void Write(HashSet<long> films)
        {
            var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = Deepest });
            var filmDepth = -1;
            var isWanted = false;
            var isTitle = false;
            var isName = false;
            var count = 0;
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject when filmDepth < 0 && films.Contains(reader.TokenStartIndex):
                        filmDepth = reader.CurrentDepth;
                        isWanted = isTitle = false;
                        break;
                    case JsonTokenType.EndObject when reader.CurrentDepth == filmDepth:
                        filmDepth = -1;
                        isWanted = isTitle = false;
                        break;
                    case JsonTokenType.PropertyName when filmDepth >= 0 && reader.CurrentDepth == filmDepth + 1:
                        isTitle = reader.ValueTextEquals("name");
                        isWanted = !isTitle && IsWanted(reader);
                        isName = true;
                        count = 0;
                        if (isTitle || isWanted)
                            Label(reader, isTitle);
                        break;
                    case JsonTokenType.PropertyName:
                        isName = reader.ValueTextEquals("name");
                        break;
                    case JsonTokenType.String when (isWanted || (isTitle && count == 0)) && isName:
                        Value(reader, isFirst: count++ == 0);
                        break;
                    default:
                        break;
                }
            }
        }

        private static bool IsWanted(in Utf8JsonReader reader)
        {
            foreach (var key in Wanted)
            {
                if (reader.ValueTextEquals(key))
                    return true;
            }

            return false;
        }

        private void Label(in Utf8JsonReader reader, bool isTitle)
        {
            var quote = CharAt((int)reader.TokenStartIndex);
            var length = reader.ValueSpan.Length;
            lines[quote] = '\n';
            if (isTitle)
            {
                lines[quote + 1] = '#';
                return;
            }

            Encoding.ASCII.GetChars(reader.ValueSpan, lines.AsSpan(quote + 1, length));
            lines[quote + 1 + length] = ':';
        }

        private void Value(in Utf8JsonReader reader, bool isFirst)
        {
            var quote = CharAt((int)reader.TokenStartIndex);
            lines[quote] = isFirst ? ' ' : ';';

            // What is written with escapes is shorter when read; blanks stand behind it then.
            var value = reader.GetString()!;
            for (var i = 0; i < value.Length; i++)
                lines[quote + 1 + i] = char.IsControl(value[i]) ? ' ' : value[i];
        }

        // Tokens come in order, so each byte is counted once.
        private int CharAt(int at)
        {
            _char += Encoding.UTF8.GetCharCount(bytes, _byte, at - _byte);
            _byte = at;
            return offset + _char;
        }
    }
}
