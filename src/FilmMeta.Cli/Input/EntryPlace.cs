using System.Text;
using FilmMeta.Text;

namespace FilmMeta.Cli.Input;

/// <summary>Counts where bytes stand: lines from 1, columns from 1 in UTF-16 code units, offsets from 0 in bytes.</summary>
/// <param name="Offset">Offset from the beginning of the input.</param>
/// <param name="Line">The line.</param>
/// <param name="Column">The column.</param>
internal readonly record struct EntryPlace(long Offset, int Line, int Column)
{
    /// <summary>The beginning of an input.</summary>
    public static EntryPlace Start => new(0, 1, 1);

    /// <summary>Line and column as the library writes them.</summary>
    public LinePosition Position => new(Line, Column);

    /// <summary>The place behind some bytes.</summary>
    /// <param name="utf8">The bytes that follow this place; bytes that are no UTF-8 count as what they are replaced by.</param>
    public EntryPlace Behind(ReadOnlySpan<byte> utf8)
    {
        var lines = utf8.Count((byte)'\n');
        var inLine = lines == 0 ? utf8 : utf8[(utf8.LastIndexOf((byte)'\n') + 1)..];
        return new EntryPlace(Offset + utf8.Length, Line + lines, (lines == 0 ? Column : 1) + Encoding.UTF8.GetCharCount(inLine));
    }
}
