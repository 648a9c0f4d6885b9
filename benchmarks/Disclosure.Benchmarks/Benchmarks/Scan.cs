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
    public static int Count(string text) => Read(text).Cells.Count;

    /// <summary>How many of them carry a label.</summary>
    public static int CountLabels(string text)
    {
        var labelled = new LabelledText(Read(text), CompiledForm.Of(AnnualReport.Form).Labels, CancellationToken.None);
        var count = 0;
        for (var cell = 0; cell < labelled.Count; cell++)
            count += labelled.Label(cell) >= 0 ? 1 : 0;
        return count;
    }

    /// <summary>How many cells the tables have that are as the form prints them; 0 if one is not.</summary>
    public static int CountPredicted(string text)
    {
        using var ends = new CellEnds(text);
        return PredictedDocument.Read(CompiledForm.Of(AnnualReport.Form), new SourceText(text.AsMemory()), ends, ParseOptions.Default.MaxCells) is { } document
            ? document.CellCount
            : 0;
    }

    private static SourceDocument Read(string text)
    {
        using var ends = new CellEnds(text);
        return LayoutChooser.Read(new SourceText(text.AsMemory()), ends, CompiledForm.Of(AnnualReport.Form).Labels, ParseOptions.Default.MaxCells, out _, CancellationToken.None);
    }
}
