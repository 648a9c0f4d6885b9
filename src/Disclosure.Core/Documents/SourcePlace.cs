using System.Globalization;

namespace Disclosure;

/// <summary>A place in a source as people name it: a line of a text or page, a box on a page of a PDF, a cell of a sheet.</summary>
public sealed record SourcePlace
{
    /// <summary>The line, from 1; null where the source has none.</summary>
    public int? Line { get; init; }

    /// <summary>The column in UTF-16 code units, from 1, a TAB counting as one; null where the source has no lines.</summary>
    public int? Column { get; init; }

    /// <summary>The page, from 1; null where the source has none.</summary>
    public int? Page { get; init; }

    /// <summary>The box on the page; null where the source has none.</summary>
    public PageBox? Box { get; init; }

    /// <summary>The way to it in words: <c>table 3, row 5, cell 2</c> or <c>paragraph 12</c>; null where the source has none.</summary>
    public string? Path { get; init; }

    /// <summary>The name of the sheet; null where the source has none.</summary>
    public string? Sheet { get; init; }

    /// <summary>The cell of the sheet, such as <c>C7</c>; null where the source has none.</summary>
    public string? Cell { get; init; }

    /// <summary>A place in a text.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    public static SourcePlace At(int line, int column) => new() { Line = line, Column = column };

    /// <summary>The place in a few words, such as <c>12:3</c>, <c>page 2</c> or <c>Sheet1!C7</c>.</summary>
    public override string ToString() => this switch
    {
        { Line: { } line } => string.Create(CultureInfo.InvariantCulture, $"{line}:{Column}"),
        { Sheet: { } sheet } => $"{sheet}!{Cell}",
        { Path: { } path } => path,
        { Page: { } page } => string.Create(CultureInfo.InvariantCulture, $"page {page}"),
        _ => "",
    };
}

/// <summary>A rectangle on a page, in points from its lower left corner.</summary>
/// <param name="Left">The left edge.</param>
/// <param name="Bottom">The lower edge.</param>
/// <param name="Right">The right edge.</param>
/// <param name="Top">The upper edge.</param>
public readonly record struct PageBox(double Left, double Bottom, double Right, double Top);
