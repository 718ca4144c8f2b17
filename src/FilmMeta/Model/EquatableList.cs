using System.Collections;
using System.Runtime.CompilerServices;

namespace FilmMeta;

/// <summary>A list that cannot change and compares by content, so that records which hold one do too.</summary>
/// <typeparam name="T">What it holds.</typeparam>
/// <remarks>Made by a collection expression, <c>["a", "b"]</c>. Two lists are equal when they hold equal items in the same order. Safe for use by several threads.</remarks>
[CollectionBuilder(typeof(EquatableList), nameof(EquatableList.Create))]
public sealed class EquatableList<T> : IReadOnlyList<T>, IEquatable<EquatableList<T>>
{
    private readonly T[] _items;

    internal EquatableList(T[] items) => _items = items;

    internal static EquatableList<T> Empty { get; } = new([]);

    /// <summary>How many items it holds.</summary>
    public int Count => _items.Length;

    /// <summary>The item at a place.</summary>
    /// <param name="index">The place, from 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public T this[int index] => _items[index];

    /// <summary>The items, without copying them.</summary>
    /// <returns>A span over the items.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Whether both hold equal items in the same order.</summary>
    /// <param name="other">The list to compare with; null is equal to no list.</param>
    /// <returns><see langword="true"/> when they are equal.</returns>
    public bool Equals(EquatableList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && _items.AsSpan().SequenceEqual(other._items, EqualityComparer<T>.Default));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
            hash.Add(item);

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>The items, joined by commas, in square brackets.</summary>
    /// <returns>The text, for debugging.</returns>
    public override string ToString() => $"[{string.Join(", ", _items)}]";
}

/// <summary>Makes <see cref="EquatableList{T}"/>s.</summary>
public static class EquatableList
{
    /// <summary>A list of the given items.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The items, in order; they are copied.</param>
    /// <returns>The list; the shared empty one when there are no items.</returns>
    public static EquatableList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? EquatableList<T>.Empty : new EquatableList<T>(items.ToArray());

    /// <summary>A list of the items of a sequence.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The items, in order; they are copied.</param>
    /// <returns>The list; the shared empty one when there are no items.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static EquatableList<T> ToEquatableList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        T[] array = [.. items];
        return array.Length == 0 ? EquatableList<T>.Empty : new EquatableList<T>(array);
    }
}
