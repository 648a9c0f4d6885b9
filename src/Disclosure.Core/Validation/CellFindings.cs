using Disclosure.Findings;
using Disclosure.Grammar;
using Disclosure.Schema;
using Disclosure.Values;

namespace Disclosure.Validation;

/// <summary>
/// Looks at the cells one by one (family 2). A cell that holds a figure and nothing else costs one comparison; only where there is more,
/// the printed text is read again to see what stands around the number.
/// </summary>
internal sealed class CellFindings(ReportContent content)
{
    private readonly List<Finding> _findings = [];

    public List<Finding> Collect()
    {
        foreach (var slot in content.Variant.Cells)
            Check(slot, content.Slots[slot]);
        return _findings;
    }

    private void Check(int slot, CellSlot cell)
    {
        switch (cell.State)
        {
            case CellState.Number when !cell.IsPlainCount || content.SlotMap.Kind(slot) == ValueKind.Money:
                CheckNumber(slot, cell.Value.GetValueOrDefault(), content.SlotMap.Kind(slot));
                CheckPrint(slot, cell, content.SlotMap.Kind(slot));
                break;
            case CellState.Blank:
                Add(RuleCatalogue.BlankCell, slot);
                break;
            case CellState.NilMark:
                Add(RuleCatalogue.NilMarkCell, slot);
                break;
            case CellState.Text when content.SlotMap.Kind(slot) != ValueKind.Text:
                Add(RuleCatalogue.NotANumber, slot, Fault(slot));
                break;
        }
    }

    private void CheckNumber(int slot, decimal value, ValueKind kind)
    {
        if (value < 0 && !kind.IsSigned())
            Add(RuleCatalogue.NegativeAmount, slot, FigureWords.Of(value));
        if (kind.IsWhole() && !decimal.IsInteger(value))
            Add(RuleCatalogue.FractionalCount, slot, FigureWords.Of(value));
    }

    private void CheckPrint(int slot, CellSlot cell, ValueKind kind)
    {
        var print = content.Compiled.Values.Read(content.Places.Text(slot), content.SlotMap.Column(slot));
        if (kind == ValueKind.Money && HasUnitFault(cell, print))
            Add(RuleCatalogue.UnitIncomplete, slot);
        var word = kind == ValueKind.Percent ? ValueAdditions.None : ValueAdditions.CountingWord; // The sign of a percentage is its own.
        if (print.Has(ValueAdditions.SignWord | word | ValueAdditions.Note))
            Add(RuleCatalogue.Additions, slot, FigureWords.Of(cell.Value.GetValueOrDefault()));
    }

    /// <summary>Why a text is no figure of its column: the grammar of values tells up to where it can be read.</summary>
    private string Fault(int slot)
    {
        if (content.SlotMap.Kind(slot) == ValueKind.Date)
            return "it is no day";
        var text = content.Places.Text(slot);
        var unread = content.Compiled.Values.Unread(text, content.SlotMap.Column(slot));
        if (unread.Length == 0)
            return "it is a figure of another kind";
        return unread.Length == text.Trim().Length ? "it does not begin as a figure" : $"it is none from {Quotation.Of(unread)} on";
    }

    /// <summary>
    /// No unit in the cell nor in the head; or 万 without 元, which is an amount only by the context, even below a head that gives the
    /// unit, for it may then multiply that. Nothing is nothing in every unit: 0 needs none.
    /// </summary>
    private static bool HasUnitFault(CellSlot cell, ValueReading print) =>
        cell.Value != 0 && (!cell.IsInYuan || print.Power > 0 && !print.Has(ValueAdditions.Yuan));

    private void Add(ReaderRule rule, int slot, string? detail = null)
    {
        var position = content.Places.Position(slot);
        _findings.Add(new Finding
        {
            Rule = rule.Id,
            Severity = rule.Severity,
            Instance = content.SlotMap.Key(slot),
            Message = rule.Message(detail, rule.Quotes ? Quotation.Of(content.Places.Raw(slot)) : null),
            Line = position?.Line,
            Column = position?.Column,
            Place = content.Places.Place(slot),
        });
    }
}
