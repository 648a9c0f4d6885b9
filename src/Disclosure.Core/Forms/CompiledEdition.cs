using Disclosure.Schema;
using Disclosure.Writing;

namespace Disclosure.Forms;

/// <summary>An edition of a form with its variants. See <see cref="CompiledForm"/>.</summary>
internal sealed class CompiledEdition
{
    private readonly char[] _firstCharacters;
    private EditionVariant? _mixed;

    /// <param name="edition">The edition.</param>
    /// <param name="index">Its index in the form.</param>
    public CompiledEdition(EditionDefinition edition, int index)
    {
        Definition = edition;
        Index = index;
        Slots = new SlotMap(edition);
        Plain = new EditionVariant(this, []);
        _firstCharacters = new char[edition.Tables.Count];
    }

    /// <summary>The edition.</summary>
    public EditionDefinition Definition { get; }

    /// <summary>Its index in the form.</summary>
    public int Index { get; }

    /// <summary>What its slots mean.</summary>
    public SlotMap Slots { get; }

    /// <summary>The edition without optional rows.</summary>
    public EditionVariant Plain { get; }

    /// <summary>The edition with all optional rows in the place of those that they replace.</summary>
    public EditionVariant Hybrid => field ??= new EditionVariant(this, Slots.OptionalRows);

    /// <summary>The edition with some optional rows.</summary>
    /// <param name="optionalRows">The first slot of each, in the order of the form.</param>
    public EditionVariant Variant(int[] optionalRows)
    {
        if (optionalRows.Length == 0)
            return Plain;
        if (Hybrid.OptionalRows.SequenceEqual(optionalRows))
            return Hybrid;
        return _mixed is { } mixed && mixed.OptionalRows.SequenceEqual(optionalRows) ? mixed : _mixed = new EditionVariant(this, optionalRows);
    }

    /// <summary>The first character of a table's first label, folded. It is asked of every line, before any table is printed.</summary>
    public char FirstCharacter(int table) =>
        _firstCharacters[table] is not '\0' and var known ? known : _firstCharacters[table] = FindFirstCharacter(Definition.Tables[table]);

    private char FindFirstCharacter(TableDefinition table)
    {
        foreach (var block in table.Blocks)
            if (PrintedBlock.FirstLabel(block, Plain.Rows(block)) is { } label)
                return Folding.Fold(label.Text)[0];
        return '\0';
    }
}
