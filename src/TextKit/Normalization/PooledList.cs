using System.Buffers;
using System.Runtime.CompilerServices;

namespace TextKit.Normalization;

/// <summary>A growing list in rented memory, given back by <see cref="Release"/>. Nothing is rented while it is empty.</summary>
internal ref struct PooledList<T>(int capacity)
{
    private T[] _items = [];
    private int _count;

    /// <summary>The items.</summary>
    public readonly ReadOnlySpan<T> Items => _items.AsSpan(0, _count);

    /// <summary>Adds one item.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        if (_count == _items.Length) Grow(1);
        _items[_count++] = item;
    }

    /// <summary>Adds a run of items.</summary>
    public void AddRange(scoped ReadOnlySpan<T> items)
    {
        if (_items.Length - _count < items.Length) Grow(items.Length);
        items.CopyTo(_items.AsSpan(_count));
        _count += items.Length;
    }

    /// <summary>Gives the memory back; the items are gone.</summary>
    public void Release()
    {
        if (_items.Length > 0) ArrayPool<T>.Shared.Return(_items);
        _items = [];
        _count = 0;
    }

    private void Grow(int needed)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(capacity, Math.Max(_count + needed, 2 * _count)));
        Items.CopyTo(larger);
        if (_items.Length > 0) ArrayPool<T>.Shared.Return(_items);
        _items = larger;
    }
}
