using System.Text;
using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>A way in which reports are published as text. The document is the same everywhere; tables differ.</summary>
public abstract class TextLayout
{
    /// <summary>Writes a report down. Lines end with LF.</summary>
    public string Render(ReportPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var text = new StringBuilder(picture.Title).Append("\n\n");
        foreach (var section in picture.Sections)
        {
            text.Append(section.Heading).Append('\n');
            foreach (var paragraph in section.Narrative)
                text.Append('\n').Append(paragraph).Append('\n');
            foreach (var table in picture.Edition.Tables.Where(table => table.Section == section.Definition.Number))
                WriteTable(text.Append('\n'), picture, table);
            text.Append('\n');
        }

        foreach (var table in picture.Edition.Tables.Where(table => table.Section == 0))
            WriteTable(text, picture, table);
        if (picture.PrintedDate is { } date)
            text.Append(picture.Agency).Append("\n\n").Append(date).Append('\n');
        return text.ToString();
    }

    /// <summary>The picture as far as this layout shows it: what a reader must find in the rendered text.</summary>
    public virtual ReportPicture Shown(ReportPicture picture) => picture;

    /// <summary>Writes a table down.</summary>
    protected abstract void WriteTable(StringBuilder text, ReportPicture picture, TableDefinition table);
}
