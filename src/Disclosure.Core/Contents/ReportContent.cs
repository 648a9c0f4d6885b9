using System.ComponentModel;
using Disclosure.Contents;
using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Schema;
using Disclosure.Values;

namespace Disclosure;

/// <summary>All that a report holds, before its typed view is put over it. Made by the library, handed through by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReportContent
{
    internal ReportContent(CompiledForm form, EditionVariant variant, CellSlots slots, CellPlaces places)
    {
        Compiled = form;
        Variant = variant;
        Slots = slots;
        Places = places;
    }

    /// <summary>The form.</summary>
    public FormDefinition Form => Compiled.Form;

    /// <summary>The edition that the document uses.</summary>
    public EditionDefinition Edition => Variant.Edition.Definition;

    /// <summary>What the form's documents are read and checked with.</summary>
    internal CompiledForm Compiled { get; }

    /// <summary>The edition with the optional rows that the document prints.</summary>
    internal EditionVariant Variant { get; }

    /// <summary>What the slots mean.</summary>
    internal SlotMap SlotMap => Variant.Edition.Slots;

    internal CellSlots Slots { get; }

    internal CellPlaces Places { get; }

    internal string? FileName { get; init; }

    internal string? Title { get; init; }

    internal string? Agency { get; init; }

    internal int? Year { get; init; }

    internal DateOnly? Date { get; init; }

    internal IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>Finds how the report was taken from its document; null where that is not known.</summary>
    internal Func<ReportContent, ReportOrigin>? FindSource { get; init; }

    /// <summary>The document; null where it is not at hand.</summary>
    internal SourceDocument? Document { get; init; }

    /// <summary>What the reader has to say: families 0 and 1.</summary>
    internal FindingSource ReaderFindings { get; init; } = FindingSource.None;
}
