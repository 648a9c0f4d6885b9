using Disclosure.Documents;
using Disclosure.Forms;
using Disclosure.Labels;
using Disclosure.Values;
using Disclosure.Writing;

namespace Disclosure.Prediction;

/// <summary>
/// A text whose tables are all as the form prints them, read by walking along the form: the tables make no cells, and only the lines around
/// them are left to be looked at.
/// </summary>
internal sealed class PredictedDocument
{
    /// <summary>Room for the lines of most documents that are no cells of tables.</summary>
    private const int LinesAroundTables = 128;

    private readonly List<int> _behindTables = new(4);

    private PredictedDocument(SourceText source)
    {
        Lines = new SourceDocument(source, new DocumentCells(LinesAroundTables), []);
    }

    /// <summary>The lines around the tables.</summary>
    public SourceDocument Lines { get; }

    /// <summary>What the tables hold.</summary>
    public Assignment Tables { get; private set; } = null!;

    /// <summary>The index of the edition that the tables are of.</summary>
    public int Edition { get; private set; }

    /// <summary>Where the first and the last table begin.</summary>
    public (int First, int Last) Places { get; private set; }

    /// <summary>How many cells the tables have.</summary>
    public int CellCount { get; private set; }

    /// <summary>The first line below each table.</summary>
    public IReadOnlyList<int> BehindTables => _behindTables;

    /// <summary>Reads a text; null where anything in it is not as the form prints it.</summary>
    public static PredictedDocument? Read(CompiledForm form, SourceText source, CellEnds ends, int maxCells)
    {
        if (source.Span.ContainsAny('|', '｜'))
            return null; // Rows between bars are tables that the form does not print.
        var document = new PredictedDocument(source);
        var tables = new PredictedTables(form, ends, stackalloc char[LabelMatcher.BufferSize]);
        return document.TryRead(ends, ref tables, maxCells) ? document : null;
    }

    private bool TryRead(CellEnds ends, ref PredictedTables tables, int maxCells)
    {
        var text = ends.Text;
        var cells = Lines.Cells;
        var (blankLines, isBehindTable) = (0, false);
        for (var start = 0; start < text.Length;)
        {
            if (text[start] == '\n')
            {
                blankLines++;
                start++;
                continue;
            }

            var end = ends.Next(start);
            var isTabbed = end < text.Length && text[end] == '\t';
            if (tables.IsExpecting && (isTabbed || end > start) && Walk(ref tables, text, ends, start, isTabbed) is >= 0 and var tableEnd)
            {
                (start, blankLines, isBehindTable) = (tableEnd, 0, true);
                continue;
            }

            if (tables.HasFailed || isTabbed || cells.Count + tables.CellCount >= maxCells)
                return false;
            if (text[start..end].IsWhiteSpace())
            {
                blankLines++;
            }
            else
            {
                if (isBehindTable)
                    _behindTables.Add(cells.Count);
                cells.Add(TableCell.Line(start, end - start, blankLines));
                (blankLines, isBehindTable) = (0, false);
            }

            start = end < text.Length ? LineEnds.Skip(text, end) : end;
        }

        if (tables.Tables is not { } assignment)
            return false;
        (Tables, Edition, Places, CellCount) = (assignment, tables.Edition, tables.Places, tables.CellCount);
        return true;
    }

    /// <summary>Lets prediction walk over the table that begins here, if one does; returns where it ends, -1 for none.</summary>
    private static int Walk(ref PredictedTables tables, ReadOnlySpan<char> text, CellEnds ends, int start, bool isTabbed)
    {
        if (!isTabbed)
            return tables.ReadLines(start);
        var second = text[start] == '\t' ? ends.Next(start + 1) : start;
        var isCellALine = text[start] == '\t' && (second == text.Length || text[second] != '\t');
        return tables.ReadTabbed(start, isGrid: !isCellALine);
    }
}
