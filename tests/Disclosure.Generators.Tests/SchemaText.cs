using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Disclosure.Generators.Tests;

/// <summary>A schema file as the compiler hands it to the generator.</summary>
internal sealed class SchemaText(string path, string text, Encoding? encoding = null) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, encoding ?? Encoding.UTF8);
}
