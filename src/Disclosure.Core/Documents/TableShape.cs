
namespace Disclosure;

/// <summary>What a table of a document knows of its own geometry.</summary>
public enum TableShape
{
    /// <summary>Row, column and spans of every cell: html, docx, xlsx, ruled pdf.</summary>
    Grid,

    /// <summary>The rows, and in each the order of its cells: lines of a PDF's text, a label followed by its numbers.</summary>
    Rows,

    /// <summary>The order of the cells and nothing else: one cell a line, text without separators.</summary>
    Sequence,
}
