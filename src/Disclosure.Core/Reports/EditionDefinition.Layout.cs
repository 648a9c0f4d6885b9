namespace Disclosure.Schema;

/// <content>What the slots mean.</content>
public sealed partial class EditionDefinition
{
    internal EditionLayout Layout => field ??= new EditionLayout(this);
}
