using Disclosure.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Disclosure.Generators.Diagnostics;

/// <summary>The way of a schema's errors to the compiler: at file, line and column.</summary>
internal static class SchemaDiagnostics
{
    public static Diagnostic ToDiagnostic(SchemaError error)
    {
        var lines = new LinePositionSpan(new LinePosition(error.Line - 1, error.Column - 1), new LinePosition(error.EndLine - 1, error.EndColumn - 1));
        var location = Location.Create(error.Path, new TextSpan(error.Offset, error.Length), lines);
        return Diagnostic.Create(SchemaDescriptors.Of(error.Id), location, error.Message);
    }
}
