using System.Text;
using Disclosure.Schema;
using Microsoft.CodeAnalysis;

namespace Disclosure.Generators.Pipeline;

/// <summary>Takes a schema from the compiler, which reads bytes that are not UTF-8 in the encoding of the machine, or with some characters lost.</summary>
internal static class SchemaInput
{
    public static SchemaFile Read(AdditionalText file, CancellationToken cancellation)
    {
        var text = file.GetText(cancellation);
        return new SchemaFile(file.Path, text?.ToString() ?? "") { IsUtf8 = text?.Encoding is null or UTF8Encoding or UnicodeEncoding or UTF32Encoding };
    }
}
