using System.Buffers;

namespace Disclosure;

/// <summary>The label that each cell of a text carries.</summary>
internal readonly struct Labels : IDisposable
{
    /// <summary>The cell is no label.</summary>
    public const short None = -1;

    /// <summary>The cell is the second or third line of the label before it.</summary>
    public const short Continuation = -2;

    private readonly short[] _codes;

    private Labels(LabelTable table, short[] codes)
    {
        Table = table;
        _codes = codes;
    }

    public LabelTable Table { get; }

    /// <summary>The id of the cell's label, or <see cref="None"/> or <see cref="Continuation"/>.</summary>
    public short this[int cell] => _codes[cell];

    public static Labels Find(
        LabelTable table, ReadOnlySpan<char> text, ReadOnlySpan<TextCell> cells, CancellationToken cancellationToken)
    {
        var codes = ArrayPool<short>.Shared.Rent(cells.Length);
        Span<char> folded = stackalloc char[LabelMatcher.BufferSize];
        for (var i = 0; i < cells.Length; i++)
        {
            var (label, lines) = LabelMatcher.Match(table, text, cells[i..], folded);
            codes[i] = label;
            if ((i & 0xFFF) == 0xFFF)
                cancellationToken.ThrowIfCancellationRequested();
            for (; lines > 1; lines--)
                codes[++i] = Continuation;
        }

        return new Labels(table, codes);
    }

    /// <summary>All that the label of a cell means.</summary>
    public ReadOnlySpan<LabelMeaning> Meanings(int cell) => Table.Meanings(_codes[cell]);

    public void Dispose() => ArrayPool<short>.Shared.Return(_codes);
}
