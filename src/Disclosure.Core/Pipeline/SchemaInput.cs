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
        var (text, why) = ReadText(path, cancellationToken);
        if (text is not null)
            return new SchemaFile(path, text);
        errors.Add(new SchemaError("DISC0000", Severity.Error, $"the schema cannot be read: {why}", path, Offset: 0, Length: 0, Line: 1, Column: 1));
        return null;
    }

    private static (string? Text, string? Why) ReadText(string path, CancellationToken cancellationToken)
    {
        try
        {
            using var input = InputFile.Read(path, MaxBytes, cancellationToken);
            return input.Count > MaxBytes
                ? (null, FormattableString.Invariant($"it has more than {MaxBytes} bytes"))
                : (TextDecoder.Decode(input.Bytes), "it is no text");
        }
        catch (Exception problem) when (InputFile.WhyNot(path, problem) is not null)
        {
            return (null, InputFile.WhyNot(path, problem));
        }
    }
}
