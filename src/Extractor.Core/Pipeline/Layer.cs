using System.Runtime.CompilerServices;

namespace Extractor.Pipeline;

/// <summary>One layer of a document: filled once by its stage, then only read.</summary>
/// <typeparam name="T">What the layer holds.</typeparam>
public sealed class Layer<T>
{
    private readonly string _name;
    private T[]? _items;

    internal Layer(string name) => _name = name;

    /// <summary>Whether a stage has filled the layer.</summary>
    public bool IsFilled => _items is not null;

    /// <summary>The items in the order of the text.</summary>
    /// <exception cref="InvalidOperationException">No stage has filled the layer.</exception>
    public ReadOnlySpan<T> Items => Filled;

    /// <summary>The number of items.</summary>
    /// <exception cref="InvalidOperationException">No stage has filled the layer.</exception>
    public int Count => Filled.Length;

    /// <summary>The item at <paramref name="index"/>.</summary>
    /// <exception cref="InvalidOperationException">No stage has filled the layer.</exception>
    public ref readonly T this[int index] => ref Filled[index];

    // Compiled into its place, as other code that is asked for every token and marked so: what is compiled beforehand calls
    // through a table, and compiles less into its place by itself than what is compiled at run time
    private T[] Filled
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _items ?? throw NotFilled();
    }

    /// <summary>Fills the layer; it keeps the array, which must not change afterwards.</summary>
    /// <exception cref="InvalidOperationException">The layer is filled already.</exception>
    public void Fill(T[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (_items is not null)
        {
            throw new InvalidOperationException($"The layer {_name} is filled twice.");
        }

        _items = items;
    }

    // Apart, so that the other is short
    private InvalidOperationException NotFilled() => new($"The layer {_name} is read before a stage fills it.");
}
