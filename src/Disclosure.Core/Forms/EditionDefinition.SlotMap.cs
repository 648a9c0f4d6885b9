using Disclosure.Forms;

namespace Disclosure.Schema;

/// <content>What the slots mean.</content>
public sealed partial class EditionDefinition
{
    internal SlotMap SlotMap => field ??= new SlotMap(this);
}
