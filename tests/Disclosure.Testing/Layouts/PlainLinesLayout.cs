using System.Text;
using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>
/// A cell a line and nothing else: empty cells are lost. Only a report without blanks can be read from it without a loss.
/// </summary>
public sealed class PlainLinesLayout : TextLayout
{
    /// <inheritdoc/>
    protected override void WriteTable(StringBuilder text, ReportPicture picture, TableDefinition table)
    {
        foreach (var cell in TableRows.Of(picture, table).SelectMany(row => row))
            if (!string.IsNullOrWhiteSpace(cell.Text))
                text.Append(cell.Text).Append('\n');
    }
}
