using Disclosure.Values;

namespace Disclosure;

/// <summary>
/// How a document is read. What lies beyond a limit is not read; the result says so with GID0003 and holds what was read before.
/// </summary>
public sealed record ParseOptions
{
    /// <summary>The options used where none are given.</summary>
    public static ParseOptions Default { get; } = new();

    /// <summary>The most bytes taken from a file, a stream or a buffer. At least 1; default 32 MiB (33,554,432).</summary>
    public int MaxBytes { get; init => field = AtLeastOne(value); } = 32 * 1024 * 1024;

    /// <summary>
    /// The most characters (UTF-16 code units) read of a text. At least 1; default 16,777,215, which is also the highest that has an effect.
    /// </summary>
    public int MaxCharacters { get; init => field = AtLeastOne(value); } = CellSlot.MaxLength;

    /// <summary>The most cells and lines taken from a text. At least 1; default 150,000; an official form has about 600.</summary>
    public int MaxCells { get; init => field = AtLeastOne(value); } = 150_000;

    /// <summary>
    /// What reads documents that are no text, such as web pages: the first that accepts an input by its content reads it. None by default;
    /// what none of them accepts is read as text.
    /// </summary>
    public IReadOnlyList<IDocumentReader> Readers { get; init; } = [];

    /// <summary>How much the <see cref="Readers"/> take from a document.</summary>
    public DocumentLimits Limits { get; init; } = DocumentLimits.Default;

    /// <summary>The name of the document, for findings and for <see cref="Report.FileName"/>; null for none.</summary>
    public string? FileName { get; init; }

    /// <summary>
    /// Whether a row's label with a misprint may be read (default): few characters are wrong, no other label of the form is as near, and what tells
    /// meanings apart is the same in both, as numbers, negations and words like upper and lower are. Such a row is reported with GID1012.
    /// </summary>
    public bool ReadsSimilarLabels { get; init; } = true;

    /// <summary>Whether tables may be read by walking along the printed form; false leaves all to recognition, which tests compare with.</summary>
    internal bool Predicts { get; init; } = true;

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }
}
