using System.Runtime.CompilerServices;
using Disclosure.Schema;

namespace Disclosure;

/// <summary>The tables of all editions of a form as they are printed. Made once a form.</summary>
internal sealed class PrintedForm
{
    private static readonly ConditionalWeakTable<FormDefinition, PrintedForm> s_forms = [];

    private PrintedForm(FormDefinition form)
    {
        Editions = new PrintedEdition[form.Editions.Count][];
        for (var index = 0; index < Editions.Length; index++)
            Editions[index] = PrintedEdition.Of(form.Editions[index], index);
    }

    /// <summary>The editions, with and without their optional rows.</summary>
    public PrintedEdition[][] Editions { get; }

    public static PrintedForm Of(FormDefinition form) => s_forms.GetValue(form, static f => new PrintedForm(f));
}

/// <summary>The tables of an edition, with or without its optional rows.</summary>
/// <param name="Index">The index of the edition in the form.</param>
/// <param name="Tables">Its tables.</param>
/// <param name="SlotCount">How many slots there are.</param>
/// <param name="Found">How often each row is found in a document that prints all this, by the slot of its first cell.</param>
internal sealed record PrintedEdition(int Index, PrintedTable[] Tables, int SlotCount, byte[] Found)
{
    public static PrintedEdition[] Of(EditionDefinition edition, int index)
    {
        var hasOptionalRows = edition.Tables.Any(table => table.Blocks.Any(block => block.Rows.Any(row => row.Replaces.Count > 0)));
        return hasOptionalRows ? [Print(edition, index, false), Print(edition, index, true)] : [Print(edition, index, false)];
    }

    private static PrintedEdition Print(EditionDefinition edition, int index, bool printsOptionalRows)
    {
        var layout = EditionLayout.Of(edition);
        var tables = new PrintedTable[edition.Tables.Count];
        var found = new byte[edition.SlotCount];
        for (var table = 0; table < tables.Length; table++)
        {
            tables[table] = new PrintedTable(edition, index, table, printsOptionalRows);
            foreach (var value in tables[table].Runs.SelectMany(run => run.Values))
                found[layout.Row(value.Slot).FirstSlot] = 1;
        }

        return new PrintedEdition(index, tables, edition.SlotCount, found);
    }
}
