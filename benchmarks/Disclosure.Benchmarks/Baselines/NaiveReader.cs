using System.Globalization;
using Disclosure.Schema;

namespace Disclosure.Benchmarks;

/// <summary>
/// A reader of tabbed lines as most developers would write it: split, trim, normalise, look up. It is correct for tidy documents, is told
/// the edition, and reads neither title nor sections nor places. Of each cell it gives the value; null if it holds no number.
/// </summary>
internal sealed class NaiveReader(EditionDefinition edition)
{
    private readonly RowSlots _slots = new(edition, NaiveLabels.Clean);

    /// <summary>Reads the values of a document, by slot.</summary>
    public decimal?[] Read(string text)
    {
        var values = new decimal?[edition.SlotCount];
        var row = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith('\t'))
            {
                row.Add(line.Trim());
            }
            else if (line.Trim().Length == 0)
            {
                ReadRow(row, values);
                row.Clear();
            }
            else if (row.Count > 0)
            {
                row[^1] += line.Trim();
            }
        }

        ReadRow(row, values);
        return values;
    }

    private void ReadRow(List<string> row, decimal?[] values)
    {
        for (var at = 0; at < row.Count; at++)
        {
            if (!_slots.TryFind(NaiveLabels.Clean(row[at]), out var slot))
                continue;
            for (var column = 0; column < _slots.Columns(slot) && at + 1 + column < row.Count; column++)
                values[slot + column] = Value(row[at + 1 + column], slot + column);
            return;
        }

        if (row.Count == _slots.AcrossCount && row.All(cell => Value(cell, _slots.AcrossSlot) is not null))
            for (var column = 0; column < row.Count; column++)
                values[_slots.AcrossSlot + column] = Value(row[column], _slots.AcrossSlot + column);
    }

    private decimal? Value(string cell, int slot)
    {
        if (int.TryParse(cell, NumberStyles.Integer, CultureInfo.InvariantCulture, out var count))
            return count * _slots.Factor(slot);
        if (decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount))
            return amount * _slots.Factor(slot);
        return cell.EndsWith('元') ? Money(cell[..^1]) : null;
    }

    private static decimal? Money(string amount)
    {
        var factor = amount.EndsWith('万') ? 1_0000m : amount.EndsWith('亿') ? 1_0000_0000m : 1;
        return decimal.TryParse(amount.TrimEnd('万', '亿'), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value * factor : null;
    }
}
