using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Labels;
using Disclosure.Recognition.Frame;
using Disclosure.Schema;
using Disclosure.Values;

namespace Disclosure.Recognition.Tables;

/// <summary>Recognises the tables of a form in a document: finds their blocks, then reads each by its head.</summary>
internal sealed class TableRecogniser
{
    private readonly FormDefinition _form;
    private readonly CompiledEdition _edition;
    private readonly LabelledText _text;
    private readonly FormContext _context;
    private readonly BlockCollector _collector;
    private readonly SlotWriter _writer;

    private TableRecogniser(CompiledForm form, int edition, LabelledText text, List<Observation> observations)
    {
        _form = form.Form;
        _edition = form.Edition(edition);
        _text = text;
        _context = new FormContext(text, _form.Editions[edition], edition);
        _collector = new BlockCollector(_context);
        _writer = new SlotWriter(text, _form.Editions[edition], edition, form.Values, observations);
    }

    /// <summary>Reads the tables.</summary>
    /// <param name="form">The form.</param>
    /// <param name="edition">The index of the edition that the document uses.</param>
    /// <param name="text">The document.</param>
    /// <param name="headings">Its section headings.</param>
    /// <param name="end">The cell behind the report.</param>
    /// <param name="observations">Takes what is worth saying.</param>
    /// <param name="readsSimilarLabels">Whether a label with a misprint is read.</param>
    public static Assignment Read(
        CompiledForm form, int edition, LabelledText text, List<Heading> headings, int end, List<Observation> observations, bool readsSimilarLabels)
    {
        var recogniser = new TableRecogniser(form, edition, text, observations);
        recogniser.FindBlocks(headings, end, readsSimilarLabels);
        recogniser.ReadBlocks();
        recogniser.SettleRepeats();
        return recogniser._writer.Assignment;
    }

    private void FindBlocks(List<Heading> headings, int end, bool readsSimilarLabels)
    {
        var similar = new SimilarRows(_context, _writer, readsSimilarLabels);
        var tables = new TableWalker(_context, _collector, _writer, similar);
        var lines = new LineWalker(_context, _collector, _writer, similar);
        var (nextHeading, nextTable) = (0, 0);
        var isOnLines = false;
        for (var cell = 0; cell < end;)
        {
            var isHeading = nextHeading < headings.Count && headings[nextHeading].Cell == cell;
            if (isHeading)
            {
                _context.EnterSection(_form.Sections[headings[nextHeading++].Section].Number);
                _collector.EnterSection();
                lines.End();
                cell++;
            }
            else if (_text.IsInTable(cell))
            {
                var table = _text.Document.Tables[nextTable++];
                lines.End();
                if (table.Shape == TableShape.Sequence)
                    WalkSequence(lines, table, end);
                else
                    tables.Walk(table, end);
                isOnLines = false;
                cell = table.End;
            }
            else
            {
                if (!isOnLines)
                    _collector.Begin(null);
                isOnLines = true;
                var stop = cell + 1;
                while (stop < end && !_text.IsInTable(stop) && !(nextHeading < headings.Count && headings[nextHeading].Cell == stop))
                    stop++;
                lines.Walk(cell, stop);
                cell = stop;
            }
        }

        _collector.Close();
    }

    private void WalkSequence(LineWalker lines, SourceTable table, int end)
    {
        _collector.Begin(table);
        lines.Walk(table.First, Math.Min(table.End, end));
        lines.End();
        _collector.Close();
    }

    /// <summary>
    /// A line that is a row's label with nothing behind it is a heading if the row stands elsewhere with its values (### （二）部分公开 over a table of
    /// that row).
    /// </summary>
    private void DropHeadingLines()
    {
        foreach (var block in _collector.Blocks)
            if (block.Source is null)
                block.Rows.RemoveAll(row => row is { Row: >= 0, Count: 0 } && _collector.Blocks.Exists(other => other.Source is not null && other.Place == block.Place && other.Rows.Exists(one => one.Row == row.Row && one.Count > 0)));
        _collector.Blocks.RemoveAll(block => block is { Source: null, Rows.Count: 0, Head.Count: 0 });
    }

    private void ReadBlocks()
    {
        DropHeadingLines();
        var chains = new List<BlockChain>();
        var blocks = _collector.Blocks.ConvertAll(ReadHead);
        foreach (var read in blocks)
        {
            var last = chains.FindLast(chain => chain.First.Block.Place == read.Block.Place);
            if (last is not null && last.IsContinuedBy(read))
                last.Pieces.Add(read.Continuing());
            else
                chains.Add(new BlockChain(read));
        }

        var reader = new ChainReader(_text, _edition, _writer, RunHabit.Of(_text, blocks));
        foreach (var chain in chains)
            reader.Read(chain);
    }

    private ReadBlock ReadHead(BlockOnPage block)
    {
        var cells = new HeadCells(_context, block);
        if (CaptionedRow.Find(_text, block) is >= 0 and var row && HeadForm.Of(block.Definition, [row]) is var ofRow && CaptionedRow.ReadHead(ofRow, cells) is { } found)
            return new ReadBlock(block, ofRow, found, new HeadUnits(_text, block, cells), _context.Edition.Tables[block.Place.Table]);
        var form = block.Definition.IsAcross && block.Definition.Rows.Any(row => row.Replaces.Count > 0)
            ? HeadForm.Of(block.Definition, AcrossRows.Of(block.Definition, cells))
            : _edition.Plain.Head(block.Place.Table, block.Place.Block);
        var head = block.Head.Count == 0 ? null : HeadReader.Read(form, cells, block.Source, _text);
        return new ReadBlock(block, form, head, new HeadUnits(_text, block, cells), _context.Edition.Tables[block.Place.Table]);
    }

    /// <summary>Of two rows with one label neither is chosen.</summary>
    private void SettleRepeats()
    {
        foreach (var table in _context.Edition.Tables)
            foreach (var block in table.Blocks)
                foreach (var row in block.Rows)
                    if (row.FirstSlot >= 0 && _writer.TimesFound(row.FirstSlot) > 1)
                        SettleRepeat(row, block.Columns.Count);
    }

    private void SettleRepeat(RowDefinition row, int columns)
    {
        var first = _writer[row.FirstSlot];
        _writer.Observe(RuleCatalogue.Repeated, row.Label.Text, new SourceSpan(first.Offset, first.Length));
        for (var slot = row.FirstSlot; slot < row.FirstSlot + columns; slot++)
            _writer.Doubt(slot);
    }
}
