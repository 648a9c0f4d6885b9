namespace Disclosure.Schema;

/// <summary>Something wrong with a schema, at its place.</summary>
/// <param name="Id">The stable id, such as <c>DISC0004</c>.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">What is wrong and how to mend it, in one sentence.</param>
/// <param name="Path">The path of the file.</param>
/// <param name="Offset">Where the offending text begins, in UTF-16 code units from 0.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1.</param>
public sealed record SchemaError(string Id, Severity Severity, string Message, string Path, int Offset, int Length, int Line, int Column)
{
    /// <summary>The line on which the offending text ends: errors never go over several lines.</summary>
    public int EndLine => Line;

    /// <summary>The column behind the offending text, from 1.</summary>
    public int EndColumn => Column + Length;

    /// <summary>As compilers print it: <c>path(line,column): error DISC0004: message</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Path}({Line},{Column}): {Severity.ToString().ToLowerInvariant()} {Id}: {Message}");
}
