using System.Globalization;
using System.Text;
using Disclosure.Office.Markups;
using Disclosure.Office.Opening;

namespace Disclosure.Office.Sheets;

/// <summary>Reads the cells of a sheet one by one, without a tree of them: a sheet may have a million cells that are blank.</summary>
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
    public SheetCells Read(CheckedMarkup markup)
    {
        while (_count <= file.Limits.MaxCells && markup.Read())
            if (markup.IsStart)
                Add(markup);
        if (_count > file.Limits.MaxCells)
            file.Reach(file.Limits.MaxCells, "cells");
        foreach (var row in _rows.Values)
            Sort(row);
        return new SheetCells(_merged.Apply(_rows), _hidden.Words(_rows));
    }

    private void Add(CheckedMarkup markup)
    {
        var xml = markup.Xml;
        switch (xml.LocalName)
        {
            case "row":
                _row = Markup.Number(xml.GetAttribute("r")) is > 0 and <= SheetCell.MaxRow and var row ? row : _row + 1;
                _column = 0;
                if (xml.GetAttribute("hidden") is "1" or "true")
                    _hidden.AddRow(_row);
                break;
            case "c":
                AddCell(markup);
                break;
            case "col" when xml.GetAttribute("hidden") is "1" or "true":
                _hidden.AddColumns(Markup.Number(xml.GetAttribute("min")) ?? 0, Markup.Number(xml.GetAttribute("max")) ?? 0);
                break;
            case "mergeCell" when MergedCells.Parse(xml.GetAttribute("ref") ?? "") is { } merged:
                _merged.Add(merged);
                break;
        }
    }

    private void AddCell(CheckedMarkup markup)
    {
        var xml = markup.Xml;
        (_row, _column) = SheetCell.Parse(xml.GetAttribute("r")) ?? (_row, _column + 1);
        var (type, style) = (xml.GetAttribute("t"), wording.Style(xml.GetAttribute("s")));
        var (value, formula) = Content(markup);
        var text = wording.Text(type, value, formula, style);
        if (text.Length == 0 && !style.HasFrame)
            return;
        if (_row > SheetCell.MaxRow || _column > SheetCell.MaxColumn)
            throw new RefusedException(string.Create(CultureInfo.InvariantCulture, $"it is damaged: the sheet {sheet} has cells beyond its end"));
        if (!_rows.TryGetValue(_row, out var row))
            _rows.Add(_row, row = []);
        row.Add(new SheetCell(_row, _column, file.Cut(text), style.HasFrame));
        _count++;
    }

    /// <summary>What is stored in a cell, and its formula, each null where there is none.</summary>
    private static (string? Value, string? Formula) Content(CheckedMarkup markup)
    {
        var (xml, value, formula) = (markup.Xml, default(string), default(string));
        if (xml.IsEmptyElement)
            return (null, null);
        for (var depth = xml.Depth; markup.Read() && xml.Depth > depth;)
        {
            if (!markup.IsStart)
                continue;
            if (xml.LocalName == "v")
                value = Text(markup);
            else if (xml.LocalName == "f")
                formula = Text(markup);
            else if (xml.LocalName == "is")
                value = StringItem.Read(markup);
        }

        return (value, formula);
    }

    /// <summary>The text of the element that begins here.</summary>
    private static string Text(CheckedMarkup markup)
    {
        if (markup.Xml.IsEmptyElement)
            return "";
        var text = new StringBuilder();
        for (var depth = markup.Xml.Depth; markup.Read() && markup.Xml.Depth > depth;)
            if (markup.IsText)
                text.Append(markup.Xml.Value);
        return text.ToString();
    }

    private void Sort(List<SheetCell> row)
    {
        row.Sort((one, other) => one.Column.CompareTo(other.Column));
        for (var cell = 1; cell < row.Count; cell++)
            if (row[cell].Column == row[cell - 1].Column)
                throw new RefusedException($"it is damaged: the cell {row[cell].Name} stands twice in the sheet {sheet}");
    }
}
