using Disclosure.Decoding;
using Disclosure.Schema;

namespace Disclosure.Pipeline;

/// <summary>Takes a schema from a file. A file that cannot be read is an error at its beginning.</summary>
internal static class SchemaInput
{
    /// <summary>Far more than any form needs.</summary>
    private const int MaxBytes = 4 * 1024 * 1024;

    public static SchemaFile? Read(string path, List<SchemaError> errors, CancellationToken cancellationToken)
    {
        var (file, why) = Read(path, cancellationToken);
        if (file is not null)
            return file;
        errors.Add(new SchemaError("DISC0000", Severity.Error, $"the schema cannot be read: {why}", path, Offset: 0, Length: 0, Line: 1, Column: 1));
        return null;
    }

    private static (SchemaFile? File, string? Why) Read(string path, CancellationToken cancellationToken)
    {
        try
        {
            using var input = InputFile.Read(path, MaxBytes, cancellationToken);
            if (input.Count > MaxBytes)
                return (null, FormattableString.Invariant($"it has more than {MaxBytes} bytes"));
            return TextDecoder.Decode(input.Bytes) is { } text
                ? (new SchemaFile(path, text) { IsUtf8 = TextDecoder.IsUnicode(input.Bytes) }, null)
                : (null, "it is no text");
        }
        catch (Exception problem) when (InputFile.WhyNot(path, problem) is not null)
        {
            return (null, InputFile.WhyNot(path, problem));
        }
    }
}
