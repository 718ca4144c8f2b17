using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace FilmMeta.Cli.Input;

/// <summary>Reads inputs as UTF-8: a byte-order mark is honoured, and bytes that are no UTF-8 are refused, never replaced.</summary>
internal static class InputText
{
    /// <summary>The bytes of an input.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] ReadBytes(InputFile input, Stream standardInput)
    {
        if (input.Name != InputFile.StandardInput)
            return File.ReadAllBytes(input.Name);

        using var memory = new MemoryStream();
        standardInput.CopyTo(memory);
        return memory.ToArray();
    }

    /// <summary>The text in some bytes, without a byte-order mark.</summary>
    /// <param name="bytes">The bytes of a whole input.</param>
    /// <param name="error">Why they are no text; null when they are.</param>
    /// <returns>The text; null when the bytes are none.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, out string? error)
    {
        error = bytes switch
        {
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "this is UTF-16 (its byte-order mark says so); save it as UTF-8",
            _ when !Utf8.IsValid(bytes) => InvalidBytes(bytes),
            _ => null,
        };
        if (error is not null)
            return null;

        return Encoding.UTF8.GetString(WithoutMark(bytes));
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;

    private static string InvalidBytes(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        Span<char> window = stackalloc char[512];
        while (true)
        {
            var status = Utf8.ToUtf16(bytes[offset..], window, out var read, out _, replaceInvalidSequences: false);
            offset += read;
            if (status != System.Buffers.OperationStatus.DestinationTooSmall)
                break;
        }

        var value = bytes[offset].ToString("X2", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"the byte 0x{value} at offset {offset} is no UTF-8; save the file as UTF-8");
    }
}
