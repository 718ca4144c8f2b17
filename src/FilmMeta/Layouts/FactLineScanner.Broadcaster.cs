using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts;

/// <content>Broadcasters before a date of transmission.</content>
internal ref partial struct FactLineScanner
{
    /// <summary>"LWT for ITV. Tx 12 January 1969": who made and who sent it, before the date.</summary>
    private bool ReadBroadcaster(ReadOnlySpan<char> rest)
    {
        if (_others > 0 || BroadcasterTable.Match(rest, out _) is not (> 0 and var length) || rest[length..].IndexOf("tx ", StringComparison.OrdinalIgnoreCase) < 0)
            return false;

        const string For = " for ";
        if (rest[length..].StartsWith(For) && BroadcasterTable.Match(rest[(length + For.Length)..], out _) is > 0 and var second)
            length += For.Length + second;

        _at += length;
        return true;
    }
}
