using Disclosure.Documents;
using Disclosure.Forms;
using Disclosure.Labels;
using Disclosure.Layouts;
using Disclosure.Prediction;

namespace Disclosure.Benchmarks;

/// <summary>The library's stages one by one: what they find of a text.</summary>
internal static class Scan
{
    /// <summary>How many cells and lines a text has.</summary>
    public static int Count(string text)
    {
        using var cells = Read(text);
        return cells.Count;
    }

    /// <summary>How many of them carry a label.</summary>
    public static int CountLabels(string text)
    {
        using var cells = Read(text);
        CellLabels.Find(CompiledForm.Of(AnnualReport.Form).Labels, text, cells.Cells, CancellationToken.None);
        var count = 0;
        for (var cell = 0; cell < cells.Count; cell++)
            count += cells.Cells[cell].Label >= 0 ? 1 : 0;
        return count;
    }

    /// <summary>How many cells the tables have that are as the form prints them.</summary>
    public static int CountPredicted(string text)
    {
        scoped var cells = new CellBuffer(128);
        using var ends = new CellEnds(text);
        var predicted = new PredictedTables(CompiledForm.Of(AnnualReport.Form), ends, stackalloc char[LabelMatcher.BufferSize]);
        CellReader.Read(ends, ParseOptions.Default.MaxCells, ref cells, ref predicted, CancellationToken.None);
        cells.Dispose();
        return predicted.CellCount;
    }

    private static CellBuffer Read(string text)
    {
        var cells = new CellBuffer(1024);
        PredictedTables none = default;
        using var ends = new CellEnds(text);
        CellReader.Read(ends, ParseOptions.Default.MaxCells, ref cells, ref none, CancellationToken.None);
        return cells;
    }
}
