namespace Disclosure.Schema;

/// <summary>The text of a <c>.dschema</c> file.</summary>
/// <param name="Path">Its path, as errors name it.</param>
/// <param name="Text">Its text.</param>
public sealed record SchemaFile(string Path, string Text);
