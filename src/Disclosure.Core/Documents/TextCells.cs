using System.Runtime.CompilerServices;

namespace Disclosure.Documents;

/// <summary>
/// The cells of a text, one behind the other in memory. A span of them would do, but its code would have to be compiled when the first document
/// of a process is read.
/// </summary>
internal readonly ref struct TextCells
{
    private readonly ref TextCell _first;

    public TextCells(ref TextCell first, int count)
    {
        _first = ref first;
        Count = count;
    }

    public int Count { get; }

    public ref TextCell this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count);
            return ref Unsafe.Add(ref _first, index);
        }
    }
}
