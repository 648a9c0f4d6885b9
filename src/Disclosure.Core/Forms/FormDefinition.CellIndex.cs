using Disclosure.Forms;

namespace Disclosure.Schema;

/// <content>The cells by their names.</content>
public sealed partial class FormDefinition
{
    internal CellIndex CellIndex => field ??= new CellIndex(this);
}
