namespace Disclosure.Benchmarks;

/// <summary>All gates with their goals and limits, in the order of the table.</summary>
internal static class GateList
{
    public static Gate TextToReport { get; } = new("G1", "text to report / decoding its bytes", 1.0, 1.5);

    public static Gate BytesToReport { get; } = new("G2", "bytes to report / decoding them", 1.25, 1.75);

    public static Gate NaiveReader { get; } = new("G3", "naive reader / library", 10, 6) { IsAtLeast = true };

    public static Gate SpracheReader { get; } = new("G4", "character-level Sprache / library", 150, 100) { IsAtLeast = true };

    public static Gate BytesAReport { get; } = new("G5", "allocated for a report", 4096, 5120) { Unit = "B" };

    /// <summary>Every layout that a text could have is asked at its lines, and each proves what it claims.</summary>
    public static Gate TolerantWay { get; } = new("G6", "the tolerant way alone / decoding", 4, 9);

    public static Gate FileToReport { get; } = new("G7", "file to report / File.ReadAllText", 0.7, 1.0) { IsDemanded = false };

    public static Gate Labels { get; } = new("G8", "naive finding of a label / library", 20, 12) { IsAtLeast = true };

    public static Gate BytesALabel { get; } = new("G8", "allocated for finding a label", 0, 0) { Unit = "B" };

    public static Gate LongNarrative { get; } = new("G9", "time a character, narrative × 100 / × 1", 1.1, 1.4);

    /// <summary>Nothing but noise of the pools may differ.</summary>
    public static Gate BytesOfNarrative { get; } = new("G9", "allocated, narrative × 100 / × 1", 1.0, 1.01);

    public static Gate HostileInput { get; } = new("G10", "slowest hostile megabyte, cold, 256 KB stack", 25, 50) { Unit = "ms", IsDemanded = false };

    public static Gate FirstReport { get; } = new("G11", "first report of a process / naive reader's", 1.0, 1.5);

    public static Gate Json { get; } = new("G12", "parse, validate, write JSON / deserialize it", 1.0, 1.5);

    public static Gate TwoThreads { get; } = new("G13", "throughput of files, 2 threads / 1", 1.8, 1.5) { IsAtLeast = true, IsDemanded = false };

    public static Gate Validation { get; } = new("G14", "validating a report without findings / parsing it", 0.3, 0.4);

    /// <summary>Its result is one object, and nothing else is made.</summary>
    public static Gate BytesOfValidation { get; } = new("G14", "allocated for validating it", 80, 96) { Unit = "B" };

    public static Gate Implied { get; } = new("G15", "values implied by 150 blanks / parsing a report", 9, 30);

    public static Gate OneFault { get; } = new("G16", "one wrong figure located / parsing a report", 18, 30);

    public static Gate TwoFaults { get; } = new("G16", "two wrong figures located / parsing a report", 300, 1_000);

    public static Gate Pdf { get; } = new("G17", "PDF to report / its letters and paths by PdfPig", 1.25, 1.5);

    public static Gate WordDocument { get; } = new("G18", "Word document to report / opening and walking it with its library", 1.5, 2);

    public static Gate Workbook { get; } = new("G18", "workbook to report / opening and walking it with its library", 1.5, 2);

    public static Gate Bomb { get; } = new("G19", "refusing a document that inflates to a gigabyte", 20, 100) { Unit = "ms" };

    public static Gate BytesOfBomb { get; } = new("G19", "allocated for refusing it", 4 * 1024 * 1024, 32 * 1024 * 1024) { Unit = "B" };
}
