using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>The numbers that were read from a document, by the slots of the edition that it was printed in.</summary>
internal sealed class ReadFigures
{
    private readonly decimal?[] _values;
    private readonly string[] _units;
    private readonly List<(string Key, decimal Value)> _strays = [];

    public ReadFigures(DamageForm form, EditionDefinition edition, EditionCells? cells, Report? report)
    {
        _values = new decimal?[edition.SlotCount];
        _units = new string[edition.SlotCount];
        if (report is null)
            return;
        var read = form.CellsOf(report);
        for (var slot = 0; slot < report.Definition.SlotCount; slot++)
        {
            var cell = read.Cell(report, slot);
            if (cell.Value is not { } value)
                continue;
            if (ReferenceEquals(report.Definition, edition))
                (_values[slot], _units[slot]) = (value, cell.Unit);
            else if (cells?.Slot(read.Keys[slot]) is >= 0 and var own)
                (_values[own], _units[own]) = (value, cell.Unit);
            else
                _strays.Add((read.Keys[slot], value));
        }
    }

    /// <summary>The number in a cell; null for none.</summary>
    public decimal? Value(int slot) => _values[slot];

    /// <summary>The unit of a number.</summary>
    public string Unit(int slot) => _units[slot];

    /// <summary>Numbers in cells that the edition of the document does not have: it was taken for another.</summary>
    public IReadOnlyList<(string Key, decimal Value)> Strays => _strays;
}
