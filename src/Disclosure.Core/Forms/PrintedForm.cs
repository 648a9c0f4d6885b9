using Disclosure.Schema;

namespace Disclosure.Forms;

/// <summary>The editions of a form as they are printed, each made when a document can be of it.</summary>
internal sealed class PrintedForm(FormDefinition form)
{
    private readonly PrintedEdition?[] _plain = new PrintedEdition?[form.Editions.Count];
    private readonly PrintedEdition?[] _full = new PrintedEdition?[form.Editions.Count];

    /// <summary>How many editions there are.</summary>
    public int EditionCount => _plain.Length;

    /// <summary>An edition without its optional rows.</summary>
    public PrintedEdition Plain(int edition) => _plain[edition] ??= new PrintedEdition(form.Editions[edition], edition, printsOptionalRows: false);

    /// <summary>An edition with its optional rows.</summary>
    public PrintedEdition Full(int edition) => _full[edition] ??= new PrintedEdition(form.Editions[edition], edition, printsOptionalRows: true);

    /// <summary>Whether a table is another one in <see cref="Full"/> than in <see cref="Plain"/>.</summary>
    public bool HasOptionalRows(int edition, int table) => form.Editions[edition].SlotMap.HasOptionalRows(table);
}
