using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Labels;

namespace Disclosure.Recognition.Tables;

/// <summary>
/// Reads a chain of blocks by what its first head says: its columns; or where the head was lost, and only then, the order of the form, if title or
/// row labels, the number of cells and the equations leave no doubt; or nothing, where the head is that of another table.
/// </summary>
internal sealed class ChainReader
{
    /// <summary>As many row labels in the form's order show a table of the form whose head was lost.</summary>
    private const int MinRowsWithoutHead = 3;

    private readonly LabelledText _text;
    private readonly SlotWriter _writer;
    private readonly BlockReader _reader;
    private readonly EquationConflict _equations;

    public ChainReader(LabelledText text, CompiledEdition edition, SlotWriter writer, RunHabit habit)
    {
        _text = text;
        _writer = writer;
        _equations = new EquationConflict(edition, writer);
        var placer = new RowPlacer(writer);
        _reader = new BlockReader(text, writer, placer, new RunReader(writer, placer, _equations, habit));
    }

    public void Read(BlockChain chain)
    {
        var first = chain.First;
        if (chain.Pieces.TrueForAll(piece => piece.Block.Rows.Count == 0))
            return;
        switch (first.Head?.Order ?? HeadOrder.Lost)
        {
            case HeadOrder.Foreign when !first.Block.IsTitled:
                break;
            case HeadOrder.Foreign:
                Read(chain, [], usesHeads: false);
                break;
            case HeadOrder.Lost:
                ReadLost(chain);
                break;
            case HeadOrder.Open:
                ReportHead(first);
                Read(chain, [], usesHeads: true);
                break;
            default:
                ReportHead(first);
                Read(chain, [first.Head!.Leaves], usesHeads: true);
                break;
        }
    }

    /// <summary>Reads all pieces in some orders of columns; one without a head of its own may have all columns of the form though its table has not.</summary>
    private void Read(BlockChain chain, List<int[]> orders, bool usesHeads)
    {
        foreach (var piece in chain.Pieces)
        {
            var own = orders;
            if (piece != chain.First && piece.Block.Source is not { HasHeadBefore: true } && orders.Count > 0 && orders[0].Length != piece.Form.Leaves.Length)
                own = [.. orders, piece.Form.Leaves];
            _reader.Read(piece, chain.First, own);
            if (piece != chain.First && piece.Head is not null && usesHeads)
                Doubt(piece);
        }
    }

    /// <summary>A head that is not used is said; and its table must not contradict the equations.</summary>
    private void Doubt(ReadBlock piece)
    {
        if (piece.Head is { Unknown: [var cell, ..] })
            _writer.Observe(RuleCatalogue.UnknownLabel, _text.Printed(cell).Trim().ToString(), cell);
        if (_equations.Contradict([piece]))
            Take(piece);
    }

    /// <summary>What continues the chain under a head of its own that is not used is read last, so that it takes no certainty from the others.</summary>
    private void ReadLost(BlockChain chain)
    {
        var pieces = chain.Pieces.FindAll(piece => piece.Head is not { Order: HeadOrder.Foreign });
        var isCertain = (chain.First.Block.IsTitled || chain.RowsInOrder() >= MinRowsWithoutHead) && pieces.TrueForAll(AreFull);
        List<int[]> orders = isCertain ? [chain.First.Form.Leaves] : [];
        foreach (var piece in pieces)
            _reader.Read(piece, chain.First, orders);
        if (isCertain && _equations.Contradict(pieces))
            pieces.ForEach(Take);
        else if (isCertain && pieces.Find(piece => piece.Block.Rows.Count > 0) is { } said && chain.First.Form.Leaves.Length > 1)
            _writer.Observe(RuleCatalogue.LabelBySimilarity, said.TableKey, said.Block.Rows[0].Label, ReadByForm);
        foreach (var piece in chain.Pieces.Except(pieces))
        {
            _reader.Read(piece, chain.First, orders);
            Doubt(piece);
        }
    }

    /// <summary>What a finding says of a table whose columns were read by the form.</summary>
    public const string ReadByForm = "the head was lost, its columns are read by the form's order";

    /// <summary>Whether all rows have exactly as many cells as the form has columns.</summary>
    private bool AreFull(ReadBlock piece)
    {
        var columns = piece.Form.Leaves.Length;
        if (piece.Block.Source is null or { Shape: TableShape.Sequence })
        {
            var rows = piece.Block.Rows.ConvertAll(row => LineRow.Of(_writer, piece.Block.Place, row, columns));
            return LineBuild.Of(rows, columns, keepsBlanks: false) is { Count: > 0 } lines && rows.TrueForAll(row => lines.TrueForAll(build => build.Fits(row)));
        }

        return RowBuild.Of(_text, piece.Block, piece.Block.Rows, columns) is { Count: > 0 } builds
            && piece.Block.Rows.TrueForAll(row => builds.TrueForAll(build => build.FirstValue(row) >= 0));
    }

    private void Take(ReadBlock piece)
    {
        foreach (var row in piece.Block.Rows)
            foreach (var leaf in piece.Form.Leaves)
                _writer.Doubt(piece.Slot(row, leaf));
    }

    private void ReportHead(ReadBlock block)
    {
        var head = block.Head!;
        if (head.IsOfForm && head.Reworded.Count == 0)
            return;
        var place = block.Block.Head[0].First;
        foreach (var leaf in block.Form.Leaves)
            if (head.Cells[leaf] < 0 && !head.Repeated.Contains(leaf) && Array.IndexOf(head.Leaves, leaf) < 0)
                _writer.Observe(RuleCatalogue.ColumnMissing, Label(block, leaf), place);
        foreach (var leaf in head.Repeated)
            _writer.Observe(RuleCatalogue.Repeated, Label(block, leaf), place);
        foreach (var leaf in head.Reworded)
            _writer.Observe(RuleCatalogue.LabelBySimilarity, Label(block, leaf), head.Cells[leaf]);
        foreach (var cell in head.Unknown)
            _writer.Observe(RuleCatalogue.UnknownLabel, _text.Printed(cell).Trim().ToString(), cell);
    }

    private static string Label(ReadBlock block, int leaf) => block.Definition.Columns[block.Column(leaf)].Key;
}
