using System.Globalization;
using Disclosure.Office.Markups;
using Disclosure.Office.Opening;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using StoredCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Disclosure.Office.Sheets;

/// <summary>Reads the cells of a sheet, one by one: a sheet may have a million of them that are blank.</summary>
/// <param name="file">The file.</param>
/// <param name="wording">What cells say.</param>
/// <param name="sheet">The name of the sheet.</param>
internal sealed class SheetReader(OfficeFile file, CellWording wording, string sheet)
{
    private readonly SortedDictionary<int, List<SheetCell>> _rows = [];
    private readonly MergedArea _merged = new(file.Limits.MaxCells);
    private readonly HiddenParts _hidden = new();
    private int _row, _column, _count;

    /// <summary>Reads the sheet.</summary>
    public SheetCells Read(WorksheetPart part)
    {
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read() && _count <= file.Limits.MaxCells)
        {
            if (!reader.IsStartElement)
                continue;
            if (reader.ElementType == typeof(StoredCell))
                Add(reader.LoadCurrentElement()!);
            else
                Add(reader);
        }

        if (_count > file.Limits.MaxCells)
            file.Reach(file.Limits.MaxCells, "cells");
        foreach (var row in _rows.Values)
            Sort(row);
        return new SheetCells(_merged.Apply(_rows), _hidden.Words(_rows));
    }

    private void Add(OpenXmlReader reader)
    {
        if (reader.ElementType == typeof(Row))
        {
            file.Cancellation.ThrowIfCancellationRequested();
            _row = Markup.Number(Value(reader, "r")) is > 0 and <= SheetCell.MaxRow and var row ? row : _row + 1;
            _column = 0;
            if (Value(reader, "hidden") is "1" or "true")
                _hidden.AddRow(_row);
        }
        else if (reader.ElementType == typeof(Column) && Value(reader, "hidden") is "1" or "true")
        {
            _hidden.AddColumns(Markup.Number(Value(reader, "min")) ?? 0, Markup.Number(Value(reader, "max")) ?? 0);
        }
        else if (reader.ElementType == typeof(MergeCell) && MergedCells.Parse(Value(reader, "ref") ?? "") is { } merged)
        {
            _merged.Add(merged);
        }
    }

    private void Add(OpenXmlElement cell)
    {
        (_row, _column) = SheetCell.Parse(Markup.Value(cell, "r")) ?? (_row, _column + 1);
        var (type, style) = (Markup.Value(cell, "t"), wording.Style(Markup.Value(cell, "s")));
        var value = type == "inlineStr" ? SharedStrings.Text(Markup.Child(cell, "is")) : Markup.Child(cell, "v")?.InnerText;
        var text = wording.Text(type, value, Markup.Child(cell, "f")?.InnerText, style);
        if (text.Length == 0 && !style.HasFrame)
            return;
        if (!_rows.TryGetValue(_row, out var row))
            _rows.Add(_row, row = []);
        row.Add(new SheetCell(_row, _column, file.Cut(text), style.HasFrame));
        _count++;
        if (_row > SheetCell.MaxRow || _column > SheetCell.MaxColumn)
            throw new RefusedException(string.Create(CultureInfo.InvariantCulture, $"it is damaged: the sheet {sheet} has cells beyond its end"));
    }

    private void Sort(List<SheetCell> row)
    {
        row.Sort((one, other) => one.Column.CompareTo(other.Column));
        for (var cell = 1; cell < row.Count; cell++)
            if (row[cell].Column == row[cell - 1].Column)
                throw new RefusedException($"it is damaged: the cell {row[cell].Name} stands twice in the sheet {sheet}");
    }

    private static string? Value(OpenXmlReader reader, string name)
    {
        foreach (var attribute in reader.Attributes)
            if (attribute.LocalName == name)
                return attribute.Value;
        return null;
    }
}
