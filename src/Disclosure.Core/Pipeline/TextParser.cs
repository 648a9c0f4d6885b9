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
using Disclosure.Resolution;
using Disclosure.Values;

namespace Disclosure.Pipeline;

/// <summary>
/// Recognises a form in a text: cells, their labels, headings, title and signature, the edition, and then its tables.
/// Each step is a class of its own; here stands only their order.
/// </summary>
internal sealed class TextParser(CompiledForm form, SourceText source, ParseOptions options)
{
    private readonly List<Observation> _observations = [];

    /// <summary>The words for a limit in a finding.</summary>
    public static string Limit(string unit, int limit) => string.Create(CultureInfo.InvariantCulture, $"at most {limit} {unit}");

    public void ReportLimit(string unit, int limit) => ReportLimit(Limit(unit, limit));

    public void ReportLimit(string limit) => _observations.Add(new Observation(RuleCatalogue.LimitReached, null, null, limit));

    public void ReportHidden(string part) => _observations.Add(new Observation(RuleCatalogue.HiddenPart, null, null, part));

    /// <summary>
    /// Reads a text. Most tables are as the form prints them, and walking along the form reads them; where one is not, everything is read by its
    /// labels, which says the same and also reads what is irregular.
    /// </summary>
    public ReadOutcome Read(CancellationToken cancellationToken)
    {
        using var ends = new CellEnds(source.Span);
        if (options.Predicts && PredictedDocument.Read(form, source, ends, options.MaxCells) is { } predicted)
        {
            var outcome = Recognise(predicted.Lines, predicted, cancellationToken);
            predicted.Lines.Cells.Leave();
            if (outcome is { } read)
                return read;
        }

        var document = LayoutChooser.Read(source, ends, form.Labels, options.MaxCells, out var isWhole, cancellationToken);
        if (!isWhole)
            ReportLimit("cells", options.MaxCells);
        return Recognise(document, predicted: null, cancellationToken).GetValueOrDefault();
    }

    /// <summary>Reads a document whose tables a reader knows. Its lines are text, and may be tables of a text layout.</summary>
    public ReadOutcome Read(SourceDocument document, CancellationToken cancellationToken)
    {
        document = LineLayouts.Read(document, form.Labels, options.MaxCells, Math.Min(options.MaxCharacters, CellSlot.MaxLength), out var limit, cancellationToken);
        if (limit is not null)
            ReportLimit(limit);
        return Recognise(document, predicted: null, cancellationToken).GetValueOrDefault();
    }

    private ReadOutcome? Recognise(SourceDocument document, PredictedDocument? predicted, CancellationToken cancellationToken)
    {
        var text = new LabelledText(document, form.Labels, cancellationToken);
        var outcome = Recognise(text, predicted, cancellationToken);
        text.Leave();
        return outcome;
    }

    private ReadOutcome? Recognise(LabelledText text, PredictedDocument? predicted, CancellationToken cancellationToken)
    {
        var headings = HeadingFinder.Find(form.Sections, text);
        var next = NextDocument.Find(form.Titles, text, headings, hasTable: predicted is not null);
        if (next < text.Count)
        {
            if (predicted is not null)
                return null;
            headings.RemoveAll(heading => heading.Cell >= next);
            _observations.Add(new Observation(RuleCatalogue.AnotherDocument, null, text.TrimmedPlace(next)));
        }

        var end = Math.Min(ReportEnd.Find(text, headings), next);
        if (predicted is not null && !PredictionCheck.Holds(predicted, text, headings, end))
            return null;
        var page = TitlePage.Read(form.Titles, text, headings, end);
        cancellationToken.ThrowIfCancellationRequested();
        var edition = predicted?.Edition ?? EditionChoice.Choose(form.Form, text, end, page.Year);
        var tables = predicted?.Tables ?? TableRecogniser.Read(form, edition, text, headings, Math.Min(end, page.SignatureAt), _observations, options.ReadsSimilarLabels);
        if (FormEvidence.Reason(form.Form, text, headings, page, tables) is { } reason)
            return predicted is null ? NoReport(reason) : null; // What was predicted has no cells left to say what was found.
        return Report(text, headings, page, edition, tables, predicted is null ? SourceFinder.OfDocument : SourceFinder.OfPrediction);
    }

    private ReadOutcome NoReport(string reason)
    {
        _observations.RemoveAll(observation => observation.Rule != RuleCatalogue.LimitReached);
        _observations.Add(new Observation(RuleCatalogue.NotTheForm, null, null, reason));
        return new ReadOutcome(null, new ObservedFindings([.. _observations], source));
    }

    private ReadOutcome Report(LabelledText text, List<Heading> headings, TitlePage page, int editionIndex, Assignment tables, Func<ReportContent, ReportOrigin> findSource)
    {
        var edition = form.Edition(editionIndex);
        var variant = edition.Plain;
        if (!variant.IsWhole(tables.Found))
        {
            variant = edition.Variant(OptionalRows.Find(edition.Definition, tables, _observations));
            StructureCheck.Tables(variant, tables, _observations);
        }

        if (tables.Candidates.Count > 0)
            Forget(variant, Settler.Settle(variant, tables, text.Document));
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
            Document = text.Document,
            FindSource = findSource,
        };
        return new ReadOutcome(content, findings);
    }

    /// <summary>A row whose figures the equations settled could be assigned after all.</summary>
    private void Forget(EditionVariant variant, IReadOnlyList<int> settled)
    {
        var rows = settled.Select(slot => variant.Edition.Slots.Row(slot).Label.Text).ToHashSet();
        _observations.RemoveAll(observation => observation.Rule == RuleCatalogue.Unassignable && observation.Instance is { } row && rows.Contains(row));
    }
}
