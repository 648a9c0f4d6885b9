using System.Globalization;
using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>Prints figures, and says what must be read from the print.</summary>
internal sealed class CellWriter(FormDefinition form, Random random, PictureOptions options)
{
    /// <summary>Words that no label has in it.</summary>
    private static readonly string[] s_words = ["甲丙", "丁戊 已办", "庚辛（见附件）", "see 12 annexes"];

    private static readonly string[] s_dashes = ["—", "——", "-", "--", "－"];

    /// <summary>The marks of the form; where a dash is one of them, any dash is.</summary>
    private readonly string[] _marks =
        form.NilMarks.Any(s_dashes.Contains) ? [.. form.NilMarks.Union(s_dashes)] : [.. form.NilMarks];

    /// <summary>Prints a figure.</summary>
    /// <param name="figure">The figure; money in 元, a day by its number.</param>
    /// <param name="column">The column.</param>
    /// <param name="headUnit">For money: the unit that the column's head gives; null if it gives none.</param>
    public PictureCell Write(decimal figure, ColumnDefinition column, PrintedUnit? headUnit)
    {
        var isNoisy = random.NextDouble() < options.NoisyValues;
        if (random.NextDouble() < options.Blanks)
            return new PictureCell(isNoisy ? Pad("") : "", CellState.Blank, null, "", figure);
        if (figure == 0 && _marks.Length > 0 && random.NextDouble() < options.NilMarks)
            return new PictureCell(Finish(_marks[random.Next(_marks.Length)], isNoisy), CellState.NilMark, null, "", figure);
        return column.Kind switch
        {
            ValueKind.Money => Money(figure, headUnit, isNoisy),
            ValueKind.SignedCount => Number(isNoisy && Has(ValueVariants.Signs) ? WithSign(figure) : Digits(figure, isNoisy), figure, isNoisy),
            ValueKind.Decimal => Number(StyledPrint.Of(figure, column.Style, random) + (isNoisy && random.Next(2) == 0 ? column.Unit : ""), figure, isNoisy, column.Unit),
            ValueKind.Percent => Number(Digits(figure, isNoisy) + (random.Next(2) == 0 ? "%" : ""), figure, isNoisy, "%"),
            ValueKind.Text => new PictureCell(Finish(s_words[random.Next(s_words.Length)], isNoisy), CellState.Text, null, "", 0),
            ValueKind.Date => Day(DateOnly.FromDayNumber((int)figure), isNoisy),
            ValueKind.Ignored => new PictureCell(Finish(Digits(figure, isNoisy), isNoisy), CellState.Absent, null, "", 0),
            _ => Number(Digits(figure, isNoisy) + (isNoisy ? Note(figure) : ""), figure, isNoisy),
        };
    }

    private PictureCell Number(string printed, decimal value, bool isNoisy, string unit = "") =>
        new(Finish(printed, isNoisy), CellState.Number, value, unit, value);

    private PictureCell Day(DateOnly day, bool isNoisy)
    {
        var printed = random.Next(2) == 0 ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
        return new PictureCell(Finish(printed, isNoisy), CellState.Date, null, "", 0) { Date = day };
    }

    private PictureCell Money(decimal yuan, PrintedUnit? headUnit, bool isNoisy)
    {
        var varies = isNoisy && Has(ValueVariants.Units);
        if (headUnit is not null && !(varies && random.Next(2) == 0))
            return Number(Digits(yuan / headUnit.Factor, isNoisy), yuan, isNoisy, "元");
        if (varies && headUnit is null && random.Next(3) == 0)
            return Number(Digits(yuan, isNoisy), yuan, isNoisy);
        var unit = varies ? PrintedUnit.OfCells[random.Next(PrintedUnit.OfCells.Length)] : PrintedUnit.Yuan;
        return Number(Digits(yuan / unit.Factor, isNoisy) + unit.Word, yuan, isNoisy, "元");
    }

    private string Digits(decimal value, bool isNoisy)
    {
        var grouped = isNoisy && Has(ValueVariants.Thousands) && random.Next(2) == 0;
        var digits = value.ToString(grouped ? "#,0.##########" : "0.##########", CultureInfo.InvariantCulture);
        return isNoisy && Has(ValueVariants.FullWidth) && random.Next(3) == 0 ? Widen(digits) : digits;
    }

    private string WithSign(decimal value)
    {
        var digits = Digits(Math.Abs(value), isNoisy: false);
        return value >= 0
            ? random.Next(2) == 0 ? "+" + digits : "增" + digits
            : random.Next(2) == 0 ? "-" + digits : "减" + digits;
    }

    private string Note(decimal count) =>
        Has(ValueVariants.Notes) && count > 1 && random.Next(4) == 0
            ? string.Create(CultureInfo.InvariantCulture, $"（其中修订{random.Next(1, (int)Math.Min(count, 1000))}件）")
            : "";

    private string Finish(string printed, bool isNoisy)
    {
        printed = options.IsTraditional ? TraditionalWriting.Of(printed) : printed;
        return isNoisy ? Pad(printed) : printed;
    }

    private string Pad(string printed)
    {
        if (!Has(ValueVariants.Padding))
            return printed;
        return Blanks() + printed + Blanks();

        string Blanks() => string.Concat(Enumerable.Range(0, random.Next(3)).Select(_ => " \u00A0\u3000"[random.Next(3)]));
    }

    private bool Has(ValueVariants variant) => (options.Values & variant) != 0;

    private static string Widen(string digits) =>
        string.Concat(digits.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c));
}
