namespace FilmMeta.Binding;

/// <summary>Values and where they stand, side by side; takes no memory until the first is added.</summary>
/// <typeparam name="TValue">What the values are.</typeparam>
/// <typeparam name="TSpans">Where one stands.</typeparam>
internal struct Located<TValue, TSpans>
{
    private const int LookedBack = 256;

    private TValue[]? _values;
    private TSpans[]? _spans;

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
        if (_values is null || _spans is null)
        {
            _values = new TValue[capacity];
            _spans = new TSpans[capacity];
        }
        else if (Count == _values.Length)
        {
            Array.Resize(ref _values, 2 * Count);
            Array.Resize(ref _spans, 2 * Count);
        }

        _values[Count] = value;
        _spans[Count++] = spans;
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

    public readonly EquatableList<TValue> ToList() => _values is null ? [] : EquatableList.Create<TValue>(_values.AsSpan(0, Count));

    public readonly TSpans[] ToSpans() => _spans is null ? [] : _spans.AsSpan(0, Count).ToArray();
}
