using System.Buffers;

namespace FilmMeta.Binding;

/// <summary>Values and where they stand, side by side; takes no memory until the first is added.</summary>
/// <remarks>Many are gathered in rented memory; <see cref="Seal"/> moves them to memory of just their size.</remarks>
/// <typeparam name="TValue">What the values are.</typeparam>
/// <typeparam name="TSpans">Where one stands.</typeparam>
internal struct Located<TValue, TSpans>
{
    private const int LookedBack = 256;

    // From here on, memory is rented.
    private const int Many = 8;

    private TValue[]? _values;
    private TSpans[]? _spans;
    private bool _isRented;

    public int Count { get; private set; }

    public readonly TSpans SpansAt(int index) => _spans![index];

    public readonly void SetSpansAt(int index, TSpans spans) => _spans![index] = spans;

    public readonly ref TValue this[int index] => ref _values![index];

    /// <summary>Adds a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="spans">Where it stands.</param>
    /// <param name="capacity">For how many to make room when there is none yet.</param>
    public void Add(TValue value, TSpans spans, int capacity = 2)
    {
        if (_values is null || _spans is null || Count == _spans.Length || Count == _values.Length)
            Grow(Math.Max(capacity, 2 * Count));

        _values![Count] = value;
        _spans![Count++] = spans;
    }

    /// <summary>Gives rented memory back. Values can still be changed, but none added.</summary>
    public void Seal()
    {
        if (_isRented)
            Move(new TValue[Count], new TSpans[Count], isRented: false);
    }

    private void Grow(int capacity)
    {
        if (capacity <= Many)
            Move(new TValue[capacity], new TSpans[capacity], isRented: false);
        else
            Move(ArrayPool<TValue>.Shared.Rent(capacity), ArrayPool<TSpans>.Shared.Rent(capacity), isRented: true);
    }

    private void Move(TValue[] values, TSpans[] spans, bool isRented)
    {
        if (_values is not null && _spans is not null)
        {
            _values.AsSpan(0, Count).CopyTo(values);
            _spans.AsSpan(0, Count).CopyTo(spans);
            if (_isRented)
            {
                _values.AsSpan(0, Count).Clear();
                ArrayPool<TValue>.Shared.Return(_values);
                ArrayPool<TSpans>.Shared.Return(_spans);
            }
        }

        (_values, _spans, _isRented) = (values, spans, isRented);
    }

    /// <summary>Puts a value before the others.</summary>
    public void Prepend(TValue value, TSpans spans)
    {
        Add(value, spans);
        Array.Copy(_values!, 0, _values!, 1, Count - 1);
        Array.Copy(_spans!, 0, _spans!, 1, Count - 1);
        _values![0] = value;
        _spans![0] = spans;
    }

    /// <summary>Whether a value is among those added lately; no film has so many that one is missed.</summary>
    public readonly bool Contains(TValue value)
    {
        var from = Math.Max(0, Count - LookedBack);
        return _values is not null && _values.AsSpan(from, Count - from).Contains(value, EqualityComparer<TValue>.Default);
    }

    public readonly EquatableList<TValue> ToList() => _values is null ? []
        : Count == _values.Length ? new EquatableList<TValue>(_values)
        : EquatableList.Create<TValue>(_values.AsSpan(0, Count));

    public readonly TSpans[] ToSpans() => _spans is null ? []
        : Count == _spans.Length ? _spans
        : _spans.AsSpan(0, Count).ToArray();
}
