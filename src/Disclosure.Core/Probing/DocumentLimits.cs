namespace Disclosure;

/// <summary>
/// How much readers take from a document, so that one made to break them costs bounded time and memory. What lies beyond is not read, and
/// said with GID0003. Those for bytes, characters and cells are in <see cref="ParseOptions"/>, since they hold for text as well.
/// </summary>
public sealed record DocumentLimits
{
    /// <summary>The limits used where none are given.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>
    /// How deep elements may stand in one another. In a page, deeper ones are read as if they were not there, but for their text; an office document
    /// that has them is refused. Default 200.
    /// </summary>
    public int MaxDepth { get; init => field = AtLeastOne(value); } = 200;

    /// <summary>How many elements are read. Default 500,000.</summary>
    public int MaxElements { get; init => field = AtLeastOne(value); } = 500_000;

    /// <summary>How many attributes of an element are looked at. Default 200.</summary>
    public int MaxAttributes { get; init => field = AtLeastOne(value); } = 200;

    /// <summary>How many columns a table may have. Default 1,000.</summary>
    public int MaxColumns { get; init => field = AtLeastOne(value); } = 1_000;

    /// <summary>How many characters (UTF-16 code units) a cell or line may have. Default 1,000,000.</summary>
    public int MaxCellLength { get; init => field = AtLeastOne(value); } = 1_000_000;

    /// <summary>How many files a container such as a .docx may hold; one with more is refused. Default 2,000.</summary>
    public int MaxEntries { get; init => field = AtLeastOne(value); } = 2_000;

    /// <summary>How many bytes the markup in a container, or the streams of a PDF, may inflate to in all; one with more is refused. Default 64 MiB (67,108,864).</summary>
    public int MaxInflatedBytes { get; init => field = AtLeastOne(value); } = 64 * 1024 * 1024;

    /// <summary>How many times its size a part of a container may inflate to, if it is no small one; one with more is refused. Default 100.</summary>
    public int MaxInflationRatio { get; init => field = AtLeastOne(value); } = 100;

    /// <summary>How many characters the markup of a part may have; a container with a longer one is refused. Default 32,000,000.</summary>
    public int MaxPartLength { get; init => field = AtLeastOne(value); } = 32_000_000;

    /// <summary>How many pages are read. Default 1,000.</summary>
    public int MaxPages { get; init => field = AtLeastOne(value); } = 1_000;

    /// <summary>How many operators and characters of a page are drawn. Default 1,000,000.</summary>
    public int MaxOperators { get; init => field = AtLeastOne(value); } = 1_000_000;

    /// <summary>How long the reading of one document may take. Default one minute; the clock decides, so no result but a failure depends on it.</summary>
    public TimeSpan MaxTime { get; init => field = AtLeastATick(value); } = TimeSpan.FromMinutes(1);

    /// <summary>How many lines and cells are read, as <see cref="ParseOptions.MaxCells"/> says.</summary>
    public int MaxCells { get; internal init; } = 150_000;

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }

    private static TimeSpan AtLeastATick(TimeSpan value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
        return value;
    }
}
