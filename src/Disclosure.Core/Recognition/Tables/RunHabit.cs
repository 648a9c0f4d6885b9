using Disclosure.Labels;

namespace Disclosure.Recognition.Tables;

/// <summary>What the rows of a document whose figures run together show of blank cells.</summary>
/// <param name="DropsBlanks">Whether one has fewer digits than columns, so that blank cells leave nothing behind.</param>
/// <param name="PrintsAll">Whether none has, and several print a 0 in each of their columns.</param>
internal readonly record struct RunHabit(bool DropsBlanks, bool PrintsAll)
{
    /// <summary>So many rows of zeros show a habit.</summary>
    private const int MinRowsOfZeros = 3;

    /// <summary>Looks at all rows.</summary>
    public static RunHabit Of(LabelledText text, IEnumerable<ReadBlock> blocks)
    {
        var (zeros, drops) = (0, false);
        foreach (var block in blocks)
            if (block.Block.Source is { IsRunTogether: true })
                foreach (var row in block.Block.Rows)
                {
                    var (cut, columns) = (DigitCut.Of(text, row), block.Form.Leaves.Length);
                    drops |= cut.Length < columns;
                    zeros += columns > 1 && cut.IsZero && cut.Length == columns ? 1 : 0;
                }

        return new RunHabit(drops, !drops && zeros >= MinRowsOfZeros);
    }
}
