using Disclosure.Validation;

namespace Disclosure.Schema;

/// <content>The plans by which its documents are checked: the plain one, and the latest of those with optional rows.</content>
public sealed partial class EditionDefinition
{
    internal ValidationPlan? PlainPlan { get; set; }

    internal ValidationPlan? MixedPlan { get; set; }
}
