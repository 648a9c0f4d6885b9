namespace Disclosure.Schema;

/// <summary>The text by which something is known on paper: the official wording and the others seen for it.</summary>
public sealed class LabelDefinition
{
    /// <summary>The identifier in code, such as <c>Granted</c>; empty for text that names no cell (the head over a label column).</summary>
    public required string Name { get; init; }

    /// <summary>The official wording, numbering included: （一）予以公开.</summary>
    public required string Text { get; init; }

    /// <summary>Other wordings that are certain to mean the same. Width, spacing, punctuation and traditional characters need no alias.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }
}
