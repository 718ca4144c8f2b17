using System.Globalization;
using System.Text.Json;

namespace FilmMeta.Cli.Input;

/// <summary>Finds values in JSON by their pointers.</summary>
/// <remarks>Looks through the text anew: only values that something is said about are looked for, and most entries have none.</remarks>
internal static class JsonPlace
{
    /// <summary>Finds the value at a pointer, or the innermost one around it that is there.</summary>
    /// <param name="utf8Json">One JSON value, well formed.</param>
    /// <param name="pointer">The pointer, from that value.</param>
    /// <returns>How much of the pointer is there, and the offset of that value in bytes.</returns>
    public static (string Pointer, int Offset) Find(ReadOnlySpan<byte> utf8Json, string pointer)
    {
        var reader = new Utf8JsonReader(utf8Json);
        reader.Read();
        var found = (Length: 0, Offset: (int)reader.TokenStartIndex);
        while (found.Length < pointer.Length)
        {
            var end = pointer.IndexOf('/', found.Length + 1);
            if (end < 0)
                end = pointer.Length;

            if (!Enter(ref reader, Unescape(pointer[(found.Length + 1)..end])))
                break;

            found = (end, (int)reader.TokenStartIndex);
        }

        return (pointer[..found.Length], found.Offset);
    }

    private static bool Enter(ref Utf8JsonReader reader, string step)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isIt = reader.ValueTextEquals(step);
                reader.Read();
                if (isIt)
                    return true;

                reader.Skip();
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray
            && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (index-- == 0)
                    return true;

                reader.Skip();
            }
        }

        return false;
    }

    private static string Unescape(string step) =>
        step.Contains('~', StringComparison.Ordinal)
            ? step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal) : step;
}
