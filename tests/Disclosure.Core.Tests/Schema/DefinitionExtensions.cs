using System.Runtime.CompilerServices;
using Disclosure.Schema;

namespace Disclosure.Tests;

/// <summary>What the library works out of definitions, asked of the definitions.</summary>
internal static class DefinitionExtensions
{
    private static readonly ConditionalWeakTable<EditionDefinition, SlotMap> s_maps = [];

    extension(FormDefinition form)
    {
        public CompiledForm Compiled => CompiledForm.Of(form);

        public CompiledEdition CompiledEdition(EditionDefinition edition) => form.Compiled.Edition(form.Editions.ToList().IndexOf(edition));
    }

    extension(EditionDefinition edition)
    {
        public SlotMap SlotMap => s_maps.GetValue(edition, edition => new SlotMap(edition));
    }
}
