namespace Disclosure.Schema;

/// <summary>The text of a <c>.dschema</c> file.</summary>
/// <param name="Path">Its path, as errors name it.</param>
/// <param name="Text">Its text.</param>
public sealed record SchemaFile(string Path, string Text)
{
    /// <summary>Whether the text is what the bytes of the file say, and not what they would say in some other encoding.</summary>
    internal bool IsUtf8 { get; init; } = true;
}
