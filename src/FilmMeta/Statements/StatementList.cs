using System.Buffers;

namespace FilmMeta.Statements;

/// <summary>The statements of a page, in the order of the page, in rented memory.</summary>
internal sealed class StatementList : IDisposable
{
    private Statement[] _items = ArrayPool<Statement>.Shared.Rent(256);
    private int _count;

    public int Count => _count;

    public ref Statement this[int index] => ref _items.AsSpan(0, _count)[index];

    public ReadOnlySpan<Statement> AsSpan() => _items.AsSpan(0, _count);

    public void Add(in Statement statement)
    {
        if (_count == _items.Length)
        {
            var larger = ArrayPool<Statement>.Shared.Rent(_count * 2);
            _items.AsSpan(0, _count).CopyTo(larger);
            ArrayPool<Statement>.Shared.Return(_items);
            _items = larger;
        }

        _items[_count++] = statement;
    }

    /// <summary>Takes back all statements from an index on.</summary>
    public void Truncate(int count) => _count = count;

    public void Dispose()
    {
        ArrayPool<Statement>.Shared.Return(_items);
        _items = [];
        _count = 0;
    }
}
