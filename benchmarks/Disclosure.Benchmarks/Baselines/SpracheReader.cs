using System.Globalization;
using Disclosure.Schema;
using Sprache;

namespace Disclosure.Benchmarks;

/// <summary>
/// A reader of tabbed lines written in Sprache alone, character by character: what a grammar over text costs, beside one over codes.
/// It is correct for tidy documents and is told the edition. Of each cell it gives the value; null if it holds no number.
/// </summary>
internal sealed class SpracheReader
{
    private static readonly Parser<char> s_newLine = Parse.Char('\n');

    private static readonly Parser<string> s_restOfLine = Parse.CharExcept('\n').Many().Text();

    private static readonly Parser<string> s_continuation =
        from first in Parse.CharExcept("\t\n")
        from rest in s_restOfLine
        from end in s_newLine
        select first + rest;

    private static readonly Parser<string> s_cell =
        from tab in Parse.Char('\t')
        from first in s_restOfLine
        from end in s_newLine
        from more in s_continuation.Many()
        select string.Concat(more.Prepend(first)).Trim();

    private static readonly Parser<string[]> s_row = s_cell.AtLeastOnce().Select(cells => cells.ToArray());

    private static readonly Parser<string[]> s_otherLine = s_restOfLine.Then(_ => s_newLine).Return(Array.Empty<string>());

    private static readonly Parser<IEnumerable<string[]>> s_document = s_row.Or(s_otherLine).Many();

    private static readonly Parser<decimal> s_number =
        from sign in Parse.Chars("+-").Optional()
        from whole in Parse.Chars("0123456789").AtLeastOnce().Text()
        from fraction in Parse.Char('.').Then(_ => Parse.Chars("0123456789").AtLeastOnce().Text()).Optional()
        select (sign.GetOrElse('+') == '-' ? -1 : 1) * decimal.Parse(whole + "." + fraction.GetOrElse("0"), CultureInfo.InvariantCulture);

    private static readonly Parser<decimal> s_unit =
        Parse.String("万元").Return(1_0000m).Or(Parse.String("亿元").Return(1_0000_0000m)).Or(Parse.String("元").Return(1m));

    private static readonly Parser<(decimal Number, decimal? Factor)> s_value =
        (from number in s_number
         from unit in s_unit.Select(factor => (decimal?)factor).Optional()
         select (number, unit.GetOrElse(null))).End();

    private readonly EditionDefinition _edition;
    private readonly RowSlots _slots;

    public SpracheReader(EditionDefinition edition)
    {
        _edition = edition;
        _slots = new RowSlots(edition, label => label);
    }

    /// <summary>Reads the values of a document, by slot.</summary>
    public decimal?[] Read(string text)
    {
        var values = new decimal?[_edition.SlotCount];
        foreach (var row in s_document.Parse(text))
            ReadRow(row, values);
        return values;
    }

    private void ReadRow(string[] row, decimal?[] values)
    {
        var label = Array.FindIndex(row, cell => _slots.TryFind(cell, out _));
        if (label < 0 && row.Length == _slots.AcrossCount)
            Fill(row, _slots.AcrossSlot, values);
        else if (label >= 0 && _slots.TryFind(row[label], out var slot))
            Fill(row.AsSpan(label + 1), slot, values);
    }

    private void Fill(ReadOnlySpan<string> cells, int slot, decimal?[] values)
    {
        foreach (var cell in cells)
        {
            var value = s_value.TryParse(cell);
            if (value.WasSuccessful)
                values[slot] = value.Value.Number * (value.Value.Factor ?? _slots.Factor(slot));
            slot++;
        }
    }
}
