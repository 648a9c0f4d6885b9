namespace Disclosure;

/// <summary>How a report was taken from its document.</summary>
public sealed record ReportOrigin
{
    /// <summary>The name of the reader, such as <c>text</c> or <c>html</c>.</summary>
    public required string Reader { get; init; }

    /// <summary>The text layouts that were found in its lines; empty where the reader knew all of its tables.</summary>
    public required IReadOnlyList<string> Layouts { get; init; }

    /// <summary>How many tables the document has, of whatever content.</summary>
    public required int Tables { get; init; }

    /// <summary>How many of them hold cells of the report.</summary>
    public required int UsedTables { get; init; }

    /// <summary>
    /// The cells of its tables that became neither label nor figure, in the order of the document: other tables, notes, columns that the form does not
    /// have.
    /// </summary>
    public IReadOnlyList<UnusedCell> Unused { get; init; } = [];

    /// <summary>Whether two reports were taken from their documents in the same way.</summary>
    public bool Equals(ReportOrigin? other) =>
        other is not null && Reader == other.Reader && Layouts.SequenceEqual(other.Layouts) && Tables == other.Tables && UsedTables == other.UsedTables
        && Unused.SequenceEqual(other.Unused);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Reader, Tables, UsedTables, Unused.Count);
}
