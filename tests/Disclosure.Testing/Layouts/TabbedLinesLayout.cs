using System.Text;
using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>
/// A cell a line behind a TAB. A blank line ends a row; a line without TAB continues the cell above; the continuation of a vertical
/// merge is an empty cell, a horizontal merge is one cell.
/// </summary>
public sealed class TabbedLinesLayout : TextLayout
{
    /// <inheritdoc/>
    protected override void WriteTable(StringBuilder text, ReportPicture picture, TableDefinition table)
    {
        foreach (var row in TableRows.Of(picture, table))
        {
            foreach (var cell in row)
                text.Append('\t').Append(cell.Text).Append('\n');
            text.Append('\n');
        }
    }
}
