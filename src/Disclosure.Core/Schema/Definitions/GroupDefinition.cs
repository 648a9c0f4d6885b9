namespace Disclosure.Schema;

/// <summary>A label over several rows or columns, without figures of its own: （三）不予公开, 法人或其他组织.</summary>
public sealed class GroupDefinition
{
    /// <summary>The identifier and the wording.</summary>
    public required LabelDefinition Label { get; init; }

    /// <summary>The index of the enclosing group in the same list; -1 at the top.</summary>
    public required int Parent { get; init; }

    /// <summary>Whether paths leave the group out: <c>Requests.Granted</c>, not <c>Requests.Outcomes.Granted</c>.</summary>
    public required bool IsTransparent { get; init; }
}
