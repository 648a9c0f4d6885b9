using Disclosure.Forms;

namespace Disclosure.Schema;

/// <content>What the documents of the form are read with.</content>
public sealed partial class FormDefinition
{
    /// <summary>Made when first asked for. It stands here and in no table beside the forms, which would cost each document a search.</summary>
    internal CompiledForm Readers => field ??= new CompiledForm(this);
}
