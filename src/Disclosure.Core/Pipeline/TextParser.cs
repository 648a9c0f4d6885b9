using System.Globalization;
using Disclosure.Contents;
using Disclosure.Documents;
using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Labels;
using Disclosure.Layouts;
using Disclosure.Prediction;
using Disclosure.Recognition;
using Disclosure.Recognition.Frame;
using Disclosure.Recognition.Tables;

namespace Disclosure.Pipeline;

/// <summary>
/// Recognises a form in a text: cells, their labels, headings, title and signature, the edition, and then its tables.
/// Each step is a class of its own; here stands only their order.
/// </summary>
internal sealed class TextParser(CompiledForm form, SourceText source, ParseOptions options)
{
    /// <summary>Room for the lines of most documents that are no cells of tables.</summary>
    private const int LinesAroundTables = 128;

    private readonly List<Observation> _observations = [];

    /// <summary>The words for a limit in a finding.</summary>
    public static string Limit(string unit, int limit) => string.Create(CultureInfo.InvariantCulture, $"at most {limit} {unit}");

    public void ReportLimit(string unit, int limit) =>
        _observations.Add(new Observation(RuleCatalogue.LimitReached, null, null, Limit(unit, limit)));

    /// <summary>
    /// Reads the document. Most tables are as the form prints them, and walking along the form reads them; where one is not, everything
    /// is read again by its labels, which says the same and also reads what is irregular.
    /// </summary>
    public ReadOutcome Read(CancellationToken cancellationToken)
    {
        using var ends = new CellEnds(source.Span);
        return (options.Predicts ? Read(ends, predicts: true, cancellationToken) : null) ?? Read(ends, predicts: false, cancellationToken).GetValueOrDefault();
    }

    private ReadOutcome? Read(CellEnds ends, bool predicts, CancellationToken cancellationToken)
    {
        scoped var cells = new CellBuffer(predicts ? LinesAroundTables : Math.Min(ends.Count(), options.MaxCells) + 1);
        var predicted = predicts
            ? new PredictedTables(form, ends, stackalloc char[LabelMatcher.BufferSize])
            : default;
        try
        {
            var isWhole = CellReader.Read(ends, options.MaxCells, ref cells, ref predicted, cancellationToken);
            if (predicted.HasFailed || (predicted.CellCount > 0 && (predicted.Tables is null || cells.Count + predicted.CellCount > options.MaxCells)))
                return null;
            if (!isWhole)
                ReportLimit("cells", options.MaxCells);
            CellLabels.Find(form.Labels, source.Span, cells.Cells, cancellationToken);
            return Recognise(new LabelledText(source.Span, cells.Cells, form.Labels), predicted, cancellationToken);
        }
        finally
        {
            cells.Dispose();
        }
    }

    private ReadOutcome? Recognise(LabelledText text, PredictedTables predicted, CancellationToken cancellationToken)
    {
        var headings = HeadingFinder.Find(form.Sections, text);
        var end = ReportEnd.Find(text, headings);
        if (predicted.Tables is not null && !PredictionCheck.Holds(text, headings, end, predicted.Places))
            return null;
        var page = TitlePage.Read(form.Titles, text, headings, end);
        cancellationToken.ThrowIfCancellationRequested();
        var edition = predicted.Tables is null ? EditionChoice.Choose(form.Form, text, page.Year) : predicted.Edition;
        var tables = predicted.Tables ?? TableReader.Read(form, edition, text, headings, Math.Min(end, page.SignatureAt), _observations, options.ReadsSimilarLabels);
        if (FormEvidence.Reason(form.Form, text, headings, page, tables) is { } reason)
            return predicted.Tables is null ? NoReport(reason) : null; // What was predicted has no cells left to say what was found.
        return Report(text, headings, page, edition, tables);
    }

    private ReadOutcome NoReport(string reason)
    {
        _observations.RemoveAll(observation => observation.Rule != RuleCatalogue.LimitReached);
        _observations.Add(new Observation(RuleCatalogue.NotTheForm, null, null, reason));
        return new ReadOutcome(null, new ObservedFindings([.. _observations], source));
    }

    private ReadOutcome Report(LabelledText text, List<Heading> headings, TitlePage page, int editionIndex, RecognisedTables tables)
    {
        var edition = form.Edition(editionIndex);
        var variant = edition.Plain;
        if (!variant.IsWhole(tables.Found))
        {
            variant = edition.Variant(OptionalRows.Find(edition.Definition, tables, _observations));
            StructureCheck.Tables(variant, tables, _observations);
        }

        var sections = SectionReader.Read(form.Form, source, text, headings, page);
        StructureCheck.Sections(form.Form, headings, sections, _observations);
        StructureCheck.Page(form, edition.Definition, page, _observations);
        TextDamage.Find(source.Span, _observations);
        var findings = new ObservedFindings([.. _observations], source);
        var content = new ReportContent(form, variant, tables.Slots, new SourcePlaces(source, tables.Slots))
        {
            FileName = options.FileName,
            Title = page.Title,
            Agency = page.Agency,
            Year = page.Year,
            Date = page.Date,
            Sections = sections,
            ReaderFindings = findings,
        };
        return new ReadOutcome(content, findings);
    }
}
