using System.Text;
using Disclosure.Schema;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>Puts a report together cell by cell: each stands on a line of its own, in the order of the form.</summary>
internal sealed class ReportBuilder(FormDefinition form, EditionDefinition edition)
{
    private readonly string?[] _printed = new string?[edition.SlotCount];
    private readonly List<int> _optionalRows = [];

    /// <summary>The unit that the heads of money columns give.</summary>
    public MoneyUnit HeadUnit { get; init; }

    public FindingSource ReaderFindings { get; init; } = FindingSource.None;

    public static ReportBuilder Edition2019() => new(AnnualReport.Form, AnnualReport.Form.Editions[0]);

    public static ReportBuilder Edition2021() => new(AnnualReport.Form, AnnualReport.Form.Editions[1]) { HeadUnit = MoneyUnit.Of(4) };

    /// <summary>A report as a picture shows it.</summary>
    public static ReportBuilder Of(ReportPicture picture)
    {
        var builder = new ReportBuilder(picture.Form, picture.Edition) { HeadUnit = picture.Edition.Name == "2021" ? MoneyUnit.Of(4) : default };
        for (var slot = 0; slot < picture.Cells.Count; slot++)
            builder._printed[slot] = picture.Cells[slot].State == CellState.Absent ? null : picture.Cells[slot].Printed;
        builder._optionalRows.AddRange(picture.OptionalRows);
        return builder;
    }

    /// <summary>Prints the same into every cell of the edition, but for the optional rows.</summary>
    public ReportBuilder Fill(string printed) => Set(_ => true, printed);

    /// <summary>Prints into every cell whose key fits, but for the optional rows.</summary>
    public ReportBuilder Set(Func<string, bool> fits, string? printed)
    {
        var layout = edition.SlotMap;
        for (var slot = 0; slot < _printed.Length; slot++)
            if (layout.Row(slot).Replaces.Count == 0 && fits(layout.Key(slot)))
                _printed[slot] = printed;
        return this;
    }

    /// <summary>Prints into one cell; null takes it out of the document.</summary>
    public ReportBuilder Set(string key, string? printed) => Set(Slot(key), printed);

    public ReportBuilder Set(int slot, string? printed)
    {
        _printed[slot] = printed;
        return this;
    }

    /// <summary>Prints an optional row, all its cells alike, and leaves out the rows that it replaces.</summary>
    public ReportBuilder PrintOptionalRow(string label, string printed)
    {
        var block = edition.Tables.SelectMany(table => table.Blocks).First(block => block.Rows.Any(IsMeant));
        var optional = block.Rows.First(IsMeant);
        _optionalRows.Add(optional.FirstSlot);
        for (var column = 0; column < block.Columns.Count; column++)
        {
            Set(optional.FirstSlot + column, printed);
            foreach (var row in optional.Replaces)
                Set(block.Rows[row].FirstSlot + column, null);
        }

        return this;

        bool IsMeant(RowDefinition row) => row.Label.Text == label && row.Replaces.Count > 0;
    }

    public int Slot(string key) => Enumerable.Range(0, _printed.Length).First(slot => edition.SlotMap.Key(slot) == key);

    public ReportContent Build()
    {
        var text = new StringBuilder();
        var spans = new SourceSpan[_printed.Length];
        for (var slot = 0; slot < _printed.Length; slot++)
        {
            spans[slot] = new SourceSpan(text.Length, _printed[slot]?.Length ?? 0);
            if (_printed[slot] is { } printed)
                text.Append(printed).Append('\n');
        }

        var source = text.ToString();
        var slots = new CellSlots(_printed.Length);
        for (var slot = 0; slot < slots.Count; slot++)
        {
            if (_printed[slot] is not null)
                slots[slot] = form.Compiled.Values.ReadCell(source, spans[slot], edition.SlotMap.Column(slot), HeadUnit);
        }

        var variant = form.CompiledEdition(edition).Variant([.. _optionalRows.Order()]);
        return new ReportContent(form.Compiled, variant, slots, new SourcePlaces(new SourceText(source.AsMemory()), slots))
        {
            ReaderFindings = ReaderFindings,
        };
    }

    public ValidationResult Validate() => ValidationResult.Of(Build());
}
