using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Grammar;
using Disclosure.Labels;
using Disclosure.Labels.Indexing;
using Disclosure.Recognition.Frame;
using Disclosure.Schema;
using Disclosure.Values;

namespace Disclosure.Recognition.Tables;

/// <summary>
/// Reads the tables of a document: walks over its cells once, keeps track of the block it is in and of the block's head,
/// and gives every row of values to its place in the form.
/// </summary>
internal ref partial struct TableReader
{
    private readonly LabelledText _text;
    private readonly EditionDefinition _edition;
    private readonly int _editionIndex;
    private readonly ValueReader _values;
    private readonly List<Observation> _observations;
    private readonly bool _readsSimilarLabels;
    private readonly CellSlots _slots;

    /// <summary>How often each row was found, by the slot of its first cell.</summary>
    private readonly byte[] _found;

    /// <summary>The cells of the current block's head.</summary>
    private readonly int[] _head;
    private int _headCount;

    /// <summary>The number of cells in a line of the head, where rows stand on lines; else 0.</summary>
    private int _headWidth;

    /// <summary>The places of the first and the last column in the lines of the head; the first one is -1 where none was seen.</summary>
    private (int First, int Last) _headColumns;

    /// <summary>The units of money that the head names; null where it names none.</summary>
    private List<HeadUnit>? _units;

    /// <summary>The order of the values, known from the first row below the head on.</summary>
    private ColumnOrder? _order;

    /// <summary>The width of the lines below a page break that cut the table, and the order that holds for them.</summary>
    private int _fragmentWidth;
    private ColumnOrder? _fragmentOrder;

    private BlockPlace _current;
    private bool _isOpen;

    /// <summary>The group label that was met last, and the row that was placed last. They hold in their block only.</summary>
    private LabelMeaning _groupAbove, _rowAbove;

    private TableReader(CompiledForm form, int edition, LabelledText text, List<Observation> observations, bool readsSimilarLabels)
    {
        _text = text;
        _editionIndex = edition;
        _edition = form.Form.Editions[edition];
        _values = form.Values;
        _observations = observations;
        _readsSimilarLabels = readsSimilarLabels;
        _slots = new CellSlots(_edition.SlotCount);
        _found = new byte[_edition.SlotCount];
        _head = new int[MaxHeadCells(_edition)];
        _current = new BlockPlace(-1, -1, null!);
    }

    /// <summary>Reads the tables.</summary>
    /// <param name="form">The form.</param>
    /// <param name="edition">The index of the edition that the document uses.</param>
    /// <param name="text">The document.</param>
    /// <param name="headings">Its section headings.</param>
    /// <param name="end">The cell behind the report.</param>
    /// <param name="observations">Takes what is worth saying.</param>
    /// <param name="readsSimilarLabels">Whether a label with a misprint is read.</param>
    public static RecognisedTables Read(
        CompiledForm form, int edition, LabelledText text, List<Heading> headings, int end, List<Observation> observations, bool readsSimilarLabels)
    {
        var reader = new TableReader(form, edition, text, observations, readsSimilarLabels);
        reader.Walk(headings, end);
        reader.SettleRepeats();
        return new RecognisedTables(reader._slots, reader._found);
    }

    private void Walk(List<Heading> headings, int end)
    {
        var next = 0;
        for (var cell = 0; cell < end;)
        {
            if (next < headings.Count && headings[next].Cell == cell)
            {
                EnterSection(headings[next++].Section + 1);
                cell++;
            }
            else if (_text.Cells[cell].IsTabbed)
            {
                var behind = cell + 1;
                while (behind < end && _text.Cells[behind].IsTabbed && !_text.Cells[behind].BeginsRow)
                    behind++;
                ReadTabbedRow(cell, behind);
                cell = behind;
            }
            else
            {
                var stop = next < headings.Count ? headings[next].Cell : end;
                cell = ReadLine(cell, stop);
            }
        }
    }

    /// <summary>A heading closes the table before it; the section's own table is expected next.</summary>
    private void EnterSection(int section)
    {
        _isOpen = false;
        ForgetHead();
        for (var table = 0; table < _edition.Tables.Count; table++)
            if (_edition.Tables[table].Section == section)
                _current = Place(table, 0);
    }

    private readonly BlockPlace Place(int table, int block) => new(table, block, _edition.Tables[table].Blocks[block]);

    /// <summary>
    /// What a label means here: in the current block if it knows the label, else in the next block that does.
    /// </summary>
    private readonly LabelMeaning? Resolve(int cell, bool isHead)
    {
        LabelMeaning? first = null, following = null;
        foreach (var meaning in _text.Meanings(cell))
        {
            if (!(isHead ? IsHeadLabel(meaning) : IsRowLabel(meaning)))
                continue;
            if (IsOfBlock(meaning))
                return isHead ? meaning : OfGroup(cell, meaning);
            first ??= meaning;
            if (meaning.Table > _current.Table || (meaning.Table == _current.Table && meaning.Block > _current.Block))
                following ??= meaning;
        }

        return following ?? first;
    }

    private readonly bool IsRowLabel(LabelMeaning meaning) =>
        meaning.Role == LabelRole.Row && meaning.IsIn(_editionIndex) && !IsAcross(meaning);

    private readonly bool IsAcross(LabelMeaning meaning) => _edition.Tables[meaning.Table].Blocks[meaning.Block].IsAcross;

    private readonly ValueReading Value(int cell) => _values.Read(_text.Printed(cell));

    private readonly void Observe(ReaderRule rule, string? instance, SourceSpan? place, string? detail = null) =>
        _observations.Add(new Observation(rule, instance, place, detail));
}
