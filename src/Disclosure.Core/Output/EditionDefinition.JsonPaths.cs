using Disclosure.Output;

namespace Disclosure.Schema;

/// <content>The ways to the cells of a report in its JSON, one a table.</content>
public sealed partial class EditionDefinition
{
    internal JsonPath[] JsonPaths => field ??= [.. Tables.Select(JsonPath.OfTable)];
}
