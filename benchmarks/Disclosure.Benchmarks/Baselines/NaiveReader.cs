using System.Globalization;
using Disclosure.Schema;

namespace Disclosure.Benchmarks;

/// <summary>
/// A reader as most developers would write it: split, normalise, look up, parse. It reads the three layouts with what is ordinary in them, is
/// told the edition, and reads neither title nor sections nor places. Of each cell it gives the value; null if it found no number, and it does
/// not know which of its cells it missed.
/// </summary>
internal sealed class NaiveReader(EditionDefinition edition)
{
    private static readonly HashSet<string> s_marks = [.. AnnualReport.Form.NilMarks.Concat(["", "-", "--", "——"]).Select(NaiveLabels.Clean)];

    private readonly RowSlots _slots = new(edition, NaiveLabels.Clean);

    /// <summary>Reads the values of a document, by slot.</summary>
    public decimal?[] Read(string text)
    {
        var values = new decimal?[edition.SlotCount];
        var lines = text.Split('\n');
        var isGrid = lines.Any(line => line.LastIndexOf('\t') > 0);
        foreach (var row in isGrid ? lines.Select(line => line.Split('\t')) : Rows(lines))
            ReadRow([.. row.Select(NaiveLabels.Clean)], isGrid, values);
        return values;
    }

    /// <summary>A blank line ends a row of cells behind TABs. Without TABs nothing tells rows apart, and all lines are one.</summary>
    private static IEnumerable<IEnumerable<string>> Rows(string[] lines)
    {
        if (!lines.Any(line => line.StartsWith('\t')))
        {
            yield return lines.Where(line => line.Trim().Length > 0);
            yield break;
        }

        var row = new List<string>();
        foreach (var line in lines)
        {
            if (line.StartsWith('\t'))
            {
                row.Add(line);
            }
            else if (line.Trim().Length == 0)
            {
                yield return row;
                row = [];
            }
            else if (row.Count > 0)
            {
                row[^1] += line;
            }
        }

        yield return row;
    }

    private void ReadRow(List<string> row, bool isGrid, decimal?[] values)
    {
        for (var at = 0; at < row.Count; at++)
        {
            if (_slots.TryFind(row[at], out var slot))
            {
                at = isGrid ? Math.Max(at, _slots.LabelWidth(slot) - 1) : at;
                for (var column = 0; column < _slots.Columns(slot) && at + 1 < row.Count; column++)
                    values[slot + column] = Value(row[++at], slot + column);
            }
            else if (at + _slots.AcrossCount <= row.Count && row.Skip(at).Take(_slots.AcrossCount).All(IsValue))
            {
                for (var column = 0; column < _slots.AcrossCount; column++)
                    values[_slots.AcrossSlot + column] = Value(row[at + column], _slots.AcrossSlot + column);
                return;
            }
        }
    }

    private bool IsValue(string cell) => s_marks.Contains(cell) || Value(cell, _slots.AcrossSlot) is not null;

    private decimal? Value(string cell, int slot)
    {
        if (int.TryParse(cell, NumberStyles.Integer | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count))
            return count * _slots.Factor(slot);
        if (decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount))
            return amount * _slots.Factor(slot);
        if (cell.StartsWith('增') || cell.StartsWith('减'))
            return Value(cell[1..], slot) * (cell[0] == '减' ? -1 : 1);
        return cell.EndsWith('元') ? Money(cell[..^1]) : null;
    }

    private static decimal? Money(string amount)
    {
        var factor = amount.EndsWith('万') ? 1_0000m : amount.EndsWith('亿') ? 1_0000_0000m : 1;
        return decimal.TryParse(amount.TrimEnd('万', '亿'), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value * factor : null;
    }
}
