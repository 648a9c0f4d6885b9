using Disclosure.Schema;

namespace Disclosure.Forms;

/// <summary>The cells of all editions of a form by their names. Made once a form.</summary>
internal sealed class CellIndex
{
    private readonly Dictionary<string, Entry> _keys = new(StringComparer.Ordinal), _paths = new(StringComparer.Ordinal);

    public CellIndex(CompiledForm form)
    {
        for (var index = 0; index < form.EditionCount; index++)
        {
            var slots = form.Edition(index).Slots;
            for (var slot = 0; slot < slots.Edition.SlotCount; slot++)
            {
                if (!slots.IsRead(slot))
                    continue;
                Enter(_keys, slots.Key(slot), slots.Edition, slot);
                Enter(_paths, slots.Path(slot), slots.Edition, slot);
            }
        }
    }

    /// <summary>The cells by key: <c>T3|（一）予以公开|总计</c>.</summary>
    public IReadOnlyDictionary<string, Entry> Keys => _keys;

    /// <summary>The cells by path: <c>Requests.Granted.AllApplicants</c>.</summary>
    public IReadOnlyDictionary<string, Entry> Paths => _paths;

    private static void Enter(Dictionary<string, Entry> index, string name, EditionDefinition edition, int slot)
    {
        if (!index.TryGetValue(name, out var entry))
            index.Add(name, entry = new Entry());
        entry.Add(edition, slot);
    }

    /// <summary>Where a cell stands in each edition that has it.</summary>
    internal sealed class Entry
    {
        private readonly List<(EditionDefinition Edition, int Slot)> _slots = new(1);

        public int? SlotIn(EditionDefinition edition)
        {
            foreach (var (other, slot) in _slots)
                if (ReferenceEquals(other, edition))
                    return slot;
            return null;
        }

        public void Add(EditionDefinition edition, int slot) => _slots.Add((edition, slot));
    }
}
