using Disclosure.Labels.Indexing;

namespace Disclosure.Recognition.Tables;

/// <summary>
/// Collects the blocks of a document while its rows and lines are gone over: a head waits until the first row below it tells, or the end of its
/// table, which block it is of.
/// </summary>
internal sealed class BlockCollector(FormContext context)
{
    private readonly List<CellRange> _head = [];
    private BlockOnPage? _open;
    private SourceTable? _source;
    private bool _isTitled;

    /// <summary>The lines in the place of a head that are none of its labels.</summary>
    private CellRange _foreign;

    /// <summary>The block that the head waiting here is of, as far as its labels tell; no definition where they do not.</summary>
    private BlockPlace _headPlace;

    public List<BlockOnPage> Blocks { get; } = [];

    /// <summary>Whether a block or a head is open, so that what follows may belong to it.</summary>
    public bool IsOpen => _open is not null || _head.Count > 0 || _isTitled;

    /// <summary>Whether the open block has rows: the next label of a head begins another one.</summary>
    public bool HasRows => _open is not null;

    /// <summary>Whether a head waits for its rows.</summary>
    public bool HasHead => _head.Count > 0 || (_open is { Head.Count: > 0 });

    /// <summary>Begins a table of the document, or lines.</summary>
    public void Begin(SourceTable? source)
    {
        Close();
        _source = source;
    }

    /// <summary>A section heading: nothing before it goes on.</summary>
    public void EnterSection()
    {
        Close();
        _isTitled = true;
        _headPlace = default;
    }

    /// <summary>Ends what is open. A head without rows is kept: what continues it stands in another table.</summary>
    public void Close()
    {
        if (_open is null && _head.Count > 0 && _headPlace.Definition is not null)
            Open(_headPlace);
        _open = null;
        _head.Clear();
        (_headPlace, _foreign) = (default, default);
    }

    /// <summary>The form's title of a block.</summary>
    public void TakeTitle(LabelMeaning meaning)
    {
        Close();
        context.Enter(context.Place(meaning.Table, meaning.Block));
        _isTitled = true;
    }

    /// <summary>A row of a head.</summary>
    /// <param name="cells">Its cells.</param>
    /// <param name="meaning">What tells the block that it is of; null where none of its labels is one of the form.</param>
    public void TakeHead(CellRange cells, LabelMeaning? meaning)
    {
        if (_open is not null)
            Close();
        if (meaning is { } known && (known.Table != context.Here.Table || (_head.Count == 0 && !context.IsOfBlock(known))))
        {
            _isTitled &= known.Table == context.Here.Table;
            context.Enter(context.Place(known.Table, known.Block));
        }

        if (meaning is not null)
            _headPlace = context.Here;
        _head.Add(cells);
    }

    /// <summary>More cells of a head on the lines behind it.</summary>
    /// <param name="end">The cell behind them.</param>
    /// <param name="meaning">What they mean; a label of another table tells that the first ones were of that table too.</param>
    public void ExtendHead(int end, LabelMeaning? meaning)
    {
        _head[^1] = _head[^1] with { End = end };
        if (meaning is not { } known || known.Table == context.Here.Table)
            return;
        context.Enter(context.Place(known.Table, known.Block));
        (_headPlace, _isTitled) = (context.Here, false);
    }

    /// <summary>A line below a title that is no label: where no head follows, it stands in the place of one.</summary>
    public void TakeForeign(int cell) => _foreign = new CellRange(_foreign.Count == 0 ? cell : _foreign.First, cell + 1);

    public bool EndsHeadAt(int cell) => _head.Count > 0 && _head[^1].End == cell;

    /// <summary>A row of values.</summary>
    public void TakeRow(LabelMeaning meaning, RowOnPage row)
    {
        if (_open is null || _open.Place.Table != meaning.Table || _open.Place.Block != meaning.Block)
        {
            if (_open is not null)
                Close();
            if (meaning.Table != context.Here.Table || meaning.Block != context.Here.Block)
                Enter(meaning);
            Open(context.Here);
        }

        _open!.Rows.Add(row);
        context.Meet(meaning);
    }

    /// <summary>The line of values of a block whose rows stand side by side.</summary>
    public void TakeAcross(RowOnPage row)
    {
        if (_open is null)
            Open(context.Here);
        _open!.Rows.Add(row);
    }

    /// <summary>Goes to the block of a row. A head that names columns of another table does not hold there, nor does a title.</summary>
    private void Enter(LabelMeaning meaning)
    {
        if (_headPlace.Definition is not null && _headPlace.Table != meaning.Table)
            _head.Clear();
        _isTitled = false;
        context.Enter(context.Place(meaning.Table, meaning.Block));
    }

    private void Open(BlockPlace place)
    {
        Blocks.Add(_open = new BlockOnPage(place, _source) { IsTitled = _isTitled });
        if (_head.Count > 0)
            _open.Head.AddRange(_head);
        else if (_foreign.Count > 0)
            _open.Head.Add(_foreign);
        _head.Clear();
        (_isTitled, _foreign) = (false, default);
    }
}
