namespace Disclosure;

/// <summary>A place in a text as people name it.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1; a TAB counts as one.</param>
public readonly record struct SourcePosition(int Line, int Column);
